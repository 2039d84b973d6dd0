import Canvas
import Casework
import Texts

/// Feedback as pictures: bars of a third's means, and one figure over time; readable without colour.
struct FeedbackPictures {
  private let state: FeedbackOverTime.State
  private let feedback: PublishedFeedback
  private let term: Term
  private let texts: FeedbackTexts

  init(_ state: FeedbackOverTime.State, _ world: World) {
    self.state = state
    feedback = FeedbackOverTime.told(state, world)
    term = FeedbackOverTime.term(state, world)
    texts = world.texts.feedback
  }

  /// The means of a third, five at the full length, under how many answered.
  func drawBars(on grid: inout Grid, in area: Rect) {
    let area = area.inset(columns: 1)
    let period = feedback.period(state.about, term)
    let counts = FeedbackSide.allCases.map { side -> String in
      let count = period.value(of: FeedbackFigure(side, nil)).map(texts.value) ?? "·"
      return "\(texts.side(side)) \(count)"
    }
    let words = period.students == .notOver ? [texts.overTime.notOver] : counts
    let head = texts.overTime.term(term) + "   " + words.joined(separator: ", ")
    grid.put(head, row: area.row, column: area.column, style: .heading, width: area.columns)
    guard period.students == .notOver || FeedbackFigure.all.contains(where: isTold(in: period))
    else { return say(texts.overTime.none, on: &grid, in: area.splitTop(min(2, area.rows)).rest) }
    let widest = FeedbackFigure.means.map { TextWidth.of(texts.name(of: $0)) }.max() ?? 0
    let bars = FeedbackFigure.means.map { figure -> BarChart.Bar in
      let name = texts.name(of: figure)
      let label = name + String(repeating: " ", count: widest - TextWidth.of(name))
      let value = period.value(of: figure)
      return BarChart.Bar(
        (figure == state.figure ? "> " : "  ") + label,
        text: value.map(texts.value) ?? "·", low: value?.height, high: value?.height)
    }
    let rest = area.splitTop(min(2, area.rows)).rest
    guard rest.rows > bars.count else {
      return BarChart(bars, full: 50).draw(on: &grid, in: rest)
    }
    // The two sides stand apart where there is room.
    let half = bars.count / 2
    let (first, second) = rest.splitTop(half + 1)
    BarChart(Array(bars.prefix(half)), full: 50).draw(on: &grid, in: first)
    BarChart(Array(bars.dropFirst(half)), full: 50).draw(on: &grid, in: second)
  }

  /// The chosen figure in the thirds of three years.
  func drawLine(on grid: inout Grid, in area: Rect) {
    let (head, picture) = area.inset(columns: 1).splitTop(1)
    grid.put(
      "\(texts.name(of: state.figure)), \(texts.overTime.keys.byTerm)", row: head.row,
      column: head.column, style: .heading, width: head.columns)
    let isMean = state.figure.question != nil
    // From the first third of which something is told, three years at the most.
    let end = Term(year: term.year, part: 2)
    let told = feedback.periods(state.about).filter { $0.value(of: state.figure) != nil }
    let oldest = Term(year: term.year - 2, part: 0)
    guard let first = told.map(\.term).filter({ oldest <= $0 && $0 <= end }).min() else {
      let steps = texts.overTime.steps(.transfer, AnswerCount.step(below: feedback.threshold))
      let isKept = state.about == .transfer && isMean && state.figure.side == .students
      let words = isKept ? steps : nil
      return say(words ?? texts.overTime.none, on: &grid, in: picture.splitTop(1).rest)
    }
    let points = (first...end).terms.map(point)
    let scale = LineChart.Scale(bottom: 10, top: 50, marks: [10: "1", 30: "3", 50: "5"])
    LineChart(points, scale: isMean ? scale : nil).draw(on: &grid, in: picture)
  }

  /// In place of a picture of which nothing is told: why.
  private func say(_ words: String, on grid: inout Grid, in area: Rect) {
    for (row, line) in Wrap.lines(words, width: area.columns).prefix(area.rows).enumerated() {
      grid.put(line, row: area.row + row, column: area.column)
    }
  }

  private func isTold(in period: FeedbackPeriod) -> (FeedbackFigure) -> Bool {
    { period.value(of: $0) != nil }
  }

  private func point(_ term: Term) -> LineChart.Point {
    let period = feedback.period(state.about, term)
    let value = period.value(of: state.figure)
    let none = period.students == .notOver ? "…" : "·"
    return LineChart.Point(
      "\(term.part * 4 + 1)–\(term.part * 4 + 4)", group: String(term.year),
      text: value.map(texts.value) ?? none, low: value?.height, high: value?.height)
  }
}
