import Casework
import FileFormat
import StrictJSON
import Texts
import Workplace

/// A named change of a history in one line: what was done, and the words it carried.
struct HistoryWords {
  let texts: ChangeTexts
  private let history: HistoryTexts

  init(_ texts: Texts) { (self.texts, history) = (texts.commands.changes, texts.history) }

  /// `phrase` tells what the version changed, for changes that carry no words of their own.
  func of(_ entry: HistoryEntry, _ phrase: String? = nil) -> String {
    guard let change = entry.change else { return "–" }
    guard let name = change["change"]?.stringValue else { return history.hidesSome }
    if name == "restore" { return texts.restored(change["version"]?.intValue ?? 0) }
    if name == "import" { return texts.imported(change["version"]?.intValue ?? 0) }
    if name == "undo" { return history.tookBack(change["version"]?.intValue ?? 0) }
    if name == "redo" { return history.didAgain(change["version"]?.intValue ?? 0) }
    let defaults = ChangeDefaults(now: Instant(seconds: 0), makeID: { "\($0)0" })
    var known = change
    for key in (change.objectValue ?? [:]).keys where HistoryWords.added.contains(key) {
      known[key] = nil
    }
    guard let decoded = try? EncodedChange.decode(known, defaults: defaults) else {
      // Of a change that hides from this member only these are left; else a newer program made it.
      let isHidden = known.objectValue?.keys.allSatisfy { ["change", "document"].contains($0) }
      return isHidden == true ? history.hidesSome : name
    }
    if entry.chosen == .removed { return texts.settledRemoved }
    let carried = HistoryWords.carrying.compactMap { change[$0]?.stringValue }
    var words = carried.first { !$0.isEmpty }
    if case .value(let value) = entry.chosen { words = value.isEmpty ? "–" : value }
    guard let words else {
      return [texts.words(for: decoded), phrase].compactMap(\.self).joined(separator: ": ")
    }
    return "\(texts.words(for: decoded)): \(words.count > 120 ? words.prefix(119) + "…" : words)"
  }

  /// What the store adds to a change beside its own fields.
  private static let added: Set<String> = ["before", "basedOn"]

  /// The fields that hold a person's words, the telling one first.
  private static let carrying = [
    "text", "what", "name", "words", "reason", "firstName", "phone", "email", "school", "field",
    "organisation", "role", "place",
  ]
}
