import Canvas
import Casework
import Texts
import Workplace

/// Where the parts of feedback over time stand.
struct FeedbackOverTimeLayout {
  let top: Rect
  let heads: Rect
  /// The table, or a picture in its place.
  let list: Rect
  /// What is counted, where it is asked.
  let foot: Rect
  let legend: Rect

  init(_ area: Rect, _ state: FeedbackOverTime.State, _ world: World) {
    let (top, rest) = area.splitTop(1)
    let (heads, below) = rest.splitTop(state.shape == .table ? 2 : 0)
    let (body, legend) = below.splitBottom(1)
    let words =
      state.isDefining ? FeedbackOverTime.definition(state, world, area.columns).count : 0
    let rows = words == 0 ? 0 : min(words + 1, max(0, body.rows - 2))
    let (list, foot) = body.splitBottom(rows)
    (self.top, self.heads, self.list, self.foot, self.legend) = (top, heads, list, foot, legend)
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
    let layout = FeedbackOverTimeLayout(area, state, world)
    let end = grid.put(
      texts.about(state.about), row: layout.top.row, column: area.column + 1, style: .heading)
    grid.put(
      world.texts.measures.notes.bound(world.smallestCount), row: layout.top.row,
      column: end + 3, style: .dim, width: area.endColumn - end - 4)
    switch state.shape {
    case .table: drawTable(state, world, &grid, layout)
    case .bars: FeedbackPictures(state, world).drawBars(on: &grid, in: layout.list)
    case .line: FeedbackPictures(state, world).drawLine(on: &grid, in: layout.list)
    }
    if state.shape != .table {
      grid.placeCursor(row: layout.list.row, column: area.column + 1, isVisible: false)
    }
    DefinitionFoot.draw(
      definition(state, world, layout.foot.columns), from: state.read.first(of: subject(state)),
      on: &grid, in: layout.foot)
    let smallest = world.smallestCount
    let isWide = TextWidth.of(texts.legend(smallest)) < area.columns - 1
    let legend = isWide ? texts.legend(smallest) : texts.shortLegend(smallest)
    grid.put(
      state.about == .transfer ? texts.transferLegend(smallest) : legend, row: layout.legend.row,
      column: area.column + 1, style: .dim, width: area.columns - 1)
    state.asking?.draw(on: &grid, in: area)
  }

  private static func drawTable(
    _ state: State, _ world: World, _ grid: inout Grid, _ layout: FeedbackOverTimeLayout
  ) {
    let table = FeedbackTable(world, state)
    if !state.list.rows.isEmpty {
      for (offset, line) in table.head.enumerated() {
        grid.put(
          line, row: layout.heads.row + offset, column: layout.heads.column + 2, style: .dim,
          width: layout.heads.columns - 2)
      }
    }
    state.list.draw(
      on: &grid, in: layout.list, focused: state.asking == nil,
      emptyText: world.emptyText(
        state.feedback == nil
          ? world.texts.measures.notes.counting : world.texts.feedback.overTime.none))
  }

  /// What the definition is of.
  static func subject(_ state: State) -> String { "\(state.about) \(state.figure)" }

  /// The chosen figure, and below it when anything is shown.
  static func definition(_ state: State, _ world: World, _ columns: Int) -> [StyledLine] {
    let texts = world.texts.feedback.overTime
    let width = max(10, columns - 2)
    let name = world.texts.feedback.name(of: state.figure)
    let words = texts.definition(state.figure.question, state.about)
    let steps = texts.steps(state.about, AnswerCount.step(below: world.smallestCount))
    let rule = texts.rule(world.smallestCount) + " " + steps
    return Wrap.lines([StyledText(name, .heading)], width: width)
      + Wrap.lines([StyledText(words)], width: width)
      + Wrap.lines([StyledText(rule, .dim)], width: width)
  }

  private static func drawWords(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    guard let reading = state.reading else { return }
    let lines = FeedbackWords(reading, world).lines(area.columns - 1)
    ReadingLines.draw(lines, from: state.scroll, on: &grid, in: area)
    grid.placeCursor(row: area.row, column: area.column, isVisible: false)
  }
}
