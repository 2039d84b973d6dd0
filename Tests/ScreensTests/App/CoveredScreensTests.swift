import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Screens under another one hear what is new after it, in order, and before anything else happens.
@Suite struct CoveredScreensTests {
  private static let saved = DeskNews.saved(
    ticket: 7, document: .roster, version: 2, openQuestions: 0)

  private func app(_ places: Destination...) -> App {
    let world = SampleGroup.world(SampleGroup.casebook())
    var app = App(world: world, start: places[0]) { place, _ in
      ScreenBox(TellingScreen.self, TellingScreen.State(), at: place)
    }
    for place in places.dropFirst() { _ = app.goOn(at: place) }
    for index in app.screens.indices { app.screens[index] = box(app.screens[index].destination) }
    return app
  }

  private func box(_ place: Destination?) -> ScreenBox {
    ScreenBox(TellingScreen.self, TellingScreen.State(), at: place)
  }

  /// What each screen has been told, from the bottom upwards.
  private func told(_ app: App) -> [[String]] {
    let words = app.screens.map { $0.title(app.world) }
    return words.map { $0.split(separator: " ").map(String.init) }
  }

  @Test func theOneOnTopIsToldFirst() {
    var app = app(.comingTimes, .clients, .roster)
    #expect(!app.isBehind)
    _ = app.handle(Self.saved)
    #expect(told(app) == [[], [], ["saved7"]])
    #expect(app.isBehind)
    _ = app.catchUp()
    #expect(told(app) == [["saved7/covered"], ["saved7/covered"], ["saved7"]])
    #expect(!app.isBehind)
    #expect(app.catchUp().isEmpty)
  }

  /// An answer comes with the world as it was then, and in its place among all others.
  @Test func everyAnswerIsToldInOrder() {
    var app = app(.comingTimes, .clients)
    var casebook = SampleGroup.casebook()
    _ = app.handle(Self.saved)
    casebook.isDemo.toggle()
    for _ in 0..<3 { _ = app.handle(.casebook(casebook)) }
    _ = app.handle(.failed(ticket: 8, Trouble(.shareSilent)))
    _ = app.handle(.connection(.silent))
    _ = app.catchUp()
    #expect(
      told(app)[0] == ["saved7/covered", "casebook/covered", "failed8/covered", "other/covered"],
      "of the same casebook once is enough")
  }

  @Test(arguments: [Key.escape, .f(2), .character("x"), .ctrl("q")])
  func noKeyComesBeforeWhatIsNew(_ key: Key) {
    var app = app(.comingTimes, .clients)
    _ = app.handle(Self.saved)
    _ = app.handle(key)
    #expect(!app.isBehind)
    #expect(told(app).contains { $0.first == "saved7/covered" })
  }

  /// A screen that closes itself by what it hears leaves none behind that does not know it.
  @Test func whatComesUpKnowsWhatIsNew() {
    var app = app(.comingTimes, .clients)
    app.screens[1] = ScreenBox(
      TellingScreen.self, TellingScreen.State(goesBack: true), at: .clients)
    _ = app.handle(Self.saved)
    #expect(told(app) == [["saved7/covered", "other"]])
    #expect(!app.isBehind)
  }

  /// Nobody who has gone on is taken elsewhere by a screen that they have left.
  @Test func aCoveredScreenLeadsNowhere() {
    for place in [0, 1] {
      var app = app(.comingTimes, .clients, .roster)
      app.screens[place] = ScreenBox(
        TellingScreen.self, TellingScreen.State(goesBack: true), at: .comingTimes)
      _ = app.handle(Self.saved)
      _ = app.catchUp()
      #expect(app.screens.count == 3 && app.place == .roster)
    }
  }

  @Test func aScreenAloneOwesNothing() {
    var app = app(.comingTimes)
    _ = app.handle(Self.saved)
    #expect(!app.isBehind)
    #expect(told(app) == [["saved7"]])
  }
}

/// A screen whose title says what it has been told.
private enum TellingScreen: Screen {
  struct State: Sendable {
    var told: [String] = []
    var goesBack = false
  }
  enum Message: Sendable { case nothing }

  static func title(_ state: State, _ world: World) -> String {
    state.told.joined(separator: " ")
  }
  static func keys(_ state: State, _ world: World) -> KeyTable<Message> { KeyTable([]) }
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] { [] }
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {}

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    let name =
      switch news {
      case .saved(let ticket, _, _, _): "saved\(ticket)"
      case .failed(let ticket, _): "failed\(ticket)"
      case .casebook: "casebook"
      default: "other"
      }
    state.told.append(name + (world.isCovered ? "/covered" : ""))
    return state.goesBack ? [.back] : []
  }
}
