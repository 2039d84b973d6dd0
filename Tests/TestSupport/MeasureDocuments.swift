public import Casework

/// Documents that measures are counted of, made in a line each.
public struct MeasureDocuments {
  public init() {}

  public private(set) var clients: [ID<Client>: Client] = [:]
  public private(set) var plans: [ID<Plan>: Plan] = [:]
  public private(set) var meetings: [Meeting] = []
  public var transfers: [TransferFact]?
  public var experiences: [ExperienceFact]?
  public private(set) var palavers: [StudentMeeting] = []

  public var inputs: MeasureInputs {
    MeasureInputs(
      clients: clients.values.sorted { $0.id < $1.id },
      plans: plans.values.sorted { $0.id < $1.id },
      meetings: meetings, roster: Sample.roster, transfers: transfers, experiences: experiences,
      transferMeetings: palavers)
  }

  public func published(on today: Day) -> PublishedMeasures { PublishedMeasures(inputs, on: today) }

  /// So many students, all met on each of some days.
  public static func met(_ count: Int, on days: Day...) -> StudentsMet {
    var documents = MeasureDocuments()
    for day in days { documents.meet(day, Array(0..<count)) }
    return StudentsMet(documents.inputs)
  }

  public static func client(_ number: Int) -> ID<Client> { ID("c\(number)") ?? "c0" }

  /// A concern about a student.
  public mutating func worry(_ number: Int, _ day: Day) {
    let id = Self.client(number)
    var client =
      clients[id] ?? Client(id: id, firstName: "A", lastName: "B", language: .finnish)
    let row = ID<Concern>("k\(client.concerns.count)") ?? "k0"
    client.concerns[row] = Concern(id: row, order: "n", worried: "X", day: day, reasons: [.other])
    clients[id] = client
  }

  /// A meeting that was held for some students; `away` did not come.
  public mutating func meet(
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

  /// A meeting about a student that a transfer records.
  public mutating func palaver(_ number: Int, _ day: Day, _ parties: Set<Party>) {
    palavers.append(
      StudentMeeting(client: Self.client(number), day: day, parties: parties))
  }

  /// Changes a student's plan, in force from the beginning of 2020.
  public mutating func plan(_ number: Int, _ change: (inout Plan) -> Void) {
    let client = Self.client(number)
    let id = Plan.id(for: client)
    var plan = plans[id] ?? Plan(id: id, client: client, revision: 1, language: .finnish)
    (plan.state, plan.inForceFrom) = (.inForce, Sample.day(2020, 1, 1))
    change(&plan)
    plans[id] = plan
  }

  public mutating func answer(for number: Int, from day: Day) {
    plan(number) { $0.responsible = Responsibility(member: Sample.coach, agreedOn: day) }
  }

  public mutating func followUp(_ number: Int, planned: Day, held: Day?) {
    plan(number) { plan in
      let id = ID<FollowUp>("f\(plan.followUps.count)") ?? "f0"
      var row = FollowUp(id: id, order: "n", planned: planned)
      row.held = held
      plan.followUps[id] = row
    }
  }

  public mutating func end(_ number: Int, _ day: Day, _ outcome: PlanOutcome) {
    plan(number) { ($0.state, $0.endedOn, $0.outcome) = (.ended, day, outcome) }
  }
}

extension MeasureDocuments {
  /// Two years of a group: 7, 6 and 2 students in the thirds of 2025, 12, 3 and 9 in those of 2026.
  public static var example: MeasureDocuments {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2025, 2, 13), Array(1...7))
    documents.meet(Sample.day(2025, 6, 12), Array(11...16))
    documents.meet(Sample.day(2025, 10, 9), [21, 22])
    let day = Sample.day(2026, 2, 12)
    documents.meet(day, Array(31...42))
    for number in 31...42 {
      documents.worry(number, day.adding(days: 30 - number))
      documents.followUp(number, planned: Sample.day(2026, 4, 1), held: Sample.day(2026, 4, 1))
    }
    for number in 31...37 { documents.answer(for: number, from: day) }
    documents.meet(Sample.day(2026, 6, 11), Array(51...53))
    documents.meet(
      Sample.day(2026, 10, 8), Array(61...69), parties: [.school, .kela, .outreach])
    let outcomes: [(ClosedRange<Int>, PlanOutcome)] = [
      (1...6, .openWork), (7...12, .studies), (13...17, .moved),
    ]
    for (numbers, outcome) in outcomes {
      for number in numbers { documents.end(number, Sample.day(2026, 3, 9), outcome) }
    }
    return documents
  }
}
