/// A file of the roster that is to be written.
public struct RosterFile: Sendable, Equatable {
  /// What is written into it.
  public enum Form: Sendable, Equatable { case table, cards }

  public var form: Form
  /// As the person wrote it, with the ending.
  public var path: String

  public init(_ form: Form, path: String) { (self.form, self.path) = (form, path) }
}
