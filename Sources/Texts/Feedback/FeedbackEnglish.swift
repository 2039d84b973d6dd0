import Casework

extension FeedbackTexts {
  static let english = FeedbackTexts(
    title: "Feedback",
    step: {
      switch $0 {
      case .one: "very badly"
      case .two: "badly"
      case .three: "in between"
      case .four: "well"
      case .five: "very well"
      }
    },
    question: { englishQuestion($0, $1, $2) },
    short: { englishShort($0) },
    ownWords: "In own words",
    student: StudentFeedbackTexts(
      lead: {
        [
          "Three short questions: \(englishAbout($0)).",
          "Answer as you feel. You may skip a question.",
          "Your answers are seen by those who may see your papers. No figures show who answered.",
        ]
      },
      last: "Would you like to say something more?",
      wordsHint: "Write here. You may leave it empty.",
      mayChange: "You can still change your answers today.",
      cannot: "Feedback cannot be given just now. Please ask a worker to come."),
    page: FeedbackPageTexts(
      none: "Feedback is asked once the student's turn has been held.",
      meeting: { "Meeting \($0)" }, service: { "Service: \($0)" },
      transfer: "Transfer of information", student: "Student",
      studentSilent: "The student has not given feedback.",
      askStudent: "The student gives feedback",
      studentGoesOn: "The student goes on giving feedback",
      own: "My own feedback", giveOwn: "Give my own feedback", ready: "The feedback is ready",
      given: "Thank you for your feedback!", unfinished: "unfinished",
      begun: "1 = very badly, 5 = very well. Everything saves itself.",
      keyStudent: "To the student", wordsStudent: "Hand the computer to the student for feedback",
      keyOwn: "Own feedback", wordsOwn: "Give own feedback on the turn", keyOver: "Over time",
      wordsOver: "Feedback over time, by thirds of the year",
      ownIsThere: "You have already given feedback on the last turn."),
    overTime: englishOverTime,
    change: {
      switch $0 {
      case .begin: "Feedback begun"
      case .rate: "Question of the feedback answered"
      case .write: "Own words written in the feedback"
      case .finish: "Feedback given"
      }
    })

  @Sendable static func englishShort(_ question: FeedbackQuestion) -> String {
    switch question {
    case .heard: "heard"
    case .clear: "clear"
    case .helped: "helped"
    }
  }

  @Sendable private static func englishAbout(_ about: FeedbackAbout) -> String {
    switch about {
    case .meeting: "how the meeting went"
    case .service: "what the service was like"
    case .transfer: "how passing on the information went"
    }
  }

  @Sendable static func englishQuestion(
    _ question: FeedbackQuestion, _ about: FeedbackAbout, _ isStudents: Bool
  ) -> String {
    switch (question, about, isStudents) {
    case (.heard, _, true): "How well were you listened to?"
    case (.heard, _, false): "How well was the student heard?"
    case (.clear, _, true): "How well do you know what happens next?"
    case (.clear, _, false): "How well does everybody know who does what?"
    case (.helped, .meeting, true): "How well did the meeting help you?"
    case (.helped, .meeting, false): "How well did the meeting take matters forward?"
    case (.helped, .service, true): "How well did the service help you?"
    case (.helped, .service, false): "How well did the service help the student?"
    case (.helped, .transfer, true): "How well did passing on the information help you?"
    case (.helped, .transfer, false): "How well did the information get across?"
    }
  }
}
