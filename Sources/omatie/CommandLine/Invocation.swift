import Casework
import Texts

/// What a command line asks for.
struct Invocation: Sendable, Equatable {
  /// Nothing: the screens.
  var command: CommandName?
  var arguments: [String] = []
  var values: [OptionName: String] = [:]
  var wantsProgramVersion = false

  func has(_ option: OptionName) -> Bool { values[option] != nil }

  func number(_ option: OptionName) -> Int? { values[option].flatMap { Int($0) } }

  var language: Language? { values[.lang].flatMap { Language(rawValue: $0) } }

  /// Whether there may be something to save; otherwise no change is ever lost.
  var isSaving: Bool { (command?.isSaving ?? true) || has(.yes) }
}
