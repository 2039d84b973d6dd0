/// A named change to one document: what every front end hands to the one door.
public enum Change: Sendable, Equatable {
  case client(ID<Client>, ClientChange)
  case plan(ID<Plan>, PlanChange)
  case meeting(ID<Meeting>, MeetingChange)
  case roster(RosterChange)
  case schedule(ScheduleChange)
  case catalogue(CatalogueChange)
  case feedback(ID<Feedback>, FeedbackChange)
  case region(RegionChange)
  case transfer(ID<Transfer>, TransferChange)
  /// Chooses one of the values of an open question, by the question's `choice(of:)`.
  ///
  /// A candidate's key alone, or its place in the file, chooses whatever has come in between.
  case settle(Document, ID<OpenQuestion>, choice: String)

  public var document: Document {
    switch self {
    case .client(let id, _): .client(id)
    case .plan(let id, _): .plan(id)
    case .meeting(let id, _): .meeting(id)
    case .roster: .roster
    case .schedule: .schedule
    case .catalogue: .catalogue
    case .feedback(let id, _): .feedback(id)
    case .region: .region
    case .transfer(let id, _): .transfer(id)
    case .settle(let document, _, _): document
    }
  }
}
