import StrictJSON
import Testing

/// What nobody can know because a student's papers cannot be read.
@Suite struct UnreadablePapersTests {
  private static let booked = [
    #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-03-12T09:00:00+02:00","length":120,"place":""}"#,
    #"{"change":"meeting.agree","document":"meetings/k2"}"#,
    #"{"change":"meeting.book","document":"meetings/k2","client":"c1","length":45}"#,
  ]

  @Test func howManyPermitItNoMoreIsNotKnown() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    Sample.apply(Self.booked, in: path)
    func withoutPermission() throws -> JSON? {
      let answer = Sample.run(["meetings", "--json", "--dir", path, "--as", "m1"])
      let meetings = try JSON.parse(Array(answer.out.utf8))["meetings"]?.arrayValue ?? []
      return meetings.first { $0["id"]?.stringValue == "k2" }?["withoutPermission"]
    }
    #expect(try withoutPermission()?.intValue == 0)
    for name in Files.list("\(path)/clients/c1") where name.hasSuffix(".json") {
      Files.write("ei mitään\n", to: "\(path)/clients/c1/\(name)")
    }
    #expect(try withoutPermission() == .null)
  }
}
