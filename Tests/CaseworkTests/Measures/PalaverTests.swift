import TestSupport
import Testing

@testable import Casework

/// Of whom a meeting of a transfer was held, beside who had a turn in the group.
@Suite struct PalaverTests {
  private let periods = ReportingPeriod.allCases.map { MeasurePeriod($0, of: 2026) }

  /// A year of both, or of one of them alone, made in the same way.
  private func measures(
    seed: UInt64, hasTurns: Bool = true, hasPalavers: Bool = true
  ) -> PublishedMeasures {
    var random = SmallRandom(seed: seed)
    var documents = MeasureDocuments()
    for month in 1...12 {
      let day = Sample.day(2026, month, 9)
      let turns = (0..<random.below(7)).map { _ in random.below(40) }
      let palavers = (0..<random.below(6)).map { _ in random.below(40) }
      if hasTurns, month.isMultiple(of: 2) { documents.meet(day, Array(Set(turns))) }
      if hasPalavers {
        for number in palavers { documents.palaver(number, day.adding(days: 3), [.school, .kela]) }
      }
    }
    return documents.published(on: Sample.day(2027, 1, 1))
  }

  /// What is told of the one is the same whatever the other is: nothing of either follows from both,
  /// not even for who knows the days of all meetings of the group.
  @Test(arguments: [5, 10])
  func neitherHangsOnTheOther(_ threshold: Int) {
    var told = 0
    for seed in 1...40 as ClosedRange<UInt64> {
      let both = measures(seed: seed).raised(to: threshold)
      let turns = measures(seed: seed, hasPalavers: false).raised(to: threshold)
      let palavers = measures(seed: seed, hasTurns: false).raised(to: threshold)
      for period in periods {
        #expect(both.value(of: .clients, in: period) == turns.value(of: .clients, in: period))
        for figure in [Figure.metKela, .palaverKela, .palaverHealth] {
          let alone = figure == .metKela ? turns : palavers
          #expect(both.value(of: figure, in: period) == alone.value(of: figure, in: period))
        }
        let value = both.value(of: .palavers, in: period)
        #expect(value == palavers.value(of: .palavers, in: period))
        if case .count(let count) = value, let exact = count.exact, exact > 0 { told += 1 }
      }
    }
    #expect(told > 10, "there was something to tell")
  }

  /// A summer without a meeting of the group: nobody took part in it, whatever transfers recorded.
  @Test func aThirdWithoutAMeetingTellsOfNobody() throws {
    var documents = MeasureDocuments()
    documents.meet(Sample.day(2026, 2, 10), Array(0..<14))
    for number in [0] + Array(20..<25) {
      documents.palaver(number, Sample.day(2026, 6, 3), [.school, .employment])
    }
    let measures = documents.published(on: Sample.day(2027, 1, 1))
    let summer = try #require(
      MeasurePeriod(from: Sample.day(2026, 5, 1), to: Sample.day(2026, 8, 31)))
    #expect(measures.value(of: .clients, in: summer) == .count(Told(0, 4)))
    #expect(measures.value(of: .palavers, in: periods[1]) == .count(Told(6, 6)))
  }

  /// Each is small by itself alone.
  @Test(arguments: [
    (palavers: 9, others: 0, told: Told(9, 9)), (9, 9, Told(9, 9)), (5, 20, Told(5, 5)),
    (4, 20, Told(0, 4)), (0, 20, Told(0, 4)),
  ])
  func fewAreHidden(_ one: (palavers: Int, others: Int, told: Told)) {
    var documents = MeasureDocuments()
    if one.others > 0 {
      documents.meet(Sample.day(2026, 2, 12), Array(100..<100 + one.others))
    }
    for number in 0..<one.palavers {
      documents.palaver(number, Sample.day(2026, 3, 9), [.school, .employment])
    }
    let measures = documents.published(on: Sample.day(2027, 1, 1))
    #expect(measures.value(of: .palavers, in: periods[0]) == .count(one.told))
  }
}
