/// Plain letters broken into lines: one column each, so that their bytes tell all there is to know.
struct PlainWrap {
  private let bytes: [UInt8]
  private let pieces: [(end: Int, style: Style)]

  /// Nothing where there is more to the text than plain letters.
  init?(_ text: StyledLine) {
    var bytes: [UInt8] = []
    var pieces: [(end: Int, style: Style)] = []
    for piece in text {
      var words = piece.text
      let isPlain = words.withUTF8 { own in
        bytes.append(contentsOf: own)
        return PlainText.isPlain(own)
      }
      guard isPlain else { return nil }
      pieces.append((bytes.count, piece.style))
    }
    (self.bytes, self.pieces) = (bytes, pieces)
  }

  /// The same lines as ``Wrap`` makes of the text.
  func lines(width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    var (start, columns, lastBreak) = (0, 0, 0)
    for (index, byte) in bytes.enumerated() where !isInside(byte) {
      if byte == .space {
        columns += 1
        let isJoined = Joining.joins(spaceAt: index, count: bytes.count) { bytes[$0] }
        if !isJoined { lastBreak = index + 1 }
        continue
      }
      while columns >= width && index > start {
        let end = lastBreak > start ? lastBreak : index
        lines.append(line(start..<withoutSpaces(start, end)))
        start = end
        columns = bytes[start..<index].reduce(0) { isInside($1) ? $0 : $0 + 1 }
      }
      columns += 1
      if byte == .hyphen, index > start, bytes[index - 1] != .space, bytes[index - 1] != .hyphen,
        !Joining.joins(hyphenAt: index, byte: { bytes[$0] })
      {
        lastBreak = index + 1
      }
    }
    lines.append(line(start..<bytes.count))
    return lines
  }

  /// A byte after the first of its letter.
  private func isInside(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private func withoutSpaces(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start && bytes[end - 1] == .space { end -= 1 }
    return end
  }

  private func line(_ range: Range<Int>) -> StyledLine {
    var line: StyledLine = []
    var begin = 0
    for piece in pieces {
      let part = range.clamped(to: begin..<piece.end)
      begin = piece.end
      if part.isEmpty { continue }
      let text = String(decoding: bytes[part], as: UTF8.self)
      if let last = line.indices.last, line[last].style == piece.style {
        line[last].text += text
      } else {
        line.append(StyledText(text, piece.style))
      }
    }
    return line
  }
}

extension UInt8 {
  fileprivate static let space: UInt8 = 0x20
  fileprivate static let hyphen: UInt8 = 0x2D
}
