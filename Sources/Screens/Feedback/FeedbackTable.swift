import Canvas
import Casework
import Texts
import Workplace

/// Thirds of years and what was rated in them as rows of a table that reads without colour.
struct FeedbackTable {
  let world: World
  private let about: FeedbackAbout
  private var texts: FeedbackTexts { world.texts.feedback }
  private var count: Int { TextWidth.of(texts.overTime.count) }
  static let label = 11

  init(_ world: World, _ state: FeedbackOverTime.State) {
    (self.world, about) = (world, state.about)
  }

  func rows(_ feedback: PublishedFeedback) -> [ListRow] {
    let subjects = readableSubjects
    let inside = Dictionary(grouping: subjects) { Term(of: $0.day) }
    var periods = feedback.periods(about)
    // What this member may read stands there, whether or not anything is told of the third.
    let told = Set(periods.map(\.term))
    periods += inside.keys.filter { !told.contains($0) }.map { feedback.period(about, $0) }
    return periods.sorted { $0.term > $1.term }.flatMap { period -> [ListRow] in
      let id = "term/\(period.term.year)/\(period.term.part)"
      let head = line(texts.overTime.term(period.term), period)
      guard !subjects.isEmpty else {
        return [ListRow(id, [StyledText(head)], trailing: [])]
      }
      let rows = inside[period.term, default: []].sorted {
        ($0.day, $1.subject.rowID) > ($1.day, $0.subject.rowID)
      }
      return [.header(id, "  " + head)]
        + rows.map {
          ListRow($0.subject.rowID, [StyledText(name(of: $0.subject, $0.day))], trailing: [])
        }
    }
  }

  private func name(of subject: FeedbackSubject, _ day: Day) -> String {
    switch subject {
    case .meeting: world.texts.dates.day(day)
    case .service(let name): name
    case .transfer: texts.overTime.read
    }
  }

  /// What this member may read feedback on, by the day of the meeting or on which it was last given.
  private var readableSubjects: [(subject: FeedbackSubject, day: Day)] {
    var days: [FeedbackSubject: Day] = [:]
    for feedback in world.casebook.feedback.values.map(\.value)
    where feedback.subject.about == about {
      days[feedback.subject] = max(days[feedback.subject] ?? feedback.day, feedback.day)
    }
    return days.map { subject, given in
      let meeting = subject.meeting.flatMap { world.casebook.meetings[$0]?.value.starts.day }
      return (subject, meeting ?? given)
    }
  }

  /// The two lines above the rows.
  var head: [String] {
    let gap = String(repeating: " ", count: FeedbackTable.label)
    let sides = gap + padded(texts.overTime.students, side) + texts.overTime.parties
    let columns =
      right(texts.overTime.count, count)
      + FeedbackQuestion.allCases.map { right(texts.short($0), width($0)) }.joined()
    return [sides, gap + columns + "  " + columns]
  }

  private var side: Int {
    count + FeedbackQuestion.allCases.reduce(2) { $0 + width($1) }
  }

  private func width(_ question: FeedbackQuestion) -> Int {
    TextWidth.of(texts.short(question)) + 1
  }

  private func line(_ label: String, _ period: FeedbackPeriod) -> String {
    let start = padded(label, FeedbackTable.label)
    if period.students == .notOver { return start + " " + texts.overTime.notOver }
    return start + cells(period, .students) + "  " + cells(period, .parties)
  }

  private func cells(_ period: FeedbackPeriod, _ side: FeedbackSide) -> String {
    FeedbackFigure.all.filter { $0.side == side }.map { figure in
      let text = period.value(of: figure).map(texts.value) ?? "·"
      return right(text, figure.question.map(width) ?? count)
    }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - TextWidth.of(text)))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
  }
}
