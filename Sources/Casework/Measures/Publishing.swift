/// Makes of the counted cases what may be told of them; see ``PublishedFamily`` for the rule.
extension PublishedFamily {
  /// What may be told at the lowest threshold; tests try the rule with other ones.
  init(
    _ cases: [CountedCase], _ family: FigureFamily, until: Term,
    floor least: Int = PublishedFamily.floor
  ) {
    var years: [Int: PublishedYear] = [:]
    var waits: [ClosedRange<Term>: DaySpread] = [:]
    let byTerm = Dictionary(grouping: family.firsts(of: cases)) { Term(of: $0.day) }
    for year in Set(byTerm.keys.map(\.year)) {
      let people = byTerm.mapValues { Set($0.map(\.client)) }
      let runs = Term.runs(of: people, in: year, until: until, least: least)
      var blocks: [PublishedBlock] = []
      var days: [[Int]] = []
      for run in runs {
        let inside = run.terms.flatMap { byTerm[$0] ?? [] }
        blocks.append(PublishedBlock(inside, run, family, floor: least))
        days.append(inside.compactMap(\.wait))
      }
      // Years with few students are not told apart from those with none.
      years[year] = blocks.isEmpty ? nil : PublishedYear(blocks: blocks)
      for (run, indices) in PublishedFamily.runs(of: blocks) {
        guard let count = PublishedFamily.waiting(blocks[indices], least), count >= 2 * least else {
          continue
        }
        waits[run] = DaySpread(of: days[indices].flatMap(\.self), withHalf: count >= 4 * least)
      }
    }
    self.init(family: family, threshold: least, until: until, years: years, waits: waits)
  }

  /// The same at a higher threshold, made from what is told already; a lower one than the floor is none.
  public func raised(to wanted: Int) -> PublishedFamily {
    let higher = min(wanted, PublishedFamily.highest)
    guard higher > threshold else { return self }
    var years: [Int: PublishedYear] = [:]
    var kept: [ClosedRange<Term>: DaySpread] = [:]
    for (year, published) in self.years {
      var open: [PublishedBlock] = []
      var merged: [PublishedBlock] = []
      for block in published.blocks {
        open.append(block)
        guard open.reduce(0, { $0 + $1.count(of: family) }) >= higher else { continue }
        merged.append(PublishedBlock(open, family, threshold: higher))
        open = []
      }
      let told = open.reduce(0) { $0 + $1.count(of: family) }
      years[year] = PublishedYear(
        blocks: merged, mostOpen: mostOpen(of: year, published, besides: told, higher))
      for (run, indices) in PublishedFamily.runs(of: merged) {
        guard let count = PublishedFamily.waiting(merged[indices], higher), count >= 2 * higher,
          var spread = waits[run]
        else { continue }
        if count < 4 * higher { (spread.lower, spread.upper) = (nil, nil) }
        kept[run] = spread
      }
    }
    return PublishedFamily(
      family: family, threshold: higher, until: until, years: years, waits: kept)
  }

  /// How many are known to have waited, where enough are in each block: a middle over a block with few
  /// would tell of them.
  private static func waiting(_ blocks: ArraySlice<PublishedBlock>, _ least: Int) -> Int? {
    let counts = blocks.map { $0.told[.cameFromConcern]?.low ?? 0 }
    return counts.allSatisfy { $0 >= least } ? counts.reduce(0, +) : nil
  }

  /// The most that lies after the last block, where blocks are untold besides what was untold before.
  private func mostOpen(
    of year: Int, _ published: PublishedYear, besides told: Int, _ higher: Int
  ) -> Int {
    let end = published.blocks.last?.terms.upperBound
    let count = Term.all(of: year).count { $0 <= until && $0.isAfter(end) }
    let untold = PublishedFamily.mostUntold(threshold, count, family)
    return told + untold < higher ? higher - 1 : higher - 1 + untold
  }

  /// Every run of blocks that follow each other within a year.
  private static func runs(
    of blocks: [PublishedBlock]
  ) -> [(ClosedRange<Term>, ClosedRange<Int>)] {
    blocks.indices.flatMap { first in
      (first..<blocks.count).map { last in
        (blocks[first].terms.lowerBound...blocks[last].terms.upperBound, first...last)
      }
    }
  }
}

extension PublishedBlock {
  fileprivate init(
    _ cases: [CountedCase], _ terms: ClosedRange<Term>, _ family: FigureFamily, floor: Int
  ) {
    let isOne = terms.lowerBound == terms.upperBound
    let before = terms.terms.count - 1
    self.init(
      terms: terms,
      mostBefore: PublishedFamily.mostUntold(floor, before, family),
      told: [family.whole: Told(exactly: cases.count)],
      stretches: PublishedStretch.all(of: cases, in: terms, least: floor))
    // Over more thirds the same student may count again: no part is sure to be so many people.
    let hasParts = isOne || !family.isCountedByTerm
    var known: [Figure: Told] = [:]
    for split in family.splits {
      for figure in [split.part, split.rest] {
        let count = cases.count { $0.figures.contains(figure) }
        known[figure] = hasParts ? Told(exactly: count) : Told(0, cases.count)
      }
    }
    tellParts(of: family, threshold: floor, known: known)
  }

  fileprivate func count(of family: FigureFamily) -> Int { told[family.whole]?.low ?? 0 }

  /// Some blocks in one.
  fileprivate init(_ blocks: [PublishedBlock], _ family: FigureFamily, threshold: Int) {
    let first = blocks[0].terms.lowerBound
    let last = blocks[blocks.count - 1].terms.upperBound
    var sums: [Figure: Told] = [:]
    for block in blocks { sums.merge(block.told) { $0 + $1 } }
    // Before the last block lie fewer than the threshold; before the last third of that, its own.
    let before = blocks[blocks.count - 1].mostBefore
    let most =
      blocks.count > 1 ? threshold - 1 + before : before == 0 ? 0 : max(before, threshold - 1)
    self.init(
      terms: first...last,
      mostBefore: most,
      told: [family.whole: sums[family.whole] ?? .zero],
      stretches: PublishedStretch.raised(blocks.flatMap(\.stretches), to: threshold))
    tellParts(of: family, threshold: threshold, known: sums)
  }
}
