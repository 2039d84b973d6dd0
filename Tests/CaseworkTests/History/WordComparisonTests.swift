import Casework
import Testing

/// Words compared: `+[came]`, `-[went]`, the rest as it stayed.
@Suite struct WordComparisonTests {
  @Test(arguments: [
    ("Haluan töihin", "Haluan töihin", "Haluan töihin"),
    ("", "", ""),
    ("", "Haluan töihin", "+[Haluan töihin]"),
    ("Haluan töihin", "", "-[Haluan töihin]"),
    ("Haluan keittiöön", "Haluan puutarhalle", "Haluan -[keittiöön]+[puutarhalle]"),
    (
      "Haluan töihin keittiöön, en luokkaan", "Haluan töihin puutarhalle, en takaisin luokkaan",
      "Haluan töihin -[keittiöön, ]+[puutarhalle, ]en +[takaisin ]luokkaan"
    ),
    ("yksi kaksi", "yksi  kaksi", "yksi  kaksi"),
    ("yksi\nkaksi", "yksi\nkolme", "yksi\n-[kaksi]+[kolme]"),
    ("a b c d", "d c b a", nil),
  ])
  func wordsAreMarked(_ old: String, _ new: String, _ marked: String?) {
    let comparison = WordComparison(from: old, to: new)
    let words = comparison.runs.map { run in
      switch run.fate {
      case .kept: run.text
      case .added: "+[\(run.text)]"
      case .removed: "-[\(run.text)]"
      }
    }.joined()
    if let marked { #expect(words == marked) }
    let kept = comparison.runs.filter { $0.fate != .added }.map(\.text).joined()
    let now = comparison.runs.filter { $0.fate != .removed }.map(\.text).joined()
    #expect(now == new)
    // Of words that stayed the space behind them is the new one.
    #expect(kept.filter { !$0.isWhitespace } == old.filter { !$0.isWhitespace })
  }

  /// Two long texts with nothing in common take no longer than the eye.
  @Test func longTextsAreQuick() {
    let old = (0..<20_000).map { "vanha\($0)" }.joined(separator: " ")
    let new = (0..<20_000).map { "uusi\($0)" }.joined(separator: " ")
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(WordComparison(from: old, to: new).runs.map(\.fate) == [.removed, .added])
    }
    #expect(time < .seconds(2))
  }
}
