public import Casework
import FileFormat
import SharedStore
import StrictJSON

extension Session {
  /// Saves some changes of one document as one version, in a directory that nobody else can open yet.
  ///
  /// Each is asked of the rules as if it had been saved by itself; one that they refuse leaves none.
  public func saveTogether(_ changes: [Change]) throws(SaveFailure) {
    guard let last = changes.last else { return }
    let document = last.document
    do {
      for change in changes { try look(at: related(to: change)) }
      let rules = Rules(document: document, surroundings: surroundings)
      let newest = shelf[document]?.version
      var made: Made?
      for change in changes {
        made = try rules.made(
          by: change, on: made?.payload ?? newest?.payload,
          decoded: made == nil ? shelf[document]?.value : made?.plain,
          isPlain: made == nil ? shelf[document]?.isPlain ?? false : made?.plain != nil)
      }
      guard let payload = made?.payload else { return }
      let touched = Fields.changed(from: newest?.payload, to: payload)
      let proposed = try proposed(
        payload, last, document, nil, before: (newest?.payload, touched))
      let saved = try store.save(
        proposed.proposal, to: document.name, base: newest?.number, found: newest
      ) { _ in throw Trouble(.busy, place: document.path) }
      put(saved, for: document, value: proposed.value, isPlain: made?.plain == proposed.value)
      seen.update(document, shelf, eyes: eyes)
      noteForCalendar(document)
    } catch { throw SaveFailure(error, in: document) }
  }
}
