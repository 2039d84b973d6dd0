import Canvas
import Casework
import Texts
import Workplace

/// A field of the plan, named as in the plan's file: `goals/g1/measure`.
enum PlanField: Hashable, Sendable {
  case ownWords, ownDoings, familyDoings, aids, path
  case responsible, responsibleDay, substitute, from, until, inForce
  case need(ID<Need>, NeedPart)
  case goal(ID<Goal>, GoalPart)
  case service(ID<PlannedService>, ServicePart)
  case action(ID<Action>, ActionPart)
  case view(ID<DifferingView>, ViewPart)
  case followUp(ID<FollowUp>, FollowUpPart)
  case otherPlan(ID<OtherPlan>, OtherPlanPart)
  case agreement(ID<Agreement>, AgreementPart)
  /// An empty line in which a new row begins: of which kind, and below which row.
  case add(PlanRowKind, below: String)
  /// Says that nothing is needed in an area of life.
  case notNeeded(LifeArea)
  /// Takes a step of the path into the plan.
  case step(PathStep)
  /// An answer to an offer of the responsibility.
  case handover(ID<Handover>, HandoverAnswer)
  /// Records that the others in the room agree.
  case agreeOthers
  /// One of the values of an open question.
  case candidate(ID<OpenQuestion>, String)

  enum NeedPart: String { case text, area, whyNot }
  enum GoalPart: String { case text, measure, by, need, state }
  enum ServicePart: String { case name, party, person, starts, ends, state, goal }
  enum ActionPart: String {
    case what, owner, by, state, doneOn, happened
    /// The goal or the service that it hangs on.
    case tie
  }
  enum FollowUpPart: String { case planned, held, note }
  enum OtherPlanPart: String { case name, keeper }
  enum AgreementPart: String { case day, way, who }
}

/// The kinds of rows that a plan has, in the order of the plan.
enum PlanRowKind: String, Sendable, CaseIterable {
  case needs, goals, services, actions, views, followUps, otherPlans, agreements
}

extension PlanField {
  var path: String {
    switch self {
    case .ownWords: "ownWords"
    case .ownDoings: "ownDoings"
    case .familyDoings: "familyDoings"
    case .aids: "aids"
    case .path: "path"
    case .responsible: "responsible"
    case .responsibleDay: "responsible/agreedOn"
    case .substitute: "substitute"
    case .from: "from"
    case .until: "until"
    case .inForce: "inForceFrom"
    case .need(let id, let part): "needs/\(id)/\(part.rawValue)"
    case .goal(let id, let part): "goals/\(id)/\(part.rawValue)"
    case .service(let id, let part): "services/\(id)/\(part.rawValue)"
    case .action(let id, let part): "actions/\(id)/\(part.rawValue)"
    case .view(let id, let part): "views/\(id)/\(part.rawValue)"
    case .followUp(let id, let part): "followUps/\(id)/\(part.rawValue)"
    case .otherPlan(let id, let part): "otherPlans/\(id)/\(part.rawValue)"
    case .agreement(let id, let part): "agreements/\(id)/\(part.rawValue)"
    case .add(let kind, let below): "+\(kind.rawValue)/\(below)"
    case .notNeeded(let area): "notNeeded/\(area.rawValue)"
    case .step(let step): "step/\(step.rawValue)"
    case .handover(let id, let answer): "handovers/\(id)/\(answer.rawValue)"
    case .agreeOthers: "agreeOthers"
    case .candidate(let question, let key): "?\(question)/\(key)"
    }
  }

  init?(path: String) {
    switch path {
    case "ownWords": self = .ownWords
    case "ownDoings": self = .ownDoings
    case "familyDoings": self = .familyDoings
    case "aids": self = .aids
    case "path": self = .path
    case "responsible", "responsible/member": self = .responsible
    case "responsible/agreedOn": self = .responsibleDay
    case "substitute": self = .substitute
    case "from": self = .from
    case "until": self = .until
    case "inForceFrom": self = .inForce
    case "agreeOthers": self = .agreeOthers
    default:
      guard let field = PlanField.row(PlanField.parts(path)) else { return nil }
      self = field
    }
  }

  /// The pieces between the first two slashes.
  private static func parts(_ path: String) -> [String] {
    let bytes = path.utf8
    guard let first = bytes.firstIndex(of: 0x2F) else { return [path] }
    let rest = path[bytes.index(after: first)...]
    guard let second = rest.utf8.firstIndex(of: 0x2F) else {
      return [String(path[..<first]), String(rest)]
    }
    return [
      String(path[..<first]), String(rest[..<second]),
      String(rest[rest.utf8.index(after: second)...]),
    ]
  }

  private static func row(_ parts: [String]) -> PlanField? {
    guard parts.count >= 2 else { return nil }
    if parts[0].hasPrefix("+") {
      return PlanRowKind(rawValue: String(parts[0].dropFirst())).map { .add($0, below: parts[1]) }
    }
    if parts[0].hasPrefix("?") {
      return ID(String(parts[0].dropFirst())).map { .candidate($0, parts[1]) }
    }
    switch (parts[0], parts.count) {
    case ("notNeeded", 2): return LifeArea(rawValue: parts[1]).map(PlanField.notNeeded)
    case ("step", 2): return PathStep(rawValue: parts[1]).map(PlanField.step)
    case ("handovers", 3):
      guard let id = ID<Handover>(parts[1]), let answer = HandoverAnswer(rawValue: parts[2])
      else { return nil }
      return .handover(id, answer)
    default: break
    }
    guard parts.count == 3, let kind = PlanRowKind(rawValue: parts[0]) else { return nil }
    return kind.field(row: parts[1], part: parts[2])
  }
}

