import Casework
import TestSupport
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    (2026, 12, 28, 1, 53), (2027, 1, 3, 7, 53), (2027, 1, 4, 1, 1), (2024, 2, 29, 4, 9),
    (1970, 1, 1, 4, 1),
  ])
  func weeks(_ year: Int, _ month: Int, _ day: Int, weekday: Int, week: Int) {
    let day = Sample.day(year, month, day)
    #expect(day.weekday == weekday)
    #expect(day.week == week)
    #expect(Day(number: day.number) == day)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-0x", ""])
  func noDay(_ text: String) { #expect(Day(isoText: text) == nil) }

  @Test func months() {
    #expect(Sample.day(2026, 12, 31).adding(months: 2) == Sample.day(2027, 2, 28))
    #expect(Sample.day(2027, 1, 15).adding(days: -15) == Sample.day(2026, 12, 31))
  }

  @Test(arguments: [
    ("2026-11-20T07:00:00Z", "2026-11-20T09:00:00+02:00"),
    ("2026-07-01T06:30:00Z", "2026-07-01T09:30:00+03:00"),
    ("2026-03-29T00:59:00Z", "2026-03-29T02:59:00+02:00"),
    ("2026-03-29T01:00:00Z", "2026-03-29T04:00:00+03:00"),
    ("2026-12-31T22:30:00Z", "2027-01-01T00:30:00+02:00"),
  ])
  func helsinki(utc: String, local: String) throws {
    let instant = try #require(Instant(isoText: utc))
    #expect(Helsinki.local(instant).isoText == local)
    #expect(LocalTime(isoText: local).map(Helsinki.instant) == instant)
    #expect(instant.isoText == utc)
  }

  @Test func orderKeysFitBetween() {
    var keys = [OrderKey.after(nil)]
    for _ in 0..<60 { keys.append(OrderKey.after(keys.last)) }
    for index in 0..<60 {
      let between = OrderKey.between(keys[index], keys[index + 1])
      #expect(keys[index] < between && between < keys[index + 1])
      #expect(!between.hasSuffix("a"))
    }
    var high = keys[0]
    for _ in 0..<60 {
      let before = OrderKey.between(nil, high)
      #expect(before < high && !before.hasSuffix("a"))
      high = before
    }
  }

  @Test(arguments: ["", "a", "A1", "1a", "ä1", "a-b", "../x", String(repeating: "a", count: 65)])
  func noID(_ text: String) { #expect(ID<Client>(text) == nil) }
}
