import SharedStore
import StrictJSON
import TestSupport
import Testing

private let policy: MergePolicy = { path in
  switch path.last {
  case "note": .text
  case "consent": .atomic
  case "tags": .set
  default: .value
  }
}

private func merge(_ base: JSON, _ a: JSON, _ b: JSON) -> JSON {
  Merge.merge(
    base: base, MergeSide(a, author: aino, time: "t1"), MergeSide(b, author: bo, time: "t2"),
    policy: policy)
}

@Suite struct MergeTests {
  @Test func differentFieldsBothStandSilently() {
    let base: JSON = ["goals": ["g1": ["text": "a", "date": 1]]]
    let a: JSON = ["goals": ["g1": ["text": "b", "date": 1], "g2": ["text": "new"]]]
    let b: JSON = ["goals": ["g1": ["text": "a", "date": 2], "g3": ["text": "too"]]]
    #expect(
      merge(base, a, b) == [
        "goals": [
          "g1": ["text": "b", "date": 2], "g2": ["text": "new"], "g3": ["text": "too"],
        ]
      ])
  }

  @Test func oneFieldWithTwoValuesBecomesAQuestion() throws {
    let merged = merge(["x": 1], ["x": 2], ["x": 30])
    #expect(merged["x"] == 30)
    let question = try #require(OpenQuestion.all(in: merged).first)
    #expect(question.path == ["x"])
    #expect(
      question.candidates == [
        .init(.value(2), author: aino, time: "t1"), .init(.value(30), author: bo, time: "t2"),
      ])
    #expect(question.resolved(.value(2), in: merged) == ["x": 2])
    #expect(question.resolved(.value(7), in: merged) == ["x": 7])
  }

  @Test func roundsOnTheSameFieldAddToTheSameQuestion() throws {
    let first = merge(["x": "o"], ["x": "a"], ["x": "b"])
    let second = merge(["x": "o"], first, ["x": "c"])
    let question = try #require(OpenQuestion.all(in: second).first)
    #expect(OpenQuestion.all(in: second).count == 1)
    #expect(
      question.candidates.map(\.answer) == [.value("a"), .value("b"), .value("c")])
  }

  @Test func whatOneRemovedAndTheOtherChangedStays() throws {
    let base: JSON = ["goals": ["g1": ["text": "a"], "g2": ["text": "b"]]]
    let merged = merge(
      base, ["goals": ["g2": ["text": "b"]]],
      [
        "goals": ["g1": ["text": "changed"], "g2": ["text": "b"]]
      ])
    #expect(merged[["goals", "g1", "text"]] == "changed")
    let question = try #require(OpenQuestion.all(in: merged).first)
    #expect(question.path == ["goals", "g1"])
    #expect(question.candidates.map(\.answer) == [.removed, .kept])
    #expect(
      question.resolved(.kept, in: merged) == [
        "goals": ["g1": ["text": "changed"], "g2": ["text": "b"]]
      ])
    #expect(question.resolved(.removed, in: merged) == ["goals": ["g2": ["text": "b"]]])
  }

  @Test func consentIsNeverMergedByMachine() throws {
    let base: JSON = ["consent": ["parties": ["kela": true, "health": true]]]
    let a: JSON = ["consent": ["parties": ["kela": false, "health": true]]]
    let b: JSON = ["consent": ["parties": ["kela": true, "health": false]]]
    let merged = merge(base, a, b)
    #expect(merged["consent"] == a["consent"] || merged["consent"] == b["consent"])
    #expect(OpenQuestion.all(in: merged).map(\.path) == [["consent"]])
    #expect(OpenQuestion.all(in: merged)[0].candidates.count == 2)
  }

  @Test func setsTakeWhatWasAddedAndRemoved() {
    #expect(
      merge(["tags": [1, 2]], ["tags": [2, 3]], ["tags": [1, 2, 4]])["tags"] == [2, 3, 4])
  }

  @Test func anAnsweredQuestionGoesUnlessItGrew() {
    let asked = merge(["x": "o", "y": 1], ["x": "a", "y": 1], ["x": "b", "y": 1])
    let question = OpenQuestion.all(in: asked)[0]
    let answered = question.resolved(.value("a"), in: asked)
    var elsewhere = asked
    elsewhere["y"] = 2
    #expect(merge(asked, answered, elsewhere) == ["x": "a", "y": 2])
    let grown = merge(["x": "o", "y": 1], asked, ["x": "c", "y": 1])
    let merged = merge(asked, answered, grown)
    #expect(OpenQuestion.all(in: merged)[0].candidates.count == 3)
  }

  @Test func twoAnswersAreAskedAgain() {
    let asked = merge(["x": "o"], ["x": "a"], ["x": "b"])
    let question = OpenQuestion.all(in: asked)[0]
    let merged = merge(
      asked, question.resolved(.value("a"), in: asked), question.resolved(.value("b"), in: asked))
    #expect(OpenQuestion.all(in: merged).count == 1)
  }

  @Test func pathsSurviveAnyKey() {
    let merged = merge(["a/b": ["~": 1]], ["a/b": ["~": 2]], ["a/b": ["~": 3]])
    #expect(OpenQuestion.all(in: merged)[0].path == ["a/b", "~"])
  }

  // MARK: Properties

  @Test func holdsForRandomDocuments() {
    var random = SmallRandom(seed: 5)
    for round in 0..<2_000 {
      var base = document(&random, depth: 3)
      if random.one(in: 40) {
        // A base with questions of its own, which the sides may then answer.
        base = merge(base, edited(base, "A-\(round)", &random), edited(base, "B-\(round)", &random))
      }
      holds(base, answered(base, "A\(round)", &random), answered(base, "B\(round)", &random))
    }
  }

  private func holds(_ base: JSON, _ a: JSON, _ b: JSON) {
    let all = "\(base.compactText) | \(a.compactText) | \(b.compactText)"
    let left = MergeSide(a, author: aino, time: "t1")
    let right = MergeSide(b, author: bo, time: "t2")
    let merged = Merge.merge(base: base, left, right, policy: policy)
    let again = MergeSide(merged, author: Author(member: "z", machine: "z"), time: "t3")
    func merges(_ x: MergeSide, _ y: MergeSide) -> JSON {
      Merge.merge(base: base, x, y, policy: policy)
    }
    expectQuickly(merges(right, left) == merged, "order: \(all)")
    expectQuickly(merges(again, left) == merged, "again with left: \(all)")
    expectQuickly(merges(right, again) == merged, "again with right: \(all)")
    expectQuickly(merge(base, base, b) == b && merge(base, a, base) == a, "base: \(all)")
    expectQuickly(merge(base, a, a) == a, "same: \(all)")
    let text = merged.compactText
    for mark in marks(a).subtracting(marks(base)).union(marks(b).subtracting(marks(base))) {
      expectQuickly(text.contains(mark), "\(mark) is gone: \(all)")
    }
  }

  @Test func roundsOfThreePeopleLoseNothing() {
    var random = SmallRandom(seed: 9)
    for round in 0..<500 {
      let base = document(&random, depth: 2)
      let sides = ["A", "B", "C"].map { edited(base, "\($0)\(round)", &random) }
      var published = sides[0]
      for side in sides.dropFirst() { published = merge(base, published, side) }
      let all = published.compactText
      for mark in sides.reduce(Set(), { $0.union(marks($1)) }) {
        expectQuickly(all.contains(mark), mark)
      }
    }
  }

  /// Changes a few places and answers some of the open questions.
  private func answered(_ json: JSON, _ mark: String, _ random: inout SmallRandom) -> JSON {
    var json = json
    if random.one(in: 70) { json = edited(json, mark, &random) }
    for question in OpenQuestion.all(in: json) where random.one(in: 50) {
      let choice = question.candidates[random.below(question.candidates.count)]
      json = question.resolved(choice.answer, in: json)
    }
    return json
  }

  private func document(_ random: inout SmallRandom, depth: Int) -> JSON {
    var document: JSON = [:]
    for _ in 0..<3 { document["k\(random.below(4))"] = value(&random, depth) }
    if random.one(in: 60) { document["note"] = "one two three four" }
    if random.one(in: 40) { document["tags"] = ["x", "y"] }
    if random.one(in: 30) { document["consent"] = value(&random, 1) }
    return document
  }

  private func value(_ random: inout SmallRandom, _ depth: Int) -> JSON {
    switch random.below(depth == 0 ? 3 : 5) {
    case 0: .int(Int64(random.below(3)))
    case 1: .string("s\(random.below(3))")
    case 2: [.int(Int64(random.below(2)))]
    default: document(&random, depth: depth - 1)
    }
  }

  /// Changes a few places; whatever is written holds the mark and a number.
  private func edited(_ json: JSON, _ mark: String, _ random: inout SmallRandom) -> JSON {
    var json = json
    let questions = json[OpenQuestion.field]
    json[OpenQuestion.field] = nil
    for edit in 0...random.below(3) { change(&json, "\(mark)e\(edit).", &random) }
    if let questions { json[OpenQuestion.field] = questions }
    return json
  }

  private func change(_ json: inout JSON, _ mark: String, _ random: inout SmallRandom) {
    let keys = (json.objectValue ?? [:]).keys.sorted()
    guard let key = keys.isEmpty ? nil : keys[random.below(keys.count)] else {
      json["n\(random.below(2))"] = .string(mark)
      return
    }
    switch (random.below(5), json[key]!) {
    case (0, _): json[key] = nil
    case (1, _): json["n\(random.below(3))"] = .string(mark)
    case (_, .object):
      var below = json[key]!
      change(&below, mark, &random)
      json[key] = below
    case (_, .array(let values)): json[key] = .array(values + [.string(mark)])
    case (_, .string(let text)) where key == "note":
      var words = text.split(separator: " ").map(String.init)
      words.insert(mark, at: random.below(words.count + 1))
      json[key] = .string(words.joined(separator: " "))
    default: json[key] = .string(mark)
    }
  }

  /// The marks that are still somewhere in a document.
  private func marks(_ json: JSON) -> Set<String> {
    switch json {
    case .string(let text):
      Set(
        text.split(separator: " ").map(String.init).filter {
          $0.first.map { "ABC".contains($0) } == true && $0.hasSuffix(".")
        })
    case .array(let values): values.reduce(Set()) { $0.union(marks($1)) }
    case .object(let fields): fields.values.reduce(Set()) { $0.union(marks($1)) }
    default: []
    }
  }
}
