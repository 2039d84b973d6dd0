import Testing

/// What is written of a student in an old version of a meeting is opened papers, too.
@Suite struct OldVersionTests {
  /// A meeting of which only old versions tell of the student.
  private static let unbooked = [
    #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-03-12T09:00:00+02:00","length":120,"place":""}"#,
    #"{"change":"meeting.agree","document":"meetings/k2"}"#,
    #"{"change":"meeting.book","document":"meetings/k2","client":"c1","length":45}"#,
    #"{"change":"meeting.raiseMatter","document":"meetings/k2","client":"c1","text":"Asuminen","raisedBefore":true}"#,
    #"{"change":"meeting.unbook","document":"meetings/k2","client":"c1"}"#,
  ]

  @Test(arguments: [
    ["show", "meetings/k2", "--version", "4"], ["history", "meetings/k2", "--json"],
  ])
  func readingThemIsLogged(_ command: [String]) throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    let made = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: Self.unbooked.joined(separator: "\n"))
    #expect(made.status == 0, "\(made.out)")
    func openings() -> Int {
      let files = Files.list(path + "/log").compactMap { Files.read(path + "/log/" + $0) }
      return files.joined().split(separator: "\n").count { $0.contains("clients/c1") }
    }
    let now = Sample.run(["show", "meetings/k2", "--dir", path, "--as", "m2"])
    #expect(now.status == 0 && !now.out.contains("Asuminen"))
    #expect(openings() == 0)
    let old = Sample.run(command + ["--dir", path, "--as", "m2"])
    #expect(old.status == 0 && old.out.contains("Asuminen"))
    #expect(openings() == 1)
  }
}
