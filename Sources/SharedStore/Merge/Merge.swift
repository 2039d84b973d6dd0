public import StrictJSON

/// One of the two sides of a merge: what it says, and who wrote which field when.
public struct MergeSide: Sendable {
  public let payload: JSON
  let written: @Sendable (_ path: [String]) -> (author: Author, time: String)

  public init(_ payload: JSON, author: Author, time: String) {
    self.payload = payload
    written = { _ in (author, time) }
  }

  public init(
    _ payload: JSON,
    written: @escaping @Sendable (_ path: [String]) -> (author: Author, time: String)
  ) {
    self.payload = payload
    self.written = written
  }
}

/// Three-way merging of payloads, field by field, in which nothing of either side vanishes.
///
/// The same field with two values keeps one of them, the longer, and both stand in an open question; what
/// one removed and the other changed stays, with a question. A with B is B with A; merging the result with
/// a side again changes nothing; a side equal to the base gives the other.
public enum Merge {
  public static func merge(
    base: JSON, _ left: MergeSide, _ right: MergeSide, policy: @escaping MergePolicy
  ) -> JSON {
    if left.payload == right.payload || right.payload == base { return left.payload }
    if left.payload == base { return right.payload }
    var merger = Merger(left: left, right: right, policy: policy)
    return merger.document(base)
  }
}

private struct Merger {
  let left: MergeSide
  let right: MergeSide
  let policy: MergePolicy
  var conflicts: [(path: [String], candidates: [OpenQuestion.Candidate])] = []
  /// The paths whose question a side has answered or added to, and whether that was the left or right.
  var asked: [[String]: (left: Bool, right: Bool)] = [:]
  /// The same of the paths above such a question.
  var aboveAsked: [[String]: (left: Bool, right: Bool)] = [:]

  mutating func document(_ base: JSON) -> JSON {
    func fields(_ json: JSON) -> JSON {
      var json = json
      json[OpenQuestion.field] = nil
      return json
    }
    noteQuestions(base)
    let merged = merge(fields(base), fields(left.payload), fields(right.payload), [])
    var document = merged ?? [:]
    let questions = questions(base)
    if !questions.isEmpty { document[OpenQuestion.field] = .object(questions) }
    return document
  }

  /// Nil stands for a field that is not there.
  private mutating func merge(
    _ base: JSON?, _ a: JSON?, _ b: JSON?, _ path: [String]
  ) -> JSON? {
    if a == b { return a }
    if let asked = asked[path] {
      // Who answered a question with the value that stood there already has decided all the same.
      if !asked.right && b == base { return a }
      if !asked.left && a == base { return b }
      if a == base || b == base { return conflict(a, b, path) }
    } else if let above = aboveAsked[path] {
      // Whose answer is about a part of what the other took away has changed it, whatever it says.
      if a == nil && (b != base || above.right) || b == nil && (a != base || above.left) {
        return conflict(a, b, path)
      }
      if a?.objectValue == nil || b?.objectValue == nil {
        if b == base { return a }
        if a == base { return b }
      }
    } else {
      if b == base { return a }
      if a == base { return b }
    }
    let rule = path.isEmpty ? FieldRule.value : policy(path)
    switch (rule, a, b) {
    case (.text, .string(let a), .string(let b)):
      return .string(TextMerge.merge(base: base?.stringValue ?? "", a, b))
    case (.set, .array(let a), .array(let b)):
      return .array(set(base?.arrayValue ?? [], a, b))
    case (.atomic, _, _): return conflict(a, b, path)
    case (_, .object(let a), .object(let b)):
      let base = base?.objectValue ?? [:]
      var merged = JSONObject()
      for key in Set(a.keys).union(b.keys).union(base.keys) {
        merged[key] = merge(base[key], a[key], b[key], path + [key])
      }
      return .object(merged)
    default: return conflict(a, b, path)
    }
  }

