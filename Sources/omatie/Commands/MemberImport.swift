import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// `roster --import`: shows what a list of members would change, and does it with `--yes`.
extension CommandRun {
  func importMembers(_ path: String) throws -> ExitCode {
    let table = try table(path)
    let isYes = invocation.has(.yes)
    let session = try session(needsMember: isYes, maySeatFirst: true)
    guard let held = session.casebook().roster else {
      throw Failure(.documentNotFound("roster"), .noInput)
    }
    let list = RosterImport(
      table, into: held.value, words: MemberListWords(parties: held.value.parties),
      today: today, takesOffices: false, newID: { _ in ID(Machine.makeID("m")) ?? "x0" })
    var saved: SaveResult?
    if isYes, let change = list.change {
      do throws(SaveFailure) {
        saved = try session.save(.roster(change), basedOn: held.version)
      } catch { throw Failure(error) }
    }
    let paper = paper(list, table, held.value, path, saved)
    _ = try answer(Answer(paper: paper, json: json(list, saved)), session)
    return list.faultyCount == 0 ? .done : .data
  }

  private func table(_ path: String) throws(Failure) -> MemberTable {
    do throws(FileProblem) {
      return try RosterTable.read(path == "-" ? NamedFile.readInput() : NamedFile.read(path))
    } catch { throw Failure(error, path) }
  }

  private func paper(
    _ list: RosterImport, _ table: MemberTable, _ roster: Roster, _ path: String,
    _ saved: SaveResult?
  ) -> Paper {
    let words = texts.roster.list.importing
    var blocks: [PaperBlock] = [.paragraph(words.summary(list))]
    if !table.unknownHeadings.isEmpty {
      blocks.append(.paragraph(words.unknownHeadings(table.unknownHeadings)))
    }
    let rows = list.lines.map { line in
      ["\(line.number)", line.name, texts.words(for: line, of: list, in: roster)]
    }
    let columns = [words.line, texts.roster.list.column(.name), words.outcome]
    if !rows.isEmpty { blocks.append(.table(PaperTable(columns: columns, rows: rows))) }
    if list.faultyCount > 0, list.change != nil {
      blocks.append(.paragraph(words.faultyLeftOut(list.faultyCount)))
    }
    if let question = texts.officeQuestion(of: list, in: roster, on: today) {
      blocks.append(.paragraph(words.officesOnCommandLine(question)))
    }
    let end =
      if saved != nil {
        words.taken(list.newCount, list.changedCount)
      } else if list.change != nil {
        words.yesOnCommandLine(path)
      } else {
        words.nothingToTake
      }
    return Paper(
      title: words.heading, language: texts.language, blocks: blocks + [.paragraph(end)])
  }

  private func json(_ list: RosterImport, _ saved: SaveResult?) -> JSON {
    let lines = list.lines.map { line -> JSON in
      var json: JSON = ["line": JSON(line.number), "name": JSON(line.name)]
      switch line.result {
      case .new(let member):
        json["outcome"] = "new"
        json["member"] = JSON(member.id.text)
      case .same(let member):
        json["outcome"] = "same"
        json["member"] = JSON(member.id.text)
      case .changed(_, let member, let columns):
        json["outcome"] = "changed"
        json["member"] = JSON(member.id.text)
        json["columns"] = .array(columns.map { JSON($0.rawValue) })
      case .faulty(let faults):
        json["outcome"] = "faulty"
        json["faults"] = .array(
          faults.map { ["code": JSON($0.code), "words": JSON(texts.roster.list.fault($0))] })
      }
      return json
    }
    return [
      "lines": .array(lines), "isSaved": .bool(saved != nil),
      "version": saved.map { JSON($0.version) } ?? .null,
      "new": JSON(list.newCount), "changed": JSON(list.changedCount),
      "same": JSON(list.sameCount), "faulty": JSON(list.faultyCount),
    ]
  }
}

extension LineFault {
  /// The fault's name in machine output.
  fileprivate var code: String {
    switch self {
    case .unfinished: "unfinished"
    case .tooManyCells: "tooManyCells"
    case .nameMissing: "nameMissing"
    case .partyMissing: "partyMissing"
    case .partyUnknown: "partyUnknown"
    case .studentSeat: "studentSeat"
    case .memberAmbiguous: "memberAmbiguous"
    case .idUnclear: "idUnclear"
    case .twice: "twice"
    case .emailUnclear: "emailUnclear"
    case .phoneMangled: "phoneMangled"
    case .dayUnclear: "dayUnclear"
    case .dateOrder: "dateOrder"
    case .languageUnknown: "languageUnknown"
    case .answerUnclear: "answerUnclear"
    case .substituteUnknown: "substituteUnknown"
    case .substituteAmbiguous: "substituteAmbiguous"
    case .substituteSelf: "substituteSelf"
    case .officeTwice: "officeTwice"
    case .officeNotSeated: "officeNotSeated"
    case .tooLong: "tooLong"
    }
  }
}
