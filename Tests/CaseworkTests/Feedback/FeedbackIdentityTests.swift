import Casework
import TestSupport
import Testing

/// The id of a feedback: the same for the same giver and occasion, another for any other.
@Suite struct FeedbackIdentityTests {
  private func id(
    _ client: ID<Client> = "c1", _ subject: FeedbackSubject = .meeting("t1"),
    _ party: Party = .student, _ member: ID<Member>? = nil, _ day: Day = Sample.today
  ) -> ID<Feedback> {
    Feedback.id(for: client, about: subject, by: party, member: member, on: day)
  }

  @Test func theSameGiverAndTurnMakeOne() {
    let later = Sample.today.adding(days: 1)
    #expect(id() == id())
    #expect(id() == id("c1", .meeting("t1"), .student, nil, later), "a turn is asked about once")
    #expect(id() == id("c1", .meeting("t1"), .student, "m1"), "whoever hands over the keyboard")
    let service = FeedbackSubject.service("Työkokeilu")
    #expect(id("c1", service) == id("c1", service))
    #expect(id("c1", service) == id("c1", .service("Työ\u{0}kokeilu")), "as it is stored")
    // Kept for ever: another id would make a second document of the same occasion.
    #expect(id().text.hasPrefix("f") && id().text.count > 20)
  }

  @Test func allOthersAreOfTheirOwn() {
    let later = Sample.today.adding(days: 1)
    let all: [ID<Feedback>] = [
      id(), id("c2"), id("c1", .meeting("t2")), id("c1", .meeting("t1"), .school, "m1"),
      id("c1", .meeting("t1"), .school, "m2"), id("c1", .meeting("t1"), .employment, "m1"),
      id("c1", .transfer), id("c1", .transfer, .student, nil, later),
      id("c1", .service("Työkokeilu")), id("c1", .service("Valmennus")),
      id("c1", .service("Työkokeilu"), .student, nil, later), id("c1t1", .meeting("t1")),
      id("c1", .service("t1")),
    ]
    #expect(Set(all).count == all.count)
    var made: Set<ID<Feedback>> = []
    for client in 0..<60 {
      for meeting in 0..<60 {
        guard let client = ID<Client>("c\(client)"), let meeting = ID<Meeting>("t\(meeting)") else {
          continue
        }
        made.insert(id(client, .meeting(meeting)))
      }
    }
    #expect(made.count == 3600)
  }
}
