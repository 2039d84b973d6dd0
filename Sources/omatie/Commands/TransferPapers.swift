import Casework
import Glibc
import Papers
import Texts
import Workplace

/// The papers of a transfer: the contact request, and what has been given of a student.
extension CommandRun {
  func transferPaper(_ kind: PaperKind, _ session: Session) throws -> Paper {
    let casebook = session.casebook()
    let said = invocation.arguments[1]
    if let id = ID<Client>(said), casebook.hidden.contains(id) {
      throw Failure(.clientHidden, .notPermitted)
    }
    let client = try ClientChoice.find(said, in: casebook)
    let all = casebook.transfers.values.map(\.value).filter { $0.client == client.id }
      .sorted { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }
    let roster = casebook.roster?.value
    guard kind == .contactRequest else {
      let all = try casebook.transfersForGiven(of: client.id)
      try open([.client(client.id)] + all.map { .transfer($0.id) }, of: session, .paper)
      return GivenPaper.paper(
        of: all, client: client, roster: roster, on: today, isDemo: session.info.isDemo,
        texts: Texts.of(invocation.language ?? client.language))
    }
    let requests = all.filter { $0.direction == .toEmployment }
    guard let transfer = requests.last(where: { !$0.state.isOver }) ?? requests.last else {
      throw Failure(.noTransfer(client: client.fullName), .noInput)
    }
    let paper = try ContactRequestPaper.paper(
      of: transfer, client: client, roster: roster, on: today, isDemo: session.info.isDemo,
      texts: Texts.of(invocation.language ?? roster?.language ?? texts.language))
    // What may be about somebody else is asked about at a terminal, as on the screen; a program
    // that takes it gets it, with the words on standard error.
    let found = casebook.thirdPersons(in: transfer)
    let isAtTerminal = isatty(0) == 1 && isatty(1) == 1
    if !found.isEmpty, isAtTerminal, !invocation.has(.yes) {
      throw Failure(.thirdPersons(found), .data)
    }
    // Nothing of a student's leaves before it stands in the log who took it out.
    try open([.client(client.id), .transfer(transfer.id)], of: session, .paper)
    // A hint for whoever pastes it: never in the text itself.
    if !found.isEmpty {
      Output.complain("! \(Safe.line(texts.transfers.sheet.thirdPersons(found)))\n")
    }
    return paper
  }
}
