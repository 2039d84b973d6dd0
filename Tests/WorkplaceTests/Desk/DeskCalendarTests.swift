import Casework
import Glibc
import TestSupport
import Testing
import Workplace

/// The desk keeps the calendar file, and nobody waits for it.
@Suite struct DeskCalendarTests {
  private static let maker = CalendarMaker(
    make: { facts, _ in Array(facts.meetings.map { "\($0.id) \($0.place)\n" }.joined().utf8) },
    saysTheSame: ==)

  private func bytes(_ place: SharedPlace) -> String? {
    FileBytes.of(place.directory + "/tapaamiset.ics").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func waitFor(_ text: String, _ place: SharedPlace) -> Bool {
    for _ in 0..<500 {
      if bytes(place) == text { return true }
      usleep(10_000)
    }
    return false
  }

  @Test func makesUpForWhatWasLostAndFollowsTheSaves() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    var station = place.station(Sample.teacher)
    station.calendar = Self.maker
    let reader = DeskReader(Desk(station))
    #expect(reader.wait { !$0.casebook.meetings.isEmpty })
    #expect(waitFor("\(Sample.meetingID) Huone 12\n", place))
    reader.desk.post(
      .save(.meeting(Sample.meetingID, .setPlace("Ohjaamo")), basedOn: nil, ticket: 1))
    #expect(reader.wait { $0.isSaved(1) })
    #expect(waitFor("\(Sample.meetingID) Ohjaamo\n", place))
    reader.close()
  }

  @Test func saysWhereItCannotBeWritten() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    mkdir(place.directory + "/tapaamiset.ics", 0o770)
    var station = place.station(Sample.teacher)
    station.calendar = Self.maker
    let reader = DeskReader(Desk(station))
    #expect(reader.wait { $0.casebook.troubles.map(\.code).contains(.calendarNotWritten) })
    rmdir(place.directory + "/tapaamiset.ics")
    reader.desk.post(.look)
    #expect(reader.wait { !$0.casebook.troubles.map(\.code).contains(.calendarNotWritten) })
    #expect(waitFor("\(Sample.meetingID) Huone 12\n", place))
    reader.close()
  }
}
