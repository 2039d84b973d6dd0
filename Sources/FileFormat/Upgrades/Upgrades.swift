internal import StrictJSON

/// The steps from each format version to the next, by the version they start from.
///
/// A step stands in a file of its own here and is never edited once it has been released.
enum Upgrades {
  typealias Step = @Sendable (JSON, DocumentKind) -> JSON

  static let table: [Int: Step] = [:]
}
