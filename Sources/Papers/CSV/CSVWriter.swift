/// Writes tables as text that a spreadsheet in Finland opens right: semicolons, CR LF, a mark for UTF-8.
public struct CSVWriter: Sendable {
  public var safety: PaperSafety

  public init(safety: PaperSafety) { self.safety = safety }

  /// The whole table, the headings first.
  public func text(_ table: PaperTable) -> String {
    let rows = [table.columns] + table.rows
    return "\u{FEFF}"
      + rows.map { row in row.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  private func cell(_ text: String) -> String {
    let guarded = CSVGuard.guarded(safety.line(text))
    let needsQuotes = guarded.utf8.contains { byte in
      switch byte {
      case 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D: true
      default: false
      }
    }
    let isPadded = guarded.utf8.first == 0x20 || guarded.utf8.last == 0x20
    guard needsQuotes || isPadded else { return guarded }
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }
}
