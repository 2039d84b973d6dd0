/// Wall-clock time in Finland (Europe/Helsinki): UTC+2, and UTC+3 in summer.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, both at 01.00 UTC
/// (Directive 2000/84/EC). The rule is computed here because a machine may lack time zone data.
public enum Helsinki {
  /// Seconds to add to UTC at a moment: 7200 or 10800.
  public static func offset(at instant: Instant) -> Int {
    let day = Day(number: floorDiv(instant.seconds, 86_400))
    let start = change(in: day.year, month: 3)
    let end = change(in: day.year, month: 10)
    return instant.seconds >= start && instant.seconds < end ? 10_800 : 7_200
  }

  public static func local(_ instant: Instant) -> LocalTime {
    let seconds = instant.seconds + offset(at: instant)
    let minutes = floorDiv(seconds, 60)
    let day = Day(number: floorDiv(minutes, 1440))
    let time = ClockTime(minutes: minutes - floorDiv(minutes, 1440) * 1440)
    return LocalTime(day: day, time: time ?? ClockTime.midnight)
  }

  /// The moment of a wall-clock time; the earlier one where the clock shows it twice.
  public static func instant(_ local: LocalTime) -> Instant {
    let wall = local.day.number * 86_400 + local.time.minutes * 60
    let summer = Instant(seconds: wall - 10_800)
    return offset(at: summer) == 10_800 ? summer : Instant(seconds: wall - 7_200)
  }

  private static func change(in year: Int, month: Int) -> Int {
    let last = (Day(year, month, 31) ?? Day(number: 0)).number
    let sunday = last - Day(number: last).weekday % 7
    return sunday * 86_400 + 3_600
  }
}

extension ClockTime {
  public static let midnight = ClockTime(validMinutes: 0)

  private init(validMinutes: Int) { self = ClockTime(minutes: validMinutes)! }
}

func floorDiv(_ number: Int, _ by: Int) -> Int {
  number >= 0 ? number / by : -((-number + by - 1) / by)
}
