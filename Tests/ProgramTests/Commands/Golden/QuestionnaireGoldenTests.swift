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

  /// From the program alone a region gets a file to edit, and with it its own questions.
  @Test func aRegionTakesTheQuestionsOutAndPutsItsOwnInPlace() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let file = folder.path + "/oma.json"
    let here = ["--dir", path, "--as", "m1"]
    let written = Sample.run(["questionnaire", "-o", file] + here)
    #expect(written.status == 0, "\(written.err)")
    let ours = try #require(Files.read(file))
    #expect(Resources.bytes("questionnaire/questionnaire.json") == Array(ours.utf8))
    let own = ours.replacing("\"omatie1\"", with: "\"malli1\"")
      .replacing("Tiedän, millaista työtä haluan tehdä.", with: "Haluan töihin.")
    let put = ["questionnaire", "--import", file]
    Files.write(own.replacing("\"Haluan töihin.\"", with: "\"\""), to: file)
    let faulty = Sample.run(put + ["--yes"] + here)
    #expect(faulty.status == 65 && faulty.err.contains("alue 1, lause 1"), "\(faulty.err)")
    Files.write(own, to: file)
    let preview = Sample.run(put + here)
    #expect(preview.status == 0 && preview.out.contains("--yes"), "\(preview.err)")
    #expect(Sample.run(["questionnaire"] + here).out == ours)
    let taken = Sample.run(put + ["--yes"] + here)
    #expect(taken.status == 0, "\(taken.err)")
    #expect(Sample.run(["questionnaire"] + here).out == own)
    #expect(Sample.run(["paper", "questionnaire"] + here).out.contains("Haluan töihin."))
    #expect(Files.mode(path + "/questionnaire.json") == 0o660)
    // The next edition: the earlier one stays beside it.
    let next = own.replacing("Haluan töihin.", with: "Haluan jo töihin.")
    Files.write(next, to: file)
    #expect(Sample.run(put + ["--yes"] + here).out.contains("questionnaire-2027-01-15.json"))
    #expect(Files.read(path + "/questionnaire-2027-01-15.json") == own)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// There is a way back, and the region's file stays, also one that cannot be used.
  @Test(arguments: [true, false]) func aRegionGoesBackToTheProgramsOwnQuestions(
    _ isGood: Bool
  ) throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let here = ["--dir", path, "--as", "m1"]
    let reset = ["questionnaire", "--reset"] + here
    #expect(Sample.run(reset).out.contains("Ohjelman omat kysymykset ovat jo käytössä."))
    let ours = Sample.run(["questionnaire"] + here).out
    let own = isGood ? ours.replacing("\"omatie1\"", with: "\"malli1\"") : "{"
    Files.write(own, to: path + "/questionnaire.json")
    let preview = Sample.run(reset)
    #expect(preview.status == 0 && preview.out.contains("questionnaire --reset --yes"))
    #expect(Files.read(path + "/questionnaire.json") == own)
    // Nobody changes it for all without saying who they are.
    #expect(Sample.run(["questionnaire", "--reset", "--yes", "--dir", path]).status == 77)
    for (language, words) in ["fi": "taas käytössä", "sv": "i bruk igen", "en": "in use again"] {
      Files.write(own, to: path + "/questionnaire.json")
      let done = Sample.run(reset + ["--yes", "--lang", language])
      #expect(done.status == 0 && done.out.contains(words), "\(done.out)\(done.err)")
      #expect(done.out.contains("questionnaire-2027-01-15"))
      #expect(Sample.run(["questionnaire"] + here).out == ours)
    }
    #expect(Files.read(path + "/questionnaire.json") == nil)
    #expect(Files.read(path + "/questionnaire-2027-01-15.json") == own)
    #expect(Files.read(path + "/questionnaire-2027-01-15-3.json") == own)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
    #expect(Sample.run(["help", "questionnaire"]).out.contains("--reset"))
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
