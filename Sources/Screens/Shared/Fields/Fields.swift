import Canvas
import Casework
import Texts

/// The fields of a screen: one moves among them and writes in them.
///
/// On a text, opened or not, letters go into the text. On every other row, and at the page's head
/// above the rows, they are the screen's keys; Esc goes from a text to the head.
struct Fields: Sendable {
  var form = Form()
  /// Whether the focused field is open for writing.
  var isOpen = false
  /// The screen has keys that are letters, and a head above the rows from which they are pressed.
  var hasHead = false
  /// The focus is at the page's head; the form remembers the row that it goes back to.
  var isAtHead = false
  var places: [String: FieldPlace] = [:]
  /// The version that the typing in a field started from.
  var since: [String: Int] = [:]
  /// Fields that closed while somebody typed in them, and the last version in which they were open:
  /// what is typed goes on from there.
  var goingOn: [String: Int] = [:]
  /// Options taken and not yet saved.
  var picks: [String: Int] = [:]
  /// What stood in a choice before an option was taken: Ctrl-Z goes back to it.
  var beforePick: [String: Int] = [:]
  /// The options among which they were taken, as last shown.
  var offered: [String: [String]] = [:]
  /// Fields whose document went on in a copy while something in them was not saved, and where they
  /// were before.
  var moved: [String: Moved] = [:]
  /// Fields that came to stand for another row of the document while something was typed in them.
  var overtaken: Set<String> = []
  /// Texts that were saved while they stayed open, with the version that they were meant for.
  var savedOpen: [String: SavedOpen] = [:]
  /// Saves that are not answered yet.
  var waiting: [Int: Sent] = [:]
  /// Why a field could not be saved; its text stays.
  var problems: [String: String] = [:]
  /// Picks that were saved and wait for the casebook to show them.
  var settled: Set<String> = []

  /// The last step onwards, while what was answered in the field it left is on its way: a field that
  /// the answer brings with it comes next.
  var step: Step?

  struct Step: Sendable {
    var from: String
    var to: String
  }

  /// A save on its way: the field and what was written.
  struct Sent: Sendable, Equatable {
    var field: String
    var text: String?
    /// What the document had in the field then.
    var before: String?
    /// What the box has become, where the field is one.
    var tick: Bool?
    /// The version that it was meant for; nothing for what is meant for any.
    var base: Int?
  }

  /// A text that was saved while it stayed open.
  struct SavedOpen: Sendable, Equatable {
    var text: String
    var base: Int
  }

  /// Where a field was before its document went on in a copy.
  struct Moved: Sendable {
    var place: FieldPlace
    var wasSent: Bool
    /// What was typed there, where that document goes on no more.
    var leftBehind: Effect?
  }

  /// Whether a text is open for writing.
  var isTyping: Bool { !isAtHead && isOpen && form.focusedRow?.isTextual == true }

  /// Whether letters go into a text, be it open or only in focus.
  var takesLetters: Bool {
    guard !isAtHead, let row = form.focusedRow, row.isTextual else { return false }
    return isOpen || row.locked == nil
  }

  /// Whether the focus is on a box of a page whose keys are letters: who ticks takes the row for one
  /// that is written in, so that a plain letter there is no command.
  var isAtBox: Bool { hasHead && !isAtHead && form.focusedRow?.isTick == true }

  var focus: String? { form.focus }

  /// What stands in a field now.
  func text(_ id: String) -> String { form.text(id) ?? "" }

  /// Goes to a field, open for writing if it is a text.
  mutating func open(_ id: String) {
    form.moveFocus(to: id)
    isAtHead = false
    isOpen = form.focusedRow?.isTextual == true
  }

  /// Closes the open field; its id, so that it can be saved.
  mutating func close() -> String? {
    guard isTyping else { return nil }
    isOpen = false
    trimFocused()
    return form.focus
  }

  /// An empty line at the end was on the way to the next field: it is not kept.
  mutating func trimFocused() {
    if let focus = form.focus { form.trimEnd(focus) }
  }

  /// Goes from a text up to the page's head, or closes it where there is none; the text's id.
  mutating func rise() -> String? {
    guard isTyping || hasHead && takesLetters else { return nil }
    (isOpen, isAtHead) = (false, hasHead)
    trimFocused()
    return form.focus
  }

  /// A page has come up or is left: letters are the screen's keys until a person goes to a text.
  mutating func settleAtTop() {
    isOpen = false
    isAtHead = hasHead && form.focusedRow?.isTextual == true
  }

  /// Puts a text in as if it were typed, so that it counts as not saved yet.
  mutating func type(_ text: String, into id: String, in rect: Rect) {
    open(id)
    _ = form.handle(.ctrl("a"), in: rect)
    _ = form.handle(.paste(text), in: rect)
  }

  /// Draws the rows; at rest the cursor stands on the field without being shown.
  ///
  /// At the head no row is marked: the screen draws its head and stands the cursor there.
  func draw(on grid: inout Grid, in rect: Rect) {
    form.draw(on: &grid, in: rect, focused: !isAtHead, isWriting: isTyping)
    if !isTyping { grid.cursor?.isVisible = false }
  }

  /// Marks the page's head while the focus is there.
  func drawHead(on grid: inout Grid, row: Int, column: Int) {
    guard isAtHead else { return }
    grid.put(">", row: row, column: column, style: .bold)
    grid.placeCursor(row: row, column: column, isVisible: false)
  }
}
