import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// The follow-up day of item 6, while somebody else agrees one as well.
@Suite struct FollowUpDayTests {
  private static let other = FollowUp(id: "f9", order: "n", planned: Day(2027, 5, 17)!)

  /// The chair has typed a day; the scribe's day comes into the field then.
  private static func overtaken(_ typed: String = "15.5.") -> Person {
    var person = Person.inMeeting()
    person.press(.character("6"), .down, .down, .down, .down)
    person.type(typed)
    person.effects = []
    var book = person.app.world.casebook
    var plan = SampleGroup.ainoPlan
    plan.followUps["f9"] = other
    book.plans[SampleGroup.plan] = Held(plan, version: 6)
    person.hear(.casebook(book))
    return person
  }

  private func drafts(_ effects: [Effect]) -> [String] {
    effects.compactMap {
      switch $0 {
      case .draft(_, let path, let text, let base): "\(path) \(text) \(base)"
      case .dropDraft(_, let path): "-\(path)"
      default: nil
      }
    }
  }

  @Test func whatIsTypedIsKeptAsANewRow() {
    var person = Person.inMeeting()
    person.press(.character("6"), .down, .down, .down, .down)
    person.type("15.5.")
    #expect(drafts(person.effects).last == "followUps/fnew1/planned 15.5. 5")
    person.press(.enter)
    guard case .plan(_, .agreeFollowUp(let followUp))? = person.changes.last else {
      Issue.record("\(person.changes)")
      return
    }
    #expect(followUp.id == "fnew1" && followUp.planned == Day(2027, 5, 15))
  }

  @Test func itGoesAlongToTheDayThatSomebodyElseAgreed() {
    var person = Self.overtaken()
    #expect(person.screen.contains("15.5."))
    #expect(
      drafts(person.effects) == ["followUps/f9/planned 15.5. 5", "-followUps/fnew1/planned"],
      "no draft is left that would be offered at every start")
    person.effects = []
    person.press(.tab)
    guard case .save(.plan(_, .moveFollowUp("f9", let day)), 5, _)? = person.effects.first else {
      Issue.record("\(person.effects)")
      return
    }
    #expect(day == Day(2027, 5, 15))
  }

  @Test func whatIsOnItsWayAlreadyIsSavedAsItsOwnRow() {
    var person = Person.inMeeting()
    person.press(.character("6"), .down, .down, .down, .down)
    person.type("15.5.")
    person.press(.tab)
    person.effects = []
    var book = person.app.world.casebook
    var plan = SampleGroup.ainoPlan
    plan.followUps["f9"] = FollowUp(id: "f9", order: "n", planned: Day(2027, 5, 12)!)
    book.plans[SampleGroup.plan] = Held(plan, version: 6)
    person.hear(.casebook(book))
    #expect(drafts(person.effects) == [], "no draft in a row that somebody else agreed")
    person.hear(
      .saved(ticket: 1, document: .plan(SampleGroup.plan), version: 7, openQuestions: 0))
    #expect(drafts(person.effects).contains("-followUps/fnew1/planned"))
    #expect(person.screen.contains("12.5.2027"))
  }

  @Test func theSameDayIsNoSecondOne() {
    var person = Self.overtaken("17.5.2027")
    #expect(drafts(person.effects) == ["-followUps/fnew1/planned"])
    person.effects = []
    person.press(.tab)
    #expect(person.changes.isEmpty)
  }

  @Test func anEmptiedFieldShowsTheDayOfTheOther() {
    var person = Self.overtaken()
    person.press(.ctrl("u"))
    person.effects = []
    person.press(.tab)
    #expect(person.changes.isEmpty, "a day that nobody here has seen is not removed")
    #expect(drafts(person.effects) == ["-followUps/f9/planned"])
    #expect(person.screen.contains("17.5.2027"))
  }

  @Test func bothDaysStandBelowTheFieldToBeChosen() {
    var person = Self.overtaken()
    person.press(.tab)
    let saved = DeskNews.saved(
      ticket: 1, document: .plan(SampleGroup.plan), version: 7, openQuestions: 1)
    person.hear(saved)
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.questions = [
      OpenQuestion(
        id: "q1", path: "followUps/f9/planned",
        candidates: [
          .init(key: "a", text: "2027-05-17", author: "mmaija", time: SampleGroup.now),
          .init(key: "b", text: "2027-05-15", author: SampleGroup.me, time: SampleGroup.now),
        ])
    ]
    person.hear(.casebook(book))
    #expect(person.screen.contains(" 17.5.2027") && person.screen.contains(" 15.5.2027"))
    // In the field itself stands the one that counts until somebody chooses.
    let field = person.screen.split(separator: "\n").first { $0.contains("Seurantapäivä  ") }
    #expect(field?.contains("17.5.2027") == true, "\(person.screen)")
  }
}
