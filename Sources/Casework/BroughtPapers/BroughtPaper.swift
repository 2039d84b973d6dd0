/// A paper brought to the student's matter (tuotu paperi): what, by whom, and under which consent.
public struct BroughtPaper: Row {
  public let id: ID<BroughtPaper>
  public var order: String
  public var kind: PaperKind
  /// What it is, in own words: its name, from when.
  public var what: String
  /// The kind of information that it holds: who may know of it hangs on the consent to this.
  public var matter: ConsentMatter
  /// Who brought it; the student in person needs no other permission.
  public var broughtBy: Party
  /// The person who brought it, as written.
  public var person: String = ""
  public var day: Day
  /// The record of permission that covered it when it was brought.
  public var consent: ID<Consent>?
  public var notedBy: ID<Member>?

  public init(
    id: ID<BroughtPaper>, order: String, kind: PaperKind, what: String, matter: ConsentMatter,
    broughtBy: Party, day: Day
  ) {
    (self.id, self.order, self.kind, self.what) = (id, order, kind, what)
    (self.matter, self.broughtBy, self.day) = (matter, broughtBy, day)
  }
}

/// What a brought paper is.
public enum PaperKind: String, Sendable, CaseIterable {
  /// A certificate of school, course or work.
  case certificate
  /// The personal study plan (HOKS), or another plan of the studies.
  case studyPlan
  /// What services there have been before.
  case earlierServices
  /// A statement, such as a doctor's or a psychologist's.
  case statement
  case other

  /// The kind of information that most such papers hold.
  public var usualMatter: ConsentMatter? {
    switch self {
    case .certificate, .studyPlan: .studies
    case .earlierServices: .work
    case .statement: .health
    case .other: nil
    }
  }
}
