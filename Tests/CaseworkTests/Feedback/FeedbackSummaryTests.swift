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
    #expect(spring.students.evenTenths(of: .heard) == 40)
    #expect(spring.students.evenTenths(of: .helped) == nil)
    #expect(spring.parties.count == 3 && spring.parties.evenTenths(of: .heard) == 30)
    #expect(FeedbackSummary(of: all).students.count == 7)
    #expect(FeedbackSummary(of: all, about: .transfer).students.count == 2)
  }

  @Test(arguments: [
    ([Rating.one, .two], 16), ([.five, .five, .four], 46), ([.one, .one, .two], 14),
    ([.four, .five, .five, .five], 48), ([.three], 30),
  ])
  func meansAreRounded(_ ratings: [Rating], _ tenths: Int) {
    let all = ratings.flatMap { figures(1, $0) }
    #expect(FeedbackSummary(of: all).students.evenTenths(of: .heard) == tenths)
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
