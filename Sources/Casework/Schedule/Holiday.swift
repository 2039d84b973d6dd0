/// A public holiday of Finland, on which nobody is called to a meeting.
public enum Holiday: String, Sendable, CaseIterable {
  case newYear, epiphany, goodFriday, easter, easterMonday, mayDay, ascension, whitSunday
  case midsummer, allSaints, independence, christmas, boxingDay

  /// The day of the holiday in a year; right for 1955 and every year after it.
  ///
  /// Midsummer and All Saints' have been on a Saturday since 1955. From 1973 to 1990 Epiphany was
  /// kept on the Saturday of 6–12 January and Ascension on the Saturday before its Thursday.
  public func day(in year: Int) -> Day? {
    let movedToSaturday = (1973...1990).contains(year)
    return switch self {
    case .newYear: Day(year, 1, 1)
    case .epiphany: movedToSaturday ? Holiday.saturday(from: 6, 1, year) : Day(year, 1, 6)
    case .goodFriday: Holiday.easterSunday(of: year)?.adding(days: -2)
    case .easter: Holiday.easterSunday(of: year)
    case .easterMonday: Holiday.easterSunday(of: year)?.adding(days: 1)
    case .mayDay: Day(year, 5, 1)
    case .ascension: Holiday.easterSunday(of: year)?.adding(days: movedToSaturday ? 34 : 39)
    case .whitSunday: Holiday.easterSunday(of: year)?.adding(days: 49)
    case .midsummer: Holiday.saturday(from: 20, 6, year)
    case .allSaints: Holiday.saturday(from: 31, 10, year)
    case .independence: Day(year, 12, 6)
    case .christmas: Day(year, 12, 25)
    case .boxingDay: Day(year, 12, 26)
    }
  }

  /// The holiday on a day, where it is one.
  ///
  /// Where two fall on one day, as May Day and Ascension in 2008, it is the one that moves.
  public static func on(_ day: Day) -> Holiday? {
    let found = allCases.filter { $0.day(in: day.year) == day }
    return found.first { $0 != .mayDay } ?? found.first
  }

  /// The first Saturday on or after a day.
  private static func saturday(from day: Int, _ month: Int, _ year: Int) -> Day? {
    Day(year, month, day).map { $0.adding(days: (13 - $0.weekday) % 7) }
  }

  /// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
  private static func easterSunday(of year: Int) -> Day? {
    let moon = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let age = (19 * moon + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - age - rest % 4) % 7
    let shift = (moon + 11 * age + 22 * weekday) / 451
    let count = age + weekday - 7 * shift + 114
    return Day(year, count / 31, count % 31 + 1)
  }
}
