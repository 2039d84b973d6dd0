import Casework
import FileFormat
import SharedStore
import StrictJSON

/// Says what is wrong with a merge, looking only at what everybody had before them and wrote.
///
/// It knows the promise, not the way: whatever anybody wrote stands in its field, or in a question asked
/// about it, or in a marked passage; what anybody took away is gone or asked about.
struct MergeJudge {
  let sample: MergeSample
  let base: JSON
  let sides: [JSON]
  let merged: JSON
  private let questions: [SharedStore.OpenQuestion]
  private(set) var complaints: [String] = []

  init(_ sample: MergeSample, base: JSON, sides: [JSON], merged: JSON) {
    (self.sample, self.base, self.sides, self.merged) = (sample, base, sides, merged)
    questions = SharedStore.OpenQuestion.all(in: merged)
    for side in sides {
      written(base, side, [])
      answered(by: side)
    }
    for entry in merged.objectValue ?? [:] where entry.key != SharedStore.OpenQuestion.field {
      nothingInvented(entry.value, [entry.key])
    }
    untouched(base, [])
    for (index, one) in sides.enumerated() {
      for other in sides[(index + 1)...] { wholes(one, other, base, []) }
    }
  }

  private mutating func complain(_ words: String, _ path: [String]) {
    complaints.append("\(path.joined(separator: "/")): \(words)")
  }

  // MARK: What each side wrote

  private mutating func written(_ before: JSON?, _ now: JSON?, _ path: [String]) {
    if before == now || path == [SharedStore.OpenQuestion.field] { return }
    let isWhole = !path.isEmpty && sample.rule(path) == .atomic
    if !isWhole, let fields = now?.objectValue, before == nil || before?.objectValue != nil {
      let old = before?.objectValue ?? [:]
      for key in Set(fields.keys).union(old.keys) {
        written(old[key], fields[key], path + [key])
      }
      if fields.isEmpty, merged[path] == nil, !isAsked(path, nil) { complain("row is gone", path) }
      return
    }
    judge(now, before: before, path)
  }

  private mutating func judge(_ now: JSON?, before: JSON?, _ path: [String]) {
    let stands = merged[path]
    if stands == now || isAsked(path, now) { return }
    switch (sample.rule(path), now, stands) {
    case (.text, .string(let text), .string(let stands)):
      judgeText(text, before: before?.stringValue ?? "", stands: stands, path)
    case (.set, .array(let values), .array(let stands)):
      let old = Set(before?.arrayValue ?? [])
      for value in values where !old.contains(value) && !stands.contains(value) {
        complain("\(value.compactText) is gone", path)
      }
      for value in old where !values.contains(value) && stands.contains(value) {
        complain("\(value.compactText) is back", path)
      }
    default: complain("\(now?.compactText ?? "taking away") has vanished", path)
    }
  }

  private mutating func judgeText(
    _ text: String, before: String, stands: String, _ path: [String]
  ) {
    let (old, new, all) = (words(before), words(text), words(stands))
    let candidates = questions.filter { $0.path == path }.flatMap(\.candidates)
    let asked = candidates.flatMap { candidate -> [Substring] in
      if case .value(.string(let text)) = candidate.answer { words(text) } else { [] }
    }
    for word in Set(new).subtracting(old) where !all.contains(word) && !asked.contains(word) {
      complain("the word \(word) is gone", path)
    }
    let outside = Set(words(unmarked(stands)))
    for word in Set(old).subtracting(new) where outside.contains(word) {
      // Somebody else may have written the same word anew.
      let others = sides.contains { (side: JSON) -> Bool in
        let text = words(side[path]?.stringValue ?? "")
        return count(word, text) > count(word, old)
      }
      if !others && count(word, old) == 1 { complain("the word \(word) is back", path) }
    }
  }

  private func count(_ word: Substring, _ words: [Substring]) -> Int {
    words.reduce(0) { $0 + ($1 == word ? 1 : 0) }
  }

  private func words(_ text: String) -> [Substring] {
    text.replacing("⟪", with: " ").replacing("⟫", with: " ").split { $0.isWhitespace }
  }

  private func unmarked(_ text: String) -> String {
    var (depth, rest) = (0, "")
    for letter in text {
      if letter == "⟪" { depth += 1 }
      if depth == 0 { rest.append(letter) }
      if letter == "⟫" { depth -= 1 }
    }
    return rest
  }

