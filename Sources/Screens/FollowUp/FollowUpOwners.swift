import Canvas
import Casework
import Texts
import Workplace

/// Whose tasks are shown: everybody's, one's own, or those of one who has something to do.
extension FollowUpScreen {
  private struct Choice {
    var id: String
    var whose: Whose
    var items: Int

    init(id: String, _ whose: Whose, items: Int, _ world: World) {
      (self.id, self.whose) = (id, whose)
      self.items = items + FollowUpScreen.dues(whose, world).count
    }
  }

  private static func choices(_ world: World) -> [Choice] {
    let items = world.followUpItems
    var choices = [Choice(id: "everybody", .everybody, items: items.count, world)]
    if let me = world.me {
      choices.append(Choice(id: "mine", .mine, items: items.count { $0.isFor(me) }, world))
    }
    for member in world.casebook.roster?.value.members.sorted ?? [] {
      let count = items.count { $0.isFor(member.id) }
      choices.append(Choice(id: "member/\(member.id)", .member(member.id), items: count, world))
    }
    let named = Set(
      items.compactMap { if case .named(let name) = $0.owner { name } else { nil } }
    ).sorted()
    let others: [(String, ActionOwner?)] =
      [("student", .student), ("family", .family)]
      + named.map { ("named/\($0)", .named($0)) } + [("nobody", nil)]
    for (id, owner) in others {
      let count = items.count { $0.owner == owner }
      choices.append(Choice(id: id, .owner(owner), items: count, world))
    }
    return choices.filter { $0.items > 0 || $0.id == "everybody" || $0.id == "mine" }
  }

  static func owners(_ state: State, _ world: World) -> List {
    let choices = choices(world)
    let rows = choices.map { choice in
      ListRow(
        choice.id, [StyledText(words(choice.whose, world))],
        trailing: [StyledText("\(choice.items)", .dim)])
    }
    return List(rows, selection: choices.first { $0.whose == state.whose }?.id ?? "everybody")
  }

  static func choose(
    _ key: Key, _ list: List, _ state: inout State, _ world: World
  ) -> [Effect] {
    var list = list
    let outcome = list.handle(key, in: FollowUpLayout(world.body, state).whose)
    state.entry = .whose(list)
    guard case .activated(let id) = outcome else { return [] }
    if let choice = choices(world).first(where: { $0.id == id }) { state.whose = choice.whose }
    state.entry = nil
    fill(&state, world)
    return []
  }
}
