import Canvas
import Casework
import Texts

/// The measures as pictures: bars of what belongs together in a period, and one measure over time.
struct MeasurePictures {
  private let state: MeasuresScreen.State
  private let world: World
  private let figures: PublishedMeasures
  private let texts: MeasureTexts

  init(_ state: MeasuresScreen.State, _ world: World, _ figures: PublishedMeasures) {
    (self.state, self.world, self.figures) = (state, world, figures)
    texts = world.texts.measures
  }

  /// The bars that belong together with the chosen one; answers the row of that one.
  func drawBars(on grid: inout Grid, in area: Rect) -> Int {
    let (picture, foot) = area.inset(columns: 1).splitBottom(1)
    let chosen = MeasuresScreen.chosen(state, world)
    let all = figures.lines(in: state.period)
    let lines = all.filter { line in chosen.map { line.group == $0.group } ?? true }
    // On a small screen the chosen one stays in sight.
    let place = lines.firstIndex { $0.id == chosen?.id } ?? 0
    let first = max(0, min(place - picture.rows / 2, lines.count - picture.rows))
    let shown = lines.dropFirst(first).prefix(max(0, picture.rows))
    BarChart(shown.map(bar), full: full(of: all, chosen)).draw(on: &grid, in: picture)
    grid.put(texts.notes.legend, row: foot.row, column: foot.column, style: .dim)
    // Whatever is not in the picture is reached by going on with the arrows.
    let before = shown.first?.id != all.first?.id ? "↑" : ""
    let after = shown.last?.id != all.last?.id ? "↓" : ""
    grid.put(before + after, row: foot.row, column: foot.endColumn - 2)
    let row = picture.row + min(place - first, max(0, picture.rows - 1))
    grid.put(">", row: row, column: area.column)
    return row
  }

  /// One scale for all that is counted, so that bars can be compared from group to group.
  private func full(of lines: [MeasureLine], _ chosen: MeasureLine?) -> Int? {
    if chosen?.subject == .wait { return nil }
    return lines.filter { $0.subject != .wait }.compactMap { told($0.value)?.high }.max()
      .map { max(1, $0) }
  }

  private func bar(_ line: MeasureLine) -> BarChart.Bar {
    let days = line.days.map { Told(exactly: $0.median) }
    let told = line.subject == .wait ? days : told(line.value)
    let name =
      line.subject == .figure(.followUps) ? texts.followUpAgreed : texts.name(line.subject)
    return BarChart.Bar(
      String(repeating: " ", count: line.depth) + name,
      text: texts.text(line, smallest: figures.threshold), low: told?.low, high: told?.high)
  }

  func drawLine(on grid: inout Grid, in area: Rect) {
    let area = area.inset(columns: 1)
    guard let chosen = MeasuresScreen.chosen(state, world),
      case .figure(let figure) = chosen.subject
    else {
      grid.put(texts.notes.nothingToDraw, row: area.row, column: area.column)
      return
    }
    let (head, picture) = area.splitTop(1)
    let step = state.step == .term ? texts.notes.byTerm : texts.notes.byYear
    grid.put(
      "\(texts.name(chosen.subject)), \(step)", row: head.row, column: head.column,
      style: .heading, width: head.columns)
    let last = min(state.period.to.year, figures.until.year)
    let series = figures.series(
      of: figure, state.step, through: last, years: state.step == .term ? 3 : 8)
    LineChart(series.map { point($0, of: figure) }).draw(on: &grid, in: picture)
  }

  private func point(_ point: SeriesPoint, of figure: Figure) -> LineChart.Point {
    let told = told(point.value)
    let (from, to) = (point.period.from, point.period.to)
    let text =
      told.map { texts.text($0, of: figure, smallest: figures.threshold) }
      ?? (point.value == .noData ? "?" : point.value == .notOver ? "…" : "·")
    let isYear = from.month == 1 && to.month == 12
    return LineChart.Point(
      isYear ? String(to.year) : "\(from.month)–\(to.month)", group: isYear ? "" : String(to.year),
      text: text, low: told?.low, high: told?.high)
  }

  private func told(_ value: MeasureValue) -> Told? {
    guard case .count(var told) = value else { return nil }
    guard told.isOpen else { return told }
    // Nothing is drawn of how many there might be at most.
    told.high = told.low
    return told.low > 0 ? told : nil
  }
}

extension MeasureLine {
  /// What is drawn in one picture: meetings, endings, or students.
  enum Group { case meetings, endings, students, days }

  var group: Group {
    guard case .figure(let figure) = subject else { return .days }
    switch FigureFamily.of(figure) {
    case nil: return .meetings
    case .endings: return .endings
    default: return .students
    }
  }
}
