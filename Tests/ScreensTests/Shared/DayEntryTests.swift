import Casework
import Testing

@testable import Screens

@Suite struct DayEntryTests {
  private static let today = Day(2026, 11, 20)!

  @Test(arguments: [
    "15.1.", "15.1", "15.1.2027", "15.1.27", "pe 15.1.2027", "pe 15.1.", "Pe. 15.1.", "15. 1. 2027",
    "perjantaina 15.1.", "2027-01-15", "15. tammikuuta", "15 tammikuuta 2027", "fr 15.1",
    "fredag 15 januari", "Fri 15 January 2027", "  15.1.2027 ", "PE 15.1.2027",
  ])
  func isReadAsPeopleWriteIt(_ text: String) {
    #expect(DayEntry.day(text, today: Self.today) == Day(2027, 1, 15))
  }

  @Test(arguments: [("huomenna", 21), ("Tänään", 20), ("ylihuomenna", 22), ("imorgon", 21)])
  func isSaidByAWord(_ text: String, _ day: Int) {
    #expect(DayEntry.day(text, today: Self.today) == Day(2026, 11, day))
  }

  @Test(arguments: [
    "", "pe", "joskus", "joskus 15.1.", "15", "32.1.", "30.2.2027", "15.13.", "15.1.2027.1",
    "15.kuu",
    "tammikuuta", "-15.1.", "15.1.2027 tai 16.1.", "1e1.1.",
  ])
  func isNotGuessed(_ text: String) {
    #expect(DayEntry.day(text, today: Self.today) == nil)
  }

  @Test func aDayThatHasBeenIsTheLatest() {
    #expect(DayEntry.pastDay("pe 15.1.", today: Self.today) == Day(2026, 1, 15))
    #expect(DayEntry.pastDay("15. joulukuuta", today: Self.today) == Day(2025, 12, 15))
    #expect(DayEntry.pastDay("15. joulukuuta 2026", today: Self.today) == Day(2026, 12, 15))
    #expect(DayEntry.pastDay("eilen", today: Self.today) == Day(2026, 11, 19))
  }
}
