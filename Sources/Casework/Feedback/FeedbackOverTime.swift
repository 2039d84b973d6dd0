/// One side's ratings in a third of a year, as they may be shown.
public enum ShownTally: Sendable, Hashable {
  /// The third is still going on, or has only just begun: two looks would show who answered between.
  case notOver
  /// Fewer people than may be told of, or none: the two are not told apart.
  case hidden
  /// How many people, and the mean of each question in tenths; a mean of few is left out.
  case shown(count: AnswerCount, tenths: [FeedbackQuestion: Int])
}

/// A third of a year's feedback on one kind of thing, as it may be shown to everybody.
public struct FeedbackPeriod: Sendable, Equatable {
  public var term: Term
  public var students: ShownTally
  public var parties: ShownTally

  public subscript(side: FeedbackSide) -> ShownTally {
    side == .students ? students : parties
  }
}

/// All that may be told of feedback over time: nothing that is shown comes from anything else.
///
/// People are counted, not answers: of each only the newest answer in the third counts, so that what one
/// person said in five meetings is not told as if five had said it. Only thirds that are over are told
/// of, each by itself, with no sum over them and nothing of a single meeting or service: no two numbers
/// differ by one person's answer. How many answered is told in steps (``AnswerCount``), and means in halves,
/// or in even tenths where ten or more answered: each can be had of any number of answers, so that nobody
/// finds out from a mean how many left a question out, and of some ratings, so that nobody finds out how
/// many gave one, even where it is known that hardly more could have answered. Students who spoke of a meeting are among those whom the
/// measures count as met: their steps say nothing of how many were not. Students who spoke of a transfer are counted in the measures too: of them
/// the same is told (``PublishedExperiences``), and no mean, as the measures tell for how many it went well.
public struct PublishedFeedback: Sendable, Equatable {
  /// Fewer people than this are hidden.
  public let threshold: Int
  /// The third that is going on.
  public let running: Term
  private var told: [FeedbackAbout: [Term: FeedbackPeriod]] = [:]

  /// - Parameters:
  ///   - met: how many students there are who could have spoken of a meeting.
  ///   - measures: what the measures tell at the lowest threshold; nothing is told of transfers without.
  public init(
    _ figures: some Sequence<FeedbackFigures>, met: StudentsMet,
    measures: PublishedMeasures? = nil, on today: Day, below limit: Int = PublishedFamily.floor
  ) {
    threshold = min(max(limit, PublishedFamily.floor), PublishedFamily.highest)
    running = Term(of: today)
    for (about, figures) in Dictionary(grouping: figures, by: \.about) {
      let periods = periods(of: figures, about, met, measures?.experiences)
      if !periods.isEmpty { told[about] = periods }
    }
  }

  /// What is told before anything has been counted.
  public static func empty(on today: Day) -> PublishedFeedback {
    PublishedFeedback([], met: StudentsMet([:]), on: today)
  }

  /// The thirds from the earliest of which something is told to the running one, the newest first.
  ///
  /// None where nothing is told: whether few have answered or nobody is not told apart.
  public func periods(_ about: FeedbackAbout) -> [FeedbackPeriod] {
    guard let first = told[about]?.keys.min() else { return [] }
    var periods: [FeedbackPeriod] = []
    var term = running
    while term >= first {
      periods.append(period(about, term))
      term = term.previous
    }
    return periods
  }

  /// What is told of any third.
  public func period(_ about: FeedbackAbout, _ term: Term) -> FeedbackPeriod {
    if term >= running {
      return FeedbackPeriod(term: term, students: .notOver, parties: .notOver)
    }
    return told[about]?[term]
      ?? FeedbackPeriod(term: term, students: .hidden, parties: .hidden)
  }

  private func periods(
    of figures: [FeedbackFigures], _ about: FeedbackAbout, _ met: StudentsMet,
    _ experiences: PublishedExperiences?
  ) -> [Term: FeedbackPeriod] {
    let byTerm = Dictionary(grouping: figures) { Term(of: $0.day) }.filter { $0.key < running }
    var periods: [Term: FeedbackPeriod] = [:]
    for (term, figures) in byTerm {
      var summary = FeedbackSummary()
      let counted = figures.filter { !$0.isStudents || !met.isOfAnother($0.meeting, than: term) }
      for one in Self.newest(of: counted) { summary.add(one) }
      let students: ShownTally
      switch about {
      case .meeting: students = shown(summary.students, asked: met.asked(in: term))
      case .transfer: students = spoken(experiences?.least(in: term) ?? 0)
      // A service is asked about of those whom the group has met.
      case .service: students = shown(summary.students, asked: met.asked(in: term))
      }
      let parties = shown(summary.parties)
      guard students != .hidden || parties != .hidden else { continue }
      periods[term] = FeedbackPeriod(term: term, students: students, parties: parties)
    }
    return periods
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

  /// - Parameter asked: how many were asked, in each way in which somebody may know it.
  private func shown(_ tally: FeedbackTally, asked: Set<Int> = []) -> ShownTally {
    guard let told = AnswerCount.people(tally.count, asked: asked, below: threshold) else {
      return .hidden
    }
    var means: [FeedbackQuestion: Int] = [:]
    let width = AnswerCount.step(below: threshold)
    for question in FeedbackQuestion.allCases where tally.count(of: question) >= width {
      let answered = tally.count(of: question)
      means[question] = tally.tenths(
        of: question, step: AnswerCount.tenths(of: min(told.least, answered)))
    }
    return .shown(count: told, tenths: means)
  }

  /// How many students spoke of a transfer, where the measures tell so many at least.
  private func spoken(_ least: Int) -> ShownTally {
    let width = AnswerCount.step(below: threshold)
    let told = least / width * width
    return told > 0 ? .shown(count: .atLeast(told), tenths: [:]) : .hidden
  }
}
