/// A student whom the group helps, with concern, consents, papers brought and checklist.
public struct Client: Sendable, Equatable {
  public let id: ID<Client>
  public var firstName: String
  public var lastName: String
  public var language: Language
  public var phone: String = ""
  public var email: String = ""
  /// When the student was born, where a service asks for the age; never an identity code.
  public var born: Birth?
  public var school: String = ""
  /// Field of study.
  public var field: String = ""
  public var group: ClientGroup?
  /// The member who knows the student best.
  public var knowsBest: ID<Member>?
  /// The member who opened these papers.
  public var openedBy: ID<Member>?
  /// Whom a keeper of the papers has named as the one who noted a concern or asked for a consent.
  ///
  /// Only they keep the papers for that; see ``Rights/maySee(_:member:roster:on:)``.
  public var keepers: Set<ID<Member>> = []
  public var concerns: Rows<Concern> = Rows()
  public var consents: Rows<Consent> = Rows()
  public var checklist = NeedsChecklist()
  /// Papers brought: certificates, study plan, earlier services, statements.
  public var papers: Rows<BroughtPaper> = Rows()
  public var selfAssessments: Rows<SelfAssessment> = Rows()
  /// The questionnaires that the self-assessments answer, as they were worded then.
  public var questionnaires: [ID<Questionnaire>: Questionnaire] = [:]

  public init(id: ID<Client>, firstName: String, lastName: String, language: Language) {
    (self.id, self.firstName, self.lastName) = (id, firstName, lastName)
    self.language = language
  }

  /// First name and the initial of the last name: all that a shared screen shows.
  public var shortName: String {
    guard let initial = lastName.first else { return firstName }
    return "\(firstName) \(initial)."
  }

  public var fullName: String { lastName.isEmpty ? firstName : "\(firstName) \(lastName)" }
}

/// Which group of students the client belongs to.
public enum ClientGroup: String, Sendable, CaseIterable {
  case graduatingWithSupportNeeds
  case studiesBreakingOff
  case brokenOffWithoutQualification
  case applyingWithStrongNeed
}

/// A named change to a client's papers.
public enum ClientChange: Sendable, Equatable {
  /// Opens the papers of a new client.
  case open(firstName: String, lastName: String, language: Language)
  case rename(firstName: String, lastName: String)
  case setLanguage(Language)
  case setPhone(String)
  case setEmail(String)
  case setBirth(Birth?)
  case setSchool(String)
  case setField(String)
  case setGroup(ClientGroup?)
  case setKnowsBest(ID<Member>?)
  case noteConcern(Concern)
  /// Writes what was talked over with the student.
  case writeTalk(ID<Concern>, String)
  /// Writes why there is concern, in own words.
  case writeConcern(ID<Concern>, String)
  case setConcernReasons(ID<Concern>, Set<ConcernReason>)
  case setConcernSources(ID<Concern>, Set<ConcernSource>)
  /// Ticks one reason or takes its tick away: what others tick meanwhile stays.
  case setConcernReason(ID<Concern>, ConcernReason, Bool)
  case setConcernSource(ID<Concern>, ConcernSource, Bool)
  /// Names who talked with the student.
  case setTalkedBy(ID<Concern>, String)
  case removeConcern(ID<Concern>)
  /// Records a consent that was given or refused; what is recorded is never edited.
  case recordConsent(Consent)
  /// Writes down a paper that was brought, with the consent behind it.
  case notePaper(BroughtPaper)
  case removePaper(ID<BroughtPaper>)
  case answer(Situation, ChecklistAnswer)
  case assess(AssessmentSign, ChecklistAnswer)
  case writeStrengths(String)
  case writeSkills(String)
  case writeWishes(String)
  /// Names the job against which work ability is weighed.
  case nameJob(String)
  case selfAssess(ID<SelfAssessment>, SelfAssessmentChange)
}
