import Casework
import FileFormat
import SharedStore
import StrictJSON

/// A document that went on in two places from the same version.
struct Fork {
  let document: Document
  /// The last version that both have; 0 where they have none.
  let common: Int
  /// The newest one in the archive.
  let there: Int
}

/// What came of putting the two together.
enum ForkOutcome {
  /// What one of them says this program cannot read.
  case here, there
  /// All that the archive says is in the document already.
  case nothingNew
  case made(Proposal)
}

extension Session {
  /// The two sides as one version on top of those here.
  ///
  /// Field by field, from what both had: where both changed a field, both values stand in an open
  /// question. What has been taken in before is not asked about again.
  func merged(_ fork: Fork, _ archive: Archive, onto newest: Version) throws -> ForkOutcome {
    let document = fork.document
    guard (try? Codec.decode(newest.payload, document)) != nil else { return .here }
    let theirs = chain(archive.store, fork, upTo: fork.there)
    guard let last = theirs.last, last.number == fork.there,
      (try? Codec.decode(last.payload, document)) != nil
    else { return .there }
    let ours = chain(store, fork, upTo: newest.number - 1) + [newest]
    let lineage = Lineage(ours: ours, theirs: theirs)
    if lineage.isTakenIn { return .nothingNew }
    let common = fork.common > 0 ? try store.read(document.name, version: fork.common).payload : [:]
    let rules = Rules(document: document, surroundings: surroundings)
    let payload = try rules.together(lineage.base ?? common, theirs, ours)
    if payload == newest.payload { return .nothingNew }
    guard let value = try? Codec.decode(payload, document) else { return .there }
    var change: JSON = [
      "change": "import", "document": .string(document.path), "hash": .string(last.hash),
      "version": JSON(last.number),
    ]
    let touched = Fields.changed(from: newest.payload, to: payload)
    change["before"] = Fields.values(at: touched, in: newest.payload)
    return .made(
      Proposal(
        payload: payload, head: Codec.head(value), change: change, author: author,
        time: workstation.now().isoText))
  }

  /// Saves what the two became; others who save meanwhile are not written over.
  func save(
    _ proposal: Proposal, _ fork: Fork, _ archive: Archive, on newest: Version
  ) throws {
    do {
      try store.save(proposal, to: fork.document.name, base: newest.number) { conflict in
        switch try merged(fork, archive, onto: conflict.newest) {
        case .made(let again): return again
        case .nothingNew: throw NothingNew(version: conflict.newest)
        case .here, .there: throw Trouble(.busy, place: fork.document.path)
        }
      }
    } catch is NothingNew {}
  }

  /// The versions behind the fork; a damaged one between is no hindrance.
  private func chain(_ store: Store, _ fork: Fork, upTo last: Int) -> [Version] {
    let first = max(fork.common + 1, last - Session.mostOfAChain)
    guard first <= last else { return [] }
    return (first...last).compactMap { try? store.read(fork.document.name, version: $0) }
  }

  /// More versions are not needed to tell who wrote what.
  private static let mostOfAChain = 500
}

/// What each of two chains of versions has taken in of the other before.
private struct Lineage {
  /// From where the two are put together, where that is later than the fork.
  var base: JSON?
  var isTakenIn = false

  init(ours: [Version], theirs: [Version]) {
    let takenHere = Lineage.taken(in: ours)
    let takenThere = Lineage.taken(in: theirs)
    let known = theirs.last { takenHere[$0.hash] != nil }
    let absorbed = ours.last { takenThere[$0.hash] != nil }
    if let known, known.number == theirs.last?.number { isTakenIn = true }
    if let absorbed, absorbed.number >= (known.flatMap { takenHere[$0.hash] } ?? 0) {
      base = absorbed.payload
    } else {
      base = known?.payload
    }
  }

  /// The versions of the other chain by their checksums, with the version that took each in.
  private static func taken(in chain: [Version]) -> [String: Int] {
    var taken: [String: Int] = [:]
    for version in chain where version.change["change"] == "import" {
      if let hash = version.change["hash"]?.stringValue { taken[hash] = version.number }
    }
    return taken
  }
}

extension Rules {
  /// What the archive's chain and ours say together.
  fileprivate func together(
    _ base: JSON, _ theirs: [Version], _ ours: [Version]
  ) throws(Refusal) -> JSON {
    guard let last = theirs.last?.payload, let newest = ours.last?.payload else { return base }
    let (base, mine) = (uncounted(base, like: newest), uncounted(last, like: newest))
    let merged = together(base, side(mine, theirs), side(newest, ours))
    let counted = try counted(merged, over: newest)
    return try outdatingAgreements(in: counted, givenTo: [last, newest])
  }

  /// One side, each field with who gave it the value that it has now.
  private func side(_ payload: JSON, _ chain: [Version]) -> MergeSide {
    MergeSide(payload) { path in
      var last = chain.count - 1
      let value = chain[last].payload[path]
      while last > 0, chain[last - 1].payload[path] == value { last -= 1 }
      return (chain[last].author, chain[last].time)
    }
  }
}
