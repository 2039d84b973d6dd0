/// A part of the plan's papers that can be printed or left out.
public enum PlanPart: String, Sendable, CaseIterable {
  case ownWords, chain, doings, views, aids, otherPlans, followUps, agreements
  /// Lines to sign on; what the plan still lacks.
  case signatures, missing
  /// From the needs checklist; health and ability to work apart from the rest.
  case checklist, health

  /// What the plan itself says: where any of it is left out, the paper says so.
  public static let ofThePlan: Set<PlanPart> = [
    .ownWords, .chain, .doings, .views, .aids, .otherPlans, .followUps, .agreements,
  ]

  /// What is read on a screen or in a terminal.
  public static let forReading = ofThePlan.union([.missing])

  /// What is printed to be signed unless somebody chooses otherwise.
  public static let forSigning = ofThePlan.union([.signatures])

  /// Who does what, and when it is followed up.
  public static let forSummary: Set<PlanPart> = [.doings, .followUps]

  /// What is printed only where somebody asks for it.
  public static let onlyWhenAsked: Set<PlanPart> = [.missing, .checklist, .health]
}
