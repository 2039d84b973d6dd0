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
    // What the student has said is mended on the screen that they were handed, by nobody else.
    if feedback.isStudents, feedback.finished != nil, feedback.writtenBy != surroundings.member {
      throw .feedbackFinished
    }
    switch change {
    case .begin: throw .alreadyThere
    case .rate(let question, let rating): feedback.ratings[question] = rating
    case .write(let text): feedback.words = try longText(text)
    case .finish(let day):
      try checkPast(day, surroundings.today)
      try checkOrder(feedback.day, day)
      guard feedback.isStudents || !feedback.isBlank else { throw .feedbackEmpty }
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
    switch subject {
    case .meeting(let id):
      guard let meeting = surroundings.meetings[id] else { throw .noSuchRow }
      guard let turn = meeting.turns[Turn.id(for: client)] else { throw .notBooked }
      guard turn.hasEnded else { throw .turnNotHeld }
      try checkOrder(meeting.starts.day, day)
    case .service(let name):
      let isKnown = surroundings.feedback.of(client).contains { $0.subject == subject }
      let services = surroundings.plans.of(client)
        .flatMap(\.services.sorted).filter { $0.name.trimmedBlanks == name }
      guard isKnown || !services.isEmpty else { throw .noSuchRow }
      let starts = services.map(\.starts)
      if !isKnown, !starts.contains(nil), let first = starts.compactMap(\.self).min() {
        try checkOrder(first, day)
      }
    case .transfer:
      let sent = surroundings.transfers.of(client)
        .flatMap(\.events.sorted).filter { $0.kind == .sent }
      guard let first = sent.map(\.day).min() else { throw .transferNotSent }
      try checkOrder(first, day)
    }
    guard !surroundings.feedback.of(client).contains(where: isSameOccasion) else {
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

extension String {
  /// Without blanks at its ends, as a service's name is kept in feedback.
  fileprivate var trimmedBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}

extension Turn {
  /// Whether the student's turn has been held: closed, or left open with a reason.
  public var hasEnded: Bool { state == .closed || state == .leftOpen }
}
