import Canvas

/// Where the parts of one line stand, counted from the line's own top left.
struct PlacedLine: Sendable {
  struct Box: Sendable {
    var path: String
    var label: (row: Int, column: Int, text: String)
    var rect: Rect
  }

  struct Words: Sendable {
    var row: Int
    var column: Int
    var line: StyledLine
  }

  /// The line with its fields filled in.
  let line: SheetLine
  var rows: Int
  var boxes: [Box] = []
  var words: [Words] = []

  /// The line of a sheet broken into a number of columns.
  init(_ bare: SheetLine, columns: Int, focus: SheetFocus?, look: (any SheetLook)? = nil) {
    let line = bare.completed(by: look)
    self.line = line
    rows = 1
    let left = SheetPlacing.edge + line.indent
    switch line.content {
    case .blank: break
    case .heading(let text), .note(let text):
      let lines = Wrap.lines(text, width: max(10, columns - left))
      rows = max(1, lines.count)
      words = lines.enumerated().map { Words(row: $0.offset, column: left, line: $0.element) }
    case .field(let field, let aside): place(field, aside, line, left, columns, focus)
    case .flow(let fields): place(fields, left, columns, focus)
    }
  }

  func has(_ path: String) -> Bool { boxes.contains { $0.path == path } }

  private mutating func place(
    _ field: SheetField, _ aside: SheetField?, _ line: SheetLine, _ left: Int, _ columns: Int,
    _ focus: SheetFocus?
  ) {
    let column = left + line.labelColumns
    let end = columns - 1
    var width = max(8, end - column)
    if let aside {
      let own = focus?.path == aside.path ? focus : nil
      let wanted = max(aside.columns, TextWidth.of(own?.area?.text ?? aside.text) + 1)
      width = max(8, width - wanted - SheetPlacing.gap)
      boxes = [
        Box(
          path: aside.path, label: (0, end - wanted, ""),
          rect: Rect(row: 0, column: end - wanted, rows: 1, columns: wanted))
      ]
    }
    let own = focus?.path == field.path ? focus : nil
    rows = SheetPlacing.rows(of: field, width: width, focus: own)
    boxes.insert(
      Box(
        path: field.path, label: (0, left, field.label),
        rect: Rect(row: 0, column: column, rows: rows, columns: width)), at: 0)
    addBelow(field, own, column: column, width: end - column, box: width)
    if let aside {
      let own = focus?.path == aside.path ? focus : nil
      let right = max(column, end - SheetPlacing.listColumns)
      // A sentence too long for the right end has the whole line.
      let isShort = aside.notes.allSatisfy { $0.width <= end - right }
      addBelow(
        aside, own, column: right, noteColumn: isShort ? right : column, width: end - column,
        box: boxes.last?.rect.columns ?? 0)
    }
  }

  private mutating func place(
    _ fields: [SheetField], _ left: Int, _ columns: Int, _ focus: SheetFocus?
  ) {
    var row = 0
    var column = left
    var height = 0
    var waiting: [(field: SheetField, focus: SheetFocus?, box: Int)] = []
    let end = columns - 1
    func closeRow(_ line: inout PlacedLine) {
      line.rows = row + height
      for (field, focus, box) in waiting {
        line.addBelow(field, focus, column: left, width: end - left, box: box)
      }
      (row, column, height, waiting) = (line.rows, left, 0, [])
    }
    for field in fields {
      let focus = focus?.path == field.path ? focus : nil
      let label = field.label.isEmpty ? 0 : TextWidth.of(field.label) + 1
      let text = focus?.area?.text ?? field.text
      let shown = text.isEmpty ? SheetPlacing.hint(field.placeholder) : text
      let own = TextWidth.of(shown) + 1
      let echo = focus?.echo.width ?? 0
      // The field stays where it is while one writes: an echo without room beside it stands below.
      let isBeside = column + label + max(field.columns, own + echo) <= end
      let wanted = max(field.columns, isBeside ? own + echo : own)
      if column > left && column + label + wanted > end { closeRow(&self) }
      let width = max(4, min(wanted, end - column - label))
      let rows = SheetPlacing.rows(of: field, width: width, focus: focus)
      boxes.append(
        Box(
          path: field.path, label: (row, column, field.label),
          rect: Rect(row: row, column: column + label, rows: rows, columns: width)))
      height = max(height, rows)
      column += label + width + SheetPlacing.gap
      waiting.append((field, focus, width))
    }
    closeRow(&self)
  }

  /// Choices and notes below what has been placed so far, and first what is said of the text where
  /// it has no room in the field's box.
  private mutating func addBelow(
    _ field: SheetField, _ focus: SheetFocus?, column: Int, noteColumn: Int? = nil, width: Int,
    box: Int
  ) {
    if let focus, !focus.echo.isEmpty, !SheetPlacing.isEchoBeside(focus, columns: box) {
      for line in Wrap.lines(focus.echo, width: max(10, width)) {
        words.append(Words(row: rows, column: noteColumn ?? column, line: line))
        rows += 1
      }
    }
    for line in focus?.choices ?? [] {
      words.append(Words(row: rows, column: column, line: line))
      rows += 1
    }
    for note in field.notes {
      for line in Wrap.lines(note, width: max(10, width)) {
        words.append(Words(row: rows, column: noteColumn ?? column, line: line))
        rows += 1
      }
    }
  }
}

enum SheetPlacing {
  /// Columns at the left edge for the focus sign and marks.
  static let edge = 3
  /// Columns between short fields.
  static let gap = 2
  /// Columns kept for the list below a field at the right end.
  static let listColumns = 24

  /// Words in an empty field, in brackets so that they are not taken for its text.
  static func hint(_ words: String) -> String { words.isEmpty ? "" : "(\(words))" }

  /// Whether what is said of a text stands behind it in a box of some columns.
  static func isEchoBeside(_ focus: SheetFocus, columns: Int) -> Bool {
    guard let area = focus.area, area.lineCount(columns: columns) == 1 else { return false }
    return TextWidth.of(area.text) + 1 + focus.echo.width <= columns
  }

  /// The most rows that one field fills; longer texts scroll inside while being written.
  static let mostRows = 9

  static func rows(of field: SheetField, width: Int, focus: SheetFocus?) -> Int {
    if let area = focus?.area { return min(mostRows, max(1, area.lineCount(columns: width))) }
    if field.text.utf8.count < width && !field.text.utf8.contains(10) { return 1 }
    return min(mostRows, TextArea(field.text).lineCount(columns: width))
  }
}
