/// One thing that a plan still lacks, and where: shown beside the field, never in the way.
public struct PlanLack: Sendable, Equatable, Hashable {
  /// The field as in the plan's file: `goals/g1/measure`.
  public var path: String
  public var kind: PlanLackKind

  public init(_ kind: PlanLackKind, at path: String) { (self.kind, self.path) = (kind, path) }
}

/// What a plan can lack; the texts have one plain sentence for each.
public enum PlanLackKind: String, Sendable, CaseIterable {
  // The student's own part.
  case noOwnWords, noNeed, needWithoutWords, needWithoutGoal, needWithoutArea
  // Goals.
  case goalWithoutWords, goalWithoutNeed, goalWithoutMeasure, goalWithoutDay, goalWithoutService
  case goalWordedAsService
  // Nothing aimed at in one of the areas of life: was it thought of?
  case learningNotThoughtOf, workNotThoughtOf, livingNotThoughtOf
  // Services and actions.
  case serviceWithoutName, serviceWithoutGoal, serviceWithoutParty, serviceWithoutPerson
  case serviceWithoutStart
  // What a service of the catalogue asks and what is not so.
  case serviceNotInOtherPlan, serviceStudentTooYoung, serviceStudentTooOld
  case noAction, actionWithoutWords, actionWithoutOwner, actionWithoutDay
  // What is agreed.
  case noPath, noPeriod, noResponsibleWorker, responsibleWorkerLeft, noFollowUp
  case notAgreedByStudent, changedSinceAgreed
}

extension Plan {
  /// What the plan still lacks on a day, in the order of the plan; empty where it is whole.
  public func lacks(on day: Day, roster: Roster?) -> [PlanLack] {
    var lacks: [PlanLack] = []
    if isBlank(ownWords) { lacks.append(PlanLack(.noOwnWords, at: "ownWords")) }
    lacks += needLacks + goalLacks + areaLacks + serviceLacks + actionLacks
    if path == nil { lacks.append(PlanLack(.noPath, at: "path")) }
    if from == nil || until == nil {
      lacks.append(PlanLack(.noPeriod, at: from == nil ? "from" : "until"))
    }
    if let worker = responsible?.member {
      if let roster, !roster.isCurrent(worker, on: day) {
        lacks.append(PlanLack(.responsibleWorkerLeft, at: "responsible"))
      }
    } else {
      lacks.append(PlanLack(.noResponsibleWorker, at: "responsible"))
    }
    if nextFollowUp(from: day) == nil { lacks.append(PlanLack(.noFollowUp, at: "followUps")) }
    if !isAgreedByStudent {
      let wasAgreed = agreements.byID.values.contains { $0.who == .student }
      lacks.append(
        PlanLack(wasAgreed ? .changedSinceAgreed : .notAgreedByStudent, at: "agreements"))
    }
    return lacks
  }

  private var needLacks: [PlanLack] {
    if needs.isEmpty { return [PlanLack(.noNeed, at: "needs")] }
    let answered = Set(goals.byID.values.compactMap(\.need))
    return needs.sorted.flatMap { need in
      let place = "needs/\(need.id)"
      return found([
        (isBlank(need.text), .needWithoutWords, "\(place)/text"),
        (need.area == nil, .needWithoutArea, "\(place)/area"),
        (!answered.contains(need.id), .needWithoutGoal, place),
      ])
    }
  }

  private var goalLacks: [PlanLack] {
    let served = Set(services.byID.values.compactMap(\.goal))
    let names = services.byID.values.map(\.name)
    return goals.sorted.flatMap { goal in
      let place = "goals/\(goal.id)"
      return found([
        (isBlank(goal.text), .goalWithoutWords, "\(place)/text"),
        (GoalWording.isService(goal.text, names: names), .goalWordedAsService, "\(place)/text"),
        (goal.need.map { needs[$0] == nil } ?? true, .goalWithoutNeed, "\(place)/need"),
        (isBlank(goal.measure), .goalWithoutMeasure, "\(place)/measure"),
        (goal.by == nil, .goalWithoutDay, "\(place)/by"),
        (!served.contains(goal.id), .goalWithoutService, place),
      ])
    }
  }

  /// Areas that no goal aims at; said only once there are goals.
  private var areaLacks: [PlanLack] {
    guard !goals.isEmpty else { return [] }
    let areas = Set(goals.byID.values.compactMap { $0.need.flatMap { needs[$0]?.area } })
    return found([
      (!areas.contains(.learning), .learningNotThoughtOf, "goals"),
      (!areas.contains(.work), .workNotThoughtOf, "goals"),
      (!areas.contains(.living), .livingNotThoughtOf, "goals"),
    ])
  }

  private var serviceLacks: [PlanLack] {
    services.sorted.filter { $0.state != .dropped }.flatMap { service in
      let place = "services/\(service.id)"
      return found([
        (isBlank(service.name), .serviceWithoutName, "\(place)/name"),
        (
          service.goal.map { goals[$0] == nil } ?? true, .serviceWithoutGoal, "\(place)/goal"
        ),
        (service.party == nil, .serviceWithoutParty, "\(place)/party"),
        (isBlank(service.person), .serviceWithoutPerson, "\(place)/person"),
        (service.starts == nil, .serviceWithoutStart, "\(place)/starts"),
      ])
    }
  }

  private var actionLacks: [PlanLack] {
    if actions.isEmpty { return [PlanLack(.noAction, at: "actions")] }
    return actions.sorted.filter { $0.state == .open }.flatMap { action in
      let place = "actions/\(action.id)"
      return found([
        (isBlank(action.what), .actionWithoutWords, "\(place)/what"),
        (!action.hasOwner, .actionWithoutOwner, "\(place)/owner"),
        (action.by == nil, .actionWithoutDay, "\(place)/by"),
      ])
    }
  }
}

private func found(_ checks: [(Bool, PlanLackKind, String)]) -> [PlanLack] {
  checks.compactMap { $0.0 ? PlanLack($0.1, at: $0.2) : nil }
}
