internal import Casework

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
    .meetings: patterns(["turns/*/entries/*", "turns/*/attendance/*"]),
    .roster: [],
    .schedule: patterns(["breaks/*", "rule"]),
    .catalogue: patterns(["services/*/ages"]),
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
  ]
}
