import Casework
import Glibc
import Papers
import Texts
import Workplace

/// `paper`: what leaves the program as a document.
extension CommandRun {
  func paper() throws -> ExitCode {
    let kind = PaperKind(rawValue: invocation.arguments[0]) ?? .plan
    let path = invocation.values[.output].flatMap { $0 == "-" ? nil : $0 }
    var format = try format(path)
    // The text of a request is pasted into a form: its lines are whole.
    if kind == .contactRequest, format == .text { format = .paste }
    let papers: [Paper]
    do { papers = try self.papers(kind) } catch let refusal as Refusal { throw Failure(refusal) }
    guard let path else {
      // A file that is no text is nothing for a terminal; a pipe takes it.
      if !format.isText, isatty(1) == 1 { throw Failure(.outputIsTerminal, .usage) }
      try Output.write(format.write(papers, safety: Safe.papers), to: 1)
      return .done
    }
    try NewFile.write(
      format.write(papers, safety: .files), to: path, mayReplace: invocation.has(.yes))
    try Output.write(Safe.line(lists.written(path)) + "\n")
    return .done
  }

  /// The format that was asked for, or that the file's name asks for.
  private func format(_ path: String?) throws(Failure) -> PaperFormat {
    if let said = invocation.values[.format], let format = PaperFormat(rawValue: said) {
      return format
    }
    guard let path else { return .text }
    guard let format = PaperFormat(fileName: path) else {
      throw Failure(.noSuchFormat(PaperFormat.ending(of: path)), .usage)
    }
    return format
  }

  /// The paper in each of its languages.
  private func papers(_ kind: PaperKind) throws -> [Paper] {
    // Without a directory there is the questionnaire that comes along.
    if kind == .questionnaire, directory == nil { return try questionnaire(nil) }
    let session = try session(needsMember: kind.subject == .client || invocation.has(.client))
    let casebook = session.casebook()
    switch kind {
    case .plan, .plainPlan, .summary: return [try planPaper(kind, session)]
    case .contactRequest, .given: return [try transferPaper(kind, session)]
    case .agenda:
      let meeting = try MeetingChoice.find(invocation.arguments[1], in: casebook)
      try openDecisions(of: meeting, session, .paper)
      return [agendaPaper(meeting, casebook, texts)]
    case .questionnaire: return try questionnaire(casebook)
    case .invitation: return try invitations(session)
    case .cancellation where invocation.has(.client), .moved where invocation.has(.client):
      return [try notice(kind, session)]
    case .cancellation:
      let meeting = try named(casebook) ?? nextNotHeld(casebook)
      let notice = casebook.cancellation(of: meeting, on: today)
      return try inGroupLanguages(casebook).map {
        try CancellationPaper.paper(of: notice, from: sender(casebook), texts: $0)
      }
    case .moved:
      let meeting = try named(casebook) ?? nextMoved(casebook)
      return try inGroupLanguages(casebook).map {
        try MovedPaper.paper(of: meeting, from: sender(casebook), texts: $0)
      }
    }
  }

  /// The empty questionnaire: the region's own where the shared directory has one.
  private func questionnaire(_ casebook: Casebook?) throws(Failure) -> [Paper] {
    guard let questionnaire = casebook?.questionnaire ?? Resources.questionnaire else {
      throw Failure(.noDirectoryGiven, .noInput)
    }
    // Ours stands in for a region's own that cannot be read: nobody is to print it unawares.
    for trouble in casebook?.troubles ?? [] where trouble.place == Session.questionnaireFile {
      Output.complain(Failure(trouble).lines(texts))
    }
    return [QuestionnairePaper.paper(of: questionnaire, texts: texts)]
  }

  /// To the group; to a student in the student's own language; or to a party of a student's turn.
  private func invitations(_ session: Session) throws -> [Paper] {
    let casebook = session.casebook()
    guard invocation.has(.client) else {
      let paper = InvitationPaper(
        to: try named(casebook) ?? nextAgreed(casebook), from: sender(casebook))
      return try inGroupLanguages(casebook).map { try paper.toGroup($0) }
    }
    let client = try student(casebook)
    let meeting = try named(casebook) ?? nextTurn(of: client, casebook)
    let paper = InvitationPaper(to: meeting, from: sender(casebook))
    let party = invocation.values[.party].flatMap(Party.init)
    let papers: [Paper]
    if let party {
      papers = try inGroupLanguages(casebook).map { try paper.toParty(party, of: client, $0) }
    } else {
      papers = [try paper.toStudent(client, .of(invocation.language ?? client.language))]
    }
    // Nothing of a student's leaves before it stands in the log who took it out.
    try open([.client(client.id)], of: session, .paper)
    return papers
  }

