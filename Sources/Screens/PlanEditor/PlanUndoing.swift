import Canvas
import Casework
import Texts
import Workplace

/// Taking back what no step in memory knows of: this member's own latest change, from the history.
extension PlanEditor {
  /// Asks for it; what stands in the open field goes first.
  ///
  /// What was saved before the plan was opened here is named first, and asked about.
  static func recall(
    redo: Bool, unasked: UnaskedUndo? = nil, _ state: inout State, _ scene: PlanScene,
    _ world: World
  ) -> [Effect] {
    if let words = scene.readOnly { return [.say(words)] }
    guard state.recalling == nil else { return [] }
    let effects = leave(&state, world)
    let ticket = world.makeTicket()
    state.recalling = ticket
    let document = scene.fields.document
    let unasked = unasked ?? .since((state.firstVersion ?? 0) + 1)
    let request: HistoryRequest =
      redo ? .redo(document, unasked: unasked) : .undo(document, unasked: unasked)
    return effects + [.history(request, ticket: ticket)]
  }

  /// Says what was taken back, and goes to where it stands.
  static func recalled(
    _ news: DeskNews?, _ state: inout State, _ world: World
  ) -> [Effect] {
    switch news {
    case .history(let ticket, .undone(let undone)) where ticket == state.recalling:
      state.recalling = nil
      if undone.isOnlyNamed {
        let keys = world.texts.plan.keys
        (state.chain, state.versions) = (nil, nil)
        state.asking = PlanAsking(
          .recall(redo: undone.isRedo, made: undone.made), undone.question(world),
          undone.isRedo ? keys.redo : keys.undo, world.texts.plan.versions)
        return []
      }
      let words: Effect = .say(undone.words(world))
      guard state.writing.open?.isChanged != true,
        let place = place(of: undone.step, state, world)
      else { return [words] }
      return go(to: place, &state, world) + [words]
    case .refused(let ticket, _), .failed(let ticket, _):
      guard ticket == state.recalling else { break }
      state.recalling = nil
      // The history knows of nothing more: a row that was removed before it was saved is left.
      if !state.removed.isEmpty { state.last = .removing }
    default: break
    }
    return []
  }

  /// The first field of a change that is on the sheet.
  private static func place(
    of step: VersionRecord, _ state: State, _ world: World
  ) -> String? {
    guard let scene = scene(state, world) else { return nil }
    let paths = PlanSheet(scene).paths
    let changed = step.fields.map { $0.path.joined(separator: "/") }
    return changed.first(where: paths.contains)
      ?? changed.lazy.compactMap { path in
        let row = path.split(separator: "/").prefix(2).joined(separator: "/") + "/"
        return path.contains("/") ? paths.first { $0.hasPrefix(row) } : nil
      }.first
  }

  /// What a step in the open field's text did, in the words in which the history names it; or what its
  /// taking back has done.
  static func named(
    _ path: String, from old: String, to new: String, isUndone: Bool = false, _ scene: PlanScene
  ) -> String {
    let keys = path == PlanField.responsible.path ? ["responsible", "member"] : parts(path)
    var names: RowNames = [:]
    if let row = PlanField(path: path)?.row, let main = PlanField(path: row.mainPath) {
      let name = row.mainPath == path ? old : scene.text(main)
      names[row.path] = name.isEmpty ? nil : RowName(parts(row.mainPath), name)
    }
    let change = FieldChange(
      keys, before: old.isEmpty ? nil : .text(old), after: new.isEmpty ? nil : .text(new))
    var stored = StoredNames(scene.fields.document, names, scene.world)
    stored.isUndone = isUndone
    return stored.phrase(change)
  }

  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }
}

extension UndoneStep {
  /// The change in the words of the history, or what its taking back has done.
  private func phrase(isUndone: Bool = false, _ world: World) -> String {
    var names = StoredNames(document, step.names, world)
    names.isUndone = isUndone
    return HistoryScreen.deed(step, world) ?? names.phrase(step.fields)
      ?? world.texts.history.version(step.number)
  }

  /// That it was taken back, or done again.
  func words(_ world: World) -> String {
    let (texts, phrase) = (world.texts.history, phrase(isUndone: !isRedo, world))
    if isRedo { return texts.redone(phrase) }
    return leftDecision ? texts.undoneBefore(phrase) : texts.undone(phrase)
  }

  /// Whether to take it back, or do it again: what it was and when it was made.
  func question(_ world: World) -> String {
    let texts = world.texts.history
    let when = step.time.map(world.texts.dates.instant) ?? texts.version(step.number)
    let ask = isRedo ? texts.redoAsk(phrase(world), when) : texts.undoAsk(phrase(world), when)
    return [
      leftDecision ? texts.agreedStays : nil, ask, outdates > 0 ? texts.outdates(outdates) : nil,
    ].compactMap(\.self).joined(separator: " ")
  }
}
