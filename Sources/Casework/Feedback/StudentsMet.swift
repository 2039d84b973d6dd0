/// How many different students could have spoken of a meeting in a third of the year, in each way in which
/// somebody may know it.
///
/// These are true counts, which ``PublishedFeedback`` is made with; they are shown to nobody.
public struct StudentsMet: Sendable, Equatable {
  /// Those whom the measures count as met for the first time of the year, in each third.
  private var firsts: [Term: Int]
  /// Those who were booked in a meeting, and those who came to one, of each third.
  private var booked: [Term: Set<ID<Client>>] = [:]
  private var came: [Term: Set<ID<Client>>] = [:]

  public init(_ inputs: MeasureInputs) {
    let firsts = CountedCases(inputs).cases[.clients] ?? []
    self.init(firsts.reduce(into: [:]) { $0[Term(of: $1.day), default: 0] += 1 })
    for meeting in inputs.meetings {
      let term = Term(of: meeting.starts.day)
      booked[term, default: []].formUnion(meeting.turns.byID.values.map(\.client))
      came[term, default: []].formUnion(
        meeting.turns.byID.values.filter(\.isTakenPartIn).map(\.client))
    }
  }

  /// - Parameter firsts: how many were met for the first time of the year in each third.
  init(_ firsts: [Term: Int]) { self.firsts = firsts }

  public func count(by term: Term) -> Int { sum(of: Term.all(of: term.year).filter { $0 <= term }) }

  /// How many may be known to have been asked by the end of a third, from each of the year on: the list
  /// of meetings says who was booked, and the measures say who came.
  func asked(in term: Term) -> Set<Int> {
    var asked: Set<Int> = []
    for start in Term.all(of: term.year) where start <= term {
      let terms = Term.all(of: term.year).filter { $0 >= start && $0 <= term }
      asked.insert(sum(of: terms))
      for known in [booked, came] {
        asked.insert(terms.reduce(into: Set()) { $0.formUnion(known[$1] ?? []) }.count)
      }
    }
    // Nobody asked is nothing known.
    return asked.subtracting([0])
  }

  private func sum(of terms: [Term]) -> Int { terms.reduce(0) { $0 + (firsts[$1] ?? 0) } }
}
