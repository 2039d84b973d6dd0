import Glibc
import StrictJSON
import Testing

/// Two programs book the same student at once: there is one booking.
///
/// Each meeting has a student of its own, for nobody has two times to come.
@Suite struct BookingRaceTests {
  private static let rounds = 12

  /// The same by keys on two screens: both see the one booking, and the second is told.
  @Test func onTwoScreensAtOnceBothSeeTheOneBooking() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.group(in: folder)
    let lines = [
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-02-15T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
    ]
    Sample.apply(lines, in: path)
    let windows = ["m1", "m2"].map { member in
      let window = tmux.open(path, as: member, name: member)
      window.wait(for: "Tallennettu")
      window.openTheFirstPapers()
      window.press("3")
      window.wait(for: "Mihin tapaamiseen")
      return window
    }
    // One call of tmux presses both keys.
    windows[0].press("n", with: windows[1])
    for window in windows {
      window.wait(for: "Varattu  ma 15.2.2027 klo 9.00")
      window.wait(seconds: 60, "told nothing", sourceLocation: #_sourceLocation) {
        $0.contains("Aika varattu.") || $0.contains("Opiskelijalla on jo aika tässä")
      }
      #expect(!window.screen().contains("Vuoro "), "no second time")
    }
    let told = windows.map { $0.screen().contains("Aika varattu.") }
    #expect(told.count { $0 } == 1, "\(windows.map { $0.screen() })")
    #expect(Files.list(path + "/meetings/k1").count == 3)
    let shown = Sample.run(["show", "meetings/k1", "--dir", path, "--as", "m1"]).out
    #expect(shown.ranges(of: #""client": "c1""#).count == 1, "\(shown)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  @Test func theSameStudentAtOnceIsOneBooking() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    var lines: [String] = []
    for round in 0..<Self.rounds {
      lines += [
        #"{"change":"client.open","document":"clients/c\#(round)","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
        #"{"change":"client.recordConsent","document":"clients/c\#(round)","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
        #"{"change":"meeting.open","document":"meetings/k\#(round)","starts":"2027-02-15T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
        #"{"change":"meeting.agree","document":"meetings/k\#(round)"}"#,
      ]
    }
    Sample.apply(lines, in: path)

    // Both go through the meetings in the same order, so that they meet at one after the other.
    let books = (0..<Self.rounds).map {
      #"{"change":"meeting.book","document":"meetings/k\#($0)","client":"c\#($0)","starts":"09:00","length":45}"#
    }
    Files.write(books.joined(separator: "\n") + "\n", to: folder.path + "/books")
    let running = ["m1", "m2"].map { member in
      Child.start(
        [Child.program, "apply", "--dir", path, "--as", member],
        environment: ["OMATIE_NOW": Sample.now, "HOME": "/nonexistent"],
        input: folder.path + "/books", output: folder.path + "/out-" + member)
    }
    for pid in running { _ = Child.wait(for: pid) }

    var accepted = Array(repeating: 0, count: Self.rounds)
    for member in ["m1", "m2"] {
      let answers = try #require(Files.read(folder.path + "/out-" + member))
        .split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
      #expect(answers.count == Self.rounds)
      for (round, answer) in answers.enumerated() where answer["accepted"]?.boolValue == true {
        accepted[round] += 1
      }
    }
    #expect(accepted == Array(repeating: 1, count: Self.rounds))
    for round in 0..<Self.rounds {
      let folder = path + "/meetings/k\(round)"
      let newest = try #require(Files.list(folder).last)
      let bytes = try #require(Files.bytes(folder + "/" + newest))
      let turns = try #require(try JSON.parse(bytes)["payload"]?["turns"]?.objectValue)
      #expect(turns.count == 1)
    }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
