import Casework
import Papers
import Testing
import Texts

@testable import omatie

@Suite struct QuestionnaireGoldenTests {
  /// What an A4 page with margins of two centimetres holds in letters of ten points.
  private let page = (columns: 80, lines: 60)

  @Test(arguments: Language.allCases)
  func fitsOnOnePage(_ language: Language) throws {
    let questionnaire = try #require(Resources.questionnaire)
    let paper = QuestionnairePaper.paper(of: questionnaire, texts: .of(language))
    let text = TextWriter(columns: page.columns, safety: Safe.papers).text(paper)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= page.lines, "\(lines.count) lines")
    for line in lines { #expect(Safe.papers.columns(String(line)) <= page.columns, "\(line)") }
    // Every sentence stands whole on its line, with its five boxes.
    for statement in questionnaire.areas.flatMap(\.statements) {
      let line = lines.first { $0.hasPrefix(statement.text[language]) }
      #expect(line?.hasSuffix("[ ]  [ ]  [ ]  [ ]  [ ]") == true, "\(statement.id)")
    }
    for step in questionnaire.steps { #expect(text.contains(step[language])) }
    let marked = MarkdownWriter(safety: Safe.papers).text(paper)
    #expect(marked.hasPrefix("# \(Texts.of(language).selfAssessment.title)\n"))
  }

  /// Ours is printed in the place of one that cannot be read, and it is said.
  @Test func saysThatTheRegionsOwnCannotBeRead() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let paper = ["paper", "questionnaire", "--dir", path]
    #expect(Sample.run(paper).err.isEmpty)
    Files.write("{", to: path + "/questionnaire.json")
    let run = Sample.run(paper)
    #expect(run.status == 0 && run.out.hasPrefix("Itsearvio\n"))
    #expect(run.err.contains("questionnaire.json"))
    let check = Sample.run(["check", "--dir", path])
    #expect(check.status == 65 && check.out.contains("questionnaire.json"))
  }

  /// As HTML it is one A4 page too, as another program lays it out.
  @Test(.reads(.html, .pages), arguments: Language.allCases)
  func printsOnOnePage(_ language: Language) throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/questionnaire.html"
    let run = Sample.run(
      ["paper", "questionnaire", "--lang", language.rawValue, "--format", "html"],
      environment: ["XDG_CONFIG_HOME": "/nonexistent"])
    #expect(run.status == 0 && run.out.hasPrefix("<!DOCTYPE html>"), "\(run.err)")
    Files.write(run.out, to: path)
    let title = Texts.of(language).selfAssessment.title
    #expect(Reader.html.lines(of: path).contains("\(language.rawValue) h1 \(title)"))
    #expect(Reader.pages.lines(of: path) == ["1"])
  }

  @Test func needsNoSharedDirectory() throws {
    let run = Sample.run(
      ["paper", "questionnaire", "--lang", "sv"],
      environment: ["XDG_CONFIG_HOME": "/nonexistent"])
    #expect(run.status == 0, "\(run.err)")
    #expect(run.out.hasPrefix("Självbedömning\n"))
    #expect(run.out.contains("Jag vet vad jag är bra på."))
  }
}
