import Testing

/// A student and a party say how a turn went; the words open as the papers do, the figures hide few.
@Suite struct FeedbackStoryTests {
  private func held(in folder: TemporaryFolder) throws -> String {
    let path = try Sample.meeting(in: folder)
    Sample.apply(
      [
        #"{"change":"roster.seat","member":"m3","name":"Siiri Satunen","party":"social"}"#,
        #"{"change":"meeting.leaveTurnOpen","document":"meetings/k1","client":"c1","reason":"Aika loppui"}"#,
      ], in: path)
    return path
  }

  @Test func aTurnIsOverAndTheStudentSaysHowItWent() throws {
    let tmux = Tmux()
    let path = try held(in: tmux.folder)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "Tallennettu")
    window.press("F3")
    window.wait(for: "Aino E.")
    window.press("Enter")
    window.wait(for: "F Palaute")
    window.press("f")
    window.wait(for: "Hei, Aino!")
    window.press("F7")
    window.press("C-p")
    window.wait(for: "Kolme lyhyttä kysymystä")
    window.press("Enter")
    window.wait(for: "1 / 3")
    window.press("4")
    window.wait(for: "● 4")
    window.shows(
      """

            Palaute                                                        1 / 3
            ━━━━━━━━━━━━━━━━━━━━━━──────────────────────────────────────────────


            Kuinka hyvin sinua kuunneltiin?

              ○ 1  erittäin huonosti
              ○ 2  huonosti
              ○ 3  siltä väliltä
              ● 4  hyvin
              ○ 5  erittäin hyvin











       1–5 Vastaa  Enter Seuraava   Esc Tauko
      """)
    window.press("Enter")
    window.wait(for: "2 / 3")
    window.press("Enter")
    window.wait(for: "3 / 3")
    window.press("5")
    window.wait(for: "● 5")
    window.press("Enter")
    window.wait(for: "Haluatko sanoa vielä jotain?")
    window.type("Hyvä kun ei kiirehditty")
    window.press("Enter")
    window.wait(for: "Kiitos!")
    window.wait(for: "Vastauksesi ovat tallessa.")
    window.press("F4")
    window.wait(for: "Jäi auki: Aika loppui")

    window.press("F4")
    window.wait(for: "Aino Esimerkki")
    window.press("Enter")
    window.wait(for: "[1 Huoli")
    window.press("7")
    window.wait(for: "Opiskelija   kuultu 4   selvää –   apua 5")
    window.wait(for: "”Hyvä kun ei kiirehditty”")
    window.press("o")
    window.wait(for: "Kuinka hyvin kaikki tietävät, kuka tekee mitä?")
    window.press("3")
    window.wait(for: "● 3")
    window.press("Down")
    window.wait(for: "Tallennettu")
    window.press("Escape")
    window.press("F10")
    window.wait(for: "$")

    let names = Files.list(path + "/feedback")
    #expect(names.count == 2)
    let all = names.map {
      Sample.run(["show", "feedback/\($0)", "--dir", path, "--as", "m2", "--json"]).out
    }
    #expect(all.contains { $0.contains("Hyvä kun ei kiirehditty") && $0.contains(#""helped": 5"#) })
    #expect(all.contains { $0.contains(#""party": "school""#) && $0.contains(#""heard": 3"#) })
    // Whom the permission does not cover sees no words, and no opening goes unlogged.
    for name in names {
      let hidden = Sample.run(["show", "feedback/\(name)", "--dir", path, "--as", "m3"])
      #expect(hidden.status == 77 && !hidden.out.contains("kiirehditty"), "\(hidden.out)")
    }
    let log = Files.list(path + "/log").compactMap { Files.read(path + "/log/" + $0) }.joined()
    for name in names { #expect(log.contains("feedback/\(name)"), "\(log)") }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  @Test func figuresOverTimeTellOfNobody() throws {
    let tmux = Tmux()
    let path = try held(in: tmux.folder)
    Sample.apply(
      [
        #"{"change":"feedback.begin","document":"feedback/f1","client":"c1","about":"meeting","meeting":"k1","party":"student","language":"fi"}"#,
        #"{"change":"feedback.rate","document":"feedback/f1","question":"heard","rating":1}"#,
        #"{"change":"feedback.write","document":"feedback/f1","text":"Kukaan ei kuunnellut"}"#,
      ], in: path)
    let again = Sample.run(
      ["apply", "--dir", path, "--as", "m2"],
      input:
        #"{"change":"feedback.begin","client":"c1","about":"meeting","meeting":"k1","party":"student","language":"fi"}"#
    )
    #expect(again.status == 77 && again.out.contains("alreadyThere"), "\(again.out)")
    let other = tmux.open(path, as: "m3", columns: 60, rows: 18)
    other.wait(for: "Tallennettu")
    other.press("C-p")
    other.type("ajan mittaan")
    other.press("Enter")
    // One answer is as good as none, and no meeting is shown whose feedback is closed.
    let shown = other.wait(for: "Palautetta on vielä liian vähän näytettäväksi.")
    #expect(!shown.contains("15.1.2027") && !shown.contains("1–4/2027"))
    let member = tmux.open(path, as: "m2", name: "member")
    member.wait(for: "Tallennettu")
    member.press("C-p")
    member.type("ajan mittaan")
    member.press("Enter")
    member.wait(for: "1–4/2027    kesken, näkyy jakson jälkeen")
    member.wait(for: "15.1.2027")
    member.press("Enter")
    member.wait(for: "”Kukaan ei kuunnellut”")
  }
}
