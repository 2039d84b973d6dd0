import Testing

/// The invitation is looked at on the screen and written to files: as text, Markdown and HTML.
@Suite struct InvitationStoryTests {
  @Test func theGroupAndTheStudentAreInvited() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    let lines = [
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-02-15T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
      #"{"change":"meeting.book","document":"meetings/k1","client":"c1","starts":"09:00","length":45}"#,
    ]
    Sample.apply(lines, in: path)
    let home = tmux.folder.path
    let window = tmux.open(path, as: "m1", environment: ["HOME": home])
    window.wait(for: "1 opiskelija")
    window.press("t")
    window.shows(
      """
       Kutsu ja ilmoitukset   ma 15.2.2027 klo 9.00       KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
      > Kutsu ryhmälle
        Kutsu opiskelijalle: Aino E.
        Kalenterikutsu
      ────────────────────────────────────────────────────────────────────────────────
       ! Paperissa ei ole sähköpostia, johon vastata: se puuttuu koollekutsujalta
       (Elli Keksitty). Lisää se: F7 Kokoonpano.

       Ei sähköpostia: Maija Esimerkki, Elli Keksitty

       Kutsu Oma Tie Työhön -ryhmän tapaamiseen
       ========================================

       Tervetuloa tapaamiseen.

       Aika              ma 15.2.2027 klo 9.00–11.00
       Paikka            Huone 12
       Varattuja aikoja  1 opiskelija

       Näin vuoro etenee
       -----------------                                                             ↓
      ────────────────────────────────────────────────────────────────────────────────
       Enter Tiedostoon   Väli Selaa   ? Ohje   Esc Takaisin
      """)
    for ending in ["html", "md", "txt"] {
      window.press("Enter")
      window.wait(for: "~/kutsu-2027-02-15.html")
      window.press("C-a")
      window.type("~/kutsu.\(ending)")
      window.press("Enter")
      window.wait(for: "Tallennettu: \(home)/kutsu.\(ending)")
    }
    func command(_ format: String, _ more: [String] = []) -> String {
      let call = ["paper", "invitation", "k1", "--dir", path, "--as", "m1", "--format", format]
      return Sample.run(call + more).out
    }
    for (ending, format, words) in [
      ("html", "html", "<h1>Kutsu Oma Tie Työhön -ryhmän tapaamiseen</h1>"),
      ("md", "md", "# Kutsu Oma Tie Työhön -ryhmän tapaamiseen"),
      ("txt", "text", "Kutsu Oma Tie Työhön -ryhmän tapaamiseen\n===="),
    ] {
      let paper = Files.read("\(home)/kutsu.\(ending)") ?? ""
      #expect(paper.contains(words) && !paper.contains("Aino"), "\(paper)")
      #expect(paper == command(format))
    }

    // The student's own letter names the student, and nobody else's does.
    window.focus(on: "Kutsu opiskelijalle: Aino")
    window.wait(for: "Hei Aino!")
    window.press("Enter")
    window.wait(for: "~/kutsu-2027-02-15-1.html")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(home)/kutsu-2027-02-15-1.html")
    let letter = Files.read(home + "/kutsu-2027-02-15-1.html") ?? ""
    #expect(letter.contains("<p>Hei Aino!</p>") && letter.contains("ma 15.2.2027 klo 9.00–9.45"))
    #expect(letter == command("html", ["--client", "c1"]))
  }
}
