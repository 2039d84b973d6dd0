public import StrictJSON

/// The version of the file format, and which reader reads which.
///
/// New fields may be added within a version: they are kept by programs that do not know them. A new
/// word in a known field (a state, a party) or a new meaning takes a new version, so that no
/// program guesses: it answers "newer than me" and leaves the file alone.
public enum FormatVersion {
  public static let current = 1

  /// How a payload of some version is to be read.
  public enum Reading: Sendable, Equatable {
    case readable
    /// Readable after these steps, one after the other.
    case older(steps: Int)
    case newerThanMe(Int)
    case unknown
  }

  public static func reading(_ version: Int) -> Reading {
    if version == current { return .readable }
    if version > current { return .newerThanMe(version) }
    return version >= 1 ? .older(steps: current - version) : .unknown
  }

  /// Brings a payload of an older version up to the current one; nothing where no road leads there.
  public static func upgraded(_ payload: JSON, kind: DocumentKind, from version: Int) -> JSON? {
    switch reading(version) {
    case .readable: return payload
    case .newerThanMe, .unknown: return nil
    case .older:
      var payload = payload
      for step in version..<current {
        guard let upgrade = Upgrades.table[step] else { return nil }
        payload = upgrade(payload, kind)
      }
      return payload
    }
  }
}
