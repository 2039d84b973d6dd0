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
    for change in changes {
      for (offset, cell) in change.cells.enumerated() where cell.width > 0 {
        put(cell, row: change.row, column: change.column + offset, theme)
      }
    }
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

  private mutating func put(_ cell: Cell, row: Int, column: Int, _ theme: Theme) {
    let look = theme.look(cell.style)
    var scalars = cell.character.unicodeScalars.map(\.value)
    // What the C library counts otherwise would shift the rest of the row.
    if let first = scalars.first, first >= 0x7F, ct_width(first) != Int32(cell.width) {
      scalars = [0x3F]
      if cell.width == 2 { put(scalars, row, column + 1, look) }
    }
    put(scalars, row, column, look)
  }

  private mutating func put(_ scalars: [UInt32], _ row: Int, _ column: Int, _ look: Look) {
    let pair = pair(look)
    ct_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(look.attributes.rawValue),
      pair)
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
