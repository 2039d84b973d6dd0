/// What a key did to a list.
public enum ListOutcome: Hashable, Sendable {
  /// The choice, the filter or the place moved.
  case moved
  /// Enter, or a click on the chosen row.
  case activated(String)
  case ignored
}

/// Rows of which one is chosen; `/` filters them by words.
public struct List: Hashable, Sendable {
  /// All rows; the choice stays on its row, or goes to what stands in its place.
  public var rows: [ListRow] {
    didSet {
      guard rows != oldValue else { return }
      searched = []
      settle(from: oldValue)
    }
  }
  /// The chosen row's id; nil in an empty list.
  public private(set) var selection: String?
  /// What the rows are filtered by; nil when the filter is closed.
  public private(set) var filter: LineField?
  /// Whether keys go into the filter now.
  public private(set) var isFiltering = false
  /// The rows that pass the filter, headings that have rows under them included.
  public private(set) var shownRows: [ListRow] = []
  private var scroll = 0
  /// Where the chosen row was last among those shown: it is looked for there before anywhere else.
  private var place = 0
  /// The rows' words as they are searched, once a filter has been opened.
  private var searched: [[UInt8]] = []

  public init(_ rows: [ListRow] = [], selection: String? = nil) {
    self.rows = rows
    self.selection = selection
    settle(from: [])
  }

  /// Looks afresh which rows pass the filter.
  private mutating func refilter() {
    let words = SearchText.words(filter?.text ?? "")
    guard !words.isEmpty else {
      shownRows = rows
      return
    }
    if searched.isEmpty {
      var header = ""
      searched = rows.map { row in
        let text = [row.line.plainText, row.trailing.plainText, row.alsoFoundBy].joined(
          separator: " ")
        if row.isHeader { header = text }
        return Array(SearchText.folded(row.isHeader ? "" : text + " " + header).utf8)
      }
    }
    shownRows = []
    var header: ListRow?
    for (row, text) in zip(rows, searched) {
      if row.isHeader {
        header = row
      } else if words.allSatisfy({ SearchText.contains($0, in: text) }) {
        if let pending = header { shownRows.append(pending) }
        header = nil
        shownRows.append(row)
      }
    }
  }

  /// Chooses a row.
  public mutating func select(_ id: String) {
    guard id != selection else { return }
    if rows.contains(where: { $0.id == id && !$0.isHeader }) { selection = id }
  }

  /// Where the chosen row is among those shown.
  private var chosen: Int? {
    for near in [place, place + 1, place - 1] where shownRows.indices.contains(near) {
      if shownRows[near].id == selection { return near }
    }
    return shownRows.firstIndex { $0.id == selection }
  }

  private mutating func settle(from old: [ListRow]) {
    refilter()
    let shown = shownRows
    if let chosen, !shown[chosen].isHeader {
      place = chosen
      return
    }
    let former = old.firstIndex { $0.id == selection } ?? 0
    let later = shown.dropFirst(former).first { !$0.isHeader }
    selection = (later ?? shown.last { !$0.isHeader })?.id
    place = chosen ?? 0
  }
}

extension List {
  /// Does what a key means: arrows and j, k, g, G, pages, `/` and what is typed after it, Enter.
  ///
  /// Esc closes an open filter; else it is left to the screen.
  public mutating func handle(_ key: Key, in rect: Rect) -> ListOutcome {
    let outcome = isFiltering ? typeFilter(key, rect) : move(key, rect)
    scroll = top(shownRows, rows: listRect(rect).rows)
    return outcome
  }

  private mutating func typeFilter(_ key: Key, _ rect: Rect) -> ListOutcome {
    switch key {
    case .escape:
      closeFilter()
      return .moved
    case .enter:
      isFiltering = false
      if filter?.text.isEmpty == true { closeFilter() }
      return .moved
    case .up, .down, .pageUp, .pageDown, .mouse: return move(key, rect)
    default:
      let outcome = filter?.handle(key, in: Rect(row: 0, column: 0, rows: 1, columns: 40))
      settle(from: [])
      return outcome == .ignored ? .ignored : .moved
    }
  }

  private mutating func move(_ key: Key, _ rect: Rect) -> ListOutcome {
    let page = max(1, listRect(rect).rows - 1)
    switch key {
    case .up, .character("k"): return move(by: -1)
    case .down, .character("j"): return move(by: 1)
    case .pageUp: return move(by: -page, toEdge: true)
    case .pageDown: return move(by: page, toEdge: true)
    case .home, .ctrlHome, .character("g"): return move(by: -rows.count, toEdge: true)
    case .end, .ctrlEnd, .character("G"): return move(by: rows.count, toEdge: true)
    case .character("/"):
      filter = filter ?? LineField()
      isFiltering = true
      return .moved
    case .escape where filter != nil:
      closeFilter()
      return .moved
    case .enter: return selection.map { .activated($0) } ?? .ignored
    case .mouse: return click(key, rect)
    default: return .ignored
    }
  }

