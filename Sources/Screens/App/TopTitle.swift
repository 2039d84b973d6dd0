import Canvas

/// The name of a screen in the top line: its parts stand apart, what matters most first.
struct TopTitle {
  private let whole: String
  private let short: String?

  /// - Parameter short: what stands where not even the first part has room.
  init(_ title: String, short: String?) { (whole, self.short) = (title, short) }

  /// As much as fits: a last part of which less than half is seen says nothing and goes.
  func fitting(_ columns: Int) -> String {
    if TextWidth.of(whole) <= columns { return whole }
    var shown = ""
    for end in ends {
      let next = String(whole[..<end])
      let missing = TextWidth.of(next) - columns
      if missing > 0 {
        if shown.isEmpty { return short ?? next }
        let part = TextWidth.of(next) - TextWidth.of(shown)
        return missing < part / 2 ? next : shown
      }
      shown = next
    }
    return shown
  }

  /// Where the parts end.
  private var ends: [String.Index] {
    var ends: [String.Index] = []
    var rest = whole[...]
    while let gap = rest.firstRange(of: "  ") {
      ends.append(gap.lowerBound)
      rest = rest[gap.upperBound...].drop { $0 == " " }
    }
    return ends + [whole.endIndex]
  }
}
