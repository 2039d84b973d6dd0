import Glibc
import Testing

/// A student rates their own situation, is cut off, goes on, and does it again months later.
@Suite struct SelfAssessmentStoryTests {
  private func group(in folder: TemporaryFolder) throws -> String {
    let path = try Sample.group(in: folder)
    let lines = [
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
    ]
    Sample.apply(lines, in: path)
    return path
  }

  private func open(
    _ tmux: Tmux, _ path: String, name: String, now: String = Sample.now,
    columns: Int = 80, rows: Int = 24
  ) -> Tmux.Window {
    tmux.open(
      ["--dir", path, "--as", "m1", "--lang", "fi"], name: name, columns: columns, rows: rows,
      environment: ["OMATIE_NOW": now, "XDG_STATE_HOME": tmux.folder.path + "/state"])
  }

  private func papers(_ window: Tmux.Window) {
    window.wait(for: "Tallennettu")
    window.press("F4")
    window.wait(for: "Aino Esimerkki")
    window.press("Enter")
    window.wait(for: "[1 Huoli")
    window.press("5")
    window.wait(for: "[5 Itsearvio")
  }

  /// Answers every statement from where the student is to the end.
  private func answer(_ window: Tmux.Window, from first: Int, with key: String) {
    for number in first...24 {
      window.wait(for: "\(number) / 24")
      window.press(key)
      window.wait(for: "● \(key)")
      window.press("Enter")
    }
    window.wait(for: "Tämä oli viimeinen lause.")
    window.press("Enter")
    window.wait(for: "Kiitos!")
    window.wait(for: "Vastauksesi ovat tallessa.")
    window.press("F4")
    window.wait(for: "[5 Itsearvio ✓]")
  }

  /// The one who may not see all of it may not; the other does, and the student writes on.
  @Test func takenAwayByAnotherMemberWhileTheStudentWrites() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try group(in: folder)
    let student = open(tmux, path, name: "student")
    papers(student)
    student.press("n")
    student.wait(for: "Hei, Aino!")
    student.press("Enter")
    student.wait(for: "1 / 24")
    student.press("4")
    student.wait(for: "● 4")
    student.press("Enter")
    student.wait(for: "2 / 24")
    student.press("Tab")
    student.type("Haluaisin puutarhalle, koska")
    student.wait(for: "puutarhalle, koska")

    let row = try #require(
      Sample.run(["show", "clients/c1", "--dir", path, "--as", "m1", "--json"]).out
        .split(separator: "\"").first { $0.hasPrefix("v") && $0.count == 13 })
    let remove =
      #"{"change":"client.removeSelfAssessment","document":"clients/c1","selfAssessment":"ROW"}"#
      .replacing("ROW", with: row)
    let refused = Sample.run(["apply", "--dir", path, "--as", "m2"], input: remove)
    #expect(refused.status != 0 && refused.out.contains("notPermitted"), "\(refused.out)")
    let removed = Sample.run(["apply", "--dir", path, "--as", "m1"], input: remove)
    #expect(removed.status == 0, "\(removed.out)")

    student.type(" pidän kasveista")
    student.wait(for: "puutarhalle, koska pidän kasveista")
    student.press("Enter")
    student.wait(for: "Esc Tauko")
    student.press("3")
    student.wait(for: "● 3")
    student.press("Escape")
    student.wait(for: "Vastauksesi ovat tallessa.")
    student.press("F4")
    student.wait(for: "opiskelija itse, vastattu 2/24, kesken")
    student.press("F10")
    student.wait(for: "$")
    let shown = Sample.run(["show", "clients/c1", "--dir", path, "--as", "m1", "--json"]).out
    #expect(shown.contains("Haluaisin puutarhalle, koska pidän kasveista"))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  @Test func filledInCutOffGoneOnWithAndRepeated() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try group(in: folder)
    let first = open(tmux, path, name: "first")
    papers(first)
    first.wait(for: "Itsearviota ei ole vielä täytetty.")
    first.press("n")
    first.wait(for: "Hei, Aino!")
    first.press("Enter")
    first.wait(for: "1 / 24")
    first.press("4", "Enter")
    first.wait(for: "2 / 24")
    first.press("2", "Tab")
    first.type("En tiedä vielä, mitä kesällä teen")
    first.shows(
      """

            Itsearvio                                                     2 / 24
            ━━━━━───────────────────────────────────────────────────────────────

            Omat tavoitteet

            Tiedän, mitä teen koulun jälkeen.

            Miten hyvin lause sopii sinuun?
              ○ 1  ei sovi minuun
              ● 2  sopii vähän
              ○ 3  sopii jonkin verran
              ○ 4  sopii hyvin
              ○ 5  sopii täysin

            Omin sanoin
            En tiedä vielä, mitä kesällä teen






       Enter Valmis
      """)
    // At most half a second later the words are on disk; the student has not saved them.
    first.wait(seconds: 30, "kept no draft", sourceLocation: #_sourceLocation) { _ in
      TwoProgramsTests.holds(tmux.folder.path + "/state", "En tiedä vielä")
    }
    let program = try #require(first.program())
    #expect(kill(program, SIGKILL) == 0)

    let second = open(tmux, path, name: "second", columns: 60, rows: 18)
    second.wait(for: "Kirjoitit tämän, mutta se jäi tallentamatta:")
    second.press("Enter")
    second.wait(for: "En tiedä vielä, mitä kesällä teen")
    second.press("Enter")
    second.wait(for: "Esc Tauko")
    second.press("Escape")
    second.wait(for: "Anna kone nyt työntekijälle.")
    second.wait(for: "Vastauksesi ovat tallessa.")
    second.press("F4")
    second.wait(for: "opiskelija itse, vastattu 2/24, kesken")
    second.press("n")
    second.wait(for: "Voit jatkaa siitä, mihin jäit.")
    second.press("Enter")
    answer(second, from: 3, with: "3")
    second.wait(for: "15.1.2027  opiskelija itse, vastattu 24/24")
    second.press("F10")
    second.wait(for: "$")

    let later = open(tmux, path, name: "later", now: "2027-06-11T09:00:00+03:00")
    papers(later)
    later.press("n")
    later.wait(for: "Hei, Aino!")
    later.press("Enter")
    answer(later, from: 1, with: "4")
    later.wait(for: "11.6.2027  opiskelija itse, vastattu 24/24")
    later.wait(for: "Muutos edellisestä (15.1.2027):")
    later.wait(for: "Omat tavoitteet  3 → 4")
    later.wait(for: "4  Tiedän, millaista työtä haluan tehdä.  sopii hyvin  4 → 4 =")
    later.wait(for: "4  Tiedän, mitä teen koulun jälkeen.  sopii hyvin  2 → 4 ↑")
    later.press("F10")

    // The words of January are there, with the questions that were asked then.
    let shown = Sample.run(["show", "clients/c1", "--dir", path, "--as", "m1", "--json"])
    #expect(shown.out.contains("En tiedä vielä, mitä kesällä teen"))
    #expect(shown.out.contains("Tiedän, mitä teen koulun jälkeen."))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
