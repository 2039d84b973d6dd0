import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

extension KilledFormTests {
  /// A form with something ticked or chosen in it, and how that stands on the screen.
  struct ChoiceCase: Sendable, CustomTestStringConvertible {
    var name: String
    var start: Destination
    var keys: [Key]
    /// Rows that are gone down to, and what is pressed in each.
    var rows: [(row: String, key: Key)]
    var shown: [String]

    var testDescription: String { name }
  }

  private static let student = SampleGroup.aino

  static let choices: [ChoiceCase] = [
    ChoiceCase(
      name: "a concern", start: .client(student),
      keys: [.character("1"), .character("n"), .escape],
      rows: [
        ("Opinnot eivät etene", .character(" ")), ("Opintosuunnitelmasta", .character(" ")),
      ], shown: ["[x] Opinnot eivät etene", "[x] Opintosuunnitelmasta"]),
    ChoiceCase(
      name: "a brought paper", start: .client(student), keys: [.character("6"), .character("n")],
      rows: [
        ("Mikä paperi se on?", .right), ("Mistä se kertoo?", .right), ("Kuka sen toi?", .right),
      ], shown: ["● todistus", "● opiskelija itse"]),
    ChoiceCase(
      name: "an invitation", start: .client(student), keys: [.character("3"), .character("i")],
      rows: [("Taho", .right)], shown: ["● "]),
    ChoiceCase(
      name: "a new student", start: .clients, keys: [.character("n")],
      rows: [("Kieli", .right)], shown: ["● ruotsi"]),
    ChoiceCase(
      name: "a permission", start: .client(student),
      keys: [.character("2"), .character("n"), .escape],
      rows: [("Kela", .character(" "))], shown: ["[x] Kela"]),
  ]

  /// The screen without its frame, where only what stands in the form is compared.
  private func marks(_ person: Person) -> [String] {
    person.screen.split(separator: "\n").map(String.init)
      .filter { $0.contains("●") || $0.contains("[x]") }
      .map { $0.replacing(">", with: " ") }
  }

  @Test(arguments: choices) func losesNoChoice(_ form: ChoiceCase) throws {
    for language in [Language.finnish, .swedish] {
      var person = Person(SampleGroup.world(Self.casebook()), at: form.start)
      person.hear(.casebook(person.app.world.casebook))
      for key in form.keys { person.press(key) }
      person.effects = []
      for (row, key) in form.rows {
        for _ in 0..<40 where !person.cursorLine.contains(row) { person.press(.down) }
        #expect(person.cursorLine.contains(row), "no \(row):\n\(person.screen)")
        person.press(key)
      }
      for words in form.shown {
        #expect(person.screen.contains(words), "\(words):\n\(person.screen)")
      }
      let notes = Self.drafts(person.effects)
      #expect(!notes.isEmpty, "nothing is kept:\n\(person.screen)")
      var book = Self.casebook()
      book.drafts = notes
      var world = SampleGroup.world(book)
      world.texts = .of(language)
      var next = Person(world, at: .comingTimes)
      next.press(.enter)
      if language == .finnish {
        #expect(marks(next) == marks(person), "\(next.screen)")
      } else {
        #expect(marks(next).count == marks(person).count, "\(next.screen)")
      }
    }
  }
}
