import Casework
import FileFormat
import SharedStore
import StrictJSON

extension Codec {
  /// All that waits for a person to choose: two values of a field, and marked passages of a text.
  ///
  /// Each candidate is named by what it says, as its place in the file may change.
  static func questions(in payload: JSON, of document: Document) -> [Casework.OpenQuestion] {
    let stored = SharedStore.OpenQuestion.all(in: payload)
    let asked = EncodedQuestions.decode(payload).map { question in
      var question = question
      let answers = payload[[EncodedQuestions.key, question.id.text, "candidates"]]?.arrayValue
      for (index, json) in (answers ?? []).enumerated() {
        guard let answer = SharedStore.OpenQuestion.Candidate(json) else { continue }
        question.candidates[index].key = answer.key
      }
      guard let open = stored.first(where: { $0.id == question.id.text }) else { return question }
      question.state = open.state(in: payload)
      if let standing = open.standing(in: payload) {
        question.candidates.append(
          .init(
            key: standing.key, text: EncodedQuestions.readable(payload[open.path]),
            value: QuestionValue(payload[open.path], at: open.path), author: nil, time: nil))
      }
      return question
    }
    let questions = asked + marked(in: payload, of: document).compactMap { shown($0, payload) }
    if questions.isEmpty { return [] }
    let names = RowName.all(in: payload)
    return questions.map { question in
      var question = question
      question.names = RowName.names(of: question, among: names)
      return question
    }
  }

  /// The question of a name, with what may be chosen in it.
  static func question(
    _ id: ID<Casework.OpenQuestion>, in payload: JSON, of document: Document
  ) -> SharedStore.OpenQuestion? {
    SharedStore.OpenQuestion.all(in: payload).first { $0.id == id.text }
      ?? marked(in: payload, of: document).first { $0.id == id.text }
  }

  private static func marked(
    in payload: JSON, of document: Document
  ) -> [SharedStore.OpenQuestion] {
    let kind = document.kind
    return SharedStore.OpenQuestion.marked(in: payload) {
      MergeRules.rule(forPath: $0, kind: kind).forStore
    }
  }

  /// Each passage with some words around it; the question settles the whole text.
  private static func shown(
    _ question: SharedStore.OpenQuestion, _ payload: JSON
  ) -> Casework.OpenQuestion? {
    guard let id = ID<Casework.OpenQuestion>(question.id),
      let overlap = payload[question.path]?.stringValue.flatMap({ TextOverlap(in: $0) })
    else { return nil }
    let before = excerpt(overlap.before, atEnd: true)
    let after = excerpt(overlap.after, atEnd: false)
    let candidates = overlap.choices.compactMap { choice -> Casework.OpenQuestion.Candidate? in
      let answer = JSON.string(overlap.text(with: choice))
      let candidate = question.candidates.first { $0.answer == .value(answer) }
      let isEmpty = choice.isEmpty && before.isEmpty && after.isEmpty
      return candidate.map {
        .init(key: $0.key, text: isEmpty ? nil : before + choice + after, author: nil, time: nil)
      }
    }
    return Casework.OpenQuestion(
      id: id, path: question.path.joined(separator: "/"), candidates: candidates,
      state: question.state(in: payload))
  }

  /// The words nearest to a passage.
  private static func excerpt(_ text: String, atEnd: Bool) -> String {
    let most = 60
    guard text.count > most else { return text }
    let near = atEnd ? text.suffix(most) : text.prefix(most)
    let space =
      atEnd ? near.firstIndex(where: \.isWhitespace) : near.lastIndex(where: \.isWhitespace)
    guard let space else { return atEnd ? "…" + near : near + "…" }
    return atEnd ? "…" + near[space...] : near[...space] + "…"
  }
}
