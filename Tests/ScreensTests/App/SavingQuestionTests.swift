import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// Ctrl-S in a question answers it as its last row does, or says that nothing is recorded yet: never
/// that all is saved.
@Suite struct SavingQuestionTests {
  private func plan(_ person: Person, _ client: ID<Client> = SampleGroup.aino) -> Plan? {
    person.app.world.casebook.plan(of: client)?.value
  }

  private let allIsSaved = Texts.finnish.app.notices.savesItself
  private let waits = "Kysymykseen ei ole vielä vastattu, eikä mitään ole kirjattu."

  @Test func aPlanEndsInTheFollowUp() {
    var person = FollowUpScreenTests.person()
    person.press(.end, .character("e"))
    person.pressAndAnswer(.ctrl("s"))
    #expect(person.screen.contains("Valitse ensin, mihin suunnitelma johti."), "\(person.screen)")
    person.press(.right)
    person.pressAndAnswer(.ctrl("s"))
    #expect(plan(person, SampleGroup.eetu)?.state == .ended, "\(person.screen)")
  }

  @Test func aPlanEndsInThePlanItself() {
    var person = Person(SampleGroup.world(), at: .plan(SampleGroup.aino))
    person.hear(.casebook(SampleGroup.casebook()))
    person.press(.ctrl("f"), .right)
    person.pressAndAnswer(.ctrl("s"))
    #expect(plan(person)?.state == .ended, "\(person.screen)")
  }

  @Test func aTaskSleeps() {
    var person = FollowUpScreenTests.person()
    person.press(.end, .character("z"))
    person.type("7")
    person.pressAndAnswer(.ctrl("s"))
    let eetu = plan(person, SampleGroup.eetu)
    #expect(eetu?.actions["t5"]?.sleepsUntil == Day(2027, 2, 22), "\(person.screen)")
  }

  @Test func aTurnIsLeftOpen() {
    var person = Person.inMeeting()
    person.press(.character("a"))
    #expect(person.screen.contains("Miksi vuoro jää auki?"), "\(person.screen)")
    person.type("Aika loppui")
    person.pressAndAnswer(.ctrl("s"))
    #expect(
      person.app.world.casebook.meetings[SampleGroup.meeting]?.value.turns[SampleGroup.turn]?
        .state == .leftOpen, "\(person.screen)")
  }

  @Test func aMeetingIsCancelled() {
    var person = Person(
      SampleGroup.world(SampleGroup.casebook(SampleGroup.agreedMeeting)), at: .comingTimes)
    person.press(.character("m"))
    person.type(" ja keittiö")
    person.pressAndAnswer(.ctrl("s"))
    #expect(
      person.app.world.casebook.meetings[SampleGroup.meeting]?.value.place
        == "Kokkola, huone 12 ja keittiö", "\(person.screen)")
  }

  /// What is answered by one key or another is not answered by Ctrl-S.
  @Test func aChoiceOfAnswersIsStillOpen() {
    var casebook = FollowUpScreenTests.casebook
    casebook.plans[SampleGroup.plan]?.value.state = .inForce
    casebook.plans[SampleGroup.plan]?.value.inForceFrom = Day(2027, 1, 4)
    var offer = Handover(
      id: "b1", order: "n", to: SampleGroup.me, offeredOn: Day(2027, 1, 14)!)
    offer.offeredBy = "mmaija"
    casebook.plans[SampleGroup.plan]?.value.handovers["b1"] = offer
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    person.press(.character("a"))
    person.pressAndAnswer(.ctrl("s"))
    let words = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(waits) && !words.contains(allIsSaved), "\(person.screen)")
    #expect(plan(person)?.openHandover != nil)
    person.pressAndAnswer(.character("k"))
    #expect(plan(person)?.responsible?.member == SampleGroup.me, "\(person.screen)")
  }

  /// Where nothing is asked it is said as ever that all saves itself.
  @Test func elsewhereItIsSaidThatAllSavesItself() {
    var person = Person(SampleGroup.world(), at: .plan(SampleGroup.aino))
    person.hear(.casebook(SampleGroup.casebook()))
    person.press(.ctrl("s"))
    #expect(person.screen.contains("Kaikki tallentuu itsestään"), "\(person.screen)")
  }
}
