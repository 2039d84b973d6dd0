import Canvas
import Casework
import Texts
import Workplace

/// A question at the foot of the plan, asked before a version is begun or given up.
struct PlanAsking: Asking, Sendable {
  enum Subject: Sendable { case revision, discard }

  let subject: Subject
  var dialog: Dialog

  init(_ subject: Subject, _ revision: Int, _ texts: PlanVersionTexts) {
    self.subject = subject
    let (words, answer) =
      switch subject {
      case .revision: (texts.newAsk(revision), texts.make)
      case .discard: (texts.discardAsk(revision), texts.discard)
      }
    dialog = Dialog(
      [StyledText(words)],
      answers: [Dialog.Answer(.enter, answer), Dialog.Answer(.escape, texts.stay)])
  }
}

extension PlanEditor {
  /// Asks once; nothing unsaved is taken from one plan into another.
  static func ask(
    _ subject: PlanAsking.Subject, _ state: inout State, _ world: World
  ) -> [Effect] {
    let texts = world.texts.plan.versions
    guard let plan = world.plan(of: state.client)?.value else { return [] }
    guard !state.writing.isUnsaved, state.removing.isEmpty, state.recording.isEmpty else {
      return leave(&state, world) + [.say(texts.saveFirst)]
    }
    state.versions = nil
    let revision = subject == .revision ? nextRevision(state, world) : plan.revision
    state.asking = PlanAsking(subject, revision, texts)
    return []
  }

  /// A key while a question waits for its answer.
  static func answer(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard case (let asking, 0)? = state.asking.answer(key, in: world.body) else { return [] }
    switch asking.subject {
    case .revision: return startRevision(&state, world)
    case .discard: return discard(&state, world)
    }
  }

  private static func discard(_ state: inout State, _ world: World) -> [Effect] {
    guard let held = world.plan(of: state.client), held.value.state == .draft else { return [] }
    let change = PlanChange.discard(on: world.today)
    do throws(Refusal) {
      _ = try Plan.after(change, on: held.value, id: held.value.id, in: world.surroundings)
    } catch { return [.say(world.texts.refusals.words(for: error))] }
    return [
      .save(.plan(held.value.id, change), basedOn: held.version, ticket: world.makeTicket()),
      .say(world.texts.plan.versions.discarded),
    ]
  }

  /// The number of the next version; one that was given up keeps its own.
  static func nextRevision(_ state: State, _ world: World) -> Int {
    let revisions = world.casebook.plans.values.map(\.value)
      .filter { $0.client == state.client }.map(\.revision)
    return (revisions.max() ?? 0) + 1
  }

  /// A draft beside another plan can be given up; the only plan a student has ends with an outcome.
  static func mayDiscard(_ state: State, _ world: World) -> Bool {
    guard let plan = state.lastPlan, plan.state == .draft, plan.revision > 1 else { return false }
    return world.casebook.plans.values.contains {
      $0.value.client == state.client && $0.value.id != plan.id && !$0.value.isDiscarded
    }
  }
}
