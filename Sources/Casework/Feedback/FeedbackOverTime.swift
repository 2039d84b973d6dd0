/// One side's ratings in a third of a year, as they may be shown.
public enum ShownTally: Sendable, Equatable {
  /// The third is still going on, or has only just begun: two looks would show who answered between.
  case notOver
  /// Fewer people than may be told of, or none: the two are not told apart.
  case hidden
  /// How many people, and the mean of each question in tenths; a mean of few is left out.
  case shown(count: Int, tenths: [FeedbackQuestion: Int])
}

/// A third of a year's feedback on meetings, as it may be shown to everybody.
///
/// People are counted, not answers: of each only the newest answer in the third counts, so that what one
/// person said in five meetings is not told as if five had said it. Only thirds that are over are told
/// of, each by itself, with no sum over them and nothing of a single meeting: no two numbers differ by
/// one person's answer.
public struct FeedbackPeriod: Sendable, Equatable {
  public var term: Term
  public var students: ShownTally
  public var parties: ShownTally

  public subscript(side: FeedbackSide) -> ShownTally {
    side == .students ? students : parties
  }

  /// The thirds in which feedback was given, the newest first.
  public static func all(
    of figures: some Sequence<FeedbackFigures>, on today: Day,
    below limit: Int = PublishedFamily.floor
  ) -> [FeedbackPeriod] {
    let byTerm = Dictionary(grouping: figures.filter { $0.about == .meeting }) {
      Term(of: $0.day)
    }
    return byTerm.keys.sorted(by: >).map { term in
      guard term <= Term.lastEnded(on: today) else {
        return FeedbackPeriod(term: term, students: .notOver, parties: .notOver)
      }
      var summary = FeedbackSummary()
      for one in newest(of: byTerm[term] ?? []) { summary.add(one) }
      return FeedbackPeriod(
        term: term, students: shown(summary.students, limit), parties: shown(summary.parties, limit)
      )
    }
  }

  /// Of each person the newest one.
  private static func newest(of figures: [FeedbackFigures]) -> [FeedbackFigures] {
    func place(_ one: FeedbackFigures) -> (Day, String) { (one.day, one.meeting?.text ?? "") }
    let sorted = figures.sorted { place($0) < place($1) }
    let sides = Dictionary(grouping: sorted, by: \.isStudents).values
    return sides.flatMap { side in
      Dictionary(side.map { ($0.giver, $0) }, uniquingKeysWith: { $1 }).values
    }
  }

  private static func shown(_ tally: FeedbackTally, _ limit: Int) -> ShownTally {
    guard tally.count >= limit else { return .hidden }
    var means: [FeedbackQuestion: Int] = [:]
    for question in FeedbackQuestion.allCases where tally.count(of: question) >= limit {
      means[question] = tally.tenths(of: question)
    }
    return .shown(count: tally.count, tenths: means)
  }
}
