import Casework
import Testing

@Suite struct HolidayTests {
  @Test func everyHolidayFrom1990To2100IsAsInTheTable() {
    var lines: [String] = []
    for year in 1990...2100 {
      let days = Set(Holiday.allCases.compactMap { $0.day(in: year) }).sorted()
      let written = days.map { $0.isoText.dropFirst(5).filter(\.isNumber) }
      lines.append("\(year): " + written.joined(separator: " "))
    }
    #expect(lines.joined(separator: "\n") == ExpectedHolidays.table)
  }

  @Test(arguments: [
    (Holiday.easter, 1961, 4, 2), (.easter, 2008, 3, 23), (.easter, 2038, 4, 25),
    (.epiphany, 1972, 1, 6), (.epiphany, 1975, 1, 11), (.epiphany, 1991, 1, 6),
    (.ascension, 1972, 5, 11), (.ascension, 1975, 5, 3), (.ascension, 1991, 5, 9),
    (.midsummer, 2026, 6, 20), (.midsummer, 2027, 6, 26), (.allSaints, 2026, 10, 31),
    (.allSaints, 2027, 11, 6), (.whitSunday, 2027, 5, 16),
  ])
  func movesAsTheLawSays(_ holiday: Holiday, _ year: Int, _ month: Int, _ day: Int) {
    #expect(holiday.day(in: year) == Day(year, month, day))
  }

  @Test(arguments: [
    (2026, 12, 24, DayOff.eve(of: .christmas)), (2026, 12, 25, .holiday(.christmas)),
    (2026, 12, 31, .eve(of: .newYear)), (2027, 3, 25, .eve(of: .goodFriday)),
    (2027, 3, 27, .eve(of: .easter)), (2027, 6, 25, .eve(of: .midsummer)),
    (2027, 4, 30, .eve(of: .mayDay)), (2027, 5, 5, .eve(of: .ascension)),
    (2027, 11, 5, .eve(of: .allSaints)), (2026, 12, 5, .eve(of: .independence)),
    (2026, 11, 21, .weekend), (2008, 5, 1, .holiday(.ascension)),
  ])
  func saysWhatStandsAgainstADay(_ year: Int, _ month: Int, _ day: Int, _ expected: DayOff) {
    #expect(DayOff(Day(year, month, day)!) == expected)
  }

  @Test func aPlainWorkingDayHasNothingAgainstIt() {
    #expect(DayOff(Day(2026, 11, 20)!) == nil)
    #expect(DayOff(Day(2026, 6, 18)!) == nil)
  }
}