  private mutating func closeFilter() {
    filter = nil
    isFiltering = false
    settle(from: [])
  }

  private mutating func move(by step: Int, toEdge: Bool = false) -> ListOutcome {
    guard let start = chosen else { return .ignored }
    var index = start
    var left = abs(step)
    var next = start + step.signum()
    while left > 0 && shownRows.indices.contains(next) {
      if !shownRows[next].isHeader {
        index = next
        left -= 1
      }
      next += step.signum()
    }
    guard index != start else { return toEdge ? .moved : .ignored }
    (selection, place) = (shownRows[index].id, index)
    return .moved
  }

  private mutating func click(_ key: Key, _ rect: Rect) -> ListOutcome {
    let part = listRect(rect)
    guard let mouse = key.mouse(in: part) else { return .ignored }
    switch mouse.kind {
    case .wheelUp: return move(by: -1, toEdge: true)
    case .wheelDown: return move(by: 1, toEdge: true)
    case .press:
      let shown = shownRows
      let index = top(shown, rows: part.rows) + mouse.row
      guard shown.indices.contains(index), !shown[index].isHeader else { return .ignored }
      if shown[index].id == selection { return .activated(shown[index].id) }
      (selection, place) = (shown[index].id, index)
      return .moved
    }
  }

  /// The part for the rows: the last line is the filter's while it is open.
  private func listRect(_ rect: Rect) -> Rect {
    filter == nil ? rect : rect.splitBottom(1).rest
  }

  private func top(_ shown: [ListRow], rows: Int) -> Int {
    guard let index = chosen else { return 0 }
    var first = min(scroll, max(0, shown.count - rows))
    let start = index > 0 && shown[index - 1].isHeader ? index - 1 : index
    if start < first { first = start }
    if index >= first + rows { first = index - rows + 1 }
    return max(0, first)
  }
}

extension List {
  /// Draws the rows in sight; the cursor stands on the chosen one, or in the filter while it is typed.
  public func draw(
    on grid: inout Grid, in rect: Rect, focused: Bool = true, emptyText: String = "",
    filterHint: String = ""
  ) {
    let part = listRect(rect)
    let shown = shownRows
    let first = top(shown, rows: part.rows)
    if shown.isEmpty {
      for (row, line) in Wrap.lines(emptyText, width: part.columns - 2).prefix(part.rows)
        .enumerated()
      {
        grid.put(line, row: part.row + row, column: part.column + 2, style: .dim)
      }
      if focused { grid.placeCursor(row: part.row, column: part.column, isVisible: false) }
    }
    for (offset, row) in shown.dropFirst(first).prefix(part.rows).enumerated() {
      draw(row, on: &grid, row: part.row + offset, part, focused)
    }
    if first > 0 {
      grid.put("↑", row: part.row, column: part.endColumn - 1, style: .dim)
    }
    if first + part.rows < shown.count, !part.isEmpty {
      grid.put("↓", row: part.endRow - 1, column: part.endColumn - 1, style: .dim)
    }
    if let filter, rect.rows > 0 {
      grid.put("/", row: rect.endRow - 1, column: rect.column + 1, style: .helpKey)
      filter.draw(
        on: &grid,
        in: Rect(
          row: rect.endRow - 1, column: rect.column + 2, rows: 1, columns: max(1, rect.columns - 3)),
        focused: focused && isFiltering, placeholder: filterHint)
    }
  }

  private func draw(
    _ row: ListRow, on grid: inout Grid, row screenRow: Int, _ part: Rect, _ focused: Bool
  ) {
    let isSelected = row.id == selection && !row.isHeader
    let right = part.endColumn - 1
    let trailing = row.trailing.isEmpty ? 0 : row.trailing.width + 2
    grid.put(
      row.line, row: screenRow, column: part.column + (row.isHeader ? 0 : 2),
      width: max(1, part.columns - (row.isHeader ? 1 : 3) - trailing))
    if trailing > 0 {
      grid.put(row.trailing, row: screenRow, column: right - row.trailing.width)
    }
    guard isSelected else { return }
    grid.restyle(
      Rect(row: screenRow, column: part.column, rows: 1, columns: part.columns - 1),
      focused ? .selected : .selectedDim)
    grid.put(">", row: screenRow, column: part.column, style: focused ? .selected : .selectedDim)
    if focused && !isFiltering {
      grid.placeCursor(row: screenRow, column: part.column, isVisible: false)
    }
  }
}
