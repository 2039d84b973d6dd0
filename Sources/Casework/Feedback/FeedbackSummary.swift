/// A feedback as it is counted: when, about what and how it was rated; no client, no words, no name.
public struct FeedbackFigures: Sendable, Equatable {
  public var day: Day
  public var isStudents: Bool
  public var about: FeedbackAbout
  public var meeting: ID<Meeting>?
  public var ratings: [FeedbackQuestion: Rating]
  /// Tells one person's answers from another's, and nothing else: another number in each program.
  public var giver: Int

  public init(
    day: Day, isStudents: Bool, about: FeedbackAbout = .meeting, meeting: ID<Meeting>? = nil,
    ratings: [FeedbackQuestion: Rating], giver: Int
  ) {
    (self.day, self.isStudents, self.about) = (day, isStudents, about)
    (self.meeting, self.ratings, self.giver) = (meeting, ratings, giver)
  }
}

extension Feedback {
  /// What is counted of it; nothing where no question has been answered.
  ///
  /// On a transfer only what is ready counts, on the day it was: the measures count the same people.
  public var figures: FeedbackFigures? {
    guard !ratings.isEmpty else { return nil }
    var counted = day
    if subject == .transfer {
      guard let finished else { return nil }
      counted = finished
    }
    return FeedbackFigures(
      day: counted, isStudents: isStudents, about: subject.about, meeting: subject.meeting,
      ratings: ratings, giver: isStudents ? client.hashValue : member.hashValue)
  }
}

/// The feedback of a period, the students' and the parties' apart.
public struct FeedbackSummary: Sendable, Equatable {
  public var students = FeedbackTally()
  public var parties = FeedbackTally()

  public init() {}

  /// Sums the feedback about one kind of thing that was given within a period.
  ///
  /// These are true counts: what is shown to people goes through ``PublishedFeedback`` first.
  ///
  /// - Parameters:
  ///   - from: the first day; nothing for no beginning.
  ///   - to: the last day, which belongs to the period; nothing for no end.
  public init(
    of figures: some Sequence<FeedbackFigures>, about: FeedbackAbout = .meeting,
    from: Day? = nil, to: Day? = nil
  ) {
    for one in figures where one.about == about {
      if let from, one.day < from { continue }
      if let to, one.day > to { continue }
      add(one)
    }
  }

  mutating func add(_ figures: FeedbackFigures) {
    if figures.isStudents { students.add(figures) } else { parties.add(figures) }
  }

  public subscript(side: FeedbackSide) -> FeedbackTally {
    side == .students ? students : parties
  }
}

/// Whose feedback is counted.
public enum FeedbackSide: String, Sendable, CaseIterable { case students, parties }

/// Counts of one side's feedback.
public struct FeedbackTally: Sendable, Equatable {
  /// How many gave feedback.
  public private(set) var count = 0
  /// How many answered a question with each step.
  public private(set) var steps: [FeedbackQuestion: [Rating: Int]] = [:]

  public init() {}

  mutating func add(_ figures: FeedbackFigures) {
    count += 1
    for (question, rating) in figures.ratings {
      steps[question, default: [:]][rating, default: 0] += 1
    }
  }

  /// How many answered a question.
  public func count(of question: FeedbackQuestion) -> Int {
    (steps[question] ?? [:]).values.reduce(0, +)
  }

  /// The mean answer to a question in tenths, in steps of some tenths, halves upwards: 42 is 4.2; nothing
  /// without answers.
  ///
  /// Of five people or more each can be had in steps of two tenths or more: it tells nothing of how many.
  public func tenths(of question: FeedbackQuestion, step: Int) -> Int? {
    let count = count(of: question)
    guard count > 0 else { return nil }
    return (20 * sum(of: question) + step * count) / (2 * step * count) * step
  }

  private func sum(of question: FeedbackQuestion) -> Int {
    (steps[question] ?? [:]).reduce(0) { $0 + $1.key.rawValue * $1.value }
  }
}
