import Canvas
import Casework
import Texts
import Workplace

extension ScheduleScreen {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .back: return stepBack(&state, world).effects
    case .save:
      if let editing = state.editing { return saveBreak(editing, &state, world) }
      return saveOrSay(&state, world)
    case .key(let key): return press(key, &state, world)
    }
  }

  /// A rule that is in use takes the choice at once; one that is not keeps it.
  static func choose(_ id: String, _ state: State, _ world: World) -> [Effect] {
    id.hasPrefix("rule/") && rule(world) == nil ? choicesDraft(state, world) : []
  }

  static func activate(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let parts = id.split(separator: "/").map(String.init)
    if world.casebook.schedule?.readOnly != nil, parts[0] != "meeting" {
      return [.say(world.texts.fields.lookOnly)]
    }
    switch (parts[0], parts.last ?? "") {
    case ("rule", "use"): return useRule(&state, world)
    case ("break", let name):
      let half = name == "new" ? state.half : nil
      let row = half?.id ?? (name == "new" ? world.newID("b") : ID<SchoolBreak>(name))
      guard let row else { return [] }
      state.editing = row
      show(&state, world)
      for (id, text) in half?.texts ?? [:] {
        state.fields.type(text, into: id, in: part(world.body))
      }
      state.fields.open("breaks/\(row)/name")
    case ("breaks", "save"): return ID(parts[1]).map { saveBreak($0, &state, world) } ?? []
    case ("breaks", "remove"):
      guard let row = ID<SchoolBreak>(parts[1]) else { return [] }
      return [
        state.fields.send(
          id, .schedule(.removeBreak(row)), basedOn: world.casebook.schedule?.version, world)
      ]
    case ("proposal", let text):
      if let day = Day(isoText: text) { state.unwanted.formSymmetricDifference([day]) }
    case ("meeting", let text): return ID<Meeting>(text).map { [.go(.meeting($0))] } ?? []
    case ("drafts", "make"): return makeDrafts(&state, world)
    case ("drafts", "agree"): return agreeDrafts(&state, world)
    default: break
    }
    return []
  }

  private static func makeDrafts(_ state: inout State, _ world: World) -> [Effect] {
    let texts = world.texts.schedule
    guard state.sent.isEmpty, let rule = rule(world) else { return [] }
    let wanted = wanted(state, world)
    if wanted.isEmpty { return [.say(texts.tickedNone)] }
    state.done = 0
    return wanted.compactMap { proposal in
      guard let starts = proposal.starts else { return nil }
      let id = Meeting.id(proposedOn: starts.day) { world.casebook.meetings[$0] != nil }
      let ticket = world.makeTicket()
      state.sent[ticket] = .making
      let change = MeetingChange.open(
        starts: starts, length: rule.length, place: rule.place, isExtra: false)
      return .save(.meeting(id, change), basedOn: nil, ticket: ticket)
    }
  }

  private static func agreeDrafts(_ state: inout State, _ world: World) -> [Effect] {
    guard state.sent.isEmpty else { return [] }
    state.done = 0
    return drafts(world).map { meeting in
      let ticket = world.makeTicket()
      state.sent[ticket] = .agreeing
      return .save(
        .meeting(meeting.id, .agree), basedOn: world.casebook.meetings[meeting.id]?.version,
        ticket: ticket)
    }
  }

  /// Takes the answers about meetings that are being made or agreed, and says how many came through.
  static func takeMeetings(
    _ news: DeskNews?, _ state: inout State, _ world: World
  ) -> [Effect] {
    let ticket: Int
    var words: String?
    switch news {
    case .saved(let answered, _, _, _): (ticket, state.done) = (answered, state.done + 1)
    // Somebody else has made or agreed it meanwhile: it stands as was wished.
    case .refused(let answered, .alreadyThere): ticket = answered
    case .refused(let answered, let refusal):
      (ticket, words) = (answered, world.texts.refusals.words(for: refusal))
    case .failed(let answered, let trouble):
      guard !trouble.isPassing else { return [] }
      (ticket, words) = (answered, world.texts.troubles.words(for: trouble.code).sentence)
    default: return []
    }
    guard let kind = state.sent.removeValue(forKey: ticket) else { return [] }
    if let words { return [.say(words)] }
    guard state.sent.isEmpty, state.done > 0 else { return [] }
    let texts = world.texts.schedule
    return [.say(kind == .making ? texts.draftsMade(state.done) : texts.draftsAgreed(state.done))]
  }
}
