public import Casework

/// The words around feedback on a turn, a service or a transfer.
public struct FeedbackTexts: Sendable {
  public let title: String
  /// What a step of the answers is called, from 1 to 5.
  public let step: @Sendable (Rating) -> String
  /// The question as it is read to a student, or by a party.
  public let question: @Sendable (FeedbackQuestion, FeedbackAbout, _ isStudents: Bool) -> String
  /// The question in one word, above a column and beside a number.
  public let short: @Sendable (FeedbackQuestion) -> String
  public let ownWords: String
  public let student: StudentFeedbackTexts
  public let page: FeedbackPageTexts
  public let overTime: FeedbackOverTimeTexts
  /// What a named change is called in a history.
  public let change: @Sendable (FeedbackChange) -> String
}

/// What the student reads: easy language, short sentences.
public struct StudentFeedbackTexts: Sendable {
  /// What is asked and who reads it.
  public let lead: @Sendable (FeedbackAbout) -> [String]
  public let last: String
  public let wordsHint: String
  /// On finished feedback that is opened again on its day.
  public let mayChange: String
  public let cannot: String
}

/// The page of a client's papers about feedback.
public struct FeedbackPageTexts: Sendable {
  public let none: String
  public let meeting: @Sendable (_ day: String) -> String
  public let service: @Sendable (_ name: String) -> String
  public let transfer: String
  public let student: String
  public let studentSilent: String
  public let askStudent, studentGoesOn: String
  public let own, giveOwn, ready, given, unfinished, begun: String
  public let keyStudent, wordsStudent, keyOwn, wordsOwn, keyOver, wordsOver: String
  public let ownIsThere: String
}
