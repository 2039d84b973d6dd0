public import Casework
import StrictJSON

/// What the program remembers of this user between two starts; nothing about any client.
public struct Settings: Sendable, Equatable {
  /// The shared directory last used.
  public var lastDirectory: String?
  /// Who this user is in each shared directory, by the directory's own id.
  public var members: [String: ID<Member>] = [:]
  public var language: Language?
  /// Counts of students below this are told as small; nothing for the lowest that may be.
  public var smallestCount: Int?
  /// What a newer program keeps here; written back as it was.
  var unknown = JSONObject()

  public init() {}

  /// Reads the settings; what is missing, damaged or unknown is left out, never an error.
  public static func read(_ path: String) -> Settings {
    var settings = Settings()
    guard let bytes = PrivateFile.read(path), let json = try? JSON.parse(bytes),
      let fields = json.objectValue
    else { return settings }
    settings.lastDirectory = fields["lastDirectory"]?.stringValue
    settings.language = fields["language"]?.stringValue.flatMap(Language.init(rawValue:))
    settings.smallestCount = fields["smallestCount"]?.intValue
    for (directory, member) in fields["members"]?.objectValue ?? [:] {
      settings.members[directory] = member.stringValue.flatMap { ID($0) }
    }
    settings.unknown = fields.filter { !known.contains($0.key) }
    return settings
  }

  /// Writes the settings whole or not at all, for this user's eyes only.
  public func write(_ path: String) throws(Trouble) {
    var fields = unknown
    fields["formatVersion"] = 1
    fields["lastDirectory"] = lastDirectory.map(JSON.string)
    fields["language"] = language.map { .string($0.rawValue) }
    fields["smallestCount"] = smallestCount.map { JSON($0) }
    fields["members"] = .object(
      JSONObject(members.map { ($0, .string($1.text)) }, uniquingKeysWith: { first, _ in first }))
    let result = PrivateFile.write(JSON.object(fields).bytes(), to: path)
    guard result == 0 else { throw Trouble(systemError: result, place: path) }
  }

  /// Where the settings lie: `$XDG_CONFIG_HOME/omatie/settings.json`, else under `~/.config`.
  public static func path(_ environment: [String: String]) -> String {
    base("XDG_CONFIG_HOME", "/.config", environment) + "/omatie/settings.json"
  }

  /// Where unsaved typing lies: `$XDG_STATE_HOME/omatie`, else under `~/.local/state`.
  public static func stateDirectory(_ environment: [String: String]) -> String {
    base("XDG_STATE_HOME", "/.local/state", environment) + "/omatie"
  }

  private static let known: Set<String> = [
    "formatVersion", "lastDirectory", "language", "members", "smallestCount",
  ]

  /// A base folder as the XDG rules say: a relative path counts as none.
  private static func base(
    _ name: String, _ usual: String, _ environment: [String: String]
  ) -> String {
    if let set = environment[name], set.hasPrefix("/") { return set }
    return (environment["HOME"] ?? "") + usual
  }
}
