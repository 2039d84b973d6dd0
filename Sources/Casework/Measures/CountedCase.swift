/// One student counted once in a family of figures; it never leaves this folder.
struct CountedCase: Equatable {
  var client: ID<Client>
  var day: Day
  /// Every figure of the family that the student counts in.
  var figures: Set<Figure>
  /// Days from the concern to the meeting, where they are counted.
  var wait: Int?
}

extension FigureFamily {
  /// Each student once a year (or a third of it), on the first day.
  func firsts(of cases: [CountedCase]) -> [CountedCase] {
    var firsts: [Place: CountedCase] = [:]
    for one in cases {
      let term = Term(of: one.day)
      let place = Place(
        client: one.client, year: term.year, part: isCountedByTerm ? term.part : nil)
      if let known = firsts[place], known.day <= one.day { continue }
      firsts[place] = one
    }
    return firsts.values.sorted { ($0.day, $0.client) < ($1.day, $1.client) }
  }

  private struct Place: Hashable {
    var client: ID<Client>
    var year: Int
    var part: Int?
  }
}
