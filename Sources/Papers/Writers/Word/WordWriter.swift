import Casework
import Zip

/// Writes papers as one DOCX file (Office Open XML) that Word and LibreOffice open.
///
/// Headings, lists, tables and languages are marked as such. The same papers give the same bytes:
/// no user, no machine and no clock stands in the file, only the day that the paper says.
public struct WordWriter: Sendable {
  public var safety: PaperSafety

  public init(safety: PaperSafety) { self.safety = safety }

  /// The whole file; each paper begins on a page of its own, with its own head and foot.
  public func bytes(_ papers: [Paper]) -> [UInt8] {
    let papers = papers.isEmpty ? [Paper(title: "", language: .finnish)] : papers
    let package = WordPackage(papers: papers, safety: safety)
    var archive = ZipArchive()
    func add(_ name: String, _ text: String) {
      archive.add(name, Array((WordPackage.declaration + text + "\n").utf8))
    }
    add("[Content_Types].xml", package.contentTypes)
    add("_rels/.rels", WordPackage.relations)
    add("docProps/core.xml", package.properties)
    add("word/document.xml", document(papers))
    add("word/_rels/document.xml.rels", package.documentRelations)
    add("word/styles.xml", package.styles)
    add("word/numbering.xml", WordPackage.numbering)
    add("word/settings.xml", package.settings)
    for (number, paper) in papers.enumerated() {
      add("word/header\(number + 1).xml", package.header(paper))
      add("word/footer\(number + 1).xml", package.footer(paper))
    }
    return archive.bytes
  }

  private func document(_ papers: [Paper]) -> String {
    var lines = ["<w:document \(WordPackage.namespaces)>", "<w:body>"]
    for (number, paper) in papers.enumerated() {
      let body = WordBody(language: paper.language, safety: safety)
      lines.append(body.paragraph(paper.title, style: "Heading1"))
      if let notice = paper.sampleNotice { lines.append(body.paragraph(notice, style: "Sample")) }
      lines += paper.blocks.flatMap(body.lines)
      let section = WordPackage.section(number + 1, paper)
      let isLast = number + 1 == papers.count
      lines.append(isLast ? section : "<w:p><w:pPr>\(section)</w:pPr></w:p>")
    }
    return (lines + ["</w:body>", "</w:document>"]).joined(separator: "\n")
  }
}
