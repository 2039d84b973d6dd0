public import Casework
public import StrictJSON

/// The open questions that a merge left in a payload, as people choose between them.
public enum EncodedQuestions {
  /// The payload's key under which they stand.
  public static let key = "openQuestions"

  /// The questions in a payload, by path; what cannot be read as one is passed over, not dropped.
  ///
  /// A candidate's key is its place in the list; the list is in a fixed order.
  public static func decode(_ payload: JSON) -> [OpenQuestion] {
    guard let all = payload[key]?.objectValue else { return [] }
    let questions = all.compactMap { text, json -> OpenQuestion? in
      guard let id = ID<OpenQuestion>(text), let path = json["path"]?.stringValue,
        let candidates = json["candidates"]?.arrayValue
      else { return nil }
      let kept = payload[keys(path)]
      return OpenQuestion(
        id: id, path: path,
        candidates: candidates.enumerated().map {
          candidate($1, key: String($0), at: keys(path), kept: kept)
        })
    }
    return questions.sorted { ($0.path, $0.id) < ($1.path, $1.id) }
  }

  /// The keys of a path; in them `~1` stands for `/` and `~0` for `~`.
  private static func keys(_ path: String) -> [String] {
    path.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  /// A value, "removed", or "kept": then what stands in the document now is the value.
  private static func candidate(
    _ json: JSON, key: String, at path: [String], kept: JSON?
  ) -> OpenQuestion.Candidate {
    let value = json["kept"] == true ? kept : json["value"]
    return OpenQuestion.Candidate(
      key: key, text: readable(value), value: QuestionValue(value, at: path),
      author: (json["author"]?["member"]?.stringValue).flatMap { ID($0) },
      time: (json["time"]?.stringValue).flatMap { Instant(isoText: $0) })
  }

  /// A value as a person reads it: a text as it is, a row by its own words.
  public static func readable(_ value: JSON?) -> String? {
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
