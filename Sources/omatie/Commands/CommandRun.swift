import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// One command at work: what it was asked, in which words it answers, where the directory is.
struct CommandRun {
  let machine: Machine
  let invocation: Invocation
  let texts: Texts
  let settings: Settings

  var lists: ListTexts { texts.commands.lists }
  var today: Day { Helsinki.local(machine.clock()).day }

  /// Does what was asked and answers with the exit code.
  func run() throws -> ExitCode {
    switch invocation.command {
    case .help, .completions, .sharedScreen, nil: .done
    case .`init`: try initialise()
    case .next: try next()
    case .meetings: try list(allMeetings)
    case .roster: try showRoster()
    case .clients: try list(clients)
    case .overdue: try list(overdue)
    case .transfers: try list(transfers)
    case .services: try list(services)
    case .measures: try measures()
    case .feedback: try feedback()
    case .plan: try showPlan()
    case .agenda: try showAgenda()
    case .history: try history()
    case .show: try show()
    case .apply: try Apply(command: self).run()
    case .restore: try restore()
    case .check: try check()
    case .paper: try paper()
    case .questionnaire: try questionnaireFile()
    case .export: try exportArchive()
    case .`import`: try importArchive()
    }
  }

  // MARK: Where and as whom

  /// `--dir`, OMATIE_DIR, or the directory last used.
  var directory: String? {
    invocation.values[.dir] ?? machine["OMATIE_DIR"] ?? settings.lastDirectory
  }

  func workstation(_ member: ID<Member>?, at path: String) -> Workstation {
    machine.workstation(path, member)
  }

  /// Opens the directory as the member who was named.
  ///
  /// Where nobody was named, the member of the last time; commands that show no client's papers
  /// need nobody.
  ///
  /// - Parameter maySeatFirst: into a group in which nobody sits yet anybody may come.
  func session(needsMember: Bool, maySeatFirst: Bool = false) throws(Failure) -> Session {
    guard let directory else { throw Failure(.noDirectoryGiven, .noInput) }
    let glance: Glance
    do throws(Trouble) { glance = try Glance.at(directory, now: machine.clock()) } catch {
      throw Failure(error)
    }
    // What the check is needed for must not stand in its way.
    let isUnknown = glance.rosterTrouble != nil && invocation.command == .check
    let member =
      isUnknown
      ? nil : try member(glance, needsMember: needsMember, maySeatFirst: maySeatFirst)
    do throws(Trouble) { return try Session.open(workstation(member, at: directory)) } catch {
      throw Failure(error)
    }
  }

  private func member(
    _ glance: Glance, needsMember: Bool, maySeatFirst: Bool
  ) throws(Failure) -> ID<Member>? {
    let said = invocation.values[.as] ?? machine["OMATIE_AS"]
    if needsMember, let trouble = glance.rosterTrouble { throw Failure(trouble) }
    let names = MemberChoice.names(glance.roster, on: today)
    if maySeatFirst, names.isEmpty {
      let newcomer = said.flatMap { ID<Member>($0) }
      if said == nil || newcomer != nil { return newcomer }
    }
    guard let known = said ?? settings.members[glance.info.id]?.text else {
      if needsMember { throw Failure(.memberNotGiven(names: names), .notPermitted) }
      return nil
    }
    if let trouble = glance.rosterTrouble { throw Failure(trouble) }
    return try MemberChoice.find(known, roster: glance.roster, on: today)
  }

  // MARK: Answers

  /// What a reading command has to say, for people and for programs.
  struct Answer {
    var paper: Paper
    var json: JSON
  }

  func list(_ make: (Session) throws -> Answer) throws -> ExitCode {
    let ofClients: [CommandName?] = [.clients, .overdue, .transfers]
    let needsMember = ofClients.contains(invocation.command)
    let session = try session(needsMember: needsMember)
    return try answer(try make(session), session)
  }

  func answer(_ answer: Answer, _ session: Session) throws -> ExitCode {
    let troubles = session.casebook().troubles
    // What is left out, or shown as it stood before, is named: a list that says less says so.
    for trouble in troubles {
      var failure = Failure(trouble)
      failure.isReading = true
      Output.complain(failure.lines(texts))
    }
    if invocation.has(.json) {
      var json = answer.json
      if !troubles.isEmpty {
        json["troubles"] = .array(
          troubles.map { ["code": JSON($0.code.rawValue), "place": JSON($0.place)] })
      }
      json["formatVersion"] = 1
      json["isDemo"] = .bool(session.info.isDemo)
      try Output.write(Safe.json(json, pretty: true))
    } else {
      var paper = answer.paper
      if session.info.isDemo { paper.sampleNotice = lists.sample }
      try Output.write(TextWriter(safety: Safe.papers).text(paper))
    }
    return .done
  }

  /// Brings the calendar file up to date with what was saved; what goes wrong there is only said.
  func keepCalendar(_ session: Session) {
    do throws(Trouble) { try session.keepCalendar() } catch {
      Output.complain(Failure(error).lines(texts))
    }
  }

  /// Records the opening of papers and reads nothing before that has been done.
  func open(_ documents: [Document], of session: Session, _ way: AccessEntry.Way) throws {
    do throws(SaveFailure) {
      if let waiting = try session.open(documents, way) {
        Output.complain(Failure(waiting).lines(texts))
      }
    } catch { throw Failure(error) }
  }
}

extension CommandName {
  /// Whether the command may have something to save; of the others no change is ever lost.
  var isSaving: Bool {
    switch self {
    case .`init`, .apply, .restore, .sharedScreen: true
    case .`import`: true
    default: false
    }
  }
}
