import CLinux
import Casework
import Glibc
import Texts
import Workplace

/// The program: reads the command line, does what it asks, and says how it went.
@main
struct Main {
  @MainActor
  static func main() {
    // A reader that goes away is an answer of write(2), not a signal.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that has grown to the size that the user is allowed.
    signal(SIGXFSZ, SIG_IGN)
    var machine = Machine.here()
    let settings = Settings.read(Settings.path(machine.environment))
    let words = Array(CommandLine.arguments.dropFirst())
    let invocation: Invocation
    do throws(UsageError) { invocation = try CommandLineParser.parse(words) } catch {
      let chosen = ChosenLanguage.choose(
        option: CommandLineParser.language(in: words), settings: settings.language,
        environment: machine.environment)
      end(with: Failure(error), Texts.of(chosen.language))
    }
    let chosen = ChosenLanguage.choose(
      option: invocation.language, settings: settings.language, environment: machine.environment)
    let texts = Texts.of(chosen.language)
    do {
      if let answer = immediateAnswer(invocation, texts) {
        try Output.write(answer)
        exit(ExitCode.done.rawValue)
      }
      if let problem = chosen.problem { throw Failure(problem, .settings) }
      try machine.setClock()
      let run = CommandRun(
        machine: machine, invocation: invocation, texts: texts, settings: settings)
      switch invocation.command {
      case .sharedScreen, nil:
        let screens = try ScreenRun(run)
        let code = screens.run()
        // What tens of thousands of papers take is given back by the system, not piece by piece, and nobody
        // waits for that.
        _ = linux_leave_cleaning_behind(16 << 20)
        withExtendedLifetime(screens) { exit(code.rawValue) }
      default: exit(try run.run().rawValue)
      }
    } catch var failure as Failure {
      failure.isReading = !invocation.isSaving
      end(with: failure, texts)
    } catch Output.Problem.closed {
      exit(ExitCode.done.rawValue)
    } catch Output.Problem.failed(let number) {
      end(
        with: Failure(.outputFailed(errno: number), .readOrWrite), texts)
    } catch {
      end(with: Failure(Trouble(.readOrWriteFailed)), texts)
    }
  }

  /// Help, version and completions: they need no directory and no clock.
  private static func immediateAnswer(_ invocation: Invocation, _ texts: Texts) -> String? {
    if invocation.wantsProgramVersion { return ProgramVersion.text + "\n" }
    let page = HelpPage(texts)
    if invocation.has(.help) {
      return invocation.command.map { page.of($0) } ?? page.whole()
    }
    let argument = invocation.arguments.first
    switch invocation.command {
    case .help:
      return argument.flatMap { CommandName(rawValue: $0) }.map { page.of($0) } ?? page.whole()
    case .completions:
      return argument.flatMap { Shell(rawValue: $0) }.map { Completions(texts).script(for: $0) }
    default: return nil
    }
  }

  private static func end(with failure: Failure, _ texts: Texts) -> Never {
    Output.complain(failure.lines(texts))
    exit(failure.code.rawValue)
  }
}

extension CommandLineParser {
  /// The language asked for on a line that cannot be read otherwise.
  static func language(in words: [String]) -> Language? {
    for (place, word) in words.enumerated() {
      if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) }
      if word == "--lang", place + 1 < words.count { return Language(rawValue: words[place + 1]) }
    }
    return nil
  }
}
