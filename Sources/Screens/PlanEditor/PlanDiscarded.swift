import Casework
import Texts
import Workplace

/// Somebody gives a draft up while words are being typed in it here.
extension PlanEditor {
  /// Stays in the draft for as long as the sentence lasts: the keys of its rest were meant for no
  /// other plan, and nobody looks at the message line in the middle of it.
  static func finishDiscarded(_ state: inout State, _ world: World) -> [Effect] {
    guard let newest = world.plan(of: state.client)?.value, newest.id != state.finishing else {
      // It was opened again.
      state.finishing = nil
      return []
    }
    guard state.shown == nil, state.discarding != state.plan, let last = state.lastPlan,
      last.id == state.plan,
      newest.id != last.id, newest.revision < last.revision,
      world.casebook.plans[last.id]?.value.isDiscarded == true,
      let open = state.writing.open, open.path == state.focus, open.isTypedIn
    else { return [] }
    state.finishing = last.id
    // What is typed next could be taken for an answer to a question about the draft.
    (state.asking, state.ending, state.declining) = (nil, nil, nil)
    return [.tell(world.texts.plan.versions.finishing)]
  }

  /// The sentence is over: it is kept and offered, and the plan in force comes on the screen.
  static func leaveDiscarded(_ state: inout State, _ world: World) -> [Effect] {
    guard let draft = state.finishing else { return [] }
    state.finishing = nil
    let effects = state.writing.leaveBehind(.plan(draft))
    let more = refresh(&state, nil, world)
    return effects + more
      + (effects.isEmpty ? [] : [.tell(world.texts.plan.versions.draftGone)])
  }

  /// Whether a key or what it means leads out of the field in which a sentence is written to its end.
  static func leavesField(_ message: Message, _ state: State) -> Bool {
    switch message {
    case .key, .undo, .redo, .openClient, .openPapers: false
    case .enter: state.field?.kind != .lines
    default: true
    }
  }
}
