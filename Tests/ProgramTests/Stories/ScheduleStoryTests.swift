import Glibc
import Testing

/// The convener plans the year in the built program: rule, break, proposals, drafts, agreed times.
@Suite struct ScheduleStoryTests {
  @Test func theYearIsPlannedInOneSitting() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    let window = tmux.open(
      ["--dir", path, "--as", "m2"], environment: ["OMATIE_NOW": Sample.now, "LANG": "fi_FI.UTF-8"])
    window.wait(for: "Tapaamisia ei ole vielä sovittu.")
    window.press("y")
    window.wait(for: "Sääntöä ei ole vielä sovittu.")
    window.focus(on: "Ota sääntö käyttöön")
    window.press("Enter")
    window.wait(for: "Sääntö on käytössä.")

    window.focus(on: "Lisää loma")
    window.press("Enter")
    window.wait(for: "Loman nimi")
    window.type("Kevätloma")
    window.press("Enter")
    window.type("24.5.")
    window.wait(for: "= ma 24.5.2027, vk 21")
    window.press("Enter")
    window.type("vk 21 pe")
    window.wait(for: "= pe 28.5.2027, vk 21")
    window.press("Enter")
    window.press("Enter")
    window.wait(for: "Loma on tallennettu.")

    window.focus(on: "luonnoksiksi")
    window.wait(for: "ei pe 26.3.2027: pitkäperjantai")
    window.wait(for: "ei pe 28.5.2027: Kevätloma")
    window.press("Enter")
    window.wait(for: "aikaa lisättiin luonnoksiksi.")
    window.focus(on: "sovituiksi")
    window.press("Enter")
    window.wait(for: "aikaa on sovittu.")
    window.press("Escape")
    window.wait(for: "Tulevat ajat")
    window.wait(for: "pe 2.4.2027 klo 9.00")

    let next = Sample.run(["next", "--dir", path, "--as", "m2"])
    for day in ["pe 29.1.2027", "pe 2.4.2027", "pe 4.6.2027", "pe 30.7.2027", "pe 1.10.2027"] {
      #expect(next.out.contains("\(day) klo 9.00"), "\(day)\n\(next.out)")
    }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// A rule that is chosen and not yet in use outlives the screen and a program that dies.
  @Test func aRuleNotYetInUseIsKept() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    func open(_ name: String) -> Tmux.Window {
      tmux.open(
        path, as: "m2", name: name, environment: ["XDG_STATE_HOME": tmux.folder.path + "/state"])
    }
    let window = open("first")
    window.wait(for: "Tapaamisia ei ole vielä sovittu.")
    window.press("y")
    window.wait(for: "Sääntöä ei ole vielä sovittu.")
    window.focus(on: "Kuinka usein")
    window.press("Left")
    window.wait(for: "● joka kuukausi")
    window.focus(on: "Paikka")
    window.type("Kirjasto")
    window.press("Escape", "Escape")
    window.wait(for: "Tapaamisia ei ole vielä sovittu.")
    window.press("y")
    window.wait(for: "● joka kuukausi")
    window.wait(for: "Kirjasto")
    window.wait(seconds: 30, "kept no choice", sourceLocation: #_sourceLocation) { _ in
      TwoProgramsTests.holds(tmux.folder.path + "/state", "joka kuukausi")
    }
    let program = try #require(window.program())
    #expect(kill(program, SIGKILL) == 0)

