/// A field of several lines that wraps words and scrolls.
public struct TextArea: Hashable, Sendable {
  public var editing: TextEditing
  /// The first line shown.
  private var scroll = 0
  /// The column that up and down try to keep.
  private var goalColumn: Int?

  public init(_ text: String = "", maximumBytes: Int = 60_000) {
    editing = TextEditing(text, multiline: true, maximumBytes: maximumBytes)
  }

  /// Words without line ends, wrapped where they are long.
  init(oneLine text: String) {
    editing = TextEditing(text, multiline: false, maximumBytes: LineField.most)
  }

  public var text: String { editing.text }

  /// Takes over a text from elsewhere; the caret stays at its words.
  public mutating func setText(_ text: String) { editing.setText(text) }

  /// Lines that the whole text fills at a width, the column kept for the caret counted off.
  public func lineCount(columns: Int) -> Int { wrap(columns).lines.count }

  private func wrap(_ columns: Int) -> Wrap { Wrap(editing.content, width: columns - 1) }

  /// Does what a key means; up on the first line and down on the last are left to the screen.
  public mutating func handle(_ key: Key, in rect: Rect, clipboard: inout String) -> EditOutcome {
    var outcome = EditOutcome.moved
    let (motion, modifiers) = key.motion
    let extending = modifiers.contains(.shift)
    let isPlain = modifiers.isEmpty || modifiers == .shift
    switch motion {
    case .up where isPlain: outcome = moveLines(-1, rect.columns, extending)
    case .down where isPlain: outcome = moveLines(1, rect.columns, extending)
    case .pageUp where isPlain: outcome = moveLines(-max(1, rect.rows - 1), rect.columns, extending)
    case .pageDown where isPlain:
      outcome = moveLines(max(1, rect.rows - 1), rect.columns, extending)
    case .home where isPlain:
      let wrap = wrap(rect.columns)
      let line = wrap.lines[wrap.line(of: editing.caret)]
      editing.moveCaret(to: line.range.lowerBound, extending: extending)
    case .end where isPlain:
      let wrap = wrap(rect.columns)
      let line = wrap.lines[wrap.line(of: editing.caret)]
      editing.moveCaret(to: wrap.lastOffset(of: line), extending: extending)
    default:
      goalColumn = nil
      outcome = handleOther(key, rect, &clipboard)
    }
    if motion == .home || motion == .end { goalColumn = nil }
    scroll = top(wrap(rect.columns), rows: rect.rows)
    return outcome
  }

  /// The same without a clipboard.
  public mutating func handle(_ key: Key, in rect: Rect) -> EditOutcome {
    var clipboard = ""
    return handle(key, in: rect, clipboard: &clipboard)
  }

  private mutating func handleOther(
    _ key: Key, _ rect: Rect, _ clipboard: inout String
  ) -> EditOutcome {
    guard let mouse = key.mouse(in: rect) else { return editing.handle(key, clipboard: &clipboard) }
    let wrap = wrap(rect.columns)
    let first = top(wrap, rows: rect.rows)
    switch mouse.kind {
    case .press:
      editing.moveCaret(
        to: wrap.offset(line: first + mouse.row, column: mouse.column, in: editing.content))
      return .moved
    case .wheelUp: return moveLines(-3, rect.columns, false)
    case .wheelDown: return moveLines(3, rect.columns, false)
    }
  }

  private mutating func moveLines(_ count: Int, _ columns: Int, _ extending: Bool) -> EditOutcome {
    let wrap = wrap(columns)
    let place = wrap.position(of: editing.caret, in: editing.content)
    let goal = goalColumn ?? place.column
    let last = wrap.lines.count - 1
    if count < 0 && place.line == 0 || count > 0 && place.line == last {
      guard extending || abs(count) > 1 else { return .ignored }
      let edge = count < 0 ? 0 : editing.content.count
      if edge == editing.caret { return .ignored }
      editing.moveCaret(to: edge, extending: extending)
      return .moved
    }
    let line = max(0, min(place.line + count, last))
    editing.moveCaret(
      to: wrap.offset(line: line, column: goal, in: editing.content), extending: extending)
    goalColumn = goal
    return .moved
  }

  /// The first line to show so that the caret is in sight and no room is left empty below.
  private func top(_ wrap: Wrap, rows: Int) -> Int {
    let caret = wrap.line(of: editing.caret)
    var first = min(scroll, max(0, wrap.lines.count - rows))
    if caret < first { first = caret }
    if caret >= first + rows { first = caret - rows + 1 }
    return max(0, first)
  }

  /// Draws the part given full; with the focus the cursor stands at the caret.
  ///
  /// Without the focus the first lines are shown, `…` at the end where there are more.
  public func draw(
    on grid: inout Grid, in rect: Rect, focused: Bool, placeholder: String = "",
    style: Style? = nil
  ) {
    guard !rect.isEmpty else { return }
    let style = style ?? (focused ? .fieldFocused : .field)
    grid.fill(rect, style: style)
    if editing.isEmpty && !placeholder.isEmpty {
      for (row, line) in Wrap.lines(placeholder, width: rect.columns).prefix(rect.rows).enumerated()
      {
        grid.put(
          line, row: rect.row + row, column: rect.column, style: .placeholder, width: rect.columns)
      }
    }
    let wrap = wrap(rect.columns)
    let first = focused ? top(wrap, rows: rect.rows) : 0
    for (row, line) in wrap.lines.dropFirst(first).prefix(rect.rows).enumerated() {
      draw(line, on: &grid, row: rect.row + row, rect, focused, style)
    }
    if wrap.lines.count > first + rect.rows {
      grid.put("…", row: rect.endRow - 1, column: rect.endColumn - 1, style: style)
    }
    if first > 0 {
      grid.put("…", row: rect.row, column: rect.endColumn - 1, style: style)
    }
    if focused {
      let place = wrap.position(of: editing.caret, in: editing.content)
      grid.placeCursor(
        row: rect.row + place.line - first,
        column: rect.column + min(place.column, rect.columns - 1))
    }
  }

  private func draw(
    _ line: Wrap.Line, on grid: inout Grid, row: Int, _ rect: Rect, _ focused: Bool, _ style: Style
  ) {
    let shown = Wrap.shown(line, editing.content)
    guard focused, let selection = editing.selection, selection.overlaps(line.range) else {
      grid.put(
        editing.content.text(shown), row: row, column: rect.column, style: style,
        width: rect.columns)
      return
    }
    let marked = selection.clamped(to: shown)
    grid.put(
      [
        StyledText(editing.content.text(shown.lowerBound..<marked.lowerBound), style),
        StyledText(editing.content.text(marked), .marked),
        StyledText(editing.content.text(marked.upperBound..<shown.upperBound), style),
      ], row: row, column: rect.column, width: rect.columns)
  }
}

extension TextArea {
  /// Puts the caret on the first line, or the last when coming from below, near a column.
  mutating func enter(fromBelow: Bool, column: Int, columns: Int) {
    let wrap = Wrap(editing.content, width: columns - 1)
    let line = fromBelow ? wrap.lines.count - 1 : 0
    editing.moveCaret(to: wrap.offset(line: line, column: column, in: editing.content))
  }

  /// The column that the caret stands in, or tries to.
  func caretColumn(columns: Int) -> Int {
    let wrap = Wrap(editing.content, width: columns - 1)
    return wrap.position(of: editing.caret, in: editing.content).column
  }
}