extension PlanRowKind {
  /// A row's field by the names in a path.
  func field(row: String, part: String) -> PlanField? {
    func made<Subject, Part: RawRepresentable<String>>(
      _ make: (ID<Subject>, Part) -> PlanField
    ) -> PlanField? {
      guard let id = ID<Subject>(row), let part = Part(rawValue: part) else { return nil }
      return make(id, part)
    }
    return switch self {
    case .needs: made(PlanField.need)
    case .goals: made(PlanField.goal)
    case .services: made(PlanField.service)
    case .actions: made(PlanField.action)
    case .views: made(PlanField.view)
    case .followUps: made(PlanField.followUp)
    case .otherPlans: made(PlanField.otherPlan)
    case .agreements: made(PlanField.agreement)
    }
  }

  /// The part with which a row of this kind begins, and without which it is not saved.
  var mainPart: String {
    switch self {
    case .needs, .goals: "text"
    case .services, .otherPlans: "name"
    case .actions: "what"
    case .views: "topic"
    case .followUps: "planned"
    case .agreements: "who"
    }
  }
}

extension PlanField {
  /// The row that a field belongs to; nothing for the plan's own fields.
  var row: PlanRow? {
    switch self {
    case .need(let id, _): PlanRow(.needs, id.text)
    case .goal(let id, _): PlanRow(.goals, id.text)
    case .service(let id, _): PlanRow(.services, id.text)
    case .action(let id, _): PlanRow(.actions, id.text)
    case .view(let id, _): PlanRow(.views, id.text)
    case .followUp(let id, _): PlanRow(.followUps, id.text)
    case .otherPlan(let id, _): PlanRow(.otherPlans, id.text)
    case .agreement(let id, _): PlanRow(.agreements, id.text)
    default: nil
    }
  }

  /// How the field is written.
  var kind: PlanFieldKind {
    switch self {
    case .ownWords, .ownDoings, .familyDoings, .aids: .lines
    case .need(_, .text), .need(_, .whyNot), .goal(_, .text), .action(_, .happened),
      .followUp(_, .note):
      .passage
    case .goal(_, .measure), .service(_, .name), .service(_, .person), .action(_, .what): .words
    case .view(_, .topic), .otherPlan(_, .keeper): .words
    case .view: .lines
    case .from, .until, .inForce, .responsibleDay, .goal(_, .by): .day
    case .service(_, .starts), .service(_, .ends), .action(_, .by), .action(_, .doneOn): .day
    case .followUp, .agreement(_, .day): .day
    case .path, .responsible, .substitute, .need(_, .area), .goal(_, .need), .goal(_, .state):
      .choice
    case .service, .action, .agreement, .otherPlan: .choice
    case .add, .candidate, .notNeeded, .step, .handover, .agreeOthers: .button
    }
  }
}

extension PlanField {
  /// Whether the field takes other words than those of its list.
  var takesOtherWords: Bool {
    switch self {
    case .action(_, .owner), .otherPlan(_, .name): true
    default: false
    }
  }

  /// What the day in the field is for.
  var dayUse: DayUse {
    switch self {
    case .responsibleDay, .inForce, .action(_, .doneOn), .followUp(_, .held), .agreement: .past
    case .goal, .action, .followUp: .appointment
    default: .limit
    }
  }
}

extension Plan {
  /// What the day in a field is for; once the thing is done, nobody waits for its day any more.
  func dayUse(of field: PlanField) -> DayUse {
    switch field {
    case .followUp(let id, .planned):
      followUps[id].map { $0.held != nil || $0.isNotHeld } == true ? .limit : field.dayUse
    case .action(let id, .by):
      actions[id].map { $0.state != .open } == true ? .limit : field.dayUse
    case .goal(let id, .by): goals[id].map { $0.state != .open } == true ? .limit : field.dayUse
    default: field.dayUse
    }
  }
}

enum PlanFieldKind: Sendable {
  /// One line of words.
  case words
  /// Words that may be long, with Enter going on to the next field.
  case passage
  /// Several lines.
  case lines
  case day
  /// One of some values, found by typing.
  case choice
  /// Pressed, not written in.
  case button

  var opensAs: OpenField.Kind? {
    switch self {
    case .words: .words
    case .lines, .passage: .lines
    case .day, .choice: .entry
    case .button: nil
    }
  }
}

extension PlanField {
  /// Fields that one and the same change writes together with this one.
  var changedWith: [PlanField] {
    switch self {
    case .from: [.until]
    case .until: [.from]
    case .responsibleDay: [.responsible]
    case .service(let id, .starts): [.service(id, .ends)]
    case .service(let id, .ends): [.service(id, .starts)]
    case .action(let id, .state): [.action(id, .happened), .action(id, .doneOn)]
    case .action(let id, .doneOn): [.action(id, .state), .action(id, .happened)]
    case .action(let id, .happened): [.action(id, .state), .action(id, .doneOn)]
    case .followUp(let id, .held): [.followUp(id, .note)]
    case .followUp(let id, .note): [.followUp(id, .held)]
    case .otherPlan(let id, .name): [.otherPlan(id, .keeper)]
    case .otherPlan(let id, .keeper): [.otherPlan(id, .name)]
    default: []
    }
  }
}

/// One row of the plan, named by its list and its id.
struct PlanRow: Hashable, Sendable {
  var kind: PlanRowKind
  var id: String

  init(_ kind: PlanRowKind, _ id: String) { (self.kind, self.id) = (kind, id) }

  var path: String { "\(kind.rawValue)/\(id)" }
  var mainPath: String { "\(path)/\(kind.mainPart)" }
}
