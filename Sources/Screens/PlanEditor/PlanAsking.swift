import Canvas
import Casework
import Texts
import Workplace

/// A question at the foot of the plan, asked before something is done that nobody does by mistake.
struct PlanAsking: Asking, Sendable {
  enum Subject: Sendable, Equatable {
    case revision, discard
    /// Everybody present agrees, each by name.
    case agreeOthers
    /// A follow-up that was held before the day it was agreed for.
    case heldEarly(path: String, Day)
    /// Another member becomes responsible for a plan in force at once.
    case handOver(HandOver)
    /// A change that was saved before the plan was opened here is taken back, or done again.
    case recall(redo: Bool, made: Int)
  }

  let subject: Subject
  var dialog: Dialog

  init(_ subject: Subject, _ words: String, _ answer: String, _ texts: PlanVersionTexts) {
    self.subject = subject
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
    state.asking =
      subject == .revision
      ? PlanAsking(subject, texts.newAsk(nextRevision(state, world)), texts.make, texts)
      : PlanAsking(subject, texts.discardAsk(plan.revision), texts.discard, texts)
    return []
  }

  /// A key while a question waits for its answer.
  static func answer(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard case (let asking, 0)? = state.asking.answer(key, in: world.body) else { return [] }
    switch asking.subject {
    case .revision: return startRevision(&state, world)
    case .discard: return discard(&state, world)
    case .agreeOthers:
      return scene(state, world).map { agreeOthers(state, $0, world) } ?? []
    case .recall(let redo, let made):
      guard let scene = scene(state, world) else { return [] }
      return recall(redo: redo, unasked: .exactly(made), &state, scene, world)
    case .heldEarly(let path, let day):
      state.heldEarly[path] = day
      return state.focus == path ? step(1, &state, world) : []
    case .handOver(let handOver):
      state.saidYes = handOver
      guard state.field == .responsible, let scene = scene(state, world) else { return [] }
      return accept(&state, scene, world) + step(1, &state, world)
    }
  }

  /// Asks before the responsibility for a plan in force goes to whoever is chosen in the open field.
  static func askHandOver(_ state: inout State, _ scene: PlanScene, _ world: World) -> Bool {
    guard scene.readOnly == nil, state.field == .responsible, let open = state.writing.open,
      open.path == state.focus
    else { return false }
    let chosen = state.list?.chosen.flatMap { PlanChoices(scene, .responsible).label($0) }
    guard let text = chosen ?? (open.isChanged ? open.text : nil),
      case .member(let member)? = scene.names.choose(text, for: .responsible),
      let handOver = scene.fields.handOver(to: member), handOver != state.saidYes
    else { return false }
    let (texts, unknown) = (world.texts.meeting.ask, world.texts.plan.unknownMember)
    let names = [handOver.from, handOver.to].map { world.casebook.memberName($0) ?? unknown }
    state.asking = PlanAsking(
      .handOver(handOver), texts.handOver(names[0], names[1]), texts.handOverAnswer,
      world.texts.plan.versions)
    return true
  }

  /// Asks whether a follow-up was held before its day, where such a day stands in the open field.
  static func askHeldEarly(_ state: inout State, _ scene: PlanScene, _ world: World) -> Bool {
    guard scene.readOnly == nil, case .followUp(let id, .held) = state.field,
      let planned = scene.plan.followUps[id]?.planned, let open = state.writing.open,
      open.path == state.focus, open.isChanged,
      let day = world.day(open.text, as: .past).day, day <= world.today, day < planned,
      scene.fields.heldEarly[open.path] != day
    else { return false }
    let (names, texts) = (scene.names, world.texts.plan)
    state.asking = PlanAsking(
      .heldEarly(path: open.path, day),
      texts.heldEarlyAsk(names.day(planned), names.day(day)), texts.heldEarlyAnswer,
      texts.versions)
    return true
  }

  private static func discard(_ state: inout State, _ world: World) -> [Effect] {
    guard let held = world.plan(of: state.client), held.value.state == .draft else { return [] }
    let change = PlanChange.discard(on: world.today)
    do throws(Refusal) {
      _ = try Plan.after(change, on: held.value, id: held.value.id, in: world.surroundings)
    } catch { return [.say(world.texts.refusals.words(for: error))] }
    state.discarding = held.value.id
    return [
      .save(.plan(held.value.id, change), basedOn: held.version, ticket: world.makeTicket()),
      .say(world.texts.plan.versions.discarded),
    ]
  }

  /// The number of the next version; one that was given up keeps its own.
  static func nextRevision(_ state: State, _ world: World) -> Int {
    let revisions = world.casebook.plans(of: state.client).map(\.value.revision)
    return (revisions.max() ?? 0) + 1
  }

  /// A draft beside another plan can be given up; the only plan a student has ends with an outcome.
  static func mayDiscard(_ state: State, _ world: World) -> Bool {
    guard let plan = state.lastPlan, plan.state == .draft, plan.revision > 1 else { return false }
    return world.casebook.plans(of: state.client).contains {
      $0.value.id != plan.id && !$0.value.isDiscarded
    }
  }
}
