import Casework
import Testing
import Texts

/// How people write a day, read on Friday 20 November 2026, in week 47.
@Suite struct DayReaderTests {
  static let today = Day(2026, 11, 20)!

  private func read(_ text: String, _ tense: DayTense = .coming) -> DayReading {
    DayReader.read(text, today: Self.today, tense: tense)
  }

  @Test(arguments: [
    ("20.11.", "2026-11-20"), ("20.11", "2026-11-20"), ("20.11.26", "2026-11-20"),
    ("20.11.2026", "2026-11-20"), ("19.11.", "2027-11-19"), ("1.2.", "2027-02-01"),
    ("pe 20.11.", "2026-11-20"), ("pe. 20.11.2026", "2026-11-20"), ("20. 11. 2026", "2026-11-20"),
    ("20.11. 2026", "2026-11-20"), ("20/11", "2026-11-20"), ("20/11/2026", "2026-11-20"),
    ("20-11-2026", "2026-11-20"), ("2026-11-20", "2026-11-20"), ("20261120", "2026-11-20"),
    ("20112026", "2026-11-20"), ("5/5", "2027-05-05"),
    ("24. marraskuuta", "2026-11-24"), ("24. marraskuuta 2026", "2026-11-24"),
    ("marraskuun 24. päivä", "2026-11-24"), ("24 marras", "2026-11-24"),
    ("tiistaina 24.11.", "2026-11-24"), ("den 24 november 2026", "2026-11-24"),
    ("24 nov", "2026-11-24"), ("Nov 24, 2026", "2026-11-24"),
    ("the 24th of November", "2026-11-24"), ("tis 24.11", "2026-11-24"),
    ("Tuesday 24 November", "2026-11-24"), ("29.2.2028", "2028-02-29"),
  ])
  func aDate(_ text: String, _ expected: String) {
    #expect(read(text).day?.isoText == expected)
  }

  @Test(arguments: [
    ("tänään", "2026-11-20"), ("Huomenna", "2026-11-21"), ("ylihuomenna", "2026-11-22"),
    ("eilen", "2026-11-19"), ("i dag", "2026-11-20"), ("imorgon", "2026-11-21"),
    ("i morgon", "2026-11-21"), ("i övermorgon", "2026-11-22"), ("tomorrow", "2026-11-21"),
    ("the day after tomorrow", "2026-11-22"), ("huomenna la", "2026-11-21"),
    ("ma", "2026-11-23"), ("maanantaina", "2026-11-23"), ("TO", "2026-11-26"),
    ("på torsdag", "2026-11-26"), ("måndag", "2026-11-23"), ("on Monday", "2026-11-23"),
    ("on", "2026-11-25"), ("su", "2026-11-22"),
    ("ensi ti", "2026-11-24"), ("ensi tiistaina", "2026-11-24"), ("ensi viikon ti", "2026-11-24"),
    ("ti ensi viikolla", "2026-11-24"), ("ensi viikolla pe", "2026-11-27"),
    ("nästa tisdag", "2026-11-24"), ("nästa vecka tisdag", "2026-11-24"),
    ("next Tuesday", "2026-11-24"), ("Sunday next week", "2026-11-29"), ("ensi pe", "2026-11-27"),
    ("tällä viikolla la", "2026-11-21"), ("this Sunday", "2026-11-22"),
  ])
  func aWord(_ text: String, _ expected: String) {
    #expect(read(text).day?.isoText == expected)
  }

  @Test(arguments: [
    ("vk 47 pe", "2026-11-20"), ("vk 48 ma", "2026-11-23"), ("pe vk 50", "2026-12-11"),
    ("viikon 48 torstai", "2026-11-26"), ("viikolla 48 torstaina", "2026-11-26"),
    ("vko 53 to", "2026-12-31"), ("v. 48 tors", "2026-11-26"), ("v48 to", "2026-11-26"),
    ("vecka 48 fredag", "2026-11-27"), ("week 48 Fri", "2026-11-27"), ("Fri wk 48", "2026-11-27"),
    ("vk 2 ma", "2027-01-11"), ("vk 47/2027 pe", "2027-11-26"), ("vk 1 2027 ma", "2027-01-04"),
    ("2026-W48-5", "2026-11-27"), ("2026W48 pe", "2026-11-27"),
  ])
  func aWeek(_ text: String, _ expected: String) {
    #expect(read(text).day?.isoText == expected)
  }

  @Test(arguments: [
    ("+2 kk", "2027-01-20"), ("+2kk", "2027-01-20"), ("+1 vk", "2026-11-27"),
    ("+10 pv", "2026-11-30"), ("-3 pv", "2026-11-17"), ("viikon päästä", "2026-11-27"),
    ("2 viikon päästä", "2026-12-04"), ("kahden kuukauden kuluttua", "2027-01-20"),
    ("kuukauden päästä", "2026-12-20"), ("puolen vuoden päästä", "2027-05-20"),
    ("vuoden päästä", "2027-11-20"), ("viikko sitten", "2026-11-13"),
    ("kaksi viikkoa sitten", "2026-11-06"), ("om en vecka", "2026-11-27"),
    ("om två månader", "2027-01-20"), ("+2 mån", "2027-01-20"), ("om 2 mån", "2027-01-20"),
    ("för en vecka sedan", "2026-11-13"), ("om ett halvår", "2027-05-20"),
    ("in a week", "2026-11-27"), ("a week from now", "2026-11-27"), ("in 3 months", "2027-02-20"),
    ("two weeks ago", "2026-11-06"), ("+2 months", "2027-01-20"), ("in half a year", "2027-05-20"),
    ("pe viikon päästä", "2026-11-27"),
  ])
  func aSpan(_ text: String, _ expected: String) {
    #expect(read(text).day?.isoText == expected)
  }

