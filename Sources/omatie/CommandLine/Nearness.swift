/// Finds the word that somebody probably meant.
enum Nearness {
  /// The nearest of the words where it is near enough: a third of its letters may differ.
  static func nearest(to word: String, among words: [String]) -> String? {
    guard word.utf8.count <= 40 else { return nil }
    let measured = words.map { ($0, distance(Array(word), Array($0))) }
    guard let best = measured.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(1, best.0.count / 3) ? best.0 : nil
  }

  /// Letters to add, drop, change or swap with the next one.
  static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var row = [i + 1]
      for (j, against) in other.enumerated() {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == against ? 0 : 1))
        if i > 0, j > 0, letter == other[j - 1], one[i - 1] == against {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      (before, last) = (last, row)
    }
    return last[other.count]
  }
}
