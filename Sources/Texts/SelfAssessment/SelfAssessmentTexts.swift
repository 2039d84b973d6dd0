public import Casework

/// The words around the self-assessment; the statements themselves are data.
public struct SelfAssessmentTexts: Sendable {
  public let title: String
  /// What the student is asked of each statement.
  public let question: String
  public let ownWords: String
  public let student: StudentAssessmentTexts
  public let papers: AssessmentPaperTexts
  public let views: StudentViewTexts
  /// The empty questionnaire on paper.
  public let sheet: AssessmentSheetTexts
}

/// What the student reads: easy language, short sentences.
public struct StudentAssessmentTexts: Sendable {
  public let greeting: @Sendable (_ name: String) -> String
  public let lead: @Sendable (_ statements: Int) -> [String]
  public let resume: String
  public let ownWordsHint: String
  public let last: String
  public let count: @Sendable (_ answered: Int, _ all: Int) -> String
  /// In how many places something stands in own words, which no count of answers tells.
  public let countWords: @Sendable (_ places: Int) -> String
  public let ready: String
  public let thanks: String
  public let pause: String
  public let kept: String
  public let notKept: String
  public let handOver: String
  public let cannot: String
  public let begin, goOn, next, skip, back, write, written, rest, finish: String
  public let answer, up, down, clear, worker: String
  public let answerSection, moveSection: String
  public let noAnswer: String
  public let atFirst: String
}

/// The page of a client's papers about self-assessments.
public struct AssessmentPaperTexts: Sendable {
  public let tab: String
  public let none: String
  public let way: @Sendable (SelfAssessmentWay) -> String
  public let count: @Sendable (_ answered: Int, _ all: Int) -> String
  public let countWords: @Sendable (_ places: Int) -> String
  public let unfinished: String
  /// One as a whole, where people choose whether it stays.
  public let ofDay: @Sendable (_ day: String, _ rated: Int) -> String
  public let alone, goOnAlone, together, paper: String
  /// The questionnaire without answers, to be filled in by hand; and the name of its file.
  public let printEmpty, keyPrint, emptyFile: String
  public let finish, another, remove, reallyRemove: String
  public let wordsAlone, keyAlone: String
  public let finished, begun, removed: String
  public let hiddenAreas: String
  public let changeSince: @Sendable (_ day: String) -> String
  public let reworded: String
  public let asksForHelp: String
  public let unanswered: String
  public let notYetRated: String
  /// Before an answer that stands is changed; and beside one that has been.
  public let answeredAlready: @Sendable (_ answer: String) -> String
  public let before: @Sendable (_ answer: String) -> String
}

/// The student's view beside the professional's, as something to talk about.
public struct StudentViewTexts: Sendable {
  public let student: String
  public let point: @Sendable (TalkingPoint) -> String
  public let mark: @Sendable (TalkingPoint) -> String
  public let services: String
  public let because: String
  public let own: @Sendable (_ statement: String) -> String
  public let idea: @Sendable (ServiceIdea) -> String
  public let toTalkAbout: String
}

/// The words of the questionnaire's printed page.
public struct AssessmentSheetTexts: Sendable {
  public let name, day: String
  public let instruction: String
  public let statement: String
  public let freedom: String
}
