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
    // Words around the marks: each whole text stands once, never marks within marks.
    Case(base: "o", a: "x ⟪a⟫⟪b⟫ y", b: "c", merged: "⟪c⟫⟪x a y⟫⟪x b y⟫"),
    Case(base: "o", a: "⟪⟪a⟫⟪b⟫ y⟫⟪d⟫", b: "c", merged: "⟪a y⟫⟪b y⟫⟪c⟫⟪d⟫"),
    // A text that grows beside another's: its earlier states do not stay behind.
    Case(base: "on", a: "on tie", b: "⟪on⟫⟪ei⟫", merged: "⟪ei⟫⟪on tie⟫"),
    Case(
      base: "⟪on⟫⟪ei⟫", a: "⟪on tie⟫⟪ei⟫", b: "⟪on⟫⟪ei ole⟫", merged: "⟪ei ole⟫⟪on tie⟫"),
    // One chose, and the other wrote something else: both stay.
    Case(base: "⟪on⟫⟪ei⟫", a: "ei", b: "kai", merged: "⟪ei⟫⟪kai⟫"),
    Case(base: "⟪on⟫⟪ei⟫", a: "ei", b: "on", merged: "⟪ei⟫⟪on⟫"),
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

  /// How deep marks stand within marks, and how many passages a text has.
  private static func marks(_ text: String) -> (depth: Int, count: Int) {
    var (depth, deepest, count) = (0, 0, 0)
    for letter in text {
      if letter == TextMerge.opening { (depth, count) = (depth + 1, count + 1) }
      if letter == TextMerge.closing { depth -= 1 }
      deepest = max(deepest, depth)
    }
    return (deepest, count)
  }

  /// Several people write on in one field, each from what they wrote last, and all is merged.
  @Test func overlapsThatComeAgainAndAgainStayReadable() {
    for seed in 1...12 {
      var random = SmallRandom(seed: UInt64(seed))
      var stored = "Haluan töihin. "
      var own = [String](repeating: stored, count: 3)
      for round in 0..<30 {
        let who = random.below(3)
        let base = own[who]
        // Now and then they take up what stands there, with its marks, and write into that.
        let from = random.one(in: 4) ? stored : base
        own[who] = edited(from, "\(who)v\(round)", &random)
        let merged = TextMerge.merge(base: from == stored ? stored : base, own[who], stored)
        expectQuickly(
          merged == TextMerge.merge(base: from == stored ? stored : base, stored, own[who]), stored)
        stored = merged
      }
      let (depth, count) = TextMergeTests.marks(stored)
      #expect(depth <= 1, "\(stored)")
      #expect(count <= 40, "\(stored)")
    }
  }

  @Test func neitherSideLosesAWordWhereMarksStandAlready() {
    var random = SmallRandom(seed: 11)
    for round in 0..<2_000 {
      let texts = (0..<3).map { "\(["a", "b", "c"][$0])\(random.below(9)) sana" }
      var base = TextMerge.merge(base: "", texts[0], texts[1])
      if random.one(in: 2) { base = "Alku \(base) loppu" }
      if random.one(in: 3) { base = TextMerge.merge(base: "", base, texts[2]) }
      let a = edited(base, "A\(round)", &random)
      let b = edited(base, "B\(round)", &random)
      let merged = TextMerge.merge(base: base, a, b)
      expectQuickly(merged == TextMerge.merge(base: base, b, a), "\(base)|\(a)|\(b)")
      expectQuickly(merged == TextMerge.merge(base: base, merged, a), "\(base)|\(a)|\(b)")
      expectQuickly(merged == TextMerge.merge(base: base, b, merged), "\(base)|\(a)|\(b)")
      expectQuickly(TextMergeTests.marks(merged).depth <= 1, "\(base)|\(a)|\(b): \(merged)")
      for mark in ["A\(round)w", "B\(round)w"] {
        for edit in 0..<4 where a.contains("\(mark)\(edit)") || b.contains("\(mark)\(edit)") {
          expectQuickly(merged.contains("\(mark)\(edit)"), "\(base)|\(a)|\(b): \(merged)")
        }
      }
    }
  }

  @Test func longTextsAndManyMarksTakeNoTime() {
    let marks = String(repeating: "⟪", count: 4_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = TextMerge.merge(base: "x", marks, marks + "y")
      let deep = marks + "a" + String(repeating: "⟫", count: 4_000)
      _ = TextMerge.merge(base: "x", deep, "y")
      _ = TextMerge.merge(base: "x", "o " + String(repeating: "⟪a⟫", count: 1_000), "y " + deep)
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
