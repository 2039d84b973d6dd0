extension Grid {
  /// One row as text, spaces at its end taken off.
  public func line(_ row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var text = ""
    for column in 0..<size.columns {
      let cell = self[row, column]
      if cell.width > 0 { text.append(cell.character) }
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The whole picture as text: rows joined by line feeds, spaces at their ends taken off.
  public var text: String {
    (0..<size.rows).map(line).joined(separator: "\n")
  }

  /// The text of a part, as `text` gives the whole.
  public func text(in rect: Rect) -> String {
    let part = rect.intersection(bounds)
    return (part.row..<part.endRow).map { row in
      var text = ""
      for column in part.column..<part.endColumn where self[row, column].width > 0 {
        text.append(self[row, column].character)
      }
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }

  /// All text that stands in a role, row by row, joined by line feeds: for tests of looks.
  public func text(in role: Style.Role) -> String {
    (0..<size.rows).compactMap { row in
      var text = ""
      for column in 0..<size.columns {
        let cell = self[row, column]
        if cell.width > 0 { text.append(cell.style.role == role ? cell.character : " ") }
      }
      let words = text.split(separator: " ")
      return words.isEmpty ? nil : words.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
