import Casework
import Testing

@testable import Papers

@Suite struct WordWriterTests {
  private let writer = WordWriter(safety: plain)

  private func part(_ name: String, _ papers: [Paper]) -> String {
    Unzip.text(name, in: writer.bytes(papers)) ?? ""
  }

  private let paper = Paper(
    title: "Otsikko", language: .finnish,
    blocks: [
      .heading("Osa"), .paragraph("Yksi.\nKaksi."), .facts([.init("Aika", "pe 15.1.2027")]),
      .list([.init("ylä", [.init("ala")])]),
      .table(PaperTable(columns: ["Kuka", "Mitä"], rows: [["Aino", "soittaa"]])),
      .signatures(PaperSignatures(placeAndDay: "Paikka ja päivä", names: ["Aino"])),
    ], foot: "Aino, versio 1", day: day("2027-01-15"))

  @Test func everyPartOfTheFileIsNamedAndWhole() throws {
    let files = try #require(Unzip.files(writer.bytes([paper, paper])))
    let types = part("[Content_Types].xml", [paper, paper])
    let relations = part("word/_rels/document.xml.rels", [paper, paper])
    for name in files.keys where !name.hasSuffix(".rels") && name != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(name)\""), "\(name)")
      if name.hasPrefix("word/"), name != "word/document.xml" {
        #expect(relations.contains("Target=\"\(name.dropFirst(5))\""), "\(name)")
      }
    }
    #expect(files.count == 12)
    for (name, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\""), "\(name)")
      let body = String(text.drop { $0 != "\n" }.dropFirst())
      let root = String(body.prefix { $0 != " " && $0 != ">" })
      #expect(ReadBack.tagged(body, from: root) { _ in false }.wrong == [], "\(name)")
    }
  }

  @Test func headingsListsTablesAndLanguagesAreMarked() {
    let text = part("word/document.xml", [paper])
    for mark in [
      "<w:pStyle w:val=\"Heading1\"/>", "<w:pStyle w:val=\"Heading2\"/>", "<w:tblHeader/>",
      "<w:ilvl w:val=\"1\"/>", "<w:lang w:val=\"fi-FI\"/>", "w:firstColumn=\"1\"",
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
    ] { #expect(text.contains(mark), "\(mark)") }
    let both = part(
      "word/document.xml", [paper, Paper(title: "Svenska", language: .swedish)])
    #expect(both.contains("<w:lang w:val=\"sv-FI\"/>") && both.contains("r:id=\"footer2\""))
  }

  @Test func theFileSaysItsTitleAndDayAndNobodysName() {
    let text = part("docProps/core.xml", [paper])
    #expect(text.contains("<dc:title>Otsikko</dc:title>"))
    #expect(text.contains(">2027-01-15T00:00:00Z</dcterms:created>"))
    for name in ["creator", "lastModifiedBy", "Aino"] { #expect(!text.contains(name)) }
    #expect(!part("docProps/core.xml", [Paper(title: "T", language: .finnish)]).contains("created"))
  }

  @Test func pagesAreNumberedBelowWhatThePaperSays() {
    let text = part("word/footer1.xml", [paper])
    #expect(
      text.contains("Aino, versio 1") && text.contains(" PAGE ") && text.contains(" NUMPAGES "))
    #expect(part("word/header1.xml", [paper]).contains("Otsikko"))
  }
}
