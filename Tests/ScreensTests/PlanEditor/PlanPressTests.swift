import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// What is said with one key: nothing needed, a step of the path, an answer, the others' agreement.
@Suite struct PlanPressTests {
  private typealias Driver = ScreenDriver<PlanEditor>

  private func desk(
    _ plan: Plan = Sample.plan, focus: String, size: Size = .standard,
    _ alter: (inout World) -> Void = { _ in }
  ) -> Driver {
    var world = World.sample(plan: plan, size: size)
    alter(&world)
    return Driver(PlanEditor.self, .init(client: Sample.clientID, focus: focus), world)
  }

  private func plan(_ desk: Driver) -> Plan {
    desk.world.casebook.plans[Sample.planID]?.value ?? Sample.plan
  }

  @Test func nothingNeededIsSaidAndTakenBack() {
    var desk = desk(focus: "notNeeded/living")
    #expect(desk.screen.contains("Ei tarvetta: [ ] oppiminen  >[ ] arki"))
    desk.press(.enter)
    #expect(plan(desk).notNeeded == [.living])
    #expect(desk.screen.contains("[✓] arki") && desk.state.focus == "notNeeded/living")
    #expect(!desk.state.lacks.contains { $0.kind == .livingNotThoughtOf })
    desk.press(.enter)
    #expect(plan(desk).notNeeded.isEmpty)
    // As boxes are ticked everywhere else.
    desk.type(" ")
    #expect(plan(desk).notNeeded == [.living] && desk.said.isEmpty)
    #expect(desk.refusals == [])
  }

  @Test func aNeedWithoutAGoalSaysWhyNot() {
    var start = Sample.plan
    start.needs["n2"] = Need(id: "n2", order: "t", text: "Velat", area: .living)
    var desk = desk(start, focus: "needs/n2/whyNot")
    #expect(desk.screen.contains("tai miksi ei"))
    desk.type("Aino ei halua nyt")
    desk.press(.tab)
    #expect(plan(desk).needs["n2"]?.whyNot == "Aino ei halua nyt")
    #expect(!desk.state.lacks.contains(PlanLack(.needWithoutGoal, at: "needs/n2")))
    desk.press(.ctrl("r"))
    #expect(desk.screen.contains("Ei nyt   Aino ei halua nyt"), "\(desk.screen)")
  }

  @Test(arguments: [Size.standard, .small])
  func aStepOfThePathIsOneKeyAway(_ size: Size) {
    var desk = desk(focus: "step/jobSearch", size: size)
    desk.press(.enter)
    let action = plan(desk).actions.sorted.first { $0.step == .jobSearch }
    #expect(action?.what == "Työnetsintä avoimilta työmarkkinoilta")
    #expect(action?.goal == "g1" && action?.owner == .member(Sample.coach))
    #expect(desk.state.focus == "step/jobTailoring")
    #expect(desk.said.last?.hasPrefix("Lisätty: Työnetsintä") == true)
    desk.press(.enter)
    let service = plan(desk).services.sorted.first { $0.step == .jobTailoring }
    #expect(service?.party == .employment && service?.goal == "g1")
    #expect(desk.state.focus == "path")
    #expect(desk.screen.contains("✓ Työn räätälöinti"))
    #expect(desk.refusals == [])
  }

  @Test func stepsAreWrittenInThePlansLanguage() {
    var start = Plan(id: Sample.planID, client: Sample.clientID, revision: 1, language: .swedish)
    start.path = .rehabilitation
    var desk = desk(start, focus: "step/gatherInformation")
    desk.press(.enter)
    let action = plan(desk).actions.sorted.first
    #expect(action?.what.hasPrefix("Samla uppgifter") == true)
    #expect(action?.owner == .member(Sample.teacher), "the one who knows the student best")
  }

