import SharedStore
import Testing
import Workplace

@Suite struct TextsSideBySideTests {
  @Test(
    arguments: [
      ("Työtä ⟪metsässä⟫⟪taimistolla⟫", "Työtä metsässä / taimistolla"),
      ("⟪a⟫⟪b⟫ ja ⟪c⟫⟪d⟫", "a / b ja c / d"), ("⟪a⟫", "a"),
      ("Ilman merkkejä", nil), ("", nil), ("väärin päin ⟫⟪", nil), ("vain ⟪ alku", nil),
    ] as [(String, String?)])
  func readWithoutTheMarks(_ text: String, _ read: String?) {
    #expect(TextsSideBySide.unmarked(text) == read)
  }

  @Test func whatIsMergedIsReadSo() {
    let merged = TextMerge.merge(base: "Työtä ulkona", "Työtä metsässä", "Työtä taimistolla")
    #expect(TextsSideBySide.unmarked(merged) == "Työtä metsässä / taimistolla")
  }
}
