public import Canvas
public import Casework
public import Texts
public import Workplace

/// What a screen may look at: the words, what is known of the work, who sits here, what time it is.
public struct World: Sendable {
  public var texts: Texts
  public var casebook: Casebook {
    didSet {
      workedOut = WorkedOut()
      if casebook.edition != edition { (edition, ofDocuments) = (casebook.edition, WorkedOut()) }
    }
  }
  /// The member at the keyboard; nobody before the first start is over.
  public var me: ID<Member>?
  public var now: Instant {
    didSet { if now != oldValue { today = Helsinki.local(now).day } }
  }
  public private(set) var today: Day
  /// What has been worked out of the casebook; copies of the world share it.
  private(set) var workedOut = WorkedOut()
  /// What has been worked out of the documents alone: it stands while others are typing.
  private(set) var ofDocuments = WorkedOut()
  /// What is kept up from one casebook to the next by what has changed: it says itself what it came from.
  private(set) var lasting = WorkedOut()
  private var edition: Int
  /// The clock is not the machine's: OMATIE_NOW is set, and the screen says so.
  public var isClockSet: Bool
  public var connection: Connection
  /// Counts of students below this are told as small.
  public var smallestCount = PublishedFamily.floor
  /// Whether the screen that is handed this lies under another one: it is made anew when it comes up.
  var isCovered = false
  /// Whether there is no screen to go back to from the one on top.
  var isFirstScreen = false
  /// The whole screen's size.
  public var size: Size
  /// Makes a new random id text: the letter, then letters and digits.
  public var makeID: @Sendable (Character) -> String
  /// Makes the number by which the answer to a save is known again.
  public var makeTicket: @Sendable () -> Int

  public init(
    texts: Texts, casebook: Casebook = Casebook(), me: ID<Member>? = nil, now: Instant,
    isClockSet: Bool = false, connection: Connection = .opening,
    size: Size = Size(rows: 24, columns: 80), makeID: @escaping @Sendable (Character) -> String,
    makeTicket: @escaping @Sendable () -> Int
  ) {
    (self.texts, self.casebook, self.me, self.now) = (texts, casebook, me, now)
    (self.isClockSet, self.connection, self.size) = (isClockSet, connection, size)
    (self.makeID, self.makeTicket) = (makeID, makeTicket)
    edition = casebook.edition
    today = Helsinki.local(now).day
  }

  /// The same world with nothing worked out: for what is itself kept among that.
  var apart: World {
    var world = self
    (world.workedOut, world.ofDocuments, world.lasting) = (.nothing, .nothing, .nothing)
    return world
  }

  public func newID<Subject>(_ letter: Character, for: Subject.Type = Subject.self) -> ID<Subject> {
    ID(makeID(letter)) ?? "x0"
  }

  /// What the rules are handed: the same documents that the screen shows.
  public var surroundings: Surroundings {
    casebook.surroundings(today: today, now: now, member: me)
  }
}
