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

  /// The passages of a text that is nothing but marked ones; nil for any other.
  static func passages(_ text: Bytes) -> [Bytes]? {
    let marked = markedEnds(text)
    var passages: [Bytes] = []
    var at = 0
    while at < text.count {
      guard let end = marked[at] else { return nil }
      passages.append(Array(text[at + opening.count..<end - closing.count]))
      at = end
    }
    return passages.isEmpty ? nil : passages
  }

  /// The first marked passages that stand side by side, and where.
  static func firstPassages(_ text: Bytes) -> (range: Range<Int>, passages: [Bytes])? {
    let marked = markedEnds(text)
    guard let start = marked.keys.min() else { return nil }
    var end = start
    while let next = marked[end] { end = next }
    return passages(Array(text[start..<end])).map { (start..<end, $0) }
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

  /// The passage as it may stand between marks: single marks that somebody typed become `《` and `》`.
  static func balanced(_ text: Bytes) -> Bytes {
    var depth = 0
    var at = 0
    while at < text.count, depth >= 0 {
      if has(opening, text, at) { depth += 1 } else if has(closing, text, at) { depth -= 1 }
      at += 1
    }
    if depth == 0 { return text }
    return Array(
      String(decoding: text, as: UTF8.self).replacing("⟪", with: "《").replacing("⟫", with: "》").utf8
    )
  }
}
