import Casework
import Texts

/// Which language the program speaks.
enum ChosenLanguage {
  /// `--lang`, OMATIE_LANG, the settings, LC_ALL, LC_MESSAGES, LANG; else Finnish.
  ///
  /// A locale in another language than these three is as good as none.
  static func choose(
    option: Language?, settings: Language?, environment: [String: String]
  ) -> (language: Language, problem: CommandProblem?) {
    let said = environment["OMATIE_LANG"].flatMap { $0.isEmpty ? nil : $0 }
    var problem: CommandProblem?
    if let said, Language(rawValue: said) == nil {
      problem = .badLanguage(variable: "OMATIE_LANG", value: said)
    }
    let language =
      option ?? said.flatMap { Language(rawValue: $0) } ?? settings
      ?? ofLocale(environment) ?? .finnish
    return (language, problem)
  }

  private static func ofLocale(_ environment: [String: String]) -> Language? {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    guard let locale = names.lazy.compactMap({ environment[$0] }).first(where: { !$0.isEmpty })
    else { return nil }
    let language = locale.prefix { $0.isASCII && $0.isLetter }.lowercased()
    return Language(rawValue: language)
  }
}
