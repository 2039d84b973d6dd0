import Canvas

/// One block of the shared screen: a short heading and a few large lines.
struct SharedBlock {
  var heading: String
  var paragraphs: [Paragraph]

  /// A text, with who is typing it just now.
  struct Paragraph {
    var line: StyledLine
    var writer: String?

    init(_ line: StyledLine, writer: String? = nil) {
      (self.line, self.writer) = (line, writer)
    }
  }

  init(_ heading: String, _ paragraphs: [Paragraph]) {
    (self.heading, self.paragraphs) = (heading, paragraphs)
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
        if isSpaced && index > 0 { lines.append([]) }
        var line = paragraph.line
        if let writer = paragraph.writer {
          line.append(StyledText("▏", .otherPerson))
          if !writer.isEmpty { line.append(StyledText("  (\(writer))", .dim)) }
        }
        lines += wrapped.next(line)
        if paragraph.writer != nil { liveLine = lines.count - 1 }
      }
    }
  }
}
