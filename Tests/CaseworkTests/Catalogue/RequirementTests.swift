import Casework
import TestSupport
import Testing

/// What services ask, against what is known of the student.
@Suite struct RequirementTests {
  private static let today = Sample.day(2027, 1, 15)

  struct Case: Sendable, CustomStringConvertible {
    var service: ID<CatalogueService>
    var born: String?
    var plans: [String] = []
    var starts: Day? = nil
    var expected: [ServiceRequirement]

    var description: String { "\(service) \(born ?? "–") \(plans) \(String(describing: starts))" }
  }

  private static let tryOut: ServiceRequirement.Kind = .plan([
    .employment, .activation, .multiAgencyEmployment,
  ])
  private static let other = ServiceRequirement(.other, .notKnown)

  @Test(arguments: [
    // In which plan it must stand.
    Case(service: "worktryout", expected: [ServiceRequirement(tryOut, .notMet), other]),
    Case(
      service: "worktryout", plans: ["HOKS"],
      expected: [ServiceRequirement(tryOut, .notMet), other]),
    Case(
      service: "worktryout", plans: ["HOKS", "Työllistymissuunnitelma"],
      expected: [ServiceRequirement(tryOut, .met), other]),
    Case(
      service: "worktryout", plans: ["Aktiveringsplan 2027"],
      expected: [ServiceRequirement(tryOut, .met), other]),
    Case(
      service: "worktryout", plans: ["Kuntoutussuunnitelma"],
      expected: [ServiceRequirement(tryOut, .notKnown), other]),
    Case(
      service: "worktryout", plans: ["  "],
      expected: [ServiceRequirement(tryOut, .notMet), other]),
    Case(
      service: "selfmotivated", born: "2000-01-15", plans: ["Monialainen työllistymissuunnitelma"],
      expected: [
        ServiceRequirement(.plan([.employment]), .notMet),
        ServiceRequirement(.ageFrom(25), .met, age: 27),
      ]),
    // From 25 years: the day before, the day itself, by the year alone.
    Case(
      service: "selfmotivated", born: "2002-01-16", plans: ["Employment plan"],
      expected: [
        ServiceRequirement(.plan([.employment]), .met),
        ServiceRequirement(.ageFrom(25), .notMet, age: 24),
      ]),
    Case(
      service: "selfmotivated", born: "2002-01-15", plans: ["Employment plan"],
      expected: [
        ServiceRequirement(.plan([.employment]), .met),
        ServiceRequirement(.ageFrom(25), .met, age: 25),
      ]),
    Case(
      service: "selfmotivated", born: "2002-01-16", plans: ["Employment plan"],
      starts: Sample.day(2027, 1, 16),
      expected: [
        ServiceRequirement(.plan([.employment]), .met),
        ServiceRequirement(.ageFrom(25), .met, age: 25),
      ]),
    Case(
      service: "selfmotivated", born: "2002", plans: ["Employment plan"],
      expected: [
        ServiceRequirement(.plan([.employment]), .met),
        ServiceRequirement(.ageFrom(25), .notKnown),
      ]),
    Case(
      service: "selfmotivated", born: "2001", plans: ["Employment plan"],
      expected: [
        ServiceRequirement(.plan([.employment]), .met), ServiceRequirement(.ageFrom(25), .met),
      ]),
    Case(
      service: "selfmotivated", born: "2003", plans: ["Employment plan"],
      expected: [
        ServiceRequirement(.plan([.employment]), .met), ServiceRequirement(.ageFrom(25), .notMet),
      ]),
    Case(
      service: "selfmotivated", plans: ["Employment plan"],
      expected: [
        ServiceRequirement(.plan([.employment]), .met), ServiceRequirement(.ageFrom(25), .notKnown),
      ]),
    // Under 29.
    Case(
      service: "outreach", born: "1998-01-16",
      expected: [ServiceRequirement(.ageTo(28), .met, age: 28)]),
    Case(
      service: "outreach", born: "1998-01-15",
      expected: [ServiceRequirement(.ageTo(28), .notMet, age: 29)]),
    Case(service: "outreach", expected: [ServiceRequirement(.ageTo(28), .notKnown)]),
    // Under 30 without a diagnosis: an older student may have one.
    Case(
      service: "kelaassessment", born: "1997-01-16",
      expected: [ServiceRequirement(.withoutDiagnosis(to: 29), .met, age: 29)]),
    Case(
      service: "kelaassessment", born: "1997-01-15",
      expected: [ServiceRequirement(.withoutDiagnosis(to: 29), .notKnown, age: 30)]),
    Case(
      service: "kelaassessment",
      expected: [ServiceRequirement(.withoutDiagnosis(to: 29), .notKnown)]),
    // Not born yet is no age, and asks nothing by itself.
    Case(
      service: "outreach", born: "2030", expected: [ServiceRequirement(.ageTo(28), .notKnown)]),
    Case(service: "jobcoaching", born: "2008", expected: []),
  ])
  func areWeighed(_ given: Case) throws {
    let catalogue = Sample.services
    let picked = try #require(catalogue[given.service])
    var plan = Sample.plan
    var service = PlannedService(id: "s9", order: "z", goal: nil, name: "")
    service.catalogue = catalogue.entry(picked, .finnish)
    service.name = picked.name(.finnish)
    service.starts = given.starts
    plan.services["s9"] = service
    plan.otherPlans = Rows(
      given.plans.enumerated().map {
        OtherPlan(id: ID("o\($0.offset)") ?? "o0", order: "n", name: $0.element, keeper: "")
      })
    var client = Sample.client
    client.born = given.born.flatMap { Birth(text: $0) }
    #expect((given.born == nil) == (client.born == nil))
    let found = plan.requirements(of: service, in: catalogue, client: client, on: Self.today)
    #expect(found == given.expected)
    let lacking = found.filter { $0.state == .notMet }.count
    let lacks = plan.requirementLacks(in: catalogue, client: client, on: Self.today)
      .filter { $0.path == "services/s9/name" }
    #expect(lacks.count == lacking)
  }

