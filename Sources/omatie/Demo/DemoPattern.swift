import StrictJSON

/// Changes that are told of many by one pattern: words in braces stand for what each has of its own.
enum DemoPattern {
  /// The changes of everybody, one after the other; nothing where there is no pattern.
  static func changes(_ pattern: JSON) -> [JSON] {
    let people = pattern["of"]?.arrayValue ?? []
    let changes = pattern["changes"]?.arrayValue ?? []
    return people.flatMap { person in changes.compactMap { filled($0, person) } }
  }

  /// A change with a person's words in it; nothing where it is not told of this one.
  private static func filled(_ change: JSON, _ person: JSON) -> JSON? {
    var change = change
    if let only = change["only"]?.stringValue {
      guard person[only] != nil else { return nil }
      change["only"] = nil
    }
    return replaced(change, person)
  }

  private static func replaced(_ json: JSON, _ person: JSON) -> JSON {
    switch json {
    case .string(let text): return word(text, person)
    case .array(let values): return .array(values.map { replaced($0, person) })
    case .object(let fields):
      var all = fields
      for (key, value) in fields { all[key] = replaced(value, person) }
      return .object(all)
    case .null, .bool, .int: return json
    }
  }

  /// A text that is nothing but one word in braces becomes what the person has there, a number too.
  private static func word(_ text: String, _ person: JSON) -> JSON {
    guard text.contains("{") else { return .string(text) }
    var rest = text[...]
    var made = ""
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let value = person[String(rest[rest.index(after: start)..<end])]
      if start == text.startIndex, rest.index(after: end) == text.endIndex { return value ?? .null }
      made += rest[..<start] + (value?.stringValue ?? value?.intValue.map { String($0) } ?? "")
      rest = rest[rest.index(after: end)...]
    }
    return .string(made + rest)
  }
}
