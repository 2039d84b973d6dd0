/// A worry about a student (huoli): who, when, why, and what was talked over.
public struct Concern: Row {
  public let id: ID<Concern>
  public var order: String
  /// Who was worried, as written; often the member who notes it.
  public var worried: String
  public var notedBy: ID<Member>?
  public var day: Day
  public var reasons: Set<ConcernReason>
  public var source: ConcernSource?
  /// Why, in own words.
  public var words: String = ""
  /// What was talked over with the student.
  public var talk: String = ""

  public init(
    id: ID<Concern>, order: String, worried: String, day: Day, reasons: Set<ConcernReason>
  ) {
    (self.id, self.order, self.worried) = (id, order, worried)
    (self.day, self.reasons) = (day, reasons)
  }
}

/// Why somebody is worried.
public enum ConcernReason: String, Sendable, CaseIterable {
  case absences, studies, specialSupport, other
}

/// Where the need was seen.
public enum ConcernSource: String, Sendable, CaseIterable {
  case talk, contact, documents, studyPlan
}
