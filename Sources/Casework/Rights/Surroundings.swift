/// What a rule is handed beside the document: the day, who asks, and the documents it hangs on.
public struct Surroundings: Sendable {
  public var today: Day
  public var now: Instant
  /// Who asks.
  public var member: ID<Member>?
  public var roster: Roster?
  public var clients: Known<Client>
  public var plans: Known<Plan>
  public var meetings: Known<Meeting>
  public var feedback: Known<Feedback>
  public var transfers: Known<Transfer> = [:]
  /// The questionnaire that new self-assessments ask.
  public var questionnaire: Questionnaire?
  /// The catalogue as it is shipped, which the region's rows change.
  public var services: ServiceCatalogue?

  public init(
    today: Day, now: Instant, member: ID<Member>? = nil, roster: Roster? = nil,
    clients: Known<Client> = [:], plans: Known<Plan> = [:], meetings: Known<Meeting> = [:],
    feedback: Known<Feedback> = [:],
    questionnaire: Questionnaire? = nil,
    services: ServiceCatalogue? = nil
  ) {
    (self.today, self.now, self.member, self.roster) = (today, now, member, roster)
    (self.clients, self.plans, self.meetings) = (clients, plans, meetings)
    self.feedback = feedback
    (self.questionnaire, self.services) = (questionnaire, services)
  }
}
