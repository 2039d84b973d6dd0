public import Casework

/// What is asked of a document's history; answered by the store's thread.
public enum HistoryRequest: Sendable, Equatable {
  /// The newest versions, or those before a number.
  case page(Document, before: Int?)
  case version(Document, Int)
  /// Makes a new version that says what an old one said, where this one is still the newest.
  case restore(Document, version: Int, over: Int)
  /// Takes back this member's own latest change that still stands; one that is not to be taken back
  /// unasked is only named.
  case undo(Document, unasked: UnaskedUndo = .since(0))
  /// Does again what was taken back last, under the same condition.
  case redo(Document, unasked: UnaskedUndo = .since(0))

  public var document: Document {
    switch self {
    case .page(let document, _), .version(let document, _), .restore(let document, _, _),
      .undo(let document, _), .redo(let document, _):
      document
    }
  }
}

/// What a history has to say.
public enum HistoryAnswer: Sendable, Equatable {
  case page(HistoryPage)
  case version(VersionContents)
  case restored(Document, from: Int, version: Int)
  case undone(UndoneStep)
}

/// A change that was taken back, or done again, as a new version; or that would be.
public struct UndoneStep: Sendable, Equatable {
  public var document: Document
  /// The new version; the newest there is where nothing was done.
  public var version: Int
  /// The change that it is about, as it was first made.
  public var step: VersionRecord
  public var isRedo: Bool
  /// A later change of one's own was an agreement or a choice and stays as it is.
  public var leftDecision: Bool
  /// So many agreements to the plan become outdated by it.
  public var outdates: Int
  /// The version in which it was made, taken back or done again last.
  public var made: Int
  /// Nothing was done: a person is asked first.
  public var isOnlyNamed: Bool

  public init(
    document: Document, version: Int, step: VersionRecord, isRedo: Bool,
    leftDecision: Bool = false, outdates: Int = 0, made: Int? = nil, isOnlyNamed: Bool = false
  ) {
    (self.document, self.version) = (document, version)
    (self.step, self.isRedo, self.leftDecision) = (step, isRedo, leftDecision)
    self.outdates = outdates
    (self.made, self.isOnlyNamed) = (made ?? step.number, isOnlyNamed)
  }
}
