/// Thirds of one year whose count is told in one sum: of each the count alone might be small.
struct PublishedBlock: Hashable, Sendable {
  var terms: ClosedRange<Term>
  /// The most that all but the last third hold together: anybody can work it out from the rule.
  var mostBefore: Int
  var told: [Figure: Told]
  /// Its months, told in sums: of each month alone the count might be small.
  var stretches: [PublishedStretch]

  /// Fills in what is told of the parts, from what is known of them, the whole first.
  ///
  /// Of a whole that is told exactly and of which both sides have at least the threshold, both are told.
  /// One small side is told as small, where the whole is so large that the other cannot be, too; else
  /// nothing is told but that the parts are no more than the whole.
  mutating func tellParts(
    of family: FigureFamily, threshold: Int, known: [Figure: Told]
  ) {
    for split in family.splits {
      let whole = told[split.whole] ?? .zero
      let part = known[split.part] ?? .zero
      let rest = known[split.rest] ?? .zero
      var (toldPart, toldRest) = (Told(0, whole.high), Told(0, whole.high))
      if let number = whole.exact, number >= 2 * threshold {
        let small = Told(0, threshold - 1)
        let large = Told(number - threshold + 1, number)
        if part.high < threshold {
          (toldPart, toldRest) = (small, large)
        } else if rest.high < threshold {
          (toldPart, toldRest) = (large, small)
        } else if let part = part.exact, let rest = rest.exact, part + rest == number {
          (toldPart, toldRest) = (Told(exactly: part), Told(exactly: rest))
        }
      }
      (told[split.part], told[split.rest]) = (toldPart, toldRest)
    }
  }

  /// What is told of a figure for the days of a period that lie in the block.
  func told(_ figure: Figure, in period: MeasurePeriod) -> Told {
    let all = told[figure] ?? .zero
    let last = terms.upperBound
    switch period.cover(terms.lowerBound.first, last.last) {
    case .whole: return all
    case .none: return .zero
    case .part: break
    }
    let inside = stretches.reduce(Told.zero) { $0 + $1.told(in: period) }
    guard figure == FigureFamily.of(figure)?.whole else {
      return Told(0, min(all.high, inside.high))
    }
    let before = terms.terms.dropLast().map { period.cover($0.first, $0.last) }
    switch period.cover(last.first, last.last) {
    case .none: return Told(inside.low, min(inside.high, mostBefore))
    case .whole:
      let isMissing = before.contains { $0 != .whole }
      let least = isMissing ? max(0, all.low - mostBefore) : all.low
      return Told(max(inside.low, least), inside.high)
    case .part: return inside
    }
  }
}

extension ClosedRange<Term> {
  /// The thirds from the first to the last.
  public var terms: [Term] {
    var terms = [lowerBound]
    while let last = terms.last, last < upperBound { terms.append(last.next) }
    return terms
  }
}
