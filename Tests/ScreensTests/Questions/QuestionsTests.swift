import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite struct QuestionsTests {
  private static func world() -> World {
    var book = SampleGroup.casebook()
    book.plans[SampleGroup.plan]?.questions = [
      OpenQuestion(
        id: "q1", path: "goals/g1/text",
        candidates: [
          OpenQuestion.Candidate(
            key: "a", text: "Työkokeilu taimistolla", author: "mleena", time: SampleGroup.now),
          OpenQuestion.Candidate(
            key: "b", text: "Työkokeilu puutarhalla", author: "mmaija", time: SampleGroup.now),
        ])
    ]
    return SampleGroup.world(book)
  }

  @Test func bothValuesStandWithTheirAuthors() {
    var person = Person(Self.world(), at: .comingTimes)
    #expect(person.screen.contains("Ctrl-O Päällekkäiset muutokset"))
    person.press(.ctrl("o"))
    #expect(
      person.screen == """
         Päällekkäiset muutokset   Aino E.                        Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────────────────────────

         Kaksi ihmistä kirjoitti samaan kohtaan eri asian. Molemmat ovat tallessa.
         Valitse, kumpi jää voimaan.

         Tavoite
        > ”Työkokeilu taimistolla”                       Leena Lumi  15.1.2027 klo 9.24
          ”Työkokeilu puutarhalla”                       Maija Mäki  15.1.2027 klo 9.24













        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-O Päällekkäiset muutokset   Enter Valitse tämä   ? Ohje   Esc Takaisin
        """)
  }

  @Test func choosingOneSettlesTheQuestion() {
    var person = Person(Self.world(), at: .questions(.plan(SampleGroup.plan)))
    person.press(.down, .enter)
    #expect(person.changes == [.settle(.plan(SampleGroup.plan), "q1", choice: "b")])
  }
}
