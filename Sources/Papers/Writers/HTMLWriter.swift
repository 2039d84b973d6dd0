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
    var lines = ["<article lang=\"\(paper.language.rawValue)\">", "<h1>\(line(paper.title))</h1>"]
    if let notice = paper.sampleNotice { lines.append("<p class=\"sample\">\(line(notice))</p>") }
    return lines + paper.blocks.flatMap(self.lines) + ["</article>"]
  }

  private func lines(_ block: PaperBlock) -> [String] {
    switch block {
    case .heading(let text): ["<h2>\(line(text))</h2>"]
    case .paragraph(let text): safety.paragraphs(text).map { "<p>\(HTMLWriter.escaped($0))</p>" }
    case .facts(let facts): lines(facts)
    case .list(let items): lines(items)
    case .table(let table): lines(table)
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
      "<tr>" + row.map { "<td>\(line($0))</td>" }.joined() + "</tr>"
    }
    return ["<table>", "<thead>", "<tr>\(head)</tr>", "</thead>", "<tbody>"] + rows
      + ["</tbody>", "</table>"]
  }

  private func line(_ text: String) -> String { HTMLWriter.escaped(safety.line(text)) }

  /// A text of which nothing is taken for markup, between tags and in attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The file loads nothing and runs nothing, wherever it is opened.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private static let style = """
    @page { size: A4; margin: 20mm }
    body { font: 11pt/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000;
      background: #fff; margin: 0 }
    main { max-width: 170mm; margin: 0 auto; padding: 8mm 4mm }
    article + article { border-top: 1px solid #000; margin-top: 10mm; padding-top: 4mm }
    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm }
    h2 { font-size: 13pt; margin: 6mm 0 2mm; break-after: avoid }
    p { margin: 0 0 3mm }
    .sample { border: 1px solid #000; padding: 2mm; font-weight: bold }
    table { border-collapse: collapse; width: 100%; margin: 0 0 3mm }
    th, td { border: 1px solid #666; padding: 1.5mm 2mm; text-align: left; vertical-align: top;
      overflow-wrap: anywhere }
    tr { break-inside: avoid }
    thead { display: table-header-group }
    .facts th, .facts td { border: 0; padding: 0.7mm 4mm 0.7mm 0 }
    .facts th { width: 35mm; font-weight: bold }
    ul { margin: 0 0 3mm; padding-left: 6mm }
    @media print { main { max-width: none; margin: 0; padding: 0 } }
    """
}
