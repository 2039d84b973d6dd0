public import Casework

/// Feedback by thirds of the year.
public struct FeedbackOverTimeTexts: Sendable {
  public let title: String
  /// The entry in the list of all actions, from the measures.
  public let openWords: String
  /// The key that leads there.
  public let openKey: String
  /// What the feedback is on, as a heading.
  public let about: @Sendable (FeedbackAbout) -> String
  /// The months of a third of a year.
  public let term: @Sendable (Term) -> String
  /// Said of a third that is going on.
  public let notOver: String
  public let students, parties, count: String
  public let none: String
  public let legend: @Sendable (_ smallest: Int) -> String
  /// In its place of transfers, of which no mean of students is told.
  public let transferLegend: @Sendable (_ smallest: Int) -> String
  /// On a narrow screen.
  public let shortLegend: @Sendable (_ smallest: Int) -> String
  public let read, readWords: String
  public let noWords: String
  public let decimalMark: String
  /// What a figure counts and how; nothing for how many answered.
  public let definition: @Sendable (FeedbackQuestion?, FeedbackAbout) -> String
  /// When a figure is shown at all.
  public let rule: @Sendable (_ smallest: Int) -> String
  /// What is told in steps, and why.
  public let steps: @Sendable (FeedbackAbout, _ step: Int) -> String
  public let keys: FeedbackOverTimeKeyTexts
  public let columns: FeedbackColumns
}

/// The keys of feedback over time beside those of the measures.
public struct FeedbackOverTimeKeyTexts: Sendable {
  public let next, nextWords: String
  public let define: String
  public let barsWords, lineWords, tableWords: String
  /// To another third, and to another figure.
  public let earlier, later, before, after: String
  public let export, exportWords: String
  public let whichFile, fileName: String
  public let byTerm: String
}

/// The headings of tables of feedback that leave the program.
public struct FeedbackColumns: Sendable {
  public let about, period, from, to, side, count: String
  /// In place of a number that is not told.
  public let hidden: @Sendable (_ smallest: Int) -> String
  /// In place of a number told in steps.
  public let atLeast: @Sendable (Int) -> String
  public let notOver: String
}

extension FeedbackTexts {
  public func side(_ side: FeedbackSide) -> String {
    side == .students ? overTime.students : overTime.parties
  }

  /// A figure in a few words: `opiskelijat: kuultu`.
  public func name(of figure: FeedbackFigure) -> String {
    "\(side(figure.side)): \(figure.question.map(short) ?? overTime.count)"
  }

  /// `4,3`.
  public func mean(_ tenths: Int) -> String {
    "\(tenths / 10)\(overTime.decimalMark)\(tenths % 10)"
  }

  /// A figure's number in a table that leaves the program.
  public func cell(_ value: FeedbackValue) -> String {
    if case .count(let count) = value { return overTime.columns.atLeast(count.least) }
    return self.value(value)
  }

  /// A figure's number as it is read: `25+` for that many or a few more.
  public func value(_ value: FeedbackValue) -> String {
    switch value {
    case .count(let count): "\(count.least)+"
    case .mean(let tenths): mean(tenths)
    }
  }
}
