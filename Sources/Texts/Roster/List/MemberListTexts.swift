public import Casework

/// The words of lists of members: taken in from a file, or written to one.
public struct MemberListTexts: Sendable {
  /// The heading of a column; also what a field is called in the preview.
  public let column: @Sendable (MemberColumn) -> String
  public let fault: @Sendable (LineFault) -> String
  public let importing: ImportTexts
  public let exporting: ExportTexts
}

/// The words of taking in a list of members.
public struct ImportTexts: Sendable {
  public let title: String
  public let heading: String
  public let hint: String
  public let path: String
  public let pathHint: String
  public let read: String
  public let reading: String
  public let pathFirst: String
  public let line: String
  public let outcome: String
  public let new: String
  public let changed: String
  public let same: String
  public let faulty: String
  /// How many lines there are of each kind.
  public let summary: @Sendable (RosterImport) -> String
  public let unknownHeadings: @Sendable ([String]) -> String
  public let staysAsIs: String
  /// The key that takes in so many lines.
  public let take: @Sendable (Int) -> String
  public let takeWords: String
  public let nothingToTake: String
  public let faultyLeftOut: @Sendable (Int) -> String
  /// The list names somebody else convener or contact person: V takes that in too, or leaves it.
  public let officesLeft, officesTaken: @Sendable (_ change: String) -> String
  public let takeOffices, takeOfficesWords, noOffices: String
  /// The same where nobody presses keys: it is left out.
  public let officesOnCommandLine: @Sendable (_ change: String) -> String
  public let pressY: String
  public let beingTaken: String
  public let taken: @Sendable (_ new: Int, _ changed: Int) -> String
  public let another: String
  public let anotherWords: String
  /// What to write on the command line to have it done.
  public let yesOnCommandLine: @Sendable (_ path: String) -> String
}

/// The words of writing the roster to files.
public struct ExportTexts: Sendable {
  public let title: String
  public let heading: String
  public let hint: String
  public let what: String
  public let both: String
  public let table: String
  public let cards: String
  public let path: String
  /// The name that stands there at first.
  public let name: String
  public let pathFirst: String
  public let write: String
  public let writing: String
  public let written: @Sendable ([String]) -> String
  /// In the note of a card.
  public let cardSubstitute: @Sendable (String) -> String
  public let cardInformed: @Sendable (String) -> String
}
