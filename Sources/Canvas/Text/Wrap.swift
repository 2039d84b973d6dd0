/// Text broken into lines of a width: between words, inside a word only where it is too long for a line.
///
/// Spaces at the end of a line hang over its edge, so the next line starts with a word. What
/// ``Joining`` knows to belong together stays on one line.
public struct Wrap: Hashable, Sendable {
  /// One line as a range of characters, without the line feed that may end it.
  public struct Line: Hashable, Sendable {
    public let range: Range<Int>
    /// Whether a line feed or the end of the text follows, not just more of the paragraph.
    public let endsParagraph: Bool
  }

  public let lines: [Line]
  public let width: Int

  public init(_ text: MeasuredText, width: Int) {
    self.width = max(1, width)
    lines = Self.broken(text, self.width)
  }

  private static func broken(_ text: MeasuredText, _ width: Int) -> [Line] {
    let measures = text.measures
    var lines: [Line] = []
    var start = 0
    var columns = 0
    var lastBreak = 0
    for (offset, measure) in measures.enumerated() {
      if measure & MeasuredText.newline != 0 {
        lines.append(Line(range: start..<offset, endsParagraph: true))
        start = offset + 1
        columns = 0
        lastBreak = start
        continue
      }
      if measure & MeasuredText.space != 0 {
        columns += 1
        if !text.isJoined(at: offset) { lastBreak = offset + 1 }
        continue
      }
      let own = Int(measure & MeasuredText.columnBits)
      while columns + own > width && offset > start {
        let end = lastBreak > start ? lastBreak : offset
        lines.append(Line(range: start..<end, endsParagraph: false))
        start = end
        columns = measures[start..<offset].reduce(0) { $0 + Int($1 & MeasuredText.columnBits) }
      }
      columns += own
      if measure & MeasuredText.breakAfter != 0, offset > start,
        measures[offset - 1] & (MeasuredText.space | MeasuredText.breakAfter) == 0,
        !text.isJoined(at: offset)
      {
        lastBreak = offset + 1
      }
    }
    lines.append(Line(range: start..<measures.count, endsParagraph: true))
    return lines
  }

  /// The line a place between characters is on: at a soft break, the lower one.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].range.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Line and column of a place between characters; hanging spaces stay at the edge.
  public func position(of offset: Int, in text: MeasuredText) -> (line: Int, column: Int) {
    let line = line(of: offset)
    let start = lines[line].range.lowerBound
    return (line, min(width, text.columns(start..<max(start, min(offset, text.count)))))
  }

  /// The place between characters nearest before a column of a line.
  public func offset(line: Int, column: Int, in text: MeasuredText) -> Int {
    let line = lines[max(0, min(line, lines.count - 1))]
    var offset = line.range.lowerBound
    var columns = 0
    let last = lastOffset(of: line)
    while offset < last {
      columns += text.columns(at: offset)
      if columns > column { break }
      offset += 1
    }
    return offset
  }

  /// The last place of a line that is still on it: after a soft break the place is the next line's.
  func lastOffset(of line: Line) -> Int {
    line.endsParagraph
      ? line.range.upperBound : max(line.range.lowerBound, line.range.upperBound - 1)
  }
}

extension Wrap {
  /// A text as lines no wider than the width, without the spaces that hang over.
  public static func lines(_ text: some StringProtocol, width: Int) -> [String] {
    let measured = MeasuredText(text)
    return Wrap(measured, width: width).lines.map { line in
      measured.text(shown(line, measured))
    }
  }

  /// A styled text as lines no wider than the width.
  public static func lines(_ text: StyledLine, width: Int) -> [StyledLine] {
    // Most are plain: there is nothing to measure in them, and most of those fit on one line.
    if let columns = plainColumns(text) {
      if (1...max(1, width)).contains(columns) { return [text] }
      if let plain = PlainWrap(text) { return plain.lines(width: max(1, width)) }
    }
    let styles = text.flatMap { piece in piece.text.map { _ in piece.style } }
    let measured = MeasuredText(text.plainText)
    guard styles.count == measured.count else {
      return lines(text.plainText, width: width).map {
        [StyledText($0, text.first?.style ?? .normal)]
      }
    }
    return Wrap(measured, width: width).lines.map { line in
      var pieces: StyledLine = []
      for offset in shown(line, measured) {
        if pieces.last?.style == styles[offset] {
          pieces[pieces.count - 1].text.append(measured.characters[offset])
        } else {
          pieces.append(StyledText(String(measured.characters[offset]), styles[offset]))
        }
      }
      return pieces
    }
  }

  /// The columns of a text that has but plain letters, which break no line; nothing for any other.
  private static func plainColumns(_ text: StyledLine) -> Int? {
    var columns = 0
    for piece in text {
      var words = piece.text
      guard let own = words.withUTF8({ PlainText.columns($0) }) else { return nil }
      columns += own
    }
    return columns
  }

  /// The part of a line that is drawn: hanging spaces are not.
  static func shown(_ line: Line, _ text: MeasuredText) -> Range<Int> {
    var end = line.range.upperBound
    while !line.endsParagraph && end > line.range.lowerBound && text.isSpace(end - 1) { end -= 1 }
    return line.range.lowerBound..<end
  }
}
