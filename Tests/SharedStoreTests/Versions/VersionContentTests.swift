import StoreTestSupport
import StrictJSON
import Testing

@testable import SharedStore

@Suite("What is kept of a version")
struct VersionContentTests {
  @Test func theySayTheSame() throws {
    let payload: JSON = [
      "text": "rivi\nja \"lainaus\"\u{2028}  ", "rows": ["a": [1, 2, ["b": .null]], "": [:]],
      "letters": "åäö\t", "slash": "\\n  \\",
    ]
    let store = try Store(quick: MemoryDirectory())
    try store.create(plan, proposal(payload))
    let read = try #require(try Store(quick: store.directory).newest(plan)?.version)
    let (change, head) = (read.change, read.head)
    for _ in 0..<2 {
      read.letFieldsGo()
      #expect(read.payload == payload)
      #expect(read.change == change)
      #expect(read.head == head)
    }
  }

  @Test func aPayloadThatCanBeMadeAgainIsNotKept() throws {
    let store = try Store(quick: MemoryDirectory())
    let made = try store.create(plan, proposal(["a": 1]))
    let (change, head) = (made.change, made.head)
    for number in 1...2 {
      // Another one, to see that it is asked for.
      made.letFieldsGo { ["a": 2] }
      #expect(made.payload == ["a": 2], "time \(number)")
      #expect(made.change == change)
      #expect(made.head == head)
    }
    #expect(try store.read(plan, version: 1) == made)
  }
}
