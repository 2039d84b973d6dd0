import TestSupport
import Testing

@testable import Casework

/// An attacker who has all tables of who took part and of whom a meeting of a transfer was held.
///
/// All small years of two thirds are made, and put together where all that is told of them is the same.
@Suite struct PalaverDisclosureTests {
  /// How many were met first and had a meeting of a transfer: in the first third, met in it and the
  /// meeting in the second, in the second, and without one.
  private typealias Year = [Int]

  private let terms = [Term(year: 2026, part: 0), Term(year: 2026, part: 1)]
  private let places: [(met: Int, palaver: Int?)] = [(0, 0), (0, 1), (0, nil), (1, 1), (1, nil)]

  private func cases(_ year: Year) -> (clients: [CountedCase], palavers: [CountedCase]) {
    var clients: [CountedCase] = []
    var palavers: [CountedCase] = []
    for (place, count) in zip(places, year) {
      for _ in 0..<count {
        let client = MeasureDocuments.client(clients.count)
        clients.append(
          CountedCase(client: client, day: terms[place.met].first, figures: [.clients]))
        guard let palaver = place.palaver else { continue }
        palavers.append(
          CountedCase(client: client, day: terms[palaver].last, figures: [.palavers]))
      }
    }
    return (clients, palavers)
  }

  /// - Parameter only: so many more had a meeting of a transfer, and no other.
  private func seen(
    _ year: Year, only: Int = 0, isCareless: Bool = false
  ) -> [PublishedFamily] {
    var (clients, palavers) = cases(year)
    for _ in 0..<only {
      let client = MeasureDocuments.client(clients.count)
      clients.append(CountedCase(client: client, day: terms[0].first, figures: [.clients]))
      palavers.append(CountedCase(client: client, day: terms[0].last, figures: [.palavers]))
    }
    return terms.flatMap { until -> [PublishedFamily] in
      let all = PublishedFamily(clients, .clients, until: until, floor: 2)
      let some = PublishedFamily(
        palavers, .palavers, until: until, floor: 2, among: isCareless ? nil : all)
      return [2, 3, 5].flatMap { threshold -> [PublishedFamily] in
        let raised = all.raised(to: threshold)
        return [raised, some.raised(to: threshold, among: isCareless ? nil : raised)]
      }
    }
  }

  private func leaks(isCareless: Bool) -> (heaps: Int, leaks: [String]) {
    let most = 4
    var heaps: [[PublishedFamily]: [Year]] = [:]
    var year = [0, 0, 0, 0, 0]
    repeat {
      heaps[seen(year, isCareless: isCareless), default: []].append(year)
      var place = 0
      while place < year.count {
        year[place] += 1
        if year[place] <= most { break }
        year[place] = 0
        place += 1
      }
    } while year.contains { $0 > 0 }
    var leaks: [String] = []
    var looked = 0
    // A heap at the edge of what was made lacks the years beyond it.
    for heap in heaps.values where !heap.contains(where: { $0.contains(most) }) {
      looked += 1
      for subset in 1..<32 {
        let sums = Set(
          heap.map { year in
            year.indices.reduce(0) { subset >> $1 & 1 == 1 ? $0 + year[$1] : $0 }
          })
        if let sum = sums.first, sums.count == 1, sum > 0, sum < 2 {
          leaks.append("\(heap[0]) cells \(subset) are \(sum)")
        }
      }
    }
    return (looked, leaks)
  }

  @Test func noStudentFollowsFromWhoTookPartAndWhoHadAMeetingOfATransfer() {
    let (heaps, leaks) = leaks(isCareless: false)
    #expect(heaps > 20)
    #expect(leaks.isEmpty, "\(leaks.prefix(5))")
  }

  /// The attacker is no fool: each hidden by itself, the ones without are found by subtraction.
  @Test func eachByItselfIsFoundOut() {
    #expect(!leaks(isCareless: true).leaks.isEmpty)
  }

