/// Lines to be signed by hand, each with a place for where and when.
public struct PaperSignatures: Sendable, Equatable {
  /// What stands below the first line of each.
  public var placeAndDay: String
  /// What stands below the line to be signed: name and role.
  public var names: [String]

  public init(placeAndDay: String, names: [String]) {
    (self.placeAndDay, self.names) = (placeAndDay, names)
  }
}
