import Casework

extension Language {
  /// The language after this one, round and round.
  var next: Language {
    switch self {
    case .finnish: .swedish
    case .swedish: .english
    case .english: .finnish
    }
  }
}
