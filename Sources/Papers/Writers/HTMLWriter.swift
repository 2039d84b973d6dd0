import Casework

/// Writes papers as one HTML file that needs nothing beside itself and prints on A4.
///
/// Headings, tables and languages are marked, so that screen readers read it as it is meant. What
/// people wrote stays text: nothing of it is ever markup, a link or a script.
public struct HTMLWriter: Sendable {
  public var safety: PaperSafety

  public init(safety: PaperSafety) { self.safety = safety }

  /// The whole file; papers in several languages stand one after the other, each marked.
  public func text(_ papers: [Paper]) -> String {
    let language = papers.first?.language ?? .finnish
    let titles = papers.map { line($0.title) }
    let head = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(HTMLWriter.policy)\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(titles.joined(separator: " / "))</title>",
      "<style>", HTMLWriter.style, "</style>", "</head>", "<body>", "<main>",
    ]
    let body = papers.flatMap(article)
    return (head + body + ["</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func article(_ paper: Paper) -> [String] {
    let look =
      switch paper.look {
      case .ordinary: ""
      case .form: " class=\"form\""
      case .easy: " class=\"easy\""
      }
    var lines = [
      "<article lang=\"\(paper.language.rawValue)\"\(look)>", "<h1>\(line(paper.title))</h1>",
    ]
    if let notice = paper.sampleNotice { lines.append("<p class=\"sample\">\(line(notice))</p>") }
    lines += paper.blocks.flatMap(self.lines)
    if !paper.foot.isEmpty { lines.append("<footer>\(line(paper.foot))</footer>") }
    return lines + ["</article>"]
  }

  private func lines(_ block: PaperBlock) -> [String] {
    switch block {
    case .heading(let text): ["<h2>\(line(text))</h2>"]
    case .paragraph(let text): safety.paragraphs(text).map { "<p>\(HTMLWriter.escaped($0))</p>" }
    case .facts(let facts): lines(facts)
    case .list(let items): lines(items)
    case .table(let table): lines(table)
    case .signatures(let signatures): lines(signatures)
    }
  }

  private func lines(_ facts: [PaperFact]) -> [String] {
    if facts.isEmpty { return [] }
    let rows = facts.map { fact in
      let value = safety.paragraphs(fact.value).map(HTMLWriter.escaped).joined(separator: "<br>")
      return "<tr><th scope=\"row\">\(line(fact.label))</th><td>\(value)</td></tr>"
    }
    return ["<table class=\"facts\">", "<tbody>"] + rows + ["</tbody>", "</table>"]
  }

  private func lines(_ items: [PaperItem]) -> [String] {
    if items.isEmpty { return [] }
    let inner = items.flatMap { item -> [String] in
      let text = safety.paragraphs(item.text).map(HTMLWriter.escaped).joined(separator: "<br>")
      return ["<li>\(text)"] + lines(item.children) + ["</li>"]
    }
    return ["<ul>"] + inner + ["</ul>"]
  }

  private func lines(_ table: PaperTable) -> [String] {
    let head = table.columns.map { "<th scope=\"col\">\(line($0))</th>" }.joined()
    let rows = table.rows.map { row in
      if let heading = table.heading(of: row) {
        return "<tr><th colspan=\"\(row.count)\" scope=\"row\">\(line(heading))</th></tr>"
      }
      return "<tr>" + row.map { "<td>\(line($0))</td>" }.joined() + "</tr>"
    }
    return ["<table>", "<thead>", "<tr>\(head)</tr>", "</thead>", "<tbody>"] + rows
      + ["</tbody>", "</table>"]
  }

  private func lines(_ signatures: PaperSignatures) -> [String] {
    if signatures.names.isEmpty { return [] }
    let place = "<span>\(line(signatures.placeAndDay))</span>"
    let items = signatures.names.map { "<li>\(place) <span>\(line($0))</span></li>" }
    return ["<ul class=\"signatures\">"] + items + ["</ul>"]
  }

  private func line(_ text: String) -> String { HTMLWriter.escaped(safety.line(text)) }

  /// A text of which nothing is taken for markup, between tags and in attributes.
  static func escaped(_ text: String) -> String {
    MarkupText.escaped(text).replacing("'", with: "&#39;")
  }

  /// The file loads nothing and runs nothing, wherever it is opened.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private static let style = """
    @page { size: A4; margin: 18mm 20mm; @bottom-right { content: counter(page) " / "
      counter(pages); font-size: 9pt } }
    body { font: 10.5pt/1.4 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000;
      background: #fff; margin: 0 }
    main { max-width: 170mm; margin: 0 auto; padding: 8mm 4mm }
    article + article { border-top: 1px solid #000; margin-top: 10mm; padding-top: 4mm }
    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm }
    h2 { font-size: 12.5pt; margin: 5mm 0 2mm; break-after: avoid }
    p { margin: 0 0 3mm }
    .sample { border: 1px solid #000; padding: 2mm; font-weight: bold }
    table { border-collapse: collapse; width: 100%; margin: 0 0 3mm }
    th, td { border: 1px solid #666; padding: 1.5mm 2mm; text-align: left; vertical-align: top;
      overflow-wrap: anywhere }
    tr { break-inside: avoid }
    thead { display: table-header-group }
    .facts th, .facts td { border: 0; padding: 0.7mm 4mm 0.7mm 0 }
    .facts th { width: 42mm; font-weight: bold; overflow-wrap: break-word }
    h2 + .facts { break-inside: avoid }
    ul { margin: 0 0 3mm; padding-left: 6mm }
    ul ul { margin: 0 }
    footer { border-top: 1px solid #666; margin-top: 8mm; padding-top: 2mm; font-size: 9pt }
    p, li { orphans: 2; widows: 2 }
    .signatures { list-style: none; padding: 0; break-before: avoid }
    .signatures li { padding-top: 14mm; break-inside: avoid }
    .signatures span { display: inline-block; width: 54%; border-top: 1px solid #000;
      padding-top: 1mm; vertical-align: top }
    .signatures span:first-child { width: 38%; margin-right: 5% }
    .easy { font-size: 14pt; line-height: 1.5 }
    .easy h1 { font-size: 22pt }
    .easy h2 { font-size: 17pt; margin-top: 8mm }
    .easy li { margin-bottom: 2mm }
    .form { font-size: 9.5pt; line-height: 1.2; page: form }
    @page form { size: A4; margin: 12mm 15mm; @bottom-right { content: none } }
    .form h1 { font-size: 14pt; margin-bottom: 2mm }
    .form h2 { font-size: 10pt; margin: 3mm 0 1mm }
    .form p { margin-bottom: 2mm }
    .form th, .form td { padding: 0.6mm 2mm }
    .form thead th + th { text-align: center }
    .form td + td { text-align: center; white-space: nowrap; width: 9mm }
    .form .facts tr { display: inline-block }
    .form .facts th { width: auto }
    .form .facts td { width: auto }
    @media print { main { max-width: none; margin: 0; padding: 0 } }
    """
}
