public import Casework

extension Sample {
  /// Every two months, on the second Friday at nine.
  public static let rule = ScheduleRule(
    months: 2, weekday: 5, week: .second, starts: time(today, 9, 0).time, length: 180,
    place: "Huone 12")

  public static let autumnBreak = SchoolBreak(
    id: "b1", order: "n", name: "Syysloma", from: day(2027, 10, 18), until: day(2027, 10, 22))

  public static var schedule: Schedule {
    var schedule = Schedule()
    schedule.rule = rule
    schedule.breaks = Rows([autumnBreak])
    schedule.noticeDays = 10
    return schedule
  }
}
