import Casework
import Texts

/// What is printed from the needs checklist where somebody asks for it.
extension PlanPaper {
  /// Strengths and needs without anything that tells of health.
  func checklistPart(_ sees: Visibility) -> [PaperBlock] {
    let list = client.checklist
    let own: [(ChecklistWords, String)] = [
      (texts.checklist.strengths, list.strengths), (texts.checklist.skills, list.skills),
      (texts.checklist.wishes, list.wishes), (texts.checklist.namedJob, list.namedJob),
    ]
    let facts = own.filter { !$0.1.isEmpty }.map { PaperFact($0.0.name, $0.1) }
    let items = Situation.allCases.filter { $0.matter != .health }
      .compactMap { item($0, sees) }
    guard sees.client, !facts.isEmpty || !items.isEmpty else { return [] }
    return [.heading(words.print.checklist)] + (facts.isEmpty ? [] : [.facts(facts)])
      + (items.isEmpty ? [] : [.list(items)])
  }

  /// The situations and signs that tell of health and of the ability to work.
  func healthPart(_ sees: Visibility) -> [PaperBlock] {
    let situations = Situation.allCases.filter { $0.matter == .health }
      .compactMap { item($0, sees) }
    let signs = AssessmentSign.allCases.filter { sees.client && sees.matters.contains($0.matter) }
      .compactMap { sign in
        client.checklist.signs[sign].flatMap { item(texts.checklist.sign(sign).name, $0) }
      }
    let items = situations + signs
    return items.isEmpty ? [] : [.heading(words.print.health), .list(items)]
  }

  private func item(_ situation: Situation, _ sees: Visibility) -> PaperItem? {
    guard sees.sees(situation), let answer = client.checklist.situations[situation] else {
      return nil
    }
    return item(texts.checklist.situation(situation).name, answer)
  }

  /// What the student does not want on record is not printed by name either.
  private func item(_ name: String, _ answer: ChecklistAnswer) -> PaperItem? {
    if answer.value == .unwilling { return nil }
    let said = "\(name): \(texts.checklist.answer(answer.value))"
    let details = [answer.source, answer.note].filter { !$0.isEmpty }
    return PaperItem(said, details.map { PaperItem($0) })
  }
}
