import Casework
import Screens
import Texts
import Workplace

/// Why a command ends without having done its work; told in three parts.
struct Failure: Error, Equatable {
  enum Cause: Equatable {
    case usage(UsageProblem)
    case problem(CommandProblem)
    case refusal(Refusal)
    case trouble(Trouble)
  }

  var cause: Cause
  var code: ExitCode
  /// Nothing was to be saved: what became of a change is not to be told.
  var isReading = false

  init(_ problem: CommandProblem, _ code: ExitCode) {
    (cause, self.code) = (.problem(problem), code)
  }
  init(_ error: UsageError) { (cause, code) = (.usage(error.problem), .usage) }
  init(_ refusal: Refusal) {
    (cause, code) = (.refusal(refusal), refusal == .givenNotReadable ? .data : .notPermitted)
  }
  init(_ trouble: Trouble) { (cause, code) = (.trouble(trouble), ExitCode(trouble.code)) }

  init(_ failure: SaveFailure) {
    switch failure {
    case .refused(let refusal): self.init(refusal)
    case .failed(let trouble): self.init(trouble)
    }
  }

  /// What happened, what became of the data, what can be done.
  func words(_ texts: Texts) -> ThreeParts {
    switch cause {
    case .usage(let problem): return texts.commands.usageProblem(problem)
    case .problem(let problem): return texts.commands.problem(problem)
    case .refusal(let refusal):
      return ThreeParts(
        happened: texts.refusals.words(for: refusal),
        data: isReading ? texts.commands.lists.nothingChanged : texts.commands.lists.notSaved,
        advice: "")
    case .trouble(let trouble):
      let words = texts.troubles.words(for: trouble.code)
      if isReading, trouble.code.isAboutSaving {
        return ThreeParts(
          happened: words.happened + Failure.place(of: trouble, texts),
          data: texts.commands.lists.nothingChanged, advice: texts.commands.lists.tryAgain)
      }
      return ThreeParts(
        happened: words.happened + Failure.place(of: trouble, texts), data: words.data,
        advice: trouble.code == .emptyDirectory
          ? texts.commands.lists.howToSetUp : words.advice)
    }
  }

  /// Where it was; what the system said stands with it only where the words alone do not tell.
  private static func place(of trouble: Trouble, _ texts: Texts) -> String {
    var parts = trouble.place.isEmpty ? [] : [trouble.place]
    switch trouble.code {
    case .readOrWriteFailed, .unreadable, .damaged, .malformedChange:
      let reason = texts.troubles.reason(of: trouble)
      if !reason.isEmpty { parts.append(reason) }
    default: break
    }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// The lines on standard error.
  func lines(_ texts: Texts) -> String {
    let words = words(texts)
    let parts = ["omatie: " + words.happened, words.data, words.advice]
    return parts.filter { !$0.isEmpty }.map { Safe.line($0) + "\n" }.joined()
  }
}

extension Trouble.Code {
  /// Whether its words tell what became of something that was being saved.
  fileprivate var isAboutSaving: Bool {
    switch self {
    case .noPermission, .noSpace, .readOrWriteFailed, .shareSilent, .busy: true
    default: false
    }
  }
}
