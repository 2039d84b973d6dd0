import TestSupport
import Testing

@testable import Casework

/// Figures of small sets that were counted by hand.
@Suite struct HandCountedTests {
  private let year = MeasurePeriod(.year, of: 2026)
  private let spring = MeasurePeriod(.toApril, of: 2026)
  private let newYear = Sample.day(2027, 1, 2)

  private func told(
    _ figure: Figure, _ period: MeasurePeriod, _ documents: MeasureDocuments, on today: Day? = nil
  ) -> Told? {
    guard
      case .count(let told) = documents.published(on: today ?? newYear)
        .value(of: figure, in: period)
    else { return nil }
    return told
  }

  /// Six students in spring, two in summer, seven in autumn; two of the autumn came in spring, too.
  private var oneYear: MeasureDocuments {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2026, 2, 12), [1, 2, 3])
    documents.meet(Sample.day(2026, 4, 9), [3, 4, 5, 6], parties: [.school, .kela, .health])
    documents.meet(Sample.day(2026, 6, 11), [7, 8, 9], away: [9])
    documents.meet(Sample.day(2026, 10, 8), [1, 2, 10, 11, 12, 13, 14])
    return documents
  }

  @Test func whoTookPartIsCountedOnceAYear() {
    let cases: [(ReportingPeriod, Told)] = [
      // Two in summer are told in one with the autumn, and the bounds are what everybody knows.
      (.toApril, Told(6, 6)), (.toAugust, Told(6, 10)), (.year, Told(13, 13)),
    ]
    for (reporting, expected) in cases {
      let period = MeasurePeriod(reporting, of: 2026)
      #expect(told(.clients, period, oneYear) == expected, "\(reporting)")
    }
  }

  @Test func aThirdThatIsNotOverIsNotToldOf() {
    let december = Sample.day(2026, 12, 31)
    #expect(told(.clients, year, oneYear, on: december) == Told(6, 10))
    #expect(told(.clients, MeasurePeriod(.toApril, of: 2026), oneYear, on: december) == Told(6, 6))
    let autumn = Term(year: 2026, part: 2)
    let value = oneYear.published(on: december).value(
      of: .clients, in: MeasurePeriod(autumn...autumn))
    #expect(value == .notOver)
  }

  @Test func meetingsAndWhoWasThere() {
    #expect(told(.meetings, year, oneYear) == Told(exactly: 4))
    // One with only the school, and one to which no student came, are no multi-agency meetings.
    var documents = oneYear
    documents.meet(Sample.day(2026, 11, 5), [20], parties: [.school])
    documents.meet(Sample.day(2026, 11, 6), [21], away: [21])
    #expect(told(.meetings, year, documents) == Told(exactly: 4))
  }

  /// Who was there is told of students, at their first meeting of the year: five and more on each side.
  @Test func whoWasThereIsToldOfStudents() {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2026, 2, 12), Array(1...6))
    documents.meet(Sample.day(2026, 3, 12), Array(7...11), parties: [.school, .kela, .health])
    // Kela's part in a later meeting of the first six does not count again.
    documents.meet(Sample.day(2026, 4, 9), Array(1...3), parties: [.school, .kela])
    let cases: [(Figure, Told)] = [
      (.clients, Told(11, 11)), (.metKela, Told(5, 5)), (.metWithoutKela, Told(6, 6)),
      (.metOutreach, Told(6, 6)), (.metSchool, Told(7, 11)), (.metWithoutSchool, Told(0, 4)),
      (.metSocial, Told(0, 4)),
    ]
    for (figure, expected) in cases {
      #expect(told(figure, spring, documents) == expected, "\(figure)")
    }
    #expect(documents.published(on: newYear).share(of: .metKela, in: spring) == Told(45, 45))
  }

  /// A meeting of one student never says who was in it: whoever was there, what is told is the same.
  @Test func oneStudentsMeetingDoesNotSayWhoWasThere() {
    func told(_ parties: [Party], beside others: Int) -> PublishedMeasures {
      var documents = MeasureDocuments()
      if others > 0 { documents.meet(Sample.day(2026, 2, 12), Array(1...others)) }
      documents.meet(Sample.day(2026, 3, 12), [40], parties: parties)
      return documents.published(on: newYear)
    }
    for others in [0, 2, 4, 7, 12] {
      let one = told([.school, .outreach], beside: others)
      #expect(one == told([.school, .outreach, .kela, .health], beside: others), "\(others)")
      #expect(one == told([.outreach, .social, .school], beside: others), "\(others)")
    }
  }

  /// Meetings that transfers record are counted by themselves, once a year and student: the days of the
  /// group's meetings would tell who of all had which.
  @Test func meetingsOfTransfersAreCountedByThemselves() {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2026, 2, 12), Array(1...6) + Array(21...23))
    for number in 4...12 {
      documents.palaver(number, Sample.day(2026, 3, number), [.school, .employment])
    }
    documents.palaver(12, Sample.day(2026, 10, 9), [.school, .kela])
    let cases: [(Figure, Told)] = [
      (.clients, Told(9, 9)), (.palavers, Told(9, 9)), (.meetings, Told(1, 1)),
      // Of nine parts are bounds: either of the two might be small.
      (.palaverSchool, Told(0, 9)), (.palaverKela, Told(0, 9)),
    ]
    for (figure, expected) in cases {
      #expect(told(figure, spring, documents) == expected, "\(figure)")
    }
  }

  /// Who was in the meetings of transfers, by the student's first one of the year.
  @Test func thePartiesOfMeetingsOfTransfersAreTold() {
    var documents = MeasureDocuments()
    for number in 1...12 {
      let parties: Set<Party> = number <= 5 ? [.school, .kela] : [.school, .employment]
      documents.palaver(number, Sample.day(2026, 3, number), parties)
    }
    // Another one on the same day is the same meeting, a later one is not the first.
    documents.palaver(6, Sample.day(2026, 3, 6), [.employment, .kela])
    documents.palaver(7, Sample.day(2026, 4, 9), [.social, .health])
    let cases: [(Figure, Told)] = [
      (.palavers, Told(12, 12)), (.palaverSchool, Told(8, 12)), (.palaverKela, Told(6, 6)),
      (.palaverEmployment, Told(7, 7)), (.palaverSocial, Told(0, 4)),
      (.palaverWithoutKela, Told(6, 6)), (.palaverOutreach, Told(0, 4)), (.metKela, Told(0, 4)),
    ]
    for (figure, expected) in cases {
      #expect(told(figure, spring, documents) == expected, "\(figure)")
    }
  }

  /// Over two thirds of few each part is no more than the whole.
  @Test func aPartIsNoMoreThanItsWhole() {
    var random = SmallRandom(seed: 5)
    for _ in 0..<60 {
      var documents = MeasureDocuments()
      for month in [2, 5, 9, 11] {
        documents.meet(Sample.day(2026, month, 3), Array(0..<random.below(12)).map { $0 * month })
      }
      documents.transfers = (0..<random.below(9)).map { number in
        TransferFact(
          client: MeasureDocuments.client(number), day: Sample.day(2026, 1 + number, 9),
          result: .attached)
      }
      let measures = documents.published(on: newYear)
      for (from, to) in [(1, 4), (1, 8), (3, 10), (1, 12)] {
        guard
          let period = MeasurePeriod(from: Sample.day(2026, from, 1), to: Sample.day(2026, to, 28))
        else { continue }
        for family in FigureFamily.allCases {
          guard case .count(let whole) = measures.value(of: family.whole, in: period) else {
            continue
          }
          for split in family.splits {
            for figure in [split.part, split.rest] {
              guard case .count(let part) = measures.value(of: figure, in: period) else { continue }
              #expect(part.high <= whole.high && part.low <= part.high, "\(figure) \(period)")
            }
          }
        }
      }
    }
  }

  /// The days from concern to meeting end with the group's meeting, whatever a transfer recorded before.
  @Test func theGroupsMeetingEndsTheWait() {
    var documents = MeasureDocuments()
    for number in 1...20 {
      documents.worry(number, Sample.day(2026, 3, 5))
      documents.palaver(number, Sample.day(2026, 3, 8), [.school, .employment])
    }
    documents.meet(Sample.day(2026, 3, 12), Array(1...20))
    #expect(documents.published(on: newYear).wait(in: spring) == DaySpread(median: 7))
  }

  /// Studies count as upper secondary only where that is on record.
  @Test func upperSecondaryStudiesAreThoseOnRecord() {
    var documents = MeasureDocuments()
    for number in 1...4 { documents.plan(number) { $0.studyLevel = .vocational } }
    documents.plan(5) { $0.studyLevel = .general }
    documents.plan(6) { $0.studyLevel = .other }
    for number in 1...16 { documents.end(number, Sample.day(2026, 3, 9), .studies) }
    for number in 17...22 {
      // A level beside another outcome means nothing.
      documents.plan(number) { $0.studyLevel = .vocational }
      documents.end(number, Sample.day(2026, 3, 9), .openWork)
    }
    // With five who ended otherwise everything above them is told as a number.
    for number in 23...27 { documents.end(number, Sample.day(2026, 3, 9), .moved) }
    let cases: [(Figure, Told)] = [
      (.endedInStudies, Told(16, 16)), (.endedInUpperSecondary, Told(5, 5)),
      (.endedInOtherStudies, Told(11, 11)), (.endedInWork, Told(6, 6)),
    ]
    for (figure, expected) in cases {
      #expect(told(figure, spring, documents) == expected, "\(figure)")
    }
  }

  /// Months are told in sums of enough students; what is left at the end goes with the last ones.
  @Test func monthsOfAThird() {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2026, 1, 12), Array(1...3))
    documents.meet(Sample.day(2026, 2, 12), Array(4...6))
    documents.meet(Sample.day(2026, 3, 12), Array(7...13))
    documents.meet(Sample.day(2026, 4, 12), [14])
    let cases: [(Day, Day, Told, Figure)] = [
      (Sample.day(2026, 1, 1), Sample.day(2026, 2, 28), Told(6, 6), .clients),
      (Sample.day(2026, 3, 1), Sample.day(2026, 4, 30), Told(8, 8), .clients),
      (Sample.day(2026, 1, 1), Sample.day(2026, 1, 31), Told(0, 6), .clients),
      (Sample.day(2026, 2, 1), Sample.day(2026, 4, 30), Told(8, 14), .clients),
      (Sample.day(2026, 3, 1), Sample.day(2026, 3, 31), Told(0, 8), .clients),
      (Sample.day(2026, 1, 1), Sample.day(2026, 2, 28), Told(0, 6), .metOutreach),
    ]
    let published = documents.published(on: newYear)
    for (from, to, expected, figure) in cases {
      let period = MeasurePeriod(from: from, to: to)!
      #expect(told(figure, period, documents) == expected, "\(from) \(to)")
      if expected.exact == nil, figure == .clients {
        let wider = published.telling(.clients, around: period)
        #expect(wider != nil && told(.clients, wider!, documents)?.exact != nil)
        #expect(wider!.from <= from && to <= wider!.to)
      }
    }
    let january = MeasurePeriod(from: Sample.day(2026, 1, 1), to: Sample.day(2026, 1, 20))!
    #expect(
      published.telling(.clients, around: january)
        == MeasurePeriod(from: Sample.day(2026, 1, 1), to: Sample.day(2026, 2, 28)))
    let summer = MeasurePeriod(Term(year: 2026, part: 1)...Term(year: 2026, part: 1))
    #expect(published.telling(.clients, around: summer) == nil)
  }

  /// Years before the first meeting or figure are none to look at.
  @Test func theYearsThatThereIsAnythingIn() {
    #expect(MeasureDocuments().published(on: newYear).years == 2027...2027)
    #expect(oneYear.published(on: newYear).years == 2026...2027)
    var documents = oneYear
    for number in 1...4 { documents.end(number, Sample.day(2021, 3, 9), .moved) }
    #expect(documents.published(on: newYear).years == 2026...2027, "few are as good as none")
    documents.end(5, Sample.day(2021, 3, 9), .moved)
    let published = documents.published(on: newYear)
    #expect(published.years == 2021...2027)
    let series = published.series(of: .endings, .year, through: 2026, years: 8)
    #expect(series.map(\.period.from.year) == Array(2021...2026))
  }

  @Test func responsibleWorkersAreThoseOfTheDayOfTheMeeting() {
    var documents = MeasureDocuments()
    let day = Sample.day(2026, 3, 3)
    documents.meet(day, Array(1...12))
    for number in 1...5 { documents.answer(for: number, from: day) }
    documents.answer(for: 6, from: day.adding(days: 1))
    documents.plan(7) { plan in
      plan.formerResponsible = Rows([
        FormerResponsibility(
          id: "w1", order: "n", member: Sample.coach, agreedOn: day.adding(days: -9), until: day)
      ])
    }
    #expect(told(.responsibleNamed, spring, documents) == Told(6, 6))
    #expect(
      documents.published(on: newYear).share(of: .responsibleNamed, in: spring) == Told(50, 50))
    // With two more only four are without: that is told as few, and the others as the rest.
    for number in 8...9 { documents.answer(for: number, from: day) }
    #expect(told(.responsibleNamed, spring, documents) == Told(8, 12))
    #expect(told(.responsibleNotNamed, spring, documents) == Told(0, 4))
    #expect(
      documents.published(on: newYear).share(of: .responsibleNamed, in: spring) == Told(66, 100))
  }

  @Test func followUpsAreKeptWhereAllOfTheThirdWere() {
    var documents = MeasureDocuments()
    let day = Sample.day(2026, 2, 2)
    for number in 1...10 { documents.followUp(number, planned: day, held: day) }
    for number in 1...4 {
      documents.followUp(number, planned: day.adding(days: 9), held: day.adding(days: 10))
    }
    documents.followUp(5, planned: day.adding(days: 9), held: nil)
    #expect(told(.followUps, spring, documents) == Told(10, 10))
    #expect(told(.followUpsKept, spring, documents) == Told(5, 5))
    #expect(told(.followUpsLate, spring, documents) == Told(5, 5))
  }

  @Test func endingsFallByTwos() {
    var documents = MeasureDocuments()
    let outcomes: [(PlanOutcome, Int)] = [
      (.openWork, 6), (.supportedWork, 3), (.workTryOut, 2), (.studies, 7), (.rehabilitation, 5),
      (.moved, 1),
    ]
    var number = 0
    for (outcome, count) in outcomes {
      for _ in 0..<count {
        number += 1
        documents.end(number, Sample.day(2026, 3, 1 + number % 20), outcome)
      }
    }
    let cases: [(Figure, Told)] = [
      (.endings, Told(24, 24)), (.endedInWork, Told(11, 11)), (.endedInStudies, Told(7, 7)),
      (.endedInOpenWork, Told(6, 6)),
      // Five with support in one sum, and of the two nothing more.
      (.endedInHelpedWork, Told(5, 5)), (.endedInSupportedWork, Told(0, 5)),
      (.endedInWorkTryOut, Told(0, 5)),
      // Six ended otherwise: too few to be told apart at all.
      (.endedOtherwise, Told(6, 6)), (.endedInRehabilitation, Told(0, 6)),
      (.endedByMoving, Told(0, 6)),
    ]
    for (figure, expected) in cases {
      #expect(told(figure, spring, documents) == expected, "\(figure)")
    }
  }

  @Test func daysFromConcernToMeeting() {
    var documents = MeasureDocuments()
    let day = Sample.day(2026, 3, 30)
    documents.meet(day, Array(1...20))
    for number in 1...20 { documents.worry(number, day.adding(days: -number)) }
    // Of several concerns the first counts.
    documents.worry(20, day.adding(days: -1))
    #expect(
      documents.published(on: newYear).wait(in: spring)
        == DaySpread(median: 11, lower: nil, upper: nil))
    // A period is whole blocks or has no median: the rest of the year is untold.
    #expect(documents.published(on: newYear).wait(in: year) == nil)
    documents.meet(Sample.day(2026, 4, 1), Array(21...26))
    for number in 21...26 { documents.worry(number, Sample.day(2026, 3, 30)) }
    #expect(
      documents.published(on: newYear).wait(in: spring)
        == DaySpread(median: 8, lower: 2, upper: 14))
    #expect(documents.published(on: newYear).wait(in: MeasurePeriod(.toAugust, of: 2026)) == nil)
  }

  @Test func whatIsNotKeptHasNoFigures() {
    var documents = oneYear
    for figure in [Figure.transitions, .droppedOut, .attached, .experiences, .goodExperiences] {
      #expect(
        documents.published(on: newYear).value(of: figure, in: spring) == .noData, "\(figure)")
    }
    documents.transfers = (1...10).map { number in
      TransferFact(
        client: MeasureDocuments.client(number), day: Sample.day(2026, 1, number),
        result: number <= 5 ? .droppedOut : .attached)
    }
    documents.experiences = (1...11).map { number in
      ExperienceFact(
        client: MeasureDocuments.client(number), day: Sample.day(2026, 1, number),
        isGood: number <= 6)
    }
    let cases: [(Figure, Int)] = [
      (.transitions, 10), (.droppedOut, 5), (.attached, 5),
    ]
    for (figure, count) in cases {
      #expect(told(figure, spring, documents) == Told(exactly: count), "\(figure)")
    }
    #expect(documents.published(on: newYear).share(of: .droppedOut, in: spring) == Told(50, 50))
    // Of experiences no number is told that could be taken from the ten.
    let steps: [(Figure, Told)] = [
      (.experiences, Told(5, 10)), (.goodExperiences, Told(5, 10)),
      (.otherExperiences, Told(0, 9)),
    ]
    for (figure, told) in steps {
      #expect(self.told(figure, spring, documents) == told, "\(figure)")
    }
  }
}
