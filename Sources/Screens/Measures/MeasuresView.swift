import Canvas
import Casework
import Texts
import Workplace

/// Where the parts of the screen stand.
struct MeasuresLayout {
  let top: Rect
  /// The table, or a picture in its place.
  let list: Rect
  let foot: Rect

  init(_ area: Rect, _ state: MeasuresScreen.State, _ world: World) {
    let (top, rest) = area.splitTop(2)
    let words = state.isDefining ? MeasuresScreen.definition(state, world, area.columns).count : 0
    (self.top, (list, foot)) = (
      top, rest.splitBottom(words == 0 ? 0 : min(words + 1, rest.rows - 2))
    )
  }
}

extension MeasuresScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let texts = world.texts.measures
    let layout = MeasuresLayout(area, state, world)
    drawTop(state, world, &grid, layout.top)
    guard let figures = figures(state, world) else {
      grid.put(
        world.emptyText(texts.notes.counting), row: layout.list.row, column: area.column + 1)
      grid.placeCursor(row: layout.list.row, column: area.column + 1, isVisible: false)
      return
    }
    var cursor = layout.list.row
    switch state.shape {
    case .table: state.list.draw(on: &grid, in: layout.list, focused: state.asking == nil)
    case .bars:
      cursor = MeasurePictures(state, world, figures).drawBars(on: &grid, in: layout.list)
    case .line: MeasurePictures(state, world, figures).drawLine(on: &grid, in: layout.list)
    }
    if state.shape != .table {
      grid.placeCursor(row: cursor, column: area.column + 1, isVisible: false)
    }
    DefinitionFoot.draw(
      definition(state, world, layout.foot.columns),
      from: state.read.first(of: subject(state, world)),
      on: &grid, in: layout.foot)
    state.asking?.dialog.draw(on: &grid, in: area)
  }

  /// The period and how far the figures go; below that the headings.
  private static func drawTop(
    _ state: State, _ world: World, _ grid: inout Grid, _ area: Rect
  ) {
    let texts = world.texts.measures
    let column = area.column + 1
    let end = grid.put(
      world.period(state.period), row: area.row, column: column, style: .heading)
    if let figures = figures(state, world) {
      // The bound stands there whatever else gives way.
      let bound = grid.put(
        texts.notes.bound(figures.threshold), row: area.row, column: end + 3, style: .dim)
      let last = figures.until.last
      let words =
        figures.unread > 0
        ? texts.notes.unread(figures.unread) : texts.notes.until(world.texts.dates.day(last))
      let room = area.endColumn - bound - 4
      if figures.unread > 0 || TextWidth.of(words) <= room {
        grid.put(
          words, row: area.row, column: bound + 3, style: figures.unread > 0 ? .warning : .dim,
          width: room)
      }
    }
    guard state.shape == .table else { return }
    grid.put(texts.columns.measure, row: area.row + 1, column: column + 1, style: .dim)
    let heads = MeasureRows.trailing(texts.columns.count, texts.columns.share)
    grid.putRight(heads, row: area.row + 1, endColumn: area.endColumn - 1, style: .dim)
  }

  /// What the definition is of.
  static func subject(_ state: State, _ world: World) -> String {
    chosen(state, world)?.id ?? ""
  }

  static func definition(_ state: State, _ world: World, _ columns: Int) -> [StyledLine] {
    let texts = world.texts.measures
    guard let chosen = chosen(state, world), let figures = figures(state, world) else { return [] }
    let width = max(10, columns - 2)
    return Wrap.lines([StyledText(texts.name(chosen.subject), .heading)], width: width)
      + Wrap.lines([StyledText(texts.definition(chosen.subject))], width: width)
      + telling(chosen, figures, state, world)
      .flatMap { Wrap.lines([StyledText($0)], width: width) }
      + Wrap.lines(
        [StyledText(texts.notes.smallCounts(figures.threshold), .dim)], width: width)
  }

  /// Of a number that is told in bounds only: for which period it would be told.
  private static func telling(
    _ line: MeasureLine, _ figures: PublishedMeasures, _ state: State, _ world: World
  ) -> [String] {
    guard case .figure(let figure) = line.subject, case .count(let told) = line.value,
      told.exact == nil
    else { return [] }
    let notes = world.texts.measures.notes
    let period = figures.telling(figure, around: state.period)
    if let period { return [notes.telling(world.period(period))] }
    return state.period.reporting == nil ? [notes.notTold] : []
  }
}

extension World {
  /// `1.1.–31.8.2026`.
  func period(_ period: MeasurePeriod) -> String {
    let dates = texts.dates
    let from =
      period.from.year == period.to.year ? dates.shortDay(period.from) : dates.day(period.from)
    return "\(from)–\(dates.day(period.to))"
  }
}

/// The measures as rows of a list.
struct MeasureRows {
  private let texts: MeasureTexts
  private let smallest: Int

  init(_ world: World, _ measures: PublishedMeasures?) {
    texts = world.texts.measures
    smallest = measures?.threshold ?? PublishedFamily.floor
  }

  func rows(_ lines: [MeasureLine]) -> [ListRow] {
    lines.map { line in
      let indent = String(repeating: "  ", count: line.depth)
      let words = Self.trailing(texts.text(line, smallest: smallest), texts.share(line))
      return ListRow(
        line.id, [StyledText(indent + texts.name(line.subject))], trailing: [StyledText(words)])
    }
  }

  /// The number and the share, each in a column of its own.
  static func trailing(_ count: String, _ share: String) -> String {
    left(count, 12) + left(share, 11)
  }

  private static func left(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextWidth.of(text))) + text
  }
}
