import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// A plan with two hundred rows costs a key no more work than one with five.
@Suite struct LargePlanTests {
  private typealias Driver = ScreenDriver<PlanEditor>

  private func plan(needs: Int) -> Plan {
    var plan = Sample.fullPlan
    for index in 0..<needs {
      let order = "t" + String(1000 + index)
      let need = Need(
        id: ID("n\(index)x") ?? "n0", order: order, text: "Tarve \(index)", area: .living)
      let goal = Goal(id: ID("g\(index)x") ?? "g0", order: order, need: need.id, text: "Tavoite")
      let service = PlannedService(
        id: ID("s\(index)x") ?? "s0", order: order, goal: goal.id, name: "Palvelu \(index)")
      var action = Action(id: ID("a\(index)x") ?? "a0", order: order, what: "Tehtävä \(index)")
      action.service = service.id
      plan.needs[need.id] = need
      plan.goals[goal.id] = goal
      plan.services[service.id] = service
      plan.actions[action.id] = action
    }
    return plan
  }

  private func desk(_ plan: Plan, size: Size = .standard) -> Driver {
    Driver(
      PlanEditor.self, .init(client: Sample.clientID), .sample(plan: plan, size: size))
  }

  private func form(_ desk: Driver) throws -> PlanForm {
    PlanForm.of(try #require(PlanEditor.scene(desk.state, desk.world)), desk.world)
  }

  private static let moves: [Key] = [
    .tab, .tab, .down, .down, .pageDown, .ctrl("g"), .ctrlDown, .backTab, .up, .pageUp,
    .ctrlEnd, .ctrlHome,
  ]

  @Test func goingThroughTheFormMakesItOnce() throws {
    var desk = desk(plan(needs: 60))
    let first = try form(desk)
    #expect(first.lines.count > 400)
    for key in Self.moves {
      desk.press(key)
      _ = desk.grid
      #expect(try form(desk) === first, "\(key)")
    }
    #expect(desk.saved == [])
  }

  @Test func typingMakesNothingAnew() throws {
    var desk = desk(plan(needs: 60))
    _ = desk.grid
    let first = try form(desk)
    desk.type("Haluan ulkotöihin")
    _ = desk.grid
    #expect(try form(desk) === first)
    #expect(desk.drafts.count == 1)
  }

  @Test(arguments: [Size.standard, .small])
  func onlyLinesInSightArePlaced(_ size: Size) throws {
    func placed(_ needs: Int) throws -> Int {
      var desk = desk(plan(needs: needs), size: size)
      for key in [Key.ctrlEnd, .pageUp, .pageUp] { desk.press(key) }
      let scene = try #require(PlanEditor.scene(desk.state, desk.world))
      return PlanPage(scene, desk.world, in: desk.world.body).window.seen.count
    }
    #expect(try placed(60) <= size.rows)
    #expect(try placed(5) <= size.rows)
  }

  @Test func theChainIsTiedOnceAndBrokenIntoLinesWhereItIsSeen() throws {
    var desk = desk(plan(needs: 60))
    desk.press(.ctrl("r"))
    func rows() throws -> PlanChainRows {
      PlanChainRows.of(try #require(PlanEditor.scene(desk.state, desk.world)), desk.world)
    }
    let first = try rows()
    #expect(first.rows.count > 240)
    for _ in 0..<30 { desk.press(.pageDown) }
    #expect(desk.cursorLine.contains("> "))
    #expect(try rows() === first)
    desk.press(.enter)
    #expect(desk.state.chain == nil && desk.cursorLine.contains("> "))
  }

  /// The best of many, letter by letter in turn: what else the machine does meanwhile falls on both.
  @Test func aLetterIsAnsweredAsSoonAsInASmallPlan() {
    var desks = [desk(plan(needs: 1)), desk(plan(needs: 50))]
    let clock = ContinuousClock()
    var best: [Duration] = [.seconds(1), .seconds(1)]
    for index in desks.indices { _ = desks[index].grid }
    for letter in String(repeating: "Haluan ulkotöihin. ", count: 5) {
      for index in desks.indices {
        let took = clock.measure {
          desks[index].press(.character(letter))
          _ = desks[index].grid
        }
        best[index] = min(best[index], took)
      }
    }
    #expect(desks.allSatisfy { $0.drafts.count == 1 })
    #expect(best[1] < best[0] * 2, "200 rows: \(best[1]), five: \(best[0])")
  }
}
