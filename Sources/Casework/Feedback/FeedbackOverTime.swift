/// A half of a year, as feedback is read over time.
public struct HalfYear: Sendable, Hashable, Comparable {
  public let year: Int
  public let isSecond: Bool

  public init(_ day: Day) { (year, isSecond) = (day.year, day.month > 6) }

  public static func < (one: HalfYear, other: HalfYear) -> Bool {
    (one.year, one.isSecond ? 1 : 0) < (other.year, other.isSecond ? 1 : 0)
  }
}

/// A tally as it may be shown.
public enum ShownTally: Sendable, Equatable {
  /// Nobody has given feedback.
  case none
  /// So few that they could be recognised, or few that could be worked out.
  case hidden
  /// How many, and the mean of each question in tenths; a mean of few is left out.
  case shown(count: Int, tenths: [FeedbackQuestion: Int])
}

/// One row of feedback over time: a half-year, or a meeting in it.
public struct FeedbackRow: Sendable, Equatable {
  public var students: ShownTally
  public var parties: ShownTally

  public subscript(side: FeedbackSide) -> ShownTally {
    side == .students ? students : parties
  }
}

/// A half-year's feedback and that of its meetings, with small counts hidden.
public struct FeedbackPeriod: Sendable, Equatable {
  public var half: HalfYear
  public var whole: FeedbackRow
  /// The meetings of which there is feedback, in the order that was asked for.
  public var meetings: [Meeting]

  /// One meeting's feedback.
  public struct Meeting: Sendable, Equatable {
    public var id: ID<Casework.Meeting>
    public var row: FeedbackRow
  }

  /// Feedback about meetings by the half-year in which it was given, the newest first.
  ///
  /// Small counts are hidden, also where they would come out by subtraction: between a half-year and
  /// its meetings, for each side and each question by itself. No sum over half-years or sides is made.
  ///
  /// - Parameter isEarlier: the order of meetings within a half-year.
  public static func all(
    of figures: some Sequence<FeedbackFigures>, below limit: Int = SmallCounts.usualLimit,
    isEarlier: (ID<Casework.Meeting>, ID<Casework.Meeting>) -> Bool
  ) -> [FeedbackPeriod] {
    var summaries: [HalfYear: [ID<Casework.Meeting>: FeedbackSummary]] = [:]
    for one in figures where one.about == .meeting {
      guard let meeting = one.meeting else { continue }
      summaries[HalfYear(one.day), default: [:]][meeting, default: FeedbackSummary()].add(one)
    }
    return summaries.keys.sorted(by: >).map { half in
      let parts = summaries[half] ?? [:]
      let ids = parts.keys.sorted(by: isEarlier)
      return FeedbackPeriod(half, ids, ids.compactMap { parts[$0] }, limit)
    }
  }

  private init(
    _ half: HalfYear, _ ids: [ID<Casework.Meeting>], _ parts: [FeedbackSummary], _ limit: Int
  ) {
    self.half = half
    let students = FeedbackPeriod.shown(parts.map(\.students), limit)
    let parties = FeedbackPeriod.shown(parts.map(\.parties), limit)
    whole = FeedbackRow(students: students.whole, parties: parties.whole)
    meetings = ids.indices.map { place in
      let row = FeedbackRow(students: students.parts[place], parties: parties.parts[place])
      return Meeting(id: ids[place], row: row)
    }
  }

  private static func shown(
    _ parts: [FeedbackTally], _ limit: Int
  ) -> (whole: ShownTally, parts: [ShownTally]) {
    let whole = parts.reduce(FeedbackTally()) { $0.adding($1) }
    let hidden = SmallCounts.hidden(parts.map(\.count), below: limit)
    var hiddenMeans: [FeedbackQuestion: Set<Int>] = [:]
    for question in FeedbackQuestion.allCases {
      let counts = parts.map { $0.count(of: question) }
      hiddenMeans[question] = SmallCounts.hidden(counts, below: limit).union(hidden)
    }
    let rows = parts.indices.map { place -> ShownTally in
      if parts[place].count == 0 { return .none }
      if hidden.contains(place) { return .hidden }
      return .shown(
        count: parts[place].count,
        tenths: parts[place].means { hiddenMeans[$0]?.contains(place) != true })
    }
    if whole.count == 0 { return (.none, rows) }
    if SmallCounts.isSmall(whole.count, below: limit) { return (.hidden, rows) }
    let tenths = whole.means { !SmallCounts.isSmall(whole.count(of: $0), below: limit) }
    return (.shown(count: whole.count, tenths: tenths), rows)
  }
}

extension FeedbackTally {
  fileprivate func means(_ isShown: (FeedbackQuestion) -> Bool) -> [FeedbackQuestion: Int] {
    var means: [FeedbackQuestion: Int] = [:]
    for question in FeedbackQuestion.allCases where isShown(question) {
      means[question] = tenths(of: question)
    }
    return means
  }
}
