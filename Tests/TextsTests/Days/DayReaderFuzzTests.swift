import Casework
import TestSupport
import Testing
import Texts

/// Days written in every way, and heaps of their pieces: what is read is what was written, or nothing.
@Suite struct DayReaderFuzzTests {
  private static let pieces =
    [
      ".", "/", "-", "+", " ", ",", "0", "1", "2", "5", "9", "12", "20", "31", "47", "53", "99",
      "2026",
      "2027", "20261120", "999999999", "ma", "pe", "on", "mån", "Sunday", "tisdag", "marraskuuta",
      "maj", "May", "mars", "kk", "vk", "v", "w", "pv", "viikon", "päästä", "sitten", "om", "in",
      "a", "en", "ago", "ensi", "nästa", "last", "viime", "tällä", "viikolla", "huomenna",
      "i morgon", "yesterday", "the", "den", "puolen vuoden", "kahden", "klo", "x", "\u{301}", "日",
    ]

  @Test func anyHeapOfPiecesIsReadWithoutATrap() {
    var random = SmallRandom(seed: 11)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...7, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let today = Day(number: Int.random(in: 7_000...60_000, using: &random))
      for tense in [DayTense.coming, .past] {
        let reading = DayReader.read(text, today: today, tense: tense)
        #expect(reading == DayReader.read(text.uppercased(), today: today, tense: tense))
        if case .asked(let days) = reading {
          #expect(!days.isEmpty && days == Set(days).sorted(), "\(text)")
        }
      }
    }
  }

  /// A whole date in any writing is that date, whatever the day it is read on.
  @Test func aWholeDateIsReadAsItIsWritten() {
    var random = SmallRandom(seed: 12)
    for _ in 0..<3_000 {
      let day = Day(number: Int.random(in: -10_000...70_000, using: &random))
      let today = Day(number: Int.random(in: 0...60_000, using: &random))
      for text in Self.writings(of: day) {
        #expect(DayReader.read(text, today: today).day == day, "\(text) on \(today.isoText)")
      }
    }
  }

  /// A date with the name of a weekday that it is not on is never taken.
  @Test func aWrongWeekdayIsNeverPassedOver() {
    var random = SmallRandom(seed: 13)
    let names = ["ma", "ti", "ke", "to", "pe", "la", "su"]
    for _ in 0..<3_000 {
      let day = Day(number: Int.random(in: 10_000...60_000, using: &random))
      let said = Int.random(in: 1...7, using: &random)
      let text = "\(names[said - 1]) \(day.day).\(day.month).\(day.year)"
      let reading = DayReader.read(text, today: day)
      #expect(
        reading
          == (said == day.weekday
            ? .day(day, isYearSaid: true) : .wrong(.otherWeekday(day, said: said))))
    }
  }

  /// Without a year it is the nearest such day on the side that is meant.
  @Test func aDateWithoutAYearIsTheNearest() {
    var random = SmallRandom(seed: 14)
    for _ in 0..<3_000 {
      let today = Day(number: Int.random(in: 10_000...60_000, using: &random))
      let ahead = Int.random(in: 0...364, using: &random)
      let (coming, past) = (today.adding(days: ahead), today.adding(days: -ahead))
      for (day, tense) in [(coming, DayTense.coming), (past, .past)]
      where !(day.month == 2 && day.day == 29) {
        let reading = DayReader.read("\(day.day).\(day.month).", today: today, tense: tense)
        #expect(reading == .day(day, isYearSaid: false))
      }
    }
  }

  private static func writings(of day: Day) -> [String] {
    let finnish = [
      "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
      "marras", "joulu",
    ]
    let swedish = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ]
    let english = [
      "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ]
    let weekdays = ["ma", "ti", "ke", "to", "pe", "la", "su"]
    let (d, m, y) = (day.day, day.month, day.year)
    return [
      "\(d).\(m).\(y)", "\(weekdays[day.weekday - 1]) \(d).\(m).\(y)", "\(d). \(m). \(y)",
      day.isoText, "\(d)-\(m)-\(y)", "\(d). \(finnish[m - 1])kuuta \(y)",
      "den \(d) \(swedish[m - 1]) \(y)", "\(english[m - 1]) \(d), \(y)",
      "\(english[m - 1].uppercased()) \(d) \(y)",
    ] + (d > 12 ? ["\(d)/\(m)/\(y)"] : [])
  }
}
