import Testing

/// A year's figures are looked at in the program and taken out of it.
@Suite struct MeasuresStoryTests {
  /// A meeting of the spring of 2026 with some students, each with a turn that was left open.
  private func meet(_ students: ClosedRange<Int>, on day: String, in path: String) {
    let now = "\(day)T09:00:00+02:00"
    let meeting = "meetings/k\(students.lowerBound)"
    var lines = [
      #"{"change":"meeting.open","document":"\#(meeting)","starts":"\#(now)","length":240,"place":"Huone"}"#,
      #"{"change":"meeting.agree","document":"\#(meeting)"}"#,
    ]
    let names = students.map { "c\($0)" }
    for name in names {
      lines += [
        #"{"change":"client.open","document":"clients/\#(name)","firstName":"Aino","lastName":"E","language":"fi"}"#,
        #"{"change":"client.recordConsent","document":"clients/\#(name)","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
        #"{"change":"meeting.book","document":"\#(meeting)","client":"\#(name)","length":20}"#,
      ]
    }
    lines.append(#"{"change":"meeting.start","document":"\#(meeting)"}"#)
    for name in names {
      let changes = ["startTurn", "chooseChair", "chooseScribe", "markAttendance", "leaveTurnOpen"]
      lines += changes.map { change in
        let more =
          switch change {
          case "chooseChair": #","member":"m1""#
          case "chooseScribe": #","member":"m2""#
          case "markAttendance":
            #","attendance":"a1","party":"student","name":"","presence":"present","why":"""#
          case "leaveTurnOpen": #","reason":"jatketaan""#
          default: ""
          }
        return
          #"{"change":"meeting.\#(change)","document":"\#(meeting)","client":"\#(name)"\#(more)}"#
      }
    }
    lines.append(#"{"change":"meeting.close","document":"\#(meeting)"}"#)
    let made = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: lines.joined(separator: "\n"),
      environment: ["OMATIE_NOW": now])
    #expect(made.status == 0, "\(made.out)")
  }

  /// What the students of a meeting said of it on its day.
  private func say(_ students: ClosedRange<Int>, on day: String, in path: String) {
    let meeting = "k\(students.lowerBound)"
    let lines = students.flatMap { number in
      let head = #""document":"feedback/s\#(number)""#
      return [
        #"{"change":"feedback.begin",\#(head),"client":"c\#(number)","about":"meeting","meeting":"\#(meeting)","party":"student","language":"fi"}"#,
        #"{"change":"feedback.rate",\#(head),"question":"heard","rating":4}"#,
        #"{"change":"feedback.finish",\#(head)}"#,
      ]
    }
    let made = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: lines.joined(separator: "\n"),
      environment: ["OMATIE_NOW": "\(day)T12:00:00+02:00"])
    #expect(made.status == 0, "\(made.out)")
  }

  /// The measures on the screen, found by their name from the coming times.
  private func measures(of path: String, in tmux: Tmux) -> Tmux.Window {
    let window = tmux.open(path, as: "m1")
    window.wait(for: "Tulevat ajat")
    window.press("C-p")
    window.wait(for: "Etsi toiminto")
    window.type("mittarit")
    window.wait(for: "miten toiminta on sujunut")
    window.press("Enter")
    return window
  }

