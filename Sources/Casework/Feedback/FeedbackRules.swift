extension Feedback {
  /// The feedback after a change, or why the change may not be made.
  ///
  /// Whoever may see the student's papers may hand the student the keyboard; a party's feedback is
  /// written only by the member who gives it. It stays open until the day after it was said to be ready.
  public static func after(
    _ change: FeedbackChange, on feedback: Feedback?, id: ID<Feedback>,
    in surroundings: Surroundings
  ) throws(Refusal) -> Feedback {
    if case .begin(let client, let subject, let party, let language, let day) = change {
      guard feedback == nil else { throw .alreadyThere }
      let subject = try checked(subject)
      var new = Feedback(
        id: id, client: client, subject: subject, party: party, language: language, day: day)
      new.writtenBy = surroundings.member
      if party != .student { new.member = surroundings.member }
      try new.checkBeginning(in: surroundings)
      return new
    }
    guard var feedback else { throw .noSuchRow }
    try feedback.checkGiver(in: surroundings)
    guard feedback.finished.map({ $0 == surroundings.today }) ?? true else {
      throw .feedbackFinished
    }
    switch change {
    case .begin: throw .alreadyThere
    case .rate(let question, let rating): feedback.ratings[question] = rating
    case .write(let text): feedback.words = try longText(text)
    case .finish(let day):
      try checkPast(day, surroundings.today)
      try checkOrder(feedback.day, day)
      feedback.finished = day
    }
    return feedback
  }

  private static func checked(_ subject: FeedbackSubject) throws(Refusal) -> FeedbackSubject {
    guard case .service(let name) = subject else { return subject }
    return .service(try oneLine(name, required: true))
  }

  private func checkBeginning(in surroundings: Surroundings) throws(Refusal) {
    try checkGiver(in: surroundings)
    try checkPast(day, surroundings.today)
    if let meeting = subject.meeting {
      guard let turns = surroundings.meetings[meeting]?.turns else { throw .noSuchRow }
      guard let turn = turns[Turn.id(for: client)] else { throw .notBooked }
      guard turn.hasEnded else { throw .turnNotHeld }
    }
    guard !surroundings.feedback.values.contains(where: isSameOccasion) else {
      throw .alreadyThere
    }
  }

  /// Refuses whoever may not see the papers, and whoever would speak for somebody else.
  private func checkGiver(in surroundings: Surroundings) throws(Refusal) {
    let acting = try surroundings.actingMember()
    _ = try surroundings.visibleClient(client)
    guard party != .student else { return }
    guard acting.id == member, acting.party == party else { throw .notPermitted }
  }
}

extension Turn {
  /// Whether the student's turn has been held: closed, or left open with a reason.
  public var hasEnded: Bool { state == .closed || state == .leftOpen }
}
