/// One thing that a plan still lacks, and where: shown beside the field, never in the way.
public struct PlanLack: Sendable, Equatable, Hashable {
  /// The field as in the plan's file: `goals/g1/measure`.
  public var path: String
  public var kind: PlanLackKind
  /// The plans in one of which a service must stand, where it stands in none.
  public var plans: Set<OtherPlanKind> = []

  public init(_ kind: PlanLackKind, at path: String) { (self.kind, self.path) = (kind, path) }
}

/// What a plan can lack; the texts have one plain sentence for each.
public enum PlanLackKind: String, Sendable, CaseIterable {
  // The student's own part.
  case noOwnWords, noOwnDoings, noNeed, needWithoutWords, needWithoutGoal, needWithoutArea
  // Goals.
  case goalWithoutWords, goalWithoutNeed, goalWithoutMeasure, goalWithoutDay, goalWithoutService
  case goalWordedAsService, goalDayPassed
  // An area of life with neither need nor goal, and no word that nothing is needed there.
  case learningNotThoughtOf, workNotThoughtOf, livingNotThoughtOf
  // Services and actions.
  case serviceWithoutName, serviceWithoutGoal, serviceWithoutParty, serviceWithoutPerson
  case serviceWithoutStart
  // What a service of the catalogue asks and what is not so.
  case serviceNotInOtherPlan, serviceStudentTooYoung, serviceStudentTooOld
  case noAction, actionWithoutWords, actionWithoutOwner, actionWithoutDay
  case actionDayPassed
  // A matter seen differently, with one view or a reason missing.
  case viewWithoutStudent, viewWithoutWorker, viewWithoutReason
  // What is agreed.
  case noPath, noPeriod, noResponsibleWorker, responsibleWorkerLeft, noFollowUp, followUpNotHeld
  case otherPlanWithoutKeeper, handoverUnanswered
  case notAgreedByStudent, changedSinceAgreed, notAgreedByOthers
}

extension Plan {
  /// What the plan still lacks on a day, in the order of the plan; empty where it is whole.
  ///
  /// - Parameter serviceNames: names of services besides the plan's own, so that a goal that is one of
  ///   them is pointed out.
  public func lacks(
    on day: Day, roster: Roster?, serviceNames: [String] = []
  ) -> [PlanLack] {
    var lacks: [PlanLack] = []
    if isBlank(ownWords) { lacks.append(PlanLack(.noOwnWords, at: "ownWords")) }
    lacks += needLacks + goalLacks(serviceNames, on: day) + areaLacks + serviceLacks
    lacks += actionLacks(on: day)
    if isBlank(ownDoings), !actions.byID.values.contains(where: { $0.owner == .student }) {
      lacks.append(PlanLack(.noOwnDoings, at: "ownDoings"))
    }
    lacks += viewLacks
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
    if let offer = openHandover {
      lacks.append(PlanLack(.handoverUnanswered, at: "handovers/\(offer.id)/accepted"))
    }
    lacks += followUps.sorted.filter { $0.isAhead && $0.planned < day }.map {
      PlanLack(.followUpNotHeld, at: "followUps/\($0.id)/held")
    }
    if nextFollowUp(after: day) == nil { lacks.append(PlanLack(.noFollowUp, at: "followUps")) }
    lacks += otherPlans.sorted.filter { isBlank($0.keeper) }.map {
      PlanLack(.otherPlanWithoutKeeper, at: "otherPlans/\($0.id)/keeper")
    }
    return lacks + agreementLacks
  }

  /// The student first; the others only once the student has agreed.
  private var agreementLacks: [PlanLack] {
    if !isAgreedByStudent {
      let wasAgreed = agreements.byID.values.contains { $0.who == .student }
      return [PlanLack(wasAgreed ? .changedSinceAgreed : .notAgreedByStudent, at: "agreements")]
    }
    let others = agreements.byID.values.contains { $0.who != .student && !$0.isOutdated }
    return others ? [] : [PlanLack(.notAgreedByOthers, at: "agreements")]
  }

