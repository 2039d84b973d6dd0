public import Texts
public import Workplace

extension TroubleTexts {
  /// The three parts for a kind of trouble.
  public func words(for code: Trouble.Code) -> TroubleWords {
    switch code {
    case .noDirectory: noDirectory
    case .directoryLost: directoryLost
    case .notOurs: notOurs
    case .emptyDirectory: emptyDirectory
    case .alreadyThere: alreadyThere
    case .noPermission: noPermission
    case .readOnlyDirectory: readOnlyDirectory
    case .unsafeFileSystem: unsafeFileSystem
    case .noSpace: noSpace
    case .readOrWriteFailed: readOrWriteFailed
    case .unreadable: unreadable
    case .shareSilent: shareSilent
    case .busy: busy
    case .damaged: damaged
    case .foreign: foreign
    case .conflictCopy: conflictCopy
    case .caseTwin: caseTwin
    case .rolledBack: rolledBack
    case .altered: altered
    case .gap: gap
    case .brokenChain: brokenChain
    case .newerFormat: newerFormat
    case .litter: litter
    case .wrongMode: wrongMode
    case .noSuchDocument: noSuchDocument
    case .noSuchVersion: noSuchVersion
    case .malformedChange: malformedChange
    case .notOnRoster: notOnRoster
    case .draftNotKept: draftNotKept
    case .openingNotLogged: openingNotLogged
    case .calendarNotWritten: calendarNotWritten
    case .calendarWaits: calendarWaits
    case .questionnaireNotUsed: questionnaireNotUsed
    }
  }

  /// Why it happened, and what cannot be put in words beside it; empty where nothing is known.
  public func reason(of trouble: Trouble) -> String {
    switch trouble.reason {
    case .system(let number): reasons.words(number)
    case .truncated: reasons.truncated
    case .notAFile: reasons.notAFile
    case .tooLarge: reasons.tooLarge
    case .unknownFile: reasons.unknownFile
    case .badPlace(let line, let column): reasons.badPlace(line, column)
    case .badField(let path, let isMissing):
      reasons.words(of: QuestionnairePlace(path), isMissing: isMissing)
    case .newerFormat(let version): reasons.newerFormat(version)
    case .badHeader: reasons.badHeader
    case .wrongChecksum: reasons.wrongChecksum
    case .rights(let bits): reasons.rights(String(bits, radix: 8))
    case .badContent(let path): reasons.badContent(path)
    // What only those know who make the program is no reason for those who use it.
    case nil: ""
    }
  }
}
