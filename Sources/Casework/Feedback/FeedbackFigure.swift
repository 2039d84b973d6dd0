/// One figure of feedback over time: how many answered, or the mean of a question, on one side.
public struct FeedbackFigure: Hashable, Sendable {
  public var side: FeedbackSide
  /// Nothing for how many answered.
  public var question: FeedbackQuestion?

  public init(_ side: FeedbackSide, _ question: FeedbackQuestion?) {
    (self.side, self.question) = (side, question)
  }

  /// The students' figures first, how many before the means.
  public static let all: [FeedbackFigure] = FeedbackSide.allCases.flatMap { side in
    [FeedbackFigure(side, nil)] + FeedbackQuestion.allCases.map { FeedbackFigure(side, $0) }
  }

  /// The figures of how people rated.
  public static let means = all.filter { $0.question != nil }
}

/// What a figure of feedback says.
public enum FeedbackValue: Hashable, Sendable {
  case count(AnswerCount)
  /// A mean answer in tenths: 43 is 4.3.
  case mean(Int)

  /// How high it stands in a picture: people, or tenths.
  public var height: Int {
    switch self {
    case .count(let count): count.least
    case .mean(let tenths): tenths
    }
  }
}

extension FeedbackPeriod {
  /// How many answered, or a mean; nothing where it is not told.
  public func value(of figure: FeedbackFigure) -> FeedbackValue? {
    guard case .shown(let count, let tenths) = self[figure.side] else { return nil }
    guard let question = figure.question else { return .count(count) }
    return tenths[question].map { .mean($0) }
  }
}