  @Test func feedbackStandsBesideTheMeasures() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    meet(1...10, on: "2026-02-12", in: path)
    say(1...6, on: "2026-02-12", in: path)
    meet(11...13, on: "2026-06-11", in: path)
    say(11...13, on: "2026-06-11", in: path)
    let window = measures(of: path, in: tmux)
    window.wait(for: "1.1.–31.12.2026")
    window.press("1")
    window.wait(for: "1.1.–30.4.2026")
    window.press("y")
    window.wait(for: "Palaute ajan mittaan")
    window.wait(for: "1–4/2026    5+    4,0")
    window.press("m")
    window.wait(for: "Kuinka hyvin sinua kuunneltiin?")
    window.press("p", "Left", "Left", "v")
    window.wait(for: "opiskelijat: kuultu, kolmanneksittain")
    window.press("x")
    window.wait(for: "Mihin tiedostoon palaute")
    for _ in 0..<11 { window.press("BSpace") }
    window.type(tmux.folder.path + "/sanottu.csv")
    window.press("Enter")
    window.wait(for: "sanottu.csv")
    window.press("Escape")
    window.press("Escape")
    window.press("Escape")
    window.wait(for: "1.1.–30.4.2026")
    let plain = Sample.run(["feedback", "--dir", path, "--as", "m1", "--csv", "--plain"])
    #expect(plain.out.contains("meeting,2026-01-01,2026-04-30,students,shown,5,4.0,,,5"))
    #expect(plain.out.contains("meeting,2026-05-01,2026-08-31,students,hidden,,,,,5"))
    let sheet = Sample.run(["feedback", "--dir", path, "--as", "m1", "--csv", "--lang", "sv"])
    #expect(
      sheet.out.contains("Möten;1.1.2026;30.4.2026;studerande;minst 5;\"4,0\";;;5"), "\(sheet.out)")
    let json = Sample.run(["feedback", "--dir", path, "--as", "m2", "--json"]).out
    #expect(json.contains(#""atLeast": 5"#) && !json.contains(#""count": 6"#), "\(json)")
    #expect(json.contains(#""heardTenths": 40"#) && json.contains(#""state": "hidden""#), "\(json)")
    // Whoever has not a seat in the group is told nothing.
    #expect(Sample.run(["feedback", "--dir", path]).status == 77)
    let later = Sample.run(["feedback", "--dir", path, "--as", "m1", "--from", "1.5.2026"])
    #expect(later.status == 0 && !later.out.contains("1–4/2026"), "\(later.out)")
  }

  @Test func aYearIsLookedAtAndTakenOut() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    meet(1...6, on: "2026-02-12", in: path)
    meet(11...13, on: "2026-12-10", in: path)
    let window = measures(of: path, in: tmux)
    // Three of the autumn stay hidden: six in spring and four at most.
    window.wait(for: "1.1.–31.12.2026")
    window.wait(for: "6–10")
    window.press("1")
    window.wait(for: "1.1.–30.4.2026")
    #expect(
      window.settled().contains(
        "Osallistuneet asiakkaat                                          6"))
    window.press("Enter")
    window.wait(for: "Opiskelijat, jotka olivat mukana ryhmän tapaamisessa")
    window.press("Enter", "p")
    window.wait(for: "█ tarkka luku")
    window.press("v")
    window.wait(for: "kolmanneksittain")
    window.press("t", "x")
    window.wait(for: "Mihin tiedostoon")
    for _ in 0..<12 { window.press("BSpace") }
    window.type(tmux.folder.path + "/luvut.csv")
    window.press("Enter")
    window.wait(for: "luvut.csv")
    let shown = Sample.run(
      ["measures", "--dir", path, "--as", "m1", "--csv", "--to", "30.4.2026"])
    #expect(shown.out.contains("Osallistuneet asiakkaat;1.1.2026;30.4.2026;6;6;6;;;5"))
    let reversed = Sample.run(
      ["measures", "--dir", path, "--as", "m1", "--from", "1.9.2026", "--to", "31.8.2026"])
    #expect(reversed.status == 64, "\(reversed.err)")
    #expect(reversed.err.contains("Anna aiempi --from (viimeistään 31.8.2026) tai myöhempi --to."))
    let noDay = Sample.run(["measures", "--dir", path, "--as", "m1", "--to", "elokuu"])
    #expect(noDay.err.contains("Kirjoita päivä näin: 1.1.2026 tai 2026-01-01."), "\(noDay.err)")
    let json = Sample.run(["measures", "--dir", path, "--as", "m2", "--json"]).out
    #expect(json.contains(#""formatVersion": 1"#) && json.contains(#""until": "2026-12-31""#))
    // Whoever has not a seat in the group is told nothing, and the three of the autumn nobody.
    #expect(Sample.run(["measures", "--dir", path]).status == 77)
    let autumn = Sample.run(
      ["measures", "--dir", path, "--as", "m1", "--from", "1.9.2026", "--to", "31.12.2026"])
    #expect(autumn.out.contains("Osallistuneet asiakkaat             <5"), "\(autumn.out)")
  }
}
