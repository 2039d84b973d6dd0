import Glibc
import SharedStore
import StoreTestSupport
import StrictJSON
import Synchronization
import Testing

@Suite struct SavingTests {
  @Test(arguments: Place.allCases) func versionsFollowOneAnother(_ place: Place) throws {
    try place.with { directory in
      let store = try Store(quick: directory)
      #expect(store.publishing == .link)
      #expect(try store.newest(plan) == nil)
      let first = try store.create(plan, proposal(["a": 1]))
      let second = try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
      #expect([first.number, second.number] == [1, 2])
      #expect(first.header.previous == nil)
      #expect(second.header.previous == first.hash)
      #expect(first.header.save != second.header.save)

      let other = try Store(quick: directory)
      #expect(try other.newest(plan)?.version == second)
      #expect(try other.read(plan, version: 1) == first)
      #expect(try other.versions(plan) == 1...2)
      #expect(try other.documents("plans") == [plan])
      #expect(try other.check().isWhole)
      #expect(
        try directory.names(plan.folder).filter { !$0.hasPrefix(".") }
          == ["000000000001.json", "000000000002.json"])
    }
  }

  @Test(arguments: Place.allCases) func aSecondMakerIsTold(_ place: Place) throws {
    try place.with { directory in
      try Store(quick: directory).create(plan, proposal(["a": 1]))
      do throws(StoreError) {
        try Store(quick: directory).create(plan, proposal(["a": 2]))
        Issue.record("made twice")
      } catch { #expect(error.code == .alreadyThere) }
    }
  }

  @Test(arguments: Place.allCases) func whoComesLaterMerges(_ place: Place) throws {
    try place.with { directory in
      let first = try Store(quick: directory)
      let second = try Store(quick: directory)
      try first.create(plan, proposal(["a": 1, "b": 1]))
      try first.save(proposal(["a": 2, "b": 1]), to: plan, base: 1, onConflict: merging)
      try first.save(proposal(["a": 3, "b": 1]), to: plan, base: 2, onConflict: merging)
      let merged = try second.save(
        proposal(["a": 1, "b": 9], by: bo), to: plan, base: 1, onConflict: merging)
      #expect(merged.number == 4)
      #expect(merged.payload == ["a": 3, "b": 9])
      #expect(merged.header.mergedFrom == 1)
      #expect(try first.newest(plan)?.version == merged)
    }
  }

  @Test func questionsNameWhoWroteWhat() throws {
    let directory = MemoryDirectory()
    let store = try Store(quick: directory)
    try store.create(plan, proposal(["a": 0, "b": 0], time: "t0"))
    let carl = Author(member: "mcarl", machine: "pc3")
    try store.save(
      proposal(["a": 1, "b": 0], by: carl, time: "t1"), to: plan, base: 1, onConflict: merging)
    try store.save(
      proposal(["a": 1, "b": 1], by: aino, time: "t2"), to: plan, base: 2, onConflict: merging)
    let merged = try store.save(
      proposal(["a": 7, "b": 0], by: bo, time: "t3"), to: plan, base: 1, onConflict: merging)
    let question = try #require(OpenQuestion.all(in: merged.payload).first)
    #expect(
      question.candidates == [
        .init(.value(1), author: carl, time: "t1"), .init(.value(7), author: bo, time: "t3"),
      ])
  }

  @Test func theRulesMayRefuseAMerge() throws {
    struct Refused: Error {}
    let store = try Store(quick: MemoryDirectory())
    try store.create(plan, proposal(["a": 1]))
    try store.save(proposal(["a": 2]), to: plan, base: 1, onConflict: merging)
    #expect(throws: Refused.self) {
      try store.save(proposal(["a": 3]), to: plan, base: 1) { _ in throw Refused() }
    }
    #expect(try store.newest(plan)?.version.number == 2)
  }

  @Test func whatCouldNotBeReadIsNotWritten() throws {
    let directory = MemoryDirectory()
    let store = try Store(quick: directory)
    var deep: JSON = 1
    for _ in 0..<30 { deep = ["a": deep] }
    for payload in [deep, ["ä": 1], ["a": "\u{0}"], 5] as [JSON] {
      do throws(StoreError) {
        try store.create(plan, proposal(payload))
        Issue.record("written: \(payload)")
      } catch {
        guard case .notStorable = error.code else {
          Issue.record("\(error)")
          continue
        }
      }
    }
    #expect(try store.newest(plan) == nil)
  }

  @Test func aLongWordIsStored() throws {
    try Place.disk.with { directory in
      let word = String(repeating: "ä", count: 50_000)
      try Store(quick: directory).create(plan, proposal(["note": .string(word)]))
      #expect(
        try Store(quick: directory).newest(plan)?.version.payload["note"]?.stringValue == word)
    }
  }

  @Test(arguments: [Place.disk, .memory]) func manyWritersLoseNothing(_ place: Place) throws {
    try place.with { directory in
      let writers = 6
      let each = 25
      try Store(directory: directory).create(plan, proposal(["items": [:]]))
      inParallel(writers) { writer in
        do {
          let store = try Store(directory: directory)
          for number in 0..<each {
            // Everybody starts from an old version, so that nearly every save has to merge.
            let base = try store.newest(plan)!.version
            var payload = base.payload
            payload[["items", "w\(writer)n\(number)"]] = JSON(number)
            try store.save(proposal(payload), to: plan, base: base.number, onConflict: merging)
          }
        } catch { Issue.record("\(error)") }
      }
      let store = try Store(directory: directory)
      let newest = try #require(try store.newest(plan))
      #expect(newest.version.number == writers * each + 1)
      #expect(newest.version.payload["items"]?.objectValue?.count == writers * each)
      let report = try store.check()
      #expect(report.findings.isEmpty)
      #expect(report.versions == writers * each + 1)
    }
  }

  @Test func manyMakersMakeOneDocument() throws {
    try Place.disk.with { directory in
      for round in 0..<10 {
        let document = DocumentName(kind: "plans", id: "p\(round)")!
        let made = Mutex(0)
        inParallel(6) { _ in
          do throws(StoreError) {
            try Store(directory: directory).create(document, proposal(["a": 1]))
            made.withLock { $0 += 1 }
          } catch { if error.code != .alreadyThere { Issue.record("\(error)") } }
        }
        #expect(made.withLock { $0 } == 1)
      }
    }
  }
}
