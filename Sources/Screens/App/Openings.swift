import Casework

extension ScreenBox {
  /// Makes the screen of a destination; each screen adds its own line.
  static func open(_ destination: Destination, _ world: World) -> ScreenBox? {
    switch destination {
    case .comingTimes: nil
    case .meeting: nil
    case .sharedScreen: nil
    case .clients: nil
    case .client: nil
    case .plan: nil
    case .checklist: nil
    case .roster: nil
    case .questions: nil
    }
  }

  /// The first start, where no shared directory is open yet.
  static func firstStart(_ world: World) -> ScreenBox? { nil }
}
