import Canvas
import Casework
import Texts
import Workplace

/// What was recorded here, to be taken back or done again: in a plan, and in the draft beside it where
/// it was carried into one.
struct FollowUpAct: Sendable {
  /// What it is about, in a few words.
  var name: String
  /// The versions in which it is recorded last, by plan.
  var versions: [ID<Plan>: Int] = [:]
  /// What waits for an answer.
  var waiting: [Int: ID<Plan>] = [:]
}

/// An act that is being taken back, or done again.
struct FollowUpRecall: Sendable {
  var isRedo: Bool
  var act: FollowUpAct
  /// An earlier change that was asked about: the acts recorded here stay as they are.
  var isOther = false
}

/// Taking back what was recorded on this screen; each plan's latest own change is the only one that
/// goes without being asked about, and it is named either way.
extension FollowUpScreen {
  /// What a change that is recorded here is about.
  static func name(of change: PlanChange, in plan: Plan, _ world: World) -> String {
    let texts = world.texts.plan
    return switch change {
    case .settleAction(let id, _, _, _), .sleepAction(let id, _):
      plan.actions[id]?.what ?? texts.labels.action
    case .holdFollowUp(let id, _, _), .missFollowUp(let id, _):
      [world.texts.followUp.followUp, plan.followUps[id].map { world.texts.dates.day($0.planned) }]
        .compactMap(\.self).joined(separator: " ")
    case .coach(let service, _): plan.services[service]?.name ?? texts.labels.service
    default: texts.title
    }
  }

  /// Takes the answer to a save; an act is there once all of it is answered.
  static func noteSaved(_ news: DeskNews?, _ state: inout State) {
    guard var act = state.saving else { return }
    switch news {
    case .saved(let ticket, _, let version, _):
      guard let plan = act.waiting.removeValue(forKey: ticket) else { return }
      act.versions[plan] = version
    case .refused(let ticket, _), .failed(let ticket, _):
      guard act.waiting.removeValue(forKey: ticket) != nil else { return }
    default: return
    }
    state.saving = act.waiting.isEmpty ? nil : act
    guard act.waiting.isEmpty, !act.versions.isEmpty else { return }
    state.acts.append(act)
    state.undoneActs = []
  }

  /// Takes the latest act back, or does again what was taken back last.
  static func recall(redo: Bool, _ state: inout State, _ world: World) -> [Effect] {
    guard state.recall == nil, state.ticket == nil,
      let act = redo ? state.undoneActs.last : state.acts.last
    else { return [] }
    return ask(FollowUpRecall(isRedo: redo, act: act), &state, world)
  }

  private static func ask(
    _ recall: FollowUpRecall, _ state: inout State, _ world: World
  ) -> [Effect] {
    var recall = recall
    var effects: [Effect] = []
    for (plan, version) in recall.act.versions.sorted(by: { $0.key < $1.key }) {
      let ticket = world.makeTicket()
      recall.act.waiting[ticket] = plan
      let exactly = UnaskedUndo.exactly(version)
      effects.append(
        .history(
          recall.isRedo
            ? .redo(.plan(plan), unasked: exactly) : .undo(.plan(plan), unasked: exactly),
          ticket: ticket))
    }
    recall.act.versions = [:]
    state.recall = recall
    return effects
  }

  /// Says what was taken back or done again; another change than the act is asked about first.
  static func recalled(
    _ news: DeskNews?, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard var recall = state.recall else { return [] }
    var effects: [Effect] = []
    switch news {
    case .history(let ticket, .undone(let undone)):
      guard let plan = recall.act.waiting.removeValue(forKey: ticket) else { return [] }
      if !undone.isOnlyNamed {
        recall.act.versions[plan] = undone.version
        effects.append(.say(undone.words(world)))
      } else if state.entry == nil {
        let keys = world.texts.plan.keys
        let dialog = Dialog(
          [StyledText(undone.question(world))],
          answers: [
            Dialog.Answer(.enter, undone.isRedo ? keys.redo : keys.undo),
            Dialog.Answer(.escape, world.texts.followUp.form.stay),
          ])
        state.entry = .recall(plan, redo: undone.isRedo, made: undone.made, dialog)
      }
    case .refused(let ticket, _):
      guard recall.act.waiting.removeValue(forKey: ticket) != nil else { return [] }
      // It can never be taken back: what was done before it can.
      if recall.act.waiting.isEmpty, recall.act.versions.isEmpty, !recall.isOther {
        _ = recall.isRedo ? state.undoneActs.popLast() : state.acts.popLast()
      }
    case .failed(let ticket, _):
      guard recall.act.waiting.removeValue(forKey: ticket) != nil else { return [] }
    default: return []
    }
    state.recall = recall.act.waiting.isEmpty ? nil : recall
    guard recall.act.waiting.isEmpty, !recall.act.versions.isEmpty, !recall.isOther else {
      return effects
    }
    if recall.isRedo {
      _ = state.undoneActs.popLast()
      state.acts.append(recall.act)
    } else {
      _ = state.acts.popLast()
      state.undoneActs.append(recall.act)
    }
    return effects
  }

  /// The answer to whether an earlier change is taken back, or done again.
  static func answerRecall(
    _ key: Key, _ plan: ID<Plan>, redo: Bool, made: Int, _ dialog: Dialog, _ state: inout State,
    _ world: World
  ) -> [Effect] {
    var dialog = dialog
    let outcome = dialog.handle(key, in: world.body)
    state.entry = .recall(plan, redo: redo, made: made, dialog)
    switch outcome {
    case .moved, .ignored: return []
    case .chosen(0):
      state.entry = nil
      guard state.recall == nil else { return [] }
      let act = FollowUpAct(name: "", versions: [plan: made])
      return ask(FollowUpRecall(isRedo: redo, act: act, isOther: true), &state, world)
    case .chosen, .left:
      state.entry = nil
      return []
    }
  }
}
