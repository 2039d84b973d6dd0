extension Grid {
  /// Writes a text on one row, made safe and clipped; returns the column after it.
  ///
  /// `width` limits the columns used; text that does not fit ends in `…`.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .normal, width: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return column }
    let end = min(size.columns, width.map { column + max(0, $0) } ?? size.columns)
    let isPlain = text.utf8.withContiguousStorageIfAvailable(PlainText.isPlain) ?? false
    return isPlain
      ? putPlain(text, row, column, end, style) : putAny(text, row, column, end, style)
  }

  /// The same for a part of a text.
  @discardableResult
  public mutating func put(
    _ text: Substring, row: Int, column: Int, style: Style = .normal, width: Int? = nil
  ) -> Int {
    put(String(text), row: row, column: column, style: style, width: width)
  }

  /// A text in which every scalar is a letter of its own, one column wide.
  private mutating func putPlain(
    _ text: String, _ row: Int, _ column: Int, _ end: Int, _ style: Style
  ) -> Int {
    var at = column
    for scalar in text.unicodeScalars {
      guard at < end else { return ellipsis(row, end, from: column, style) }
      if at >= 0 { set(row, at, Cell(scalar: scalar.value, style: style)) }
      at += 1
    }
    return at
  }

  private mutating func putAny(
    _ text: String, _ row: Int, _ column: Int, _ end: Int, _ style: Style
  ) -> Int {
    var at = column
    for character in text {
      if character.isPlain {
        guard at < end else { return ellipsis(row, end, from: column, style) }
        if at >= 0 { set(row, at, Cell(character, style: style)) }
        at += 1
        continue
      }
      for glyph in SafeText.glyphs(of: character) {
        guard at + glyph.width <= end else { return ellipsis(row, end, from: column, style) }
        place(glyph, row, at, style)
        at += glyph.width
      }
    }
    return at
  }

  /// Writes a styled line; returns the column after it.
  @discardableResult
  public mutating func put(_ line: StyledLine, row: Int, column: Int, width: Int? = nil) -> Int {
    let end = width.map { column + max(0, $0) } ?? size.columns
    var at = column
    for piece in line where !piece.text.isEmpty {
      if at >= end {
        return ellipsis(row, min(end, size.columns), from: column, piece.style)
      }
      at = put(piece.text, row: row, column: at, style: piece.style, width: end - at)
    }
    return at
  }

  /// Writes a text so that it ends before the given column; returns the column where it starts.
  @discardableResult
  public mutating func putRight(
    _ text: String, row: Int, endColumn: Int, style: Style = .normal
  ) -> Int {
    let start = max(0, endColumn - TextWidth.of(text))
    put(text, row: row, column: start, style: style, width: endColumn - start)
    return start
  }

  private mutating func place(_ glyph: SafeText.Glyph, _ row: Int, _ column: Int, _ style: Style) {
    if column < 0 || column + glyph.width > size.columns { return }
    set(row, column, Cell(glyph.character, style: style, width: UInt8(glyph.width)))
    if glyph.width == 2 { set(row, column + 1, Cell(style: style, width: 0)) }
    if glyph.width == 2 {
      rows[row][column] = Cell(glyph.character, style: style, width: 2)
    }
  }

  private mutating func ellipsis(_ row: Int, _ end: Int, from start: Int, _ style: Style) -> Int {
    guard row >= 0, row < size.rows, end > max(0, start), end <= size.columns else { return end }
    set(row, end - 1, Cell("…", style: style))
    return end
  }
}
