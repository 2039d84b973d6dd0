import Casework
import Glibc
import Papers
import Screens
import SharedStore
import StrictJSON
import Texts
import Workplace

/// `export` and `import`: all that a group has, out and in.
extension CommandRun {
  private var words: ArchiveTexts { texts.commands.archive }

  func exportArchive() throws -> ExitCode {
    let path = invocation.arguments[0]
    // A file that is no text is nothing for a terminal; a pipe takes it.
    let isPiped = path == "-"
    if isPiped, isatty(1) == 1 { throw Failure(.archiveToTerminal, .usage) }
    let session = try session(needsMember: true)
    do throws(SaveFailure) { try session.checkTakesAll() } catch { throw Failure(error) }
    let report: ExportReport
    do {
      report =
        isPiped
        ? try session.export(leaflets: CommandRun.leaflets) { try Output.write($0, to: 1) }
        : try NewFile.write(to: path, mayReplace: invocation.has(.yes)) { write in
          try session.export(leaflets: CommandRun.leaflets, to: write)
        }
    } catch let failure as SaveFailure { throw Failure(failure) } catch let trouble as Trouble {
      throw Failure(trouble)
    }
    if let waiting = report.waiting { Output.complain(Failure(waiting).lines(texts)) }
    let written = isPiped ? [] : [lists.written(path)]
    var blocks = (written + [holds(report)]).map { PaperBlock.paragraph($0) }
    if report.closedClients > 0 { blocks.append(.paragraph(words.closed(report.closedClients))) }
    if report.clients > 0 { blocks.append(.paragraph(words.care)) }
    blocks += list(report.leftOut, words.leftOut(report.leftOut.count))
    blocks += list(report.damaged, words.damaged)
    let json: JSON = [
      "clients": JSON(report.clients), "closedClients": JSON(report.closedClients),
      "damaged": self.json(report.damaged), "documents": JSON(report.facts.documents),
      "file": JSON(path), "leftOut": self.json(report.leftOut),
      "versions": JSON(report.facts.versions),
    ]
    // Of a piped archive it is told beside it: what goes into the pipe is the archive alone.
    try tell(words.exporting, blocks, json, isDemo: session.info.isDemo, to: isPiped ? 2 : 1)
    return report.leftOut.isEmpty && report.damaged.isEmpty ? .done : .data
  }

  /// What is the matter with some files, under a line that says why they are named.
  private func list(_ troubles: [Trouble], _ heading: String) -> [PaperBlock] {
    if troubles.isEmpty { return [] }
    let items = troubles.map {
      PaperItem("\($0.place): \(texts.troubles.words(for: $0.code).happened)")
    }
    return [.paragraph(heading), .list(items)]
  }

  private func json(_ troubles: [Trouble]) -> JSON {
    .array(troubles.map { ["code": JSON($0.code.rawValue), "place": JSON($0.place)] })
  }

  private func holds(_ report: ExportReport) -> String {
    words.holds(report.facts.documents, report.facts.versions, report.clients)
  }

  /// The readme in all languages, and what the files look like.
  private static func leaflets(_ facts: ExportFacts) -> [ArchiveLeaflet] {
    let readme = ArchiveReadme(
      group: Safe.line(facts.name), documents: facts.documents, versions: facts.versions,
      isDemo: facts.isDemo)
    let texts = Language.allCases.map { Texts.of($0).commands.archive.readme(readme) }
    let schemas = Resources.names(in: "schemas/").compactMap { name in
      Resources.bytes(name).map { ArchiveLeaflet(name, $0) }
    }
    return [.readme(texts.joined(separator: "\n"))] + schemas
  }

  // MARK: In

  func importArchive() throws -> ExitCode {
    let path = invocation.arguments[0]
    guard let directory else { throw Failure(.noDirectoryGiven, .noInput) }
    let plan = try take(path, directory, saves: invocation.has(.yes))
    try tell(
      words.importing, blocks(plan, directory), json(plan), isDemo: plan.isDemo)
    if isOnlyShown(plan), asks { return try ask(path, directory) }
    // A command that is to be copied stands whole on its line.
    if isOnlyShown(plan), !invocation.has(.json) {
      var command = ["omatie", "import", path]
      for option in [OptionName.dir, .as] {
        if let value = invocation.values[option] { command += ["--\(option.rawValue)", value] }
      }
      try Output.write("\n" + CopiedCommand.line(command + ["--yes"]) + "\n")
    }
    return plan.leavesOut ? .data : .done
  }

