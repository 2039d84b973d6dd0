internal import Casework
public import StrictJSON

/// How a field may be put together when two people changed a document at once.
public enum FieldKind: Sendable, Equatable {
  /// One value: two different ones become an open question.
  case value
  /// A long text: merged by line and word; passages that overlap both stand, marked.
  case text
  /// With all below it one whole, never put together by machine.
  case atomic
  /// Several words, of which each stands or goes by itself.
  case set
}

/// Which fields of which document are long texts, and which are never merged by machine.
public enum MergeRules {
  /// The kind of the field at a path within the payload, as `["goals", "g1", "text"]`.
  public static func rule(forPath path: [String], kind: DocumentKind) -> FieldKind {
    let atomic = wholes[kind] ?? []
    if atomic.contains(where: { fits($0, path.prefix($0.count)) }) { return .atomic }
    if (sets[kind] ?? []).contains(where: { fits($0, path[...]) }) { return .set }
    return (texts[kind] ?? []).contains { fits($0, path[...]) } ? .text : .value
  }

  /// A first and a last day in a document's fields.
  ///
  /// Each of the two is a value of its own, but one side's first day may not meet the other's last.
  public struct Period: Sendable, Equatable {
    public let from: [String]
    public let until: [String]
  }

  /// Every period in a document's fields.
  public static func periods(in payload: JSON, kind: DocumentKind) -> [Period] {
    var periods: [Period] = []
    for (pattern, from, until) in days[kind] ?? [] {
      for row in rows(pattern, in: payload, []) {
        periods.append(Period(from: row + [from], until: row + [until]))
      }
    }
    return periods
  }

  private static let days: [DocumentKind: [(row: [String], from: String, until: String)]] = [
    .plans: [
      ([], "from", "until"), (["services", "*"], "starts", "ends"),
      (["services", "*", "coaching", "modules", "*"], "starts", "ends"),
    ],
    .roster: [(["members", "*"], "from", "until")],
    .region: [(["agreements", "*"], "from", "until")],
  ]

  private static func rows(
    _ pattern: [String], in json: JSON, _ path: [String]
  ) -> [[String]] {
    guard let first = pattern.first else { return [path] }
    guard let fields = json.objectValue else { return [] }
    let keys = first == "*" ? fields.keys.sorted() : [first]
    return keys.flatMap { key in
      fields[key].map { rows(Array(pattern.dropFirst()), in: $0, path + [key]) } ?? []
    }
  }

  private static func fits(_ pattern: [String], _ path: ArraySlice<String>) -> Bool {
    pattern.count == path.count
      && zip(pattern, path).allSatisfy { $0 == "*" || $0 == $1 }
  }

  private static func patterns(_ paths: [String]) -> [[String]] {
    paths.map { $0.split(separator: "/").map(String.init) }
  }

  /// Consent, decisions and agreement; beside them values that mean something only together.
  private static let wholes: [DocumentKind: [[String]]] = [
    .clients: patterns([
      "consents/*", "papers/*", "checklist/situations/*", "checklist/signs/*", "questionnaires/*",
    ]),
    .plans: patterns([
      "agreements/*", "responsible", "handovers/*", "formerResponsible/*", "reopenings/*",
      "services/*/catalogue",
      "services/*/coaching/modules/*/evaluations/*",
    ]),
    .meetings: patterns(["turns/*/entries/*", "turns/*/attendance/*", "nextTold"]),
    .roster: [],
    .schedule: patterns(["breaks/*", "rule"]),
    .catalogue: patterns(["services/*/ages"]),
    .region: patterns(["signatures/*"]),
    .transfers: patterns(["given/*", "events/*", "outcomes/*", "steps/*/agreed"]),
  ]

  /// Boxes to be ticked: what either side ticked or took away is so.
  private static let sets: [DocumentKind: [[String]]] = [
    .clients: patterns(["concerns/*/reasons", "concerns/*/sources"]),
    .catalogue: patterns(["services/*/forms", "services/*/plans"]),
  ]

  private static let texts: [DocumentKind: [[String]]] = [
    .clients: patterns([
      "concerns/*/words", "concerns/*/talk", "checklist/strengths", "checklist/skills",
      "checklist/wishes", "selfAssessments/*/areas/*/words",
    ]),
    .plans: patterns([
      "ownWords", "ownDoings", "familyDoings", "aids", "needs/*/text", "needs/*/whyNot",
      "goals/*/text",
      "actions/*/happened", "views/*/student", "views/*/studentReason", "views/*/worker",
      "views/*/workerReason", "followUps/*/note",
      "services/*/coaching/steps/*/note",
    ]),
    .meetings: patterns(["turns/*/chairNotes"]),
    .roster: [],
    .schedule: [],
    .catalogue: patterns(
      ServiceText.allCases.filter(\.isLong).map { "services/*/\($0.rawValue)/*" }),
    .feedback: patterns(["words"]),
    .region: patterns([
      "points/*/evidence", "points/*/nextStep", "aim", "backing", "contents",
      "consensus/*/note", "agreements/*/content",
    ]),
    .transfers: patterns(["contents/*", "steps/*/note"]),
  ]
}
