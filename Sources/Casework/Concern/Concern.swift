/// A worry about a student (huoli): who, when, why, and what was talked over.
public struct Concern: Row {
  public let id: ID<Concern>
  public var order: String
  /// Who was worried, as written; often the member who notes it.
  public var worried: String
  public var notedBy: ID<Member>?
  public var day: Day
  public var reasons: Set<ConcernReason>
  /// Where the need was seen; often in several places.
  public var sources: Set<ConcernSource> = []
  /// What others have seen, in the worker's words.
  public var words: String = ""
  /// What the student says, in own words.
  public var talk: String = ""
  /// Who talked with the student, as written.
  public var talkedBy: String = ""

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
  /// Talks with the student, and what was seen.
  case talk
  /// The student, or somebody close, got in touch.
  case contact
  /// Documents that came straight to the school.
  case documents
  /// Documents that were given with the student's consent.
  case permittedDocuments
  /// The personal study plan (HOKS).
  case studyPlan
}

extension Concern {
  /// Nothing has been said of what worries, and nothing chosen.
  public var isEmpty: Bool {
    words.isEmpty && talk.isEmpty && reasons.isEmpty && sources.isEmpty
  }
}
