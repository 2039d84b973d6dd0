import Casework
import StrictJSON
import TestSupport
import Testing
import Workplace

/// The chair's own notes are the chair's by every door.
@Suite struct ChairNotesTests {
  private let meeting = Document.meeting(Sample.meetingID)

  /// Aino's turn runs, the coach leads it and has written a note.
  private func led(_ place: SharedPlace) throws -> (teacher: Session, coach: Session) {
    let teacher = try place.makeWithPlan()
    try teacher.save(.meeting(Sample.meetingID, .start(at: Sample.now)))
    try teacher.save(.meeting(Sample.meetingID, .startTurn(Sample.turnID, at: Sample.now)))
    try teacher.save(.meeting(Sample.meetingID, .chooseChair(Sample.turnID, Sample.coach)))
    let coach = try place.session(Sample.coach)
    try coach.save(write("Kysy äidistä."))
    try teacher.look()
    return (teacher, coach)
  }

  private func write(_ text: String) -> Change {
    .meeting(Sample.meetingID, .writeChairNotes(Sample.turnID, text))
  }

  private func notes(_ session: Session) -> String? {
    session.casebook().meetings[Sample.meetingID]?.value.turns[Sample.turnID]?.chairNotes
  }

  @Test func nobodyElseReadsThem() throws {
    let place = SharedPlace()
    let (teacher, coach) = try led(place)
    #expect(notes(coach) == "Kysy äidistä." && notes(teacher) == "")
    for version in [nil, 7] {
      #expect("\(try coach.show(meeting, version: version).payload)".contains("äidistä"))
      #expect(!"\(try teacher.show(meeting, version: version).payload)".contains("äidistä"))
    }
    #expect("\(try coach.history(meeting))".contains("äidistä"))
    try coach.save(write("Kysy isästä."))
    try teacher.look()
    let history = try teacher.history(meeting)
    #expect(!"\(history)".contains("äidistä") && !"\(history)".contains("isästä"))
    #expect(history.last?.change?["change"]?.stringValue == "meeting.writeChairNotes")
    // Whoever leads the turn from now on has them, and the one before no more.
    try teacher.save(.meeting(Sample.meetingID, .chooseChair(Sample.turnID, Sample.teacher)))
    try coach.look()
    #expect(notes(teacher) == "Kysy isästä." && notes(coach) == "")
  }

  @Test func nobodyElseWritesThem() throws {
    let place = SharedPlace()
    let (teacher, coach) = try led(place)
    let read = try #require(teacher.casebook().meetings[Sample.meetingID]?.version)
    #expect(SaveFailure.of { try teacher.save(write("Muuta")) } == .refused(.notesAreChairs))
    try coach.save(write("Kysy isästä."))
    #expect(
      SaveFailure.of { try teacher.save(write("Muuta"), basedOn: read) }
        == .refused(.notesAreChairs))
    // What the others write meanwhile leaves them as they are.
    try teacher.save(.meeting(Sample.meetingID, .setPlace("Huone 1")))
    try coach.look()
    #expect(notes(coach) == "Kysy isästä.")
  }

  @Test func aChoiceBetweenTwoOfThemIsTheChairs() throws {
    let place = SharedPlace()
    let (teacher, coach) = try led(place)
    let read = try #require(coach.casebook().meetings[Sample.meetingID]?.version)
    try coach.save(write("Kysy isästä."))
    let other = try place.session(Sample.coach, machine: "kone7")
    try other.save(write("Kysy siskosta."), basedOn: read)
    try teacher.look()
    let question = try #require(other.casebook().meetings[Sample.meetingID]?.questions.first)
    #expect(teacher.casebook().meetings[Sample.meetingID]?.questions == [])
    #expect(!"\(try teacher.show(meeting).payload)".contains("siskosta"))
    let settle = Change.settle(meeting, question.id, choice: "0")
    #expect(SaveFailure.of { try teacher.save(settle) } == .refused(.notPermitted))
  }

  @Test func goingBackLeavesThemWithTheirChoice() throws {
    let place = SharedPlace()
    let (teacher, coach) = try led(place)
    let read = try #require(coach.casebook().meetings[Sample.meetingID]?.version)
    try coach.save(write("Kysy isästä."))
    let other = try place.session(Sample.coach, machine: "kone7")
    try other.save(write("Kysy siskosta."), basedOn: read)
    let asked = try #require(other.casebook().meetings[Sample.meetingID]).questions
    let written = notes(other)
    #expect(asked.count == 1)
    try teacher.save(.meeting(Sample.meetingID, .setPlace("Huone 1")))
    try teacher.restore(meeting, version: read)
    try other.look()
    let held = try #require(other.casebook().meetings[Sample.meetingID])
    #expect(held.value.place == "Huone 12")
    #expect(held.questions == asked && notes(other) == written)
  }

  /// A note that was written after the turn was over is no reason not to go back.
  @Test func aNoteWrittenAfterTheTurnIsNoObstacle() throws {
    let place = SharedPlace()
    let (teacher, coach) = try led(place)
    let leave = MeetingChange.leaveTurnOpen(Sample.turnID, reason: "Aika", at: Sample.now)
    let over = try teacher.save(.meeting(Sample.meetingID, leave)).version
    try coach.save(write("Kysy isästä."))
    try teacher.save(.meeting(Sample.meetingID, .setPlace("Huone 1")))
    try teacher.restore(meeting, version: over)
    try coach.look()
    #expect(coach.casebook().meetings[Sample.meetingID]?.value.place == "Huone 12")
    #expect(notes(coach) == "Kysy isästä.")
  }
}
