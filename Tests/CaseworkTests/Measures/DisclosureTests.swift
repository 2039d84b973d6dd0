import TestSupport
import Testing

@testable import Casework

/// An attacker who has every table: of every period, of every third's end, at every threshold.
///
/// All small years are made, and put together where all that is told of them is the same. Then no
/// sum of cells may have one and the same small number in all the years of such a heap.
@Suite struct DisclosureTests {
  /// The tables come from nothing but these.
  private struct Seen: Hashable {
    var published: [PublishedFamily] = []
    /// What a rule tells that only leaves small numbers out.
    var careless: [Int?] = []
  }

  private func cases(_ counts: [[Int]], _ family: FigureFamily, year: Int = 2026) -> [CountedCase] {
    let split = family.splits[0]
    var cases: [CountedCase] = []
    for (part, parts) in counts.enumerated() {
      for (side, count) in parts.enumerated() {
        for _ in 0..<count {
          cases.append(
            CountedCase(
              client: MeasureDocuments.client(cases.count),
              day: Term(year: year, part: part).first,
              figures: [split.whole, side == 0 ? split.part : split.rest]))
        }
      }
    }
    return cases
  }

  private func seen(_ counts: [[Int]], floor: Int) -> Seen {
    let cases = cases(counts, .transfers)
    var published: [PublishedFamily] = []
    for part in counts.indices {
      let family = PublishedFamily(
        cases, .transfers, until: Term(year: 2026, part: part), floor: floor)
      published += [family, family.raised(to: floor + 1), family.raised(to: 2 * floor)]
    }
    return Seen(published: published)
  }

  /// The tables of somebody who hides small cells and nothing else.
  private func carelesslySeen(_ counts: [[Int]], floor: Int) -> Seen {
    let cells = counts.flatMap(\.self)
    let sums = counts.map { $0.reduce(0, +) }
    return Seen(
      careless: (cells + sums + [sums.reduce(0, +)]).map { $0 == 0 || $0 >= floor ? $0 : nil })
  }

  /// All ways to have up to so many in each third, each with its two sides.
  private func worlds(terms: Int, most: Int) -> [[[Int]]] {
    let pairs = (0...most).flatMap { sum in (0...sum).map { [$0, sum - $0] } }
    return (0..<terms).reduce([[]]) { worlds, _ in
      worlds.flatMap { world in pairs.map { world + [$0] } }
    }
  }

  /// The sums of cells that somebody could work out to be one small number.
  private func leaks(
    terms: Int, most: Int, floor: Int, isCareless: Bool = false
  ) -> (heaps: Int, leaks: [String]) {
    var heaps: [Seen: [[[Int]]]] = [:]
    for world in worlds(terms: terms, most: most) {
      let seen = isCareless ? carelesslySeen(world, floor: floor) : seen(world, floor: floor)
      heaps[seen, default: []].append(world)
    }
    var leaks: [String] = []
    var looked = 0
    // A heap at the edge of what was made lacks the years beyond it.
    for heap in heaps.values
    where !heap.contains(where: { $0.contains { $0.reduce(0, +) == most } }) {
      looked += 1
      for subset in 1..<(1 << (2 * terms)) {
        let sums = Set(
          heap.map { world in
            world.flatMap(\.self).enumerated().reduce(0) { sum, cell in
              subset >> cell.offset & 1 == 1 ? sum + cell.element : sum
            }
          })
        if let sum = sums.first, sums.count == 1, sum > 0, sum < floor {
          leaks.append("\(heap[0]) cells \(subset) are \(sum)")
        }
      }
    }
    return (looked, leaks)
  }

  @Test func noSmallNumberFollowsFromAllTablesOfAYear() {
    let (heaps, leaks) = leaks(terms: 3, most: 6, floor: 2)
    #expect(heaps > 100)
    #expect(leaks.isEmpty, "\(leaks.prefix(5))")
  }

  @Test func norFromThoseOfTwoThirdsWithMoreStudents() {
    let (heaps, leaks) = leaks(terms: 2, most: 11, floor: 3)
    #expect(heaps > 100)
    #expect(leaks.isEmpty, "\(leaks.prefix(5))")
  }

  /// The attacker is no fool: where small cells alone are hidden they are found.
  @Test func hidingSmallCellsAloneIsFoundOut() {
    #expect(!leaks(terms: 2, most: 8, floor: 3, isCareless: true).leaks.isEmpty)
  }

