import Casework
import TestSupport
import Testing

@Suite struct FeedbackSummaryTests {
  @Test func aPeriodIsSummed() {
    let all =
      figures(2, .five) + figures(1, .two, day: Sample.day(2027, 4, 30))
      + figures(4, .one, day: Sample.day(2027, 5, 1)) + figures(3, .three, student: false)
      + figures(2, .one, about: .transfer)
    let spring = FeedbackSummary(
      of: all, from: Sample.day(2027, 1, 1), to: Sample.day(2027, 4, 30))
    #expect(spring.students.count == 3)
    #expect(spring.students.steps[.heard] == [.five: 2, .two: 1])
    #expect(spring.students.tenths(of: .heard, step: 2) == 40)
    #expect(spring.students.tenths(of: .helped, step: 2) == nil)
    #expect(spring.parties.count == 3 && spring.parties.tenths(of: .heard, step: 2) == 30)
    #expect(FeedbackSummary(of: all).students.count == 7)
    #expect(FeedbackSummary(of: all, about: .transfer).students.count == 2)
  }

  @Test(arguments: [
    ([Rating.one, .two], 16, 15), ([.five, .five, .four], 46, 45), ([.one, .one, .two], 14, 15),
    ([.four, .five, .five, .five], 48, 50), ([.three], 30, 30), ([.one, .one, .one, .two], 12, 15),
  ])
  func meansAreRounded(_ ratings: [Rating], _ tenths: Int, _ halves: Int) {
    let all = ratings.flatMap { figures(1, $0) }
    #expect(FeedbackSummary(of: all).students.tenths(of: .heard, step: 2) == tenths)
    #expect(FeedbackSummary(of: all).students.tenths(of: .heard, step: 5) == halves)
  }

  @Test func whatCounts() {
    var blank = Sample.feedback
    blank.ratings = [:]
    #expect(blank.figures == nil, "words alone are not counted")
    let one = Sample.feedback.figures
    #expect(one?.meeting == Sample.meetingID && one?.isStudents == true)
    #expect(one?.ratings == [.heard: .five, .helped: .four])
    #expect(Sample.coachsFeedback.figures?.isStudents == false)
  }
}
