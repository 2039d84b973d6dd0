import TestSupport
import Testing

@testable import Casework

/// An attacker who has all tables of the transfers that ended and of how many students spoke of one.
///
/// All small years are made in which only those are asked whose transfer has ended, and put together
/// where all that is told of them is the same.
@Suite struct ExperienceDisclosureTests {
  /// What one third held.
  private struct Third {
    var ended: Int
    var spoke: Int
    var good: Int
  }

  private struct Seen: Hashable {
    var ended: [PublishedFamily] = []
    var experiences: [PublishedExperiences] = []
    /// What a rule tells that gives the numbers themselves from the floor on.
    var careless: [Int?] = []
  }

  private let year = (0...2).map { Term(year: 2026, part: $0) }

  private func ended(_ year: [Third]) -> [CountedCase] {
    var cases: [CountedCase] = []
    for (third, term) in zip(year, self.year) {
      for _ in 0..<third.ended {
        cases.append(
          CountedCase(
            client: MeasureDocuments.client(cases.count), day: term.first,
            figures: [.transitions, .attached]))
      }
    }
    return cases
  }

  private func spoke(_ year: [Third]) -> [CountedCase] {
    var cases: [CountedCase] = []
    for (third, term) in zip(year, self.year) {
      for number in 0..<third.spoke {
        let mark = number < third.good ? Figure.goodExperiences : .otherExperiences
        cases.append(
          CountedCase(
            client: MeasureDocuments.client(cases.count), day: term.last,
            figures: [.experiences, mark]))
      }
    }
    return cases
  }

  private func seen(_ year: [Third], floor: Int, isCareless: Bool) -> Seen {
    let ended = ended(year)
    let all = year.indices.map { part in
      PublishedFamily(ended, .transfers, until: self.year[part], floor: floor)
    }
    guard !isCareless else {
      return Seen(
        ended: all, careless: year.flatMap { [$0.spoke, $0.good] }.map { $0 >= floor ? $0 : nil })
    }
    let spoke = spoke(year)
    let experiences = year.indices.flatMap { part -> [PublishedExperiences] in
      let told = PublishedExperiences(
        spoke, ended: all[part], palavers: nil, until: self.year[part], width: floor)
      return [told, told.raised(to: 5), told.raised(to: 10)]
    }
    return Seen(ended: all, experiences: experiences)
  }

  private func heaps(
    _ thirds: Int, most: Int, floor: Int, withParts: Bool = false, isCareless: Bool = false,
    isLater: Bool = false
  ) -> [[[Third]]] {
    var worlds: [[Third]] = [[]]
    for _ in 0..<thirds {
      worlds = worlds.flatMap { world -> [[Third]] in
        // Those of an earlier third may have been asked later.
        let before = isLater ? world.reduce(0) { $0 + $1.ended - $1.spoke } : 0
        return (0...most).flatMap { ended in
          (0...(ended + before)).flatMap { spoke in
            (withParts ? 0...spoke : 0...0).map {
              world + [Third(ended: ended, spoke: spoke, good: $0)]
            }
          }
        }
      }
    }
    let heaps = Dictionary(grouping: worlds) { seen($0, floor: floor, isCareless: isCareless) }
    // A heap at the edge of what was made lacks the years beyond it.
    return heaps.values.filter { !$0.contains { $0.contains { $0.ended == most } } }
  }

  /// Sums over some thirds of which an attacker has too few possible numbers.
  private func leaks(_ heaps: [[[Third]]], _ thirds: Int, floor: Int) -> [String] {
    var leaks: [String] = []
    for heap in heaps {
      for subset in 1..<(1 << thirds) {
        func numbers(_ count: (Third) -> Int) -> Set<Int> {
          Set(
            heap.map { year in
              year.indices.reduce(0) { subset >> $1 & 1 == 1 ? $0 + count(year[$1]) : $0 }
            })
        }
        let silent = numbers { $0.ended - $0.spoke }
        if silent.count < floor { leaks.append("\(heap[0]) \(subset): silent \(silent.sorted())") }
        for parts in [numbers(\.good), numbers { $0.spoke - $0.good }]
        where parts.count == 1 && parts != [0] && (parts.first ?? 0) < floor {
          leaks.append("\(heap[0]) \(subset): parts \(parts.sorted())")
        }
      }
    }
    return leaks
  }

