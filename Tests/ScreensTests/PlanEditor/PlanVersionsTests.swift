import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// A plan in force is followed by a copy; the earlier ones can be read, marked, and not changed.
@Suite struct PlanVersionsTests {
  private typealias Driver = ScreenDriver<PlanEditor>

  private func desk(
    _ size: Size = .standard, focus: String? = nil, _ change: (inout Plan) -> Void = { _ in }
  ) -> Driver {
    var plan = Sample.fullPlan
    change(&plan)
    return Driver(
      PlanEditor.self, .init(client: Sample.clientID, focus: focus),
      .sample(plan: plan, size: size))
  }

  /// The screen's words, wherever its lines are broken.
  private func flat(_ desk: Driver) -> String {
    desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func newest(_ desk: Driver) -> Plan? {
    desk.world.casebook.plan(of: Sample.clientID)?.value
  }

  @Test(arguments: [Size.standard, .small])
  func aRevisionStartsAsACopyAndTheEarlierIsRead(_ size: Size) {
    var desk = desk(size)
    desk.press(.alt("v"))
    #expect(desk.screen.contains("SUUNNITELMAN VERSIOT"))
    #expect(desk.cursorLine.contains("Versio 1   voimassa 15.1.2027 alkaen"))
    desk.press(.character("n"))
    #expect(newest(desk)?.revision == 1)
    #expect(desk.screen.contains("Tehdäänkö luonnos, versio 2?"), "\(desk.screen)")
    desk.press(.enter)
    #expect(newest(desk)?.revision == 2 && newest(desk)?.state == .draft)
    #expect(newest(desk)?.goals == Sample.fullPlan.goals)
    desk.type("Nyt: ")
    desk.press(.tab)
    #expect(newest(desk)?.ownWords != Sample.fullPlan.ownWords)

    desk.press(.alt("v"), .down, .enter)
    #expect(flat(desk).contains("VOIMASSA OLEVA SUUNNITELMA, versio 1: voimassa 15.1.2027"))
    #expect(!desk.screen.contains("AIEMPI"))
    #expect(desk.screen.contains(Sample.fullPlan.ownWords))
    #expect(!desk.screen.contains("Nyt:"))
    let before = desk.saved.count
    desk.type("x")
    desk.press(.ctrl("n"), .ctrl("f"))
    #expect(desk.saved.count == before)
    #expect(desk.said.contains { $0.contains("Kirjaa tehdyt Seurantaan") })
    desk.press(.ctrl("x"))
    #expect(desk.went.last == .planPapers(Sample.clientID, Sample.planID))
    desk.press(.escape)
    #expect(!desk.hasLeft && !desk.screen.contains("VOIMASSA OLEVA"))
    #expect(desk.screen.contains("Nyt:"))
    #expect(desk.refusals == [])
  }

  @Test func aDraftIsNotRevised() {
    var desk = desk { $0.state = .draft }
    desk.press(.alt("v"), .character("n"))
    #expect(newest(desk)?.revision == 1)
    #expect(desk.said.last == Texts.finnish.plan.versions.draftIsOpen)
  }

  @Test(arguments: [Size.standard, .small])
  func aDraftMadeByMistakeIsGivenUp(_ size: Size) {
    var desk = desk(size)
    desk.press(.alt("v"), .character("n"), .escape)
    #expect(newest(desk)?.revision == 1 && !desk.hasLeft)
    desk.press(.alt("v"), .character("n"), .enter)
    desk.type("Vahinko ")
    desk.press(.tab, .ctrl("f"))
    #expect(flat(desk).contains("Hylätäänkö luonnos, versio 2?"), "\(desk.screen)")
    desk.press(.escape)
    #expect(newest(desk)?.state == .draft && !desk.hasLeft)
    desk.press(.ctrl("f"), .enter)
    #expect(desk.said.last == "Luonnos on hylätty. Sen voi yhä lukea: Alt-V.")
    #expect(newest(desk)?.revision == 1 && newest(desk)?.state == .inForce)
    #expect(!desk.screen.contains("Vahinko"))
    desk.press(.ctrlHome)
    desk.type("Ehjä ")
    desk.press(.tab)
    #expect(desk.world.casebook.plans[Sample.planID]?.value.ownWords.contains("Ehjä") == true)
    desk.press(.alt("v"))
    #expect(desk.screen.contains("Versio 2   hylätty 15.1.2027"), "\(desk.screen)")
    desk.press(.character("n"), .enter)
    #expect(newest(desk)?.revision == 3 && newest(desk)?.ownWords.contains("Ehjä") == true)
    #expect(desk.refusals == [])
  }

  /// A plan that is only read offers nothing that writes.
  @Test func whatIsReadOffersReadingKeys() {
    for state in [PlanState.ended, .inForce] {
      let desk = desk(focus: "needs/n1/text") { $0.state = state }
      let label = Texts.finnish.plan.keys.enter
      let footer = PlanEditor.keys(desk.state, desk.world).help.filter(\.inFooter)
      #expect(footer.contains { $0.label == label } == (state == .inForce), "\(footer)")
    }
  }

  @Test func aReplacedPlanSaysByWhich() {
    var desk = desk()
    var second = Sample.fullPlan
    second.state = .ended
    second.endedOn = Sample.today
    second.outcome = .studies
    var world = desk.world
    var newer = Plan(
      id: Plan.id(for: Sample.clientID, revision: 2), client: Sample.clientID, revision: 2,
      language: .finnish)
    (newer.state, newer.inForceFrom) = (.inForce, Sample.today)
    world.casebook.plans[newer.id] = Held(newer, version: 1)
    desk.tell(.casebook(world.casebook))
    desk.press(.alt("v"))
    #expect(desk.screen.contains("korvattu versiolla 2"))
    world.casebook.plans[Sample.planID] = Held(second, version: 2)
    desk.tell(.casebook(world.casebook))
    #expect(desk.screen.contains("päättynyt 15.1.2027: opinnot"))
  }

  @Test func nothingUnsavedIsCarriedIntoAnotherPlan() {
    var desk = desk()
    desk.press(.alt("v"), .character("n"), .enter)
    desk.answersLater = true
    desk.type("Kesken ")
    desk.press(.alt("v"), .down, .enter)
    #expect(desk.said.last == Texts.finnish.plan.versions.saveFirst)
    #expect(!desk.screen.contains("VOIMASSA OLEVA"))
    desk.answer()
    desk.press(.enter)
    #expect(desk.screen.contains("VOIMASSA OLEVA") && !desk.screen.contains("Kesken"))
    desk.press(.escape)
    #expect(newest(desk)?.ownWords.contains("Kesken") == true)
    #expect(desk.world.casebook.plans[Sample.planID]?.value.ownWords == Sample.fullPlan.ownWords)
    #expect(desk.refusals == [])
  }

  @Test func escClosesTheList() {
    var desk = desk()
    desk.press(.alt("v"), .escape)
    #expect(!desk.hasLeft && !desk.screen.contains("SUUNNITELMAN VERSIOT"))
  }

  /// A draft given up by mistake is taken up again where it is seen, for a reason.
  @Test(arguments: [Size.standard, .small])
  func aDiscardedDraftIsOpenedAgain(_ size: Size) {
    var desk = desk(size)
    desk.press(.alt("v"), .character("r"))
    #expect(desk.said.last?.contains("Vain päättyneen suunnitelman") == true, "\(desk.said)")
    desk.press(.character("n"), .enter)
    desk.type("Vahinko ")
    desk.press(.tab, .ctrl("f"), .enter)
    #expect(newest(desk)?.revision == 1)
    desk.press(.alt("v"), .up, .character("r"))
    #expect(flat(desk).contains("Miksi hylätty luonnos, versio 2,"), "\(desk.screen)")
    desk.press(.enter)
    #expect(newest(desk)?.revision == 1 && desk.said.last?.contains("syy") == true, "\(desk.said)")
    desk.type("Hylättiin ")
    desk.press(.escape)
    #expect(!desk.hasLeft && desk.screen.contains("SUUNNITELMAN VERSIOT"), "\(desk.screen)")
    // The reason that was begun stands there again.
    desk.press(.character("r"))
    desk.type("vahingossa")
    desk.press(.enter)
    #expect(newest(desk)?.revision == 2 && newest(desk)?.state == .draft, "\(desk.said)")
    #expect(newest(desk)?.reopenings.sorted.map(\.reason) == ["Hylättiin vahingossa"])
    #expect(desk.screen.contains("Vahinko"), "\(desk.screen)")
    #expect(desk.drafts.isEmpty && desk.refusals == [])
  }

  // MARK: Words in a draft that somebody else gives up

  private func writing(_ desk: inout Driver, _ words: String) -> ID<Plan> {
    desk.press(.alt("v"), .character("n"), .enter)
    desk.type(words)
    let draft = newest(desk)?.id ?? "p0"
    desk.others(.plan(draft, .discard(on: Sample.today)), by: Sample.teacher)
    return draft
  }

  /// The rest of the sentence stands in the draft, too: the plan in force comes when it is over.
  @Test(arguments: [Key.tab, .backTab, .escape])
  func wordsOfADiscardedDraftStayBehindAndAreOffered(_ over: Key) throws {
    var desk = desk()
    let draft = writing(&desk, "Kesken ")
    let texts = Texts.finnish.plan.versions
    #expect(newest(desk)?.revision == 1 && desk.screen.contains("Kesken"), "\(desk.screen)")
    #expect(desk.said.last == texts.finishing && flat(desk).contains(texts.finishing))
    desk.type("jäänyt ")
    desk.pause()
    #expect(desk.cursorLine.contains("Kesken jäänyt"), "\(desk.screen)")
    #expect(desk.drafts["ownWords"]?.contains("Kesken jäänyt ") == true)
    desk.press(over)
    #expect(!desk.hasLeft && desk.said.last == texts.draftGone)
    #expect(!desk.screen.contains("Kesken") && !flat(desk).contains(texts.finishing))
    desk.press(.tab)
    desk.leave()
    #expect(desk.world.casebook.plans[draft]?.value.ownWords == Sample.fullPlan.ownWords)
    #expect(desk.plan.ownWords == Sample.fullPlan.ownWords)
    let left = try #require(desk.world.casebook.drafts.first)
    #expect(left.isLeftBehind && left.document == .plan(draft) && left.path == "ownWords")
    #expect(left.text.contains("Kesken jäänyt "))
    #expect(desk.world.casebook.drafts.count == 1 && desk.refusals == [])
  }

  /// Who writes nothing is told which plan the screen has turned to.
  @Test func thePlanInForceComesWithAWord() {
    var desk = desk()
    desk.press(.alt("v"), .character("n"), .enter)
    desk.others(.plan(newest(desk)?.id ?? "p0", .discard(on: Sample.today)), by: Sample.teacher)
    #expect(newest(desk)?.revision == 1)
    #expect(desk.said.last == Texts.finnish.plan.versions.backInForce)
    #expect(desk.world.casebook.drafts.isEmpty)
  }

  /// The other one changes their mind while the sentence lasts: it goes on in the draft as before.
  @Test func aDraftOpenedAgainInTheMiddleOfASentenceTakesIt() {
    var desk = desk()
    let draft = writing(&desk, "Kesken ")
    desk.others(.plan(draft, .reopen("u7", reason: "Vahinko")), by: Sample.teacher)
    #expect(newest(desk)?.id == draft)
    desk.type("jatkuu ")
    desk.press(.tab)
    #expect(newest(desk)?.ownWords.contains("Kesken jatkuu ") == true, "\(desk.screen)")
    #expect(desk.plan.ownWords == Sample.fullPlan.ownWords)
    #expect(desk.world.casebook.drafts.isEmpty && desk.refusals == [])
  }

  /// Taken up, they stand in the same field of the plan that goes on, and are saved when it is left.
  @Test func theyAreTakenUpOnlyWhenAsked() throws {
    var desk = desk()
    _ = writing(&desk, "Kesken ")
    desk.press(.tab)
    let left = try #require(desk.world.casebook.drafts.first)
    desk.resume(left)
    #expect(desk.screen.contains("Kesken"), "\(desk.screen)")
    #expect(desk.plan.ownWords == Sample.fullPlan.ownWords)
    desk.press(.tab)
    #expect(desk.plan.ownWords.contains("Kesken"), "\(desk.plan.ownWords)")
    #expect(desk.world.casebook.drafts.isEmpty && desk.refusals == [] && desk.failures == [])
  }

  @Test func theyGoOnInTheDraftThatIsOpenedAgain() throws {
    var desk = desk()
    let draft = writing(&desk, "Kesken ")
    desk.press(.tab)
    let left = try #require(desk.world.casebook.drafts.first)
    desk.press(.alt("v"), .up, .character("r"))
    desk.type("Vahinko")
    desk.press(.enter)
    #expect(newest(desk)?.id == draft)
    desk.resume(left)
    desk.press(.tab)
    #expect(newest(desk)?.ownWords.contains("Kesken") == true, "\(desk.screen)")
    #expect(desk.plan.ownWords == Sample.fullPlan.ownWords)
  }

  /// One key for going on, and no other that does the same.
  @Test func whatIsReadSaysOneKeyForGoingOn() {
    for (state, keys) in [(PlanState.ended, 1), (.inForce, 2)] {
      let desk = desk(focus: "ownWords") { $0.state = state }
      let footer = PlanEditor.keys(desk.state, desk.world).help.filter(\.inFooter)
      let going = footer.filter { $0.keys.contains(.tab) || $0.keys.contains(.enter) }
      #expect(going.count == keys, "\(footer)")
    }
  }

  @Test func theKeyToTheNextLackIsAmongTheFirstOfTheChain() {
    var desk = desk(.small)
    desk.press(.ctrl("r"))
    let footer = PlanEditor.keys(desk.state, desk.world).help.filter(\.inFooter)
    #expect(footer.prefix(2).contains { $0.keys.contains(.ctrl("g")) })
  }

  @Test func whyAPlanWasOpenedAgainStandsOnTop() {
    let desk = desk(focus: "ownWords") { $0.reopenings = Sample.fullPlan.reopenings }
    #expect(
      flat(desk).contains("Avattu uudelleen 15.1.2027: Opinnot keskeytyivät"), "\(desk.screen)")
  }
}
