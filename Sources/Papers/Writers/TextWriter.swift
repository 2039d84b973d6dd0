/// Writes a paper as plain text, wrapped at a number of columns.
public struct TextWriter: Sendable {
  public var columns: Int
  public var safety: PaperSafety

  public init(columns: Int = 80, safety: PaperSafety) {
    (self.columns, self.safety) = (max(columns, 40), safety)
  }

  /// The whole paper, with a line feed at its end.
  public func text(_ paper: Paper) -> String {
    var lines = underlined(paper.title, with: "=")
    if let notice = paper.sampleNotice { lines += [""] + wrapped(safety.line(notice), columns) }
    for block in paper.blocks { lines += [""] + self.lines(block) }
    return lines.map(withoutTrailingBlanks).joined(separator: "\n") + "\n"
  }

  private func lines(_ block: PaperBlock) -> [String] {
    switch block {
    case .heading(let text): underlined(text, with: "-")
    case .paragraph(let text):
      Array(safety.paragraphs(text).map { wrapped($0, columns) }.joined(separator: [""]))
    case .facts(let facts): lines(facts)
    case .list(let items): items.flatMap { lines($0, indent: 0) }
    case .table(let table):
      TextTable(table, columns: columns, safety: safety, wrap: wrapped).lines
    case .signatures(let signatures): lines(signatures)
    }
  }

  private func underlined(_ text: String, with sign: String) -> [String] {
    let lines = wrapped(safety.line(text), columns)
    let width = lines.map(safety.columns).max() ?? 0
    return lines + [String(repeating: sign, count: width)]
  }

  private func lines(_ facts: [PaperFact]) -> [String] {
    let labels = facts.map { safety.line($0.label) }
    let left = min(40, (labels.map(safety.columns).max() ?? 0) + 2)
    return zip(labels, facts).flatMap { label, fact -> [String] in
      let values = safety.paragraphs(fact.value).flatMap { wrapped($0, columns - left) }
      let room = left - safety.columns(label)
      guard room >= 1 else { return [label] + values.map { spaces(left) + $0 } }
      let first = label + spaces(room) + (values.first ?? "")
      return [first] + values.dropFirst().map { spaces(left) + $0 }
    }
  }

  /// Two lines to write on, and below them what each is for.
  private func lines(_ signatures: PaperSignatures) -> [String] {
    let left = min(columns * 2 / 5 - 2, 30)
    let widths = [left, min(columns - left - 2, 46)]
    return signatures.names.flatMap { name -> [String] in
      let rules = widths.map { String(repeating: "_", count: $0) }
      let below = zip([signatures.placeAndDay, name], widths).map { wrapped(safety.line($0), $1) }
      let rows = (0..<(below.map(\.count).max() ?? 0)).map { row -> String in
        let texts = below.map { row < $0.count ? $0[row] : "" }
        return texts[0] + spaces(left + 2 - safety.columns(texts[0])) + texts[1]
      }
      return ["", rules.joined(separator: "  ")] + rows
    }
  }

  private func lines(_ item: PaperItem, indent: Int) -> [String] {
    let start = spaces(indent) + "- "
    let texts = safety.paragraphs(item.text).flatMap { wrapped($0, columns - indent - 2) }
    let own = texts.enumerated().map { ($0 == 0 ? start : spaces(indent + 2)) + $1 }
    return own + item.children.flatMap { lines($0, indent: indent + 2) }
  }

  /// Breaks a safe text at its blanks, and words that are longer than a line where they must be.
  func wrapped(_ text: String, _ width: Int) -> [String] {
    let width = max(width, 8)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let length = safety.columns(String(word))
      if used > 0, used + 1 + length <= width {
        line += " " + word
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      if length <= width {
        (line, used) = (String(word), length)
        continue
      }
      for letter in word {
        let columns = safety.columns(String(letter))
        if used + columns > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line.append(letter)
        used += columns
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

private func withoutTrailingBlanks(_ line: String) -> String {
  guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
  return String(line[...last])
}
