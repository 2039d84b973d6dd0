import TestSupport

@testable import Casework

/// Documents that measures are counted of, made in a line each.
struct MeasureDocuments {
  private(set) var clients: [ID<Client>: Client] = [:]
  private(set) var plans: [ID<Plan>: Plan] = [:]
  private(set) var meetings: [Meeting] = []
  var transfers: [TransferFact]?
  var experiences: [ExperienceFact]?

  var inputs: MeasureInputs {
    MeasureInputs(
      clients: clients.values.sorted { $0.id < $1.id },
      plans: plans.values.sorted { $0.id < $1.id },
      meetings: meetings, roster: Sample.roster, transfers: transfers, experiences: experiences)
  }

  func published(on today: Day) -> PublishedMeasures { PublishedMeasures(inputs, on: today) }

  static func client(_ number: Int) -> ID<Client> { ID("c\(number)") ?? "c0" }

  /// A concern about a student.
  mutating func worry(_ number: Int, _ day: Day) {
    let id = Self.client(number)
    var client =
      clients[id] ?? Client(id: id, firstName: "A", lastName: "B", language: .finnish)
    let row = ID<Concern>("k\(client.concerns.count)") ?? "k0"
    try? client.concerns.add(
      Concern(id: row, order: "n", worried: "X", day: day, reasons: [.other]))
    clients[id] = client
  }

  /// A meeting that was held for some students; `away` did not come.
  mutating func meet(
    _ day: Day, _ numbers: [Int], away: Set<Int> = [], parties: [Party] = [.school, .outreach]
  ) {
    let id = ID<Meeting>("m\(meetings.count)") ?? "m0"
    var meeting = Meeting(id: id, starts: Sample.time(day, 9, 0), length: 120, place: "")
    meeting.state = .closed
    for number in numbers {
      var turn = Turn(client: Self.client(number), order: "n", length: 30)
      turn.state = .closed
      turn.startedAt = Helsinki.instant(Sample.time(day, 9, 0))
      var rows = parties.enumerated().map { place, party in
        Attendance(
          id: ID("a\(place)") ?? "a0", order: "n", party: party, member: nil, name: "",
          presence: .present, why: "")
      }
      rows.append(
        Attendance(
          id: "astudent", order: "z", party: .student, member: nil, name: "",
          presence: away.contains(number) ? .absent : .present, why: ""))
      turn.attendance = Rows(rows)
      meeting.turns[turn.id] = turn
    }
    meetings.append(meeting)
  }

  /// Changes a student's plan, in force from the beginning of 2020.
  mutating func plan(_ number: Int, _ change: (inout Plan) -> Void) {
    let client = Self.client(number)
    let id = Plan.id(for: client)
    var plan = plans[id] ?? Plan(id: id, client: client, revision: 1, language: .finnish)
    (plan.state, plan.inForceFrom) = (.inForce, Sample.day(2020, 1, 1))
    change(&plan)
    plans[id] = plan
  }

  mutating func answer(for number: Int, from day: Day) {
    plan(number) { $0.responsible = Responsibility(member: Sample.coach, agreedOn: day) }
  }

  mutating func followUp(_ number: Int, planned: Day, held: Day?) {
    plan(number) { plan in
      let id = ID<FollowUp>("f\(plan.followUps.count)") ?? "f0"
      var row = FollowUp(id: id, order: "n", planned: planned)
      row.held = held
      plan.followUps[id] = row
    }
  }

  mutating func end(_ number: Int, _ day: Day, _ outcome: PlanOutcome) {
    plan(number) { ($0.state, $0.endedOn, $0.outcome) = (.ended, day, outcome) }
  }
}
