import Canvas
import Casework
import Workplace

/// What a row that is being written for the first time is, and what it belongs to: kept beside its
/// words, so that a decision does not come back as information.
extension MeetingScreen {
  /// Notes it with the first words, and again where it has become another one.
  static func keepPending(_ id: String, _ state: inout State) -> [Effect] {
    guard let pending = state.pending, pending.kind != .matter, id == "entry/\(pending.id)",
      let place = state.fields.places[id], state.kept != pending,
      !state.fields.text(id).trimmed.isEmpty
    else { return [] }
    state.kept = pending
    let kind: EntryKind = pending.kind == .decision ? .decision : .information
    let parts = [("kind", kind.rawValue), ("matter", pending.matter?.text ?? "")]
    return parts.compactMap { name, text in
      guard !text.isEmpty, let path = beside(place.path, name) else { return nil }
      return .draft(
        place.document, path: path, text: text, basedOn: state.fields.base(id) ?? place.version)
    }
  }

  /// Nothing of a row's words is to be kept, nor what stands beside them.
  static func drop(_ document: Document, _ path: String) -> [Effect] {
    let names = DraftNote.besideEntries.compactMap { beside(path, $0) }
    return (names + [path]).map { Effect.dropDraft(document, path: $0) }
  }

  private static func beside(_ path: String, _ name: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 5, parts[2] == "entries" else { return nil }
    return (parts.dropLast() + [name]).joined(separator: "/")
  }

  /// The row that left-behind words were being written in, as it was then.
  static func pending(_ draft: DraftNote, _ state: State, _ world: World) -> PendingRow? {
    let parts = draft.path.split(separator: "/").map(String.init)
    guard parts.count == 5,
      let turn = state.turn.flatMap({ world.casebook.meetings[state.meeting]?.value.turns[$0] })
    else { return nil }
    guard parts[2] == "entries" else {
      return PendingRow(
        kind: .matter, id: parts[3], order: turn.matters.orderAfterLast, matter: nil)
    }
    func kept(_ name: String) -> String? {
      let path = beside(draft.path, name)
      return world.casebook.drafts.first {
        $0.isLeftBehind && $0.author == draft.author && $0.document == draft.document
          && $0.path == path
      }?.text
    }
    let matter = kept("matter").flatMap { ID<Matter>($0) }.flatMap { turn.matters[$0]?.id }
    return PendingRow(
      kind: kept("kind") == EntryKind.decision.rawValue ? .decision : .information, id: parts[3],
      order: turn.entries.orderAfterLast, matter: matter ?? turn.matters.sorted.last?.id)
  }
}

extension DraftNote {
  /// The fields of a new entry that are kept beside its words.
  static let besideEntries = ["kind", "matter"]

  /// It says only what other left-behind words are, and is no text that anybody wrote.
  var isBesideOther: Bool {
    let parts = path.split(separator: "/")
    if parts.count == 3, case .plan = document { return parts[2] == PlanRow.placePart }
    return parts.count == 5 && parts[2] == "entries"
      && DraftNote.besideEntries.contains(String(parts[4]))
  }

  /// Whether it says what this text is.
  func isBeside(_ other: DraftNote) -> Bool {
    isBesideOther && document == other.document && author == other.author
      && path.split(separator: "/").dropLast() == other.path.split(separator: "/").dropLast()
  }
}