  @Test(arguments: [
    ("pe", "2026-11-20 2026-11-27"), ("ensi su", "2026-11-22 2026-11-29"),
    ("nästa lördag", "2026-11-21 2026-11-28"), ("next Sunday", "2026-11-22 2026-11-29"),
    ("5/6", "2027-05-06 2027-06-05"), ("11/20", "2026-11-20"), ("25", "2026-11-25"),
    ("15.", "2026-12-15"), ("29.2.", "2028-02-29"), ("+2 v", "2026-12-04 2028-11-20"),
    ("+2", "2026-11-22 2026-12-04 2027-01-20"), ("2 viikkoa", "2026-12-04"),
    ("vk 47 ma", "2026-11-16 2027-11-22"), ("ma viikon päästä", "2026-11-23 2026-11-30"),
    ("20-11-26", "2020-11-26 2026-11-20"), ("viime ma", "2026-11-09 2026-11-16"),
    ("tänä ma", "2026-11-16 2026-11-23"),
  ])
  func whatCouldBeTwoDaysIsAsked(_ text: String, _ expected: String) {
    let days = expected.split(separator: " ").compactMap { Day(isoText: String($0)) }
    #expect(read(text) == .asked(days))
  }

  @Test(arguments: [
    ("31.2.", DayReading.Fault.noSuchDay), ("30.2.2027", .noSuchDay), ("29.2.2027", .noSuchDay),
    ("32.1.", .noSuchDay), ("15.13.", .noSuchDay), ("9.00", .noSuchDay), ("2026-02-30", .noSuchDay),
    ("31. kesäkuuta", .noSuchDay), ("20.11.2", .yearUnclear), ("20.11.202", .yearUnclear),
    ("20.11.99", .yearUnclear), ("20.11.3026", .yearUnclear),
    ("vk 54 ma", .noSuchWeek(54, year: 2026)),
    ("vk 53/2027 ma", .noSuchWeek(53, year: 2027)), ("vk 0 ma", .noSuchWeek(0, year: 2026)),
    ("to 20.11.2026", .otherWeekday(Day(2026, 11, 20)!, said: 4)),
    ("Monday 24 November", .otherWeekday(Day(2026, 11, 24)!, said: 1)),
    ("huomenna ma", .otherWeekday(Day(2026, 11, 21)!, said: 1)),
    ("vk 48", .weekdayMissing(Day(2026, 11, 23)!)), ("v. 48", .weekdayMissing(Day(2026, 11, 23)!)),
    ("vk 2", .weekdayMissing(Day(2027, 1, 11)!)),
    ("ensi viikolla", .weekdayMissing(Day(2026, 11, 23)!)),
  ])
  func whatIsNoDayIsSaid(_ text: String, _ fault: DayReading.Fault) {
    #expect(read(text) == .wrong(fault))
  }

  @Test(arguments: [
    "joskus", "joskus 15.1.", "pe tai la", "ma ti", "15.kuu", "tammikuuta", "-15.1.",
    "15.1.2027.1", "15.1.2027 tai 16.1.", "1e1.1.", "2026", "100", "den", "viikko", "klo 9",
    "marraskuu 2026", "+", "+kk", "+-2 kk", "20.11. klo 9", "99999999999999999999", "1.1.1.1.1",
    "+1000 v", "päästä", "2026-W48-9", "20!11", "\u{202E}20.11.",
  ])
  func nothingIsGuessed(_ text: String) {
    #expect(read(text) == .wrong(.unclear))
  }

  @Test func nothingWrittenIsBlank() {
    #expect(read("") == .blank)
    #expect(read(" \n") == .blank)
  }

  @Test(arguments: [
    ("15.1.", "2026-01-15"), ("20.11.", "2026-11-20"), ("21.11.", "2025-11-21"),
    ("15. joulukuuta", "2025-12-15"), ("15. joulukuuta 2026", "2026-12-15"), ("ma", "2026-11-16"),
    ("eilen", "2026-11-19"), ("viime viikon ti", "2026-11-10"), ("vk 40 ke", "2026-09-30"),
    ("vk 48 ke", "2025-11-26"), ("viime pe", "2026-11-13"), ("förra veckan fredag", "2026-11-13"),
    ("to 15.1.", "2026-01-15"),
  ])
  func aDayThatHasBeenIsTheLatest(_ text: String, _ expected: String) {
    #expect(read(text, .past).day?.isoText == expected)
  }

  @Test func whetherTheYearWasSaidIsKnown() {
    #expect(read("1.2.") == .day(Day(2027, 2, 1)!, isYearSaid: false))
    #expect(read("1.2.27") == .day(Day(2027, 2, 1)!, isYearSaid: true))
    #expect(read("ma 1.2.") == .day(Day(2027, 2, 1)!, isYearSaid: true))
  }
}
