import Casework
import FileFormat
import StrictJSON

/// The sample group's story: named changes, with who made each and when, counted from today.
///
/// A text that begins with `@` stands for a day or a time: `@day-3`, `@month+2`, `@month-2-10` for ten
/// days before that, each with a time behind it as in `@day-3T09:00`, and `@soon` for the next full hour
/// of today. `@month` days are moved on to a weekday.
///
/// What lies long ago is told of many students by one pattern: `past` holds lists of changes with the
/// students `of` whom each is told, whose words stand in the changes in braces. One with the key `only`
/// is told of those alone who have that word.
struct DemoScript {
  struct Step {
    var member: ID<Member>
    var at: Instant
    /// Named changes of one document, made at one moment.
    var changes: [JSON]
  }

  let name: String
  /// As whom the demo opens.
  let opensAs: ID<Member>
  let steps: [Step]

  enum Problem: Error, Equatable {
    case unreadable
    case step(Int)
  }

  init(_ json: JSON, now: Instant) throws(Problem) {
    guard let name = json["name"]?.stringValue,
      let opensAs = json["opensAs"]?.stringValue.flatMap({ ID<Member>($0) }),
      let beginning = json["beginning"]?.arrayValue, let past = json["past"]?.arrayValue,
      let changes = json["changes"]?.arrayValue
    else { throw .unreadable }
    (self.name, self.opensAs) = (name, opensAs)
    let days = DemoDays(now: now)
    func steps(_ changes: [JSON]) throws(Problem) -> [Step] {
      var steps: [Step] = []
      for (index, change) in changes.enumerated() {
        guard let step = Step(change, days, now: now) else { throw .step(index) }
        steps.append(step)
      }
      return steps
    }
    let told = try steps(past.flatMap(DemoPattern.changes)).enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    self.steps = try steps(beginning) + DemoScript.joined(told) + steps(changes)
  }

  /// What somebody does to a document at one moment, in one step.
  private static func joined(_ steps: [Step]) -> [Step] {
    steps.reduce(into: []) { joined, step in
      if let last = joined.last, last.member == step.member, last.at == step.at,
        last.document == step.document
      {
        joined[joined.count - 1].changes += step.changes
      } else {
        joined.append(step)
      }
    }
  }
}

extension DemoScript.Step {
  /// What is done, for whoever mends the story.
  var names: String {
    changes.compactMap { $0["change"]?.stringValue }.joined(separator: " ")
  }

  fileprivate var document: String? { changes[0]["document"]?.stringValue }

  fileprivate init?(_ change: JSON, _ days: DemoDays, now: Instant) {
    guard let member = change["as"]?.stringValue.flatMap({ ID<Member>($0) }),
      let at = change["when"]?.stringValue.flatMap(days.local),
      var filled = days.filled(change)
    else { return nil }
    filled["as"] = nil
    filled["when"] = nil
    // Nothing of the past happens after now, whatever the hour at which the demo starts.
    self.init(member: member, at: min(Helsinki.instant(at), now), changes: [filled])
  }
}

/// Days and times counted from the moment at which the demo is made.
struct DemoDays {
  let now: LocalTime

  init(now: Instant) { self.now = Helsinki.local(now) }

  /// The JSON with every `@` text replaced; nothing where one cannot be read.
  func filled(_ json: JSON) -> JSON? {
    switch json {
    case .string(let text):
      guard text.hasPrefix("@") else { return json }
      if let day = day(text) { return .string(day.isoText) }
      return local(text).map { .string($0.isoText) }
    case .array(let values):
      let filled = values.compactMap(filled)
      return filled.count == values.count ? .array(filled) : nil
    case .object(let fields):
      var all = fields
      for (key, value) in fields {
        guard let new = filled(value) else { return nil }
        all[key] = new
      }
      return .object(all)
    case .null, .bool, .int: return json
    }
  }

  /// `@day-3T09:00`, `@month+2T09:00`, `@soon`.
  func local(_ text: String) -> LocalTime? {
    if text == "@soon" {
      // The next full hour; late in the evening the meeting has begun already.
      let hour = min(now.time.minute == 0 ? now.time.hour : now.time.hour + 1, 22)
      return ClockTime(max(hour, 8), 0).map { LocalTime(day: now.day, time: $0) }
    }
    let parts = text.split(separator: "T", maxSplits: 1).map(String.init)
    guard parts.count == 2, let day = day(parts[0]) else { return nil }
    let numbers = parts[1].split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 2, let time = ClockTime(numbers[0], numbers[1]) else { return nil }
    return LocalTime(day: day, time: time)
  }

  /// `@day-3`, `@month+2`, `@month-2-10`.
  func day(_ text: String) -> Day? {
    for (word, isMonth) in [("@day", false), ("@month", true)] where text.hasPrefix(word) {
      var rest = text.dropFirst(word.count)
      var more = 0
      if isMonth, let sign = rest.dropFirst().lastIndex(where: { "+-".contains($0) }) {
        guard let days = Int(rest[sign...]) else { return nil }
        (rest, more) = (rest[..<sign], days)
      }
      guard let count = rest.isEmpty ? 0 : Int(rest) else { return nil }
      guard isMonth else { return now.day.adding(days: count) }
      let day = now.day.adding(months: count)
      // Not on a Saturday or a Sunday; the past must not move towards today.
      let moved =
        day.weekday <= 5
        ? day : day.adding(days: count < 0 ? 5 - day.weekday : 8 - day.weekday)
      return moved.adding(days: more)
    }
    return nil
  }
}
