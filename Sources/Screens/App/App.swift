public import Canvas
public import Casework
public import Workplace

/// The whole program as a person sees it: a stack of screens in one frame, and what stands over it.
///
/// Pure like its screens: keys, news and time go in, effects and a picture come out.
public struct App: Sendable {
  public internal(set) var world: World
  /// The screens that are open; Esc goes back along them.
  var screens: [ScreenBox] = []
  /// Screens that were left with something filled in that is in no document yet.
  var resting: [Destination: ScreenBox] = [:]
  /// Where one was on screens that were left, while the program runs.
  var places: [Destination: String] = [:]
  var overlay: Overlay?
  var message: Message?
  var saving = Saving()
  /// The client that plan and checklist open for.
  var heldClient: ID<Client>?
  var heldMeeting: ID<Meeting>?
  /// The running turn's client, as last seen: a new turn puts its client in hand.
  var runningClient: ID<Client>?
  /// Left-behind drafts that were put off, opened or thrown away in this session.
  var seenDrafts: Set<String> = []
  /// The text on its way to the clipboard is a draft that has no place.
  var copiesDraft = false
  /// Texts left behind of which a line has told, as the person was at work already.
  var toldDrafts: Set<String> = []
  /// A key has been pressed: nothing puts itself between the next one and what it was meant for.
  var isAtWork = false
  /// What a pause was last measured by, where that is not the clock.
  private var counted: Instant?
  let opening: @Sendable (Destination, World) -> ScreenBox?
  /// What the screens under the one on top have not been told yet.
  var owed: [Owed] = []

  /// How many questions of a document it has been said that there are.
  var saidQuestions: [Document: Int] = [:]

  /// Words on the message line; `isSticky` ones stay while letters are typed.
  struct Message: Sendable {
    var line: MessageLine
    var isSticky = false
    /// It says that there is something to choose, and goes when there is not.
    var isAboutQuestions = false
    /// It says why something is not saved, and goes once all is.
    var isAboutSaving = false
  }

  /// Opens at a screen; without one at the first start.
  public init(world: World, start: Destination?) {
    self.init(world: world, start: start, opening: ScreenBox.open)
  }

  init(
    world: World, start: Destination?,
    opening: @escaping @Sendable (Destination, World) -> ScreenBox?
  ) {
    self.world = world
    self.opening = opening
    let first =
      start.map { opening($0, world) ?? opening(.comingTimes, world) }
      ?? ScreenBox.firstStart(world)
    if let first { screens = [first] }
    if let start { hold(start) }
    follow()
    offerDrafts()
  }

  var top: ScreenBox? { screens.last }

  /// Where the screen on top is; nothing on the first start.
  public var place: Destination? { top?.destination }

  /// Goes where somebody has been before the directory was open.
  public mutating func goOn(at place: Destination) -> [Effect] { catchUp() + go(place) }

  /// The documents on the screen.
  public var documents: [Document] { top?.documents ?? [] }

  /// The moment by which pauses are measured: also where the clock is set, and stands still.
  var count: Instant { counted ?? world.now }

  /// When the picture changes though nothing happens: the clock of a running meeting, a pause.
  public var nextDeadline: Instant? {
    let pause = saving.pauseEnds
    let minute =
      isMeetingRunning && !world.isClockSet
      ? Instant(seconds: (world.now.seconds / 60 + 1) * 60) : nil
    return [pause, minute].compactMap(\.self).min()
  }

  /// Why words are not in the shared directory; nothing where all are.
  public var whyUnsaved: Trouble? { saving.trouble }

  var isMeetingRunning: Bool { world.outline.running != nil }

  /// The time has come: the clock moves on, and a pause in typing saves.
  ///
  /// - Parameter count: the time of ``nextDeadline``, where it is not the clock's.
  public mutating func tick(now: Instant, count: Instant? = nil) -> [Effect] {
    let minuteChanged = now.seconds / 60 != world.now.seconds / 60
    world.now = now
    counted = count
    var effects = catchUp()
    if let due = saving.pauseEnds, self.count >= due {
      saving.typedAt = nil
      effects += run(onTop { $0.pause($1) })
      saving.typedAt = nil
    }
    if minuteChanged { effects += refreshAll(nil) }
    return effects
  }

  /// The window has another size: what was laid out for the old one is laid out again.
  @discardableResult
  public mutating func resize(_ size: Size) -> [Effect] {
    if size == world.size { return [] }
    world.size = size
    return refreshAll(nil)
  }

  /// Does something to the screen on top, with the world as it is.
  mutating func onTop(_ body: (inout ScreenBox, World) -> [Effect]) -> [Effect] {
    guard !screens.isEmpty else { return [] }
    return body(&screens[screens.count - 1], world)
  }

  mutating func say(_ kind: MessageLine.Kind, _ words: String, sticky: Bool = false) {
    message = Message(line: MessageLine(kind, words), isSticky: sticky)
  }
}
