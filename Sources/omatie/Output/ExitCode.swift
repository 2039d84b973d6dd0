import Casework
import Workplace

/// What the program says to the shell when it ends; the numbers are those of sysexits.h.
enum ExitCode: Int32 {
  case done = 0
  case usage = 64
  case data = 65
  case noInput = 66
  case cannotCreate = 73
  case readOrWrite = 74
  case tryAgain = 75
  case notPermitted = 77
  case settings = 78

  init(_ code: Trouble.Code) {
    self =
      switch code {
      case .noDirectory, .notOurs, .emptyDirectory, .noSuchDocument, .noSuchVersion: .noInput
      case .alreadyThere: .cannotCreate
      case .directoryLost, .noPermission, .readOnlyDirectory, .unsafeFileSystem, .noSpace,
        .readOrWriteFailed, .unreadable,
        .draftNotKept, .openingNotLogged, .calendarNotWritten, .calendarWaits:
        .readOrWrite
      case .shareSilent, .busy: .tryAgain
      case .damaged, .foreign, .conflictCopy, .caseTwin, .gap, .brokenChain, .rolledBack, .altered,
        .newerFormat, .litter,
        .wrongMode, .malformedChange, .questionnaireNotUsed:
        .data
      case .notOnRoster: .notPermitted
      }
  }
}
