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
    case .next: try list(comingTimes)
    case .meetings: try list(allMeetings)
    case .roster: try list(roster)
    case .clients: try list(clients)
    case .overdue: try list(overdue)
    case .plan: try showPlan()
    case .agenda: try showAgenda()
    case .history: try history()
    case .show: try show()
    case .apply: try Apply(command: self).run()
    case .restore: try restore()
    case .check: try check()
    case .paper: try paper()
    }
  }

  // MARK: Where and as whom

  /// `--dir`, OMATIE_DIR, or the directory last used.
  var directory: String? {
    invocation.values[.dir] ?? machine["OMATIE_DIR"] ?? settings.lastDirectory
  }

  func workstation(_ member: ID<Member>?, at path: String) -> Workstation {
    Workstation(
      directory: path, member: member, machine: Machine.name,
      stateDirectory: Settings.stateDirectory(machine.environment), now: machine.clock,
      makeID: Machine.makeID)
  }

  /// Opens the directory as the member who was named.
  ///
  /// Where nobody was named, the member of the last time; commands that show no client's papers
  /// need nobody.
  ///
  /// - Parameter maySeatFirst: into a group in which nobody sits yet anybody may come.
  func session(needsMember: Bool, maySeatFirst: Bool = false) throws(Failure) -> Session {
    let said = invocation.values[.as] ?? machine["OMATIE_AS"]
    let guess = said.flatMap { ID<Member>($0) }
    let session = try open(guess)
    let roster = session.casebook().roster?.value
    if maySeatFirst, roster.map({ MemberChoice.names($0, on: today).isEmpty }) ?? true,
      said == nil || guess != nil
    {
      return session
    }
    let known = said ?? settings.members[session.info.id]?.text
    guard let known else {
      if needsMember {
        throw Failure(.memberNotGiven(names: MemberChoice.names(roster, on: today)), .notPermitted)
      }
      return session
    }
    let member = try MemberChoice.find(known, roster: roster, on: today)
    return member == guess ? session : try open(member)
  }

  private func open(_ member: ID<Member>?) throws(Failure) -> Session {
    guard let directory else { throw Failure(.noDirectoryGiven, .noInput) }
    do throws(Trouble) {
      return try Session.open(workstation(member, at: directory))
    } catch { throw Failure(error) }
  }

  // MARK: Answers

  /// What a reading command has to say, for people and for programs.
  struct Answer {
    var paper: Paper
    var json: JSON
  }

  private func list(_ make: (Session) throws -> Answer) throws -> ExitCode {
    let needsMember = invocation.command == .clients || invocation.command == .overdue
    let session = try session(needsMember: needsMember)
    return try answer(try make(session), session)
  }

  func answer(_ answer: Answer, _ session: Session) throws -> ExitCode {
    if invocation.has(.json) {
      var json = answer.json
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

  /// Records the opening of papers and reads nothing before that has been done.
  func open(_ documents: [Document], of session: Session, _ way: AccessEntry.Way) throws {
    do throws(SaveFailure) { try session.open(documents, way) } catch { throw Failure(error) }
  }
}
