import Canvas

/// Paragraphs broken into lines: those that stand where they stood are not broken again.
struct WrappedParagraphs: Sendable {
  /// What the lines depend on besides their texts.
  struct Key: Equatable {
    var columns: Int
  }

  private let columns: Int
  private var known: [(text: StyledLine, lines: [StyledLine])] = []
  private var place = 0

  init(columns: Int) { self.columns = columns }

  mutating func begin() { place = 0 }

  /// The lines of the next paragraph, moved in by two columns.
  mutating func next(_ text: StyledLine) -> [StyledLine] {
    defer { place += 1 }
    if place < known.count, known[place].text == text { return known[place].lines }
    let lines = Wrap.lines(text, width: columns - 2).map { [StyledText("  ")] + $0 }
    known.removeSubrange(min(place, known.count)..<min(place + 1, known.count))
    known.insert((text, lines), at: place)
    return lines
  }
}
