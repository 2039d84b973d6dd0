public import Casework
public import Texts

/// Feedback over time as tables that leave the program: only what ``PublishedFeedback`` tells is in them.
public enum FeedbackTables {
  /// One side's feedback on one kind of thing in a third of a year.
  public struct Line: Sendable, Equatable {
    public var about: FeedbackAbout
    public var period: FeedbackPeriod
    public var side: FeedbackSide
  }

  /// All that is told, by what it is on, the oldest third first.
  ///
  /// - Parameters:
  ///   - from: the first day; only thirds that begin then or later.
  ///   - to: the last day; only thirds that end then or earlier.
  public static func lines(
    _ feedback: PublishedFeedback, from: Day? = nil, to: Day? = nil
  ) -> [Line] {
    FeedbackAbout.allCases.flatMap { about in
      feedback.periods(about).reversed().flatMap { period -> [Line] in
        if let from, period.term.first < from { return [] }
        if let to, period.term.last > to { return [] }
        return FeedbackSide.allCases.map { Line(about: about, period: period, side: $0) }
      }
    }
  }

  /// For people who read it.
  public static func table(
    _ lines: [Line], smallest: Int, texts: Texts
  ) -> PaperTable {
    let words = texts.feedback
    return PaperTable(
      columns: [words.overTime.columns.about, words.overTime.columns.period]
        + heads(texts).dropFirst(),
      rows: lines.map { line in
        [words.overTime.about(line.about), words.overTime.term(line.period.term)]
          + cells(line, smallest, texts)
      })
  }

  /// For spreadsheets: the days of each third in columns of their own.
  public static func sheet(
    _ lines: [Line], smallest: Int, texts: Texts
  ) -> PaperTable {
    let words = texts.feedback
    let columns = words.overTime.columns
    return PaperTable(
      columns: [columns.about, columns.from] + heads(texts) + [texts.measures.columns.smallest],
      rows: lines.map { line in
        let term = line.period.term
        return [
          words.overTime.about(line.about), texts.dates.day(term.first),
          texts.dates.day(term.last),
        ] + cells(line, smallest, texts) + [String(smallest)]
      })
  }

  /// For statistics programs: commas, a decimal point, ISO days, English keys, one line feed a line.
  ///
  /// What is not told is an empty cell. A count told in steps is the least it may be, and named so.
  public static func plain(_ lines: [Line], smallest: Int) -> String {
    let head = "about,from,to,side,state,least,heard,clear,helped,smallestCount"
    let rows = lines.map { line -> String in
      let term = line.period.term
      let numbers = values(line).map { _, value -> String in
        switch value {
        case .count(let count): String(count.least)
        case .mean(let tenths): decimal(tenths)
        case nil: ""
        }
      }
      let start = [
        line.about.rawValue, term.first.isoText, term.last.isoText, line.side.rawValue, state(line),
      ]
      return (start + numbers + [String(smallest)]).joined(separator: ",")
    }
    return ([head] + rows).map { $0 + "\n" }.joined()
  }

  /// How a line stands, in files for programs.
  public static func state(_ line: Line) -> String {
    switch line.period[line.side] {
    case .notOver: "notOver"
    case .hidden: "hidden"
    case .shown: "shown"
    }
  }

  /// How many answered, and the means of the questions.
  public static func values(_ line: Line) -> [(figure: FeedbackFigure, value: FeedbackValue?)] {
    FeedbackFigure.all.filter { $0.side == line.side }
      .map { ($0, line.period.value(of: $0)) }
  }

  /// A number of tenths with a decimal point.
  public static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  private static func heads(_ texts: Texts) -> [String] {
    let columns = texts.feedback.overTime.columns
    return [columns.to, columns.side, columns.count]
      + FeedbackQuestion.allCases.map(texts.feedback.short)
  }

  private static func cells(_ line: Line, _ smallest: Int, _ texts: Texts) -> [String] {
    let words = texts.feedback
    let columns = words.overTime.columns
    let start = [words.side(line.side)]
    switch line.period[line.side] {
    case .notOver: return start + [columns.notOver] + FeedbackQuestion.allCases.map { _ in "" }
    case .hidden:
      return start + [columns.hidden(smallest)] + FeedbackQuestion.allCases.map { _ in "" }
    case .shown:
      return start
        + values(line).map { _, value in value.map(words.cell) ?? "" }
    }
  }
}
