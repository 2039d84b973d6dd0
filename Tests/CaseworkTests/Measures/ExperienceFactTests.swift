import Casework
import Testing

/// What counts as an experience of the transfer.
@Suite struct ExperienceFactTests {
  private func feedback(
    _ party: Party = .student, _ subject: FeedbackSubject = .transfer, _ ratings: [Rating],
    isReady: Bool = true
  ) -> Feedback {
    let day = Day(2027, 1, 15)!
    var feedback = Feedback(
      id: "p1", client: "c1", subject: subject, party: party, language: .finnish, day: day)
    for (question, rating) in zip(FeedbackQuestion.allCases, ratings) {
      feedback.ratings[question] = rating
    }
    if isReady { feedback.finished = day }
    return feedback
  }

  @Test(
    arguments: [
      ([.five, .four, .three], true), ([.five, .four, .two], false), ([.four], true),
      ([.three], false),
    ] as [([Rating], Bool)])
  func goesWellWhereTheMeanIsFour(_ ratings: [Rating], _ isGood: Bool) {
    let fact = ExperienceFact(feedback(.student, .transfer, ratings))
    #expect(fact == ExperienceFact(client: "c1", day: Day(2027, 1, 15)!, isGood: isGood))
  }

  @Test func onlyAStudentsReadyAnswersOnATransferCount() {
    #expect(ExperienceFact(feedback(.school, .transfer, [.five])) == nil)
    #expect(ExperienceFact(feedback(.student, .service("Valmennus"), [.five])) == nil)
    #expect(ExperienceFact(feedback(.student, .transfer, [])) == nil)
    #expect(ExperienceFact(feedback(.student, .transfer, [.five], isReady: false)) == nil)
  }
}
