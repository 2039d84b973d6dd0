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
}
