import Canvas
import Casework
import Texts

/// The fields of a screen: one moves among them, and after Enter writes in them.
///
/// At rest letters are commands; while a field is open they go into it. Esc closes the field.
struct Fields: Sendable {
  var form = Form()
  /// Whether the focused field is open for writing.
  var isOpen = false
  var places: [String: FieldPlace] = [:]
  /// The version that the typing in a field started from.
  var since: [String: Int] = [:]
  /// Options taken and not yet saved.
  var picks: [String: Int] = [:]
  /// Saves that are not answered yet.
  var waiting: [Int: Sent] = [:]
  /// Why a field could not be saved; its text stays.
  var problems: [String: String] = [:]
  /// Picks that were saved and wait for the casebook to show them.
  var settled: Set<String> = []

  /// A save on its way: the field and what was written.
  struct Sent: Sendable, Equatable {
    var field: String
    var text: String?
  }

  /// Whether letters go into a text.
  var isTyping: Bool { isOpen && form.focusedRow?.isTextual == true }

  var focus: String? { form.focus }

  /// What stands in a field now.
  func text(_ id: String) -> String { form.text(id) ?? "" }

  /// Goes to a field, open for writing if it is a text.
  mutating func open(_ id: String) {
    form.moveFocus(to: id)
    isOpen = form.focusedRow?.isTextual == true
  }

  /// Closes the open field; its id, so that it can be saved.
  mutating func close() -> String? {
    guard isTyping else { return nil }
    isOpen = false
    return form.focus
  }

  /// Puts a text in as if it were typed, so that it counts as not saved yet.
  mutating func type(_ text: String, into id: String, in rect: Rect) {
    open(id)
    _ = form.handle(.ctrl("a"), in: rect)
    _ = form.handle(.paste(text), in: rect)
  }

  /// Draws the rows; at rest the cursor stands on the field without being shown.
  func draw(on grid: inout Grid, in rect: Rect) {
    form.draw(on: &grid, in: rect)
    if !isTyping { grid.cursor?.isVisible = false }
  }
}
