/// How many different students a group has met since January, by the end of each third of the year.
///
/// These are true counts, which ``PublishedFeedback`` is made with; they are shown to nobody.
public struct StudentsMet: Sendable, Equatable {
  private var firsts: [Term: Int]

  public init(_ inputs: MeasureInputs) {
    let firsts = CountedCases(inputs).cases[.clients] ?? []
    self.init(firsts.reduce(into: [:]) { $0[Term(of: $1.day), default: 0] += 1 })
  }

  /// - Parameter firsts: how many were met for the first time of the year in each third.
  init(_ firsts: [Term: Int]) { self.firsts = firsts }

  public func count(by term: Term) -> Int {
    Term.all(of: term.year).filter { $0 <= term }.reduce(0) { $0 + (firsts[$1] ?? 0) }
  }
}
