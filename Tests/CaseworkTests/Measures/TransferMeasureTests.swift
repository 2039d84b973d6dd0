import TestSupport
import Testing

@testable import Casework

/// Transfers in the measures, against counts of the test's own.
@Suite struct TransferMeasureTests {
  private let today = Sample.day(2028, 2, 2)

  private struct Said {
    var client: Int
    var transfer: Int
    var day: Day
    var result: TransferResult
  }

  /// What was said of transfers, in the order in which it was written down.
  private func sayings(_ random: inout SmallRandom) -> [Said] {
    (0..<random.below(140)).map { _ in
      let transfer = random.below(60)
      let start = Sample.day(random.one(in: 2) ? 2026 : 2027, 1, 1)
      return Said(
        client: transfer % 45, transfer: transfer, day: start.adding(days: random.below(365)),
        result: TransferResult.allCases[random.below(3)])
    }
  }

  private func transfers(_ sayings: [Said]) throws -> [Transfer] {
    try Dictionary(grouping: sayings, by: \.transfer).map { number, rows in
      var transfer = Transfer(
        id: try #require(ID("x\(number)")), client: MeasureDocuments.client(rows[0].client),
        direction: number.isMultiple(of: 2) ? .toSchool : .toEmployment,
        openedOn: Sample.day(2025, 1, 1))
      transfer.state = number.isMultiple(of: 3) ? .taken : .done
      for row in rows {
        let id = ID<TransferOutcome>("r\(transfer.outcomes.count + 1)")
        try transfer.outcomes.add(
          TransferOutcome(
            id: try #require(id), order: "", result: row.result, day: row.day, said: .student))
      }
      return transfer
    }.sorted { $0.id < $1.id }
  }

  /// The student once a year, by the first day; of a transfer only what was said last.
  private func counted(_ sayings: [Said]) -> [Said] {
    var last: [Int: Said] = [:]
    for saying in sayings { last[saying.transfer] = saying }
    let known = last.values.filter { $0.result != .notKnown }
    var firsts: [[Int]: Said] = [:]
    for one in known.sorted(by: { "x\($0.transfer)" < "x\($1.transfer)" }) {
      let key = [one.client, one.day.year]
      if let there = firsts[key], there.day <= one.day { continue }
      firsts[key] = one
    }
    return Array(firsts.values)
  }

  @Test func theTruthLiesWithinWhatIsTold() throws {
    var random = SmallRandom(seed: 31)
    var exact = 0
    for _ in 0..<80 {
      let sayings = sayings(&random)
      let facts = try transfers(sayings).compactMap(TransferFact.init)
      let counted = counted(sayings)
      var documents = MeasureDocuments()
      documents.transfers = facts
      for threshold in [5, 10] {
        let published = documents.published(on: today).raised(to: threshold)
        for year in [2026, 2027] {
          for reporting in ReportingPeriod.allCases {
            let period = MeasurePeriod(reporting, of: year)
            let inside = counted.filter { period.from <= $0.day && $0.day <= period.to }
            let cases: [(Figure, Int)] = [
              (.transitions, inside.count),
              (.attached, inside.count { $0.result == .attached }),
              (.droppedOut, inside.count { $0.result == .droppedOut }),
            ]
            for (figure, count) in cases {
              guard case .count(let told) = published.value(of: figure, in: period) else {
                Issue.record("\(figure) has no figure")
                continue
              }
              #expect(
                told.low <= count && count <= told.high, "\(figure) \(period) \(count) \(told)")
              if let number = told.exact {
                #expect(number == 0 || number >= threshold)
                exact += 1
              }
            }
          }
        }
      }
    }
    #expect(exact > 250, "too little was told to check anything: \(exact)")
  }

  /// Counted by hand: twelve students, of whom one is not known yet and one has two transfers.
  @Test func countedByHand() throws {
    var sayings: [Said] = []
    for number in 1...6 {
      sayings.append(
        Said(
          client: number, transfer: number, day: Sample.day(2026, 2, number), result: .droppedOut))
    }
    // Three of these found their way after all: what was said last holds.
    for number in 1...3 {
      sayings.append(
        Said(
          client: number, transfer: number, day: Sample.day(2026, 3, number), result: .attached))
    }
    for number in 7...11 {
      sayings.append(
        Said(
          client: number % 45, transfer: number, day: Sample.day(2026, 4, 1),
          result: number < 10 ? .attached : .droppedOut))
    }
    sayings.append(
      Said(client: 12, transfer: 12, day: Sample.day(2026, 4, 2), result: .notKnown))
    // A second transfer of a student in the same year does not count again.
    sayings.append(
      Said(client: 7, transfer: 52, day: Sample.day(2026, 4, 20), result: .droppedOut))
    var documents = MeasureDocuments()
    documents.transfers = try transfers(sayings).compactMap(TransferFact.init)
    let spring = MeasurePeriod(.toApril, of: 2026)
    let published = documents.published(on: today)
    let expected: [(Figure, Int)] = [(.transitions, 11), (.attached, 6), (.droppedOut, 5)]
    for (figure, count) in expected {
      #expect(
        published.value(of: figure, in: spring) == .count(Told(exactly: count)), "\(figure)")
    }
    #expect(published.share(of: .droppedOut, in: spring) == Told(45, 45))
    // At a higher threshold the parts are hidden, and the whole is not.
    let raised = published.raised(to: 10)
    #expect(raised.value(of: .transitions, in: spring) == .count(Told(exactly: 11)))
    guard case .count(let hidden) = raised.value(of: .droppedOut, in: spring) else {
      Issue.record("no figure")
      return
    }
    #expect(hidden.exact == nil)
  }
}
