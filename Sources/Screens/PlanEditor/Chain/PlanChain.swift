import Canvas
import Casework
import Texts
import Workplace

/// The whole chain need → goal → service → who → by when on one screen, with its holes.
struct PlanChain {
  typealias Row = PlanChainRows.Row

  let scene: PlanScene
  private let made: PlanChainRows
  private let view: PlanEditor.ChainView

  init(_ scene: PlanScene, _ view: PlanEditor.ChainView, _ world: World) {
    self.scene = scene
    self.view = view
    made = PlanChainRows.of(scene, world)
  }

  var rows: [Row] { made.rows }

  /// The chosen row as the plan now stands: others may have moved it or taken it away.
  var chosen: Int { made.places[view.path] ?? max(0, min(view.chosen, rows.count - 1)) }

  /// The view with another row chosen; nothing where there is no such row.
  func choosing(_ index: Int) -> PlanEditor.ChainView? {
    rows.indices.contains(index)
      ? PlanEditor.ChainView(path: rows[index].path, chosen: index) : nil
  }

  /// The row of the next hole after the chosen one, from the top again after the last.
  var nextHole: Int? {
    let later = rows.indices.filter { $0 > chosen } + rows.indices.filter { $0 <= chosen }
    return later.first { rows[$0].isHole || rows[$0].hasHoles }
  }

  func draw(on grid: inout Grid, in area: Rect) {
    drawTop(on: &grid, in: area)
    guard !rows.isEmpty else {
      grid.put(
        scene.texts.notes.emptyChain, row: area.row + 2, column: area.column + 3, style: .dim)
      grid.placeCursor(row: area.row + 2, column: area.column + 3, isVisible: false)
      return
    }
    let columns = ChainColumns(area.columns)
    let part = area.splitTop(2).rest
    if ChainPlace.fit(rows, columns, in: part.rows) {
      draw(columns, isCut: false, on: &grid, in: part)
      return
    }
    let full = ChainInFull(rows[chosen], columns: part.columns, of: part.rows)
    // A line between, unless all links would be in sight but for it.
    let height = ChainPlace.cutRows(rows)
    let parted = height + full.lines.count == part.rows ? 0 : 1
    let (links, rest) = part.splitBottom(min(part.rows - 1, full.lines.count + parted))
    draw(columns, isCut: true, on: &grid, in: links)
    full.draw(on: &grid, in: rest, isParted: parted == 1)
  }

  /// The links in sight around the chosen one, each written out or cut to one line.
  private func draw(
    _ columns: ChainColumns, isCut: Bool, on grid: inout Grid, in part: Rect
  ) {
    let chosen = chosen
    // Only rows in sight are broken into lines: from the chosen one up, then down from the top.
    var first = chosen
    var known = [chosen: ChainPlace(rows[chosen], columns, isCut: isCut)]
    var height = known[chosen]?.rows ?? 1
    while first > 0 {
      let place = ChainPlace(rows[first - 1], columns, isCut: isCut)
      guard height + place.rows <= part.rows else { break }
      first -= 1
      known[first] = place
      height += place.rows
    }
    var top = part.row
    for index in first..<rows.count {
      let place = known[index] ?? ChainPlace(rows[index], columns, isCut: isCut)
      guard top + place.rows <= part.endRow || index == first else {
        grid.put("↓", row: part.endRow - 1, column: part.endColumn - 1, style: .dim)
        break
      }
      draw(rows[index], place, columns, on: &grid, row: top, in: part, isChosen: index == chosen)
      top += place.rows
    }
    if first > 0 { grid.put("↑", row: part.row, column: part.endColumn - 1, style: .dim) }
  }

  /// The heading with the holes counted, the areas of life, and the names of the columns.
  private func drawTop(on grid: inout Grid, in area: Rect) {
    grid.put(
      scene.texts.headings.wholeChain(made.holes), row: area.row, column: area.column + 1,
      style: .heading, width: area.columns - 2)
    let columns = ChainColumns(area.columns)
    let plan = scene.plan
    let areas = LifeArea.allCases.map { life -> StyledLine in
      let isThoughtOf = plan.isThoughtOf(life)
      let name = scene.world.texts.common.lifeArea(life)
      return [
        StyledText(isThoughtOf ? "✓ " : "! ", isThoughtOf ? .ok : .lack),
        StyledText(name, isThoughtOf ? .dim : .normal),
      ]
    }
    let line = StyledLine(areas.joined(separator: [StyledText("  ")]))
    grid.put(line, row: area.row, column: area.endColumn - line.width - 1)
    if rows.isEmpty { return }
    let heads = scene.texts.headings
    grid.put(
      heads.who, row: area.row + 1, column: area.column + columns.who, style: .dim,
      width: columns.whoColumns)
    grid.put(
      heads.when, row: area.row + 1, column: area.column + columns.when, style: .dim,
      width: columns.whenColumns)
  }

  private func draw(
    _ row: Row, _ place: ChainPlace, _ columns: ChainColumns, on grid: inout Grid, row top: Int,
    in rect: Rect, isChosen: Bool
  ) {
    var top = top
    if let above = row.above {
      grid.put(above, row: top, column: rect.column + 3, style: .dim)
      top += 1
    }
    let left = rect.column + place.left
    if isChosen {
      grid.put(">", row: top, column: rect.column, style: .bold)
      grid.placeCursor(row: top, column: left, isVisible: false)
    }
    grid.put(row.label, row: top, column: left, style: isChosen ? .bold : .dim)
    let style: Style = isChosen ? .selected : row.isHole ? .lack : .normal
    for (offset, words) in place.lines.enumerated() {
      grid.put(
        words, row: top + offset, column: left + place.label, style: style, width: place.columns)
    }
    for (offset, line) in place.who.enumerated() {
      grid.put(
        line, row: top + offset, column: rect.column + columns.who, width: columns.whoColumns)
    }
    for (offset, line) in place.when.enumerated() {
      grid.put(
        line, row: top + offset, column: rect.column + columns.when, width: columns.whenColumns)
    }
  }
}
