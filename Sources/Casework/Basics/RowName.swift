/// What a row of a document goes by: the field that says it, and what stands in it.
public struct RowName: Sendable, Equatable {
  /// The field's path, as in `actions/a1/what`.
  public var path: [String]
  public var text: String

  public init(_ path: [String], _ text: String) { (self.path, self.text) = (path, text) }
}

/// The names of a document's rows, by the row's path: `actions/a1`.
public typealias RowNames = [String: RowName]
