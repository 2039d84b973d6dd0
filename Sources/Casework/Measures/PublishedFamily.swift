/// What may be told of one family of figures, and nothing else: every table is worked out of this.
///
/// **The rule.** An observer may have seen every table for every period. So tables are never made from
/// the cases: the cases are first brought together into *blocks*, and each table, chart and series is a
/// function of the blocks alone. Whatever is worked out by subtraction is then a sum of whole blocks.
/// 1. Time is cut at the thirds of the year by which outreach youth work reports, and each year stands
///    alone. Going on from January, thirds are brought together until at least ``floor`` different
///    students are in them: then the block is told as a sum. What is told never hangs on what comes later,
///    so a report of April and that of the year give no more away together. Thirds at the end of a year
///    that hold fewer stay untold.
/// 2. A third that is still going on is in no table: else two looks a day apart would show who came.
/// 3. A student counts once a year (once a third, where the third is the whole block before its parts
///    are told), so a block of five is five people.
/// 4. A whole falls into parts by twos (``FigureFamily/Split``), see
///    ``PublishedBlock/tellParts(of:threshold:known:)``: the sum of the parts is always the whole, and what
///    is not told of one side cannot be had from the other.
/// 5. Within a block its months are brought together in the same way (``PublishedStretch``), and what is left
///    at its end goes with the last ones: each such stretch has enough students, and together they are the
///    block. So whole months are told where they end with a stretch. Parts are told of whole blocks only.
/// 6. Families are counted of different things, so that none is a part of another: whoever had a meeting of a
///    transfer is not among those with a turn in the group for that.
/// 7. A higher threshold is made from the blocks of the lowest one by bringing them together, never
///    from the cases: tables of two thresholds are still functions of the same blocks.
///
/// For any other period the bounds that anybody could work out from the blocks are told in place of
/// the number; zero is not told apart from other small counts.
///
/// Not protected: what is written down later about a third that is over changes its block, and
/// somebody who keeps an earlier print sees by how much; a member knows the students they work with.
public struct PublishedFamily: Hashable, Sendable {
  /// No lower threshold can be set.
  public static let floor = 5
  /// The highest one that makes sense in a group.
  public static let highest = 50

  public let family: FigureFamily
  /// Counts below this are small.
  public let threshold: Int
  /// The last third that may be told of.
  public let until: Term
  let years: [Int: PublishedYear]
  /// Days from the concern to the meeting, for runs of whole blocks.
  let waits: [ClosedRange<Term>: DaySpread]

  /// What is told of a figure in a period.
  public func told(_ figure: Figure, in period: MeasurePeriod) -> Told {
    let terms = period.terms(until: until)
    var told = Told.zero
    for year in Set(terms.map(\.year)) {
      let published = years[year]
      let blocks = published?.blocks ?? []
      told = blocks.reduce(told) { $0 + $1.told(figure, in: period) }
      let end = blocks.last?.terms.upperBound
      let open = terms.filter { $0.year == year && $0.isAfter(end) }
      guard !open.isEmpty else { continue }
      let most = published?.mostOpen ?? PublishedFamily.mostUntold(threshold, open.count, family)
      told = told + Told(0, most)
    }
    return told
  }

  /// The days from the concern to the meeting, where the period is whole blocks with students enough.
  public func wait(in period: MeasurePeriod) -> DaySpread? {
    let terms = period.terms(until: until)
    guard let first = terms.first, let last = terms.last, first.first == period.from,
      last.last == period.to || last == until
    else { return nil }
    return waits[first...last]
  }
}

extension PublishedFamily {
  /// The most that some thirds with fewer students than a threshold hold.
  static func mostUntold(_ threshold: Int, _ terms: Int, _ family: FigureFamily) -> Int {
    if terms == 0 { return 0 }
    return (threshold - 1) * (family.isCountedByTerm ? terms : 1)
  }

  static let unbounded = 1_000_000
}

/// The blocks of one year.
struct PublishedYear: Hashable, Sendable {
  var blocks: [PublishedBlock]
  /// The most that the thirds after the last block hold together, where a higher threshold made it so.
  var mostOpen: Int?
}

/// The middle of some numbers of days, and where the middle half of them lies.
public struct DaySpread: Hashable, Sendable {
  public var median: Int
  /// Nothing where too few numbers lie on each side of it.
  public var lower: Int?
  public var upper: Int?

  public init(median: Int, lower: Int? = nil, upper: Int? = nil) {
    (self.median, self.lower, self.upper) = (median, lower, upper)
  }

  /// Of at least one number.
  init(of days: [Int], withHalf: Bool) {
    let days = days.sorted()
    median = DaySpread.middle(days[...])
    guard withHalf else { return }
    lower = DaySpread.middle(days.prefix(days.count / 2))
    upper = DaySpread.middle(days.suffix(days.count / 2))
  }

  /// The middle one; of two in the middle half their sum, halves rounded upwards.
  private static func middle(_ days: ArraySlice<Int>) -> Int {
    guard !days.isEmpty else { return 0 }
    let start = days.startIndex
    let half = days.count / 2
    if days.count.isMultiple(of: 2) { return (days[start + half - 1] + days[start + half] + 1) / 2 }
    return days[start + half]
  }
}
