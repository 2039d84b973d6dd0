import StoreTestSupport
import StrictJSON
import Testing

@testable import SharedStore

@Suite("The bytes that are kept of a version")
struct VersionContentTests {
  private func short(_ text: String) -> String {
    String(decoding: VersionContent.withoutIndents(Array(text.utf8)), as: UTF8.self)
  }

  @Test func linesAreKeptWithoutTheirBeginnings() {
    #expect(short("") == "")
    #expect(short("\n\n") == "")
    #expect(short("   \n  ") == "")
    #expect(short("{}\n") == "{}")
    #expect(short("{\n  \"a\": \"  b  \",\n  \"c\": []\n}\n") == "{\"a\": \"  b  \",\"c\": []}")
    #expect(short("{ \"a\":\r\n\t1 }") == "{ \"a\":\r\t1 }")
  }

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
}
