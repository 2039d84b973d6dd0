import Casework
import Papers
import Testing

@Suite struct HTMLWriterTests {
  private let writer = HTMLWriter(safety: plain)

  /// The lines between `<main>` and `</main>`: what a paper itself makes of the file.
  private func body(_ papers: [Paper]) -> String {
    let lines = writer.text(papers).split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "<main>"), let end = lines.lastIndex(of: "</main>")
    else { return "" }
    return lines[(start + 1)..<end].joined(separator: "\n")
  }

  @Test func marksEveryPartForWhatItIs() {
    let paper = Paper(
      title: "Otsikko", language: .finnish, sampleNotice: "Keksittyä",
      blocks: [
        .heading("Osa"), .paragraph("Yksi.\nKaksi."),
        .facts([.init("Aika", "pe 15.1.2027"), .init("Paikka", "Huone\n12")]),
        .list([.init("ylä", [.init("ala")])]),
        .table(PaperTable(columns: ["Kuka", "Mitä"], rows: [["Aino", "soittaa"]])),
      ])
    #expect(
      body([paper]) == """
        <article lang="fi">
        <h1>Otsikko</h1>
        <p class="sample">Keksittyä</p>
        <h2>Osa</h2>
        <p>Yksi.</p>
        <p>Kaksi.</p>
        <table class="facts">
        <tbody>
        <tr><th scope="row">Aika</th><td>pe 15.1.2027</td></tr>
        <tr><th scope="row">Paikka</th><td>Huone<br>12</td></tr>
        </tbody>
        </table>
        <ul>
        <li>ylä
        <ul>
        <li>ala
        </li>
        </ul>
        </li>
        </ul>
        <table>
        <thead>
        <tr><th scope="col">Kuka</th><th scope="col">Mitä</th></tr>
        </thead>
        <tbody>
        <tr><td>Aino</td><td>soittaa</td></tr>
        </tbody>
        </table>
        </article>
        """)
  }

  @Test func eachLanguageIsMarked() {
    let papers = [Language.swedish, .finnish].map { Paper(title: $0.rawValue, language: $0) }
    let text = writer.text(papers)
    #expect(text.contains("<html lang=\"sv\">"))
    #expect(text.contains("<title>sv / fi</title>"))
    #expect(body(papers).contains("<article lang=\"sv\">\n<h1>sv</h1>"))
    #expect(body(papers).contains("<article lang=\"fi\">\n<h1>fi</h1>"))
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b", "a &amp; b"), ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
    ("&lt;", "&amp;lt;"), ("a\u{1b}[2Jb", "a?[2Jb"), ("e\u{301}<\u{301}", "e\u{301}&lt;\u{301}"),
  ])
  func whatPeopleWroteStaysText(_ written: String, _ escaped: String) {
    let paper = Paper(
      title: written, language: .english, sampleNotice: written,
      blocks: [
        .heading(written), .paragraph(written), .facts([.init(written, written)]),
        .list([.init(written)]), .table(PaperTable(columns: [written], rows: [[written]])),
      ])
    let text = writer.text([paper])
    #expect(Array(text.utf8).firstRange(of: Array(escaped.utf8)) != nil)
    let parts = body([paper]).utf8.split(separator: UInt8(ascii: "<")).count
    let harmless = body([
      Paper(
        title: "x", language: .english, sampleNotice: "x",
        blocks: [
          .heading("x"), .paragraph("x"), .facts([.init("x", "x")]), .list([.init("x")]),
          .table(PaperTable(columns: ["x"], rows: [["x"]])),
        ])
    ]).utf8.split(separator: UInt8(ascii: "<")).count
    // No tag more than the same paper has with harmless words.
    #expect(parts == harmless)
  }

  @Test func needsNothingBesideItselfAndPrintsOnA4() {
    let text = writer.text([Paper(title: "T", language: .finnish)])
    #expect(text.contains("@page { size: A4;"))
    #expect(text.contains("default-src 'none'"))
    for word in ["http://", "https://", "src=", "href=", "url(", "@import", "<script"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    ("kutsu.html", PaperFormat.html), ("a.b/kutsu.HTM", .html), ("kutsu.md", .md),
    ("kutsu.docx", .docx), ("kutsu.txt", .text), ("kutsu", .text), ("", .text),
    ("a.pdf/kutsu", .text), ("kutsu 15.2.2027", .text), (".kutsu", .text), ("kutsu.pdf", nil),
    ("kutsu.PDF", nil), ("kutsu.doc", nil), ("kutsu.odt", nil), ("kutsu.rtf", nil),
    ("kutsu.xlsx", nil),
  ])
  func aFileNameSaysItsFormat(_ name: String, _ format: PaperFormat?) {
    #expect(PaperFormat(fileName: name) == format)
  }

  @Test func eachFormatHoldsEveryLanguage() {
    let papers = [
      Paper(title: "Suomeksi", language: .finnish), Paper(title: "På svenska", language: .swedish),
    ]
    for format in PaperFormat.allCases {
      let text = written(papers, as: format)
      #expect(text.contains("Suomeksi") && text.contains("På svenska"))
      #expect(!format.isText || text.hasSuffix("\n"))
    }
  }
}