  @Test(
    arguments: [(1, 24, 5), (2, 11, 3), (3, 5, 2)] as [(thirds: Int, most: Int, floor: Int)])
  func whoDidNotAnswerDoesNotFollow(_ one: (thirds: Int, most: Int, floor: Int)) {
    let heaps = heaps(one.thirds, most: one.most, floor: one.floor)
    #expect(heaps.count > 4)
    let leaks = leaks(heaps, one.thirds, floor: one.floor)
    #expect(leaks.isEmpty, "\(leaks.prefix(5))")
  }

  @Test(arguments: [(1, 24, 5), (2, 6, 2)] as [(thirds: Int, most: Int, floor: Int)])
  func norFromForHowManyItWentWell(_ one: (thirds: Int, most: Int, floor: Int)) {
    let heaps = heaps(one.thirds, most: one.most, floor: one.floor, withParts: true)
    #expect(heaps.count > 4)
    let leaks = leaks(heaps, one.thirds, floor: one.floor)
    #expect(leaks.isEmpty, "\(leaks.prefix(5))")
  }

  /// Those whose transfer ended in spring may have been asked in summer only.
  @Test func norWhereTheyWereAskedLater() {
    let heaps = heaps(2, most: 8, floor: 3, isLater: true)
    #expect(heaps.count > 10)
    for heap in heaps {
      let first = Set(heap.map { $0[0].ended - $0[0].spoke })
      let both = Set(heap.map { $0.reduce(0) { $0 + $1.ended - $1.spoke } })
      #expect(first.count >= 3 && both.count >= 3, "\(heap[0])")
    }
  }

  /// The attacker is no fool: numbers from the floor on give away how many did not answer.
  @Test func theNumbersThemselvesAreFoundOut() {
    let heaps = heaps(1, most: 12, floor: 5, isCareless: true)
    #expect(leaks(heaps, 1, floor: 5).contains { $0.contains("silent [1]") })
  }

  /// All groups are made: whoever knows two numbers of those asked, and all steps, has five of each.
  @Test func twoNumbersOfThoseAskedAreNoHelp() {
    for ended in 0...40 {
      for palavers in 0...ended {
        let steps = AnswerSteps(5, asked: [ended, palavers])
        for most in [ended, palavers] where most >= 4 {
          let told = Dictionary(grouping: 0...most) { count in
            [5, 6, 10, 20].map {
              AnswerSteps(AnswerCount.step(below: $0)).widened(steps.told(count))
            }
              + [steps.told(count)]
          }
          for (told, counts) in told {
            #expect(counts.count >= 5, "\(ended) \(palavers) \(told): \(counts)")
          }
        }
      }
    }
  }

  /// In documents as they are kept: what is told of ten transfers that ended, however many spoke.
  @Test(arguments: [(10, 10), (12, 10), (14, 11), (26, 26), (26, 21)])
  func nobodyIsFoundWhoDidNotAnswer(_ ended: Int, _ palavers: Int) {
    let today = Sample.day(2027, 2, 1)
    let spring = Sample.day(2026, 3, 2)
    var possible: [[MeasureValue]: Set<Int>] = [:]
    let worlds = (0...palavers).flatMap { count in (0...count).map { (count, $0) } }
    for (count, good) in worlds {
      var documents = MeasureDocuments()
      documents.transfers = (0..<ended).map {
        TransferFact(client: MeasureDocuments.client($0), day: spring, result: .attached)
      }
      documents.meet(spring, Array(100..<160))
      for number in 0..<palavers { documents.palaver(number, spring, [.school, .kela]) }
      documents.experiences = (0..<count).map {
        ExperienceFact(client: MeasureDocuments.client($0), day: spring, isGood: $0 < good)
      }
      let published = documents.published(on: today)
      let told = [5, 6, 10, 20].flatMap { threshold in
        ReportingPeriod.allCases.flatMap { reporting in
          [Figure.experiences, .goodExperiences, .otherExperiences].map {
            published.raised(to: threshold).value(
              of: $0, in: MeasurePeriod(reporting, of: 2026))
          }
        }
      }
      possible[told, default: []].insert(count)
    }
    for (told, counts) in possible {
      #expect(counts.count >= 5, "\(ended) \(palavers): \(counts.sorted()), told \(told.prefix(3))")
    }
  }

