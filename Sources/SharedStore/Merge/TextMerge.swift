/// Three-way merging of long text: by line, then by word, and where that overlaps both passages stay.
///
/// Overlapping passages stand side by side, each between `⟪` and `⟫`, in the order of their bytes.
public enum TextMerge {
  public static let opening: Character = "⟪"
  public static let closing: Character = "⟫"

  public static func merge(base: String, _ a: String, _ b: String) -> String {
    let (o, x, y) = (Array(base.utf8), Array(a.utf8), Array(b.utf8))
    return String(decoding: merge(o, x, y), as: UTF8.self)
  }

  typealias Bytes = [UInt8]

  static func merge(_ base: Bytes, _ a: Bytes, _ b: Bytes) -> Bytes {
    if a == b || b == base { return a }
    if a == base { return b }
    let both = marked(base, a, b)
    if both == a { return a }
    if both == b { return b }
    let merged = byLine(base, a, b)
    // Differences can often be told in more than one way (which of two equal words is the new one?). A
    // merge that would not come out the same when repeated is not trusted: both texts stay whole.
    if byLine(base, merged, a) == merged, byLine(base, merged, b) == merged { return merged }
    return both
  }

  private static func byLine(_ base: Bytes, _ a: Bytes, _ b: Bytes) -> Bytes {
    merge(base, a, b, parts: TextParts.lines) { base, a, b in
      merge(base, a, b, parts: TextParts.words) { marked($0, $1, $2) }
    }
  }

  /// One level of merging: where the sides changed different parts both changes hold.
  private static func merge(
    _ base: Bytes, _ a: Bytes, _ b: Bytes, parts: (Bytes) -> [Bytes],
    overlapping: (Bytes, Bytes, Bytes) -> Bytes
  ) -> Bytes {
    if a == b || b == base { return a }
    if a == base { return b }
    let (o, x, y) = (parts(base), parts(a), parts(b))
    let (inX, inY) = (matches(o, x), matches(o, y))
    var merged: Bytes = []
    var (fromO, fromX, fromY) = (0, 0, 0)
    func part(_ range: Range<Int>, of parts: [Bytes]) -> Bytes { Array(parts[range].joined()) }
    for at in 0...o.count {
      let end = at == o.count
      guard let toX = end ? x.count : inX[at], let toY = end ? y.count : inY[at] else { continue }
      let before = part(fromO..<at, of: o)
      let left = part(fromX..<toX, of: x)
      let right = part(fromY..<toY, of: y)
      if left == right || right == before {
        merged += left
      } else if left == before {
        merged += right
      } else {
        merged += overlapping(before, left, right)
      }
      if !end { merged += o[at] }
      (fromO, fromX, fromY) = (at + 1, toX + 1, toY + 1)
    }
    return merged
  }

  /// Both passages, marked; those already marked are taken apart, so that none comes twice.
  private static func marked(_ base: Bytes, _ a: Bytes, _ b: Bytes) -> Bytes {
    let space = commonSpaceAtEnd(a, b)
    let (left, right) = (Array(a.dropLast(space.count)), Array(b.dropLast(space.count)))
    let (passages, hasReplaced) = TextVariants.together(base: base, left, right)
    // One that took the place of another is no question; one that somebody took away is.
    if hasReplaced, passages.count == 1, left == passages[0] || right == passages[0] {
      return passages[0] + space
    }
    return passages.flatMap { TextParts.opening + $0 + TextParts.closing } + space
  }

  private static func commonSpaceAtEnd(_ a: Bytes, _ b: Bytes) -> Bytes {
    var count = 0
    while count < min(a.count, b.count), a[a.count - 1 - count] == b[b.count - 1 - count],
      TextParts.isSpace(a[a.count - 1 - count])
    {
      count += 1
    }
    return Array(a.suffix(count))
  }

  /// For each part of `old` its place in `new` along a longest common subsequence; nil for parts gone.
  static func matches(_ old: [Bytes], _ new: [Bytes]) -> [Int?] {
    var found = [Int?](repeating: nil, count: old.count)
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] {
      found[start] = start
      start += 1
    }
    var tail = 0
    while tail < min(old.count, new.count) - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      found[old.count - 1 - tail] = new.count - 1 - tail
      tail += 1
    }
    let (rows, columns) = (old.count - start - tail, new.count - start - tail)
    // Beyond this the middle counts as rewritten whole, which keeps more than it must, never less.
    guard rows > 0, columns > 0, rows * columns <= 1_000_000 else { return found }
    let width = columns + 1
    var longest = [Int32](repeating: 0, count: (rows + 1) * width)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        longest[row * width + column] =
          old[start + row] == new[start + column]
          ? longest[(row + 1) * width + column + 1] + 1
          : max(longest[(row + 1) * width + column], longest[row * width + column + 1])
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      if old[start + row] == new[start + column] {
        found[start + row] = start + column
        row += 1
        column += 1
      } else if longest[(row + 1) * width + column] >= longest[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return found
  }
}
