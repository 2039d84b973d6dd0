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

  func drawBars(on grid: inout Grid, in area: Rect) {
    let (picture, foot) = area.inset(columns: 1).splitBottom(1)
    let chosen = MeasuresScreen.chosen(state, world)
    let lines = figures.lines(in: state.period).filter { line in
      chosen.map { line.group == $0.group } ?? true
    }
    // On a small screen the chosen one stays in sight.
    let place = lines.firstIndex { $0.id == chosen?.id } ?? 0
    let first = max(0, min(place - picture.rows / 2, lines.count - picture.rows))
    BarChart(lines.dropFirst(first).map(bar)).draw(on: &grid, in: picture)
    grid.put(texts.notes.legend, row: foot.row, column: foot.column, style: .dim)
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
    LineChart(series.map(point)).draw(on: &grid, in: picture)
  }

  private func point(_ point: SeriesPoint) -> LineChart.Point {
    let told = told(point.value)
    let (from, to) = (point.period.from, point.period.to)
    let text =
      told.map { texts.text($0, smallest: figures.threshold) }
      ?? (point.value == .noData ? "?" : "…")
    let isYear = from.month == 1 && to.month == 12
    return LineChart.Point(
      isYear ? String(to.year) : "\(from.month)–\(to.month)", group: isYear ? "" : String(to.year),
      text: text, low: told?.low, high: told?.high)
  }

  private func told(_ value: MeasureValue) -> Told? {
    if case .count(let told) = value { told } else { nil }
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