  /// Others whose transfer only had a meeting, and those who speak again in a later third, are no help:
  /// everybody speaks, and it is told as if some did not.
  @Test(arguments: [false, true])
  func whoWasNotAskedInTheThirdIsNotCounted(_ isLate: Bool) {
    var documents = MeasureDocuments()
    documents.transfers = []
    documents.experiences = []
    for part in 0..<3 {
      let day = Sample.day(2026, 4 * part + 2, 12)
      let ended = Array(part * 100..<part * 100 + 10)
      let others = Array(part * 100 + 50..<part * 100 + 55)
      documents.transfers? += ended.map {
        TransferFact(client: MeasureDocuments.client($0), day: day, result: .attached)
      }
      for number in others { documents.palaver(number, day, [.school, .kela]) }
      documents.meet(day, Array(part * 100 + 70..<part * 100 + 80))
      let spoken = isLate ? Sample.day(2026, 12, 1) : day
      documents.experiences? += (ended + others).map {
        ExperienceFact(client: MeasureDocuments.client($0), day: spoken, isGood: true)
      }
    }
    let published = documents.published(on: Sample.day(2027, 2, 1))
    for reporting in ReportingPeriod.allCases {
      let period = MeasurePeriod(reporting, of: 2026)
      guard case .count(let told) = published.value(of: .experiences, in: period),
        case .count(let ended) = published.value(of: .transitions, in: period)
      else { continue }
      // As many numbers of the silent as a step is wide fit below those who ended.
      #expect(told.low <= (ended.exact ?? told.low + 4) - 4, "\(reporting): \(told) of \(ended)")
      #expect(told.low == 0 || !isLate || reporting != .toApril, "\(told)")
    }
  }

  /// The bounds are no wider than everybody can work out: who spoke is one of those who ended.
  @Test func noMoreSpokeThanEnded() {
    var documents = MeasureDocuments()
    let day = Sample.day(2026, 2, 12)
    documents.transfers = (0..<11).map {
      TransferFact(client: MeasureDocuments.client($0), day: day, result: .attached)
    }
    documents.experiences = (0..<9).map {
      ExperienceFact(client: MeasureDocuments.client($0), day: day, isGood: true)
    }
    let published = documents.published(on: Sample.day(2027, 2, 1))
    for reporting in ReportingPeriod.allCases {
      let period = MeasurePeriod(reporting, of: 2026)
      #expect(
        published.value(of: .transitions, in: MeasurePeriod(.toApril, of: 2026))
          == .count(Told(exactly: 11)))
      guard case .count(let ended) = published.value(of: .transitions, in: period) else { continue }
      let told = MeasureValue.count(Told(5, min(14, ended.high)))
      if reporting == .toApril { #expect(published.value(of: .experiences, in: period) == told) }
      for figure in [Figure.experiences, .goodExperiences, .otherExperiences] {
        guard case .count(let told) = published.value(of: figure, in: period) else {
          Issue.record("\(figure)")
          continue
        }
        #expect(told.high <= ended.high, "\(figure) \(reporting)")
      }
    }
  }

