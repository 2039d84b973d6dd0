/// When somebody was born: the day, or the year alone where no more is told or needed.
public enum Birth: Sendable, Hashable {
  case year(Int)
  case day(Day)

  /// `2004` or `2004-05-17`.
  public init?(text: String) {
    if let day = Day(isoText: text) {
      self = .day(day)
    } else if text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(text), year > 0
    {
      self = .year(year)
    } else {
      return nil
    }
  }

  public var text: String {
    switch self {
    case .year(let year):
      let digits = String(year)
      return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    case .day(let day): return day.isoText
    }
  }

  public var year: Int {
    switch self {
    case .year(let year): year
    case .day(let day): day.year
    }
  }

  /// The age on a day: one number, or two that follow each other where only the year is known.
  public func ages(on day: Day) -> ClosedRange<Int>? {
    let years = day.year - year
    switch self {
    case .year: return years < 0 ? nil : max(0, years - 1)...years
    case .day(let born):
      guard born <= day else { return nil }
      let isAhead = (day.month, day.day) < (born.month, born.day)
      let age = years - (isAhead ? 1 : 0)
      return age...age
    }
  }
}
