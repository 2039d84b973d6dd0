import Canvas
import Casework
import Workplace

/// The field a person is in, from the moment it is opened until it is left.
struct OpenField: Sendable {
  /// One line of words, several lines, or an entry: a day or a choice, saved only when finished.
  enum Kind: Sendable { case words, lines, entry }

  let path: String
  let kind: Kind
  var area: TextArea
  /// The text that stood saved when the field was opened, or when it last took over a newer one.
  private(set) var original: String
  /// The version that the typing started from.
  var basedOn: Int
  /// The document closed while somebody typed here: the typing goes on from the version before.
  var goesOnFrom: Int?
  /// The others may be seeing a draft of it.
  var hasDraft = false
  /// Its row was not saved yet when the field was opened.
  var isOfNewRow = false
  /// The text was left behind by a program that ended, and nobody has looked at it yet.
  var isLeftBehind = false
  /// What was left behind in the field and taken up: done with once the field is saved.
  var takenUp: DraftNote?

  init(path: String, kind: Kind, text: String, original: String, basedOn: Int) {
    (self.path, self.kind, self.basedOn) = (path, kind, basedOn)
    self.original = SafeText.typed(original, multiline: kind == .lines)
    area = TextArea(text)
    if kind != .lines {
      area.editing = TextEditing(text, multiline: false, maximumBytes: OpenField.lineLimit)
    }
  }

  /// The most bytes that a field of one line takes.
  static let lineLimit = 4_000

  var text: String { area.text }
  mutating func setOriginal(_ saved: String) {
    original = SafeText.typed(saved, multiline: kind == .lines)
  }

  /// Shows what is saved by now; the next letter takes the place of a whole day or choice, as it does
  /// where the field is opened.
  mutating func take(_ saved: String) {
    guard saved != text else { return }
    area.setText(saved)
    if kind == .entry { area.editing.selectAll() }
  }

  var isChanged: Bool { text != original }

  /// Whether somebody has typed in it.
  var isTypedIn: Bool { isChanged || area.editing.canUndo }
}
