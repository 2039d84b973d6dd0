import Casework
import TestSupport
import Testing

@Suite struct ChainTests {
  private func drawn(_ links: [ChainLink], _ indent: String = "") -> [String] {
    links.flatMap { link in
      let name =
        switch link.row {
        case .need(let need): need.id.text
        case .goal(let goal): goal.id.text
        case .service(let service): service.id.text
        case .action(let action): action.id.text
        case nil: "-"
        }
      let holes = link.holes.map { "!\($0.rawValue)" }
      return [([indent + name] + holes).joined(separator: " ")]
        + drawn(link.children, indent + "  ")
    }
  }

  @Test func showsTheWholeChainWithItsHoles() {
    var plan = Sample.fullPlan
    plan.needs["n2"] = Need(id: "n2", order: "t", text: "Asunto", area: .living)
    plan.services["s2"] = PlannedService(id: "s2", order: "t", goal: "gone", name: "Tuki")
    #expect(
      drawn(plan.chain) == [
        "n1", "  g1", "    s1", "      a1", "    a2", "n2 !goal", "-",
        "  g2 !loose !service !measure !day", "  s2 !loose !party !person !start", "-", "  a3 !day",
      ])
    #expect(plan.chain.suffix(2).map(\.isOtherwiseAgreed) == [false, true])
  }

  @Test func anActionMayHangOnGoalsAndServicesInTheirOrder() throws {
    var plan = Sample.fullPlan
    #expect(plan.ties == [.goal("g1"), .service("s1"), .goal("g2")])
    #expect(plan.onlyTie == nil)
    plan.services["s1"]?.state = .dropped
    #expect(plan.ties == [.goal("g1"), .goal("g2")])
    // What an action hangs on already stays, also where the service has been dropped.
    #expect(plan.tie(of: try #require(plan.actions["a1"])) == .service("s1"))
    plan.goals["g2"] = nil
    #expect(plan.onlyTie == .goal("g1"))
  }

  @Test func everyRowStandsInItOnce() {
    var plan = Sample.fullPlan
    plan.actions["a1"]?.goal = "g1"
    plan.actions["a2"]?.service = "gone"
    let names = drawn(plan.chain).map { $0.split(separator: " ").first.map(String.init) ?? "" }
    for id in ["n1", "g1", "g2", "s1", "a1", "a2", "a3"] {
      #expect(names.count { $0 == id } == 1, "\(id)")
    }
  }

  @Test func summaryReadsTheStudentFirst() {
    var plan = Sample.fullPlan
    plan.actions["a2"]?.state = .open
    plan.actions["a4"] = Action(id: "a4", order: "a", what: "Ilman tekijää")
    plan.actions["a5"] = Action(id: "a5", order: "b", what: "Kyyti")
    plan.actions["a5"]?.owner = .family
    plan.actions["a6"] = Action(id: "a6", order: "a", what: "Aiempi")
    plan.actions["a6"]?.owner = .member(Sample.coach)
    let summary = plan.summary(for: Sample.meetingID)
    #expect(summary.student.map(\.id) == ["a2"])
    #expect(summary.ownDoings == "Käyn tutustumassa taimistoon")
    #expect(
      summary.others.map(\.owner) == [
        .family, .member(Sample.coach), .named("Taimisto / esihenkilö"), nil,
      ])
    #expect(summary.others[1].actions.map(\.id) == ["a1", "a6"])
  }
}
