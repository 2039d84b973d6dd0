import Casework
import TestSupport
import Testing
import Texts

@testable import Papers

/// What every format says, read back, is what the plan says: nothing lost, added or taken for a mark.
@Suite struct RoundTripTests {
  private static let safety = PaperSafety(
    visible: { WrittenText.harmless($0) }, columns: { $0.count })

  /// The plan to be signed and the student's copy of a hostile plan.
  private func papers(_ seed: UInt64) -> [Paper] {
    var hostile = HostilePlan(seed: seed)
    let (plan, client, roster) = (hostile.plan(), hostile.client(), hostile.roster())
    let texts = Texts.of(Language.allCases[Int(seed) % 3])
    let sees = Visibility(client: true, plan: true, matters: Set(ConsentMatter.allCases))
    let choice = PlanPaper.Choice(Set(PlanPart.allCases), sees: sees)
    return [
      PlanPaper.paper(
        of: plan, client: client, roster: roster, choice, lacks: [hostile.text()], questions: 2,
        on: day("2027-01-15"), isDemo: true, texts: texts),
      PlainPlanPaper.paper(
        of: plan, client: client, roster: roster, on: day("2026-11-20"), isDemo: false,
        texts: texts),
    ]
  }

  private func expect(
    _ got: [String], _ wanted: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // By bytes: two letters that count as equal are still two spellings.
    let same = zip(got, wanted).prefix { Array($0.utf8) == Array($1.utf8) }.count
    #expect(
      same == got.count && same == wanted.count,
      "\(got.dropFirst(same).first ?? "–") is not \(wanted.dropFirst(same).first ?? "–")",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: UInt64(1)...40)
  func htmlSaysWhatThePaperSays(_ seed: UInt64) {
    for paper in papers(seed) {
      let text = HTMLWriter(safety: RoundTripTests.safety).text([paper])
      let (pieces, wrong) = ReadBack.tagged(text, from: "<main>", void: ["br"]) { _ in true }
      #expect(wrong == [])
      expect(pieces, ReadBack.pieces(paper))
    }
  }

  @Test(arguments: UInt64(1)...40)
  func wordSaysWhatThePaperSays(_ seed: UInt64) throws {
    let papers = papers(seed)
    for paper in papers {
      let bytes = WordWriter(safety: RoundTripTests.safety).bytes([paper])
      let document = try #require(Unzip.text("word/document.xml", in: bytes))
      let (pieces, wrong) = ReadBack.tagged(document, from: "<w:body>") { $0 == "w:p" }
      #expect(wrong == [])
      expect(pieces, ReadBack.pieces(paper, withFoot: false))
      let foot = try #require(Unzip.text("word/footer1.xml", in: bytes))
      let (words, broken) = ReadBack.tagged(foot, from: "<w:ftr ") { $0 == "w:r" }
      #expect(broken == [])
      let wanted = ReadBack.pieces(paper).dropFirst(pieces.count)
      expect(words, wanted + ["1", " / ", "1"])
    }
  }

