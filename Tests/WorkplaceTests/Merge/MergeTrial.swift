import Casework
import SharedStore
import StrictJSON
import TestSupport

/// Rounds in which three people change one document at once, and what is wrong with how it is put together.
struct MergeTrial {
  private let sample: MergeSample
  private var random: SmallRandom
  private var round = 0

  init(_ sample: MergeSample, seed: UInt64) {
    self.sample = sample
    random = SmallRandom(
      seed: seed &+ UInt64(sample.testDescription.utf8.reduce(0) { $0 + Int($1) }))
  }

  private static let times = [
    "2027-01-15T09:01:00Z", "2027-01-15T09:02:00Z", "2027-01-15T09:03:00Z",
  ]
  private static let names = ["A", "B", "C"]

  /// One more round; nothing where all is as promised.
  mutating func complaint(_ merge: MergePropertyTests.MergeFunction) -> String? {
    round += 1
    var base = sample.payloads[random.below(sample.payloads.count)]
    if random.one(in: 30) {
      // Two had met in it before: some questions are open, some passages marked.
      let one = side(0, "V\(round)", base)
      base = merge(base, one, side(1, "W\(round)", base))
    }
    let sides = (0..<3).map { side($0, "\(Self.names[$0])\(round)v", base) }
    return wrong(base, sides, merge).map { words in
      let payloads = sides.map(\.payload.compactText).joined(separator: "\n")
      return "round \(round): \(words)\n\(base.compactText)\n\(payloads)"
    }
  }

  private mutating func side(_ number: Int, _ mark: String, _ base: JSON) -> MergeSide {
    var author = RandomAuthor(mark, sample)
    return Self.side(number, author.edited(base, &random))
  }

  private static func side(_ number: Int, _ payload: JSON) -> MergeSide {
    let author = Author(member: "m\(names[number].lowercased())", machine: "kone")
    return MergeSide(payload, author: author, time: times[number])
  }

  private mutating func wrong(
    _ base: JSON, _ sides: [MergeSide], _ merge: MergePropertyTests.MergeFunction
  ) -> String? {
    let (a, b) = (sides[0], sides[1])
    let merged = merge(base, a, b)
    let judge = MergeJudge(
      sample, base: base, sides: [a.payload, b.payload], merged: merged)
    if let first = judge.complaints.first { return "two: \(first)" }
    if merge(base, b, a) != merged { return "A with B is not B with A" }
    let again = Self.side(2, merged)
    if merge(base, again, a) != merged { return "merging with A again changes it" }
    if merge(base, b, again) != merged { return "merging with B again changes it" }
    return wrongOfThree(base, sides, merge)
  }

  /// Each is published on top of those before, in one order and in another.
  private mutating func wrongOfThree(
    _ base: JSON, _ sides: [MergeSide], _ merge: MergePropertyTests.MergeFunction
  ) -> String? {
    let order = sides.shuffled(using: &random)
    let ways = [sides, order].map { sides in
      sides.dropFirst().reduce(sides[0]) { Self.side(2, merge(base, $1, $0)) }.payload
    }
    for way in ways {
      let judge = MergeJudge(
        sample, base: base, sides: sides.map(\.payload), merged: way)
      if let first = judge.complaints.first { return "three: \(first)" }
    }
    // What stood there before and nobody wrote anew may be offered for comparison, or not.
    var before = base
    before[SharedStore.OpenQuestion.field] = nil
    let old = MergeJudge.information(in: before, sample)
    let known = ways.map { MergeJudge.information(in: $0, sample) }
    let odd = known[0].symmetricDifference(known[1]).subtracting(old)
    return odd.isEmpty ? nil : "the order tells: \(odd.sorted().prefix(4))"
  }
}
