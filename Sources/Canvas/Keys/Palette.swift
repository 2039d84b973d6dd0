/// What a key did to the palette.
public enum PaletteOutcome: Hashable, Sendable {
  /// The action's place in the key table that the palette was made from.
  case chosen(Int)
  /// The action cannot be used now; the words say why.
  case refused(String)
  case left
  case moved
}

/// Finds any action by its words.
public struct Palette: Hashable, Sendable {
  private let items: [KeyHelp]
  private var query = LineField()
  private var selected = 0

  public init(_ help: [KeyHelp]) { items = help }

  /// The numbers of the actions that match what is typed, the best first.
  var matches: [Int] {
    let text = query.text
    let found = items.indices.filter {
      !items[$0].words.isEmpty
        && SearchText.matches(
          text, in: "\(items[$0].label) \(items[$0].words) \(items[$0].alsoCalled)")
    }
    let start = SearchText.folded(text)
    return found.filter { SearchText.folded(items[$0].label).hasPrefix(start) }
      + found.filter { !SearchText.folded(items[$0].label).hasPrefix(start) }
  }

  /// Typing narrows, arrows choose, Enter does, Esc leaves.
  public mutating func handle(_ key: Key, in rect: Rect) -> PaletteOutcome {
    let found = matches
    let current = found.isEmpty ? nil : found[min(selected, found.count - 1)]
    switch key {
    case .escape: return .left
    case .enter:
      guard let current else { return .moved }
      if let reason = items[current].unavailable { return .refused(reason) }
      return .chosen(current)
    case .up, .backTab: selected = max(0, min(selected, found.count - 1) - 1)
    case .down, .tab: selected = max(0, min(selected + 1, found.count - 1))
    case .pageUp: selected = 0
    case .pageDown: selected = max(0, found.count - 1)
    default:
      if query.handle(key, in: inner(rect)) == .changed { selected = 0 }
    }
    return .moved
  }

  /// As many whole words as there is room for; where not all fit a mark says so.
  private static func fitting(_ words: String, _ columns: Int) -> String {
    if TextWidth.of(words) <= columns { return words }
    return (Wrap.lines(words, width: columns - 1).first ?? "") + "…"
  }

  private func inner(_ rect: Rect) -> Rect {
    rect.centred(Size(rows: rect.rows - 2, columns: min(70, rect.columns - 4)))
      .inset(rows: 1, columns: 2)
  }

  /// Draws a box over the part given.
  ///
  /// `noMatch` stands in it where no action has what is typed in its words.
  public func draw(on grid: inout Grid, in rect: Rect, title: String, noMatch: String) {
    let inner = inner(rect)
    let box = inner.inset(rows: -1, columns: -2)
    grid.fill(box)
    grid.box(box, title: title)
    query.draw(on: &grid, in: inner, focused: true)
    let found = matches
    let body = inner.splitTop(1).rest
    let chosen = min(selected, max(0, found.count - 1))
    let first = max(0, chosen - body.rows + 1)
    if first + body.rows < found.count {
      grid.put("↓", row: box.endRow - 1, column: box.endColumn - 3, style: .dim)
    }
    if found.isEmpty {
      for (row, line) in Wrap.lines(noMatch, width: body.columns).prefix(body.rows).enumerated() {
        grid.put(line, row: body.row + row, column: body.column, style: .dim)
      }
    }
    for (row, index) in found.dropFirst(first).prefix(body.rows).enumerated() {
      let item = items[index]
      let isChosen = row + first == chosen
      let style: Style = isChosen ? .selected : (item.unavailable == nil ? .normal : .dim)
      let name = item.firstName ?? ""
      let line = Rect(row: body.row + row, column: body.column, rows: 1, columns: body.columns)
      grid.fill(line, style: style)
      let words = item.unavailable == nil ? item.words : "(" + item.words + ")"
      let room = line.columns - TextWidth.of(name) - 1
      grid.put(
        (isChosen ? "> " : "  ") + Palette.fitting(words, room - 2), row: line.row,
        column: line.column, style: style, width: room)
      grid.putRight(name, row: line.row, endColumn: line.endColumn, style: style)
    }
  }
}