  @Test(arguments: UInt64(1)...40)
  func markdownSaysWhatThePaperSays(_ seed: UInt64) throws {
    for paper in papers(seed) {
      let text = MarkdownWriter(safety: RoundTripTests.safety).text(paper)
      let pieces = ReadBack.pieces(paper, withFoot: false)
      let rest = try #require(ReadBack.rest(of: unescaped(text), without: pieces))
      #expect(rest.allSatisfy { "#*-:|>_ ".contains($0) }, "\(rest)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func textSaysWhatThePaperSays(_ seed: UInt64) throws {
    for var paper in papers(seed) {
      // The two lines to be signed stand beside each other: no reader can tell them apart.
      paper.blocks.removeAll { if case .signatures = $0 { true } else { false } }
      // So wide that no row of a table goes on below itself.
      let text = TextWriter(columns: 100_000, safety: RoundTripTests.safety).text(paper)
      let pieces = ReadBack.pieces(paper, withFoot: false)
      let rest = try #require(ReadBack.rest(of: text, without: pieces))
      #expect(rest.allSatisfy { "=-_ ".contains($0) }, "\(rest)")
      let narrow = TextWriter(columns: 60, safety: RoundTripTests.safety).text(paper)
      #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 60 })
    }
  }

  @Test(arguments: UInt64(1)...40)
  func pastedLinesAreWholeAndHoldEveryWord(_ seed: UInt64) throws {
    for paper in papers(seed) {
      let text = PasteWriter(safety: RoundTripTests.safety).text(paper)
      let lines = Set(text.split(separator: "\n").map { String($0.drop { $0 == " " }) })
      for block in paper.blocks {
        guard case .list(let items) = block else { continue }
        for item in items {
          let line = item.text.split(whereSeparator: \.isNewline).joined(separator: " ")
          #expect(lines.contains("- " + WrittenText.harmless(line)))
        }
      }
    }
  }

  private func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(scalar)
        isEscaped = false
      }
    }
    return String(result)
  }

  /// Nothing that steers a terminal, turns the writing or breaks a reader is in any file.
  @Test(arguments: PaperFormat.allCases)
  func noControlCharacterGetsThrough(_ format: PaperFormat) throws {
    // Even where the one who calls has forgotten to make the text harmless.
    let careless = PaperSafety(visible: { $0 }, columns: { $0.count })
    for seed in UInt64(1)...10 {
      let safe = format.write(papers(seed), safety: RoundTripTests.safety)
      let marked = format == .html || format == .docx
      let bytes = marked ? [safe, format.write(papers(seed), safety: careless)] : [safe]
      for bytes in bytes {
        let texts =
          format == .docx
          ? try #require(Unzip.files(bytes)).values.map { String(decoding: $0, as: UTF8.self) }
          : [String(decoding: bytes, as: UTF8.self)]
        for text in texts {
          #expect(
            !text.unicodeScalars.contains {
              $0 != "\n" && $0.properties.generalCategory == .control || $0.value == 0xFFFE
            })
        }
      }
      #expect(!String(decoding: safe, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func theSamePaperGivesTheSameBytes() {
    for format in PaperFormat.allCases {
      let once = format.write(papers(7), safety: RoundTripTests.safety)
      #expect(once == format.write(papers(7), safety: RoundTripTests.safety))
    }
  }

  @Test(arguments: [
    ("Åke ja ääni", "Åke ja ääni"), ("👩‍🌾", "👩‍🌾"),
    (
      "e\u{301}\u{308}\u{302}\u{327}\u{331}",
      "e\u{301}\u{308}\u{302}\u{327}\u{331}"
    ), ("15\u{A0}000", "15\u{A0}000"),
    ("a\u{AD}b", "a\u{AD}b"), ("a\tb", "a b"), ("\u{1B}[2J", "\u{241B}[2J"),
    ("\u{202E}x", "\u{FFFD}x"), ("\u{7F}", "\u{2421}"), ("\u{9B}x", "\u{FFFD}x"),
    ("\u{FEFF}", "\u{FFFD}"), ("\u{E0041}", "\u{FFFD}"), ("\u{1FFFF}", "\u{FFFD}"),
  ])
  func harmlessTextStaysAsItWasWritten(_ written: String, _ kept: String) {
    #expect(Array(WrittenText.harmless(written).utf8) == Array(kept.utf8))
  }

  /// Every text that the plan holds stands on the paper; a new field that is forgotten fails here.
  @Test(arguments: UInt64(1)...10)
  func noWordOfThePlanIsMissing(_ seed: UInt64) {
    var hostile = HostilePlan(seed: seed)
    let plan = hostile.plan()
    let paper = PlanPaper.paper(
      of: plan, client: Sample.client, roster: Sample.roster, isDemo: false, texts: .finnish)
    let said = ReadBack.pieces(paper).joined(separator: "\n")
    for text in words(in: plan) {
      for line in text.split(whereSeparator: \.isNewline)
      where !line.allSatisfy(\.isWhitespace) {
        #expect(said.contains(WrittenText.harmless(String(line))), "\(line)")
      }
    }
  }
}
