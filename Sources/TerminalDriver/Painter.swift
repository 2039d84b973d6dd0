internal import CTerminal
internal import Canvas

/// Brings pictures to the screen through ncurses, only the cells that differ.
struct Painter {
  private let colours: Int
  private var shown: Grid?
  private var theme: Theme?
  private var isCursorVisible: Bool?
  private var pairs: [Pair: Int32] = [:]

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  init(colours: Int) { self.colours = colours }

  /// The screen is not what it was: the next picture is written whole.
  mutating func forget() {
    shown = nil
    isCursorVisible = nil
    ct_repaint()
  }

  mutating func paint(_ grid: Grid, _ theme: Theme) {
    let changes = grid.changes(from: self.theme == theme ? shown : nil)
    if let shown, changes.isEmpty, shown.cursor == grid.cursor { return }
    for change in changes { put(change, theme) }
    let cursor = grid.cursor ?? Cursor(row: 0, column: 0, isVisible: false)
    if isCursorVisible != cursor.isVisible {
      ct_show_cursor(cursor.isVisible)
      isCursorVisible = cursor.isVisible
    }
    ct_cursor(Int32(cursor.row), Int32(cursor.column))
    ct_refresh()
    shown = grid
    self.theme = theme
  }

  /// Neighbours of one look go out together; what is not one plain column goes by itself.
  private mutating func put(_ change: Grid.Change, _ theme: Theme) {
    var run: [UInt32] = []
    var start = 0
    var style = Style.normal
    for (offset, cell) in change.cells.enumerated() where cell.width > 0 {
      let isPlain = cell.width == 1 && !cell.hasMarks && isOneColumn(cell.scalar)
      if !run.isEmpty, !isPlain || cell.style != style || start + run.count != offset {
        put(run, change.row, change.column + start, theme.look(style))
        run.removeAll(keepingCapacity: true)
      }
      if isPlain {
        if run.isEmpty { (start, style) = (offset, cell.style) }
        run.append(cell.scalar)
      } else {
        put(cell, row: change.row, column: change.column + offset, theme)
      }
    }
    if !run.isEmpty { put(run, change.row, change.column + start, theme.look(style)) }
  }

  private func isOneColumn(_ scalar: UInt32) -> Bool { scalar < 0x7F || ct_width(scalar) == 1 }

  private mutating func put(_ run: [UInt32], _ row: Int, _ column: Int, _ look: Look) {
    ct_put_run(
      Int32(row), Int32(column), run, Int32(run.count), Int32(look.attributes.rawValue), pair(look))
  }

  private mutating func put(_ cell: Cell, row: Int, column: Int, _ theme: Theme) {
    let look = theme.look(cell.style)
    var scalars = cell.scalars
    // What the C library counts otherwise would shift the rest of the row.
    if cell.scalar >= 0x7F, ct_width(cell.scalar) != Int32(cell.width) {
      scalars = [0x3F]
      if cell.width == 2 { put(scalars, row, column + 1, look) }
    }
    ct_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(look.attributes.rawValue),
      pair(look))
  }

  private mutating func pair(_ look: Look) -> Int32 {
    guard colours >= 8, look.foreground != nil || look.background != nil else { return 0 }
    let key = Pair(foreground: number(look.foreground), background: number(look.background))
    if let known = pairs[key] { return known }
    let next = Int32(pairs.count + 1)
    let isDefined = ct_define_pair(next, key.foreground, key.background)
    pairs[key] = isDefined ? next : 0
    return isDefined ? next : 0
  }

  private func number(_ colour: Colour?) -> Int32 {
    guard let colour else { return -1 }
    return colours >= 256 ? Int32(colour.rich) : Int32(colour.basic)
  }
}
