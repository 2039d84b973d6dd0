import Casework
import TestSupport
import Testing
import Workplace

/// Two who set the same period at once never make one that ends before it starts.
@Suite struct PeriodsTogetherTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var before: (Day?, Day?)
    var first: (Day?, Day?)
    var second: (Day?, Day?)
    var testDescription: String { name }
  }

  private static func day(_ month: Int, _ day: Int) -> Day { Sample.day(2027, month, day) }

  static let cases = [
    Case(
      name: "each left one of the days", before: (day(1, 29), day(4, 30)),
      first: (day(4, 1), day(4, 30)), second: (day(1, 29), day(2, 28))),
    Case(
      name: "nothing stood before", before: (nil, nil), first: (day(4, 1), day(4, 30)),
      second: (day(1, 29), day(2, 28))),
    Case(
      name: "the later one comes second", before: (day(1, 29), day(4, 30)),
      first: (day(1, 29), day(2, 28)), second: (day(4, 1), day(4, 30))),
    Case(
      name: "open ends", before: (day(1, 29), day(4, 30)), first: (day(4, 1), nil),
      second: (nil, day(2, 28))),
  ]

  enum Place: CaseIterable { case plan, service }

  private func change(_ place: Place, _ days: (Day?, Day?)) -> Change {
    switch place {
    case .plan: .plan(Sample.planID, .setPeriod(from: days.0, until: days.1))
    case .service:
      .plan(Sample.planID, .setServicePeriod("s9", starts: days.0, ends: days.1))
    }
  }

  private func days(_ place: Place, _ session: Session) -> (from: Day?, until: Day?) {
    let plan = session.casebook().plans[Sample.planID]?.value
    switch place {
    case .plan: return (plan?.from, plan?.until)
    case .service: return (plan?.services["s9"]?.starts, plan?.services["s9"]?.ends)
    }
  }

  private func isInOrder(_ days: (from: Day?, until: Day?)) -> Bool {
    guard let from = days.from, let until = days.until else { return true }
    return from <= until
  }

  @Test(arguments: Place.allCases, cases)
  func bothDaysAreAskedForAndWhatStandsCanBe(_ where: Place, _ one: Case) throws {
    let place = SharedPlace()
    let first = try place.makeWithPlan()
    let goal = Goal(id: "g9", order: "n", need: nil, text: "Töissä")
    try first.save(.plan(Sample.planID, .addGoal(goal)))
    try first.save(
      .plan(
        Sample.planID,
        .addService(PlannedService(id: "s9", order: "n", goal: "g9", name: "Työkokeilu"))))
    let version = try first.save(change(`where`, one.before)).version
    let second = try place.session(Sample.outreachWorker)
    try first.save(change(`where`, one.first), basedOn: version)
    let result = try second.save(change(`where`, one.second), basedOn: version)
    #expect(result.openQuestions == 2)
    #expect(isInOrder(days(`where`, second)), "\(days(`where`, second))")
    // Whichever period is chosen, day by day: what cannot be is refused and nothing else.
    for _ in 0..<2 {
      let held = try #require(second.casebook().plans[Sample.planID])
      let chosen = held.questions.contains { question in
        question.candidates.contains { candidate in
          (try? second.save(
            .settle(.plan(Sample.planID), question.id, choice: candidate.key),
            basedOn: held.version)) != nil
        }
      }
      #expect(chosen && isInOrder(days(`where`, second)))
    }
    #expect(second.casebook().plans[Sample.planID]?.questions == [])
  }

  @Test func aChoiceThatTurnsThePeriodRoundIsRefused() throws {
    let place = SharedPlace()
    let first = try place.makeWithPlan()
    let one = Self.cases[0]
    let version = try first.save(change(.plan, one.before)).version
    let second = try place.session(Sample.outreachWorker)
    try first.save(change(.plan, one.first), basedOn: version)
    try second.save(change(.plan, one.second), basedOn: version)
    let stands = days(.plan, second)
    #expect(stands.from == one.first.0 && stands.until == one.first.1)
    let held = try #require(second.casebook().plans[Sample.planID])
    let until = try #require(held.questions.first { $0.path == "until" })
    let early = try #require(until.candidates.first { $0.text == "2027-02-28" })
    let failure = SaveFailure.of {
      try second.save(
        .settle(.plan(Sample.planID), until.id, choice: early.key), basedOn: held.version)
    }
    #expect(failure == .refused(.dateOrder))
  }
}