  /// Takes the archive in, or only finds out what that would do.
  private func take(
    _ path: String, _ directory: String, saves: Bool
  ) throws -> ImportPlan {
    let archive: Archive
    do throws(ArchiveFault) { archive = try Archive(try ArchiveFile(path: path)) } catch {
      throw Failure(error, path)
    }
    if try isNewPlace(directory) {
      return try importAnew(archive, directory, saves: saves)
    }
    let session = try session(needsMember: true)
    return try importInto(session, archive, path, saves: saves)
  }

  /// Whether somebody sits at a terminal who has read what would happen and can answer.
  private var asks: Bool { !invocation.has(.json) && isatty(0) == 1 && isatty(1) == 1 }

  /// Asks whether to go on; anything but a plain yes leaves all as it is.
  private func ask(_ path: String, _ directory: String) throws -> ExitCode {
    try Output.write("\n" + words.question)
    var lines = LineReader(descriptor: 0, limit: 200)
    let line = try lines.next(orFail: { Failure(.fileNotReadable("-", errno: $0), .readOrWrite) })
    let answer = String(decoding: line ?? [], as: UTF8.self).filter { !$0.isWhitespace }
    guard words.yesLetters.contains(answer.lowercased()) else {
      try Output.write((line == nil ? "\n" : "") + words.notTaken + "\n")
      return .done
    }
    // The directory may have gone on while the question stood: it is looked at anew.
    let plan = try take(path, directory, saves: true)
    let blocks = [
      plan.leavesOut ? words.leavesOut : nil, plan.isNothing ? words.nothing : words.done,
    ]
    for words in blocks.compactMap(\.self) { try Output.write(Safe.line(words) + "\n") }
    return plan.leavesOut ? .data : .done
  }

  /// Whether nothing lies there yet that the archive could come to.
  private func isNewPlace(_ directory: String) throws(Failure) -> Bool {
    do throws(Trouble) {
      // What an import that was broken off has left there is cleared away first.
      try Session.finishMaking(at: directory)
      _ = try Glance.at(directory, now: machine.clock())
      return false
    } catch {
      if error.code == .noDirectory || error.code == .emptyDirectory { return true }
      throw Failure(error)
    }
  }

  private func importAnew(
    _ archive: Archive, _ directory: String, saves: Bool
  ) throws(Failure) -> ImportPlan {
    do throws(SaveFailure) {
      return saves
        ? try Session.makeNew(from: archive, workstation(nil, at: directory))
        : try Session.planNew(from: archive)
    } catch {
      throw saves ? Failure(error).whileCreating(directory) : Failure(error)
    }
  }

  private func importInto(
    _ session: Session, _ archive: Archive, _ path: String, saves: Bool
  ) throws(Failure) -> ImportPlan {
    do throws(SaveFailure) { try session.checkTakesAll() } catch { throw Failure(error) }
    guard archive.directoryID == session.info.id else {
      throw Failure(.archive(path, .otherGroup(archive.name)), .data)
    }
    guard saves else {
      do throws(SaveFailure) { return try session.planImport(archive) } catch {
        throw Failure(error)
      }
    }
    do throws(SaveFailure) {
      let done = try session.takeIn(archive)
      keepCalendar(session)
      return done
    } catch {
      let failure = Failure(error)
      guard case .trouble = failure.cause else { throw failure }
      throw Failure(.importStopped(reason: failure.words(texts).happened), failure.code)
    }
  }

  // MARK: Words