  /// That a student's own time falls away, or is another one now, in the student's own language.
  private func notice(_ kind: PaperKind, _ session: Session) throws -> Paper {
    let casebook = session.casebook()
    let client = try student(casebook)
    let texts = Texts.of(invocation.language ?? client.language)
    let turn = Turn.id(for: client.id)
    let isMeant: (Meeting) -> Bool = { meeting in
      guard meeting.turns[turn] != nil else { return false }
      return kind == .moved
        ? meeting.state == .agreed && meeting.movedFrom != nil : meeting.state == .cancelled
    }
    guard let meeting = try named(casebook) ?? ahead(casebook).first(where: isMeant) else {
      throw Failure(.noMeetingOfClient(client.fullName), .noInput)
    }
    let sender = sender(casebook)
    let paper: Paper
    if kind == .moved {
      paper = try MovedPaper.toStudent(client, meeting, from: sender, texts)
    } else {
      guard meeting.state == .cancelled else { throw Failure(.studentsAreBooked) }
      let next = casebook.nextTurn(of: client.id, after: meeting.starts.day)
      paper = try CancellationPaper.toStudent(client, meeting, next: next, from: sender, texts)
    }
    try open([.client(client.id)], of: session, .paper)
    return paper
  }

  /// The student named on the line, of those whom this member may see.
  private func student(_ casebook: Casebook) throws -> Client {
    let said = invocation.values[.client] ?? ""
    if let id = ID<Client>(said), casebook.hidden.contains(id) {
      throw Failure(.clientHidden, .notPermitted)
    }
    return try ClientChoice.find(said, in: casebook)
  }

  // MARK: Which meeting, from whom, in which languages

  private func named(_ casebook: Casebook) throws(Failure) -> Meeting? {
    guard invocation.arguments.count > 1 else { return nil }
    return try MeetingChoice.find(invocation.arguments[1], in: casebook)
  }

  private func nextAgreed(_ casebook: Casebook) throws(Failure) -> Meeting {
    guard let meeting = ahead(casebook).first(where: { $0.state == .agreed }) else {
      throw Failure(.noNextMeeting)
    }
    return meeting
  }

  private func nextTurn(of client: Client, _ casebook: Casebook) throws(Failure) -> Meeting {
    let booked = ahead(casebook).first {
      $0.state == .agreed && $0.turns[Turn.id(for: client.id)] != nil
    }
    guard let booked else { throw Failure(.noMeetingOfClient(client.fullName), .noInput) }
    return booked
  }

  /// The next one that is cancelled, else the next one for which nobody is booked.
  private func nextNotHeld(_ casebook: Casebook) throws(Failure) -> Meeting {
    let ahead = ahead(casebook)
    let meeting =
      ahead.first { $0.state == .cancelled }
      ?? ahead.first {
        $0.state == .agreed && casebook.cancellation(of: $0, on: today).isWithoutStudents
      }
    guard let meeting else { throw Failure(.studentsAreBooked) }
    return meeting
  }

  private func nextMoved(_ casebook: Casebook) throws(Failure) -> Meeting {
    let moved = ahead(casebook).first { $0.state == .agreed && $0.movedFrom != nil }
    guard let moved else { throw Failure(.meetingNotMoved) }
    return moved
  }

  private func ahead(_ casebook: Casebook) -> [Meeting] {
    casebook.sortedMeetings.filter { $0.starts.day >= today }
  }

  private func sender(_ casebook: Casebook) -> PaperSender {
    PaperSender(roster: casebook.roster?.value, day: today, isDemo: casebook.isDemo)
  }

  /// The group's languages, or the one that was asked for.
  private func inGroupLanguages(_ casebook: Casebook) -> [Texts] {
    if let language = invocation.language { return [.of(language)] }
    return (casebook.roster?.value.languages(on: today) ?? [texts.language]).map(Texts.of)
  }
}
