import Canvas
import Casework
import Papers
import Texts
import Workplace

/// Where the list of papers and the chosen one stand.
struct PaperLayout {
  let list: Rect
  let rule: Rect
  let paper: Rect

  /// - Parameter rows: those of the list; a list of many papers has what the screen can spare.
  init(_ area: Rect, listRows rows: Int? = nil) {
    let (top, rest) = area.splitTop(rows ?? (area.rows >= 18 ? 6 : 4))
    list = top
    (rule, paper) = rest.splitTop(1)
  }
}

extension PaperScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let parts = PaperLayout(area)
    state.list.draw(
      on: &grid, in: parts.list, focused: state.dialog == nil,
      emptyText: world.connection == .opening
        ? world.texts.app.states.opening : world.texts.paperScreen.none)
    grid.horizontalLine(row: parts.rule.row, column: area.column, columns: area.columns)
    let all = lines(state, world, parts.paper.columns - 2)
    let first = max(0, min(state.scroll, all.count - parts.paper.rows))
    for (row, line) in all.dropFirst(first).prefix(parts.paper.rows).enumerated() {
      grid.put(
        line, row: parts.paper.row + row, column: parts.paper.column + 1,
        width: parts.paper.columns - 2)
    }
    if first > 0 {
      grid.put("↑", row: parts.paper.row, column: parts.paper.endColumn - 1, style: .dim)
    }
    if first + parts.paper.rows < all.count {
      grid.put("↓", row: parts.paper.endRow - 1, column: parts.paper.endColumn - 1, style: .dim)
    }
    state.dialog?.draw(on: &grid, in: area)
  }

  /// The chosen paper as text, or why there is none and what to do.
  static func lines(_ state: State, _ world: World, _ columns: Int) -> [StyledLine] {
    guard let meeting = meeting(state, world), let paper = chosen(state, world) else { return [] }
    if paper == .calendar {
      return Wrap.lines(world.texts.paperScreen.calendarWords, width: columns)
        .map { [StyledText($0)] }
    }
    do throws(Refusal) {
      let papers = try PaperMaking(meeting: meeting, world: world).papers(paper)
      let writer = TextWriter(columns: columns, safety: .screens)
      return papers.map(writer.text).joined(separator: "\n\n")
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { [StyledText(String($0))] }
    } catch {
      return Wrap.lines(world.texts.refusals.words(for: error), width: columns)
        .map { [StyledText($0, .lack)] }
    }
  }
}
