import TestSupport
import Testing

@testable import Casework

/// What is told against a count of its own of randomly made years.
@Suite struct RandomYearTests {
  private let today = Sample.day(2028, 2, 2)

  /// What happened, as the test knows it: the day, the student, and in which part.
  private struct Event {
    var client: Int
    var day: Day
    var isPart: Bool
  }

  private func events(_ random: inout SmallRandom) -> [Event] {
    let busy = random.below(40)
    return [2026, 2027].flatMap { year in
      (0..<random.below(20 + busy * 2)).map { _ in
        Event(
          client: random.below(60), day: Sample.day(year, 1, 1).adding(days: random.below(365)),
          isPart: random.one(in: 30))
      }
    }
  }

  /// The first event of each student in each year (or third), counted with nothing of the program's.
  private func counted(_ events: [Event], byTerm: Bool) -> [Event] {
    var seen: Set<[Int]> = []
    return events.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element).filter {
      seen.insert([$0.client, $0.day.year, byTerm ? ($0.day.month - 1) / 4 : 0]).inserted
    }
  }

  private func family(_ events: [Event], _ family: FigureFamily) -> PublishedFamily {
    let split = family.splits[0]
    return PublishedFamily(
      events.map { event in
        CountedCase(
          client: MeasureDocuments.client(event.client), day: event.day,
          figures: [split.whole, event.isPart ? split.part : split.rest])
      }, family, until: Term.lastEnded(on: today))
  }

  private func periods(_ random: inout SmallRandom) -> [MeasurePeriod] {
    var periods = [2026, 2027].flatMap { year in
      ReportingPeriod.allCases.map { MeasurePeriod($0, of: year) }
        + Term.all(of: year).map { MeasurePeriod($0...$0) }
    }
    for _ in 0..<30 {
      let from = Sample.day(2025, 12, 1).adding(days: random.below(800))
      if let period = MeasurePeriod(from: from, to: from.adding(days: random.below(500))) {
        periods.append(period)
      }
    }
    return periods
  }

  @Test(arguments: [FigureFamily.transfers, .followUps]) func theTruthLiesWithinWhatIsTold(
    of kind: FigureFamily
  ) {
    var random = SmallRandom(seed: 19)
    for _ in 0..<60 {
      let events = events(&random)
      let counted = counted(events, byTerm: kind == .followUps)
      let split = kind.splits[0]
      for threshold in [5, 6, 10, 17] {
        let family = family(events, kind).raised(to: threshold)
        for period in periods(&random) {
          let inside = counted.filter { period.from <= $0.day && $0.day <= period.to }
          let parts = inside.count(where: \.isPart)
          let cases = [
            (split.whole, inside.count), (split.part, parts), (split.rest, inside.count - parts),
          ]
          for (figure, count) in cases {
            let told = family.told(figure, in: period)
            #expect(
              told.low <= count && count <= told.high, "\(figure) \(period) \(count) \(told)")
            // What is told as a number is none that is small, and none has a small one beside it.
            if let exact = told.exact { #expect(exact == 0 || exact >= threshold) }
          }
        }
      }
    }
  }

  /// The rule for wholes said in other words: January onwards, in thirds, until five are there.
  @Test func wholesAreToldByTheRule() {
    var random = SmallRandom(seed: 7)
    for _ in 0..<100 {
      let events = events(&random)
      let counted = counted(events, byTerm: false)
      let family = family(events, .transfers)
      for year in [2026, 2027] {
        var (sum, told, isOpen) = (0, 0, false)
        for (part, reporting) in ReportingPeriod.allCases.enumerated() {
          sum += counted.count { $0.day.year == year && ($0.day.month - 1) / 4 == part }
          isOpen = sum - told < 5
          if !isOpen { told = sum }
          #expect(
            family.told(.transitions, in: MeasurePeriod(reporting, of: year))
              == Told(told, isOpen ? told + 4 : told))
        }
      }
    }
  }

  /// A report stays as it was when later thirds come.
  @Test func whatWasToldOnceIsToldAgain() {
    var random = SmallRandom(seed: 3)
    for _ in 0..<50 {
      let events = events(&random)
      let split = FigureFamily.transfers.splits[0]
      let cases = events.map { event in
        CountedCase(
          client: MeasureDocuments.client(event.client), day: event.day,
          figures: [split.whole, event.isPart ? split.part : split.rest])
      }
      let end = PublishedFamily(cases, .transfers, until: Term(year: 2027, part: 2))
      for part in 0...2 {
        let term = Term(year: 2027, part: part)
        let then = PublishedFamily(cases.filter { $0.day <= term.last }, .transfers, until: term)
        for block in then.years[2027]?.blocks ?? [] {
          #expect(end.years[2027]?.blocks.contains(block) == true)
        }
        let known = end.years[2027]?.blocks.filter { $0.terms.upperBound <= term } ?? []
        #expect(known == then.years[2027]?.blocks ?? [])
      }
    }
  }
}
