import Casework
import FileFormat
import StrictJSON
import Texts
import Workplace

/// `init`: a new shared directory, with an empty roster.
extension CommandRun {
  func initialise() throws -> ExitCode {
    let path = invocation.arguments[0]
    let workstation = workstation(nil, at: path)
    let name = invocation.values[.name] ?? lists.groupName
    do throws(SaveFailure) {
      _ = try Session.make(
        workstation, name: name, language: texts.language, parties: Resources.parties(),
        first: nil)
    } catch {
      var failure = Failure(error).whileCreating(path)
      // It is the name that cannot be taken, and nobody's rights.
      if case .refused(.tooLong) = error { failure.code = .data }
      throw failure
    }
    try Output.write(
      Safe.line(lists.madeDirectory(path)) + "\n" + Safe.line(lists.nextStep(path)) + "\n")
    return .done
  }
}

extension Failure {
  /// The same, said of a directory that was to be made.
  func whileCreating(_ path: String) -> Failure {
    guard case .trouble(let trouble) = cause else { return self }
    if trouble.code == .alreadyThere { return Failure(.directoryNotEmpty(path), .cannotCreate) }
    // Nothing was typed yet that could be lost: the place will not do.
    if trouble.code == .readOrWriteFailed, case .system(let number) = trouble.reason {
      return Failure(.fileNotWritable(path, errno: number), .cannotCreate)
    }
    var failure = self
    switch trouble.code {
    case .noPermission, .readOnlyDirectory, .unsafeFileSystem, .noDirectory:
      failure.code = .cannotCreate
    default: break
    }
    return failure
  }
}