  private var viewLacks: [PlanLack] {
    views.sorted.flatMap { view in
      let place = "views/\(view.id)"
      return found([
        (isBlank(view.student), .viewWithoutStudent, "\(place)/student"),
        (
          !isBlank(view.student) && isBlank(view.studentReason), .viewWithoutReason,
          "\(place)/studentReason"
        ),
        (isBlank(view.worker), .viewWithoutWorker, "\(place)/worker"),
        (
          !isBlank(view.worker) && isBlank(view.workerReason), .viewWithoutReason,
          "\(place)/workerReason"
        ),
      ])
    }
  }

  private var needLacks: [PlanLack] {
    if needs.isEmpty { return [PlanLack(.noNeed, at: "needs")] }
    let answered = Set(goals.byID.values.compactMap(\.need))
    return needs.sorted.flatMap { need in
      let place = "needs/\(need.id)"
      return found([
        (isBlank(need.text), .needWithoutWords, "\(place)/text"),
        (need.area == nil, .needWithoutArea, "\(place)/area"),
        (!answered.contains(need.id) && isBlank(need.whyNot), .needWithoutGoal, place),
      ])
    }
  }

  private func goalLacks(_ serviceNames: [String], on day: Day) -> [PlanLack] {
    let served = Set(services.byID.values.compactMap(\.goal))
    let known = KnownServiceNames(services.byID.values.map(\.name) + serviceNames)
    // Of a goal that has been settled nothing is waited for any more.
    return goals.sorted.filter { $0.state == .open }.flatMap { goal in
      let place = "goals/\(goal.id)"
      return found([
        (isBlank(goal.text), .goalWithoutWords, "\(place)/text"),
        (GoalWording.isService(goal.text, known: known), .goalWordedAsService, "\(place)/text"),
        (goal.need.map { needs[$0] == nil } ?? true, .goalWithoutNeed, "\(place)/need"),
        (!hasWords(goal.measure), .goalWithoutMeasure, "\(place)/measure"),
        (goal.by == nil, .goalWithoutDay, "\(place)/by"),
        (isUnseen(goal, on: day), .goalDayPassed, "\(place)/by"),
        (!served.contains(goal.id), .goalWithoutService, place),
      ])
    }
  }

  /// Whether a goal's day is past and no follow-up has been held since, at which it was looked at.
  private func isUnseen(_ goal: Goal, on day: Day) -> Bool {
    guard let by = goal.by, by < day else { return false }
    return !followUps.byID.values.contains { $0.held.map { $0 >= by } ?? false }
  }

  /// Areas that nobody has thought of; said only once there are needs.
  private var areaLacks: [PlanLack] {
    guard !needs.isEmpty else { return [] }
    return LifeArea.allCases.filter { !isThoughtOf($0) }.map { area in
      let kind: PlanLackKind =
        switch area {
        case .learning: .learningNotThoughtOf
        case .work: .workNotThoughtOf
        case .living: .livingNotThoughtOf
        }
      return PlanLack(kind, at: "notNeeded/\(area.rawValue)")
    }
  }

  /// Whether a need of the area is written, or it was said that nothing is needed there.
  public func isThoughtOf(_ area: LifeArea) -> Bool {
    notNeeded.contains(area) || needs.byID.values.contains { $0.area == area }
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

  private func actionLacks(on day: Day) -> [PlanLack] {
    if actions.isEmpty { return [PlanLack(.noAction, at: "actions")] }
    return actions.sorted.filter { $0.state == .open }.flatMap { action in
      let place = "actions/\(action.id)"
      return found([
        (isBlank(action.what), .actionWithoutWords, "\(place)/what"),
        (!action.hasOwner, .actionWithoutOwner, "\(place)/owner"),
        (action.by == nil, .actionWithoutDay, "\(place)/by"),
        (action.isLate(on: day), .actionDayPassed, "\(place)/state"),
      ])
    }
  }
}

private func found(_ checks: [(Bool, PlanLackKind, String)]) -> [PlanLack] {
  checks.compactMap { $0.0 ? PlanLack($0.1, at: $0.2) : nil }
}
