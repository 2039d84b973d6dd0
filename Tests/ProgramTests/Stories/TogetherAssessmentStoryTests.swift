import Testing

/// The questionnaire is filled in by a worker while talking, months later again, and from paper.
@Suite struct TogetherAssessmentStoryTests {
  private func group(in folder: TemporaryFolder) throws -> String {
    let path = try Sample.group(in: folder)
    let lines = [
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
    ]
    Sample.apply(lines, in: path)
    return path
  }

  private func papers(_ tmux: Tmux, _ path: String, name: String, now: String) -> Tmux.Window {
    let window = tmux.open(
      path, as: "m1", name: name,
      environment: ["OMATIE_NOW": now, "HOME": tmux.folder.path])
    window.wait(for: "Tallennettu")
    window.openTheFirstPapers()
    window.press("5")
    window.wait(for: "[5 Itsearvio")
    return window
  }

  @Test func whileTalkingAndAgainWithTheChange() throws {
    let tmux = Tmux()
    let path = try group(in: tmux.folder)
    let window = papers(tmux, path, name: "first", now: Sample.now)
    window.focus(on: "Täytetään yhdessä")
    window.press("Enter")
    window.wait(for: "15.1.2027  yhdessä, vastattu 0/24, kesken")
    // A number and Enter for each statement, and the student's words as they come.
    window.press("4", "Enter", "2", "Enter")
    window.type("En tiedä vielä kesästä.")
    window.wait(for: "> Omin sanoin  En tiedä vielä kesästä.")
    window.press("Tab", "3", "Enter")
    window.shows(
      """
       Aino Esimerkki                                     KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
        1 Huoli –   2 Lupa ✓   3 Aika –   4 Perustiedot  [5 Itsearvio –]  6   7

         15.1.2027  yhdessä, vastattu 3/24, kesken, omin sanoin 1
                      [ Opiskelija jatkaa itse ]
         1 ei sovi minuun · 2 sopii vähän · 3 sopii jonkin verran · 4 sopii hyvin · 5
         sopii täysin

         Omat tavoitteet
         Tiedän, millaista työtä haluan tehdä.
                      ○ 1  ○ 2  ○ 3  ● 4  ○ 5  ○ –
         Tiedän, mitä teen koulun jälkeen.
                      ○ 1  ● 2  ○ 3  ○ 4  ○ 5  ○ –
         Omin sanoin  En tiedä vielä kesästä.

         Osaaminen
         Osaan oman alani työtehtäviä.
                      ○ 1  ○ 2  ● 3  ○ 4  ○ 5  ○ –
         Osaan kertoa muille, mitä osaan.
       >              ○ 1  ○ 2  ○ 3  ○ 4  ○ 5  ○ –
       ↓ Omin sanoin
      ────────────────────────────────────────────────────────────────────────────────
       Väli Valitse   N Opiskelijalle   T Tarkistuslista   P Suunnitelma   ? Ohje
      """)
    window.press("End")
    window.focus(on: "[ Itsearvio on valmis ]", by: "Up")
    window.press("Enter")
    window.wait(for: "Itsearvio on valmis.")
    window.wait(for: "”En tiedä vielä kesästä.”")
    window.press("F10")

    let later = papers(tmux, path, name: "later", now: "2027-06-11T09:00:00+03:00")
    later.focus(on: "Täytetään yhdessä")
    later.press("Enter")
    later.wait(for: "11.6.2027  yhdessä, vastattu 0/24, kesken")
    later.press("4", "Enter", "4", "Enter")
    later.wait(for: "> Omin sanoin")
    later.press("Tab", "2", "Enter")
    later.wait(for: "vastattu 3/24")
    later.press("End")
    later.focus(on: "[ Itsearvio on valmis ]", by: "Up")
    later.press("Enter")
    later.wait(for: "Itsearvio on valmis.")
    later.shows(
      """
       Aino Esimerkki                                     KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
        1 Huoli –   2 Lupa ✓   3 Aika –   4 Perustiedot  [5 Itsearvio ✓]  6   7

       >   [ Opiskelija täyttää itse ]
           [ Täytetään yhdessä ]
           [ Siirretään paperilta ]
           [ Tulosta tyhjä lomake ]

         11.6.2027  yhdessä, vastattu 3/24
         Muutos edellisestä (15.1.2027):

         Omat tavoitteet  3 → 4
         4  Tiedän, millaista työtä haluan tehdä.  sopii hyvin  4 → 4 =
         4  Tiedän, mitä teen koulun jälkeen.  sopii hyvin  2 → 4 ↑

         Osaaminen  3 → 2
         2  Osaan oman alani työtehtäviä.  sopii vähän  3 → 2 ↓
         –  Osaan kertoa muille, mitä osaan.  ei vastausta

       ↓ Vahvuudet
       Itsearvio on valmis.
      ────────────────────────────────────────────────────────────────────────────────
       Enter Valitse   N Opiskelijalle   T Tarkistuslista   P Suunnitelma   ? Ohje
      """)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  @Test func printedEmptyAndBroughtBack() throws {
    let tmux = Tmux()
    let path = try group(in: tmux.folder)
    let window = papers(tmux, path, name: "first", now: Sample.now)
    window.focus(on: "Tulosta tyhjä lomake")
    window.press("Enter")
    window.shows(
      """
       Aino E.  Itsearvio                                 KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
       Itsearvio
       =========

       Nimi ________________________________________ Päivä ______________

       Lue lause. Rastita numero, joka kertoo, miten hyvin lause sopii sinuun.
       Oikeita tai vääriä vastauksia ei ole. Saat jättää kohdan tyhjäksi.

       1  ei sovi minuun
       2  sopii vähän
       3  sopii jonkin verran
       4  sopii hyvin
       5  sopii täysin

       Lause                                             1    2    3    4    5
       ------------------------------------------------  ---  ---  ---  ---  ---
       OMAT TAVOITTEET
       Tiedän, millaista työtä haluan tehdä.             [ ]  [ ]  [ ]  [ ]  [ ]
       Tiedän, mitä teen koulun jälkeen.                 [ ]  [ ]  [ ]  [ ]  [ ]
       OSAAMINEN                                                                     ↓
      ────────────────────────────────────────────────────────────────────────────────
       Enter Tiedostoon   Väli Selaa   ? Ohje   Esc Takaisin
      """)
    window.press("Enter")
    window.wait(for: "~/itsearvio.html")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(tmux.folder.path)/itsearvio.html")
    // The very page that another program counts in the tests of the commands: one A4.
    let sheet = try #require(Files.read(tmux.folder.path + "/itsearvio.html"))
    let same = Sample.run(
      ["paper", "questionnaire", "--format", "html", "--lang", "fi", "--dir", path])
    #expect(same.out == sheet, "\(same.err)")

    window.press("Escape")
    window.wait(for: "[5 Itsearvio")
    window.focus(on: "Siirretään paperilta", by: "Up")
    window.press("Enter")
    window.wait(for: "15.1.2027  paperilla, vastattu 0/24, kesken")
    window.press("5", "Enter", "1", "Enter")
    window.wait(for: "15.1.2027  paperilla, vastattu 2/24, kesken")
    let shown = Sample.run(["show", "clients/c1", "--dir", path, "--as", "m1"]).out
    #expect(shown.contains(#""way": "paper""#), "\(shown)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
