/// A third of a year: January–April, May–August or September–December.
///
/// The outreach services report by them: 1.1.–30.4., 1.1.–31.8. and the whole year.
public struct Term: Hashable, Sendable, Comparable {
  public let year: Int
  /// 0, 1 or 2.
  public let part: Int

  public init(year: Int, part: Int) {
    (self.year, self.part) = (year, min(max(part, 0), 2))
  }

  public init(of day: Day) { self.init(year: day.year, part: (day.month - 1) / 4) }

  public static func all(of year: Int) -> [Term] { (0...2).map { Term(year: year, part: $0) } }

  public var first: Day { Day(year, part * 4 + 1, 1) ?? Day(number: 0) }
  public var last: Day { next.first.adding(days: -1) }

  public var next: Term {
    part == 2 ? Term(year: year + 1, part: 0) : Term(year: year, part: part + 1)
  }
  public var previous: Term {
    part == 0 ? Term(year: year - 1, part: 2) : Term(year: year, part: part - 1)
  }

  /// The last third that is over on a day: nothing is counted of one that is still going on.
  public static func lastEnded(on today: Day) -> Term { Term(of: today).previous }

  /// Later than a third; where there is none every one is.
  func isAfter(_ other: Term?) -> Bool { other.map { $0 < self } ?? true }

  /// The thirds of a year that are told in one: going on from January until enough people are in them.
  ///
  /// Thirds at the end of the year that hold fewer are in none.
  static func runs<Person: Hashable>(
    of people: [Term: Set<Person>], in year: Int, until last: Term, least: Int
  ) -> [ClosedRange<Term>] {
    var runs: [ClosedRange<Term>] = []
    var open: Set<Person> = []
    var first = Term(year: year, part: 0)
    for term in all(of: year) where term <= last {
      open.formUnion(people[term] ?? [])
      guard open.count >= least else { continue }
      runs.append(first...term)
      (open, first) = ([], term.next)
    }
    return runs
  }

  public static func < (one: Term, other: Term) -> Bool {
    (one.year, one.part) < (other.year, other.part)
  }
}
