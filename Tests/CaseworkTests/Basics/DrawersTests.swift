import Casework
import TestSupport
import Testing

@Suite("Tables kept in drawers")
struct DrawersTests {
  @Test(arguments: 1...20) func theySayWhatATableSays(seed: Int) {
    var random = SmallRandom(seed: UInt64(seed))
    var table: Drawers<Int, Int> = [:]
    var plain: [Int: Int] = [:]
    for step in 0..<3_000 {
      let key = random.below(700)
      let value = random.one(in: 30) ? nil : step
      (table[key], plain[key]) = (value, value)
      #expect(table[key] == value)
      guard step % 500 == 0 else { continue }
      #expect(table.count == plain.count && table.isEmpty == plain.isEmpty)
      #expect(table.mapValues { $0 } == plain)
      #expect(table.keys.sorted() == plain.keys.sorted())
      #expect(table.values.sorted() == plain.values.sorted())
    }
  }

  @Test(arguments: 1...20) func aCopyStaysAsItWasAndTheDifferencesAreFound(seed: Int) {
    var random = SmallRandom(seed: UInt64(seed))
    var (table, plain): (Drawers<Int, Int>, [Int: Int]) = ([:], [:])
    for round in 0..<60 {
      let (before, plainBefore) = (table, plain)
      for step in 0..<random.below(12) {
        let key = random.below(400)
        let value = random.one(in: 25) ? nil : round * 100 + step
        (table[key], plain[key]) = (value, value)
      }
      #expect(before.mapValues { $0 } == plainBefore)
      let keys = Set(plain.keys).union(plainBefore.keys)
      let changed = keys.filter { plain[$0] != plainBefore[$0] }
      #expect(table.differences(from: before, isSame: ==).sorted() == changed.sorted())
      #expect(before.differences(from: table, isSame: ==).sorted() == changed.sorted())
      #expect((table == before) == changed.isEmpty)
    }
  }

  @Test func oneChangeAmongThousandsIsFoundWithoutLookingAtAll() {
    let before = Drawers(
      Dictionary(uniqueKeysWithValues: (0..<10_000).map { ("c\($0)", $0) }))
    var table = before
    table["c4711"] = -1
    var compared = 0
    let changed = table.differences(from: before) { one, other in
      compared += 1
      return one == other
    }
    #expect(changed == ["c4711"])
    // One drawer of many; how full it is, chance decides.
    #expect((1...200).contains(compared))
  }

  @Test func aTableWithNothingInItHasNoDifferences() {
    var table: Drawers<String, Int> = [:]
    #expect(table.differences(from: [:], isSame: ==).isEmpty)
    table["a"] = nil
    #expect(table.isEmpty && table["a"] == nil && table.keys.first == nil)
    table["a"] = 1
    #expect(table.differences(from: [:], isSame: ==) == ["a"])
    table["a"] = nil
    #expect(table.isEmpty && table.differences(from: [:], isSame: ==).isEmpty)
  }
}
