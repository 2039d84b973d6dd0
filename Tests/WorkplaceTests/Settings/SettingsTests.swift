import Casework
import Glibc
import TestSupport
import Testing
import Workplace

@Suite struct SettingsTests {
  @Test func whatIsWrittenIsReadForThisUserAlone() throws {
    let place = SharedPlace()
    let path = place.root + "/config/omatie/settings.json"
    var settings = Settings()
    settings.lastDirectory = "/srv/ryhmä"
    settings.language = .swedish
    settings.smallestCount = 10
    settings.members = ["d1": Sample.teacher, "d2": Sample.coach]
    try settings.write(path)
    #expect(Settings.read(path) == settings)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(stat(place.root + "/config/omatie", &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(SharedPlace.names(place.root + "/config/omatie") == ["settings.json"])
  }

  @Test func theKeeperWritesTheNewest() {
    let place = SharedPlace()
    let path = place.root + "/config/omatie/settings.json"
    let keeper = SettingsKeeper(path)
    var settings = Settings()
    for number in 0..<50 {
      settings.lastDirectory = "/srv/\(number)"
      keeper.keep(settings)
    }
    keeper.finish()
    #expect(Settings.read(path).lastDirectory == "/srv/49")
  }

  static let texts: [(text: String, directory: String?)] = [
    ("", nil), ("{", nil), ("[]", nil), (#"{"lastDirectory": 5}"#, nil),
    (#"{"lastDirectory": "/x", "language": "xx", "members": 7}"#, "/x"),
    (#"{"lastDirectory": "/x", "members": {"d1": "../etc", "d2": null}}"#, "/x"),
  ]

  @Test(arguments: texts)
  func damagedSettingsAreNoError(text: String, directory: String?) {
    let place = SharedPlace()
    let path = place.root + "/settings.json"
    SharedPlace.write(text, to: path)
    let settings = Settings.read(path)
    #expect(settings.lastDirectory == directory)
    #expect(settings.language == nil && settings.members == [:])
    #expect(Settings.read(place.root + "/none.json") == Settings())
  }

  @Test func whatANewerProgramRemembersStays() throws {
    let place = SharedPlace()
    let path = place.root + "/settings.json"
    SharedPlace.write(#"{"lastDirectory": "/x", "theme": "dark"}"#, to: path)
    var settings = Settings.read(path)
    settings.lastDirectory = "/y"
    try settings.write(path)
    let text = String(decoding: try #require(FileBytes.of(path)), as: UTF8.self)
    #expect(text.contains(#""theme": "dark""#) && text.contains(#""lastDirectory": "/y""#))
  }

  static let places: [(environment: [String: String], config: String, state: String)] = [
    (["HOME": "/home/a"], "/home/a/.config/omatie/settings.json", "/home/a/.local/state/omatie"),
    (
      ["HOME": "/home/a", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"],
      "/c/omatie/settings.json", "/s/omatie"
    ),
    (
      ["HOME": "/h", "XDG_CONFIG_HOME": "relative", "XDG_STATE_HOME": ""],
      "/h/.config/omatie/settings.json", "/h/.local/state/omatie"
    ),
  ]

  @Test(arguments: places)
  func theyLieWhereTheEnvironmentSays(
    environment: [String: String], config: String, state: String
  ) {
    #expect(Settings.path(environment) == config)
    #expect(Settings.stateDirectory(environment) == state)
  }
}
