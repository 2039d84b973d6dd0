/// Months that follow each other within a block, whose count is told in one sum.
struct PublishedStretch: Hashable, Sendable {
  var from: Day
  var to: Day
  var count: Int

  init(from: Day, to: Day, count: Int) { (self.from, self.to, self.count) = (from, to, count) }

  /// All the months of some thirds.
  init(_ terms: ClosedRange<Term>, _ count: Int) {
    self.init(from: terms.lowerBound.first, to: terms.upperBound.last, count: count)
  }

  /// What is told for the days of a period that lie in it.
  func told(in period: MeasurePeriod) -> Told {
    switch period.cover(from, to) {
    case .whole: Told(exactly: count)
    case .part: Told(0, count)
    case .none: .zero
    }
  }

  /// Brings the months of a block together, from the first on, until enough different students are in
  /// them; what is left at the end goes with the last ones.
  ///
  /// Each holds enough students, and together they are the block: whatever is taken from whatever, what
  /// is left is a sum of these. Which month of one they came in is never told: of each proper part of the
  /// months every rule leaves at least two numbers possible.
  static func all(
    of cases: [CountedCase], in terms: ClosedRange<Term>, least: Int
  ) -> [PublishedStretch] {
    var stretches: [PublishedStretch] = []
    var open: [CountedCase] = []
    var first = terms.lowerBound.first
    var month = first
    while month <= terms.upperBound.last {
      let next = month.adding(months: 1)
      open += cases.filter { month <= $0.day && $0.day < next }
      if Set(open.map(\.client)).count >= least {
        stretches.append(
          PublishedStretch(from: first, to: next.adding(days: -1), count: open.count))
        (open, first) = ([], next)
      }
      month = next
    }
    guard let last = stretches.indices.last else { return [] }
    stretches[last].to = terms.upperBound.last
    stretches[last].count += open.count
    return stretches
  }

  /// The same at a higher threshold, made of what is told already.
  static func raised(_ stretches: [PublishedStretch], to higher: Int) -> [PublishedStretch] {
    var raised: [PublishedStretch] = []
    var open: PublishedStretch?
    for one in stretches {
      let sum = PublishedStretch(
        from: open?.from ?? one.from, to: one.to, count: one.count + (open?.count ?? 0))
      open = sum
      if sum.count >= higher {
        raised.append(sum)
        open = nil
      }
    }
    guard let open else { return raised }
    guard let last = raised.indices.last else { return [open] }
    raised[last].to = open.to
    raised[last].count += open.count
    return raised
  }
}

extension PublishedFamily {
  /// The shortest period of whole blocks or stretches around another one, where it has a number.
  func telling(_ figure: Figure, around period: MeasurePeriod) -> MeasurePeriod? {
    let blocks = years.values.flatMap(\.blocks)
    let stretches = blocks.flatMap(\.stretches).map { ($0.from, $0.to) }
    let whole = blocks.map { ($0.terms.lowerBound.first, $0.terms.upperBound.last) }
    for pieces in [stretches, whole] {
      let touched = pieces.filter { period.cover($0.0, $0.1) != .none }
      guard let from = touched.map(\.0).min(), let to = touched.map(\.1).max(),
        let wider = MeasurePeriod(from: min(from, period.from), to: max(to, period.to))
      else { continue }
      if told(figure, in: wider).exact != nil { return wider }
    }
    return nil
  }
}
