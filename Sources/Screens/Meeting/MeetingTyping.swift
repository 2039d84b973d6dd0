import Canvas
import Casework
import Texts
import Workplace

extension MeetingScreen {
  /// A key that the table does not have: into the question, the action, the list or the fields.
  static func type(_ key: Key, _ state: inout State, _ scene: MeetingScene) -> [Effect] {
    let layout = MeetingLayout(state, scene.world, in: scene.world.body)
    if let asking = state.asking { return ask(asking, key, &state, scene) }
    if let action = state.action { return fill(action, key, &state, scene, layout) }
    guard state.turn != nil else {
      if case .activated(let id) = state.turns.handle(key, in: layout.form) {
        if let client = followedUp(state) { return book(client, &state, scene) }
        (state.turn, state.item) = (ID(id), nil)
      }
      return []
    }
    guard scene.closedReason == nil else { return [] }
    let texts = scene.texts.fields
    switch state.fields.handle(key, in: layout.form, texts) {
    case .typed(let id): return keepPending(id, &state) + state.fields.draft(id)
    case .left(let id): return save(id, &state, scene)
    case .chose, .tookBack, .moved, .ignored: return []
    case .refused(let words): return [.say(words)]
    case .opened(let id): return opened(id, &state, scene)
    }
  }

  private static func ask(
    _ asking: Asking, _ key: Key, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    var asking = asking
    let before = asking.dialog.text
    let outcome = asking.dialog.handle(key, in: scene.world.body)
    state.asking = asking
    switch outcome {
    case .chosen(0): return answer(asking.question, asking.dialog.text, &state, scene)
    case .chosen, .left: return putAside(&state)
    case .moved, .ignored:
      guard asking.dialog.text != before else { return [] }
      return Effect.reason(
        .meeting(state.meeting), path: path(of: asking.question, state),
        text: asking.dialog.text, basedOn: scene.held.version)
    }
  }

  /// Closes the question. A reason that was begun is kept for the next time; who asked to see the
  /// details is asked of whoever asks then.
  static func putAside(_ state: inout State) -> [Effect] {
    guard let asking = state.asking else { return [] }
    state.asking = nil
    if let row = asking.row {
      state.fields.picks[row] = nil
      return []
    }
    guard asking.question == .details else {
      let text = asking.dialog.text
      state.begun[path(of: asking.question, state)] = text.isEmpty ? nil : text
      return []
    }
    return [.dropDraft(.meeting(state.meeting), path: path(of: .details, state))]
  }

  private static func fill(
    _ form: ActionForm, _ key: Key, _ state: inout State, _ scene: MeetingScene,
    _ layout: MeetingLayout
  ) -> [Effect] {
    var form = form
    let outcome = form.handle(key, in: layout.action, scene.world)
    state.action = form
    let plan = scene.plan?.value
    let document = plan.map { Document.plan($0.id) }
    switch outcome {
    case .moved: return document.flatMap { keepPlace(in: $0, &state, scene) } ?? []
    case .words(let words): return [.say(words)]
    case .typed(let row):
      guard let document else { return [] }
      // The words are noted last: they are what the others are to see.
      return keepPlace(in: document, &state, scene)
        + Effect.words(
          document, path: ActionForm.draftPath(row, of: form.id), text: form.form.text(row) ?? "",
          basedOn: form.basedOn(scene) ?? scene.plan?.version ?? 0,
          saved: form.form.modelText(row) ?? "")
    case .save(let what, let owner, let by, let tie, let new):
      var changes = form.changes(
        what: what, owner: owner, by: by, tie: tie, in: scene.meeting.id,
        order: plan?.actions.orderAfterLast ?? OrderKey.after(nil))
      if let new {
        changes.append(
          .settleAction(
            form.id, new, on: scene.world.today, happened: form.action?.happened ?? ""))
      }
      guard !changes.isEmpty else {
        state.action = nil
        return [.say(scene.texts.meeting.action.nothingChanged)]
      }
      return send(changes, form, &state, scene)
    }
  }

  /// Notes what a new action is for beside its words, and again where something else is chosen.
  private static func keepPlace(
    in document: Document, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    guard let form = state.action, form.isNew, form.isWritten, form.placeToKeep != form.keptPlace
    else { return [] }
    let place = form.placeToKeep
    state.action?.keptPlace = place
    let path = PlanRow(.actions, form.id.text).placePath
    guard let place else { return [.dropDraft(document, path: path)] }
    return [
      .draft(document, path: path, text: place, basedOn: scene.plan?.version ?? 0)
    ]
  }

  /// Saves what the form says; it stays on the screen until the last answer comes.
  private static func send(
    _ changes: [PlanChange], _ form: ActionForm, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    guard state.ticket == nil else { return [] }
    // What others have done to the action since it was opened is merged, not written over.
    let effects = changes.flatMap { save($0, scene, basedOn: form.basedOn(scene)) }
    if case .save(_, _, let ticket)? = effects.last { state.ticket = ticket }
    return effects
  }

  /// Enter on a row that opens something.
  private static func opened(
    _ id: String, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    if let effects = state.fields.settle(id, scene.world) { return effects }
    guard let turn = scene.turn, let field = state.rows[id] else { return [] }
    switch field {
    case .startPlan: return startPlan(scene)
    case .openPlan: return [.go(.plan(turn.client))]
    case .studentCopy: return [.go(.studentCopy(turn.client))]
    case .action(let id):
      guard let action = scene.plan?.value.actions[id] else { return [] }
      state.action = ActionForm(action, id: id, scene)
      return []
    case .readBack:
      if let locked = scene.locked { return [.say(locked)] }
      return [save(.readBack(turn.id, at: scene.world.now), scene)]
    case .agreement:
      guard let plan = scene.plan?.value else { return [] }
      if plan.isAgreedByStudent { return [.say(scene.texts.meeting.item.alreadyAgreed)] }
      if let locked = scene.planLocked { return [.say(locked)] }
      let agreement = Agreement(
        id: scene.world.newID("s"), order: plan.agreements.orderAfterLast, who: .student,
        day: scene.world.today, way: .spoken)
      return save(.recordAgreement(agreement), scene)
    case .closeTurn:
      let change = MeetingChange.closeTurn(turn.id, at: scene.world.now)
      return scene.refusal(of: change).map { [.say(scene.texts.refusals.words(for: $0))] }
        ?? closeTurn(&state, scene)
    default: return []
    }
  }
}
