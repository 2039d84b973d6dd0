/// What the watcher saw in the shared directory.
public enum News: Hashable, Sendable {
  /// A document has a version of that number, or was seen for the first time (nil): read it.
  case document(DocumentName, VersionNumber?)
  /// Somebody's typing changed in `drafts/`: read the draft box.
  case drafts
  /// Somebody's typing was put into one file of `drafts/`: read that one.
  case draft(String)
  /// Too much happened at once to be told apart: read again whatever is shown.
  case everything
  /// The share stopped answering, told once; the last good state stays on the screen.
  case silent(StoreError)
  /// The share answers again.
  case answering
}

/// What a watcher looks after.
public struct Interest: Hashable, Sendable {
  /// Kinds with many documents, such as `plans`.
  public var kinds: Set<String>
  /// Kinds with one document, such as `roster`.
  public var singles: Set<String>
  /// The document on the screen: on a share looked at every half second.
  public var open: DocumentName?
  /// Other documents that the screen shows something of: on a share looked at every two seconds.
  public var shown: [DocumentName]

  public init(
    kinds: Set<String> = [], singles: Set<String> = [], open: DocumentName? = nil,
    shown: [DocumentName] = []
  ) {
    self.kinds = kinds
    self.singles = singles
    self.open = open
    self.shown = shown
  }
}
