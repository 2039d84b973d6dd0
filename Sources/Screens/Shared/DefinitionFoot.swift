import Canvas
import Texts

/// What a figure counts, below a line at the foot of the screen that shows it.
enum DefinitionFoot {
  static func draw(
    _ lines: [StyledLine], from scroll: Int, on grid: inout Grid, in area: Rect
  ) {
    guard !area.isEmpty else { return }
    grid.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    let text = Rect(
      row: area.row + 1, column: area.column + 1, rows: rows(of: area),
      columns: area.columns - 1)
    ReadingLines.draw(lines, from: scroll, on: &grid, in: text)
  }

  /// How many lines are shown at once.
  static func rows(of area: Rect) -> Int { max(0, area.rows - 1) }

  /// The keys that read on where not all of a text fits; none where all does.
  static func keys<Message>(
    _ lines: [StyledLine], in area: Rect, _ world: World, _ turn: (Int) -> Message
  ) -> [KeyEntry<Message>] {
    guard lines.count > rows(of: area) else { return [] }
    let texts = world.texts.catalogue.keys
    return [
      KeyEntry(
        [.pageDown, .character(" ")], turn(1), texts.pageDown, section: texts.reading,
        inFooter: true),
      KeyEntry([.pageUp], turn(-1), texts.pageUp, section: texts.reading),
    ]
  }
}
