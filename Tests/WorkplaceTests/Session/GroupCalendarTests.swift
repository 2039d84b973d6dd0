import Casework
import Glibc
import TestSupport
import Testing

@testable import Workplace

/// The calendar file beside the documents.
@Suite struct GroupCalendarTests {
  /// A file of one line a meeting; the first line says when it was made.
  private static let maker = CalendarMaker(
    make: { facts, stamp in
      let lines = facts.meetings.map {
        "\($0.id) \($0.starts.isoText) \($0.state.rawValue) \($0.sequence) \($0.turns.count)\n"
      }
      return Array("\(stamp.seconds)\n\(facts.directory) \(facts.isDemo)\n\(lines.joined())".utf8)
    },
    saysTheSame: { $0.drop { $0 != 0x0A } == $1.drop { $0 != 0x0A } })

  private func session(
    _ place: SharedPlace, _ member: ID<Member> = Sample.teacher, _ maker: CalendarMaker = maker
  ) throws -> Session {
    var station = place.station(member)
    station.calendar = maker
    return try Session.open(station)
  }

  private func file(_ place: SharedPlace) -> String? {
    FileBytes.of(place.directory + "/tapaamiset.ics").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private let later = Sample.time(Sample.day(2027, 1, 22), 9, 0)

  @Test func followsEverySavedChangeAndHoldsNoTurn() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let session = try session(place)
    #expect(try session.keepCalendar() == false)
    #expect(file(place) == nil)
    try session.save(.meeting(Sample.meetingID, .move(to: later, length: 120)))
    try session.keepCalendar()
    let info = session.info.id
    #expect(
      file(place)?.split(separator: "\n").dropFirst().joined(separator: "\n")
        == "\(info) false\n\(Sample.meetingID) \(later.isoText) agreed 2 0")
    var status = stat()
    #expect(stat(place.directory + "/tapaamiset.ics", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o660)
    #expect(try session.check().isWhole && session.check().troubles == [])
  }

  @Test func isNotWrittenAnewWhereItSaysTheSame() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let one = try session(place)
    try one.save(.meeting(Sample.meetingID, .setPlace("Ohjaamo")))
    try one.keepCalendar()
    var before = stat()
    #expect(stat(place.directory + "/tapaamiset.ics", &before) == 0)
    try one.save(.meeting(Sample.meetingID, .setTurnTime(Sample.turnID, starts: nil, length: 30)))
    try one.keepCalendar()
    let other = try session(place, Sample.outreachWorker)
    other.isCalendarDue = true
    try other.keepCalendar()
    var after = stat()
    #expect(stat(place.directory + "/tapaamiset.ics", &after) == 0)
    #expect(before.st_ino == after.st_ino)
  }

  /// Another program saves and writes between this one's reading and its writing.
  @Test func twoWritersAtOnceLeaveWhatBothSaved() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let one = try session(place)
    let other = try session(place, Sample.outreachWorker)
    let late: ID<Meeting> = "mlate"
    nonisolated(unsafe) let between = {
      _ = try? other.save(
        .meeting(late, .open(starts: later, length: 60, place: "Ohjaamo", isExtra: true)))
      _ = try? other.keepCalendar()
    }
    nonisolated(unsafe) var isFirst = true
    let slow = CalendarMaker(
      make: { facts, stamp in
        let bytes = Self.maker.make(facts, stamp)
        if isFirst {
          isFirst = false
          between()
        }
        return bytes
      }, saysTheSame: Self.maker.saysTheSame)
    let third = try session(place, Sample.coach, slow)
    try third.save(.meeting(Sample.meetingID, .setPlace("Kirjasto")))
    #expect(try third.keepCalendar())
    _ = one
    #expect(file(place)?.contains("mlate") == true)
    #expect(file(place)?.contains("\(Sample.meetingID)") == true)
    #expect(third.casebook().meetings[late] != nil)
  }

  @Test func whatStandsInItsPlaceIsSaidAndLeftAlone() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let session = try session(place)
    mkdir(place.directory + "/tapaamiset.ics", 0o770)
    try session.save(.meeting(Sample.meetingID, .setPlace("Ohjaamo")))
    #expect(throws: Trouble.self) { try session.keepCalendar() }
    #expect(session.isCalendarDue)
    rmdir(place.directory + "/tapaamiset.ics")
    try session.keepCalendar()
    #expect(file(place) != nil)
  }

  /// What cannot be read from here is in the others' calendars all the same.
  @Test(arguments: [
    (1, "meeting", #""formatVersion": 2"#, #""formatVersion": 99"#),
    (3, "meeting", #""formatVersion": 2"#, #""formatVersion": 99"#),
    (3, "meeting", #""state": "agreed""#, #""state": "dreamt""#),
    (3, "meeting in the first format", #""state": "agreed""#, #""state": "dreamt""#),
    (1, "roster", #""formatVersion": 2"#, #""formatVersion": 99"#),
  ])
  func nothingIsTakenOutWhileATimeCannotBeRead(
    _ first: Int, _ what: String, _ right: String, _ wrong: String
  ) throws {
    let place = SharedPlace()
    let writer = try place.makeWithPlan()
    writer.isCalendarDue = false
    let keeper = try session(place)
    try keeper.save(
      .meeting("mother", .open(starts: later, length: 60, place: "Ohjaamo", isExtra: true)))
    try keeper.keepCalendar()
    let before = try #require(file(place))
    let document = what == "roster" ? "roster" : "meetings/\(Sample.meetingID)"
    let folder = place.directory + "/" + document
    let whole = place.names(document).map { ("\(folder)/\($0)", FileBytes.of("\(folder)/\($0)")) }
    for (path, bytes) in whole.dropFirst(first - 1) {
      let text = String(decoding: bytes ?? [], as: UTF8.self)
      let old = what.hasSuffix("first format") ? FormatText.one(text) : text
      SharedPlace.write(old.replacing(right, with: wrong), to: path)
    }
    let other = try session(place, Sample.outreachWorker)
    other.isCalendarDue = true
    #expect(throws: Trouble.self) { try other.keepCalendar() }
    #expect(other.isCalendarDue && file(place) == before)
    // Nor after a save of another meeting here; without a roster nobody may save, and that is why.
    let failure = SaveFailure.of {
      try other.save(.meeting("mother", .setPlace("Kirjasto")))
    }
    if what == "roster" {
      guard case .failed(let trouble) = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(trouble.code == .newerFormat)
    } else {
      #expect(failure == nil)
    }
    #expect(throws: Trouble.self) { try other.keepCalendar() }
    #expect(file(place) == before)
    for (path, bytes) in whole {
      SharedPlace.write(String(decoding: bytes ?? [], as: UTF8.self), to: path)
    }
    try other.look()
    try other.keepCalendar()
    let after = try #require(file(place))
    #expect(after.contains(Sample.meetingID.text) && after.contains("mother"))
    #expect(!other.isCalendarDue)
  }
}
