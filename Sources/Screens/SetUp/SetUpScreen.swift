public import Canvas
import Casework
import Texts
public import Workplace

/// The first start: language, shared directory, who one is, the first meeting; then all at once.
///
/// Nothing is written before the last page is confirmed, and going back keeps every answer.
public enum SetUpScreen: Screen {
  /// The step and the answers so far.
  public struct State: Sendable {
    var step = SetUpStep.language
    var fields = Fields()
    /// The last page has been confirmed, and the answer is not there yet.
    var isWorking = false
    /// A key has been pressed on the page that asks who sits here: an Enter too many picks nobody.
    var hasLooked = false
    /// Why it could not be done; the answers stay.
    var trouble: Trouble?

    public init() {}

    /// Asks only who sits at the keyboard: the directory is open and its roster is known.
    public init(asking roster: Void) {
      step = .whoIsHere
    }
  }

  /// What a person can do here.
  public enum Message: Sendable, Equatable {
    case key(Key)
    case nextLanguage
    case back
  }

  public static func title(_ state: State, _ world: World) -> String { world.texts.setUp.title }

  public static func status(_ state: State, _ world: World) -> StyledLine {
    let steps = steps(state)
    guard state.step != .whoIsHere, state.step != .joining else { return [] }
    guard let index = steps.firstIndex(of: state.step) else { return [] }
    return [StyledText(world.texts.setUp.step(index + 1, steps.count), .dim)]
  }

  public static func isTyping(_ state: State) -> Bool { state.fields.takesLetters }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .key(key) }

  public static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.setUp
    var entries: [KeyEntry<Message>] = [
      KeyEntry([.enter], .key(.enter), enterLabel(state, world), inFooter: true)
    ]
    entries += choosing(state, world)
    if before(state) != nil {
      entries.append(KeyEntry([.escape], .back, texts.previous, inFooter: true))
    }
    entries.append(KeyEntry([.f(9)], .nextLanguage, texts.keyLanguage, inFooter: true))
    let papers = world.texts.clients.papers
    let movement = KeyTable.movement(
      papers.up, papers.down, section: papers.moving, { Message.key($0) })
    let known = Set(entries.flatMap(\.keys))
    return KeyTable(entries + movement.entries.filter { known.isDisjoint(with: $0.keys) })
  }

  /// The keys that work the row in focus: who starts the program for the first time knows none.
  private static func choosing(_ state: State, _ world: World) -> [KeyEntry<Message>] {
    let texts = world.texts.fields
    func entry(_ key: Key, _ label: String, inFooter: Bool) -> KeyEntry<Message> {
      KeyEntry([key], .key(key), label, inFooter: inFooter)
    }
    guard let row = state.fields.form.focusedRow else { return [] }
    switch row.kind {
    case .choice:
      var arrows = entry(.right, texts.choose, inFooter: true)
      (arrows.help.pair, arrows.help.words) = (.left, texts.nextChoice)
      return [
        arrows, entry(.left, texts.previousChoice, inFooter: false),
        entry(.character(" "), texts.nextChoice, inFooter: false),
      ]
    case .link where row.id != "next" && row.id != "make":
      let isLast = state.fields.form.rows.last(where: \.isFocusable)?.id == row.id
      // Short, so that a narrow footer has room for the other languages.
      var down = entry(.down, world.texts.setUp.next, inFooter: !isLast)
      var up = entry(.up, world.texts.setUp.previous, inFooter: isLast)
      (down.help.words, up.help.words) = (texts.nextChoice, texts.previousChoice)
      return [down, up]
    default: return []
    }
  }

  private static func enterLabel(_ state: State, _ world: World) -> String {
    guard let row = state.fields.form.focusedRow, case .link = row.kind, row.id != "next" else {
      return world.texts.setUp.keyNext
    }
    return world.texts.clients.papers.keyChoose
  }

  /// The first start, or the question who sits here where the directory is open already.
  static func open(_ world: World) -> State {
    var state = world.casebook.roster == nil ? State() : State(asking: ())
    show(&state, world)
    if state.step == .language { state.fields.open("language/\(world.texts.language.rawValue)") }
    return state
  }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    guard let step = before(state), !state.isWorking else { return (false, []) }
    go(to: step, &state, world)
    return (true, [])
  }

  public static func refresh(
    _ state: inout State, _ news: DeskNews?, _ world: World
  ) -> [Effect] {
    switch news {
    case .failed(_, let trouble): (state.trouble, state.isWorking) = (trouble, false)
    case .connection(.broken(let trouble)), .connection(.readOnly(let trouble)):
      (state.trouble, state.isWorking) = (trouble, false)
    default: break
    }
    show(&state, world)
    return []
  }

  public static func view(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    var state = state
    show(&state, world)
    state.fields.draw(on: &grid, in: formPart(area))
  }

  static func formPart(_ area: Rect) -> Rect { area.inset(columns: 1).splitTop(1).rest }
}

/// The pages of the first start.
enum SetUpStep: Sendable, Hashable {
  case language, place, person, meeting, summary
  /// The directory is open: which of its members sits here, or somebody new.
  case whoIsHere, joining
}
