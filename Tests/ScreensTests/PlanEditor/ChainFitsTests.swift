import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// An ordinary chain is seen whole on one screen: a line a link, the chosen one in full below.
@Suite struct ChainFitsTests {
  /// Three needs, three goals, three services and five tasks with names of an ordinary length.
  private var plan: Plan {
    var plan = Sample.plan
    (plan.needs, plan.goals, plan.services, plan.actions) = (Rows(), Rows(), Rows(), Rows())
    for number in 1...3 {
      let (need, goal, service) =
        (ID<Need>("n\(number)x")!, ID<Goal>("g\(number)x")!, ID<PlannedService>("s\(number)x")!)
      plan.needs[need] = Need(
        id: need, order: "n\(number)",
        text: "\(number). tarve: rauhallinen työpaikka, jossa saa tehdä käsillä omaan tahtiin",
        area: .work)
      var new = Goal(
        id: goal, order: "n\(number)", need: need,
        text: "\(number). tavoite: työkokeilu kasvihuoneella kolmena päivänä viikossa")
      new.measure = number == 3 ? "" : "käy kokeilussa sovitut kolme päivää viikossa"
      new.by = Sample.day(2027, 4, 30)
      plan.goals[goal] = new
      var given = PlannedService(
        id: service, order: "n\(number)", goal: goal,
        name: "\(number). palvelu: työhönvalmennus ja tuki työpaikalla alun yli")
      (given.party, given.person) = (.employment, "Maija Mallikas-Pitkäsukuinen")
      (given.starts, given.ends) = (Sample.day(2027, 9, 21), Sample.day(2027, 12, 31))
      plan.services[service] = given
    }
    for number in 1...5 {
      let id = ID<Action>("a\(number)x")!
      var action = Action(
        id: id, order: "n\(number)",
        what: "\(number). tehtävä: soittaa kasvihuoneelle ja sopia ensimmäisestä päivästä")
      action.service = ID<PlannedService>("s\(min(number, 3))x")
      action.owner = .member(Sample.coach)
      action.by = number == 1 ? Sample.day(2027, 1, 8) : Sample.day(2027, 1, 29)
      plan.actions[id] = action
    }
    return plan
  }

  private static let links =
    (1...3).flatMap { ["\($0). tarve", "\($0). tavoite", "\($0). palvelu"] }
    + (1...5).map { "\($0). tehtävä" }

  @Test func allFourteenLinksAreSeenAtOnce() {
    var desk = PlanDesk(plan: plan, size: .standard)
    desk.press(.ctrl("r"))
    for link in Self.links { #expect(desk.screen.contains(link), "\(link)\n\(desk.screen)") }
    // A hole is never cut, nor that a task is late.
    #expect(desk.text(in: .lack).contains("! mittari?"), "\(desk.screen)")
    #expect(desk.screen.contains("myöhässä"), "\(desk.screen)")
    #expect(!desk.screen.contains("↓") && !desk.screen.contains("↑"), "\(desk.screen)")
  }

  /// Whichever is chosen is read to its end, with all that belongs to it.
  @Test(arguments: [Size.standard, .small])
  func theChosenLinkIsReadInFull(_ size: Size) {
    var desk = PlanDesk(plan: plan, size: size)
    desk.press(.ctrl("r"))
    func words() -> String {
      desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(words().contains("rauhallinen työpaikka, jossa saa tehdä käsillä omaan tahtiin"))
    desk.press(.down)
    #expect(words().contains("työkokeilu kasvihuoneella kolmena päivänä viikossa"))
    #expect(words().contains("käy kokeilussa sovitut kolme päivää viikossa"), "\(desk.screen)")
    #expect(words().contains("30.4.2027"))
    desk.press(.down)
    #expect(words().contains("Maija Mallikas-Pitkäsukuinen"), "\(desk.screen)")
    #expect(words().contains("· 21.9.–") && words().contains("31.12.2027"), "\(desk.screen)")
    desk.press(.down)
    #expect(desk.cursorLine.contains("1. tehtävä"), "\(desk.screen)")
    #expect(words().contains("8.1.2027 myöhässä"), "\(desk.screen)")
    for _ in 0..<20 { desk.press(.down) }
    #expect(desk.cursorLine.contains("5. tehtävä"), "\(desk.screen)")
    #expect(words().contains("soittaa kasvihuoneelle ja sopia ensimmäisestä päivästä"))
  }

  /// Where names have room they are written out as before.
  @Test func aShortChainIsWrittenOut() {
    var desk = PlanDesk(size: .standard)
    desk.press(.ctrl("r"), .down)
    #expect(desk.screen.split(separator: "Olen töissä taimistolla").count == 2, "\(desk.screen)")
  }
}
