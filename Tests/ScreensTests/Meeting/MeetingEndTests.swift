import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// What is said of a turn that could be closed, and of the plan when it is.
@Suite struct MeetingEndTests {
  /// A plan with which the turn may be closed.
  private static var whole: Plan {
    var plan = SampleGroup.ainoPlan
    plan.responsible = Responsibility(member: "mleena", agreedOn: SampleGroup.today)
    plan.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: Day(2027, 3, 19)!)
    return plan
  }

  private static func meeting(_ item: AgendaItem, done: Set<AgendaItem>) -> Meeting {
    var meeting = SampleGroup.runningMeeting
    meeting.turns[SampleGroup.turn]?.item = item
    meeting.turns[SampleGroup.turn]?.done = done
    meeting.turns[SampleGroup.turn]?.readBackAt = SampleGroup.now
    return meeting
  }

  /// What the plans promised comes before the rhythm of the meetings.
  @Test func theNextTimeIsProposedForThePromisedFollowUp() {
    let promised = Day(2027, 2, 26)!
    var plan = Self.whole
    plan.followUps["f0"] = FollowUp(id: "f0", order: "m", planned: promised)
    var past = FollowUp(id: "f9", order: "p", planned: Day(2027, 1, 29)!)
    past.held = SampleGroup.today
    plan.followUps["f9"] = past
    var held = SampleGroup.runningMeeting
    held.state = .closed
    var book = SampleGroup.casebook(held, plan: plan)
    book.meetings["mmaaliskaksi"] = nil
    var person = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
    person.press(.escape, .character("n"))
    #expect(person.screen.contains("26.2.2027"), "\(person.screen)")
    #expect(person.screen.contains("Seuranta: Aino E."), "\(person.screen)")
    // Where the group meets on that day already, the next one is proposed.
    book.meetings["mhelmi"] = Held(
      Meeting(
        id: "mhelmi", starts: LocalTime(day: promised, time: ClockTime(9, 0)!), length: 60,
        place: ""), version: 1)
    book.meetings["mhelmi"]?.value.state = .agreed
    #expect(ComingTimes.promisedDay(SampleGroup.world(book))?.day == nil)
    // A promise of another meeting's student is none of this one's.
    held.turns = Rows()
    book = SampleGroup.casebook(held, plan: plan)
    #expect(ComingTimes.promisedDay(SampleGroup.world(book)) == nil)
  }

  @Test func inTheFirstMinuteItIsSaidWhatIsNotGoneThrough() {
    let person = Person.inMeeting(Self.meeting(.student, done: []), plan: Self.whole)
    #expect(person.screen.contains("Vuoron voi päättää. Kesken: 2, 3, 4, 5, 6."))
    #expect(!person.screen.contains("✓ Vuoron voi päättää."))
  }

  @Test func anItemGoneThroughThatLacksSomethingIsNamed() {
    var meeting = Self.meeting(.followUp, done: [.student, .present, .chairAndScribe, .matters])
    meeting.turns[SampleGroup.turn]?.done.insert(.summary)
    var person = Person.inMeeting(meeting, plan: Self.whole)
    #expect(person.screen.contains("✓ Vuoron voi päättää."))
    meeting.turns[SampleGroup.turn]?.scribe = nil
    person = Person.inMeeting(meeting, plan: Self.whole)
    #expect(person.screen.contains("Vuoron voi päättää. Kesken: 3."))
  }

  @Test(arguments: [
    (false, false, "opiskelija ei ole hyväksynyt, muut eivät ole hyväksyneet, Voimaan puuttuu."),
    (true, false, "muut eivät ole hyväksyneet, Voimaan puuttuu."),
    (true, true, "Suunnitelma (F5) on luonnos: Voimaan puuttuu."),
  ])
  func closingSaysWhatThePlanWaitsFor(_ student: Bool, _ others: Bool, _ words: String) {
    var plan = Self.whole
    let who: [Agreeing] =
      (student ? [.student] : []) + (others ? [.member("mleena"), .member("mmaija")] : [])
    for (index, one) in who.enumerated() {
      let id = ID<Agreement>("s\(index)")!
      plan.agreements[id] = Agreement(
        id: id, order: "n\(index)", who: one, day: SampleGroup.today, way: .spoken)
    }
    var person = Person.inMeeting(Self.meeting(.followUp, done: []), plan: plan)
    person.pressAndAnswer(.character("c"))
    #expect(
      person.app.world.casebook.meetings[SampleGroup.meeting]?.value.turns[SampleGroup.turn]?.state
        == .closed)
    let said = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("Suunnitelma (F5) on luonnos:") && said.contains(words), "\(said)")
  }

  /// The whole meeting closes, and the plans that are not in force are named with it.
  @Test(arguments: [PlanState.draft, .inForce], Language.allCases)
  func closingTheMeetingNamesThePlansThatAreDrafts(_ state: PlanState, _ language: Language) {
    var meeting = Self.meeting(.followUp, done: Set(AgendaItem.allCases))
    for id in meeting.turns.byID.keys {
      meeting.turns[id]?.state = .closed
      meeting.turns[id]?.endedAt = SampleGroup.now
    }
    var plan = Self.whole
    (plan.state, plan.inForceFrom) = (state, state == .draft ? nil : SampleGroup.today)
    let world = SampleGroup.world(SampleGroup.casebook(meeting, plan: plan), language, size: .small)
    var person = Person(world, at: .meeting(SampleGroup.meeting))
    person.pressAndAnswer(.character("c"))
    #expect(person.app.world.casebook.meetings[SampleGroup.meeting]?.value.state == .closed)
    let said = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = Texts.of(language).meeting.draftsLeft("Aino E.")
    #expect(said.contains(words) == (state == .draft), "\(person.screen)")
  }

  /// The turn is the follow-up that was agreed for its day: nobody has to write that down.
  @Test func closingHoldsTheFollowUpsOfTheDay() {
    var plan = Self.whole
    (plan.state, plan.inForceFrom) = (.inForce, SampleGroup.today)
    for (id, day) in [("f7", SampleGroup.today), ("f8", SampleGroup.today.adding(days: -9))] {
      let id = ID<FollowUp>(id)!
      plan.followUps[id] = FollowUp(id: id, order: "n\(id)", planned: day)
      plan.followUps[id]?.note = "mukaan"
    }
    var person = Person.inMeeting(Self.meeting(.followUp, done: []), plan: plan)
    person.pressAndAnswer(.character("c"))
    let rows = person.app.world.casebook.plans[SampleGroup.plan]?.value.followUps
    #expect(rows?["f7"]?.held == SampleGroup.today && rows?["f7"]?.note == "mukaan")
    #expect(rows?["f8"]?.held == SampleGroup.today)
    #expect(rows?["f1"]?.isAhead == true)
  }

  @Test func whatIsNotClosedHoldsNoFollowUp() {
    var plan = Self.whole
    plan.followUps["f7"] = FollowUp(id: "f7", order: "nf7", planned: SampleGroup.today)
    plan.followUps["f1"] = nil
    var person = Person.inMeeting(Self.meeting(.followUp, done: []), plan: plan)
    person.pressAndAnswer(.character("c"))
    let rows = person.app.world.casebook.plans[SampleGroup.plan]?.value.followUps
    #expect(rows?["f7"]?.isAhead == true)
  }

  @Test func nextFromAnEarlierItemComesBackToTheGroup() {
    var person = Person.inMeeting(Self.meeting(.chairAndScribe, done: [.student, .present]))
    person.press(.character("2"))
    #expect(person.screen.contains("2  "))
    person.pressAndAnswer(.character("n"))
    #expect(person.screen.contains("3  PUHEENJOHTAJA"), "\(person.screen)")
    let turn = person.app.world.casebook.meetings[SampleGroup.meeting]?.value
      .turns[SampleGroup.turn]
    #expect(turn?.item == .chairAndScribe && turn?.done.contains(.chairAndScribe) == false)
  }

  @Test(arguments: [(AgendaItem.followUp, "Enter Hyväksyi"), (.followUp, "Enter Päätä vuoro")])
  func enterIsNamedByWhatItDoes(_ item: AgendaItem, _ words: String) {
    var person = Person.inMeeting(Self.meeting(item, done: []), plan: Self.whole)
    for _ in 0..<8 where !person.screen.contains(words) { person.press(.down) }
    #expect(person.screen.contains(words), "\(person.screen)")
  }

  @Test func aPlanInForceIsClosedWithoutAWord() {
    var plan = Self.whole
    (plan.state, plan.inForceFrom) = (.inForce, SampleGroup.today)
    var person = Person.inMeeting(Self.meeting(.followUp, done: []), plan: plan)
    person.pressAndAnswer(.character("c"))
    #expect(!person.screen.contains("luonnos"))
  }

  @Test func theNextItemThatIsLookedAtAlreadyIsSaidToBeOnAllScreens() {
    var person = Person.inMeeting(Self.meeting(.present, done: [.student]))
    person.press(.character("3"))
    person.pressAndAnswer(.character("n"))
    #expect(person.screen.contains("Kohta 3 on nyt kaikilla näytöillä."))
    person.pressAndAnswer(.character("n"))
    #expect(person.screen.contains("4  ASIAT") && !person.screen.contains("kaikilla näytöillä"))
  }

  @Test func whoAskedForTheDetailsMustBeNamed() {
    var person = Person.inMeeting()
    person.press(.character("h"), .enter)
    #expect(person.screen.contains("Kirjoita pyytäjän nimi.") && person.changes.isEmpty)
  }

  @Test func oneWhoIsOfferedTheResponsibilityIsToBeMarkedAsPresent() {
    var plan = Self.whole
    (plan.state, plan.inForceFrom) = (.inForce, SampleGroup.today)
    plan.handovers["b1"] = Handover(
      id: "b1", order: "n", to: "mmaija", offeredOn: SampleGroup.today)
    var meeting = Self.meeting(.followUp, done: [])
    meeting.turns[SampleGroup.turn]?.attendance["a3"] = nil
    var person = Person.inMeeting(meeting, plan: plan)
    person.press(.right, .right, .right, .down)
    #expect(person.changes.isEmpty)
    let said = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("Merkitse hänet ensin läsnä olevaksi (kohta 2)."), "\(person.screen)")
    // Once marked, the same choice records the yes.
    person = Person.inMeeting(Self.meeting(.followUp, done: []), plan: plan)
    person.press(.right, .right, .right, .down)
    #expect(
      person.changes == [
        .plan(
          SampleGroup.plan, .agreeResponsibleWorker("mmaija", saidYesOn: SampleGroup.today))
      ])
  }
}
