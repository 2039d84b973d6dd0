import Casework
import FileFormat
import FuzzDriver
import Glibc
import SharedStore
import StrictJSON

// Three documents of the fuzzer's, one a line: put together either way it comes to the same, again it
// changes nothing, and a side that changed nothing gives the other.
let kinds = DocumentKind.allCases
let seeds = [
  """
  {"goals":{"g1":{"text":"a b c"},"g2":{"text":"x"}},"ownWords":"yksi kaksi","agreements":{"h":{"a":1}}}
  {"goals":{"g1":{"text":"a d c"}},"ownWords":"yksi kolme","agreements":{"h":{"a":2}}}
  {"goals":{"g1":{"text":"a e c"},"g2":{"text":"y"}},"ownWords":"nolla kaksi","agreements":{"h":{"a":3}}}
  """,
  """
  {"concerns":{"k":{"reasons":["a","b"],"words":"⟪a⟫⟪b⟫"}},"openQuestions":{"q1":{"path":"a","candidates":[]}}}
  {"concerns":{"k":{"reasons":["b","c"],"words":"a"}}}
  {"concerns":{"k":{"reasons":["a"],"words":"⟪a⟫⟪b c⟫"}},"openQuestions":{}}
  """,
]

func check(_ base: JSON, _ a: JSON, _ b: JSON, _ kind: DocumentKind, _ input: [UInt8]) {
  let policy: MergePolicy = { path in
    switch MergeRules.rule(forPath: path, kind: kind) {
    case .value: .value
    case .text: .text
    case .atomic: .atomic
    case .set: .set
    }
  }
  let left = MergeSide(a, author: Author(member: "m1", machine: "x"), time: "t1")
  let right = MergeSide(b, author: Author(member: "m2", machine: "y"), time: "t2")
  func merge(_ one: MergeSide, _ other: MergeSide) -> JSON {
    Merge.merge(base: base, one, other, policy: policy)
  }
  let merged = merge(left, right)
  if merge(right, left) != merged { FuzzDriver.fail("the order tells", input) }
  let again = MergeSide(merged, author: Author(member: "m3", machine: "z"), time: "t3")
  if merge(again, left) != merged { FuzzDriver.fail("again changes it", input) }
  let nobody = MergeSide(base, author: Author(member: "m3", machine: "z"), time: "t3")
  if merge(nobody, right) != b { FuzzDriver.fail("the base changes it", input) }
  _ = SharedStore.OpenQuestion.all(in: merged).map { $0.state(in: merged) }
  _ = SharedStore.OpenQuestion.marked(in: merged, policy: policy)
}

exit(
  FuzzDriver.run(
    { start, count in
      let input = Array(UnsafeBufferPointer(start: start, count: count))
      let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false)
      guard lines.count >= 3 else { return 0 }
      let documents = lines.prefix(3).compactMap { try? JSON.parse(Array($0)) }
      guard documents.count == 3, documents.allSatisfy({ $0.objectValue != nil }) else { return 0 }
      // Questions that nobody's program asked are anybody's words: only their shape is tried.
      check(documents[0], documents[1], documents[2], kinds[count % kinds.count], input)
      return 0
    }, beginning: seeds.map { Array($0.utf8) }))
