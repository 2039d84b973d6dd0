/// What may be told of how many students spoke of a transfer, and for how many it went well.
///
/// The measures tell how many transfers ended. Where every student was asked, the difference is those who
/// did not answer; so it is told of the same thirds of the year as the ended transfers, and in steps
/// (``AnswerSteps``), for which everybody counts as asked whose transfer had ended or had a meeting.
/// How many it went well for is told in steps, too, that end with those of all: no number of the one
/// narrows the other.
struct PublishedExperiences: Hashable, Sendable {
  /// Thirds that are told in one.
  struct Block: Hashable, Sendable {
    var terms: ClosedRange<Term>
    var told: [Figure: Told]
  }

  private let until: Term
  private(set) var blocks: [Block] = []

  /// - Parameters:
  ///   - ended: what is told of the transfers that ended, at the lowest threshold.
  ///   - palavers: what is told of the meetings of transfers, at the lowest threshold.
  init(
    _ cases: [CountedCase], ended: PublishedFamily?, palavers: PublishedFamily?, until: Term,
    width: Int = PublishedFamily.floor
  ) {
    self.until = until
    let known = [ended, palavers].compactMap(\.self)
    let byTerm = Dictionary(grouping: FigureFamily.experiences.firsts(of: cases)) {
      Term(of: $0.day)
    }
    for (_, year) in (ended?.years ?? [:]).sorted(by: { $0.key < $1.key }) {
      var told: [Block] = []
      for terms in year.blocks.map(\.terms) {
        let steps = AnswerSteps(width, asked: Self.asked(known, until: terms, after: told))
        told.append(Block(terms.terms.flatMap { byTerm[$0] ?? [] }, terms, steps))
      }
      blocks += told
    }
  }

  /// How many more there may be who were asked, from each block to the end of some thirds.
  private static func asked(
    _ known: [PublishedFamily], until terms: ClosedRange<Term>, after blocks: [Block]
  ) -> Set<Int> {
    var asked: Set<Int> = []
    var before = 0
    let starts = [terms] + blocks.reversed().map(\.terms)
    for (place, start) in starts.enumerated() {
      if place > 0 { before += blocks[blocks.count - place].told[.experiences]?.low ?? 0 }
      let period = MeasurePeriod(start.lowerBound...terms.upperBound)
      for family in known {
        if let count = family.told(family.family.whole, in: period).exact {
          asked.insert(count - before)
        }
      }
    }
    return asked
  }

  /// The same at a higher threshold, made of what is told already.
  func raised(to threshold: Int) -> PublishedExperiences {
    let steps = AnswerSteps(AnswerCount.step(below: threshold))
    var raised = self
    for place in blocks.indices {
      raised.blocks[place].told = blocks[place].told.mapValues(steps.widened)
    }
    return raised
  }

  /// What is told of a figure in a period; nothing is known of thirds in which few transfers ended.
  func told(_ figure: Figure, in period: MeasurePeriod) -> Told {
    var told = Told.zero
    var untold = Set(period.terms(until: until))
    for block in blocks {
      untold.subtract(block.terms.terms)
      let all = block.told[figure] ?? .zero
      switch period.cover(block.terms.lowerBound.first, block.terms.upperBound.last) {
      case .whole: told = told + all
      case .part: told = told + Told(0, all.high)
      case .none: break
      }
    }
    return untold.isEmpty ? told : told + Told(0, PublishedFamily.unbounded)
  }

  /// How many at least spoke in a third that is told by itself.
  func least(in term: Term) -> Int? {
    blocks.first { $0.terms == term...term }?.told[.experiences]?.low
  }
}

extension PublishedExperiences.Block {
  fileprivate init(_ cases: [CountedCase], _ terms: ClosedRange<Term>, _ steps: AnswerSteps) {
    let count = terms.terms.count
    let people = steps.told(Set(cases.map(\.client)).count)
    // The same student may speak again in another third.
    let whole = Told(people.low, people.high * count)
    var good = Told(0, whole.high)
    if count == 1, whole.low > 0 {
      good = AnswerSteps(steps.width).told(cases.count { $0.figures.contains(.goodExperiences) })
      if good.low >= whole.low { good = whole }
    }
    let others = Told(max(0, whole.low - good.high), whole.high - good.low)
    self.init(
      terms: terms,
      told: [.experiences: whole, .goodExperiences: good, .otherExperiences: others])
  }
}
