public import Casework

extension Session {
  /// What may be told of the group's work: the same for every member, whatever papers they see.
  ///
  /// It is counted of all papers, so that nobody learns by comparing what two members are told. Only
  /// ``PublishedMeasures`` leaves; the papers of students who are closed to the member stay closed.
  public func measures() throws(Refusal) -> PublishedMeasures {
    let today = workstation.today
    try Rights.checkMeasures(workstation.member, roster: shelf.roster, on: today)
    var measures = PublishedMeasures(measureInputs, on: today)
    measures.unread = casebook().unreadable.keys.count { document in
      switch document {
      case .client, .plan, .meeting, .feedback, .transfer: true
      case .roster, .schedule, .catalogue, .region: false
      }
    }
    return measures
  }

  /// What may be told of feedback over time, to the same people as the measures.
  public func feedbackOverTime(below limit: Int) throws(Refusal) -> PublishedFeedback {
    let today = workstation.today
    try Rights.checkMeasures(workstation.member, roster: shelf.roster, on: today)
    let inputs = measureInputs
    return PublishedFeedback(
      feedbackFigures, met: StudentsMet(inputs),
      measures: PublishedMeasures(inputs, on: today), on: today, below: limit)
  }

  /// How all feedback was rated, whoever may read it.
  var feedbackFigures: [FeedbackFigures] { shelf.feedback.values.compactMap(\.figures) }

  private var measureInputs: MeasureInputs {
    let transfers = shelf.transfers.values.sorted { $0.id < $1.id }
    return MeasureInputs(
      clients: shelf.clients.values.sorted { $0.id < $1.id },
      plans: shelf.plans.values.sorted { $0.id < $1.id },
      meetings: shelf.meetings.values.sorted { $0.id < $1.id }, roster: shelf.roster,
      transfers: transfers.compactMap(TransferFact.init),
      experiences: shelf.feedback.values.sorted { $0.id < $1.id }
        .compactMap(ExperienceFact.init),
      transferMeetings: transfers.compactMap(\.studentMeeting))
  }
}
