/// A field of one line; text longer than the field moves sideways under the caret.
public struct LineField: Hashable, Sendable {
  public var editing: TextEditing
  /// The first column shown.
  private var scroll = 0

  /// The most bytes of one line.
  public static let most = 4_000

  public init(_ text: String = "", maximumBytes: Int = most) {
    editing = TextEditing(text, multiline: false, maximumBytes: maximumBytes)
  }

  public var text: String { editing.text }

  /// Takes over a text from elsewhere; the caret stays at its words.
  public mutating func setText(_ text: String) { editing.setText(text) }

  /// Does what a key means; Enter, Tab, Esc and up and down are left to the screen.
  public mutating func handle(_ key: Key, in rect: Rect, clipboard: inout String) -> EditOutcome {
    let outcome: EditOutcome
    if let mouse = key.mouse(in: rect), mouse.kind == .press {
      editing.moveCaret(to: offset(column: mouse.column + scroll))
      outcome = .moved
    } else {
      outcome = editing.handle(key, clipboard: &clipboard)
    }
    scroll = scroll(width: rect.columns)
    return outcome
  }

  /// The same without a clipboard.
  public mutating func handle(_ key: Key, in rect: Rect) -> EditOutcome {
    var clipboard = ""
    return handle(key, in: rect, clipboard: &clipboard)
  }

  /// Draws the first row of the part given; with the focus the cursor stands at the caret.
  ///
  /// While nobody writes in it the beginning is shown, and `…` at the end where there is more.
  public func draw(
    on grid: inout Grid, in rect: Rect, focused: Bool, isWriting: Bool = true,
    placeholder: String = ""
  ) {
    guard !rect.isEmpty else { return }
    let style: Style = focused ? .fieldFocused : .field
    let row = Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns)
    grid.fill(row, style: style)
    if editing.isEmpty && !placeholder.isEmpty {
      grid.put(
        placeholder, row: rect.row, column: rect.column, style: Style(.placeholder),
        width: rect.columns)
    }
    let content = editing.content
    let isWriting = focused && isWriting
    let first = isWriting ? scroll(width: rect.columns) : 0
    var column = -first
    for offset in 0..<content.count {
      let width = content.columns(at: offset)
      if column >= 0 && column + width <= rect.columns {
        let isMarked = focused && editing.selection?.contains(offset) == true
        grid.put(
          String(content.characters[offset]), row: rect.row, column: rect.column + column,
          style: isMarked ? .marked : style)
      }
      column += width
      if column >= rect.columns { break }
    }
    if !isWriting && column > 0 && content.columns(0..<content.count) > rect.columns {
      grid.put("…", row: rect.row, column: rect.endColumn - 1, style: style)
    }
    if focused {
      let caret = isWriting ? content.columns(0..<editing.caret) - first : 0
      grid.placeCursor(row: rect.row, column: rect.column + min(caret, rect.columns - 1))
    }
  }

  /// The first column to show so that the caret is in sight, with one column left for it.
  private func scroll(width: Int) -> Int {
    let caret = editing.content.columns(0..<editing.caret)
    var first = min(scroll, max(0, editing.content.columns(0..<editing.content.count) + 1 - width))
    if caret < first { first = max(0, caret - width / 4) }
    if caret > first + width - 1 { first = caret - width + 1 }
    return first
  }

  private func offset(column: Int) -> Int {
    var columns = 0
    for offset in 0..<editing.content.count {
      columns += editing.content.columns(at: offset)
      if columns > column { return offset }
    }
    return editing.content.count
  }
}
