import Canvas
import Casework
import Synchronization
import Texts
import Workplace

/// What people and parties are called, and which of them a field may choose.
///
/// A class: it is handed on for every field of the plan, and holds more than is cheap to copy.
final class PlanNames: Sendable {
  let world: World
  let texts: Texts
  private let roster: Roster?
  let today: Day
  let plan: Plan?
  private let doubles: Set<String>
  /// Days as they read, by what is written: the same few days stand in many fields.
  let shownDays = Mutex<[String: String]>([:])

  init(_ world: World, plan: Plan?) {
    (self.world, self.plan) = (world, plan)
    (texts, roster) = (world.texts, world.casebook.roster?.value)
    today = world.today
    var seen: Set<String> = []
    var doubles: Set<String> = []
    for member in roster?.members.byID.values ?? []
    where !seen.insert(member.name).inserted {
      doubles.insert(member.name)
    }
    self.doubles = doubles
  }

  /// The member's name; with the party where two have the same name.
  func member(_ id: ID<Member>) -> String {
    guard let member = roster?.members[id] else { return texts.plan.unknownMember }
    return doubles.contains(member.name) ? "\(member.name), \(party(member.party))" : member.name
  }

  func party(_ party: Party) -> String {
    roster?.parties[party]?[texts.language] ?? texts.common.party(party)
  }

  func owner(_ owner: ActionOwner) -> String {
    switch owner {
    case .student: texts.common.student
    case .family: texts.common.family
    case .member(let id): member(id)
    case .named(let name): name
    }
  }

  func agreeing(_ who: Agreeing) -> String {
    switch who {
    case .student: texts.common.student
    case .member(let id): member(id)
    }
  }

  /// Those who sit in the group today, the person at the keyboard first.
  private var members: [Member] {
    let all = roster?.members.sorted.filter { $0.isSeated(on: today) } ?? []
    return all.filter { $0.id == world.me } + all.filter { $0.id != world.me }
  }

  private var memberOptions: [PlanOption] {
    members.filter { $0.party != .student }.map {
      PlanOption(member($0.id), detail: party($0.party), .member($0.id))
    }
  }

  private var studentOption: PlanOption {
    let name = plan.flatMap { world.casebook.clients[$0.client]?.value.shortName } ?? ""
    return PlanOption(texts.common.student, detail: name, .student)
  }

  /// The goals and services that an action may hang on; where two are called the same, a service is
  /// named with its goal.
  private func tieOptions(_ plan: Plan) -> [PlanOption] {
    plan.ties.map { tie in
      let kind = tie.goal == nil ? texts.plan.labels.service : texts.plan.labels.goal
      return PlanOption(name(of: tie, in: plan), detail: kind, .tie(tie))
    }
  }

  /// What an action hangs on, in one line.
  func name(of tie: ActionTie, in plan: Plan) -> String {
    switch tie {
    case .goal(let id): return SafeText.typed(plan.goals[id]?.text ?? "", multiline: false)
    case .service(let id):
      guard let service = plan.services[id] else { return "" }
      let isDouble =
        plan.services.byID.values.contains { $0.id != id && $0.name == service.name }
        || plan.goals.byID.values.contains { $0.text == service.name }
      let goal = service.goal.flatMap { plan.goals[$0]?.text } ?? ""
      return isDouble && !goal.isEmpty ? "\(service.name) (\(goal))" : service.name
    }
  }

  /// What a field may choose among; empty for fields that are written.
  func options(_ field: PlanField) -> [PlanOption] {
    switch field {
    case .path: Path.allCases.map { PlanOption(texts.common.path($0), .path($0)) }
    case .need(_, .area):
      LifeArea.allCases.map { PlanOption(texts.common.lifeArea($0), .area($0)) }
    case .goal(_, .need):
      (plan?.needs.sorted ?? []).map { PlanOption($0.text, .need($0.id)) }
    case .goal(_, .state):
      GoalState.allCases.map { PlanOption(texts.plan.goalState($0), .goalState($0)) }
    case .service(_, .goal):
      (plan?.goals.sorted ?? []).map { PlanOption($0.text, .goal($0.id)) }
    case .service(_, .party):
      Party.allCases.filter { $0 != .student }.map { PlanOption(party($0), .party($0)) }
    case .service(_, .state):
      ServiceState.allCases.map { PlanOption(texts.plan.serviceState($0), .serviceState($0)) }
    case .action(_, .state):
      ActionState.allCases.map { PlanOption(texts.plan.actionState($0), .actionState($0)) }
    case .action(_, .tie): plan.map(tieOptions) ?? []
    case .action(_, .owner):
      [studentOption, PlanOption(texts.common.family, .family)] + memberOptions
    case .responsible: memberOptions
    case .substitute: memberOptions.filter { $0.value != substituteTaken }
    case .agreement(_, .way):
      ConsentWay.allCases.map { PlanOption(texts.plan.way($0), .way($0)) }
    case .agreement(_, .who): [studentOption] + memberOptions
    case .otherPlan(_, .name):
      texts.plan.knownPlans.map { PlanOption($0, .words) }
    default: []
    }
  }

  /// Members in the room whose agreement to the plan as it reads now is not recorded.
  ///
  /// They are there until the meeting closes, also when the student's turn is over.
  var othersInRoom: [ID<Member>] {
    guard let plan else { return [] }
    let agreed = plan.agreements.byID.values.filter { !$0.isOutdated }.map(\.who)
    let running = world.casebook.meetings.values.map(\.value).filter { $0.state == .inProgress }
    let turn = running.lazy.compactMap { meeting in
      meeting.turns.byID.values.first { $0.client == plan.client && $0.state != .waiting }
    }.first
    return (turn?.membersPresent ?? []).filter { id in
      roster?.members[id].map { $0.party != .student } == true && !agreed.contains(.member(id))
    }
  }

  private var substituteTaken: PlanOption.Value? { (plan?.responsible?.member).map { .member($0) } }
}

/// One of the values that a field may choose.
struct PlanOption: Sendable, Equatable {
  enum Value: Sendable, Equatable {
    case path(Path)
    case area(LifeArea)
    case need(ID<Need>)
    case goal(ID<Goal>)
    case party(Party)
    case goalState(GoalState)
    case serviceState(ServiceState)
    case actionState(ActionState)
    case tie(ActionTie)
    case student
    case family
    case member(ID<Member>)
    case way(ConsentWay)
    /// The words themselves.
    case words
  }

  /// By this the choice is known again when it is typed.
  var label: String
  var detail: String
  var value: Value

  init(_ label: String, detail: String = "", _ value: Value) {
    (self.label, self.detail, self.value) = (label, detail, value)
  }
}
