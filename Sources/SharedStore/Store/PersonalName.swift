public import StrictJSON

/// One line of a log: a JSON object without line feeds.
public struct JSONLine: Sendable {
  let bytes: [UInt8]
  public init(_ json: JSON) { bytes = json.compactBytes + [0x0A] }
}

/// File names of what one person writes at one machine.
enum PersonalName {
  /// `<member>-<machine>`, both cut down to a-z and 0-9, with a check sum where that lost anything.
  static func of(_ author: Author) -> String { part(author.member) + "-" + part(author.machine) }

  static func part(_ text: String) -> String {
    let kept = text.lowercased().utf8.filter {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    let plain = String(decoding: kept.prefix(40), as: UTF8.self)
    if plain == text { return plain }
    return plain + "x" + VersionFile.hash(Array(text.utf8)).prefix(12)
  }
}