  /// Whether a question at the path or above it holds the value; nil is that it was taken away.
  private func isAsked(_ path: [String], _ value: JSON?) -> Bool {
    questions.contains { question in
      guard path.starts(with: question.path) else { return false }
      let rest = Array(path.dropFirst(question.path.count))
      return question.candidates.contains { candidate in
        switch candidate.answer {
        case .removed: value == nil
        case .kept: false
        case .value(let whole): (rest.isEmpty ? whole : whole[rest]) == value
        }
      }
    }
  }

  /// An answer to a question is a decision, though it be for the value that stood there.
  private mutating func answered(by side: JSON) {
    for question in SharedStore.OpenQuestion.all(in: base) {
      guard side[[SharedStore.OpenQuestion.field, question.id]] == nil else { continue }
      let chosen = side[question.path]
      let isAskedAgain = questions.contains { $0.path == question.path }
      if merged[question.path] != chosen, !isAskedAgain, !isAsked(question.path, chosen),
        sample.rule(question.path) != .text, chosen?.objectValue == nil
      {
        complain("the answer is gone", question.path)
      }
    }
  }

  // MARK: What nobody wrote

  private mutating func nothingInvented(_ value: JSON, _ path: [String]) {
    let kind = sample.rule(path)
    if kind == .text || kind == .set { return }
    if let fields = value.objectValue, kind != .atomic, !fields.isEmpty {
      for entry in fields { nothingInvented(entry.value, path + [entry.key]) }
      return
    }
    if base[path] == value || sides.contains(where: { $0[path] == value }) { return }
    if value.objectValue?.isEmpty == true { return }
    complain("\(value.compactText) is nobody's", path)
  }

  private mutating func untouched(_ value: JSON, _ path: [String]) {
    if path == [SharedStore.OpenQuestion.field] { return }
    if let fields = value.objectValue {
      for entry in fields { untouched(entry.value, path + [entry.key]) }
    } else if sides.allSatisfy({ $0[path] == value }), merged[path] != value {
      complain("nobody changed \(value.compactText)", path)
    }
  }

  // MARK: Consents, decisions, agreements

  /// What is a whole of two people stands as one of them wrote it, and the other's is asked about.
  private mutating func wholes(_ one: JSON?, _ other: JSON?, _ before: JSON?, _ path: [String]) {
    if one == other || one == before || other == before { return }
    if path == [SharedStore.OpenQuestion.field] { return }
    guard path.isEmpty || sample.rule(path) != .atomic else {
      let stands = merged[path]
      if !sides.contains(where: { $0[path] == stands }) { complain("merged by machine", path) }
      if !questions.contains(where: { path.starts(with: $0.path) }) {
        complain("decided by machine", path)
      }
      return
    }
    let keys = [one, other, before].flatMap { $0?.objectValue?.keys ?? [] }
    for key in Set(keys) { wholes(one?[key], other?[key], before?[key], path + [key]) }
  }
}

extension MergeJudge {
  /// All that a document says to a person: what stands, what is asked, and the words of long texts.
  static func information(in payload: JSON, _ sample: MergeSample) -> Set<String> {
    var found: Set<String> = []
    func note(_ value: JSON, _ path: [String]) {
      let name = path.joined(separator: "/")
      let kind = path.isEmpty ? .value : sample.rule(path)
      if kind == .text, let text = value.stringValue {
        let plain = text.replacing("⟪", with: " ").replacing("⟫", with: " ")
        for word in plain.split(whereSeparator: \.isWhitespace) { found.insert("\(name)=\(word)") }
      } else if kind == .set, let values = value.arrayValue {
        for value in values { found.insert("\(name)=\(value.compactText)") }
      } else if kind != .atomic, let fields = value.objectValue {
        for entry in fields where !(path.isEmpty && entry.key == SharedStore.OpenQuestion.field) {
          note(entry.value, path + [entry.key])
        }
      } else {
        found.insert("\(name)=\(value.compactText)")
      }
    }
    note(payload, [])
    for question in SharedStore.OpenQuestion.all(in: payload) {
      for candidate in question.candidates {
        switch candidate.answer {
        case .value(let value): note(value, question.path)
        case .removed: found.insert("\(question.path.joined(separator: "/")) taken away")
        case .kept: break
        }
      }
    }
    return found
  }
}
