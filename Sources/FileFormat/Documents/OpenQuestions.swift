public import Casework
public import StrictJSON

/// The open questions that a merge left in a payload, as people choose between them.
public enum EncodedQuestions {
  /// The payload's key under which they stand.
  public static let key = "openQuestions"

  /// The questions in a payload, by path; what cannot be read as one is passed over, not dropped.
  public static func decode(_ payload: JSON) -> [OpenQuestion] {
    guard let all = payload[key]?.objectValue else { return [] }
    let questions = all.compactMap { text, json -> OpenQuestion? in
      guard let id = ID<OpenQuestion>(text), let path = path(json["path"]) else { return nil }
      return OpenQuestion(id: id, path: path, candidates: candidates(json["candidates"]))
    }
    return questions.sorted { ($0.path, $0.id) < ($1.path, $1.id) }
  }

  private static func path(_ json: JSON?) -> String? {
    if let parts = json?.arrayValue {
      return parts.compactMap(\.stringValue).joined(separator: "/")
    }
    return json?.stringValue
  }

  private static func candidates(_ json: JSON?) -> [OpenQuestion.Candidate] {
    if let list = json?.arrayValue {
      return list.enumerated().map { index, json in
        candidate(json, key: json["key"]?.stringValue ?? String(index))
      }
    }
    let keyed = json?.objectValue ?? [:]
    return keyed.keys.sorted(by: comesBefore).compactMap { key in
      keyed[key].map { candidate($0, key: key) }
    }
  }

  private static func candidate(_ json: JSON, key: String) -> OpenQuestion.Candidate {
    let author = json["author"]
    let member = author?.stringValue ?? author?["member"]?.stringValue
    return OpenQuestion.Candidate(
      key: key, text: readable(json["value"]), author: member.flatMap { ID($0) },
      time: (json["time"]?.stringValue).flatMap { Instant(isoText: $0) })
  }

  /// A value as a person reads it: a text as it is, a row by its own words.
  private static func readable(_ value: JSON?) -> String? {
    switch value {
    case nil, .null: return nil
    case .string(let text): return text
    case .object(let fields):
      let spoken = ["text", "what", "name", "topic", "words"]
      return spoken.compactMap { fields[$0]?.stringValue }.first { !$0.isEmpty }
        ?? value?.compactText
    case .some(let other): return other.compactText
    }
  }
}
