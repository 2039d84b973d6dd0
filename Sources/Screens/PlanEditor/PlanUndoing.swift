import Canvas
import Casework
import Texts
import Workplace

/// Taking back what no step in memory knows of: this member's own latest change, from the history.
extension PlanEditor {
  /// Asks for it; what stands in the open field goes first.
  static func recall(
    redo: Bool, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    if let words = scene.readOnly { return [.say(words)] }
    guard state.recalling == nil else { return [] }
    let effects = leave(&state, world)
    let ticket = world.makeTicket()
    state.recalling = ticket
    let document = scene.fields.document
    return effects + [.history(redo ? .redo(document) : .undo(document), ticket: ticket)]
  }

  /// Says what was taken back, and goes to where it stands.
  static func recalled(
    _ news: DeskNews?, _ state: inout State, _ world: World
  ) -> [Effect] {
    switch news {
    case .history(let ticket, .undone(let undone)) where ticket == state.recalling:
      state.recalling = nil
      let step = undone.step
      let names = StoredNames(undone.document, step.names, world)
      let texts = world.texts.history
      let phrase =
        HistoryScreen.deed(step, world) ?? names.phrase(step.fields) ?? texts.version(step.number)
      let said = undone.leftDecision ? texts.undoneBefore(phrase) : texts.undone(phrase)
      let words: Effect = .say(undone.isRedo ? texts.redone(phrase) : said)
      guard state.writing.open?.isChanged != true, let place = place(of: step, state, world)
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

  /// What a step in the open field's text did, in the words in which the history names it.
  static func named(
    _ path: String, from old: String, to new: String, _ scene: PlanScene
  ) -> String {
    let keys = path == PlanField.responsible.path ? ["responsible", "member"] : parts(path)
    var names: RowNames = [:]
    if let row = PlanField(path: path)?.row, let main = PlanField(path: row.mainPath) {
      let name = row.mainPath == path ? old : scene.text(main)
      names[row.path] = name.isEmpty ? nil : RowName(parts(row.mainPath), name)
    }
    let change = FieldChange(
      keys, before: old.isEmpty ? nil : .text(old), after: new.isEmpty ? nil : .text(new))
    return StoredNames(scene.fields.document, names, scene.world).phrase(change)
  }

  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }
}
