import Casework
import StrictJSON

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
  ///
  /// What an area of a self-assessment is about stands in the papers themselves.
  func isSeen(with visibility: Visibility, in payload: JSON?) -> Bool {
    guard visibility.client else { return false }
    if parts.first == "selfAssessments" { return isAreaSeen(with: visibility, in: payload) }
    if parts.first == "papers" { return isPaperSeen(with: visibility, in: payload) }
    guard parts.count >= 3, parts[0] == "checklist" else { return true }
    if parts[1] == "situations" {
      return Situation(rawValue: String(parts[2])).map(visibility.sees) ?? false
    }
    return parts[1] != "signs" || visibility.matters.contains(.health)
  }

  /// Of all papers together only somebody who may see each of them sees the field.
  private func isPaperSeen(with visibility: Visibility, in payload: JSON?) -> Bool {
    if visibility.keeps { return true }
    let all =
      parts.count > 1 ? [String(parts[1])] : payload?["papers"]?.objectValue?.keys.map(\.self)
    return (all ?? []).allSatisfy { ID<BroughtPaper>($0).map(visibility.sees) ?? false }
  }

  private func isAreaSeen(with visibility: Visibility, in payload: JSON?) -> Bool {
    if parts.count >= 3, parts[2] != "areas" { return true }
    // All the areas together: open only to whoever may see every one of them.
    guard parts.count >= 4 else { return ConsentMatter.details.isSubset(of: visibility.matters) }
    let asked = payload?[["selfAssessments", String(parts[1]), "questionnaire"]]?.stringValue
    let areas = asked.flatMap { payload?[["questionnaires", $0, "areas"]]?.arrayValue } ?? []
    guard let area = areas.first(where: { $0["id"]?.stringValue == String(parts[3]) }) else {
      return false
    }
    guard let matter = area["matter"]?.stringValue else { return true }
    return ConsentMatter(rawValue: matter).map(visibility.matters.contains) ?? false
  }

  /// Whether this field of a transfer may be seen by whoever sees so much of it.
  ///
  /// Of all contents together only somebody who may read every kind sees the field.
  func isSeen(inTransferWith sight: TransferSight) -> Bool {
    guard sight.isOpen, let first = parts.first, sight.view.sees(part: String(first)) else {
      return false
    }
    if first == "steps", sight.view != .whole { return isStepSeen(in: sight.view) }
    return isSeen(inTransferWith: sight.matters)
  }

  /// Of a step as a whole, or of all of them, only somebody who may see every part.
  private func isStepSeen(in view: TransferView) -> Bool {
    guard parts.count > 1, let step = TransferStep(rawValue: String(parts[1])) else { return false }
    return view.sees(part: parts.count > 2 ? String(parts[2]) : "note", of: step)
  }

  private func isSeen(inTransferWith matters: Set<ConsentMatter>) -> Bool {
    let kind: Substring?
    switch (parts.first, parts.count) {
    case ("contents", 2...): kind = parts[1]
    case ("given", 4...) where parts[2] == "contents": kind = parts[3]
    case ("given", 3) where parts[2] == "studies" || parts[2] == "field": kind = "studies"
    case ("contents", _), ("given", _):
      if parts.first == "given", parts.count == 3, parts[2] != "contents" { return true }
      return ConsentMatter.details.isSubset(of: matters)
    default: return true
    }
    return kind.flatMap { ConsentMatter(rawValue: String($0)) }.map(matters.contains) ?? false
  }

  /// The chair's own notes: they never leave this user's machine before they are saved.
  var isOwnNote: Bool { parts.last == "chairNotes" }

  /// The same of a path that a letter was just typed at, without taking it apart.
  static func isOwnNote(_ path: String) -> Bool { path.hasSuffix("chairNotes") }
}
