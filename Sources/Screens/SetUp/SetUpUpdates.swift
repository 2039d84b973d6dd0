import Canvas
import Casework
import Papers
import Texts
import Workplace

extension SetUpScreen {
  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    show(&state, world)
    defer { show(&state, world) }
    switch message {
    case .nextLanguage: return [.setLanguage(world.texts.language.next)]
    case .back: return stepBack(&state, world).effects
    case .key(let key):
      guard !state.isWorking else { return [] }
      if let words = unlooked(key, &state, world) { return [.say(words)] }
      switch state.fields.handle(key, in: formPart(world.body), world.texts.fields) {
      case .left:
        // A form to be written through: the next text is open at once.
        if let focus = state.fields.focus { state.fields.open(focus) }
      case .opened(let id): return open(id, &state, world)
      case .refused(let words): return [.say(words)]
      case .typed, .chose, .tookBack: state.trouble = nil
      case .moved, .ignored: break
      }
      return []
    }
  }

  /// Whom the first Enter on the page of names would pick, where no other key was pressed there before.
  private static func unlooked(_ key: Key, _ state: inout State, _ world: World) -> String? {
    guard state.step == .whoIsHere, !state.hasLooked else { return nil }
    state.hasLooked = true
    guard key == .enter, let focus = state.fields.focus, focus.hasPrefix("member/"),
      let name = world.casebook.memberName(ID(String(focus.dropFirst(7))))
    else { return nil }
    return world.texts.setUp.isItYou(name)
  }

  private static func open(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    if id.hasPrefix("language/"), let language = Language(rawValue: String(id.dropFirst(9))) {
      go(to: .place, &state, world)
      return language == world.texts.language ? [] : [.setLanguage(language)]
    }
    if id.hasPrefix("member/"), let member = ID<Member>(String(id.dropFirst(7))) {
      return finish(
        SetUp(
          language: world.texts.language, place: .existing(path: ""), person: .member(member)),
        &state)
    }
    switch id {
    case "joining":
      go(to: .joining, &state, world)
      return []
    case "make": return finish(setUp(state, world), &state)
    case "next":
      if let (field, words) = lack(state, world) {
        state.fields.open(field)
        return [.say(words)]
      }
      if state.step == .joining {
        return finish(
          SetUp(
            language: world.texts.language, place: .existing(path: ""), person: newPerson(state)),
          &state)
      }
      let steps = steps(state)
      if let index = steps.firstIndex(of: state.step), index + 1 < steps.count {
        go(to: steps[index + 1], &state, world)
      }
      return []
    default: return []
    }
  }

  private static func finish(_ setUp: SetUp, _ state: inout State) -> [Effect] {
    (state.isWorking, state.trouble) = (true, nil)
    return [.setUp(setUp)]
  }

  /// Goes to a page and stands on its first field, ready to write.
  static func go(to step: SetUpStep, _ state: inout State, _ world: World) {
    (state.step, state.trouble) = (step, nil)
    _ = state.fields.close()
    show(&state, world)
    let rows = state.fields.form.rows
    let first =
      step == .language
      ? "language/\(world.texts.language.rawValue)"
      : rows.first { $0.isFocusable }?.id
    if let first { state.fields.open(first) }
  }

  /// The first thing that a page still lacks: the field and the words.
  private static func lack(_ state: State, _ world: World) -> (field: String, words: String)? {
    let texts = world.texts.setUp
    switch state.step {
    case .place:
      if kind(state) == .demo { return nil }
      if text("path", state).isEmpty { return ("path", texts.pathFirst) }
      if kind(state) == .new, text("group", state).isEmpty {
        return ("group", texts.groupNameFirst)
      }
    case .person, .joining:
      if text("name", state).isEmpty { return ("name", texts.nameFirst) }
      if state.fields.picks["party"] == nil { return ("party", texts.partyFirst) }
      let email = text("email", state)
      if !email.isEmpty, !MailAddress.isOne(email) { return ("email", texts.emailWrong) }
    case .meeting: return meetingLack(state, world)
    case .language, .summary, .whoIsHere: break
    }
    return nil
  }

  private static func meetingLack(
    _ state: State, _ world: World
  ) -> (field: String, words: String)? {
    let texts = world.texts.setUp
    if text("day", state).isEmpty {
      let isEmpty = text("time", state).isEmpty && text("place", state).isEmpty
      return isEmpty ? nil : ("day", texts.dayMissing)
    }
    let entry = world.day(text("day", state), as: .appointment)
    guard let day = entry.day else { return ("day", entry.problem(world.texts) ?? "") }
    if day < world.today { return ("day", texts.dayGone) }
    if !text("time", state).isEmpty, TimeEntry.time(text("time", state)) == nil {
      return ("time", world.texts.fields.timeUnclear)
    }
    return nil
  }
}
