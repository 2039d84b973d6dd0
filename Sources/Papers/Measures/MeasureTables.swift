public import Casework
public import Texts

/// The measures as tables that leave the program: only what ``PublishedMeasures`` tells is in them.
public enum MeasureTables {
  /// For people who read it and spreadsheets: a line a measure.
  public static func table(
    _ measures: PublishedMeasures, in period: MeasurePeriod, texts: Texts
  ) -> PaperTable {
    let words = texts.measures
    let columns = words.columns
    return PaperTable(
      columns: [columns.measure, columns.count, columns.share],
      rows: measures.lines(in: period).map { line in
        [
          name(of: line, texts), words.text(line, smallest: measures.threshold),
          words.share(line),
        ]
      })
  }

  /// The same with the period and the bounds in columns of their own, to reckon with.
  ///
  /// A line below another carries its name too: sorted or filtered, it still says what it is of.
  public static func sheet(
    _ measures: PublishedMeasures, in period: MeasurePeriod, texts: Texts
  ) -> PaperTable {
    let words = texts.measures
    let columns = words.columns
    let days = [texts.dates.day(period.from), texts.dates.day(period.to)]
    var above = ""
    return PaperTable(
      columns: [
        columns.measure, columns.from, columns.to, columns.count, columns.least, columns.most,
        columns.leastShare, columns.mostShare, columns.smallest,
      ],
      rows: measures.lines(in: period).map { line in
        let name = words.name(line.subject)
        if line.depth == 0 { above = name }
        return [line.depth == 0 ? name : "\(above): \(name)"] + days
          + [words.text(line, smallest: measures.threshold)] + bounds(count(of: line))
          + bounds(line.share) + [String(measures.threshold)]
      })
  }

  /// For statistics programs: commas, a decimal point, ISO days, English keys, one line feed a line.
  ///
  /// A bound that is not told is an empty cell. Each period is a set of lines.
  public static func plain(_ measures: PublishedMeasures, in periods: [MeasurePeriod]) -> String {
    let head =
      "figure,from,to,state,low,high,shareLow,shareHigh,median,lowerQuartile,upperQuartile,"
      + "smallestCount"
    let lines = periods.flatMap { period in
      measures.lines(in: period).map { line -> String in
        let days = line.days
        let spread = [days?.median, days?.lower, days?.upper].map { $0.map { String($0) } ?? "" }
        let cells =
          [key(of: line.subject), period.from.isoText, period.to.isoText, state(of: line)]
          + bounds(count(of: line)) + bounds(line.share) + spread
          + [String(measures.threshold)]
        return cells.joined(separator: ",")
      }
    }
    return ([head] + lines).map { $0 + "\n" }.joined()
  }

  /// What a measure is called in files for programs.
  public static func key(of subject: MeasureLine.Subject) -> String {
    switch subject {
    case .figure(let figure): figure.rawValue
    case .wait: "daysFromConcernToMeeting"
    }
  }

  /// How a value stands, in files for programs.
  public static func state(of line: MeasureLine) -> String {
    switch line.value {
    case .count(let told):
      if line.subject == .wait { return line.days == nil ? "hidden" : "exact" }
      return told.exact == nil ? "range" : "exact"
    case .noData: return "noData"
    case .notOver: return "notOver"
    }
  }

  private static func name(of line: MeasureLine, _ texts: Texts) -> String {
    let dashes = String(repeating: "–", count: line.depth)
    return (line.depth > 0 ? dashes + " " : "") + texts.measures.name(line.subject)
  }

  /// What is told of how many; of days nothing is counted.
  public static func count(of line: MeasureLine) -> Told? {
    guard case .count(let told) = line.value, line.subject != .wait else { return nil }
    return told
  }

  private static func bounds(_ told: Told?) -> [String] {
    told.map { [String($0.low), $0.isOpen ? "" : String($0.high)] } ?? ["", ""]
  }
}
