import Glibc
import SharedStore
import StrictJSON

extension Trouble {
  /// Says a system error of a path in the program's own terms; the number is only a detail.
  init(systemError number: Int32, place: String) {
    self.init(Trouble.code(number), place: place, reason: .system(number))
  }

  private static func code(_ number: Int32) -> Code {
    switch number {
    case ENOENT, ENOTDIR: .noDirectory
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnlyDirectory
    case ENOSPC, EDQUOT: .noSpace
    case EEXIST, ENOTEMPTY: .alreadyThere
    case EAGAIN, ESTALE, ECONNABORTED, ECONNRESET, ENOTCONN, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH,
      ENETDOWN, ENETUNREACH, ENONET, EREMOTEIO, ENOLINK:
      .shareSilent
    default: .readOrWriteFailed
    }
  }

  init(_ error: SystemError, place: String) {
    self.init(systemError: error.number, place: place)
    detail = error.call.rawValue
  }

  init(_ error: StoreError, place given: String? = nil) {
    let place = given ?? Trouble.place(error.document, error.version)
    if case .damaged(let kind) = error.code {
      self.init(
        Trouble.code(kind), place: place, detail: Trouble.words(kind),
        reason: Trouble.reason(kind))
      return
    }
    self.init(
      Trouble.code(error), place: place, detail: error.call?.rawValue ?? "",
      reason: error.errno == 0 ? nil : .system(error.errno))
    if case .notStorable(let why) = error.code { self.detail = why }
    if case .newerFormat(let version) = error.code {
      (self.detail, self.reason) = ("\(version)", .newerFormat(version))
    }
  }

  private static func code(_ error: StoreError) -> Code {
    switch error.code {
    case .noSpace: .noSpace
    case .readOnly: .readOnlyDirectory
    case .noPermission: .noPermission
    case .ioError, .unconfirmed, .outcomeUnknown: .readOrWriteFailed
    case .notThere: error.version == nil ? .noSuchDocument : .noSuchVersion
    case .damaged(let kind): code(kind)
    case .newerFormat: .newerFormat
    case .shareSilent: .shareSilent
    case .tooBusy: .busy
    case .cannotPublish(let reason): code(reason)
    case .notStorable: .malformedChange
    case .tooLarge: .damaged
    case .notADirectory: .noDirectory
    case .alreadyThere: .alreadyThere
    case .movedAway: .noDirectory
    }
  }

  static func code(_ reason: ReadOnlyReason) -> Code {
    switch reason {
    case .noHardLinks, .linksReplace: .unsafeFileSystem
    case .noPermission: .noPermission
    case .readOnlyFileSystem: .readOnlyDirectory
    case .noSpace: .noSpace
    case .error(let number): code(number)
    }
  }

  /// Says a finding in the directory as a trouble, with the file it is about.
  init(_ finding: Finding) {
    var place = finding.folder.path
    if !finding.file.isEmpty { place += (place.isEmpty ? "" : "/") + finding.file }
    self.init(
      Trouble.code(finding.kind), place: place, detail: Trouble.words(finding.kind),
      reason: Trouble.reason(finding.kind))
  }

  private static func code(_ kind: Finding.Kind) -> Code {
    switch kind {
    case .damaged, .badHeader, .wrongChecksum, .truncated, .tooLarge: .damaged
    case .gap: .gap
    case .foreign, .notAFile, .unknownFile: .foreign
    case .brokenChain: .brokenChain
    case .rolledBack: .rolledBack
    case .altered: .altered
    case .conflictCopy: .conflictCopy
    case .caseTwin: .caseTwin
    case .newerFormat: .newerFormat
    case .unreadable(let number): code(number) == .noPermission ? .noPermission : .unreadable
    case .wrongMode: .wrongMode
    case .litter: .litter
    }
  }

  private static func reason(_ kind: Finding.Kind) -> Reason? {
    switch kind {
    case .truncated: .truncated
    case .unreadable(let number): .system(number)
    case .damaged(let error): .badPlace(line: error.line, column: error.column)
    case .badHeader: .badHeader
    case .wrongChecksum: .wrongChecksum
    case .newerFormat(let version): .newerFormat(version)
    case .wrongMode(let mode): .rights(Int(mode))
    case .notAFile: .notAFile
    case .tooLarge: .tooLarge
    case .unknownFile: .unknownFile
    default: nil
    }
  }

  private static func words(_ kind: Finding.Kind) -> String {
    switch kind {
    case .damaged(let error): "\(error.line):\(error.column) \(error.code)"
    case .badHeader(let field): field
    case .newerFormat(let version): "\(version)"
    case .wrongMode(let mode): String(mode, radix: 8)
    default: ""
    }
  }

  static func place(_ document: DocumentName?, _ version: VersionNumber?) -> String {
    guard let document else { return "" }
    guard let version else { return document.description }
    let number = String(version)
    let padding = String(repeating: "0", count: max(0, 12 - number.count))
    return "\(document)/\(padding)\(number).json"
  }
}
