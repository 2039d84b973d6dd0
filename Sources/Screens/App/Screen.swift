public import Canvas
public import Casework
public import Workplace

/// What every screen is made of: state, what a person did, how that changes the state, how it looks.
///
/// All of it is pure: a screen reads no file and no clock and makes nothing random.
public protocol Screen {
  associatedtype State: Sendable
  /// What a person did, in words of the work: `agreeFollowUp`, not `keyF`.
  associatedtype Message: Sendable

  /// The name in the top line; two spaces part what matters most from what may be left out.
  static func title(_ state: State, _ world: World) -> String
  /// What stands there where even the first part of the name has no room.
  static func shortTitle(_ state: State, _ world: World) -> String?
  /// What stands at the right end of the top line beside the save state, such as minutes used.
  static func status(_ state: State, _ world: World) -> StyledLine
  /// Every key of the screen as it stands now, with what it does and why it may be unavailable.
  static func keys(_ state: State, _ world: World) -> KeyTable<Message>
  /// Whether a text field has the focus: letters then go to ``typed(_:_:_:)`` and not to the table.
  static func isTyping(_ state: State) -> Bool
  /// Whether something is filled in that is in no document yet: the screen is kept as it is left.
  static func isHalfFilled(_ state: State, _ world: World) -> Bool
  /// Where one is on the screen, to come back to when it is opened again while the program runs.
  static func place(_ state: State) -> String?
  static func comeBack(to place: String, _ state: inout State)
  /// Comes to the top again by a destination that says more than which screen it is.
  static func reopen(
    _ state: inout State, at destination: Destination, _ world: World
  ) -> [Effect]
  /// Whether Escape closes something inside the screen that is no text field, such as a notice.
  static func hasStepBack(_ state: State) -> Bool
  /// Keys that the table has no entry for: letters into a field, arrows in a list, the mouse.
  ///
  /// Mouse rows and columns are those of the whole grid.
  static func typed(_ key: Key, _ state: State, _ world: World) -> Message?
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect]
  /// The world has changed: a new casebook, an answer to a save, a minute gone by.
  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect]
  /// Something is told of a file that a person named; whoever asked for it knows its ticket.
  static func hear(_ news: FileNews, _ state: inout State, _ world: World) -> [Effect]
  /// Paints the screen into its part of the grid and stands the cursor on the focused thing.
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect)
  /// The documents on the screen: looked at often, and their opening is logged.
  static func documents(_ state: State) -> [Document]
  /// A step back inside the screen (closing a list, leaving a field); false leaves the screen.
  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect])
  /// The person goes elsewhere or quits: saves what stands in an open field, the field stays as it is.
  static func leave(_ state: inout State, _ world: World) -> [Effect]
  /// Nothing was typed for some seconds: saves what stands in an open field; typing may go on in it.
  static func pause(_ state: inout State, _ world: World) -> [Effect]
  /// Whether something was chosen that is saved only later: the save state says so.
  static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool
  /// Whether a text on the screen could not be saved as it is, and says so at its field.
  static func hasRefusedText(_ state: State) -> Bool
  /// Whether a question waits for its answer: what it asks is not recorded, whatever else is saved.
  static func isAsking(_ state: State) -> Bool
  /// Opens the field that a draft of the screen's documents belongs to, with the draft's text in it.
  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]?
  /// The client that the screen is about, so that plan and checklist open for the same one.
  static func clientInHand(_ state: State, _ world: World) -> ID<Client>?
  /// The document whose history is shown from here.
  static func documentInHand(_ state: State, _ world: World) -> Document?
  /// What title, status and keys come from besides the world; nothing where that is much.
  static func frameState(_ state: State, _ world: World) -> FrameState?
  /// Whether the top line, the footer and the rules are drawn around the screen.
  static var hasFrame: Bool { get }
  /// Whether the student sits at it alone: then nothing of the workers' screens may come over it.
  static var isForStudent: Bool { get }
}

extension Screen {
  public static func shortTitle(_ state: State, _ world: World) -> String? { nil }
  public static func status(_ state: State, _ world: World) -> StyledLine { [] }
  public static func isTyping(_ state: State) -> Bool { false }
  public static func hasStepBack(_ state: State) -> Bool { false }
  public static func isHalfFilled(_ state: State, _ world: World) -> Bool { false }
  public static func place(_ state: State) -> String? { nil }
  public static func comeBack(to place: String, _ state: inout State) {}
  public static func reopen(
    _ state: inout State, at destination: Destination, _ world: World
  ) -> [Effect] { [] }
  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { nil }
  public static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    []
  }
  public static func hear(
    _ news: FileNews, _ state: inout State, _ world: World
  ) -> [Effect] { [] }
  public static func documents(_ state: State) -> [Document] { [] }
  public static func stepBack(_ state: inout State, _ world: World) -> (
    done: Bool, effects: [Effect]
  ) { (false, []) }
  public static func leave(_ state: inout State, _ world: World) -> [Effect] { [] }
  public static func pause(_ state: inout State, _ world: World) -> [Effect] {
    leave(&state, world)
  }
  public static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool { false }
  public static func hasRefusedText(_ state: State) -> Bool { false }
  public static func isAsking(_ state: State) -> Bool { false }
  public static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    nil
  }
  public static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { nil }
  public static func documentInHand(_ state: State, _ world: World) -> Document? {
    documents(state).first
  }
  public static func frameState(_ state: State, _ world: World) -> FrameState? { nil }
  public static var hasFrame: Bool { true }
  public static var isForStudent: Bool { false }
}
