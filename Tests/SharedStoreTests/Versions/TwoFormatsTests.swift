import StoreTestSupport
import StrictJSON
import TestSupport
import Testing

@testable import SharedStore

/// A program of the first format and one of today at work on one directory.
@Suite struct TwoFormatsTests {
  private func older(_ directory: any Directory) throws -> Store {
    try Store(
      directory: directory, patience: Store.Patience(defeats: 100, sleep: { _ in }), format: 1)
  }

  private func format(_ number: Int, in directory: any Directory) throws -> Int? {
    let name = VersionFileName.name(number)
    return try JSON.parse(try directory.read(name, in: plan.folder, limit: 99_999))[
      "formatVersion"]?.intValue
  }

  @Test(arguments: Place.allCases) func aSaveBringsTheDocumentUp(_ place: Place) throws {
    try place.with { directory in
      try older(directory).create(plan, proposal(["a": 1]))
      let first = try directory.read("000000000001.json", in: plan.folder, limit: 99_999)
      let store = try Store(quick: directory)
      #expect(try store.newest(plan)?.version.payload == ["a": 1])
      #expect(try format(1, in: directory) == 1)
      try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
      #expect(try format(2, in: directory) == 2)
      #expect(
        try directory.read("000000000001.json", in: plan.folder, limit: 99_999) == first)
      #expect(try Store(quick: directory).newest(plan)?.version.payload == ["a": 2])
      #expect(try store.check().isWhole)
    }
  }

  @Test(arguments: Place.allCases) func theOlderProgramLeavesItAlone(_ place: Place) throws {
    try place.with { directory in
      let old = try older(directory)
      try old.create(plan, proposal(["a": 1]))
      let store = try Store(quick: directory)
      try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
      let second = try directory.read("000000000002.json", in: plan.folder, limit: 99_999)
      for old in [old, try older(directory)] {
        let state = try #require(try old.newest(plan))
        #expect(state.version.payload == ["a": 1])
        #expect(state.blockedBy?.kind == .newerFormat(2))
        do {
          try old.save(proposal(["a": 9]), to: plan, base: 1, onConflict: merging)
          Issue.record("saved over a newer format")
        } catch let error as StoreError { #expect(error.code == .newerFormat(2)) }
      }
      #expect(
        try directory.read("000000000002.json", in: plan.folder, limit: 99_999) == second)
      // Its other documents stay its own, until a newer program has saved them.
      let other = DocumentName(kind: "plans", id: "p2")!
      try old.create(other, proposal(["b": 1]))
      #expect(try store.newest(other)?.version.payload == ["b": 1])
      #expect(try store.newest(plan)?.version.payload == ["a": 2])
    }
  }

  /// Both save what they may, in any order: nothing that was accepted is gone.
  @Test(arguments: 0..<20) func bothSaveAtOnce(_ seed: Int) throws {
    var random = SmallRandom(seed: UInt64(seed))
    let directory = MemoryDirectory()
    let stores = [try older(directory), try Store(quick: directory)]
    let documents = (1...3).map { DocumentName(kind: "plans", id: "p\($0)")! }
    var accepted: [DocumentName: Int] = [:]
    for _ in 0..<60 {
      let store = stores[random.below(2)]
      let document = documents[random.below(3)]
      do {
        let base = try store.newest(document)?.version
        let sum = (base?.payload["sum"]?.intValue ?? 0) + 1
        try store.save(
          proposal(["sum": JSON(sum)]), to: document, base: base?.number, onConflict: merging)
        accepted[document, default: 0] += 1
      } catch let error as StoreError {
        #expect(error.code == .newerFormat(2))
        #expect(store === stores[0])
      }
    }
    let last = try Store(quick: directory)
    for document in documents {
      let sum = try last.newest(document)?.version.payload["sum"]?.intValue ?? 0
      #expect(sum == accepted[document] ?? 0)
    }
    #expect(try last.check().isWhole)
  }
}
