import Canvas
import Casework
import Texts
import Workplace

/// Fields that are pressed and not written in.
extension PlanEditor {
  /// What Enter does on one of them; nothing where the field is another.
  static func press(
    _ field: PlanField, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect]? {
    let changes: [PlanChange]
    var words: String?
    switch field {
    case .notNeeded(let area):
      changes = [.setNotNeeded(area, !scene.plan.notNeeded.contains(area))]
    case .step(let step):
      changes = [taking(step, scene, world)]
      words = scene.texts.notes.stepTaken(scene.text(field))
    case .handover(let id, let answer):
      changes = [.answerHandover(id, answer, on: world.today, note: "")]
    case .agreeOthers:
      if let fixed = scene.readOnly { return [.say(fixed)] }
      let names = scene.names.othersInRoom.map(scene.names.member).joined(separator: ", ")
      let texts = world.texts.plan
      state.asking = PlanAsking(
        .agreeOthers, texts.notes.othersAsk(names), texts.notes.othersAnswer, texts.versions)
      return []
    default: return nil
    }
    if let fixed = scene.readOnly { return [.say(fixed)] }
    if case .handover(let id, .declined) = field {
      openDeclining(id, &state, world)
      return []
    }
    if case .step(let step) = field {
      // The row comes in above: the focus stays at the path, on the step that is next.
      let next = scene.plan.pathStepsAhead.first { $0 != step }
      state.focus = next.map { PlanField.step($0).path } ?? PlanField.path.path
      openField(&state, world)
    }
    return changes.map {
      .save(.plan(state.plan, $0), basedOn: scene.fields.version, ticket: world.makeTicket())
    } + (words.map { [.say($0)] } ?? [])
  }

  /// Records that each of the others present agrees, as was asked.
  static func agreeOthers(_ state: State, _ scene: PlanScene, _ world: World) -> [Effect] {
    scene.names.othersInRoom.enumerated().map { offset, member in
      let agreement = Agreement(
        id: world.newID("h"), order: scene.plan.agreements.orderAfterLast + "\(offset)",
        who: .member(member), day: world.today, way: .spoken)
      return .save(
        .plan(state.plan, .recordAgreement(agreement)), basedOn: scene.fields.version,
        ticket: world.makeTicket())
    }
  }

  /// The row that a step of the path becomes, in the words of the plan's language.
  private static func taking(
    _ step: PathStep, _ scene: PlanScene, _ world: World
  ) -> PlanChange {
    let plan = scene.plan
    let words = Texts.of(plan.language).plan.step(step)
    if step.isService {
      var service = PlannedService(
        id: world.newID("s"), order: plan.services.orderAfterLast, goal: plan.goal(for: step),
        name: words)
      (service.party, service.step) = (step.party, step)
      return .addService(service)
    }
    var action = Action(id: world.newID("a"), order: plan.actions.orderAfterLast, what: words)
    (action.goal, action.step) = (plan.goal(for: step), step)
    action.meeting = world.runningMeeting(of: plan.client)
    action.owner = step.party.map { owner($0, scene, world) } ?? .student
    return .addAction(action)
  }

  /// The one who knows the student best where that is the party, else its only member.
  private static func owner(
    _ party: Party, _ scene: PlanScene, _ world: World
  ) -> ActionOwner? {
    guard let roster = world.casebook.roster?.value else { return nil }
    let seated = roster.members.sorted.filter {
      $0.party == party && $0.isSeated(on: world.today)
    }
    let best = world.casebook.clients[scene.plan.client]?.value.knowsBest
    let one = seated.first { $0.id == best } ?? (seated.count == 1 ? seated[0] : nil)
    return one.map { .member($0.id) }
  }
}
