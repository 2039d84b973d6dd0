/// Writes a paper as Markdown (CommonMark with tables); what people wrote stays text.
public struct MarkdownWriter: Sendable {
  public var safety: PaperSafety

  public init(safety: PaperSafety) { self.safety = safety }

  /// The whole paper, with a line feed at its end.
  public func text(_ paper: Paper) -> String {
    var parts = ["# " + line(paper.title)]
    if let notice = paper.sampleNotice { parts.append("> " + line(notice)) }
    parts += paper.blocks.map(text).filter { !$0.isEmpty }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func text(_ block: PaperBlock) -> String {
    switch block {
    case .heading(let text): "## " + line(text)
    case .paragraph(let text):
      safety.paragraphs(text).map(escaped).joined(separator: "\n\n")
    case .facts(let facts):
      facts.map { "- **\(line($0.label)):** \(line($0.value))" }.joined(separator: "\n")
    case .list(let items): items.flatMap { lines($0, indent: 0) }.joined(separator: "\n")
    case .table(let table): text(table)
    case .signatures(let signatures):
      signatures.names.map { name in
        let rule = String(repeating: "\\_", count: 24)
        return "\(line(signatures.placeAndDay)): \(rule)\n\n\(line(name)): \(rule)"
      }.joined(separator: "\n\n")
    }
  }

  private func lines(_ item: PaperItem, indent: Int) -> [String] {
    [spaces(indent) + "- " + line(item.text)]
      + item.children.flatMap { lines($0, indent: indent + 2) }
  }

  private func text(_ table: PaperTable) -> String {
    let head = row(table.columns)
    let rule = "|" + table.columns.map { _ in " --- |" }.joined()
    return ([head, rule] + table.rows.map(row)).joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "|" + cells.map { " \(line($0)) |" }.joined()
  }

  private func line(_ text: String) -> String { escaped(safety.line(text)) }

  /// Marks of the format are escaped; a number or dash at a line's start would begin a list.
  private func escaped(_ text: String) -> String {
    let letters = Array(text)
    let digits = letters.prefix { $0.isNumber }.count
    var result = ""
    for (place, letter) in letters.enumerated() {
      switch letter {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&": result += "\\"
      case "-", "+", "=": if place == 0 { result += "\\" }
      case ".", ")":
        let endsWord = place + 1 == letters.count || letters[place + 1] == " "
        if place == digits, digits > 0, endsWord { result += "\\" }
      default: break
      }
      result.append(letter)
    }
    return result
  }
}
