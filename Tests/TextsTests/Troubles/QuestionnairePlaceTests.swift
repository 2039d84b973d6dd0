import Casework
import Testing
import Texts

/// Whoever wrote a region's questionnaire is told where the fault is as they count.
@Suite struct QuestionnairePlaceTests {
  @Test(arguments: [
    ("questionnaire/areas/0/statements/2/text/sv", true, "alue 1, lause 3, text (sv) puuttuu"),
    ("questionnaire/areas/3/name/fi", false, "alue 4, name (fi) ei kelpaa"),
    ("questionnaire/areas/1/matter", false, "alue 2, matter ei kelpaa"),
    ("questionnaire/steps", true, "steps puuttuu"),
    ("questionnaire/steps/4/en", true, "asteikon porras 5, (en) puuttuu"),
    ("formatVersion", true, "formatVersion puuttuu"),
  ])
  func saysWhereAndWhat(_ path: String, _ isMissing: Bool, _ words: String) {
    let reasons = Texts.of(.finnish).troubles.reasons
    #expect(reasons.words(of: QuestionnairePlace(path), isMissing: isMissing) == words)
  }
}