  @Test func itIsSaidThatThePlanCameInForce() {
    var desk = desk(Sample.plan, focus: "ownWords")
    var plan = Sample.plan
    (plan.state, plan.inForceFrom) = (.inForce, Sample.today)
    desk.world.casebook.plans[plan.id] = Held(plan, version: 9)
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.said.last == "Suunnitelma on nyt voimassa.", "\(desk.said)")
    let count = desk.said.count
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.said.count == count, "once")
  }

  @Test func choosingAnotherInAPlanInForceIsAnOffer() {
    var start = Sample.plan
    (start.state, start.inForceFrom) = (.inForce, Sample.today)
    var desk = desk(start, focus: "responsible")
    desk.type("helmi")
    desk.press(.enter)
    #expect(plan(desk).responsible?.member == Sample.coach)
    #expect(plan(desk).openHandover?.to == Sample.nurse)
    #expect(desk.screen.contains("Vastuuta tarjottu: Helmi Harjoitus"), "\(desk.screen)")
    #expect(desk.screen.contains("Siihen asti vastaa Maija"))
    #expect(desk.screen.contains("[ Peru tarjous ]") && !desk.screen.contains("[ Suostuu ]"))
    #expect(desk.refusals == [])
    #expect(desk.drafts["responsible"] == nil, "others would see words that are offered by now")
  }

  /// Whoever sits in the room may say yes there: then there is nothing to offer, but all to ask.
  @Test(arguments: [Key.enter, .tab])
  func choosingSomebodyInTheRoomIsAskedAbout(_ key: Key) {
    var start = Sample.plan
    (start.state, start.inForceFrom) = (.inForce, Sample.today)
    var desk = desk(start, focus: "responsible") { world in
      var meeting = Sample.runningMeeting
      meeting.turns[Sample.turnID]?.chair = Sample.nurse
      world.casebook.meetings[meeting.id] = Held(meeting, version: 1)
    }
    desk.type("helmi")
    desk.press(key)
    let asked = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      asked.contains("Siirtyykö vastuu: Maija Mallikas → Helmi Harjoitus?"), "\(desk.screen)")
    desk.press(.escape)
    #expect(desk.saved.isEmpty && desk.state.focus == "responsible" && !desk.hasLeft)
    // However else the field is left, nothing moves, and the words say how it stands.
    desk.press(.ctrlUp)
    #expect(plan(desk).responsible?.member == Sample.coach && desk.refusals == [])
    while desk.state.focus != "responsible" { desk.press(.tab) }
    desk.press(.ctrl("u"))
    desk.type("helmi")
    desk.press(key, .enter)
    #expect(plan(desk).responsible?.member == Sample.nurse, "\(desk.screen)")
    #expect(plan(desk).openHandover == nil && desk.state.focus != "responsible")
  }

  @Test func theReceiverAnswersOnTheirOwnMachine() {
    var start = Sample.plan
    (start.state, start.inForceFrom) = (.inForce, Sample.day(2026, 12, 1))
    start.responsible?.agreedOn = Sample.day(2026, 12, 1)
    start.handovers = Rows([
      Handover(id: "b1", order: "n", to: Sample.nurse, offeredOn: Sample.today)
    ])
    var desk = desk(start, focus: "ownWords") { $0.me = Sample.nurse }
    while desk.state.focus != "handovers/b1/accepted" {
      let before = desk.state.focus
      desk.press(.ctrl("g"))
      if desk.state.focus == before { break }
    }
    #expect(desk.cursorLine.contains("[ Suostuu ]"))
    desk.press(.enter)
    #expect(plan(desk).responsible?.member == Sample.nurse)
    #expect(desk.screen.contains("Vastasi aiemmin: Maija Mallikas 1.12.2026–15.1.2027"))
    #expect(desk.refusals == [])
  }

  /// An offer whose receiver leads the turn that is running: both the answers and the way back.
  private func offeredInTheRoom(focus: String, size: Size = .standard) -> Driver {
    var start = Sample.plan
    (start.state, start.inForceFrom) = (.inForce, Sample.day(2026, 12, 1))
    start.responsible?.agreedOn = Sample.day(2026, 12, 1)
    start.handovers = Rows([
      Handover(id: "b1", order: "n", to: Sample.nurse, offeredOn: Sample.today)
    ])
    return desk(start, focus: focus, size: size) { world in
      var meeting = Sample.runningMeeting
      meeting.turns[Sample.turnID]?.chair = Sample.nurse
      world.casebook.meetings[meeting.id] = Held(meeting, version: 1)
    }
  }

  @Test(arguments: [
    (Key.down, "responsible/agreedOn"), (.up, "substitute"), (.backTab, "substitute"),
    (.tab, "responsible/agreedOn"),
  ])
  func aRowOfButtonsIsEnteredAtItsFirst(_ key: Key, _ from: String) {
    for size in [Size.standard, .small] {
      var desk = offeredInTheRoom(focus: from, size: size)
      desk.press(.end, key)
      #expect(desk.state.focus == "handovers/b1/accepted", "\(desk.screen)")
    }
  }

  @Test func theButtonInFocusIsSaidWithoutColour() {
    var desk = offeredInTheRoom(focus: "handovers/b1/accepted")
    #expect(desk.cursorLine.hasPrefix(">!  >[ Suostuu ]   [ Ei suostu ]   [ Peru tarjous ]"))
    for (line, word) in [
      (">!   [ Suostuu ]  >[ Ei suostu ]   [ Peru tarjous ]", "Ei suostu"),
      (">!   [ Suostuu ]   [ Ei suostu ]  >[ Peru tarjous ]", "Peru tarjous"),
    ] {
      desk.press(.right)
      #expect(desk.cursorLine.hasPrefix(line), "\(desk.cursorLine)")
      let enter = PlanEditor.keys(desk.state, desk.world).help.first { $0.keys == [.enter] }
      #expect(enter?.label == word && enter?.inFooter == true)
    }
    desk.press(.enter)
    #expect(plan(desk).handovers["b1"]?.answer == .withdrawn)
  }

  @Test func theFocusIsNeverMovedOntoAnAnswer() {
    var desk = offeredInTheRoom(focus: "handovers/b1/accepted")
    desk.world.casebook.meetings = [:]
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.screen.contains("[ Peru tarjous ]") && !desk.screen.contains("[ Suostuu ]"))
    #expect(desk.state.focus == "responsible")
  }

  @Test(arguments: [Size.standard, .small])
  func whoDeclinesMaySayWhy(_ size: Size) {
    var desk = offeredInTheRoom(focus: "handovers/b1/declined", size: size)
    desk.press(.enter)
    #expect(desk.screen.contains("EI SUOSTU VASTUUTYÖNTEKIJÄKSI") && desk.saved.isEmpty)
    desk.type("Lomalla kevään")
    #expect(desk.drafts["handovers/b1/note"] == "Lomalla kevään")
    // Esc goes back without an answer, and what was written is there again.
    desk.press(.escape)
    #expect(!desk.hasLeft && !desk.screen.contains("EI SUOSTU VASTUUTYÖNTEKIJÄKSI"))
    desk.press(.enter, .enter, .enter)
    #expect(plan(desk).handovers["b1"]?.answer == .declined)
    #expect(plan(desk).handovers["b1"]?.note == "Lomalla kevään")
    #expect(desk.drafts["handovers/b1/note"] == nil)
    #expect(plan(desk).responsible?.member == Sample.coach)
    let run = desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(run.contains("Helmi Harjoitus ei suostunut vastuutyöntekijäksi."), "\(desk.screen)")
    #expect(desk.screen.contains("Lomalla kevään"), "\(desk.screen)")
  }

  @Test func whoDeclinesNeedNotSayWhy() {
    var desk = offeredInTheRoom(focus: "handovers/b1/declined")
    desk.press(.enter, .enter, .enter)
    #expect(plan(desk).handovers["b1"]?.answer == .declined)
    #expect(plan(desk).handovers["b1"]?.note == "" && desk.refusals == [])
  }

  @Test func whatWasBegunWhileDecliningIsGoneOnWith() {
    var desk = offeredInTheRoom(focus: "ownWords")
    let note = DraftNote(
      document: .plan(Sample.planID), path: "handovers/b1/note", text: "Lomalla", basedOn: 1,
      author: Sample.nurse, machine: "kone", time: desk.world.now, isLeftBehind: true)
    _ = PlanEditor.resume(&desk.state, note, desk.world)
    #expect(
      desk.screen.contains("EI SUOSTU VASTUUTYÖNTEKIJÄKSI") && desk.screen.contains("Lomalla"))
  }

  @Test(arguments: [
    ("step/jobSearch", "Tähän ei kirjoiteta. Enter lisää tämän suunnitelmaan."),
    ("notNeeded/living", "Tähän ei kirjoiteta. Enter: Valitse."),
  ])
  func lettersWhereNothingIsWrittenAreAnswered(_ focus: String, _ words: String) {
    var desk = desk(focus: focus)
    desk.type("a")
    #expect(desk.said == [words] && desk.saved.isEmpty && desk.state.focus == focus)
  }

  @Test func onlyAFollowUpThatIsNotHeldIsCalledPast() {
    for (held, isPast) in [(nil, true), (Sample.today, false)] {
      var start = Sample.plan
      start.followUps = Rows([
        FollowUp(id: "f9", order: "n", planned: Sample.day(2026, 12, 1))
      ])
      start.followUps["f9"]?.held = held
      let desk = desk(start, focus: "followUps/f9/planned")
      #expect(desk.screen.contains("päivä on jo mennyt") == isPast, "\(desk.screen)")
    }
  }

  @Test func theOthersInTheRoomAgreeOnceTheyAreAsked() {
    var start = Sample.plan
    start.agreements = Rows([Sample.spokenAgreement])
    var desk = desk(start, focus: "agreeOthers") { world in
      var meeting = Sample.runningMeeting
      meeting.turns[Sample.turnID]?.attendance["p9"] = Attendance(
        id: "p9", order: "d", party: .school, member: Sample.teacher, name: "",
        presence: .present, why: "")
      world.casebook.meetings[meeting.id] = Held(meeting, version: 1)
    }
    #expect(desk.cursorLine.contains("[ Muutkin läsnäolijat hyväksyvät (2) ]"))
    desk.press(.enter)
    #expect(desk.screen.contains("Kysy kultakin"), "\(desk.screen)")
    desk.press(.escape)
    #expect(plan(desk).agreements.count == 1)
    desk.press(.enter, .enter)
    let who = Set(plan(desk).agreements.byID.values.map(\.who))
    #expect(who == [.student, .member(Sample.coach), .member(Sample.teacher)])
    #expect(!desk.screen.contains("Muutkin läsnäolijat"))
    #expect(desk.refusals == [])
  }

  @Test func anotherPlanIsChosenOrNamedFreely() {
    var desk = desk(focus: "+otherPlans/end")
    desk.type("aktiv")
    desk.press(.enter)
    desk.type("Kunta")
    desk.press(.tab)
    var others = plan(desk).otherPlans.sorted
    #expect(others.map(\.name) == ["Aktivointisuunnitelma"] && others.first?.keeper == "Kunta")
    desk.type("Perheen oma suunnitelma")
    desk.press(.enter, .tab)
    others = plan(desk).otherPlans.sorted
    #expect(others.map(\.name).contains("Perheen oma suunnitelma"))
  }
}
