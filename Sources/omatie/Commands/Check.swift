import Casework
import Papers
import Screens
import StrictJSON
import Texts
import Workplace

/// `check`: reads every file of the directory and says what is not as it should be.
extension CommandRun {
  func check() throws -> ExitCode {
    let session = try session(needsMember: false)
    let result: CheckResult
    let isAccepting = invocation.has(.yes)
    do throws(Trouble) { result = try session.check(accepting: isAccepting) } catch {
      throw Failure(error)
    }
    let items = result.troubles.map { trouble -> PaperItem in
      let words = texts.troubles.words(for: trouble.code)
      let about = [words.advice, texts.troubles.reason(of: trouble)].filter { !$0.isEmpty }.map {
        PaperItem($0)
      }
      return PaperItem("\(trouble.place): \(words.happened)", about)
    }
    var blocks: [PaperBlock] = items.isEmpty ? [] : [.list(items)]
    let summary =
      result.isWhole ? lists.checkedWhole(result.files) : lists.checkedTroubles(items.count)
    blocks.append(.paragraph(summary))
    if !result.setAside.isEmpty {
      blocks.append(.heading(lists.setAside.title))
      blocks.append(.list(result.setAside.map { item(of: $0) }))
      blocks.append(.paragraph(lists.setAside.advice))
    }
    if !result.imported.isEmpty {
      let words = texts.commands.archive
      blocks.append(.heading(words.importedTitle))
      blocks.append(
        .list(
          result.imported.map { PaperItem("\($0.place): \(words.importedFile($0.version))") }))
      blocks.append(.paragraph(words.importedAdvice))
    }
    if result.cleared > 0 { blocks.append(.paragraph(lists.clearedLitter(result.cleared))) }
    if isAccepting { blocks.append(.paragraph(lists.acceptedAsItIs)) }
    let troubles = result.troubles.map { trouble -> JSON in
      [
        "code": JSON(trouble.code.rawValue), "detail": JSON(trouble.detail),
        "place": JSON(trouble.place), "reason": JSON(texts.troubles.reason(of: trouble)),
      ]
    }
    let json: JSON = [
      "cleared": JSON(result.cleared), "documents": JSON(result.documents),
      "files": JSON(result.files),
      "imported": .array(result.imported.map { fields(of: $0) }), "isWhole": .bool(result.isWhole),
      "setAside": .array(result.setAside.map { fields(of: $0) }), "troubles": .array(troubles),
      "versions": JSON(result.versions),
    ]
    let paper = Paper(title: lists.check, language: texts.language, blocks: blocks)
    _ = try answer(Answer(paper: paper, json: json), session)
    return result.isWhole ? .done : .data
  }
  private func item(of file: CheckResult.SetAside) -> PaperItem {
    let day = file.day.map { texts.dates.day($0) }
    return PaperItem("\(file.place): \(lists.setAside.words(file.version, day))")
  }

  private func fields(of file: CheckResult.SetAside) -> JSON {
    [
      "day": file.day.map { JSON($0.isoText) } ?? .null, "document": JSON(file.document),
      "place": JSON(file.place), "version": JSON(file.version),
    ]
  }
}
