import Canvas

/// The lines of a sheet that are in sight, placed around the focused field.
///
/// The focus keeps its row on the screen while others write above it.
struct SheetWindow: Sendable {
  struct Seen: Sendable {
    var index: Int
    /// The line's first row, counted from the window's top; below 0 where it is cut off.
    var top: Int
    var placed: PlacedLine
  }

  private(set) var seen: [Seen] = []
  let size: Size

  /// `above` is the number of rows wished between the window's top and the focused field.
  ///
  /// `line` is the focused field's line where it is known already: all lines need not be gone through.
  init(
    _ lines: [SheetLine], focus: SheetFocus?, above: Int, size: Size, line: Int? = nil,
    look: (any SheetLook)? = nil
  ) {
    self.size = size
    guard !lines.isEmpty, size.rows > 0 else { return }
    let path = focus?.path
    let index = line ?? path.flatMap { path in lines.firstIndex { $0.has(path) } } ?? 0
    let middle = PlacedLine(lines[index], columns: size.columns, focus: focus, look: look)
    let box = middle.boxes.first { $0.path == path }?.rect
    let room = max(0, size.rows - max(1, min(middle.rows - (box?.row ?? 0), size.rows)))
    let margin = min(3, room / 2)
    let wished = max(min(above, room - margin), margin) - (box?.row ?? 0)
    seen = [Seen(index: index, top: wished, placed: middle)]

    func extendUp(to row: Int) {
      while let first = seen.first, first.top > row, first.index > 0 {
        let placed = PlacedLine(
          lines[first.index - 1], columns: size.columns, focus: focus, look: look)
        seen.insert(
          Seen(index: first.index - 1, top: first.top - placed.rows, placed: placed), at: 0)
      }
    }
    func extendDown() {
      while let last = seen.last, last.top + last.placed.rows < size.rows,
        last.index + 1 < lines.count
      {
        let placed = PlacedLine(
          lines[last.index + 1], columns: size.columns, focus: focus, look: look)
        seen.append(Seen(index: last.index + 1, top: last.top + last.placed.rows, placed: placed))
      }
    }
    func shift(by count: Int) { for place in seen.indices { seen[place].top += count } }

    extendUp(to: 0)
    if let first = seen.first, first.top > 0 { shift(by: -first.top) }
    extendDown()
    if let last = seen.last, last.top + last.placed.rows < size.rows {
      let free = size.rows - last.top - last.placed.rows
      extendUp(to: -free)
      let hidden = max(0, -(seen.first?.top ?? 0))
      shift(by: min(free, hidden))
    }
    seen.removeAll { $0.top >= size.rows || $0.top + $0.placed.rows <= 0 }
  }

  /// The focused line as it stands now, where it fills the same place as before; else nothing.
  func again(_ focus: SheetFocus) -> Seen? {
    guard var line = seen.first(where: { $0.placed.has(focus.path) }) else { return nil }
    let placed = PlacedLine(line.placed.line, columns: size.columns, focus: focus)
    let box = { (line: PlacedLine) in line.boxes.first { $0.path == focus.path }?.rect.row }
    guard placed.rows == line.placed.rows, box(placed) == box(line.placed) else { return nil }
    line.placed = placed
    return line
  }

  /// Whether lines are left above and below the window.
  func isCut(_ lines: [SheetLine]) -> (above: Bool, below: Bool) {
    guard let first = seen.first, let last = seen.last else { return (false, false) }
    return (
      first.index > 0 || first.top < 0,
      last.index + 1 < lines.count || last.top + last.placed.rows > size.rows
    )
  }

  /// A field's box, counted from the window's top left.
  func box(_ path: String) -> Rect? {
    for line in seen {
      if var rect = line.placed.boxes.first(where: { $0.path == path })?.rect {
        rect.row += line.top
        return rect
      }
    }
    return nil
  }

  /// The field at a place of the window; a label counts as its field.
  func path(row: Int, column: Int) -> String? {
    for line in seen {
      for box in line.placed.boxes {
        let top = line.top + box.rect.row
        guard row >= top, row < top + box.rect.rows, column >= box.label.column,
          column < box.rect.endColumn
        else { continue }
        return box.path
      }
    }
    return nil
  }
}
