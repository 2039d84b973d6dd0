public import Canvas

/// How the terminal is to be opened; the defaults read the environment.
public struct TerminalOptions: Sendable {
  /// When colours are used.
  public enum ColourUse: String, Sendable, CaseIterable { case auto, always, never }

  public var colour = ColourUse.auto
  /// The theme; nil chooses by what the terminal says of its background.
  public var theme: Theme?
  /// Lines and signs in ASCII.
  public var ascii = false
  public var mouse = true
  /// Fewer rows or columns are an error at opening.
  public var minimumSize = Size(rows: 1, columns: 1)
  public var input: Int32 = 0
  public var output: Int32 = 1
  public var handlesSignals = true
  public var environment: [String: String]

  public init(environment: [String: String]) { self.environment = environment }

  var term: String { environment["TERM"] ?? "" }

  /// How long a lone Esc is waited for to become something else, in milliseconds (`ESCDELAY`).
  var escapeDelay: Int {
    guard let delay = environment["ESCDELAY"].flatMap({ Int($0) }), (0...5000).contains(delay)
    else { return 25 }
    return delay
  }

  /// The theme for a terminal with a number of colours.
  func chosenTheme(colours: Int) -> Theme {
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    switch colour {
    case .never: return .monochrome
    case .auto where isRefused || colours < 8: return .monochrome
    default: return theme ?? (hasLightBackground ? .light : .dark)
    }
  }

  /// Some terminals say their colours as "0;15": letters, background.
  private var hasLightBackground: Bool {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let number = Int(last)
    else { return false }
    return number == 7 || (9...15).contains(number)
  }

  /// Consoles and old terminals would show the switches for mouse and paste as rubbish.
  var knowsPasteAndMouse: Bool {
    !["linux", "vt", "cons", "sun", "wy", "ansi"].contains { term.hasPrefix($0) }
  }
}
