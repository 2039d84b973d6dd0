/// What a text with marks may come to say once a person has chosen: texts without any mark.
enum TextVariants {
  typealias Bytes = TextParts.Bytes

  /// Beyond these the marks themselves are made harmless, and the text counts as one passage.
  private static let deepest = 6
  private static let most = 1 << 20

  /// The whole texts that a text stands for; one without marks stands for itself, an empty one for none.
  ///
  /// Each passage of each place comes in one of them at least: the first passages of all places make the
  /// first text, the second ones the second, and where a place has fewer its last one stays.
  static func of(_ text: Bytes) -> [Bytes] {
    text.isEmpty ? [] : of(text, depth: 0)
  }

  private static func of(_ text: Bytes, depth: Int) -> [Bytes] {
    guard text.contains(TextParts.opening[0]) else { return [text] }
    let places = TextParts.places(text)
    guard !places.isEmpty, depth < deepest else { return [TextParts.withoutMarks(text)] }
    let passages = places.map { place in
      place.passages.flatMap { $0.isEmpty ? [[]] : of($0, depth: depth + 1) }
    }
    // Nothing around them: each passage is a text.
    if places.count == 1, places[0].range == text.indices { return passages[0] }
    let count = passages.map(\.count).max() ?? 0
    guard count * text.count <= most else { return [TextParts.withoutMarks(text)] }
    return (0..<count).map { index in
      var variant: Bytes = []
      var from = 0
      for (place, passages) in zip(places, passages) {
        variant += TextParts.withoutMarks(Array(text[from..<place.range.lowerBound]))
        variant += passages[min(index, passages.count - 1)]
        from = place.range.upperBound
      }
      return variant + TextParts.withoutMarks(Array(text[from...]))
    }
  }

  /// The passages in which the texts of both sides stand, none twice, in the order of their bytes.
  ///
  /// What stood there before, and one side still has, goes where the other side has written it anew: a
  /// text that grows while it stands beside another's does not leave each of its states behind.
  static func together(
    base: Bytes, _ a: Bytes, _ b: Bytes
  ) -> (passages: [Bytes], hasReplaced: Bool) {
    func keyed(_ text: Bytes) -> [Bytes: Bytes] {
      Dictionary(of(text).map { (withoutSpaceAtEnd($0), $0) }) { stands($0, $1) ? $0 : $1 }
    }
    let (before, left, right) = (keyed(base), keyed(a), keyed(b))
    func isWrittenAnew(_ old: Bytes, by side: [Bytes: Bytes]) -> Bool {
      guard before[old] != nil, side[old] == nil else { return false }
      let new = side.keys.filter { before[$0] == nil }
      return before.count == 1 ? !new.isEmpty : new.contains { isContained(old, in: $0) }
    }
    let all = left.merging(right) { stands($0, $1) ? $0 : $1 }
    let stay = all.filter { key, _ in
      !isWrittenAnew(key, by: left) && !isWrittenAnew(key, by: right)
    }
    return (stay.values.sorted { $0.lexicographicallyPrecedes($1) }, stay.count < all.count)
  }

  /// Of two texts that differ in the space at their ends the longer one stays.
  private static func stands(_ a: Bytes, _ b: Bytes) -> Bool {
    a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count > b.count
  }

  private static func withoutSpaceAtEnd(_ text: Bytes) -> Bytes {
    Array(text[..<(text.lastIndex { !TextParts.isSpace($0) }.map { $0 + 1 } ?? 0)])
  }

  /// Whether a text has only been added to: its letters come in the other one in the same order.
  private static func isContained(_ old: Bytes, in new: Bytes) -> Bool {
    var rest = old[...]
    for byte in new where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
