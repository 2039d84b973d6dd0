public import StrictJSON

/// A field that two people gave two values, both kept until a person chooses.
///
/// Stands in the payload under `openQuestions/<id>`; its id comes from the path alone, so further
/// conflicts on the same field add candidates to the same question.
public struct OpenQuestion: Hashable, Sendable {
  public static let field = "openQuestions"

  /// One of the answers, by whom and when (ISO 8601, only shown).
  public struct Candidate: Hashable, Sendable {
    /// What a person can choose, or what each side holds.
    public enum Answer: Hashable, Sendable {
      case value(JSON)
      /// The item is to be removed.
      case removed
      /// The item is to stay as it now is: somebody changed what somebody else removed.
      case kept
    }
    public let answer: Answer
    public let author: Author
    public let time: String

    /// Names the answer by what it says: the same wherever it stands among the others.
    public var key: String { "v" + VersionFile.hash(sortingKey).prefix(11) }

    public init(_ answer: Answer, author: Author, time: String) {
      self.answer = answer
      self.author = author
      self.time = time
    }
  }

  public let id: String
  /// Keys from the payload down.
  public let path: [String]
  /// Different answers in a fixed order, that of their bytes.
  public let candidates: [Candidate]
  /// How many times it was asked: more than 1 where people answered it differently at the same time.
  public let round: Int

  /// Answers that are the same are one, by who came first.
  init(path: [String], candidates: [Candidate], round: Int = 1) {
    self.path = path
    self.round = round
    id = OpenQuestion.id(path)
    var byAnswer: [Candidate.Answer: Candidate] = [:]
    for candidate in candidates {
      let other = byAnswer[candidate.answer]
      if other.map({ candidate.cameBefore($0) }) ?? true { byAnswer[candidate.answer] = candidate }
    }
    self.candidates = byAnswer.values.sorted {
      $0.sortingKey.lexicographicallyPrecedes($1.sortingKey)
    }
  }

  static func id(_ path: [String]) -> String {
    "q" + VersionFile.hash(Array(OpenQuestion.text(path).utf8)).prefix(15)
  }

  /// The path as one text, `goals/g1/text`; in keys `~` is `~0` and `/` is `~1`.
  static func text(_ path: [String]) -> String {
    path.map { $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined(separator: "/")
  }

  static func path(_ text: String) -> [String] {
    text.split(separator: "/", omittingEmptySubsequences: false).map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }
}

// MARK: In the payload

extension OpenQuestion {
  /// All open questions of a payload, in the order of their paths.
  public static func all(in payload: JSON) -> [OpenQuestion] {
    (payload[field]?.objectValue ?? [:]).values.compactMap(OpenQuestion.init)
      .sorted { comesBefore(text($0.path), text($1.path)) }
  }

  /// The answer by its key, or by its place among the candidates.
  public func candidate(named name: String) -> Candidate? {
    if let candidate = candidates.first(where: { $0.key == name }) { return candidate }
    if name == OpenQuestion.standing.key { return OpenQuestion.standing }
    return Int(name).flatMap { candidates.indices.contains($0) ? candidates[$0] : nil }
  }

  /// What stands in the field, where somebody has written something else than any of the answers.
  public func standing(in payload: JSON) -> Candidate? {
    let values = candidates.map(\.answer)
    guard !values.contains(.removed), !values.contains(.kept), let value = payload[path],
      !values.contains(.value(value))
    else { return nil }
    return OpenQuestion.standing
  }

  private static let standing = Candidate(
    .kept, author: Author(member: "", machine: ""), time: "")

  /// Names what a person has to choose from: the answers, and all that they would stand in place of.
  public func state(in payload: JSON) -> String {
    let asked = OpenQuestion.all(in: payload).filter { $0.path.starts(with: path) }
    let seen = asked.map(\.json) + [payload[path] ?? .null]
    return String(VersionFile.hash(JSON.array(seen).compactBytes).prefix(12))
  }

  /// The payload with an answer chosen: the field gets it, and the question goes.
  ///
  /// With `removed` the questions below the item go too, as the item does.
  public func resolved(_ answer: Candidate.Answer, in payload: JSON) -> JSON {
    var payload = payload
    var gone = [id]
    switch answer {
    case .value(let value): payload[path] = value
    case .kept: break
    case .removed:
      payload[path] = nil
      gone += OpenQuestion.all(in: payload).filter { $0.path.starts(with: path) }.map(\.id)
    }
    for id in gone { payload[[OpenQuestion.field, id]] = nil }
    if payload[OpenQuestion.field]?.objectValue?.isEmpty == true {
      payload[OpenQuestion.field] = nil
    }
    return payload
  }

  init?(_ json: JSON) {
    guard let text = json["path"]?.stringValue, let candidates = json["candidates"]?.arrayValue
    else { return nil }
    self.init(
      path: OpenQuestion.path(text), candidates: candidates.compactMap(Candidate.init),
      round: json["round"]?.intValue ?? 1)
  }

  var json: JSON {
    var json: JSON = [
      "path": .string(OpenQuestion.text(path)), "candidates": .array(candidates.map(\.json)),
    ]
    if round > 1 { json["round"] = JSON(round) }
    return json
  }
}

extension OpenQuestion.Candidate {
  public init?(_ json: JSON) {
    guard let author = Author(json["author"]), let time = json["time"]?.stringValue else {
      return nil
    }
    if let value = json["value"] {
      self.init(.value(value), author: author, time: time)
    } else if json["removed"] == true {
      self.init(.removed, author: author, time: time)
    } else if json["kept"] == true {
      self.init(.kept, author: author, time: time)
    } else {
      return nil
    }
  }

  var json: JSON {
    var json: JSON = ["author": author.json, "time": .string(time)]
    switch answer {
    case .value(let value): json["value"] = value
    case .removed: json["removed"] = true
    case .kept: json["kept"] = true
    }
    return json
  }

  fileprivate var sortingKey: [UInt8] {
    switch answer {
    case .removed: [0]
    case .kept: [1]
    case .value(let value): [2] + value.compactBytes
    }
  }

  /// The earlier one by its shown time, then by its author: the same in whatever order they meet.
  fileprivate func cameBefore(_ other: Self) -> Bool {
    [time, author.member, author.machine].lexicographicallyPrecedes(
      [other.time, other.author.member, other.author.machine], by: comesBefore)
  }
}
