import SharedStore
import TestSupport
import Testing

@Suite struct TextMergeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let base: String
    let a: String
    let b: String
    let merged: String
    var testDescription: String { "\(base) | \(a) | \(b)" }
  }

  @Test(arguments: [
    Case(base: "one two", a: "one two", b: "one three", merged: "one three"),
    Case(base: "a\nb\nc\n", a: "a\nx\nb\nc\n", b: "a\nb\nc\ny\n", merged: "a\nx\nb\nc\ny\n"),
    Case(
      base: "a red old car", a: "a blue old car", b: "a red old lorry", merged: "a blue old lorry"),
    Case(base: "o red car", a: "o blue car", b: "o red lorry", merged: "o ⟪blue car⟫⟪red lorry⟫"),
    Case(
      base: "the red car", a: "the blue car", b: "the green car",
      merged: "the ⟪blue⟫⟪green⟫ car"),
    Case(base: "", a: "yes\n", b: "no\n", merged: "⟪no⟫⟪yes⟫\n"),
    Case(base: "x", a: "", b: "y", merged: "⟪y⟫"),
    Case(base: "o", a: "⟪a⟫⟪b⟫", b: "b", merged: "⟪a⟫⟪b⟫"),
    Case(base: "o", a: "⟪a⟫⟪b⟫", b: "c", merged: "⟪a⟫⟪b⟫⟪c⟫"),
    Case(base: "o", a: "half ⟪", b: "c", merged: "⟪c⟫⟪half 《⟫"),
  ])
  func merges(_ test: Case) {
    #expect(TextMerge.merge(base: test.base, test.a, test.b) == test.merged)
    #expect(TextMerge.merge(base: test.base, test.b, test.a) == test.merged)
  }

  /// Words of a text without the marks.
  static func words(_ text: String) -> [Substring] {
    text.replacing("⟪", with: " ").replacing("⟫", with: " ").split { $0.isWhitespace }
  }

  @Test func neverLosesAWordAndNeverDependsOnOrder() {
    var random = SmallRandom(seed: 3)
    for round in 0..<2_000 {
      let base = (0..<random.below(12)).map { _ in randomWord(&random) }.joined()
      let a = edited(base, "A\(round)", &random)
      let b = edited(base, "B\(round)", &random)
      let merged = TextMerge.merge(base: base, a, b)
      expectQuickly(merged == TextMerge.merge(base: base, b, a), "\(base)|\(a)|\(b)")
      expectQuickly(merged == TextMerge.merge(base: base, merged, a), "\(base)|\(a)|\(b)")
      expectQuickly(merged == TextMerge.merge(base: base, b, merged), "\(base)|\(a)|\(b)")
      expectQuickly(TextMerge.merge(base: base, base, a) == a, "\(base)|\(a)")
      let words = Set(TextMergeTests.words(merged))
      for word in TextMergeTests.words(a) + TextMergeTests.words(b)
      where word.hasPrefix("A") || word.hasPrefix("B") {
        expectQuickly(words.contains(word), "\(word) of \(base)|\(a)|\(b) is not in \(merged)")
      }
    }
  }

  @Test func longTextsAndManyMarksTakeNoTime() {
    let marks = String(repeating: "⟪", count: 30_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = TextMerge.merge(base: "x", marks, marks + "y")
      let long = (0..<3_000).map { "word\($0 % 100) " }.joined()
      _ = TextMerge.merge(base: long, "a " + long + "b", String(long.reversed()))
    }
    #expect(time < .seconds(20))
  }

  private func randomWord(_ random: inout SmallRandom) -> String {
    ["x", "y", "z", "ei"][random.below(4)] + (random.one(in: 20) ? "\n" : " ")
  }

  private func edited(_ text: String, _ mark: String, _ random: inout SmallRandom) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for edit in 0...random.below(3) {
      let place = random.below(words.count + 1)
      switch random.below(3) {
      case 0: words.insert("\(mark)w\(edit)", at: place)
      case 1 where !words.isEmpty: words.remove(at: min(place, words.count - 1))
      case 2 where !words.isEmpty: words[min(place, words.count - 1)] += " ei"
      default: break
      }
    }
    return words.joined(separator: " ")
  }
}
