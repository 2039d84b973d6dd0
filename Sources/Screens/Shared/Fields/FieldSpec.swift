import Canvas
import Casework

/// One row of a screen's fields, and where in a document its value lives.
struct FieldSpec: Sendable {
  var row: FormRow
  /// Nothing for words, links and fields of a form that is not recorded yet.
  var place: FieldPlace?
  /// What the day in the field is for, where it holds one.
  var day: DayUse?

  init(_ row: FormRow, at place: FieldPlace? = nil, day: DayUse? = nil) {
    self.row = row
    self.place = place
    self.day = day
  }
}

extension [FieldSpec] {
  /// Lets nothing of the rows be changed, and says why.
  mutating func lock(_ words: String) {
    for index in indices { self[index].row.locked = words }
  }
}

/// Where a field's value lives: the document, the path in it, and the version on the screen.
struct FieldPlace: Sendable, Equatable {
  var document: Document
  var path: String
  /// 0 for what is in no document yet.
  var version: Int
  var questions: [OpenQuestion] = []
}

/// What a key did in the fields of a screen.
enum FieldEvent: Equatable {
  /// The text of a field is another one.
  case typed(String)
  /// The focus left a field: what it holds is to be saved.
  case left(String)
  /// An option of a choice was taken; it is saved when the focus leaves.
  case chose(String, Int)
  /// An option that was not saved yet was taken back.
  case tookBack(String)
  /// Enter or Space on a link.
  case opened(String)
  /// Nothing was done, or something that nobody may have meant; the words say what.
  case refused(String)
  case moved
  case ignored
}