  private mutating func noteQuestions(_ base: JSON) {
    let before = base[OpenQuestion.field]?.objectValue ?? [:]
    for (id, json) in before {
      guard let question = OpenQuestion(json) else { continue }
      let byLeft = left.payload[[OpenQuestion.field, id]] != json
      let byRight = right.payload[[OpenQuestion.field, id]] != json
      guard byLeft || byRight else { continue }
      asked[question.path] = (byLeft, byRight)
      for count in 0..<question.path.count {
        let above = aboveAsked[Array(question.path.prefix(count))] ?? (false, false)
        aboveAsked[Array(question.path.prefix(count))] = (
          above.left || byLeft, above.right || byRight
        )
      }
    }
  }

  /// Notes both values as a question and answers which one stands meanwhile.
  private mutating func conflict(_ a: JSON?, _ b: JSON?, _ path: [String]) -> JSON? {
    let removal = a == nil || b == nil
    func candidate(_ value: JSON?, _ side: MergeSide) -> OpenQuestion.Candidate {
      let (author, time) = side.written(path)
      let answer: OpenQuestion.Candidate.Answer =
        switch value {
        case nil: .removed
        case .object where removal: .kept
        case .some(let value): .value(value)
        }
      return OpenQuestion.Candidate(answer, author: author, time: time)
    }
    conflicts.append((path, [candidate(a, left), candidate(b, right)]))
    guard let a else { return b }
    guard let b else { return a }
    return Merger.stands(a, b) ? a : b
  }

  /// The longer one stands: a choice that comes out the same in whatever order the sides meet.
  private static func stands(_ a: JSON, _ b: JSON) -> Bool {
    let (a, b) = (a.compactBytes, b.compactBytes)
    return a.count == b.count ? b.lexicographicallyPrecedes(a) : a.count > b.count
  }

  private func set(_ base: [JSON], _ a: [JSON], _ b: [JSON]) -> [JSON] {
    let (inBase, inA, inB) = (Set(base), Set(a), Set(b))
    switch (inA == inBase, inB == inBase) {
    case (true, true): return Merger.stands(.array(a), .array(b)) ? a : b
    case (true, false): return b
    case (false, true): return a
    case (false, false):
      return inA.union(inB).filter { !inBase.contains($0) || inA.contains($0) && inB.contains($0) }
        .map { ($0, $0.compactBytes) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }
  }

  /// The questions of both sides and the new ones.
  ///
  /// One that a side has answered goes, unless the other has added to it: then it stays.
  private func questions(_ base: JSON) -> JSONObject {
    func all(_ json: JSON) -> JSONObject { json[OpenQuestion.field]?.objectValue ?? [:] }
    let (before, a, b) = (all(base), all(left.payload), all(right.payload))
    var merged = JSONObject()
    for id in Set(a.keys).union(b.keys) {
      if a[id] == b[id] || b[id] == before[id] {
        merged[id] = a[id]
      } else if a[id] == before[id] {
        merged[id] = b[id]
      } else {
        merged[id] = Merger.together(a[id], b[id])
      }
    }
    for conflict in conflicts {
      // Asked anew it keeps what was there to choose from, and counts as added to: whoever answered it
      // did not know of this.
      let earlier = before[OpenQuestion.id(conflict.path)].flatMap { OpenQuestion($0) }
      let question = OpenQuestion(
        path: conflict.path, candidates: (earlier?.candidates ?? []) + conflict.candidates,
        round: (earlier?.round ?? 0) + 1)
      merged[question.id] = Merger.together(merged[question.id], question.json)
    }
    return merged
  }

  private static func together(_ a: JSON?, _ b: JSON?) -> JSON? {
    guard let a else { return b }
    guard let b else { return a }
    guard let first = OpenQuestion(a), let second = OpenQuestion(b), first.id == second.id else {
      return stands(a, b) ? a : b
    }
    return OpenQuestion(
      path: first.path, candidates: first.candidates + second.candidates,
      round: max(first.round, second.round)
    ).json
  }
}