  /// Whatever the threshold and the days, the true number lies between the bounds.
  @Test func theTruthLiesWithinTheBounds() {
    var random = SmallRandom(seed: 59)
    var shown = 0
    for _ in 0..<120 {
      var documents = MeasureDocuments()
      let crowd = 2 + random.below(60)
      func day() -> Day { Sample.day(2026, 1, 1).adding(days: random.below(730)) }
      documents.transfers = (0..<crowd + random.below(2 * crowd)).map { _ in
        TransferFact(
          client: MeasureDocuments.client(random.below(crowd)), day: day(),
          result: random.one(in: 50) ? .attached : .droppedOut)
      }
      for _ in 0..<random.below(crowd) {
        documents.palaver(random.below(crowd), day(), [.school, .kela])
      }
      // Most speak soon after the ending, some of a day that has nothing to do with any.
      let transfers = documents.transfers ?? []
      let facts = (0..<random.below(6 * crowd)).map { _ in
        let ended = transfers[random.below(transfers.count)]
        return random.one(in: 80)
          ? ExperienceFact(
            client: ended.client, day: ended.day.adding(days: random.below(20)),
            isGood: random.one(in: 40))
          : ExperienceFact(
            client: MeasureDocuments.client(random.below(crowd)), day: day(),
            isGood: random.one(in: 40))
      }
      documents.experiences = facts
      // Only who is counted as ended in a third was asked in it.
      var asked: Set<String> = []
      for (_, year) in Dictionary(
        grouping: transfers, by: { "\($0.client) \($0.day.year)" })
      {
        if let first = year.map(\.day).min() {
          asked.insert("\(year[0].client) \(Term(of: first))")
        }
      }
      let counted = firsts(facts.filter { asked.contains("\($0.client) \(Term(of: $0.day))") })
      let published = documents.published(on: Sample.day(2028, 2, 1))
      for threshold in [5, 6, 10, 20] {
        let raised = published.raised(to: threshold)
        for period in periods(&random) {
          let inside = counted.filter { period.from <= $0.day && $0.day <= period.to }
          let good = inside.count(where: \.isGood)
          let cases: [(Figure, Int)] = [
            (.experiences, inside.count), (.goodExperiences, good),
            (.otherExperiences, inside.count - good),
          ]
          for (figure, count) in cases {
            guard case .count(let told) = raised.value(of: figure, in: period) else { continue }
            #expect(told.low <= count && count <= told.high, "\(figure) \(period) \(told) \(count)")
            #expect(told.exact == nil)
            if told.low > 0, figure == .experiences {
              #expect(told.low >= threshold)
              shown += 1
            }
          }
          guard let share = raised.share(of: .goodExperiences, in: period), !inside.isEmpty else {
            continue
          }
          let percent = 100 * good / inside.count
          #expect(share.low <= percent && percent <= share.high, "\(period) \(share) \(percent)")
        }
      }
    }
    #expect(shown > 500, "too little was told to check anything: \(shown)")
  }

  /// Each student once in a third, by the first of the answers as they were given.
  private func firsts(_ facts: [ExperienceFact]) -> [ExperienceFact] {
    var firsts: [String: ExperienceFact] = [:]
    for one in facts {
      let key = "\(one.client.text) \(one.day.year) \((one.day.month - 1) / 4)"
      if let there = firsts[key], there.day <= one.day { continue }
      firsts[key] = one
    }
    return Array(firsts.values)
  }

  private func periods(_ random: inout SmallRandom) -> [MeasurePeriod] {
    let whole = [2026, 2027].flatMap { year in
      ReportingPeriod.allCases.map { MeasurePeriod($0, of: year) }
        + Term.all(of: year).map { MeasurePeriod($0...$0) }
    }
    let free = (0..<12).compactMap { _ -> MeasurePeriod? in
      let from = Sample.day(2025, 12, 1).adding(days: random.below(800))
      return MeasurePeriod(from: from, to: from.adding(days: random.below(500)))
    }
    return whole + free
  }

  /// A mean that is told tells nothing of how many: each can be had of five people or more.
  @Test(arguments: [2, 5]) func everyMeanCanBeHadOfAnyNumber(_ step: Int) {
    let all = Set(stride(from: 10, through: 50, by: step))
    for count in 5...60 {
      let means = (count...5 * count).map { sum -> Int? in
        var tally = FeedbackTally()
        var left = sum - count
        for giver in 0..<count {
          let more = min(4, left)
          left -= more
          tally.add(
            FeedbackFigures(
              day: Sample.today, isStudents: true,
              ratings: [.heard: Rating(rawValue: 1 + more) ?? .one], giver: giver))
        }
        return tally.tenths(of: .heard, step: step)
      }
      #expect(Set(means.compactMap(\.self)) == all, "\(count)")
    }
  }
}
