public import Casework
public import Texts

/// The empty questionnaire as one page to be filled in by hand.
public enum QuestionnairePaper {
  public static func paper(of questionnaire: Questionnaire, texts: Texts) -> Paper {
    let words = texts.selfAssessment
    let steps = Rating.allCases.compactMap { rating in
      questionnaire.step(rating).map { PaperFact("\(rating.rawValue)", $0[texts.language]) }
    }
    let blanks =
      "\(words.sheet.name) \(line(40))  \(words.sheet.day) \(line(14))"
    return Paper(
      title: words.title, language: texts.language,
      blocks: [
        .paragraph(blanks),
        .paragraph("\(words.sheet.instruction) \(words.sheet.freedom)"),
        .facts(steps),
        .table(table(of: questionnaire, texts)), .heading(words.ownWords),
        .paragraph([line(78), line(78)].joined(separator: "\n")),
      ], look: .form)
  }

  /// A row for each statement with five boxes, and one with the name before each area.
  private static func table(of questionnaire: Questionnaire, _ texts: Texts) -> PaperTable {
    let boxes = Rating.allCases.map { _ in "[ ]" }
    let rows: [[String]] = questionnaire.areas.flatMap { area -> [[String]] in
      let name = area.name[texts.language].uppercased()
      return [[name] + boxes.map { _ in "" }]
        + area.statements.map { [$0.text[texts.language]] + boxes }
    }
    let numbers = Rating.allCases.map { " \($0.rawValue)" }
    return PaperTable(
      columns: [texts.selfAssessment.sheet.statement] + numbers, rows: rows)
  }

  private static func line(_ columns: Int) -> String {
    String(repeating: "_", count: columns)
  }
}
