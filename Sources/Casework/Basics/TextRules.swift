/// How long texts may be: a bound that no honest text meets and that keeps a file readable.
public enum TextLimit {
  /// Characters of a one-line field.
  public static let line = 500
  /// UTF-8 bytes of a long text.
  public static let long = 200_000
}

/// A one-line field: line ends become spaces; refused where it is too long or missing.
func oneLine(_ text: String, required: Bool = false) throws(Refusal) -> String {
  var line = withoutNull(text)
  if line.contains(where: \.isNewline) {
    line = String(line.map { $0.isNewline ? " " : $0 })
  }
  // The bytes are bounded too, as one character may hold any number of combining marks.
  if line.utf8.count > TextLimit.line {
    guard line.utf8.count <= TextLimit.line * 8, line.count <= TextLimit.line else {
      throw .tooLong(limit: TextLimit.line)
    }
  }
  if required && isBlank(line) { throw .textMissing }
  return line
}

/// A text of any number of lines; refused where it is too long or missing.
func longText(_ text: String, required: Bool = false) throws(Refusal) -> String {
  let text = withoutNull(text)
  guard text.utf8.count <= TextLimit.long else { throw .tooLong(limit: TextLimit.long) }
  if required && isBlank(text) { throw .textMissing }
  return text
}

/// A null character is no part of any text, and the strict reader refuses it in a file.
private func withoutNull(_ text: String) -> String {
  text.utf8.contains(0) ? String(text.unicodeScalars.filter { $0.value != 0 }) : text
}

/// A reason that has to be given.
func stated(_ reason: String) throws(Refusal) -> String {
  let line = try oneLine(reason)
  guard !isBlank(line) else { throw .reasonMissing }
  return line
}

func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

/// Whether anything can be read in a text: a letter or a digit, not signs alone.
func hasWords(_ text: String) -> Bool { text.contains { $0.isLetter || $0.isNumber } }

/// Refuses a period that ends before it starts; an open end is an end far away.
func checkOrder(_ from: Day?, _ until: Day?) throws(Refusal) {
  if let from, let until, until < from { throw .dateOrder }
}

/// Refuses a day that is still to come for something that has happened.
func checkPast(_ day: Day, _ today: Day) throws(Refusal) {
  if day > today { throw .dateOrder }
}
