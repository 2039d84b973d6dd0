import Casework
import SharedStore
import StrictJSON

/// What a person had before them when they made a change.
extension Session {
  /// The version they had read, with what they have saved themself since then.
  func effectiveBase(
    _ change: Change, _ basedOn: Int?, _ newest: Version?, _ rules: Rules
  ) throws -> Base {
    guard let newest else { return Base() }
    let document = change.document
    let current = Base(
      number: newest.number, payload: newest.payload, value: shelf[document]?.value,
      isPlain: shelf[document]?.isPlain ?? false)
    if let basedOn, basedOn < 0, let before = copied(document) {
      let payload = try seen(change, in: before, -basedOn, rules)
      if payload == newest.payload { return current }
      return Base(payload: payload, earlier: versions(of: before, after: -basedOn))
    }
    if basedOn == 0, let empty = Codec.empty(document) {
      // They wrote on an empty page, and so has somebody else since.
      let payload = replaying(ownSaves[document], after: 0, on: Codec.encode(empty), rules)
      return payload == newest.payload ? current : Base(payload: payload)
    }
    // Where the person had no version yet, they meant to make the document.
    guard let basedOn, basedOn < newest.number, basedOn > 0 else { return current }
    let read = try store.read(document.name, version: basedOn).payload
    let payload = replaying(ownSaves[document], after: basedOn, on: read, rules)
    return payload == newest.payload ? current : Base(number: basedOn, payload: payload)
  }

  /// What others saved in a document after a version, to tell who wrote what.
  private func versions(of document: Document, after number: Int) -> [Version] {
    guard let newest = shelf[document]?.version else { return [] }
    let between = stride(from: number + 1, to: newest.number, by: 1)
    return between.compactMap { try? store.read(document.name, version: $0) } + [newest]
  }

  private func replaying(
    _ saves: [OwnSave]?, after version: Int, on payload: JSON, _ rules: Rules
  ) -> JSON {
    var payload = payload
    for own in saves ?? [] where own.version > version {
      if let after = try? rules.after(own.change, on: payload) { payload = after }
    }
    return payload
  }

  /// The plan that a plan was copied from; nothing for a first one and for other documents.
  func copied(_ document: Document) -> Document? {
    guard case .plan(let id) = document, let plan = shelf.plans[id] else { return nil }
    return shelf.plans(of: plan.client).compactMap { shelf.plans[$0] }
      .filter { $0.revision < plan.revision }.max(by: Plan.isOlder).map { .plan($0.id) }
  }

  /// The copy as it would have read had it been made when the person read the plan before: what
  /// others wrote in the same place in between is theirs, and is not written over.
  private func seen(
    _ change: Change, in before: Document, _ version: Int, _ rules: Rules
  ) throws -> JSON {
    let document = change.document
    let copy = try store.read(document.name, version: 1).payload
    let earlier = Rules(document: before, surroundings: surroundings)
    let read = replaying(
      ownSaves[before], after: version,
      on: try store.read(before.name, version: version).payload, earlier)
    var payload = copy
    if let after = try? rules.after(change, on: copy) {
      for path in Fields.changed(from: copy, to: after) { payload[path] = read[path] }
      // Only what can be read may be built on: a row that was not there yet has no other fields.
      if (try? Codec.decode(payload, document)) == nil { payload = copy }
    }
    return replaying(ownSaves[document], after: 0, on: payload, rules)
  }
}
