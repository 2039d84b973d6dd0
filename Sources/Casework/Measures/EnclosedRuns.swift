/// The thirds of a year that are told in one, of students who are all in another family, too.
///
/// What is told of both gives by subtraction how many are in the other family only. So a sum is told
/// where at least as many others are known as the threshold. Where it is not, nothing is told of it, not
/// even that it is small: the list of meetings says how many were booked, so how many at least are in this
/// family only. Once it is seen that nearly all are in it, nothing more is told of the year: a later sum
/// would tell how many were missing then.
struct EnclosedRuns {
  private(set) var runs: [ClosedRange<Term>] = []

  /// - Parameters:
  ///   - counts: how many there are in each third.
  ///   - room: how many are known to be in the other family from January to the end of a third.
  init(
    _ counts: [Term: Int], in year: Int, until last: Term, least: Int, room: (Term) -> Int
  ) {
    var told = 0
    var open = 0
    var first = Term(year: year, part: 0)
    for term in Term.all(of: year) where term <= last {
      open += counts[term] ?? 0
      let left = room(term) - told
      if open >= least, left - open >= least {
        runs.append(first...term)
        (told, open, first) = (told + open, 0, term.next)
        continue
      }
      if left > 2 * (least - 1), open >= least { return }
    }
  }
}
