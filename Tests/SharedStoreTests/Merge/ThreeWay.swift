import SharedStore
import StrictJSON

/// Answers a conflict of a save by merging field by field.
struct ThreeWay: Sendable {
  let policy: MergePolicy

  /// What both sides say together. Open questions name who wrote each value, and when.
  func payload(of conflict: Conflict) -> JSON {
    let base = conflict.base?.payload ?? [:]
    let chain = conflict.theirs
    let theirs = MergeSide(conflict.newest.payload) { path in
      // Who gave the field the value that it now has.
      var last = chain.count - 1
      let value = chain[last].payload[path]
      while last > 0, chain[last - 1].payload[path] == value { last -= 1 }
      return (chain[last].author, chain[last].time)
    }
    let ours = MergeSide(
      conflict.ours.payload, author: conflict.ours.author, time: conflict.ours.time)
    return Merge.merge(base: base, ours, theirs, policy: policy)
  }
}

extension Proposal {
  /// The same save with another payload, and the head that belongs to it.
  func with(payload: JSON, head: JSON) -> Proposal {
    var copy = self
    copy.payload = payload
    copy.head = head
    return copy
  }
}
