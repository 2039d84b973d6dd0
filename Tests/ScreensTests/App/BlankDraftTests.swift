import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// A blank that stands where nothing is saved is no text to come back to.
@Suite struct BlankDraftTests {
  struct Place: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var start: Destination
    var keys: [Key] = []
  }

  private static let meeting = Destination.meeting(SampleGroup.meeting)

  @Test(arguments: [
    Place(testDescription: "a field of the plan", start: .plan(SampleGroup.aino)),
    Place(testDescription: "a decision", start: meeting, keys: [.character("p")]),
    Place(testDescription: "a matter", start: meeting, keys: [.character("m")]),
    Place(testDescription: "a task of the meeting", start: meeting, keys: [.character("t")]),
    Place(testDescription: "a reason", start: meeting, keys: [.character("a")]),
    Place(testDescription: "a concern", start: .client(SampleGroup.aino), keys: [.enter]),
  ])
  func isNotKept(_ place: Place) {
    var book = KilledFormTests.casebook()
    book.plans[SampleGroup.plan]?.value.ownWords = ""
    var person = Person(SampleGroup.world(book), at: place.start)
    person.hear(.casebook(book))
    for key in place.keys { person.press(key) }
    person.type("  ")
    #expect(KilledFormTests.drafts(person.effects) == [], "\(person.screen)")
    person.type("x")
    #expect(
      KilledFormTests.drafts(person.effects).contains { $0.text == "  x" }, "\(person.screen)")
    person.press(.backspace)
    #expect(
      !KilledFormTests.drafts(person.effects).contains { $0.text.allSatisfy(\.isWhitespace) })
  }

  /// Where words are saved, blanks in their place are a change like any other.
  @Test func blanksInPlaceOfSavedWordsAreKept() {
    var person = Person(SampleGroup.world(), at: .plan(SampleGroup.aino))
    person.hear(.casebook(person.app.world.casebook))
    person.press(.ctrl("a"))
    person.type(" ")
    #expect(KilledFormTests.drafts(person.effects).map(\.text) == [" "])
  }
}
