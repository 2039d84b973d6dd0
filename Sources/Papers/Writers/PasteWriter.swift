/// Writes a paper as plain lines to be pasted elsewhere: no frames, no columns, nothing wrapped.
public struct PasteWriter: Sendable {
  public var safety: PaperSafety

  public init(safety: PaperSafety) { self.safety = safety }

  /// The whole paper, with a line feed at its end; lines to sign on are for paper alone.
  public func text(_ paper: Paper) -> String {
    let head = [paper.title, paper.sampleNotice ?? ""].map(safety.line).filter { !$0.isEmpty }
    var parts = [head]
    var isBelowHeading = false
    for block in paper.blocks {
      let lines = lines(block)
      if lines.isEmpty { continue }
      // A heading stands right above what it names.
      if isBelowHeading { parts[parts.count - 1] += lines } else { parts.append(lines) }
      if case .heading = block { isBelowHeading = true } else { isBelowHeading = false }
    }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ block: PaperBlock) -> [String] {
    switch block {
    case .heading(let text): [safety.line(text).uppercased()]
    case .paragraph(let text): safety.paragraphs(text)
    case .facts(let facts): facts.map { "\(safety.line($0.label)): \(safety.line($0.value))" }
    case .list(let items): items.flatMap { lines($0, indent: 0) }
    case .table(let table): table.rows.map { line($0, table) }
    case .signatures: []
    }
  }

  private func lines(_ item: PaperItem, indent: Int) -> [String] {
    [spaces(indent) + "- " + safety.line(item.text)]
      + item.children.flatMap { lines($0, indent: indent + 2) }
  }

  /// A row as one line, each cell behind the name of its column.
  private func line(_ row: [String], _ table: PaperTable) -> String {
    if let heading = table.heading(of: row) { return safety.line(heading) }
    let cells = zip(table.columns, row).filter { !$1.isEmpty }.map { column, cell in
      "\(safety.line(column)): \(safety.line(cell))"
    }
    return "- " + cells.joined(separator: "; ")
  }
}
