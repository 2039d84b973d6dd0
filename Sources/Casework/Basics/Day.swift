/// A day of the calendar, without a time and without a time zone.
public struct Day: Hashable, Sendable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// The years that a person can mean: a day outside them is a slip, typed or given to a change.
  public static let sensibleYears = 1900...2199

  /// Makes a day, or nothing where the calendar has no such day (years 1 … 9999).
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Days since 1 January 1970.
  public var number: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Makes a day from days since 1 January 1970, held within years 1 … 9999.
  public init(number: Int) {
    let z = min(max(number, -719_162), 2_932_896) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted + (shifted < 10 ? 3 : -9)
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// 1 is Monday, 7 is Sunday.
  public var weekday: Int { (((number + 3) % 7) + 7) % 7 + 1 }

  /// The ISO week, 1 … 53.
  public var week: Int {
    let thursday = Day(number: number + 4 - weekday)
    let firstOfYear = Day(thursday.year, 1, 1)?.number ?? thursday.number
    return (thursday.number - firstOfYear) / 7 + 1
  }

  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// The same day of a later month, or that month's last day.
  public func adding(months: Int) -> Day {
    let count = year * 12 + (month - 1) + months
    let newYear = min(max(count / 12, 1), 9999)
    let newMonth = count % 12 + 1
    let newDay = min(day, Day.length(ofMonth: newMonth, in: newYear))
    return Day(newYear, newMonth, newDay) ?? self
  }

  /// `2026-11-20`.
  public var isoText: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public init?(isoText: String) {
    var isoText = isoText
    let parts = isoText.withUTF8 { bytes -> (Int, Int, Int)? in
      guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
        let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
        let day = digits(bytes[8..<10])
      else { return nil }
      return (year, month, day)
    }
    guard let parts else { return nil }
    self.init(parts.0, parts.1, parts.2)
  }

  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  switch width - text.utf8.count {
  case ...0: return text
  case 1: return "0" + text
  case let missing: return String(repeating: "0", count: missing) + text
  }
}

/// What some bytes of a text say where all of them are digits.
func digits(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  var number = 0
  for digit in bytes {
    guard digit >= 48, digit <= 57 else { return nil }
    number = number * 10 + Int(digit - 48)
  }
  return number
}

func digitsOnly(_ text: Substring) -> Int? {
  guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
  return Int(text)
}
