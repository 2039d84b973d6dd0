import FileFormat
import SharedStore
import StrictJSON

/// First and last days, which a merge by field might take from two people.
extension Rules {
  /// What both sides say together.
  ///
  /// Where one side's first day and the other's last would make a period that ends before it starts,
  /// both days become questions, and the period that stands meanwhile is one that can be.
  func together(_ base: JSON, _ mine: MergeSide, _ theirs: MergeSide) -> JSON {
    let kind = document.kind
    func merge(_ base: JSON) -> JSON {
      Merge.merge(
        base: base, mine, theirs, policy: { MergeRules.rule(forPath: $0, kind: kind).forStore })
    }
    let merged = merge(base)
    let mixed = reversedPeriods(in: merged, but: [mine.payload, theirs.payload])
    if mixed.isEmpty { return merged }
    // As if both had set both days, or taken them away: then neither goes without being asked for.
    var unset = base
    for period in mixed {
      unset[period.from] = .some(.null)
      unset[period.until] = .some(.null)
    }
    var asked = merge(unset)
    for period in reversedPeriods(in: asked, but: [mine.payload, theirs.payload]) {
      for day in [period.from, period.until] { asked[day] = theirs.payload[day] }
    }
    return asked
  }

  /// The periods that end before they start, and did not in any of the others.
  func reversedPeriods(
    in payload: JSON, but others: [JSON]
  ) -> [MergeRules.Period] {
    MergeRules.periods(in: payload, kind: document.kind).filter { period in
      func isReversed(_ payload: JSON) -> Bool {
        guard let from = payload[period.from]?.stringValue,
          let until = payload[period.until]?.stringValue
        else { return false }
        // Days are written so that their letters are in the order of the days.
        return until < from
      }
      return isReversed(payload) && !others.contains(where: isReversed)
    }
  }
}
