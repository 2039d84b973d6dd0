/// What stopped a command, beside refusals and troubles of the shared directory.
public enum CommandProblem: Sendable, Equatable {
  case badLanguage(variable: String, value: String)
  case badClock(String)
  /// No directory was named, and none has been used before.
  case noDirectoryGiven
  /// `--as` and OMATIE_AS are missing, and more than one person could be meant.
  case memberNotGiven(names: [String])
  case noSuchMember(String, names: [String])
  case memberAmbiguous(String, names: [String])
  case clientNotFound(String)
  case clientAmbiguous(String, ids: [String])
  case clientHidden
  case meetingNotFound(String)
  /// The client has no turn in any meeting.
  case noMeetingOfClient(String)
  case noPlan(client: String)
  /// No transfer to employment services has been begun of the client.
  case noTransfer(client: String)
  /// A contact request may speak of somebody else than the student.
  case thirdPersons([String])
  case planVersionNotFound(client: String, version: Int, versions: [Int])
  case documentNotFound(String)
  case versionNotFound(String, version: Int)
  case badDocumentName(String)
  case directoryNotEmpty(String)
  case fileNotReadable(String, errno: Int32)
  case fileNotWritable(String, errno: Int32)
  /// Something lies where a paper is to be written, and nobody has said that it may be replaced.
  case fileExists(String)
  /// A folder, a device or a pipe stands where a file is to be written.
  case fileIsNone(String)
  /// A file that the program keeps in the shared directory, where no other is to be put.
  case fileIsKept(String)
  /// The name of a paper's file ends in a format that papers are not written in.
  case noSuchFormat(String)
  /// A file that was named to be read or written.
  case file(String, FileProblem)
  /// An archive that was to be taken in.
  case archive(String, ArchiveProblem)
  /// Taking an archive in broke off, and why.
  case importStopped(reason: String)
  case outputFailed(errno: Int32)
  /// A file that is no text was to be shown in the terminal.
  case outputIsTerminal
  /// An archive was to be written to the terminal.
  case archiveToTerminal
  case noTerminal
  case unknownTerminal(String)
  case dumbTerminal(String)
  case terminalFailed(errno: Int32)
  case terminalTooSmall(String)
  case noUTF8
  case settingsUnreadable(String)
  /// A file that was to be a region's own questionnaire, and what is wrong with it.
  case questionnaireFaulty(String, reason: String)
}
