import Canvas

/// Paragraphs broken into lines: those that stand where they stood are not broken again.
struct WrappedParagraphs: Sendable {
  /// What the lines depend on besides their texts.
  struct Key: Equatable {
    var columns: Int
  }

  let columns: Int
  private var known: [Paragraph] = []
  private var place = 0

  init(columns: Int) { self.columns = columns }

  mutating func begin() { place = 0 }

  /// The lines of the next paragraph, moved in from the edge; what is broken off `hang`s further in.
  mutating func next(_ text: StyledLine, edge: Int, hang: Int) -> [StyledLine] {
    defer { place += 1 }
    if place < known.count {
      let old = known[place]
      if (old.edge, old.hang) == (edge, hang), old.text == text { return old.lines }
      known.remove(at: place)
    }
    let lines = Wrap.lines(text, width: columns - edge - hang).enumerated().map { index, part in
      [StyledText(String(repeating: " ", count: edge + (index > 0 ? hang : 0)))] + part
    }
    known.insert(Paragraph(text: text, edge: edge, hang: hang, lines: lines), at: place)
    return lines
  }

  private struct Paragraph: Sendable {
    var text: StyledLine
    var edge: Int
    var hang: Int
    var lines: [StyledLine]
  }
}
