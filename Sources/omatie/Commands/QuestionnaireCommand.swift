import Casework
import Papers
import Screens
import StrictJSON
import Texts
import Workplace

/// `questionnaire`: the questions as a file that a region can edit, and back into their place.
extension CommandRun {
  func questionnaireFile() throws -> ExitCode {
    if let path = invocation.values[.`import`] { return try importQuestionnaire(path) }
    if invocation.has(.reset) { return try resetQuestionnaire() }
    let bytes = try questionnaireBytes()
    guard let path = invocation.values[.output], path != "-" else {
      try Output.write(bytes, to: 1)
      return .done
    }
    try NewFile.write(bytes, to: path, mayReplace: invocation.has(.yes))
    try Output.write(Safe.line(lists.written(path)) + "\n")
    return .done
  }

  /// The file in force: the region's own letter by letter, else the one that the program carries.
  private func questionnaireBytes() throws(Failure) -> [UInt8] {
    var own: [UInt8]?
    if directory != nil {
      let session = try session(needsMember: false)
      // Ours stands in for a region's own that cannot be read: nobody is to edit it unawares.
      for trouble in session.casebook().troubles where trouble.place == Session.questionnaireFile {
        Output.complain(Failure(trouble).lines(texts))
      }
      do throws(Trouble) { own = try session.ownQuestionnaireFile() } catch {
        throw Failure(error)
      }
    }
    guard let bytes = own ?? Resources.bytes("questionnaire/questionnaire.json") else {
      throw Failure(.noDirectoryGiven, .noInput)
    }
    return bytes
  }

  private func importQuestionnaire(_ path: String) throws -> ExitCode {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try path == "-" ? NamedFile.readInput() : NamedFile.read(path)
    } catch { throw Failure(error, path) }
    let new: Questionnaire
    do throws(Trouble) { new = try Session.questionnaire(bytes) } catch {
      throw Failure(
        .questionnaireFaulty(path, reason: texts.troubles.reason(of: error)), .data)
    }
    let isYes = invocation.has(.yes)
    let session = try session(needsMember: isYes)
    let words = texts.commands.questionnaire
    var lines = [
      words.size(new.areas.count, new.statementCount)
    ]
    do throws(Trouble) {
      let before = try session.ownQuestionnaireFile()
      if before == bytes {
        lines.append(words.isSame)
      } else if isYes {
        let kept = try session.putQuestionnaire(bytes)
        lines.append(words.put)
        if let kept { lines.append(words.kept(kept)) }
      } else {
        lines += [words.wouldReplace(before == nil), words.yes(path)]
      }
    } catch { throw Failure(error) }
    return try tell(lines, session)
  }

  /// Goes back to the program's own questions; without `--yes` it only says what that would do.
  private func resetQuestionnaire() throws -> ExitCode {
    let isYes = invocation.has(.yes)
    let session = try session(needsMember: isYes)
    let words = texts.commands.questionnaire
    var lines: [String]
    do throws(Trouble) {
      if try !session.hasOwnQuestionnaireFile() {
        lines = [words.isReset]
      } else if isYes {
        let kept = try session.resetQuestionnaire()
        lines = [words.wasReset] + (kept.map { [words.kept($0)] } ?? [])
      } else {
        lines = [words.wouldReset, words.yesToReset]
      }
    } catch { throw Failure(error) }
    return try tell(lines, session)
  }

  private func tell(_ lines: [String], _ session: Session) throws -> ExitCode {
    let words = texts.commands.questionnaire
    var paper = Paper(
      title: words.heading, language: texts.language, blocks: lines.map { .paragraph($0) })
    if session.info.isDemo { paper.sampleNotice = lists.sample }
    try Output.write(TextWriter(safety: Safe.papers).text(paper))
    return .done
  }
}
