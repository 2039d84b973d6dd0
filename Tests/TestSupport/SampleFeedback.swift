public import Casework

extension Sample {
  public static let feedbackID: ID<Feedback> = "f1"

  /// What Aino said of her turn.
  public static var feedback: Feedback {
    var feedback = Feedback(
      id: feedbackID, client: clientID, subject: .meeting(meetingID), party: .student,
      language: .finnish, day: today)
    feedback.writtenBy = teacher
    feedback.ratings = [.heard: .five, .helped: .four]
    feedback.words = "Kiva kun\nkuunneltiin"
    feedback.finished = today
    return feedback
  }

  /// What the coach said of the same turn.
  public static var coachsFeedback: Feedback {
    var feedback = Feedback(
      id: "f2", client: clientID, subject: .meeting(meetingID), party: .employment,
      language: .swedish, day: today)
    (feedback.member, feedback.writtenBy) = (coach, coach)
    feedback.ratings = [.clear: .three]
    return feedback
  }

  /// The meeting with Aino's turn held and closed.
  public static var heldMeeting: Meeting {
    var meeting = runningMeeting
    meeting.turns[turnID]?.state = .closed
    meeting.turns[turnID]?.endedAt = now
    return meeting
  }
}

extension SampleChanges {
  public static var feedback: [FeedbackChange] {
    [
      .begin(
        client: Sample.clientID, about: .meeting(Sample.meetingID), party: .student,
        language: .finnish, day: Sample.today),
      .begin(
        client: Sample.clientID, about: .service("Työkokeilu"), party: .employment,
        language: .swedish, day: Sample.today),
      .begin(
        client: Sample.clientID, about: .transfer, party: .school, language: .english,
        day: Sample.today),
      .rate(.heard, .five), .rate(.clear, nil), .write("Kiva\nkun"), .finish(on: Sample.today),
    ]
  }
}
