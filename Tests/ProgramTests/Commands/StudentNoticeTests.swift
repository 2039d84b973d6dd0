import Testing

/// What a student is sent when the own time moves or falls away.
@Suite struct StudentNoticeTests {
  private static let booked = [
    #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-03-12T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
    #"{"change":"meeting.agree","document":"meetings/k2"}"#,
    #"{"change":"meeting.open","document":"meetings/k3","starts":"2027-05-14T09:00:00+03:00","length":120,"place":"Huone 12"}"#,
    #"{"change":"meeting.agree","document":"meetings/k3"}"#,
    #"{"change":"meeting.book","document":"meetings/k2","client":"c1","starts":"09:30","length":45}"#,
  ]

  private func paper(_ kind: String, _ path: String) -> Child.Result {
    Sample.run(["paper", kind, "k2", "--client", "c1", "--dir", path, "--as", "m1"])
  }

  @Test func theOwnTimeMovesWithTheMeetingAndIsTold() throws {
    let folder = TemporaryFolder()
    let path = try Sample.meeting(in: folder)
    Sample.apply(Self.booked, in: path)
    #expect(paper("moved", path).status == 77, "nothing has moved yet")
    Sample.apply(
      [
        #"{"change":"meeting.move","document":"meetings/k2","starts":"2027-03-15T13:00:00+02:00","length":120}"#
      ], in: path)
    let moved = paper("moved", path)
    #expect(moved.status == 0, "\(moved)")
    for words in ["pe 12.3.2027 klo 9.30", "ma 15.3.2027 klo 13.30–14.15", "Hei Aino!"] {
      #expect(moved.out.contains(words), "\(words) in \(moved.out)")
    }
    let invitation = paper("invitation", path).out
    #expect(invitation.contains("ma 15.3.2027 klo 13.30–14.15"), "\(invitation)")
    Sample.apply(
      [#"{"change":"meeting.cancel","document":"meetings/k2","reason":"Huone ei ole vapaa"}"#],
      in: path)
    let cancelled = paper("cancellation", path)
    #expect(cancelled.status == 0, "\(cancelled)")
    for words in ["Sinulle varattu tapaaminen on peruttu.", "ma 15.3.2027 klo 13.30–14.15"] {
      #expect(cancelled.out.contains(words), "\(words) in \(cancelled.out)")
    }
  }
}
