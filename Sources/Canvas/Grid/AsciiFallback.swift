extension Grid {
  /// The same picture with lines and signs in ASCII, for terminals and fonts without them.
  ///
  /// Letters stay as they are: å, ä and ö are no decoration.
  public func asciiFallback() -> Grid {
    var grid = self
    for row in grid.rows.indices {
      for column in grid.rows[row].indices {
        let cell = grid.rows[row][column]
        guard cell.width == 1, !cell.character.isPlainASCII,
          let plain = Self.ascii(cell.character)
        else { continue }
        grid.rows[row][column].character = plain
      }
    }
    return grid
  }

  private static func ascii(_ character: Character) -> Character? {
    if let plain = table[character] { return plain }
    guard let value = character.unicodeScalars.first?.value else { return nil }
    switch value {
    case 0x2400...0x2426, 0xFFFD: return "?"
    case 0x2500...0x257F: return "+"
    case 0x2580...0x259F: return "#"
    case 0x2190...0x2BFF: return "*"
    default: return nil
    }
  }

  private static let table: [Character: Character] = [
    "─": "-", "━": "-", "═": "=", "│": "|", "┃": "|", "║": "|", "…": "~", "✓": "v", "✔": "v",
    "✗": "x", "✘": "x", "●": "*", "○": "o", "◌": "o", "↑": "^", "↓": "v", "←": "<", "→": ">",
    "▲": "^", "▼": "v", "◀": "<", "▶": ">", "‹": "<", "›": ">", "«": "<", "»": ">", "“": "\"",
    "”": "\"", "„": "\"", "‘": "'", "’": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-",
    "•": "*", "·": ".", "✎": "*", "░": ".", "▒": ":", "⏎": "<",
  ]
}
