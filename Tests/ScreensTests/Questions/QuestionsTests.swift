import Canvas
import Casework
import Testing
import Texts
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
    book.plans[SampleGroup.plan]?.questions[0].names = [
      "goals/g1": RowName(["goals", "g1", "text"], "Työkokeilu")
    ]
    return SampleGroup.world(book)
  }

  @Test func bothValuesStandWithTheirAuthors() {
    var person = Person(Self.world(), at: .comingTimes)
    #expect(person.screen.contains("Ctrl-O Päällekkäin"))
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
         Ctrl-O Päällekkäin   Enter Valitse tämä   ? Ohje   Esc Takaisin
        """)
  }

  /// Which task it is, which of its fields, and days and people as they are read everywhere.
  @Test func aQuestionSaysWhatIsAsked() {
    func shown(_ path: String, _ values: [String?]) -> [String] {
      var book = SampleGroup.casebook()
      var question = OpenQuestion(
        id: "q1", path: path,
        candidates: values.map { text in
          OpenQuestion.Candidate(key: text ?? "-", text: text, author: nil, time: nil)
        })
      question.names = [
        "actions/a1": RowName(["actions", "a1", "what"], "Soittaa Annelle"),
        "goals/g1": RowName(["goals", "g1", "text"], "Työkokeilu"),
      ]
      book.plans[SampleGroup.plan]?.questions = [question]
      var person = Person(SampleGroup.world(book), at: .comingTimes)
      person.press(.ctrl("o"))
      let lines: [Substring] = person.screen.split(separator: "\n")
      let asked = lines.dropFirst(4).prefix(1 + values.count)
      return asked.map { line in String(line.drop { $0 == ">" || $0 == " " }) }
    }
    #expect(
      shown("actions/a1/by", ["2027-01-16", "2027-01-19"])
        == ["Tehtävä ’Soittaa Annelle’: määräpäivä", "16.1.2027", "19.1.2027"])
    #expect(
      shown("actions/a1/owner", ["student", "member/mleena"])
        == ["Tehtävä ’Soittaa Annelle’: tekijä", "Opiskelija", "Leena Lumi"])
    #expect(
      shown("actions/a1/goal", ["g1", nil])
        == ["Tehtävä ’Soittaa Annelle’: tavoite", "Työkokeilu", "(poistettu)"])
    #expect(
      shown("actions/a1/what", ["Soittaa", "Käydä"]) == ["Tehtävä", "”Soittaa”", "”Käydä”"])
    #expect(shown("ownWords", ["Töihin", "Kouluun"]) == ["Oma toive", "”Töihin”", "”Kouluun”"])
  }

  /// The values are words of a student's turn: whose papers are read is told.
  @Test func theValuesOfATurnAreItsStudents() {
    var book = SampleGroup.casebook()
    book.meetings[SampleGroup.meeting]?.questions = [
      OpenQuestion(id: "q1", path: "turns/\(SampleGroup.turn)/entries/e1/text", candidates: []),
      OpenQuestion(id: "q2", path: "place", candidates: []),
    ]
    let meeting = Document.meeting(SampleGroup.meeting)
    let state = Questions.open(meeting, SampleGroup.world(book))
    #expect(Questions.documents(state) == [meeting, .client(SampleGroup.aino)])
    let plan = Questions.open(.plan(SampleGroup.plan), Self.world())
    #expect(Questions.documents(plan) == [.plan(SampleGroup.plan)])
  }

  /// Sentences one can tell apart, so that it is seen which of them are in sight.
  private static func words(_ name: String, _ count: Int) -> String {
    (1...count).map { "\(name) \($0) on tämän asian virke." }.joined(separator: " ")
  }

  /// The words of a screen in one run, however they are broken into lines.
  private static func run(_ screen: String) -> String {
    screen.replacing("↑", with: "").replacing("↓", with: "")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func long(_ size: Size, _ sentences: Int) -> World {
    var world = world()
    let texts = [words("Eka", sentences), words("Toka", sentences)]
    for (index, text) in texts.enumerated() {
      world.casebook.plans[SampleGroup.plan]?.questions[0].candidates[index].text = text
    }
    world.size = size
    return world
  }

  @Test(arguments: [Size.standard, Size(rows: 18, columns: 60)])
  func bothWholeValuesAreRead(_ size: Size) {
    var person = Person(Self.long(size, 4), at: .questions(.plan(SampleGroup.plan)))
    let shown = Self.run(person.screen)
    for name in ["Eka", "Toka"] {
      for number in 1...4 { #expect(shown.contains("\(name) \(number) on"), "\(person.screen)") }
    }
    person.press(.down, .enter)
    #expect(person.changes == [.settle(.plan(SampleGroup.plan), "q1", choice: "b")])
  }

  @Test func wrappedValuesStandApartWithTheirAuthors() {
    var world = Self.long(Size(rows: 18, columns: 60), 2)
    world.casebook.plans[SampleGroup.plan]?.questions[0].candidates[1].text = "Yksi\nToinen rivi"
    let person = Person(world, at: .questions(.plan(SampleGroup.plan)))
    #expect(
      person.screen == """
         Päällekkäiset muutokset   Aino E.    Tallennettu  klo 9.24
        ────────────────────────────────────────────────────────────

         Kaksi ihmistä kirjoitti samaan kohtaan eri asian. Molemmat
         ovat tallessa. Valitse, kumpi jää voimaan.

         Tavoite
        > ”Eka 1 on tämän asian virke. Eka 2 on tämän asian virke.”
                                     Leena Lumi  15.1.2027 klo 9.24
          ”Yksi
          Toinen rivi”               Maija Mäki  15.1.2027 klo 9.24





        ────────────────────────────────────────────────────────────
         Ctrl-O Päällekkäin   Enter Valitse tämä   ? Ohje
        """)
  }

  /// Values longer than the screen are read line by line, and are not chosen unread by the way.
  @Test func valuesLongerThanTheScreenScroll() {
    var person = Person(
      Self.long(Size(rows: 18, columns: 60), 25), at: .questions(.plan(SampleGroup.plan)))
    #expect(person.screen.contains("Eka 1 on") && !person.screen.contains("Eka 25 on"))
    var read = Self.run(person.screen)
    for _ in 0..<200 where !person.screen.contains("Toka 25 on") {
      person.press(.down)
      read += Self.run(person.screen)
    }
    for name in ["Eka", "Toka"] {
      for number in 1...25 { #expect(read.contains("\(name) \(number) on")) }
    }
    person.press(.enter)
    #expect(person.changes == [.settle(.plan(SampleGroup.plan), "q1", choice: "b")])
    for _ in 0..<200 where !person.screen.contains("Eka 1 on") { person.press(.up) }
    #expect(person.screen.contains("Eka 1 on"))
    person.press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .pageDown)
    #expect(!person.screen.contains("Eka 1 on"))
    person.press(.home)
    person.press(.enter)
    #expect(person.changes.last == .settle(.plan(SampleGroup.plan), "q1", choice: "a"))
  }

  @Test func nobodyIsNamedForAPassageOfAText() {
    var world = Self.world()
    for index in 0...1 {
      world.casebook.plans[SampleGroup.plan]?.questions[0].candidates[index].author = nil
      world.casebook.plans[SampleGroup.plan]?.questions[0].candidates[index].time = nil
    }
    let person = Person(world, at: .questions(.plan(SampleGroup.plan)))
    #expect(person.screen.contains("\n> ”Työkokeilu taimistolla”\n"), "\(person.screen)")
    #expect(!person.screen.contains("tuntematon"))
  }

  @Test func theChoiceStaysOnItsValueWhenAnotherComesIn() {
    var person = Person(Self.world(), at: .questions(.plan(SampleGroup.plan)))
    person.press(.down)
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.questions[0].candidates.insert(
      OpenQuestion.Candidate(
        key: "c", text: "Työkokeilu kaupassa", author: "motto", time: SampleGroup.now), at: 0)
    person.hear(.casebook(book))
    #expect(person.screen.contains("> ”Työkokeilu puutarhalla”"))
    person.press(.character("/"), .character("k"), .character("a"), .character("u"))
    #expect(person.screen.contains("Työkokeilu kaupassa"))
    #expect(!person.screen.contains("Työkokeilu puutarhalla"), "\(person.screen)")
    #expect(person.screen.contains("/kau"))
  }

  @Test func thatThereIsAChoiceIsSaidOnceAndNotAfterItIsMade() throws {
    var person = Person(Self.world(), at: .comingTimes)
    let words = person.app.world.texts.app.notices.twoValues
    func saved(_ ticket: Int) -> DeskNews {
      .saved(ticket: ticket, document: .plan(SampleGroup.plan), version: 9, openQuestions: 1)
    }
    person.hear(saved(1))
    #expect(person.screen.contains(words))
    person.press(.down)
    #expect(!person.screen.contains(words))
    person.hear(saved(2))
    #expect(!person.screen.contains(words), "nothing new is to be chosen")
    person.hear(
      .saved(ticket: 3, document: .plan(SampleGroup.plan), version: 10, openQuestions: 2))
    #expect(person.screen.contains(words))
    // Somebody else chooses.
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.questions = []
    person.hear(.casebook(book))
    #expect(!person.screen.contains(words))
    person.hear(saved(4))
    #expect(person.screen.contains(words))
  }

  @Test func whereNothingIsLeftToChooseNobodyIsAskedTo() {
    var person = Person(Self.world(), at: .questions(.plan(SampleGroup.plan)))
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.questions = []
    person.hear(.casebook(book))
    #expect(person.screen.contains("Päällekkäisiä muutoksia ei ole."))
    #expect(!person.screen.contains("Valitse, kumpi"))
  }

  @Test func choosingOneSettlesTheQuestion() {
    var person = Person(Self.world(), at: .questions(.plan(SampleGroup.plan)))
    person.press(.down, .enter)
    #expect(person.changes == [.settle(.plan(SampleGroup.plan), "q1", choice: "b")])
  }
}
