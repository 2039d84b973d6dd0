import Workplace

/// Screens that lie under another one: they hear of what is new once the one on top has been painted.
extension App {
  /// Something that the covered screens have not been told yet, with the world as it was then.
  struct Owed: Sendable {
    var news: DeskNews?
    var world: World
  }

  /// Whether covered screens are still to be told of something: paint first, then ``catchUp()``.
  public var isBehind: Bool { !owed.isEmpty }

  /// Tells the covered screens all that is new; gives back what the runner must do.
  ///
  /// Whatever else is done to the app does it first: no key, no word and no other news finds a screen that
  /// does not know what came before.
  public mutating func catchUp() -> [Effect] {
    if owed.isEmpty { return [] }
    let all = owed
    owed = []
    var effects: [Effect] = []
    for one in all {
      var world = one.world
      world.isCovered = true
      for index in screens.indices.dropLast() {
        effects += screens[index].refresh(one.news, world)
      }
    }
    // Whoever has gone on to another screen is not taken from it by an answer that comes late.
    return run(effects.filter { !$0.isTheWayElsewhere })
  }

  /// Tells the screen on top at once, and the others of it later.
  mutating func refreshAll(_ news: DeskNews?) -> [Effect] {
    if screens.count > 1 { owe(news) }
    let effects = onTop { $0.refresh(news, $1) }
    // Where another screen comes to the top it knows what this one knew.
    let before = effects.contains(where: \.leadsElsewhere) ? catchUp() : []
    return before + run(effects)
  }

  /// Of what only says that the world is another one the last is enough.
  private mutating func owe(_ news: DeskNews?) {
    if let last = owed.last, last.news.isOnlyOfTheWorld, news.isOnlyOfTheWorld { owed.removeLast() }
    owed.append(Owed(news: news, world: world))
  }
}

extension DeskNews? {
  /// Whether it is no answer to anything that a screen has asked.
  fileprivate var isOnlyOfTheWorld: Bool {
    switch self {
    case nil, .casebook, .connection: true
    case .saved, .kept, .refused, .failed, .history, .measures, .feedback, .finished: false
    }
  }
}

extension Effect {
  /// Whether another screen comes to the top by it, or all of them end.
  fileprivate var isTheWayElsewhere: Bool {
    switch self {
    case .go, .back, .quit: true
    default: false
    }
  }

  /// Whether another screen may come to the top by it, or all are told of something once more.
  fileprivate var leadsElsewhere: Bool {
    switch self {
    case .go, .back, .quit, .setLanguage, .setSmallestCount: true
    default: false
    }
  }
}
