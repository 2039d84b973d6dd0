/// The formats that every paper can be written in.
public enum PaperFormat: String, Sendable, CaseIterable {
  case text, md, html, docx
  /// Whole lines to be pasted elsewhere.
  case paste

  /// The papers in this format, one after the other: as many as the group has languages.
  public func write(_ papers: [Paper], safety: PaperSafety) -> [UInt8] {
    switch self {
    case .text:
      Array(papers.map(TextWriter(safety: safety).text).joined(separator: "\n\n").utf8)
    case .md:
      Array(papers.map(MarkdownWriter(safety: safety).text).joined(separator: "\n---\n\n").utf8)
    case .html: Array(HTMLWriter(safety: safety).text(papers).utf8)
    case .docx: WordWriter(safety: safety).bytes(papers)
    case .paste:
      Array(papers.map(PasteWriter(safety: safety).text).joined(separator: "\n\n").utf8)
    }
  }

  /// Whether it is text that a terminal can show.
  public var isText: Bool { self != .docx }

  /// What a file name says: `kutsu.html` is HTML, `kutsu.docx` a Word file, one without ending plain
  /// text; nothing for an ending that would promise another format, as `.pdf` does.
  public init?(fileName: String) {
    switch PaperFormat.ending(of: fileName) {
    case "html", "htm": self = .html
    case "md", "markdown": self = .md
    case "docx": self = .docx
    case "", "txt", "text": self = .text
    default: return nil
    }
  }

  /// The letters behind the last full stop of the name; a date there is no ending.
  public static func ending(of fileName: String) -> String {
    let name = fileName.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.first?.isLetter == true ? ending : ""
  }
}
