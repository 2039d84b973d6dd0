/// Finds in the documents what is counted: who took part, what was followed up, how plans ended.
struct CountedCases {
  private(set) var cases: [FigureFamily: [CountedCase]] = [:]
  /// The days of the group's multi-agency meetings.
  private(set) var meetings: [Day] = []

  init(_ inputs: MeasureInputs) {
    let plans = Dictionary(
      grouping: inputs.plans.filter { !$0.isDiscarded }, by: \.client)
    let roster =
      inputs.roster ?? Roster(name: "", language: .finnish, parties: [:])
    let turns = inputs.meetings.flatMap { $0.studentMeetings(roster) }
    meetings = inputs.meetings.filter { $0.isMultiAgency(roster) }.map(\.starts.day)
    let found: [FigureFamily: [CountedCase]?] = [
      .clients: Self.taking(part: inputs, StudentMeeting.joined(turns), plans),
      .palavers: StudentMeeting.joined(inputs.transferMeetings).map {
        CountedCase(
          client: $0.client, day: $0.day,
          figures: $0.figures(Figure.inPalaver).union([.palavers]))
      },
      .followUps: plans.flatMap { Self.followUps(of: $0.key, $0.value) },
      .endings: inputs.plans.compactMap(\.ending),
      .transfers: inputs.transfers?.map { fact in
        CountedCase(
          client: fact.client, day: fact.day,
          figures: [.transitions, fact.result == .attached ? .attached : .droppedOut])
      },
    ]
    for (family, cases) in found {
      if let cases { self.cases[family] = family.firsts(of: cases) }
    }
    cases[.experiences] = inputs.experiences.map { facts in
      FigureFamily.experiences.firsts(of: Self.asked(facts, of: cases[.transfers] ?? []))
    }
  }

  /// What students said in the third of the year in which their transfers are counted as ended.
  ///
  /// The measures tell how many those are: who speaks in another third, or of a transfer that goes on,
  /// would be one more than anybody is known to have been asked.
  private static func asked(
    _ facts: [ExperienceFact], of ended: [CountedCase]
  ) -> [CountedCase] {
    let terms = Dictionary(grouping: ended, by: \.client).mapValues { cases in
      Set(cases.map { Term(of: $0.day) })
    }
    return facts.filter { terms[$0.client]?.contains(Term(of: $0.day)) ?? false }.map { fact in
      CountedCase(
        client: fact.client, day: fact.day,
        figures: [.experiences, fact.isGood ? .goodExperiences : .otherExperiences])
    }
  }

  private static func taking(
    part inputs: MeasureInputs, _ turns: [StudentMeeting], _ plans: [ID<Client>: [Plan]]
  ) -> [CountedCase] {
    let firstEver = Dictionary(turns.map { ($0.client, $0.day) }, uniquingKeysWith: min)
    let concerns = Dictionary(
      inputs.clients.compactMap { client in
        client.concerns.byID.values.map(\.day).min().map { (client.id, $0) }
      }, uniquingKeysWith: min)
    return turns.map { turn in
      let isNamed = plans[turn.client, default: []].contains { $0.hasResponsible(on: turn.day) }
      var wait: Int?
      if firstEver[turn.client] == turn.day, let concern = concerns[turn.client],
        concern <= turn.day
      {
        wait = turn.day.number - concern.number
      }
      return CountedCase(
        client: turn.client, day: turn.day,
        figures: turn.figures(Figure.met).union([
          .clients, isNamed ? .responsibleNamed : .responsibleNotNamed,
          wait == nil ? .cameOtherwise : .cameFromConcern,
        ]),
        wait: wait)
    }
  }

  /// A case for each third of the year in which follow-ups were agreed: were all held by their day?
  private static func followUps(of client: ID<Client>, _ plans: [Plan]) -> [CountedCase] {
    let hasStanding = plans.contains { $0.state != .draft }
    var newest: [ID<FollowUp>: FollowUp] = [:]
    for plan in plans.sorted(by: Plan.isOlder) where !hasStanding || plan.state != .draft {
      newest.merge(plan.followUps.byID.values.map { ($0.id, $0) }) { $1 }
    }
    return Dictionary(grouping: newest.values) { Term(of: $0.planned) }.values.compactMap { rows in
      guard let first = rows.map(\.planned).min() else { return nil }
      let isKept = rows.allSatisfy { row in row.held.map { $0 <= row.planned } ?? false }
      return CountedCase(
        client: client, day: first,
        figures: [.followUps, isKept ? .followUpsKept : .followUpsLate])
    }
  }
}

extension Turn {
  /// Whether the turn was begun, and held to its end or the student marked as there; absent is absent.
  var isTakenPartIn: Bool {
    let marks = attendance.byID.values.filter { $0.party == .student }.map(\.presence)
    guard startedAt != nil, state != .waiting, !marks.contains(.absent) else { return false }
    return state == .closed || !marks.isEmpty
  }
}

extension Meeting {
  /// The turns in which students took part, with the parties that were there.
  fileprivate func studentMeetings(_ roster: Roster) -> [StudentMeeting] {
    turns.byID.values.filter(\.isTakenPartIn).map {
      let isHeld = state == .inProgress || state == .closed
      return StudentMeeting(
        client: $0.client, day: starts.day,
        parties: isHeld ? $0.partiesInRoom(roster).subtracting([.student]) : [])
    }
  }

  /// Held for a student by at least two parties beside the student.
  fileprivate func isMultiAgency(_ roster: Roster) -> Bool {
    studentMeetings(roster).reduce(into: Set<Party>()) { $0.formUnion($1.parties) }.count > 1
  }
}

extension Plan {
  /// Somebody had said yes to answering for the plan by the end of a day, and still did.
  fileprivate func hasResponsible(on day: Day) -> Bool {
    if let responsible, responsible.agreedOn <= day, endedOn.map({ day <= $0 }) ?? true {
      return true
    }
    return formerResponsible.byID.values.contains { $0.agreedOn <= day && day <= $0.until }
  }

  fileprivate var ending: CountedCase? {
    guard state == .ended, inForceFrom != nil, let endedOn, let result else { return nil }
    return CountedCase(
      client: client, day: endedOn,
      figures: FigureFamily.endings.wholes(of: .ending(result)))
  }
}
