import TestSupport
import Testing

@testable import Casework

/// What is told of feedback over time, and what nobody can work out of it.
@Suite struct PublishedFeedbackTests {
  private let later = Sample.day(2027, 5, 1)
  private let spring = Term(year: 2027, part: 0)
  private let met = MeasureDocuments.met(40, on: Sample.day(2026, 11, 20), Sample.today)

  private func told(
    _ figures: [FeedbackFigures], _ about: FeedbackAbout = .meeting
  ) -> FeedbackPeriod {
    PublishedFeedback(figures, met: met, on: later).period(about, spring)
  }

  /// Measures of so many transfers that ended in spring, and of the students who spoke of one.
  private func measures(_ figures: [FeedbackFigures], ended: Int, on today: Day)
    -> PublishedMeasures
  {
    var documents = MeasureDocuments()
    documents.transfers = (0..<ended).map {
      TransferFact(client: MeasureDocuments.client($0), day: spring.first, result: .attached)
    }
    documents.experiences = figures.filter { $0.about == .transfer && $0.isStudents }.map {
      ExperienceFact(client: MeasureDocuments.client($0.giver), day: $0.day, isGood: true)
    }
    return documents.published(on: today)
  }

  @Test func overTime() {
    let autumn = Sample.day(2026, 11, 20)
    let all =
      figures(3, .five) + figures(2, .four, meeting: "m2", from: 3)
      + figures(6, .two, meeting: "m3", from: 5) + figures(6, .three, student: false)
      + figures(4, day: autumn, meeting: "m0")
      + figures(9, student: false, day: autumn, meeting: "m0")
    let periods = PublishedFeedback(all, met: met, on: later).periods(.meeting)
    #expect(periods.map(\.term) == [Term(of: later), spring, Term(of: autumn)])
    #expect(periods[1].students == .shown(count: .atLeast(10), tenths: [.heard: 32]))
    #expect(periods[1].parties == .shown(count: .atLeast(5), tenths: [.heard: 30]))
    #expect(periods[2].students == .hidden)
    #expect(periods[2][.parties] == .shown(count: .atLeast(5), tenths: [.heard: 40]))
    #expect(periods[1].value(of: FeedbackFigure(.students, nil)) == .count(.atLeast(10)))
    #expect(periods[1].value(of: FeedbackFigure(.students, .heard)) == .mean(32))
    #expect(periods[1].value(of: FeedbackFigure(.students, .clear)) == nil)
  }

  /// Services and transfers are told of by themselves, and nothing of one counts in another.
  @Test(arguments: FeedbackAbout.allCases) func eachKindByItself(_ about: FeedbackAbout) {
    let all = figures(7, about: about) + figures(6, student: false, about: about)
    let published = PublishedFeedback(
      all, met: met, measures: measures(all, ended: 20, on: later), on: later)
    for other in FeedbackAbout.allCases where other != about {
      #expect(published.periods(other).isEmpty)
    }
    #expect(
      published.period(about, spring)
        == FeedbackPeriod(
          term: spring,
          students: .shown(
            count: .atLeast(5), tenths: about == .transfer ? [:] : [.heard: 40]),
          parties: .shown(count: .atLeast(5), tenths: [.heard: 40])))
  }

  /// Two looks at a third that is going on would tell what the one who came between answered.
  @Test func aThirdThatGoesOnIsNotTold() {
    let published = PublishedFeedback(figures(9), met: met, on: Sample.day(2027, 4, 30))
    #expect(published.period(.meeting, spring).students == .notOver)
    #expect(published.periods(.meeting).isEmpty, "nothing is told: it is as if there were none")
  }

  /// What one person says in many meetings is one person's.
  @Test(arguments: [true, false])
  func peopleAreCountedNotAnswers(_ isStudents: Bool) {
    let side: FeedbackSide = isStudents ? .students : .parties
    var all = (0..<9).flatMap { figures(1, .one, student: isStudents, meeting: ID("k\($0)")!) }
    #expect(told(all)[side] == .hidden)
    all += figures(4, .three, student: isStudents, from: 1)
    all += figures(1, .three, student: isStudents, day: Sample.today.adding(days: 1), meeting: "k0")
    #expect(told(all)[side] == .shown(count: .atLeast(5), tenths: [.heard: 30]))
  }

  /// None and few are not told apart, and a mean of few is left out.
  @Test func fewAreHidden() {
    #expect(
      PublishedFeedback(figures(4), met: met, on: later)
        == PublishedFeedback([], met: met, on: later))
    var all = figures(6)
    for place in 0..<4 { all[place].ratings[.clear] = .one }
    for place in 0..<5 { all[place].ratings[.helped] = .two }
    #expect(told(all).students == .shown(count: .atLeast(5), tenths: [.heard: 40, .helped: 20]))
    all += figures(5, from: 20)
    let raised = PublishedFeedback(all, met: met, on: later, below: 10).period(.meeting, spring)
    #expect(raised.students == .shown(count: .atLeast(10), tenths: [.heard: 40]))
    #expect(PublishedFeedback(figures(4), met: met, on: later, below: 1).periods(.meeting).isEmpty)
  }

  /// On a transfer only ready answers count, on the day on which they were ready.
  @Test func onATransferOnlyWhatIsReadyCounts() {
    var one = Feedback(
      id: "p1", client: "c1", subject: .transfer, party: .student, language: .finnish,
      day: Sample.day(2027, 4, 30))
    one.ratings[.heard] = .four
    #expect(one.figures == nil)
    one.finished = Sample.day(2027, 5, 1)
    #expect(one.figures?.day == Sample.day(2027, 5, 1))
  }

  /// The measures count the same students: the same is told of them here, and never more.
  @Test func noMoreIsToldOfATransferThanInTheMeasures() {
    let today = Sample.day(2028, 2, 2)
    var shown = 0
    for ended in [0, 4, 8, 9, 20, 40] {
      for count in 0...24 {
        let all = figures(count, about: .transfer)
        let measures = measures(all, ended: ended, on: today)
        for threshold in [5, 6, 10, 20] {
          let published = PublishedFeedback(
            all, met: met, measures: measures, on: today, below: threshold
          ).period(.transfer, spring)
          let raised = measures.raised(to: threshold)
          let value = raised.value(of: .experiences, in: MeasurePeriod(spring...spring))
          guard case .count(let told) = value else {
            Issue.record("no figure")
            continue
          }
          #expect(
            published.students
              == (told.low > 0 ? .shown(count: .atLeast(told.low), tenths: [:]) : .hidden),
            "\(ended) ended, \(count) spoke, below \(threshold)")
          if told.low > 0 { shown += 1 }
        }
      }
    }
    #expect(shown > 80, "too little was shown to check anything: \(shown)")
    #expect(told(figures(20, about: .transfer), .transfer).students == .hidden, "no measures")
  }
}
