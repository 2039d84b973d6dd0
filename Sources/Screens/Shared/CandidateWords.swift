import Casework
import Texts
import Workplace

extension World {
  /// What is asked: `Tehtävä ’Soittaa Annelle’: määräpäivä`.
  func name(of question: OpenQuestion, in document: Document) -> String {
    let path = question.path.split(separator: "/").map(String.init)
    // What a row goes by may be the very thing that is asked.
    let isName = question.names.values.contains { $0.path == path }
    let names = StoredNames(document, question.names.filter { $0.value.path != path }, self)
    guard let row = names.rows(path).last else {
      return texts.app.questions.parts[path.first ?? ""] ?? question.path
    }
    let heading = names.heading(ofRow: row.path)
    let isRow = row.path == path || isName || names.table.entry(path) == nil
    return isRow ? heading : "\(heading): \(names.field(path))"
  }

  /// An answer to choose, in words; nothing where it says that the thing is removed.
  func words(
    for candidate: OpenQuestion.Candidate, of question: OpenQuestion, in document: Document
  ) -> String? {
    let path = question.path.split(separator: "/").map(String.init)
    let names = StoredNames(document, question.names, self)
    switch names.table.entry(path)?.kind {
    case nil, .text?: return words(for: candidate)
    default:
      guard candidate.value == nil, let text = candidate.text else { return words(for: candidate) }
      return names.value(.text(text), at: path)
    }
  }

  private func words(for candidate: OpenQuestion.Candidate) -> String? {
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
