import Casework
import Papers
import Testing

@Suite struct TextWriterTests {
  private let writer = TextWriter(columns: 40, safety: plain)

  @Test func wrapsAndIndents() {
    let paper = Paper(
      title: "Otsikko", language: .finnish, sampleNotice: "Keksittyä",
      blocks: [
        .heading("Osa"),
        .paragraph("Tämä on sen verran pitkä kappale, että se ei mahdu riville.\nToinen."),
        .facts([
          .init("Nimi", "Aino"), .init("Pitkä", "arvo joka jatkuu vielä seuraavallakin rivillä"),
        ]),
        .list([.init("yksi", [.init("alla oleva kohta joka on niin pitkä että taittuu")])]),
      ])
    #expect(
      writer.text(paper) == """
        Otsikko
        =======

        Keksittyä

        Osa
        ---

        Tämä on sen verran pitkä kappale, että
        se ei mahdu riville.

        Toinen.

        Nimi   Aino
        Pitkä  arvo joka jatkuu vielä
               seuraavallakin rivillä

        - yksi
          - alla oleva kohta joka on niin pitkä
            että taittuu

        """)
  }

  @Test func tablesGiveWayWhereTheyAreTooWide() {
    let table = PaperTable(
      columns: ["Kuka", "Mitä"],
      rows: [
        ["Aino", "soittaa taimistolle ja kysyy työkokeilusta keväällä"], ["Pekka\nP.", "–"],
      ])
    let paper = Paper(title: "T", language: .finnish, blocks: [.table(table)])
    #expect(
      writer.text(paper) == """
        T
        =

        Kuka      Mitä
        --------  ------------------------------
        Aino      soittaa taimistolle ja kysyy
                  työkokeilusta keväällä
        Pekka P.  –

        """)
  }

  @Test func breaksAWordThatIsLongerThanALine() {
    let word = String(repeating: "x", count: 100_000)
    let paper = Paper(
      title: word, language: .finnish, blocks: [.paragraph(word), .facts([.init(word, word)])])
    for line in writer.text(paper).split(separator: "\n") { #expect(line.count <= 100_000) }
    let lines = TextWriter(columns: 40, safety: plain)
      .text(Paper(title: "T", language: .finnish, blocks: [.paragraph(word)])).split(
        separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.dropFirst(2).joined().count == 100_000)
  }

  @Test func nothingUnsafeGetsThrough() {
    let bad = "a\u{1b}[2Jb"
    let paper = Paper(
      title: bad, language: .finnish, sampleNotice: bad,
      blocks: [
        .heading(bad), .paragraph(bad), .facts([.init(bad, bad)]),
        .list([.init(bad, [.init(bad)])]),
        .table(.init(columns: [bad], rows: [[bad]])),
      ])
    #expect(!writer.text(paper).unicodeScalars.contains("\u{1b}"))
    #expect(!MarkdownWriter(safety: plain).text(paper).unicodeScalars.contains("\u{1b}"))
  }
}

@Suite struct MarkdownWriterTests {
  @Test func escapesWhatIsNotMeantAsMarks() {
    let paper = Paper(
      title: "A *b*", language: .finnish,
      blocks: [
        .paragraph("# ei otsikko\n1. ei lista\n- ei lista\n<b>ei</b>"),
        .table(.init(columns: ["x|y"], rows: [["1\n2"]])),
        .list([.init("yksi", [.init("kaksi")])]),
      ])
    #expect(
      MarkdownWriter(safety: plain).text(paper) == ##"""
        # A \*b\*

        \# ei otsikko

        1\. ei lista

        \- ei lista

        \<b\>ei\</b\>

        | x\|y |
        | --- |
        | 1 2 |

        - yksi
          - kaksi

        """##)
  }
}
