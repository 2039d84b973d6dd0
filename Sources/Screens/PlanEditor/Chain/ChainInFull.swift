import Canvas
import Texts

/// The chosen link with all that belongs to it, written out below a chain whose links are cut.
struct ChainInFull {
  let lines: [StyledLine]

  /// The fewest lines kept: the chain above stays where it is from link to link.
  private static let fewest = 2

  init(_ row: PlanChainRows.Row, columns: Int, of rows: Int) {
    var line: StyledLine = row.label.isEmpty ? [] : [StyledText("\(row.label): ", .bold)]
    line.append(StyledText(row.text.replacing("\n", with: " "), row.isHole ? .lack : .normal))
    for part in [row.who, row.when] where !part.isEmpty {
      line.append(StyledText("  ·  ", .dim))
      // A column breaks a period between its days; here they stand together.
      line += part.map { StyledText($0.text.replacing("– ", with: "–"), $0.style) }
    }
    let all = Wrap.lines(line, width: max(10, columns - 4))
    let most = max(Self.fewest, rows / 3)
    let missing = max(0, Self.fewest - all.count)
    lines = Array(all.prefix(most)) + Array(repeating: [], count: missing)
  }

  func draw(on grid: inout Grid, in rect: Rect, isParted: Bool) {
    if isParted {
      grid.horizontalLine(row: rect.row, column: rect.column, columns: rect.columns)
    }
    let top = rect.row + (isParted ? 1 : 0)
    for (offset, line) in lines.enumerated() where top + offset < rect.endRow {
      grid.put(line, row: top + offset, column: rect.column + 3, width: rect.columns - 4)
    }
  }
}
