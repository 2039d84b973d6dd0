/// What is said of a trouble, in three parts.
public struct TroubleWords: Sendable, Equatable {
  public var happened: String
  /// What became of what people wrote.
  public var data: String
  /// What the reader can do.
  public var advice: String

  public init(_ happened: String, _ data: String, _ advice: String) {
    (self.happened, self.data, self.advice) = (happened, data, advice)
  }

  /// The three parts as one text.
  public var sentence: String {
    [happened, data, advice].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The words of what went wrong with the shared directory or a file; the place is named by the caller.
public struct TroubleTexts: Sendable {
  /// The shared directory does not exist.
  public let noDirectory: TroubleWords
  /// It was open, and has gone while people worked in it.
  public let directoryLost: TroubleWords
  public let notOurs: TroubleWords
  /// Nothing lies in the directory.
  public let emptyDirectory: TroubleWords
  public let alreadyThere: TroubleWords
  public let noPermission: TroubleWords
  public let readOnlyDirectory: TroubleWords
  public let unsafeFileSystem: TroubleWords
  public let noSpace: TroubleWords
  public let readOrWriteFailed: TroubleWords
  /// One file cannot be read, on a share that answers.
  public let unreadable: TroubleWords
  public let shareSilent: TroubleWords
  public let busy: TroubleWords
  public let damaged: TroubleWords
  public let foreign: TroubleWords
  public let conflictCopy: TroubleWords
  /// Two names that differ only by their capitals.
  public let caseTwin: TroubleWords
  /// Versions that were seen on this machine are not there any more.
  public let rolledBack: TroubleWords
  /// A version says something else than when it was seen on this machine.
  public let altered: TroubleWords
  public let gap: TroubleWords
  public let brokenChain: TroubleWords
  public let newerFormat: TroubleWords
  public let litter: TroubleWords
  public let wrongMode: TroubleWords
  public let noSuchDocument: TroubleWords
  public let noSuchVersion: TroubleWords
  public let malformedChange: TroubleWords
  public let notOnRoster: TroubleWords
  public let draftNotKept: TroubleWords
  public let openingNotLogged: TroubleWords
  public let calendarNotWritten: TroubleWords
  /// The calendar file is left alone while a meeting or the roster cannot be read.
  public let calendarWaits: TroubleWords
  public let questionnaireNotUsed: TroubleWords
  /// Why, as the system or the file says it.
  public let reasons: ReasonTexts
}