  private func blocks(
    _ plan: ImportPlan, _ directory: String
  ) -> [PaperBlock] {
    var lines = [words.from(plan.group, plan.documents, plan.versions)]
    lines.append(plan.isNewDirectory ? words.makesNew(directory) : words.comesTo(directory))
    for outcome in ArchiveOutcome.allCases {
      let count = plan.rows.count { $0.state.rawValue == outcome.rawValue }
      if count > 0 { lines.append(words.count(outcome, count)) }
    }
    if plan.logEntries > 0 { lines.append(words.logEntries(plan.logEntries)) }
    if !plan.files.isEmpty { lines.append(words.files(plan.files.joined(separator: ", "))) }
    var blocks = lines.map { PaperBlock.paragraph($0) }
    let rows = plan.rows.filter { $0.hasDamage || ![.new, .same, .newerHere].contains($0.state) }
    let items = rows.map { PaperItem("\(name(of: $0.place)): \(words(of: $0))") }
    if !items.isEmpty { blocks.append(.list(items)) }
    if plan.leavesOut { blocks.append(.paragraph(words.leavesOut)) }
    blocks.append(
      .paragraph(plan.isNothing ? words.nothing : shown(plan)))
    return blocks
  }

  private func shown(_ plan: ImportPlan) -> String {
    guard isOnlyShown(plan) else { return words.done }
    return asks ? words.notYet : words.yes
  }

  /// A document that there is one of goes by its name, with its place.
  private func name(of place: String) -> String {
    let named = [
      "catalogue": texts.catalogue.title, "region": texts.region.title,
      "roster": texts.roster.title, "schedule": texts.schedule.title,
    ]
    return named[place].map { "\($0) (\(place))" } ?? place
  }

  private func words(of row: ImportPlan.Row) -> String {
    guard let outcome = ArchiveOutcome(rawValue: row.state.rawValue) else { return "" }
    return words.row(
      outcome, ArchiveNumbers(added: row.added, kept: row.kept, questions: row.questions))
      + (row.hasDamage ? ", " + words.hasDamage : "")
  }

  private func isOnlyShown(_ plan: ImportPlan) -> Bool { !plan.isNothing && !invocation.has(.yes) }

  private func json(_ plan: ImportPlan) -> JSON {
    let rows = plan.rows.map { row -> JSON in
      [
        "added": JSON(row.added), "document": JSON(row.place), "hasDamage": .bool(row.hasDamage),
        "here": JSON(row.here), "kept": JSON(row.kept), "openQuestions": JSON(row.questions),
        "outcome": JSON(row.state.rawValue), "there": JSON(row.there),
      ]
    }
    return [
      "documents": .array(rows), "files": .array(plan.files.map { JSON($0) }),
      "group": JSON(plan.group), "isNewDirectory": .bool(plan.isNewDirectory),
      "isSaved": .bool(invocation.has(.yes)), "logEntries": JSON(plan.logEntries),
      "versions": JSON(plan.versions),
    ]
  }

  private func tell(
    _ title: String, _ blocks: [PaperBlock], _ json: JSON, isDemo: Bool, to descriptor: Int32 = 1
  ) throws {
    guard !invocation.has(.json) else {
      var json = json
      json["formatVersion"] = 1
      json["isDemo"] = .bool(isDemo)
      return try Output.write(Safe.json(json, pretty: true), to: descriptor)
    }
    var paper = Paper(title: title, language: texts.language, blocks: blocks)
    if isDemo { paper.sampleNotice = lists.sample }
    try Output.write(TextWriter(safety: Safe.papers).text(paper), to: descriptor)
  }
}

extension Failure {
  init(_ fault: ArchiveFault, _ path: String) {
    let problem = ArchiveProblem(fault)
    let code: ExitCode =
      switch problem {
      case .notThere, .notAFile: .noInput
      case .unreadable: .readOrWrite
      default: .data
      }
    self.init(.archive(path, problem), code)
  }
}

extension ArchiveProblem {
  init(_ fault: ArchiveFault) {
    self =
      switch fault.code {
      case .unreadable(let number):
        SystemReason(number) == .missing ? .notThere : .unreadable(errno: number)
      case .notAFile: .notAFile
      case .notAnArchive: .notAnArchive
      case .notOurs: .notOurs
      case .damaged: .damaged
      case .packedAnew: .packedAnew
      case .newerFormat: .newerFormat
      case .badName: .badName(fault.file)
      case .notPlain: .notPlain(fault.file)
      case .twice: .twice(fault.file)
      case .tooLarge: .tooLarge(fault.file)
      case .notListed: .notListed(fault.file)
      case .missing: .missing(fault.file)
      case .checksum: .checksum(fault.file)
      }
  }
}
