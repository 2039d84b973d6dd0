import Canvas
import Casework
import Texts
import Workplace

/// Thirds of years and the meetings in them as rows of a table that reads without colour.
struct FeedbackTable {
  let world: World
  private var texts: FeedbackTexts { world.texts.feedback }
  private let count = 3
  static let label = 11

  init(_ world: World) { self.world = world }

  var rows: [ListRow] {
    let today = world.today
    let figures = world.casebook.feedbackFigures.values
    let meetings = Dictionary(grouping: readableMeetings) { Term(of: $0.day) }
    return FeedbackPeriod.all(of: figures, on: today).flatMap { period -> [ListRow] in
      let head = line(texts.overTime.term(period.term), period)
      let days = meetings[period.term, default: []].sorted { $0.day > $1.day }
      return [.header("term/\(period.term.year)/\(period.term.part)", "  " + head)]
        + days.map {
          ListRow($0.id.text, [StyledText(world.texts.dates.day($0.day))], trailing: [])
        }
    }
  }

  /// The meetings of which this member may read feedback, by the day on which it was last given.
  private var readableMeetings: [(id: ID<Meeting>, day: Day)] {
    var days: [ID<Meeting>: Day] = [:]
    for feedback in world.casebook.feedback.values.map(\.value) {
      guard case .meeting(let id) = feedback.subject else { continue }
      days[id] = max(days[id] ?? feedback.day, feedback.day)
    }
    return days.map { id, given in
      (id, world.casebook.meetings[id]?.value.starts.day ?? given)
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
    return start + cells(period.students) + "  " + cells(period.parties)
  }

  private func cells(_ tally: ShownTally) -> String {
    let questions = FeedbackQuestion.allCases
    switch tally {
    case .hidden, .notOver:
      return right("·", count) + questions.map { right("·", width($0)) }.joined()
    case .shown(let number, let tenths):
      return right("\(number)", count)
        + questions.map { question in
          right(tenths[question].map(mean) ?? "·", width(question))
        }.joined()
    }
  }

  private func mean(_ tenths: Int) -> String {
    "\(tenths / 10)\(texts.overTime.decimalMark)\(tenths % 10)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - TextWidth.of(text)))
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
  }
}

/// The feedback on one meeting that may be read, as lines.
struct FeedbackWords {
  let meeting: ID<Meeting>
  let world: World

  init(_ meeting: ID<Meeting>, _ world: World) { (self.meeting, self.world) = (meeting, world) }

  func lines(_ columns: Int) -> [StyledLine] {
    let texts = world.texts.feedback
    let all = FeedbackOverTime.readable(meeting, world)
    if all.isEmpty {
      return Wrap.lines([StyledText(texts.overTime.noWords, .dim)], width: columns)
    }
    var lines: [StyledLine] = []
    for one in all {
      if !lines.isEmpty { lines.append([]) }
      let client = world.casebook.clients[one.client]?.value.shortName ?? ""
      let who =
        one.isStudents
        ? texts.page.student
        : [world.casebook.memberName(one.member), world.name(of: one.party)]
          .compactMap(\.self).joined(separator: ", ")
      lines += Wrap.lines([StyledText("\(client)   \(who)", .heading)], width: columns)
      for question in FeedbackQuestion.allCases {
        guard let rating = one.ratings[question] else { continue }
        let words = texts.question(question, .meeting, one.isStudents)
        lines += Wrap.lines(
          [
            StyledText("\(rating.rawValue) ", .bold), StyledText(words + " "),
            StyledText(texts.step(rating), .dim),
          ], width: columns)
      }
      if !one.words.trimmed.isEmpty {
        lines += Wrap.lines([StyledText("”\(one.words.trimmed)”", .mark)], width: columns)
      }
    }
    return lines
  }
}

extension FeedbackOverTime {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    var state = state
    show(&state, world)
    guard state.reading == nil else {
      return drawWords(state, world, on: &grid, in: part(area))
    }
    let texts = world.texts.feedback.overTime
    let table = FeedbackTable(world)
    if !state.list.rows.isEmpty {
      for (offset, line) in table.head.enumerated() {
        grid.put(
          line, row: area.row + offset, column: area.column + 2, style: .dim,
          width: area.columns - 2)
      }
    }
    state.list.draw(
      on: &grid, in: listPart(area), focused: true, emptyText: world.emptyText(texts.none))
    let legend =
      TextWidth.of(texts.legend) < area.columns - 1 ? texts.legend : texts.shortLegend
    grid.put(
      legend, row: area.endRow - 1, column: area.column + 1, style: .dim, width: area.columns - 1)
  }

  private static func drawWords(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    guard let reading = state.reading else { return }
    let lines = FeedbackWords(reading, world).lines(area.columns - 1)
    let first = min(state.scroll, max(0, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      grid.put(line, row: area.row + offset, column: area.column, width: area.columns - 1)
    }
    let end = area.endColumn - 1
    if first > 0 { grid.put("↑", row: area.row, column: end, style: .dim) }
    if first + area.rows < lines.count {
      grid.put("↓", row: area.endRow - 1, column: end, style: .dim)
    }
    grid.placeCursor(row: area.row, column: area.column, isVisible: false)
  }
}
