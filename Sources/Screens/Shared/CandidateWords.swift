import Casework
import Texts
import Workplace

extension World {
  /// An answer to choose, in words; nothing where it says that the thing is removed.
  func words(for candidate: OpenQuestion.Candidate) -> String? {
    switch candidate.value {
    case .rule(let rule): return words(for: rule)
    case .schoolBreak(let row):
      return "\(row.name)  \(texts.dates.day(row.from)) – \(texts.dates.day(row.until))"
    case .selfAssessment(let day, let rated):
      return texts.selfAssessment.papers.ofDay(texts.dates.day(day), rated)
    case nil: return candidate.text.map { "”" + $0 + "”" }
    }
  }

  /// When the group meets, in one line.
  func words(for rule: ScheduleRule) -> String {
    let schedule = texts.schedule
    let weekday =
      schedule.weekdays.indices.contains(rule.weekday - 1)
      ? schedule.weekdays[rule.weekday - 1] : ""
    let week = schedule.weeks(rule.week)
    return [
      schedule.months(rule.months),
      rule.week == .nearest ? "\(weekday), \(week)" : "\(week) \(weekday)",
      texts.dates.clock(rule.starts), texts.common.minutes(rule.length), rule.place,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
