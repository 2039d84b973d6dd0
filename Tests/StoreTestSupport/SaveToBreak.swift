public import SharedStore

/// A kind of save that is broken at every call: where it begins, what it does, how it is judged.
public struct SaveToBreak: Sendable {
  /// What a program that starts anew finds.
  public enum Found: Hashable, Sendable {
    /// All as it was before the save.
    case before
    /// A part of what was to be added, whole in itself.
    case partly
    /// All as it was, and what was saved.
    case after
    /// All as it was, and what somebody else saved meanwhile.
    case others
    /// What was saved and what somebody else saved.
    case both
    /// Something that was there is not.
    case lost(String)
    /// Something cannot be read.
    case damaged(String)
  }

  /// A directory that holds papers was taken for an empty one.
  public struct TakenForEmpty: Error {
    public init() {}
  }

  public typealias Saving = () throws -> Void

  public var name: String
  /// The disk before the save.
  public var image: DiskImage
  /// Starts a program on a directory; what it answers saves, and throws where it does not say "saved".
  ///
  /// Called again it tries the same save again.
  public var start: @Sendable (any Directory) throws -> Saving
  /// Saves as somebody else at another machine does; nothing where the file has one writer.
  public var others: (@Sendable (any Directory) throws -> Void)?
  /// What a program that starts anew finds.
  public var look: @Sendable (any Directory) -> Found

  public init(
    _ name: String, _ image: DiskImage,
    start: @escaping @Sendable (any Directory) throws -> Saving,
    others: (@Sendable (any Directory) throws -> Void)? = nil,
    look: @escaping @Sendable (any Directory) -> Found
  ) {
    (self.name, self.image) = (name, image)
    (self.start, self.others, self.look) = (start, others, look)
  }
}
