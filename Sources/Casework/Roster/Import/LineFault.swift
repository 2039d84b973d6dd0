/// Why a line of a list of members cannot be taken in.
public enum LineFault: Sendable, Equatable {
  /// A quotation mark is opened and never closed: the rest of the file is in one cell.
  case unfinished
  /// More cells than headings: most likely a separator within a text.
  case tooManyCells
  case nameMissing
  case partyMissing
  case partyUnknown(String)
  /// The student's seat is filled in each turn.
  case studentSeat
  /// More than one member could be meant.
  case memberAmbiguous(String)
  case idUnclear(String)
  /// The same person stands on an earlier line.
  case twice(line: Int)
  case emailUnclear(String)
  /// A spreadsheet has made a number of it: `3,58E+11`.
  case phoneMangled(String)
  case dayUnclear(MemberColumn, String)
  case dateOrder
  case languageUnknown(String)
  /// Neither yes nor no.
  case answerUnclear(MemberColumn, String)
  case substituteUnknown(String)
  case substituteAmbiguous(String)
  case substituteSelf
  /// Two lines say that they are the convener, or the contact person.
  case officeTwice(MemberColumn, line: Int)
  /// Somebody who is not in a seat today cannot be the convener or the contact person.
  case officeNotSeated(MemberColumn)
  case tooLong(MemberColumn, limit: Int)
}
