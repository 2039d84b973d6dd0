import Canvas

/// One block of the shared screen: a short heading and a few large lines.
struct SharedBlock {
  var heading: String
  var paragraphs: [Paragraph]
  /// Lines that belong together stand without air between them.
  var isTight = false

  /// A text, with who is typing it just now.
  struct Paragraph {
    var line: StyledLine
    var writer: String?
    var indent = 0

    init(_ line: StyledLine, writer: String? = nil) {
      (self.line, self.writer) = (line, writer)
    }
  }

  init(_ heading: String, _ paragraphs: [Paragraph], isTight: Bool = false) {
    (self.heading, self.paragraphs, self.isTight) = (heading, paragraphs, isTight)
  }
}

/// The lines of all blocks, and where the typing goes on; with air between them where there is room.
struct SharedLines {
  private(set) var lines: [StyledLine] = []
  /// The last line that somebody is typing in.
  private(set) var liveLine: Int?

  init(_ blocks: [SharedBlock], _ wrapped: inout WrappedParagraphs, isSpaced: Bool) {
    wrapped.begin()
    for block in blocks {
      if !lines.isEmpty { lines.append([]) }
      if !block.heading.isEmpty { lines.append([StyledText(block.heading, .heading)]) }
      for (index, paragraph) in block.paragraphs.enumerated() {
        if isSpaced && !block.isTight && index > 0 { lines.append([]) }
        var line = paragraph.line
        if let writer = paragraph.writer {
          line.append(StyledText("▏", .otherPerson))
          if !writer.isEmpty { line.append(StyledText("  (\(writer))", .dim)) }
        }
        lines += wrapped.next(
          line, edge: 2 + min(paragraph.indent, wrapped.columns / 4), hang: block.isTight ? 2 : 0)
        if paragraph.writer != nil { liveLine = lines.count - 1 }
      }
    }
  }
}
