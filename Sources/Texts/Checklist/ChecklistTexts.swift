public import Casework

/// The words of the needs checklist.
public struct ChecklistTexts: Sendable {
  /// The client's short name is put behind it.
  public let title: String
  public let family: @Sendable (SituationFamily) -> String
  public let signsHeading: String
  public let besideHeading: String
  public let summaryHeading: String
  public let situation: @Sendable (Situation) -> ChecklistWords
  public let sign: @Sendable (AssessmentSign) -> ChecklistWords
  public let answer: @Sendable (AnswerValue) -> String
  public let sector: @Sendable (Sector) -> String
  public let strengths: ChecklistWords
  public let skills: ChecklistWords
  public let wishes: ChecklistWords
  public let namedJob: ChecklistWords
  public let labels: ChecklistLabels
  public let notes: ChecklistNotes
  public let keys: ChecklistKeyTexts
}

/// An item's short name and what is meant by it.
public struct ChecklistWords: Sendable, Equatable {
  public let name: String
  public let meaning: String

  init(_ name: String, _ meaning: String) { (self.name, self.meaning) = (name, meaning) }
}

/// The names of an answer's fields, and the words in them while they are empty.
public struct ChecklistLabels: Sendable {
  public let note, source, observer, day: String
  public let noteHint, sourceHint, observerHint, dayHint: String
}

/// Sentences that the checklist says.
public struct ChecklistNotes: Sendable {
  public let closed: String
  public let noClient: String
  /// The answer's kind of information is not covered by the consent.
  public let hiddenRow: String
  public let hiddenReason: String
  public let unanswered: String
  /// `12 vastattu, 3 vastaamatta` and the like, the needs first.
  public let counts: @Sendable (_ yes: Int, _ answered: Int, _ all: Int) -> String
  public let byAnswer: @Sendable (_ words: String, _ count: Int) -> String
  public let multiAgency: String
  public let multiAgencyReason: @Sendable (_ sectors: String) -> String
  /// Said of answers alone; while some are open, of those given so far.
  public let noMultiAgency: @Sendable (_ isComplete: Bool) -> String
  public let assessment: String
  public let assessmentReason: String
  public let noAssessment: @Sendable (_ isComplete: Bool) -> String
  /// Nothing can be said yet: of the situations, or of the signs.
  public let nothingAnswered: String
  public let noSignAnswered: String
  /// A service of the plan that adds to the need.
  public let inPlan: @Sendable (_ service: String) -> String
  public let answerFirst: String
  /// A digit has put another answer in the place of one that was given.
  public let answerChanged: @Sendable (_ old: String, _ new: String) -> String
  /// Before the answer of an earlier round.
  public let before: String
  /// Above what is answered otherwise than in the round before.
  public let changed: String
}

/// The keys of the checklist.
public struct ChecklistKeyTexts: Sendable {
  public let answering, moving, writing: String
  public let up, down, pageUp, pageDown, first, last: String
  public let write, writeWords, next, back, undo, redo: String
  public let nothingToUndo, nothingToRedo: String
  public let nextOpen, nextOpenWords, allAnswered, summary: String
  public let notAnItem: String
  /// The catalogue of services opens only where services are spoken of.
  public let servicesLast: String
}
