/// Text cut into lines or words, in which a marked passage is one whole.
enum TextParts {
  typealias Bytes = [UInt8]

  static let opening = Array(String(TextMerge.opening).utf8)
  static let closing = Array(String(TextMerge.closing).utf8)

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Lines with their line feeds.
  static func lines(_ text: Bytes) -> [Bytes] {
    cut(text) { text, at in text[at] == 0x0A }
  }

  /// Words with the space after them.
  static func words(_ text: Bytes) -> [Bytes] {
    cut(text) { text, at in
      isSpace(text[at]) && (at + 1 == text.count || !isSpace(text[at + 1]))
    }
  }

  /// Cuts after each byte for which `ends` holds, but never inside marks.
  private static func cut(_ text: Bytes, _ ends: (Bytes, Int) -> Bool) -> [Bytes] {
    let marked = markedEnds(text)
    var parts: [Bytes] = []
    var from = 0
    var at = 0
    while at < text.count {
      if let end = marked[at] {
        at = end
        continue
      }
      if ends(text, at) {
        parts.append(Array(text[from...at]))
        from = at + 1
      }
      at += 1
    }
    if from < text.count { parts.append(Array(text[from...])) }
    return parts
  }

  /// The places at which marked passages stand side by side, and their passages.
  static func places(_ text: Bytes) -> [(range: Range<Int>, passages: [Bytes])] {
    let marked = markedEnds(text)
    var places: [(range: Range<Int>, passages: [Bytes])] = []
    for start in marked.keys.sorted() where start >= places.last?.range.upperBound ?? 0 {
      var (at, passages): (Int, [Bytes]) = (start, [])
      while let end = marked[at] {
        passages.append(Array(text[at + opening.count..<end - closing.count]))
        at = end
      }
      places.append((start..<at, passages))
    }
    return places
  }

  /// Where each marked passage ends, by where it begins; marks without a partner are none.
  private static func markedEnds(_ text: Bytes) -> [Int: Int] {
    guard text.contains(opening[0]) else { return [:] }
    var ends: [Int: Int] = [:]
    var open: [Int] = []
    for at in text.indices where text[at] == opening[0] {
      if has(opening, text, at) {
        open.append(at)
      } else if has(closing, text, at), let start = open.popLast() {
        ends[start] = at + closing.count
      }
    }
    return ends
  }

  private static func has(_ mark: Bytes, _ text: Bytes, _ at: Int) -> Bool {
    at + mark.count <= text.count && text[at] == mark[0] && text[at + 1] == mark[1]
      && text[at + 2] == mark[2]
  }

  /// The text as it may stand between marks: marks that somebody typed become `《` and `》`.
  static func withoutMarks(_ text: Bytes) -> Bytes {
    guard text.contains(opening[0]) else { return text }
    return Array(
      String(decoding: text, as: UTF8.self).replacing("⟪", with: "《").replacing("⟫", with: "》").utf8
    )
  }
}
