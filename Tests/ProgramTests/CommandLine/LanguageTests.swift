import Casework
import Testing
import Texts

@testable import omatie

@Suite struct LanguageTests {
  @Test(
    arguments: [
      (nil, nil, [:], Language.finnish),
      (nil, nil, ["LANG": "sv_FI.UTF-8"], .swedish),
      (nil, nil, ["LANG": "sv_FI.UTF-8", "LC_MESSAGES": "en_GB"], .english),
      (nil, nil, ["LC_ALL": "fi_FI", "LC_MESSAGES": "en_GB"], .finnish),
      (nil, nil, ["LC_ALL": "", "LANG": "en"], .english),
      (nil, nil, ["LANG": "de_DE.UTF-8"], .finnish),
      (nil, nil, ["LANG": "C.UTF-8"], .finnish),
      (nil, .swedish, ["LANG": "en_GB.UTF-8"], .swedish),
      (nil, .swedish, ["OMATIE_LANG": "en"], .english),
      (.finnish, .swedish, ["OMATIE_LANG": "en"], .finnish),
      (nil, .swedish, ["OMATIE_LANG": ""], .swedish),
    ] as [(Language?, Language?, [String: String], Language)])
  func isChosenInOrder(
    _ option: Language?, _ settings: Language?, _ environment: [String: String],
    _ expected: Language
  ) {
    let chosen = ChosenLanguage.choose(
      option: option, settings: settings, environment: environment)
    #expect(chosen.language == expected)
    #expect(chosen.problem == nil)
  }

  @Test func sayingAnUnknownOneIsAProblem() {
    let chosen = ChosenLanguage.choose(
      option: nil, settings: nil, environment: ["OMATIE_LANG": "klingon"])
    #expect(chosen.problem == .badLanguage(variable: "OMATIE_LANG", value: "klingon"))
  }
}
