import Casework
import TestSupport
import Testing

@Suite struct FeedbackSummaryTests {
  private func figures(
    _ count: Int, _ rating: Rating = .four, student: Bool = true, day: Day = Sample.today,
    meeting: ID<Meeting> = "m1", about: FeedbackAbout = .meeting
  ) -> [FeedbackFigures] {
    (0..<count).map { _ in
      FeedbackFigures(
        day: day, isStudents: student, about: about, meeting: about == .meeting ? meeting : nil,
        ratings: [.heard: rating])
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

  @Test(
    arguments: [
      ([], []), ([0, 0], []), ([5, 9], []), ([3], [0]), ([2, 2], [0, 1]), ([0, 4], [1]),
      ([3, 8], [0, 1]), ([2, 2, 9], [0, 1, 2]), ([2, 3, 9], [0, 1]), ([1, 6, 7, 0], [0, 1]),
      ([4, 4, 20], [0, 1]), ([1, 1, 1, 5, 6], [0, 1, 2, 3]),
    ] as [([Int], Set<Int>)])
  func smallPartsAreHidden(_ parts: [Int], _ hidden: Set<Int>) {
    #expect(SmallCounts.hidden(parts) == hidden)
  }

  /// Whoever takes the shown parts from a whole learns of no fewer than five persons, and of none alone.
  @Test func nothingSmallComesOutBySubtraction() {
    var random = SmallRandom(seed: 7)
    for _ in 0..<5_000 {
      let parts = (0..<random.below(7)).map { _ in random.below(12) }
      let whole = parts.reduce(0, +)
      let hidden = SmallCounts.hidden(parts)
      for place in parts.indices where !hidden.contains(place) {
        #expect(!SmallCounts.isSmall(parts[place]), "\(parts)")
      }
      guard !SmallCounts.isSmall(whole), !hidden.isEmpty else { continue }
      let shown = parts.indices.filter { !hidden.contains($0) }.reduce(0) { $0 + parts[$1] }
      #expect(whole - shown >= SmallCounts.usualLimit && hidden.count > 1, "\(parts)")
    }
  }

  @Test func overTime() {
    let autumn = Sample.day(2026, 11, 20)
    let all =
      figures(3, .five) + figures(2, .four, meeting: "m2") + figures(6, .two, meeting: "m3")
      + figures(6, .three, student: false)
      + figures(4, day: autumn, meeting: "m0")
      + figures(9, student: false, day: autumn, meeting: "m0")
    let periods = FeedbackPeriod.all(of: all) { $0 > $1 }
    #expect(periods.map(\.half) == [HalfYear(Sample.today), HalfYear(autumn)])
    let spring = periods[0]
    #expect(spring.whole.students == .shown(count: 11, tenths: [.heard: 32]))
    #expect(spring.meetings.map(\.id) == ["m3", "m2", "m1"])
    #expect(
      spring.meetings.map(\.row.students) == [
        .shown(count: 6, tenths: [.heard: 20]), .hidden, .hidden,
      ])
    #expect(
      spring.meetings.map(\.row.parties) == [
        .none, .none, .shown(count: 6, tenths: [.heard: 30]),
      ])
    #expect(periods[1].whole.students == .hidden)
    #expect(periods[1].meetings[0].row.students == .hidden)
    #expect(periods[1].whole[.parties] == .shown(count: 9, tenths: [.heard: 40]))
  }

  /// A mean of few is hidden, and so is the one that would give it away.
  @Test func meansOfFewAreHidden() {
    var all = figures(6) + figures(7, meeting: "m2")
    for place in 0..<2 { all[place].ratings[.clear] = .one }
    for place in 6..<12 { all[place].ratings[.clear] = .five }
    let spring = FeedbackPeriod.all(of: all) { $0 < $1 }[0]
    #expect(
      spring.meetings.map(\.row.students) == [
        .shown(count: 6, tenths: [.heard: 40]), .shown(count: 7, tenths: [.heard: 40]),
      ])
    #expect(spring.whole.students == .shown(count: 13, tenths: [.heard: 40, .clear: 40]))
  }
}
