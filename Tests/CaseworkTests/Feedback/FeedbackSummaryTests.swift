import Casework
import TestSupport
import Testing

@Suite struct FeedbackSummaryTests {
  private func figures(
    _ count: Int, _ rating: Rating = .four, student: Bool = true, day: Day = Sample.today,
    meeting: ID<Meeting> = "m1", about: FeedbackAbout = .meeting, from first: Int = 0
  ) -> [FeedbackFigures] {
    (first..<first + count).map { giver in
      FeedbackFigures(
        day: day, isStudents: student, about: about, meeting: about == .meeting ? meeting : nil,
        ratings: [.heard: rating], giver: giver)
    }
  }

  @Test func aPeriodIsSummed() {
    let all =
      figures(2, .five) + figures(1, .two, day: Sample.day(2027, 4, 30))
      + figures(4, .one, day: Sample.day(2027, 5, 1)) + figures(3, .three, student: false)
      + figures(2, .one, about: .transfer)
    let spring = FeedbackSummary(
      of: all, from: Sample.day(2027, 1, 1), to: Sample.day(2027, 4, 30))
    #expect(spring.students.count == 3)
    #expect(spring.students.steps[.heard] == [.five: 2, .two: 1])
    #expect(spring.students.tenths(of: .heard) == 40)
    #expect(spring.students.tenths(of: .helped) == nil)
    #expect(spring.parties.count == 3 && spring.parties.tenths(of: .heard) == 30)
    #expect(FeedbackSummary(of: all).students.count == 7)
    #expect(FeedbackSummary(of: all, about: .transfer).students.count == 2)
  }

  @Test(arguments: [
    ([Rating.one, .two], 15), ([.five, .five, .four], 47), ([.one, .one, .two], 13),
    ([.four, .five, .five, .five], 48), ([.three], 30),
  ])
  func meansAreRounded(_ ratings: [Rating], _ tenths: Int) {
    let all = ratings.flatMap { figures(1, $0) }
    #expect(FeedbackSummary(of: all).students.tenths(of: .heard) == tenths)
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

  private let later = Sample.day(2027, 5, 1)

  @Test func overTime() {
    let autumn = Sample.day(2026, 11, 20)
    let all =
      figures(3, .five) + figures(2, .four, meeting: "m2", from: 3)
      + figures(6, .two, meeting: "m3", from: 5) + figures(6, .three, student: false)
      + figures(4, day: autumn, meeting: "m0")
      + figures(9, student: false, day: autumn, meeting: "m0")
    let periods = FeedbackPeriod.all(of: all, on: later)
    #expect(periods.map(\.term) == [Term(of: Sample.today), Term(of: autumn)])
    #expect(periods[0].students == .shown(count: 11, tenths: [.heard: 32]))
    #expect(periods[0].parties == .shown(count: 6, tenths: [.heard: 30]))
    #expect(periods[1].students == .hidden)
    #expect(periods[1][.parties] == .shown(count: 9, tenths: [.heard: 40]))
  }

  /// Two looks at a third that is going on would tell what the one who came between answered.
  @Test func aThirdThatGoesOnIsNotTold() {
    let periods = FeedbackPeriod.all(of: figures(9), on: Sample.day(2027, 4, 30))
    #expect(periods.map(\.students) == [.notOver] && periods.map(\.parties) == [.notOver])
  }

  /// What one person says in many meetings is one person's.
  @Test(arguments: [true, false])
  func peopleAreCountedNotAnswers(_ isStudents: Bool) {
    var all = (0..<9).flatMap { figures(1, .one, student: isStudents, meeting: ID("m\($0)")!) }
    #expect(
      FeedbackPeriod.all(of: all, on: later).first?[isStudents ? .students : .parties] == .hidden)
    all += figures(4, .three, student: isStudents, from: 1)
    all += figures(1, .three, student: isStudents, day: Sample.today.adding(days: 1), meeting: "m0")
    #expect(
      FeedbackPeriod.all(of: all, on: later).first?[isStudents ? .students : .parties]
        == .shown(count: 5, tenths: [.heard: 30]))
  }

  /// None and few are not told apart, and a mean of few is left out.
  @Test func fewAreHidden() {
    let few = FeedbackPeriod.all(of: figures(4), on: later)
    #expect(few.map(\.students) == [.hidden] && few.map(\.parties) == [.hidden])
    var all = figures(6)
    for place in 0..<4 { all[place].ratings[.clear] = .one }
    for place in 0..<5 { all[place].ratings[.helped] = .two }
    #expect(
      FeedbackPeriod.all(of: all, on: later).first?.students
        == .shown(count: 6, tenths: [.heard: 40, .helped: 20]))
  }
}
