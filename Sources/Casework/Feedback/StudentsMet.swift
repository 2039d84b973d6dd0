/// How many different students could have spoken of a meeting in a third of the year, in each way in which
/// somebody may know it.
///
/// These are true counts, which ``PublishedFeedback`` is made with; they are shown to nobody.
public struct StudentsMet: Sendable, Equatable {
  /// Those whom the measures count as met for the first time of the year, in each third.
  private var firsts: [Term: Int]
  /// Those of each third who were booked in a meeting, in one that was held, whose turn was over, and who
  /// came.
  private var known: [[Term: Set<ID<Client>>]] = []
  private var terms: [ID<Meeting>: Term] = [:]

  public init(_ inputs: MeasureInputs) {
    let firsts = CountedCases(inputs).cases[.clients] ?? []
    self.init(firsts.reduce(into: [:]) { $0[Term(of: $1.day), default: 0] += 1 })
    let isCounted: [(Meeting, Turn) -> Bool] = [
      { _, _ in true }, { meeting, _ in meeting.state == .inProgress || meeting.state == .closed },
      { _, turn in turn.state == .closed }, { _, turn in turn.isTakenPartIn },
    ]
    for meeting in inputs.meetings { terms[meeting.id] = Term(of: meeting.starts.day) }
    known = isCounted.map { isCounted in
      var students: [Term: Set<ID<Client>>] = [:]
      for meeting in inputs.meetings {
        let counted = meeting.turns.byID.values.filter { isCounted(meeting, $0) }
        students[Term(of: meeting.starts.day), default: []].formUnion(counted.map(\.client))
      }
      return students
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
      for known in known {
        asked.insert(terms.reduce(into: Set()) { $0.formUnion(known[$1] ?? []) }.count)
      }
    }
    // Nobody asked is nothing known.
    return asked.subtracting([0])
  }

  /// Whether a meeting is known to have been held in another third: who spoke of it then is not among those
  /// who were asked in this one.
  func isOfAnother(_ meeting: ID<Meeting>?, than term: Term) -> Bool {
    meeting.flatMap { terms[$0] }.map { $0 != term } ?? false
  }

  private func sum(of terms: [Term]) -> Int { terms.reduce(0) { $0 + (firsts[$1] ?? 0) } }
}
