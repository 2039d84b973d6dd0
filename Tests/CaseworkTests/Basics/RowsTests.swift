import Casework
import TestSupport
import Testing

@Suite("Rows kept by their ids")
struct RowsTests {
  private func need(_ id: ID<Need>, _ text: String = "", order: String = "n") -> Need {
    Need(id: id, order: order, text: text)
  }

  private func ids(_ rows: [Need]) -> [String] { rows.map(\.id.text) }

  @Test(
    arguments: [
      ([], []), (["b2"], ["b2"]), (["a1", "b2", "c3"], ["a1", "b2", "c3"]),
      (["c3", "b2", "a1"], ["a1", "b2", "c3"]), (["a2", "a10", "a1"], ["a1", "a10", "a2"]),
      (["a1", "a1"], ["a1"]), (["b2", "a1", "b2", "a1", "b2"], ["a1", "b2"]),
      (["ab", "abc", "a9"], ["a9", "ab", "abc"]),
    ] as [([ID<Need>], [String])])
  func theyLieInTheOrderOfTheirIds(_ given: [ID<Need>], _ kept: [String]) {
    let all = given.enumerated().map { need($1, String($0)) }
    let rows = Rows(all)
    #expect(ids(rows.byID.values) == kept)
    #expect(rows.byID.keys.map(\.text) == kept)
    #expect(rows.count == kept.count && rows.isEmpty == kept.isEmpty)
    // Of two with the same id the later one stands, however they are put in.
    var set = Rows<Need>()
    for row in all { set[row.id] = row }
    #expect(set == rows)
    for id in given { #expect(rows[id]?.text == all.last { $0.id == id }?.text) }
    #expect(rows["a0"] == nil && rows["zz"] == nil)
  }

  @Test func peopleSeeThemInTheOrderOfTheirKeys() {
    let rows = Rows([
      need("a1", order: "t"), need("b1", order: "n"), need("c1", order: "n"),
      need("d1", order: ""), need("e1", order: "Z"), need("f1", order: "nn"),
    ])
    #expect(ids(rows.sorted) == ["d1", "e1", "b1", "c1", "f1", "a1"])
    #expect(ids(Rows([need("a1")]).sorted) == ["a1"])
    #expect(Rows<Need>().sorted.isEmpty)
  }

  @Test func twoAreEqualWhateverWasDoneToThem() {
    var rows = Rows([need("b1"), need("a1")])
    let before = rows
    rows["c1"] = need("c1")
    #expect(rows != before)
    rows["c1"] = nil
    rows["d1"] = nil
    #expect(rows == before)
    rows["a1"]?.text = "Toinen"
    #expect(rows != before && rows.count == 2 && before["a1"]?.text == "")
    rows["d1"]?.text = "Ei ole"
    #expect(rows.count == 2)
  }

  @Test(arguments: 1...20) func theySayWhatATableSays(seed: Int) throws {
    var random = SmallRandom(seed: UInt64(seed))
    var (rows, plain): (Rows<Need>, [ID<Need>: Need]) = (Rows(), [:])
    for step in 0..<2_000 {
      let id = try #require(ID<Need>("n\(random.below(150))"))
      let row = random.one(in: 3) ? nil : need(id, String(step), order: "\(random.below(9))")
      (rows[id], plain[id]) = (row, row)
      #expect(rows[id] == plain[id])
      guard step % 100 == 0 else { continue }
      #expect(rows.count == plain.count && rows.isEmpty == plain.isEmpty)
      #expect(rows.byID.values == plain.values.sorted { $0.id < $1.id })
      #expect(rows == Rows(Array(plain.values)))
      for (id, row) in plain { #expect(rows[id] == row) }
    }
  }
}
