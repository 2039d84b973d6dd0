import Casework

/// A field's path in a document's file, such as `turns/t1/matters/m1/text`.
struct FieldPath {
  let parts: [Substring]

  init(_ path: String) { parts = path.split(separator: "/") }

  /// The turn that a field of a meeting belongs to; nothing for the meeting's own fields.
  var turn: ID<Turn>? {
    guard parts.count >= 2, parts[0] == "turns" else { return nil }
    return ID(String(parts[1]))
  }

  /// Whether a visibility of a client's papers covers this field of theirs.
  func isSeen(with visibility: Visibility) -> Bool {
    guard visibility.client else { return false }
    guard parts.count >= 3, parts[0] == "checklist" else { return true }
    if parts[1] == "situations" {
      return Situation(rawValue: String(parts[2])).map(visibility.sees) ?? false
    }
    return parts[1] != "signs" || visibility.matters.contains(.health)
  }

  /// The chair's own notes: they never leave this user's machine before they are saved.
  var isOwnNote: Bool { parts.last == "chairNotes" }
}
