import Papers

/// Small readers of what the writers write; they know the formats and nothing of the writers.
enum ReadBack {
  /// The words of a paper in the order in which they are read, each as it must come back.
  static func pieces(_ paper: Paper, withFoot: Bool = true) -> [String] {
    var pieces = [line(paper.title), line(paper.sampleNotice ?? "")]
    for block in paper.blocks {
      switch block {
      case .heading(let text): pieces.append(line(text))
      case .paragraph(let text): pieces += paragraphs(text)
      case .facts(let facts):
        pieces += facts.flatMap { [line($0.label)] + paragraphs($0.value) }
      case .list(let items): pieces += items.flatMap(self.pieces)
      case .table(let table):
        pieces += (table.columns + table.rows.flatMap(\.self)).map(line)
      case .signatures(let signatures):
        pieces += signatures.names.flatMap { [line(signatures.placeAndDay), line($0)] }
      }
    }
    if withFoot { pieces.append(line(paper.foot)) }
    return pieces.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static func pieces(_ item: PaperItem) -> [String] {
    paragraphs(item.text) + item.children.flatMap(self.pieces)
  }

  private static func line(_ text: String) -> String {
    WrittenText.harmless(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  private static func paragraphs(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { WrittenText.harmless(String($0)) }
  }

  // MARK: Marked text

  /// The words between the tags after `start`, and what is wrong with the tags.
  static func tagged(
    _ text: String, from start: String, void: Set<String> = [], flushing: (String) -> Bool
  ) -> (pieces: [String], wrong: [String]) {
    guard let begin = text.firstRange(of: start)?.lowerBound else { return ([], ["no \(start)"]) }
    var pieces: [String] = []
    var wrong: [String] = []
    var open: [String] = []
    var words = ""
    var rest = Array(text[begin...].unicodeScalars)[...]
    func flush() {
      let piece = words.trimmingLineFeeds
      if !piece.allSatisfy(\.isWhitespace) { pieces.append(piece) }
      words = ""
    }
    while let scalar = rest.popFirst() {
      guard scalar == "<" else {
        words.unicodeScalars.append(scalar)
        continue
      }
      guard let end = rest.firstIndex(of: ">") else {
        wrong.append("a tag without an end")
        break
      }
      let tag = String(String.UnicodeScalarView(rest[..<end]))
      rest = rest[rest.index(after: end)...]
      let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" })
      if flushing(name) { flush() }
      if tag.hasPrefix("/") {
        if open.popLast() != name { wrong.append("</\(name)>") }
      } else if !tag.hasSuffix("/"), !void.contains(name) {
        open.append(name)
      }
      if open.isEmpty { break }
    }
    return (pieces.map(unescaped), wrong + open.map { "open: \($0)" })
  }

  private static func unescaped(_ text: String) -> String {
    var text = text
    for (name, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = replacing(text, name, sign)
    }
    return text
  }

  /// By bytes: a letter's marks may stand right behind what is replaced.
  private static func replacing(_ text: String, _ name: String, _ sign: String) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    let name = Array(name.utf8)
    while let byte = rest.first {
      if rest.starts(with: name) {
        result += Array(sign.utf8)
        rest = rest.dropFirst(name.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Text with few marks

  /// What is left of a text once the pieces are taken out in their order; nothing where one is not
  /// there. Blanks count as one.
  static func rest(of text: String, without pieces: [String]) -> String? {
    var rest = Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)[...]
    var left: [UInt8] = []
    for piece in pieces {
      let wanted = Array(piece.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
      guard let range = rest.firstRange(of: wanted) else { return nil }
      left += rest[..<range.lowerBound]
      rest = rest[range.upperBound...]
    }
    return String(decoding: left + rest, as: UTF8.self)
  }
}

extension String {
  fileprivate var trimmingLineFeeds: String {
    var scalars = unicodeScalars[...]
    while scalars.first == "\n" { scalars.removeFirst() }
    while scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }
}
