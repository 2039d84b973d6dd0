import Canvas
import Casework
import Testing
import Texts

@testable import Screens

/// What the plan lacks is said to the end of a sentence where a line is short.
@Suite struct LackWordsTests {
  @Test(arguments: Language.allCases)
  func everyLackFitsTheSmallestScreen(_ language: Language) {
    let columns = Size.small.columns - 3
    for kind in PlanLackKind.allCases {
      let words = Texts.of(language).plan.lack(kind)
      let shown = LackList.fitting(words, columns: columns)
      #expect(TextWidth.of(shown) <= columns, "\(shown)")
      #expect(words.hasPrefix(shown) && shown.last.map { ".?!".contains($0) } == true, "\(shown)")
    }
  }

  @Test(arguments: [
    ("Yksi. Kaksi. Kolme.", 30, "Yksi. Kaksi. Kolme."), ("Yksi. Kaksi. Kolme.", 12, "Yksi. Kaksi."),
    ("Yksi? Kaksi.", 6, "Yksi?"), ("Yksi lause vain.", 6, "Yksi lause vain."),
  ])
  func wholeSentencesStay(_ words: String, _ columns: Int, _ shown: String) {
    #expect(LackList.fitting(words, columns: columns) == shown)
  }
}
