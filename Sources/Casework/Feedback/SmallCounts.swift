/// Which counts are too small to be shown, so that nobody is recognised from them.
public enum SmallCounts {
  /// Counts below this are hidden where no other limit is set.
  public static let usualLimit = 5

  /// Whether a count is of so few that it would tell of persons; none at all tells of nobody.
  public static func isSmall(_ count: Int, below limit: Int = usualLimit) -> Bool {
    count > 0 && count < limit
  }

  /// The parts of a whole that are hidden: the small ones, and as many others as it takes that none
  /// of them comes out by taking the shown ones from the whole.
  ///
  /// - Returns: the places in `parts`; where the whole itself is small, every part that is not zero.
  public static func hidden(_ parts: [Int], below limit: Int = usualLimit) -> Set<Int> {
    let filled = parts.indices.filter { parts[$0] > 0 }
    if isSmall(parts.reduce(0, +), below: limit) { return Set(filled) }
    var hidden = Set(filled.filter { isSmall(parts[$0], below: limit) })
    guard !hidden.isEmpty else { return [] }
    let rest = filled.filter { !hidden.contains($0) }
      .sorted { (parts[$0], $0) < (parts[$1], $1) }
    for place in rest {
      let sum = hidden.reduce(0) { $0 + parts[$1] }
      if hidden.count > 1, !isSmall(sum, below: limit) { break }
      hidden.insert(place)
    }
    return hidden
  }
}
