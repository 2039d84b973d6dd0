/// The days that measures are asked for, the first and the last included.
public struct MeasurePeriod: Hashable, Sendable {
  public var from: Day
  public var to: Day

  /// Nothing where the end comes before the beginning.
  public init?(from: Day, to: Day) {
    guard from <= to else { return nil }
    (self.from, self.to) = (from, to)
  }

  public init(_ reporting: ReportingPeriod, of year: Int) {
    from = Term(year: year, part: 0).first
    to = Term(year: year, part: reporting.lastPart).last
  }

  public init(_ terms: ClosedRange<Term>) {
    (from, to) = (terms.lowerBound.first, terms.upperBound.last)
  }

  /// Which of the outreach services' reporting periods it is.
  public var reporting: ReportingPeriod? {
    ReportingPeriod.allCases.first { MeasurePeriod($0, of: from.year) == self }
  }

  /// The thirds that it touches, up to the last one that may be told of.
  func terms(until last: Term) -> [Term] {
    var terms: [Term] = []
    var term = Term(of: from)
    let end = min(Term(of: to), last)
    while term <= end {
      terms.append(term)
      term = term.next
    }
    return terms
  }

  /// How much of a stretch of days lies in it.
  func cover(_ first: Day, _ last: Day) -> Cover {
    if from <= first && last <= to { return .whole }
    return to < first || last < from ? .none : .part
  }

  enum Cover { case none, part, whole }
}

/// The periods that outreach youth work reports by, each from the beginning of the year.
public enum ReportingPeriod: String, Sendable, CaseIterable {
  case toApril, toAugust, year

  var lastPart: Int {
    switch self {
    case .toApril: 0
    case .toAugust: 1
    case .year: 2
    }
  }
}
