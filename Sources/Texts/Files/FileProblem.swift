/// Why a file that a person named cannot be used.
public enum FileProblem: Error, Sendable, Equatable {
  case notThere
  /// The folder in which it is to be written.
  case noFolder
  case isFolder
  /// A pipe, a device, a socket: what has no end.
  case notAFile
  case tooLarge(megabytes: Int)
  case unreadable(errno: Int32)
  case unwritable(errno: Int32)
  /// A file of that name is there already, and nobody's file is written over.
  case alreadyThere
  /// Neither UTF-8 nor Windows-1252: a workbook, a picture.
  case notText
  case empty
  /// No heading of a list of members was found.
  case noHeadings
  case noNames
  /// Two columns say the same thing.
  case headingTwice(String)
  case tooManyLines(limit: Int)
}