  @Test func freeWordsAskNothing() throws {
    var plan = Sample.plan
    let catalogue = Sample.services
    let picked = try #require(catalogue["worktryout"])
    var service = PlannedService(id: "s9", order: "z", goal: nil, name: "Työkokeilu taimistolla")
    let ask = { plan.requirements(of: service, in: catalogue, client: nil, on: Self.today) }
    #expect(ask().isEmpty, "never picked")
    service.catalogue = catalogue.entry(picked, .finnish)
    #expect(ask().count == 2, "picked, and the words go on")
    service.name = "Hammaslääkäri"
    #expect(ask().isEmpty, "other words in its place")
    service.name = "Arbetsprövning"
    service.catalogue = catalogue.entry(picked, .swedish)
    #expect(ask().count == 2)
    service.state = .ended
    plan.services["s9"] = service
    #expect(plan.requirementLacks(in: catalogue, client: nil, on: Self.today).isEmpty)
  }

  @Test(arguments: [
    ("Työllistymissuunnitelma", OtherPlanKind.employment), ("sysselsättningsplanen", .employment),
    ("Employment plan 2027", .employment), ("Aktivointisuunnitelma (kunta)", .activation),
    ("aktiveringsplan", .activation),
    ("Monialainen työllistymissuunnitelma", .multiAgencyEmployment),
    ("TYP-suunnitelma", .multiAgencyEmployment),
    ("sektorsövergripande sysselsättningsplan", .multiAgencyEmployment),
    ("Multi-agency employment plan", .multiAgencyEmployment), ("HOKS", .studies),
    ("HOKSin päivitys", .studies), ("PUK", .studies), ("Personlig utvecklingsplan", .studies),
    ("Sosiaalihuollon asiakassuunnitelma", .socialServices), ("klientplan", .socialServices),
    ("Social services client plan", .socialServices),
  ])
  func plansAreKnownByTheirNames(name: String, kind: OtherPlanKind) {
    #expect(OtherPlanKind(named: name) == kind)
  }

  @Test(arguments: ["", "Kuntoutussuunnitelma", "Pukeutumisohje", "Oma suunnitelma", "Lääkitys"])
  func otherNamesSayNothing(name: String) { #expect(OtherPlanKind(named: name) == nil) }
}
