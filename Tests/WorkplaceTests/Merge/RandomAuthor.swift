import Casework
import FileFormat
import SharedStore
import StrictJSON
import TestSupport

/// Somebody who writes here and there in a document: words that nobody else writes, days, numbers, ticks;
/// adds rows and takes rows away; answers open questions.
struct RandomAuthor {
  let mark: String
  let sample: MergeSample
  private var count = 0

  init(_ mark: String, _ sample: MergeSample) { (self.mark, self.sample) = (mark, sample) }

  mutating func edited(_ payload: JSON, _ random: inout SmallRandom) -> JSON {
    var payload = payload
    for _ in 0...random.below(4) { change(&payload, &random) }
    for question in SharedStore.OpenQuestion.all(in: payload) where random.one(in: 40) {
      let choice = question.candidates[random.below(question.candidates.count)]
      payload = question.resolved(choice.answer, in: payload)
    }
    return payload
  }

  private mutating func change(_ payload: inout JSON, _ random: inout SmallRandom) {
    var path: [String] = []
    var here = payload
    while let fields = here.objectValue, !fields.isEmpty {
      let entry = fields[random.below(fields.count)]
      if path.isEmpty && entry.key == SharedStore.OpenQuestion.field { return }
      // A row of a list is taken away or copied more often than each of its fields is written.
      let isRow = !path.isEmpty && fields.allSatisfy { $0.value.objectValue != nil }
      if isRow, random.one(in: 35) {
        if random.one(in: 60) {
          payload[path + [entry.key]] = nil
        } else {
          count += 1
          payload[path + ["n\(mark.lowercased())\(count)"]] = rewritten(entry.value, &random)
        }
        return
      }
      path.append(entry.key)
      here = entry.value
    }
    if path.isEmpty { return }
    switch sample.rule(path) {
    case .text where random.one(in: 90):
      payload[path] = .string(text(here.stringValue ?? "", &random))
    case .set:
      var values = here.arrayValue ?? []
      if random.one(in: 40), !values.isEmpty {
        values.remove(at: random.below(values.count))
      } else {
        values.append(.string(word()))
      }
      payload[path] = .array(values)
    default:
      if random.one(in: 12), path.count > 1 {
        payload[path] = nil
      } else {
        payload[path] = rewritten(here, &random)
      }
    }
  }

  private mutating func word() -> String {
    count += 1
    return "\(mark)\(count)x"
  }

  /// The same with other values of the same sort.
  private mutating func rewritten(_ json: JSON, _ random: inout SmallRandom) -> JSON {
    switch json {
    case .null: return .string(word())
    case .bool(let value): return .bool(!value)
    case .int: return JSON(random.below(90))
    case .string(let text) where Day(isoText: text) != nil:
      return .string(Sample.day(2027, 1 + random.below(12), 1 + random.below(28)).isoText)
    case .string: return .string(random.one(in: 30) ? "\(word()) ja muuta" : word())
    case .array(let values): return .array(values + [.string(word())])
    case .object(var fields):
      for entry in fields { fields[entry.key] = rewritten(entry.value, &random) }
      return .object(fields)
    }
  }

  /// Words put in, taken away and changed; sometimes all is written anew, or a line more.
  private mutating func text(_ text: String, _ random: inout SmallRandom) -> String {
    if random.one(in: 8) { return "" }
    if random.one(in: 10) { return "\(word()) aivan uusi teksti" }
    if random.one(in: 25) { return text + "\nUusi rivi \(word()) tässä." }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0...random.below(3) {
      let place = random.below(words.count + 1)
      switch random.below(3) {
      case 0: words.insert(word(), at: place)
      case 1 where words.count > 1: words.remove(at: min(place, words.count - 1))
      default: words[min(place, words.count - 1)] = word()
      }
    }
    return words.joined(separator: " ")
  }
}