  /// The same attacker knows, too, how many were booked in the only meeting.
  @Test func noStudentFollowsBesideTheBookings() {
    struct Seen: Hashable {
      var booked: Int
      var tables: [PublishedFamily]
    }
    /// How many came and had a meeting of a transfer elsewhere, only came, only had the other, and stayed
    /// away.
    var heaps: [Seen: [[Int]]] = [:]
    let most = 5
    for number in 0..<(most + 1) * (most + 1) * (most + 1) * (most + 1) {
      var rest = number
      let world = (0..<4).map { _ in
        defer { rest /= most + 1 }
        return rest % (most + 1)
      }
      let tables = seen([world[0], 0, world[1], 0, 0], only: world[2])
      heaps[Seen(booked: world[0] + world[1] + world[3], tables: tables), default: []].append(world)
    }
    let told = heaps.values.filter { heap in !heap.contains { $0.contains(most) } }
    #expect(told.count > 20)
    for heap in told {
      for group in [[0], [2], [0, 2]] {
        let sums = Set(heap.map { world in group.reduce(0) { $0 + world[$1] } })
        #expect(sums != [1], "\(heap) \(group)")
      }
    }
  }

  /// Whatever the threshold, the true number lies between the bounds.
  @Test func theTruthLiesWithinTheBounds() {
    var random = SmallRandom(seed: 41)
    for _ in 0..<400 {
      var documents = MeasureDocuments()
      var count = 0
      for part in 0...2 {
        let day = Term(year: 2026, part: part).first
        let (others, palavers) = (random.below(14), random.below(14))
        if others > 0 { documents.meet(day, Array(count..<count + others)) }
        for number in 0..<palavers {
          // Some of them were met by the group before.
          let one = random.one(in: 50) ? number : 500 + count + number
          documents.palaver(one, day.adding(days: 3), [.school, .kela])
        }
        count += others
      }
      for until in [Sample.day(2026, 6, 1), Sample.day(2026, 10, 1), Sample.day(2027, 1, 1)] {
        let measures = documents.published(on: until)
        for reporting in ReportingPeriod.allCases {
          let period = MeasurePeriod(reporting, of: 2026)
          guard period.to < until else { continue }
          let students = Set(documents.palavers.filter { $0.day <= period.to }.map(\.client))
          for threshold in [5, 6, 10, 20] {
            guard
              case .count(let told) = measures.raised(to: threshold).value(
                of: .palavers, in: period)
            else { continue }
            #expect(
              told.low <= students.count && students.count <= told.high,
              "\(threshold) \(period): \(told), and it is \(students.count)")
          }
        }
      }
    }
  }

  private let spring = MeasurePeriod(.toApril, of: 2026)
  private let year = MeasurePeriod(.year, of: 2026)

  private func measures(palavers: Int, others: Int) -> PublishedMeasures {
    var documents = MeasureDocuments()
    if others > 0 { documents.meet(Sample.day(2026, 2, 12), Array(100..<100 + others)) }
    for number in 0..<palavers {
      documents.palaver(number, Sample.day(2026, 3, 9), [.school, .employment])
    }
    return documents.published(on: Sample.day(2027, 1, 1))
  }

  /// Of a group in which nearly everybody had one nothing is told but that they are no more than all.
  @Test(arguments: [
    (palavers: 9, others: 5, told: Told(9, 9)), (9, 4, Told(0, 13)), (9, 0, Told(0, 9)),
    (5, 5, Told(5, 5)), (4, 9, Told(0, 13)), (0, 9, Told(0, 9)), (4, 4, Told(0, 8)),
    (0, 8, Told(0, 8)), (30, 40, Told(30, 30)),
  ])
  func toldWhereEnoughOthersTookPart(_ one: (palavers: Int, others: Int, told: Told)) {
    let measures = measures(palavers: one.palavers, others: one.others)
    #expect(measures.value(of: .palavers, in: spring) == .count(one.told))
  }

  /// What came after a spring is open: all of those who took part might have had one in autumn.
  @Test func theYearAfterASpring() {
    #expect(
      measures(palavers: 9, others: 20).value(of: .palavers, in: year) == .count(Told(9, 33)))
    #expect(
      measures(palavers: 9, others: 6).value(of: .palavers, in: year) == .count(Told(9, 19)))
  }

  /// At a higher threshold as many others are asked for.
  @Test func aHigherThresholdAsksForMoreOthers() {
    let measures = measures(palavers: 12, others: 7)
    #expect(measures.value(of: .palavers, in: spring) == .count(Told(12, 12)))
    #expect(measures.raised(to: 10).value(of: .palavers, in: spring) == .count(Told(0, 19)))
    // Months are never told: of those nobody knows how many others there were.
    let march = MeasurePeriod(from: Sample.day(2026, 1, 1), to: Sample.day(2026, 3, 31))
    #expect(march.map { measures.value(of: .palavers, in: $0) } == .count(Told(0, 12)))
  }
}
