import Casework

/// Makes the parts of a paper's text for a DOCX file.
struct WordBody {
  let language: Language
  let safety: PaperSafety

  /// The width between the margins of an A4 page, in twentieths of a point.
  static let width = 9638

  func lines(_ block: PaperBlock) -> [String] {
    switch block {
    case .heading(let text): [paragraph(text, style: "Heading2")]
    case .paragraph(let text): safety.paragraphs(text).map { made($0) }
    case .facts(let facts): lines(facts)
    case .list(let items): items.flatMap { lines($0, level: 0) }
    case .table(let table): lines(table)
    case .signatures(let signatures): lines(signatures)
    }
  }

  /// A text of one line as a paragraph.
  func paragraph(_ text: String, style: String? = nil) -> String {
    made(safety.line(text), style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "")
  }

  /// A safe text as a paragraph.
  private func made(_ text: String, _ properties: String = "", bold: Bool = false) -> String {
    let about = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return "<w:p>\(about)\(text.isEmpty ? "" : run(text, bold: bold))</w:p>"
  }

  private func run(_ text: String, bold: Bool = false) -> String {
    let weight = bold ? "<w:b/>" : ""
    return "<w:r><w:rPr>\(weight)<w:lang w:val=\"\(language.wordTag)\"/></w:rPr>"
      + "<w:t xml:space=\"preserve\">\(MarkupText.escaped(text))</w:t></w:r>"
  }

  /// An item's further paragraphs stand below it at the same indent, without a mark.
  private func lines(_ item: PaperItem, level: Int) -> [String] {
    let level = min(level, WordPackage.levels - 1)
    let mark = "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr>"
    let indent = "<w:ind w:left=\"\(WordPackage.indent(level))\"/>"
    let texts = safety.paragraphs(item.text)
    let own = texts.enumerated().map { number, text in
      made(text, "<w:pStyle w:val=\"ListBullet\"/>" + (number == 0 ? mark : indent))
    }
    return own + item.children.flatMap { lines($0, level: level + 1) }
  }

  private func lines(_ facts: [PaperFact]) -> [String] {
    if facts.isEmpty { return [] }
    let widths = [WordBody.width * 3 / 10, WordBody.width * 7 / 10]
    let rows = facts.map { fact in
      row([
        cell([made(safety.line(fact.label), bold: true)], widths[0]),
        cell(safety.paragraphs(fact.value).map { made($0) }, widths[1]),
      ])
    }
    return table(widths, style: "Facts", look: "w:firstColumn=\"1\" w:noHBand=\"1\"", rows)
  }

  private func lines(_ table: PaperTable) -> [String] {
    if table.columns.isEmpty { return [] }
    let widths = widths(table)
    let head = row(
      zip(table.columns, widths).map { cell([made(safety.line($0), bold: true)], $1) },
      isHeader: true)
    let rows = table.rows.map { cells in
      if let heading = table.heading(of: cells) {
        let whole = widths.reduce(0, +)
        return row([
          cell([made(safety.line(heading), bold: true)], whole, spanning: widths.count)
        ])
      }
      return row(zip(cells, widths).map { cell([made(safety.line($0))], $1) })
    }
    return self.table(
      widths, style: "TableGrid", look: "w:firstRow=\"1\" w:noVBand=\"1\"", [head] + rows)
  }

  /// A line to write on in each of two columns, and below it what the line is for.
  private func lines(_ signatures: PaperSignatures) -> [String] {
    if signatures.names.isEmpty { return [] }
    let widths = [WordBody.width * 3 / 8, WordBody.width / 16, WordBody.width * 9 / 16]
    let rows = signatures.names.flatMap { name -> [String] in
      let empty = made("", "<w:keepNext/>")
      let line =
        "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" "
        + "w:color=\"000000\"/></w:tcBorders>"
      return [
        row(
          [
            cell([empty], widths[0], borders: line), cell([empty], widths[1]),
            cell([empty], widths[2], borders: line),
          ], height: 800),
        row([
          cell([made(safety.line(signatures.placeAndDay))], widths[0]), cell([made("")], widths[1]),
          cell([made(safety.line(name))], widths[2]),
        ]),
      ]
    }
    return table(widths, style: "Facts", look: "w:noHBand=\"1\" w:noVBand=\"1\"", rows)
  }

  // MARK: Tables

  private func table(
    _ widths: [Int], style: String, look: String, _ rows: [String]
  ) -> [String] {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let about =
      "<w:tblPr><w:tblStyle w:val=\"\(style)\"/>"
      + "<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook \(look)/></w:tblPr>"
    // Word joins tables between which nothing stands.
    return ["<w:tbl>\(about)<w:tblGrid>\(grid)</w:tblGrid>"] + rows
      + ["</w:tbl>", "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr></w:p>"]
  }

  private func row(_ cells: [String], isHeader: Bool = false, height: Int? = nil) -> String {
    let height = height.map { "<w:trHeight w:val=\"\($0)\" w:hRule=\"atLeast\"/>" } ?? ""
    let header = isHeader ? "<w:tblHeader/>" : ""
    return "<w:tr><w:trPr><w:cantSplit/>\(height)\(header)</w:trPr>\(cells.joined())</w:tr>"
  }

  private func cell(
    _ paragraphs: [String], _ width: Int, spanning: Int = 1, borders: String = ""
  ) -> String {
    let span = spanning > 1 ? "<w:gridSpan w:val=\"\(spanning)\"/>" : ""
    // A cell without a paragraph is a broken file.
    let inner = paragraphs.isEmpty ? made("") : paragraphs.joined()
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(borders)</w:tcPr>"
      + "\(inner)</w:tc>"
  }

  /// Columns as wide as what stands in them asks for, within reason.
  private func widths(_ table: PaperTable) -> [Int] {
    let asked = table.columns.indices.map { column in
      let texts =
        [table.columns[column]]
        + table.rows.filter { table.heading(of: $0) == nil }
        .map { column < $0.count ? $0[column] : "" }
      return min(max(texts.map { $0.count }.max() ?? 0, 4), 40) + 4
    }
    let all = asked.reduce(0, +)
    return asked.map { WordBody.width * $0 / all }
  }
}

extension Language {
  /// The language as office programs name it.
  var wordTag: String {
    switch self {
    case .finnish: "fi-FI"
    case .swedish: "sv-FI"
    case .english: "en-GB"
    }
  }
}