    let again = open("second")
    again.wait(for: "jäi tallentamatta:")
    again.press("Enter")
    again.wait(for: "● joka kuukausi")
    again.wait(for: "Kirjasto")
    again.focus(on: "Ota sääntö käyttöön")
    again.press("Enter")
    again.wait(for: "Sääntö on käytössä.")
    let shown = Sample.run(["show", "schedule", "--dir", path, "--as", "m2"]).out
    #expect(shown.contains(#""months": 1"#) && shown.contains("Kirjasto"), "\(shown)")
  }

  /// Two members change the rule at once: one of the two is chosen whole, never a mix.
  @Test func twoRulesAtOnceAreChosenBetween() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    func apply(_ member: String, _ fields: String) {
      let line = #"{"change":"schedule.setRule",FIELDS,"length":120}"#
        .replacing("FIELDS", with: fields)
      let made = Sample.run(["apply", "--dir", path, "--as", member], input: line)
      #expect(made.status == 0, "\(made.out)")
    }
    apply("m1", #""months":2,"weekday":5,"week":"second","starts":"09:00","place":"Huone 12""#)
    apply(
      "m1",
      #""basedOn":1,"months":2,"weekday":2,"week":"second","starts":"09:00","place":"Huone 12""#)
    apply(
      "m2",
      #""basedOn":1,"months":1,"weekday":5,"week":"second","starts":"13:00","place":"Huone 12""#)
    let window = tmux.open(path, as: "m2")
    window.wait(for: "Tapaamisia ei ole vielä sovittu.")
    window.press("y")
    window.wait(for: "joka toinen kuukausi, kuukauden toinen")
    window.wait(for: "13.00, 120 min, Huone 12")
    window.focus(on: "joka kuukausi, kuukauden toinen")
    window.press("Enter")
    window.waitGone("13.00, 120 min")
    window.wait(for: "● joka kuukausi")
    window.wait(for: "● perjantai")
    let shown = Sample.run(["show", "schedule", "--dir", path, "--as", "m2"]).out
    #expect(shown.contains(#""weekday": 5"#) && shown.contains(#""months": 1"#), "\(shown)")
    #expect(shown.contains(#""starts": "13:00""#) && !shown.contains("openQuestions"))
  }

  /// What the year is made of goes through `apply` too; one time that is moved or cancelled leaves
  /// the others where they are.
  @Test func scriptsPlanTheYearToo() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    func apply(_ lines: [String], as member: String = "m2") -> Child.Result {
      Sample.run(
        ["apply", "--dir", path, "--as", member], input: lines.joined(separator: "\n"))
    }
    let made = apply([
      #"{"change":"schedule.setRule","months":2,"weekday":5,"week":"second","starts":"09:00","length":180,"place":"Huone 12"}"#,
      #"{"change":"schedule.setNotice","days":10}"#,
      #"{"change":"schedule.addBreak","break":"b1","name":"Talviloma","from":"2027-03-01","until":"2027-03-05"}"#,
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-02-12T09:00:00+02:00","length":180,"place":"Huone 12"}"#,
      #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-04-09T09:00:00+03:00","length":180,"place":"Huone 12"}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
      #"{"change":"meeting.agree","document":"meetings/k2"}"#,
      #"{"change":"meeting.move","document":"meetings/k1","starts":"2027-02-19T09:00:00+02:00","length":180}"#,
    ])
    #expect(made.status == 0, "\(made.out)")
    let shown = Sample.run(["show", "schedule", "--dir", path, "--as", "m2"])
    #expect(shown.out.contains(#""noticeDays": 10"#))
    #expect(shown.out.contains(#""week": "second""#))
    let times = Sample.run(["meetings", "--dir", path, "--as", "m2"]).out
    #expect(times.contains("pe 19.2.2027 klo 9.00"))
    #expect(times.contains("pe 9.4.2027 klo 9.00"))
    let off = apply([
      #"{"change":"meeting.cancel","document":"meetings/k1","reason":"Ei asiakkaita"}"#
    ])
    #expect(off.status == 0, "\(off.out)")
    let next = Sample.run(["next", "--dir", path, "--as", "m2"]).out
    #expect(next.contains("peruttu: Ei asiakkaita; uusi aika pe 9.4.2027 klo 9.00"))
    let again = apply([
      #"{"change":"meeting.reopen","document":"meetings/k1","reason":"Asiakas löytyi"}"#
    ])
    #expect(again.status == 0, "\(again.out)")
    let history = Sample.run(["history", "meetings/k1", "--dir", path, "--as", "m2", "--json"]).out
    #expect(history.contains("Asiakas löytyi"), "the reason is recorded")
    let wrong = apply([#"{"change":"schedule.setNotice","days":99}"#])
    #expect(wrong.status == 77 && wrong.out.contains("noticeOutOfRange"))
    let history2 = Sample.run(["history", "schedule", "--dir", path, "--as", "m2"]).out
    #expect(history2.contains("Koulun loma lisätty"))
  }

  /// `omatie next` tells of a meeting without students, and of a next time that is missing.
  @Test func theConvenerIsToldOfAMeetingWithoutStudents() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    func apply(_ lines: [String]) {
      Sample.apply(lines, in: path, as: "m2")
    }
    func next(_ arguments: [String] = []) -> String {
      Sample.run(["next", "--dir", path, "--as", "m2"] + arguments).out
    }
    apply([
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-01-22T09:00:00+02:00","length":120,"place":""}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
    ])
    let alone =
      "! pe 22.1.2027 klo 9.00: ei yhtään opiskelijaa. Koollekutsuja: Elli Keksitty. "
      + "Seuraavaa aikaa ei ole sovittu. Sovi se ensin."
    #expect(joined(next()).contains(alone), "\(next())")
    apply([
      #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-03-19T09:00:00+02:00","length":120,"place":""}"#
    ])
    // A draft is no next time: the rules say so by every door.
    let cancel = #"{"change":"meeting.cancel","document":"meetings/k1","reason":"Ei asiakkaita"}"#
    let refused = Sample.run(["apply", "--dir", path, "--as", "m2"], input: cancel)
    #expect(refused.status == 77 && refused.out.contains("noNextMeeting"), "\(refused.out)")
    #expect(refused.out.contains("Sovi se ensin (F2)"), "\(refused.out)")
    #expect(joined(next()).contains("Vahvista ensin seuraava aika: pe 19.3.2027 klo 9.00"))
    apply([#"{"change":"meeting.agree","document":"meetings/k2"}"#])
    #expect(joined(next()).contains("Ilmoitus on valmis, seuraava aika on pe 19.3.2027 klo 9.00."))
    #expect(next(["--json"]).contains(#""newTime": "2027-03-19T09:00:00+02:00""#))
    #expect(joined(next(["--lang", "sv"])).contains("Meddelandet är klart"))
    apply([cancel])
    #expect(!next().contains("ei yhtään opiskelijaa"))
  }

  /// The lines of a paper as one, as it is wrapped to the width of a terminal.
  private func joined(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