  /// Two thirds with months of few and of many: all years are made, and no part of the months follows.
  @Test func norFromTheMonthsOfTwoThirds() {
    let days = [1, 3, 4, 5, 7, 8].map { Sample.day(2026, $0, 9) }
    var heaps: [[PublishedFamily]: [[Int]]] = [:]
    for number in 0..<4096 {
      let months = days.indices.map { number >> (2 * $0) & 3 }
      var cases: [CountedCase] = []
      for (month, count) in months.enumerated() {
        for _ in 0..<count {
          cases.append(
            CountedCase(
              client: MeasureDocuments.client(cases.count), day: days[month],
              figures: [.transitions, .attached]))
        }
      }
      let told = (0...2).flatMap { part -> [PublishedFamily] in
        let family = PublishedFamily(
          cases, .transfers, until: Term(year: 2026, part: part), floor: 2)
        return [family, family.raised(to: 3), family.raised(to: 5)]
      }
      heaps[told, default: []].append(months)
    }
    var looked = 0
    for heap in heaps.values where !heap.contains(where: { $0.contains(3) }) {
      looked += 1
      for subset in 1..<64 {
        let sums = Set(
          heap.map { months in
            months.indices.reduce(0) { subset >> $1 & 1 == 1 ? $0 + months[$1] : $0 }
          })
        if sums.count == 1 { #expect(sums.first != 1, "\(heap[0]) \(subset)") }
      }
    }
    #expect(looked > 5)
  }

  /// Years as they may be: of all that is told for whole months, at every third's end and threshold,
  /// whatever can be had by adding and taking away is nothing or five at least.
  @Test func noSumOrDifferenceOfToldMonthsIsSmall() {
    var random = SmallRandom(seed: 41)
    var found = 0
    for _ in 0..<150 {
      let crowd = 1 + random.below(60)
      var cases: [CountedCase] = []
      for number in 0..<crowd {
        let times = 1 + random.below(3)
        for _ in 0..<times {
          cases.append(
            CountedCase(
              client: MeasureDocuments.client(number),
              day: Sample.day(2026, 1, 1).adding(days: random.below(365)),
              figures: [.followUps, .followUpsKept]))
        }
      }
      for family in [FigureFamily.followUps, .clients] {
        // Edges of months between which a sum is known, with the sum.
        var known: [(Int, Int, Int)] = []
        for part in 0...2 {
          let base = PublishedFamily(cases, family, until: Term(year: 2026, part: part))
          for published in [base, base.raised(to: 7), base.raised(to: 12)] {
            for first in 0..<12 {
              for last in first..<12 where last / 4 <= part {
                let to = Sample.day(2026, 1, 1).adding(months: last + 1).adding(days: -1)
                let from = Sample.day(2026, 1, 1).adding(months: first)
                guard let period = MeasurePeriod(from: from, to: to),
                  let exact = published.told(family.whole, in: period).exact
                else { continue }
                known.append((first, last + 1, exact))
              }
            }
          }
        }
        // Sums from one edge to another, as far as they follow from each other.
        for start in 0...12 {
          var sums = [start: 0]
          var isNew = true
          while isNew {
            isNew = false
            for (one, other, sum) in known {
              if let there = sums[one], sums[other] == nil {
                sums[other] = there + sum
                isNew = true
              }
              if let there = sums[other], sums[one] == nil {
                sums[one] = there - sum
                isNew = true
              }
            }
          }
          for (edge, sum) in sums where edge > start {
            #expect(sum == 0 || sum >= 5, "\(start)–\(edge): \(sum)")
            found += 1
          }
        }
      }
    }
    #expect(found > 500, "too little was told to check anything: \(found)")
  }

  @Test func norFromTheMonthsOfAThird() {
    var heaps: [PublishedFamily: [[Int]]] = [:]
    for number in 0..<1296 {
      let months = [number % 6, number / 6 % 6, number / 36 % 6, number / 216]
      var cases: [CountedCase] = []
      for (month, count) in months.enumerated() {
        for _ in 0..<count {
          cases.append(
            CountedCase(
              client: MeasureDocuments.client(cases.count), day: Sample.day(2026, month + 1, 9),
              figures: [.transitions, .attached]))
        }
      }
      let family = PublishedFamily(
        cases, .transfers, until: Term(year: 2026, part: 2), floor: 2)
      heaps[family, default: []].append(months)
    }
    for heap in heaps.values where !heap.contains(where: { $0.contains(5) }) {
      for subset in 1..<16 {
        let sums = Set(
          heap.map { months in
            months.indices.reduce(0) { subset >> $1 & 1 == 1 ? $0 + months[$1] : $0 }
          })
        if sums.count == 1 { #expect(sums.first != 1, "\(heap[0]) \(subset)") }
      }
    }
  }

  /// Subtraction as somebody does it at a desk: of any two tables, one within the other.
  @Test func noDifferenceOfTwoToldNumbersIsSmall() {
    var random = SmallRandom(seed: 5)
    for _ in 0..<200 {
      let counts = (0..<3).map { _ in [random.below(14), random.below(14)] }
      let family = PublishedFamily(
        cases(counts, .transfers), .transfers, until: Term(year: 2026, part: 2))
      let days = (0..<12).map { Sample.day(2026, $0 + 1, 1) }
      var numbers: [(MeasurePeriod, Int)] = []
      for first in days.indices {
        for last in first..<12 {
          let end = days[last].adding(months: 1).adding(days: -1)
          guard let period = MeasurePeriod(from: days[first], to: end) else { continue }
          if let count = family.told(.transitions, in: period).exact {
            numbers.append((period, count))
          }
        }
      }
      for (one, count) in numbers {
        for (other, less) in numbers where one.from <= other.from && other.to <= one.to {
          #expect(count == less || count - less >= 5, "\(counts) \(one) \(other)")
        }
      }
    }
  }

  /// The same students behind another number of other students look the same where they must.
  @Test func fewStudentsLookLikeNone() {
    let none = PublishedFamily([], .transfers, until: Term(year: 2026, part: 2))
    for count in 0...4 {
      let few = PublishedFamily(
        cases([[0, 0], [count, 0], [0, 0]], .transfers), .transfers,
        until: Term(year: 2026, part: 2))
      for reporting in ReportingPeriod.allCases {
        let period = MeasurePeriod(reporting, of: 2026)
        for figure in [Figure.transitions, .attached, .droppedOut] {
          #expect(few.told(figure, in: period) == none.told(figure, in: period))
          #expect(few.told(figure, in: period) == Told(0, 4))
        }
      }
    }
  }

  @Test func aLowerThresholdThanTheFloorIsNone() {
    let family = PublishedFamily(
      cases([[6, 7], [2, 1], [9, 9]], .transfers), .transfers, until: Term(year: 2026, part: 2))
    for wanted in [-3, 0, 1, 4, 5] { #expect(family.raised(to: wanted) == family) }
    #expect(family.raised(to: 1000).threshold == PublishedFamily.highest)
  }
}
