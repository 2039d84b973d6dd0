import Canvas
import Casework
import Texts
import Workplace

/// Where the parts of a question's page stand, on a small window and on a large one.
struct FeedbackLayout {
  let edge: Int
  let top: Int
  let question: [String]
  let questionRow: Int
  /// The rows of the five steps; none where no question is asked.
  let steps: [Int]
  /// The own words.
  let words: Rect
  let footer: Int

  init(_ state: StudentFeedback.State, _ world: World) {
    let size = world.size
    let isTall = size.rows >= 24
    edge = size.columns >= 72 ? 6 : 3
    top = isTall ? 1 : 0
    footer = size.rows - 1
    questionRow = top + (isTall ? 4 : 3)
    let texts = StudentFeedback.allTexts(state, world).feedback
    var text = texts.student.last
    var asks = false
    if case .question(let question) = state.place {
      text = texts.question(question, state.subject.about, true)
      asks = true
    }
    question = Array(Wrap.lines(text, width: size.columns - 2 * edge).prefix(3))
    let first = questionRow + question.count + 1
    steps = asks ? (0..<5).map { first + $0 } : []
    words = Rect(
      row: first, column: edge, rows: max(1, min(8, footer - 2 - first)),
      columns: size.columns - 2 * edge)
  }

  func step(row: Int) -> Rating? {
    steps.firstIndex(of: row).flatMap { Rating(rawValue: $0 + 1) }
  }
}

extension StudentFeedback {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let all = allTexts(state, world)
    grid.placeCursor(row: 0, column: 0, isVisible: false)
    guard let fields = fields(state, world) else {
      drawWords(
        [all.feedback.student.cannot], title: all.feedback.title, state, world, on: &grid)
      return
    }
    switch state.place {
    case .start: drawStart(state, fields, all, world, on: &grid)
    case .question(let question): drawQuestion(question, state, fields, all, world, on: &grid)
    case .words: drawOwnWords(state, all, world, on: &grid)
    case .rest, .thanks:
      let words = all.selfAssessment.student
      drawWords(
        kept(state, world, words) + [words.handOver],
        title: state.place == .thanks ? words.thanks : words.pause, state, world, on: &grid)
    }
  }

  private static func drawStart(
    _ state: State, _ fields: FeedbackFields, _ all: Texts, _ world: World, on grid: inout Grid
  ) {
    var lines = all.feedback.student.lead(state.subject.about)
    if state.feedback != nil {
      let isFinished = fields.feedback?.finished != nil
      lines =
        [isFinished ? all.feedback.student.mayChange : all.selfAssessment.student.resume]
        + lines.dropFirst()
    }
    if state.hasFailed { lines.append(all.feedback.student.cannot) }
    drawWords(
      lines, title: all.selfAssessment.student.greeting(fields.client.firstName), state, world,
      on: &grid)
  }

  /// Whether all is in the shared directory; nothing is said while it is on its way.
  private static func kept(
    _ state: State, _ world: World, _ words: StudentAssessmentTexts
  ) -> [String] {
    if world.connection != .good || state.hasFailed { return [words.notKept] }
    let isThere = state.pending.isEmpty && state.given.isEmpty && !state.writing.isUnsaved
    return isThere && state.feedback != nil ? [words.kept] : []
  }

  /// A calm page of words with a title.
  private static func drawWords(
    _ paragraphs: [String], title: String, _ state: State, _ world: World, on grid: inout Grid
  ) {
    let edge = world.size.columns >= 72 ? 6 : 3
    let width = world.size.columns - 2 * edge
    var row = world.size.rows >= 24 ? 4 : 2
    grid.put(title, row: row, column: edge, style: .title, width: width)
    row += 2
    for paragraph in paragraphs {
      for line in Wrap.lines(paragraph, width: width) where row < world.size.rows - 2 {
        grid.put(line, row: row, column: edge)
        row += 1
      }
      row += 1
    }
    drawFooter(state, world, on: &grid)
  }

  /// The title, how far one is, and the question.
  private static func drawHead(
    _ layout: FeedbackLayout, _ number: Int?, _ all: Texts, _ world: World, on grid: inout Grid
  ) {
    let width = world.size.columns - 2 * layout.edge
    let count = FeedbackQuestion.allCases.count
    grid.put(all.feedback.title, row: layout.top, column: layout.edge, style: .dim)
    if let number {
      grid.putRight(
        "\(number) / \(count)", row: layout.top, endColumn: world.size.columns - layout.edge,
        style: .bold)
    }
    grid.horizontalLine(row: layout.top + 1, column: layout.edge, columns: width)
    grid.put(
      String(repeating: "━", count: width * (number ?? count) / count), row: layout.top + 1,
      column: layout.edge, style: .ok)
    for (offset, line) in layout.question.enumerated() {
      grid.put(line, row: layout.questionRow + offset, column: layout.edge, style: .bold)
    }
  }

  private static func drawQuestion(
    _ question: FeedbackQuestion, _ state: State, _ fields: FeedbackFields, _ all: Texts,
    _ world: World, on grid: inout Grid
  ) {
    let layout = FeedbackLayout(state, world)
    drawHead(layout, question.number, all, world, on: &grid)
    let rating = rating(question, state, fields)
    for step in Rating.allCases {
      let row = layout.steps[step.rawValue - 1]
      let isChosen = step == rating
      grid.put(
        "\(isChosen ? "●" : "○") \(step.rawValue)  \(all.feedback.step(step)) ", row: row,
        column: layout.edge + 2, style: isChosen ? .selected : .normal)
      if isChosen { grid.placeCursor(row: row, column: layout.edge + 2, isVisible: false) }
    }
    drawTrouble(layout, state, all, world, on: &grid)
    drawFooter(state, world, on: &grid)
  }

  private static func drawOwnWords(
    _ state: State, _ all: Texts, _ world: World, on grid: inout Grid
  ) {
    let layout = FeedbackLayout(state, world)
    drawHead(layout, nil, all, world, on: &grid)
    let hint = all.feedback.student.wordsHint
    if let open = state.writing.open {
      open.area.draw(on: &grid, in: layout.words, focused: true, placeholder: hint)
    } else {
      TextArea("").draw(on: &grid, in: layout.words, focused: false, placeholder: hint)
    }
    drawTrouble(layout, state, all, world, on: &grid)
    drawFooter(state, world, on: &grid)
  }

  private static func drawTrouble(
    _ layout: FeedbackLayout, _ state: State, _ all: Texts, _ world: World, on grid: inout Grid
  ) {
    guard world.connection != .good || state.hasFailed else { return }
    grid.put(
      all.selfAssessment.student.notKept, row: layout.footer - 1, column: layout.edge,
      style: .warning, width: world.size.columns - 2 * layout.edge)
  }

  private static func drawFooter(_ state: State, _ world: World, on grid: inout Grid) {
    let row = Rect(
      row: world.size.rows - 1, column: 0, rows: 1, columns: world.size.columns)
    let help = keys(state, world).help.filter(\.inFooter)
    guard case .question = state.place else {
      Footer(help).draw(on: &grid, in: row)
      return
    }
    // The five digits stand as one.
    let answer = allTexts(state, world).selfAssessment.student.answer
    let start = grid.put(
      [StyledText("1–5", .helpKey), StyledText(" " + answer, .help)], row: row.row, column: 1)
    let rest = Rect(
      row: row.row, column: start + 1, rows: 1, columns: max(1, row.columns - start - 1))
    Footer(help).draw(on: &grid, in: rest)
  }
}
