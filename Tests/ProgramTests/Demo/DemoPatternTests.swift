import StrictJSON
import Testing

@testable import omatie

/// Changes told of many by one pattern.
@Suite struct DemoPatternTests {
  private func told(_ people: [JSON], _ changes: [JSON]) -> [JSON] {
    DemoPattern.changes(["of": .array(people), "changes": .array(changes)])
  }

  @Test func wordsInBracesAreEachOnesOwn() {
    let people: [JSON] = [["n": 1, "name": "Aada"], ["n": 2, "name": "Aku"]]
    #expect(
      told(people, [["change": "x", "document": "clients/d{n}", "who": "{name}, {n}"]]) == [
        ["change": "x", "document": "clients/d1", "who": "Aada, 1"],
        ["change": "x", "document": "clients/d2", "who": "Aku, 2"],
      ])
  }

  @Test func aWordAloneStaysWhatItIs() {
    #expect(
      told(
        [["n": 4]], [["rating": "{n}", "list": ["{n}", "a{n}b{n}"], "no": "{m}", "open": "{n"]])
        == [["rating": 4, "list": [4, "a4b4"], "no": .null, "open": "{n"]])
  }

  @Test func someIsToldOfThoseAloneWhoHaveAWord() {
    let people: [JSON] = [["n": 1, "answers": true], ["n": 2]]
    #expect(told(people, [["only": "answers", "who": "{n}"]]) == [["who": 1]])
    #expect(DemoPattern.changes("nothing").isEmpty)
  }
}
