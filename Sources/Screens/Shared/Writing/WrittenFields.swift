import Canvas
import Casework
import Workplace

/// How the fields of one document are read and changed by path.
protocol WrittenFields {
  var document: Document { get }
  /// The version of the document as last read; 0 where it does not exist yet.
  var version: Int { get }
  /// The text that stands saved at a path; nothing where its row is not saved.
  func saved(_ path: String) -> String?
  /// What a typed text means at a path.
  ///
  /// `busy` are the paths whose save is on its way: what is changed together with one of them waits.
  func entry(_ path: String, _ text: String, busy: Set<String>) -> FieldEntry
}

/// What a typed text means.
enum FieldEntry: Sendable, Equatable {
  /// A change to save, and how its value reads.
  case change(Change, shown: String)
  /// The value stands saved already, or there is nothing to save.
  case same
  /// It cannot be understood; the words say what would be.
  case wrong(String)
  /// The row it belongs to, or what it is changed together with, is not saved yet.
  case notYet
}
