/// All that may be told of how the group's work goes; no student's own data can be had from it.
public struct PublishedMeasures: Hashable, Sendable {
  private var families: [FigureFamily: PublishedFamily]
  private let meetings: PublishedMeetings
  /// Told in steps beside the ended transfers.
  private(set) var experiences: PublishedExperiences?
  /// The last third of a year that is told of.
  public let until: Term
  /// The years that there is anything to look at in: from the first meeting or figure to this one.
  public let years: ClosedRange<Int>
  /// Documents that could not be read, and are missing from the figures.
  public var unread = 0

  /// What may be told on a day of some documents; the order of these does not matter.
  public init(_ inputs: MeasureInputs, on today: Day) {
    until = Term.lastEnded(on: today)
    let counted = CountedCases(inputs)
    families = [:]
    for (family, cases) in counted.cases where family != .experiences {
      families[family] = PublishedFamily(cases, family, until: until)
    }
    let (ended, palavers) = (families[.transfers], families[.palavers])
    experiences = counted.cases[.experiences].map { [until] in
      PublishedExperiences($0, ended: ended, palavers: palavers, until: until)
    }
    meetings = PublishedMeetings(counted.meetings, until: until)
    // Everybody knows the meetings from the calendar; nothing else tells of a year with few students.
    let told = families.values.compactMap { $0.years.keys.min() }
    let known = [inputs.meetings.map(\.starts.day.year).min(), told.min()].compactMap(\.self)
    years = min(known.min() ?? today.year, today.year)...today.year
  }

  /// Counts below this are told as small.
  public var threshold: Int {
    families.values.map(\.threshold).max() ?? PublishedFamily.floor
  }

  /// The same with more counts told as small.
  public func raised(to threshold: Int) -> PublishedMeasures {
    var raised = self
    raised.families = families.mapValues { $0.raised(to: threshold) }
    if threshold > self.threshold { raised.experiences = experiences?.raised(to: raised.threshold) }
    return raised
  }

  /// A figure in a period: the number, its bounds, or why there is none.
  public func value(of figure: Figure, in period: MeasurePeriod) -> MeasureValue {
    guard Term(of: period.from) <= until else { return .notOver }
    guard let family = FigureFamily.of(figure) else {
      return .count(meetings.told(in: period))
    }
    guard var told = told(figure, of: family, in: period) else { return .noData }
    // A part is no more than its whole.
    if let whole = self.told(family.whole, of: family, in: period) {
      told.high = min(told.high, whole.high)
    }
    let terms = period.terms(until: until)
    if family == .experiences, let ended = families[.transfers],
      let first = terms.first, let last = terms.last
    {
      // Whoever spoke is one of those whose transfer ended in the same third.
      let most = ended.told(ended.family.whole, in: MeasurePeriod(first...last)).high
      told.high = min(told.high, most)
    }
    return .count(told)
  }

  private func told(
    _ figure: Figure, of family: FigureFamily, in period: MeasurePeriod
  ) -> Told? {
    family == .experiences
      ? experiences?.told(figure, in: period) : families[family]?.told(figure, in: period)
  }

  /// The share of a figure in its whole, in percent.
  public func share(of figure: Figure, in period: MeasurePeriod) -> Told? {
    guard let split = FigureFamily.of(figure)?.split(with: figure),
      case .count(let part) = value(of: split.part, in: period),
      case .count(let rest) = value(of: split.rest, in: period)
    else { return nil }
    return figure == split.part
      ? Told.share(of: part, beside: rest) : Told.share(of: rest, beside: part)
  }

  /// The shortest period around another one of which a figure is told as a number.
  public func telling(_ figure: Figure, around period: MeasurePeriod) -> MeasurePeriod? {
    guard let family = FigureFamily.of(figure).flatMap({ families[$0] }) else { return nil }
    return family.telling(figure, around: period)
  }

  /// Days from the first concern to the first meeting.
  public func wait(in period: MeasurePeriod) -> DaySpread? {
    families[.clients]?.wait(in: period)
  }

  /// A figure in each of some periods that follow each other; none before there is anything.
  public func series(
    of figure: Figure, _ step: SeriesStep, through year: Int, years: Int
  ) -> [SeriesPoint] {
    let first = max(year - max(1, years) + 1, min(self.years.lowerBound, year))
    return step.periods(from: first, through: year).map {
      // A year of which only a part is told would look like one in which less was done.
      SeriesPoint(period: $0, value: $0.to > until.last ? .notOver : value(of: figure, in: $0))
    }
  }
}

/// What a measure says.
public enum MeasureValue: Hashable, Sendable {
  case count(Told)
  /// Nothing of the kind is kept.
  case noData
  /// The third of the year in which the period begins is still going on, or comes later.
  case notOver
}

/// One point of a series.
public struct SeriesPoint: Hashable, Sendable {
  public var period: MeasurePeriod
  public var value: MeasureValue
}

/// How long a point of a series is.
public enum SeriesStep: String, Sendable, CaseIterable {
  case term, year

  func periods(from first: Int, through last: Int) -> [MeasurePeriod] {
    (first...last).flatMap { year in
      switch self {
      case .term: Term.all(of: year).map { MeasurePeriod($0...$0) }
      case .year: [MeasurePeriod(.year, of: year)]
      }
    }
  }
}
