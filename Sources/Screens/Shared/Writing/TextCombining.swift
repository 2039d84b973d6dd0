/// Lays two people's edits of one text over each other where they touch different places.
enum TextCombining {
  /// The text with both edits; nothing where they overlap.
  static func combine(base: String, mine: String, theirs: String) -> String? {
    if mine == base || mine == theirs { return theirs }
    if theirs == base { return mine }
    let base = Array(base)
    let own = edit(base, Array(mine))
    let other = edit(base, Array(theirs))
    let (first, second) =
      own.range.upperBound <= other.range.lowerBound ? (own, other) : (other, own)
    guard first.range.upperBound <= second.range.lowerBound,
      !(first.range.isEmpty && first.range == second.range)
    else { return nil }
    var combined = Array(base[..<first.range.lowerBound])
    combined += first.inserted
    combined += base[first.range.upperBound..<second.range.lowerBound]
    combined += second.inserted
    combined += base[second.range.upperBound...]
    return String(combined)
  }

  /// The one stretch in which two texts differ, and what stands there in the second.
  private static func edit(
    _ old: [Character], _ new: [Character]
  ) -> (range: Range<Int>, inserted: [Character]) {
    let shorter = min(old.count, new.count)
    var head = 0
    while head < shorter && old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < shorter - head && old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    return (head..<old.count - tail, Array(new[head..<new.count - tail]))
  }
}
