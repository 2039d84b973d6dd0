import StrictJSON
import Testing

@testable import SharedStore

@Suite struct TextOverlapTests {
  private func choices(_ base: String, _ a: String, _ b: String) throws -> [String] {
    let overlap = try #require(TextOverlap(in: TextMerge.merge(base: base, a, b)))
    return overlap.choices.map { overlap.text(with: $0) }
  }

  @Test func eachWholeTextAndBothTogetherMayBeChosen() throws {
    #expect(
      try choices("Haluan töihin nyt.", "Haluan kauppaan nyt.", "Haluan puutarhalle nyt.")
        == ["Haluan kauppaan nyt.", "Haluan puutarhalle nyt.", "Haluan kauppaan puutarhalle nyt."])
    // Two sentences added at the end: the words that both texts have are said once.
    #expect(
      try choices("Olen kotona.", "Olen kotona. Kyyti tarvitaan.", "Olen kotona. Tulkki auttaa.")
        == [
          "Olen kotona. Kyyti tarvitaan.", "Olen kotona. Tulkki auttaa.",
          "Olen kotona. Kyyti tarvitaan. Tulkki auttaa.",
        ])
  }

  @Test func whatOneChangedAndTheOtherTookAwayMayGoOrStay() throws {
    #expect(
      try choices("yksi kaksi kolme", "yksi kolme", "yksi kuusi kolme")
        .sorted() == ["yksi kolme", "yksi kuusi kolme"])
  }

  @Test func placesComeOneAfterTheOther() throws {
    let text = "⟪a⟫⟪b⟫ väli ⟪c⟫⟪d⟫⟪e⟫ loppu"
    let first = try #require(TextOverlap(in: text))
    #expect((first.before, first.after) == ("", " väli ⟪c⟫⟪d⟫⟪e⟫ loppu"))
    let second = try #require(TextOverlap(in: first.text(with: "b")))
    #expect(second.passages == ["c", "d", "e"])
    #expect(TextOverlap(in: second.text(with: "c d e")) == nil)
    for text in ["", "pelkkä teksti", "⟪ yksin", "⟫⟪"] { #expect(TextOverlap(in: text) == nil) }
  }

  @Test func onlyLongTextsAreAskedAboutAndOneQuestionAtATime() throws {
    let text: JSON = "⟪a⟫⟪b⟫"
    let policy: MergePolicy = { $0.last == "note" ? .text : .value }
    var payload: JSON = ["g1": ["note": text, "name": text]]
    let question = try #require(OpenQuestion.marked(in: payload, policy: policy).first)
    #expect(OpenQuestion.marked(in: payload, policy: policy).map(\.path) == [["g1", "note"]])
    let chosen = try #require(question.candidates.first { $0.answer == .value("a b") })
    #expect(question.resolved(chosen.answer, in: payload) == ["g1": ["note": "a b", "name": text]])
    let stored = OpenQuestion(path: ["g1", "note"], candidates: question.candidates)
    payload[[OpenQuestion.field, stored.id]] = stored.json
    #expect(OpenQuestion.marked(in: payload, policy: policy).isEmpty)
  }
}
