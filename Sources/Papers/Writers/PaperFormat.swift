/// The formats that every paper can be written in.
public enum PaperFormat: String, Sendable, CaseIterable {
  case text, md, html

  /// The papers in this format, one after the other: as many as the group has languages.
  public func write(_ papers: [Paper], safety: PaperSafety) -> String {
    switch self {
    case .text:
      papers.map(TextWriter(safety: safety).text).joined(separator: "\n\n")
    case .md: papers.map(MarkdownWriter(safety: safety).text).joined(separator: "\n---\n\n")
    case .html: HTMLWriter(safety: safety).text(papers)
    }
  }

  /// What a file name says: `kutsu.html` is HTML, `kutsu.md` Markdown, all else plain text.
  public init(fileName: String) {
    let ending = fileName.split(separator: ".").last.map { $0.lowercased() } ?? ""
    switch ending {
    case "html", "htm": self = .html
    case "md", "markdown": self = .md
    default: self = .text
    }
  }
}
