import Canvas
import Casework
import Texts
import Workplace

extension MemberImportScreen {
  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .back: return stepBack(&state, world).effects
    case .read: return read(&state, world)
    case .take: return take(&state, world)
    case .offices:
      guard case .preview(var preview) = state.stage else { return [] }
      preview.switchOffices(world)
      state.stage = .preview(preview)
    case .another:
      guard state.preview?.ticket == nil else { return [] }
      askAgain(&state, world)
    case .key(let key):
      return state.preview == nil ? fieldKey(key, &state, world) : listKey(key, &state, world)
    }
    return []
  }

  private static func listKey(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    let outcome = state.list.handle(key, in: MemberImportLayout(world.body).list)
    guard case .activated = outcome, state.preview?.isDone == false else { return [] }
    return [.say(world.texts.roster.list.importing.pressY)]
  }

  private static func fieldKey(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    guard case .asking = state.stage else { return [] }
    switch state.fields.handle(key, in: formPart(world.body), world.texts.fields) {
    case .opened("read"): return read(&state, world)
    case .refused(let words): return [.say(words)]
    default: return []
    }
  }

  private static func read(_ state: inout State, _ world: World) -> [Effect] {
    guard case .asking = state.stage else { return [] }
    _ = state.fields.close()
    guard !state.path.isEmpty else {
      state.fields.open("path")
      return [.say(world.texts.roster.list.importing.pathFirst)]
    }
    let ticket = world.makeTicket()
    state.fields.problems["path"] = nil
    state.stage = .reading(ticket: ticket)
    return [.readMembers(path: state.path, ticket: ticket)]
  }

  /// The yes: what the rules refuse is said at once, the rest is saved as one change.
  private static func take(_ state: inout State, _ world: World) -> [Effect] {
    guard case .preview(var preview) = state.stage, let held = world.casebook.roster,
      let change = preview.list.change, preview.lack(world.texts.roster.list.importing) == nil
    else { return [] }
    if held.readOnly != nil { return [.say(world.texts.fields.lookOnly)] }
    do throws(Refusal) {
      _ = try Roster.after(change, on: held.value, in: world.surroundings)
    } catch {
      let words = world.texts.refusals.words(for: error)
      preview.refuse(words)
      state.stage = .preview(preview)
      return [.say(words)]
    }
    let ticket = world.makeTicket()
    preview.send(ticket)
    state.stage = .preview(preview)
    return [.save(.roster(change), basedOn: preview.version, ticket: ticket)]
  }
}
