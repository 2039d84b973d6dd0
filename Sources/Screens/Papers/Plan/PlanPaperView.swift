import Canvas
import Casework
import Papers
import Texts
import Workplace

extension PlanPaperScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    if state.isAlone {
      drawAlone(state, world, on: &grid, in: area)
    } else if let ticks = state.ticks {
      let (top, rest) = area.splitTop(2)
      grid.put(
        world.texts.planPapers.partsQuestion, row: top.row, column: top.column + 1,
        width: top.columns - 2)
      ticks.draw(on: &grid, in: rest)
    } else {
      draw(state, world, on: &grid, in: area)
    }
    state.dialog?.draw(on: &grid, in: area)
  }

  private static func draw(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let parts = PaperLayout(area, listRows: PlanPaperKind.allCases.count)
    let empty = closedWords(state, world) ?? ""
    state.list.draw(
      on: &grid, in: parts.list, focused: state.dialog == nil,
      emptyText: world.emptyText(empty))
    let lines = lines(state, world).map { [StyledText($0)] }
    parts.draw(lines, from: state.scroll, on: &grid)
  }

  /// Every column and row holds the paper's words, so that a mouse marks nothing else.
  private static func drawAlone(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    let all = lines(state, world)
    let first = max(0, min(state.scroll, all.count - area.rows))
    for (row, line) in all.dropFirst(first).prefix(area.rows).enumerated() {
      grid.put(line, row: area.row + row, column: area.column, width: area.columns)
    }
    grid.placeCursor(row: area.row, column: area.column, isVisible: false)
  }

  /// The chosen paper as text: laid out as on paper, or as whole lines where it stands alone.
  static func lines(_ state: State, _ world: World) -> [String] {
    let making = PlanPaperMaking(state, world)
    let columns = world.body.columns
    if state.isAlone {
      let text = making.pasted(chosen(state), state.parts, safety: .screens) ?? ""
      return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .flatMap { $0.isEmpty ? [""] : Wrap.lines(String($0), width: columns) }
    }
    guard let paper = making.paper(chosen(state), state.parts) else { return [] }
    let writer = TextWriter(columns: columns - 4, safety: .screens)
    return writer.text(paper).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }
}
