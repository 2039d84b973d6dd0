import Casework
import TestSupport
import Testing
import Workplace

/// Two people change what calendars show of one meeting.
@Suite struct AnnouncedTogetherTests {
  private let later = Sample.time(Sample.day(2027, 1, 22), 9, 0)
  private let muchLater = Sample.time(Sample.day(2027, 1, 29), 9, 0)

  private func meeting(_ session: Session) throws -> Held<Meeting> {
    try session.look()
    return try #require(session.casebook().meetings[Sample.meetingID])
  }

  @Test func timeAndPlaceBothStandAndCountFurtherThanEither() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let based = try meeting(one).version
    let before = try meeting(one).value.sequence
    try one.save(.meeting(Sample.meetingID, .move(to: later, length: 120)), basedOn: based)
    try other.save(.meeting(Sample.meetingID, .setPlace("Ohjaamo")), basedOn: based)
    let held = try meeting(one)
    #expect(held.value.starts == later && held.value.place == "Ohjaamo")
    #expect(held.value.sequence == before + 2)
    #expect(held.questions == [])
  }

  @Test func twoTimesAreAQuestionAndTheChoiceCountsOn() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let based = try meeting(one).version
    try one.save(.meeting(Sample.meetingID, .move(to: later, length: 120)), basedOn: based)
    try other.save(.meeting(Sample.meetingID, .move(to: muchLater, length: 120)), basedOn: based)
    let held = try meeting(one)
    #expect(held.questions.map(\.path) == ["starts"])
    let counted = held.value.sequence
    let other2 = held.value.starts == later ? muchLater : later
    let question = try #require(held.questions.first)
    let candidate = try #require(
      question.candidates.first { $0.text == other2.isoText })
    try one.save(.settle(.meeting(Sample.meetingID), question.id, choice: candidate.key))
    let settled = try meeting(one)
    #expect(settled.value.starts == other2)
    #expect(settled.value.sequence == counted + 1)
  }

  /// One of them has moved it twice by the time the other moves it.
  @Test func theTimesToldBeforeAreNoQuestion() throws {
    let place = SharedPlace()
    let one = try place.makeWithPlan()
    let other = try place.session(Sample.outreachWorker)
    let based = try meeting(one).version
    try one.save(.meeting(Sample.meetingID, .move(to: later, length: 120)), basedOn: based)
    try one.save(.meeting(Sample.meetingID, .move(to: muchLater, length: 120)), basedOn: based)
    let third = Sample.time(Sample.day(2027, 2, 5), 9, 0)
    try other.save(.meeting(Sample.meetingID, .move(to: third, length: 120)), basedOn: based)
    let held = try meeting(one)
    #expect(held.questions.map(\.path) == ["starts"])
    #expect(held.value.movedFrom != nil && held.value.movedFrom != held.value.starts)
  }

  @Test func goingBackCountsOn() throws {
    let place = SharedPlace()
    let session = try place.makeWithPlan()
    let before = try meeting(session)
    try session.save(.meeting(Sample.meetingID, .move(to: later, length: 120)))
    try session.restore(.meeting(Sample.meetingID), version: before.version)
    let after = try meeting(session).value
    #expect(after.starts == before.value.starts)
    #expect(after.sequence == before.value.sequence + 2)
    #expect(after.movedFrom == later)
  }
}
