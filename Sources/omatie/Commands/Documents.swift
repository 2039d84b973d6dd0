import Casework
import FileFormat
import Papers
import StrictJSON
import Texts
import Workplace

/// `plan show` and `agenda`.
extension CommandRun {
  func showPlan() throws -> ExitCode {
    let session = try session(needsMember: true)
    let (client, plan) = try planOf(invocation.arguments[1], session)
    try open([.client(client.id), .plan(plan.value.id)], of: session, .command)
    let paper = planPaper(client, plan, session, texts)
    let lacks = session.casebook().lacks(of: plan.value, on: today).map {
      ["kind": JSON($0.kind.rawValue), "path": JSON($0.path)] as JSON
    }
    let json: JSON = [
      "client": ["id": JSON(client.id.text), "name": JSON(client.fullName)],
      "document": JSON(Document.plan(plan.value.id).path), "lacks": .array(lacks),
      "openQuestions": JSON(plan.questions.count), "plan": EncodedPlan.encode(plan.value),
      "version": JSON(plan.version),
    ]
    return try answer(Answer(paper: paper, json: json), session)
  }

  func showAgenda() throws -> ExitCode {
    let session = try session(needsMember: false)
    let casebook = session.casebook()
    let meeting = try MeetingChoice.find(invocation.arguments[0], in: casebook)
    let decisions = decisions(of: meeting, casebook)
    try openDecisions(of: meeting, session, .command)
    let paper = agendaPaper(meeting, casebook, texts)
    var json = json(meeting, casebook)
    json["turns"] = .array(
      meeting.turns.sorted.map { turn in
        [
          "client": JSON(casebook.clients[turn.client].map { _ in turn.client.text }),
          "decisions": .array((decisions[turn.id] ?? []).map { JSON($0) }),
          "invited": .array(turn.invitations.sorted.map { JSON($0.party.rawValue) }),
          "length": JSON(turn.length),
          "state": JSON(casebook.clients[turn.client].map { _ in turn.state.rawValue }),
          "student": JSON(casebook.clients[turn.client]?.value.shortName),
        ]
      })
    json["items"] = .array(AgendaItem.allCases.map { JSON(texts.common.agendaItem($0)) })
    return try answer(Answer(paper: paper, json: json), session)
  }

  /// What was decided is a student's own: whose it is that is shown or taken out is recorded.
  func openDecisions(
    of meeting: Meeting, _ session: Session, _ way: AccessEntry.Way
  ) throws {
    let decided = decisions(of: meeting, session.casebook())
    let clients = meeting.turns.sorted.filter { decided[$0.id] != nil }.map(\.client)
    try open(clients.map { .client($0) }, of: session, way)
  }

  /// What was decided in the turns of a closed meeting whose students' papers are open.
  private func decisions(of meeting: Meeting, _ casebook: Casebook) -> [ID<Turn>: [String]] {
    guard meeting.state == .closed else { return [:] }
    let open = meeting.turns.byID.values.filter { casebook.clients[$0.client] != nil }
    return Dictionary(uniqueKeysWithValues: open.map { ($0.id, $0.decisions) })
      .filter { !$0.value.isEmpty }
  }

  func planOf(
    _ said: String, _ session: Session
  ) throws(Failure) -> (Client, Held<Plan>) {
    let casebook = session.casebook()
    if let id = ID<Client>(said), casebook.hidden.contains(id) {
      throw Failure(.clientHidden, .notPermitted)
    }
    let client = try ClientChoice.find(said, in: casebook)
    guard let plan = casebook.plan(of: client.id) else {
      // The papers may be open to this member and the plan not.
      guard let permission = client.permission(on: today), permission.coversPlan else {
        throw Failure(.noConsent)
      }
      let party = session.member.flatMap { casebook.roster?.value.members[$0]?.party }
      guard let party, permission.coversPlan(for: party) else { throw Failure(.notPermitted) }
      if let trouble = casebook.troubleOfPlan(of: client.id) { throw Failure(trouble) }
      throw Failure(.noPlan(client: client.fullName), .noInput)
    }
    guard let version = invocation.number(.version) else { return (client, plan) }
    let plans = casebook.plans.values.filter { $0.value.client == client.id }
    guard let found = plans.first(where: { $0.value.revision == version }) else {
      throw Failure(
        .planVersionNotFound(
          client: client.fullName, version: version,
          versions: plans.map(\.value.revision).sorted()), .noInput)
    }
    return (client, found)
  }

  func planPaper(
    _ client: Client, _ plan: Held<Plan>, _ session: Session, _ texts: Texts
  ) -> Paper {
    let roster = session.casebook().roster?.value
    let lacks = PlanPaper.sentences(
      on: session.casebook().lacks(of: plan.value, on: today), of: plan.value, texts: texts)
    return PlanPaper.paper(
      of: plan.value, client: client, roster: roster, lacks: lacks,
      questions: plan.questions.count, catalogue: session.casebook().catalogue,
      replacedBy: session.casebook().replacement(of: plan.value)?.revision,
      inForce: session.casebook().inForce(beside: plan.value)?.revision,
      isDemo: session.info.isDemo, texts: texts)
  }

  func agendaPaper(_ meeting: Meeting, _ casebook: Casebook, _ texts: Texts) -> Paper {
    AgendaPaper.paper(
      of: meeting, clients: casebook.clients.mapValues(\.value),
      followUps: (casebook.followUpsToBook(from: today)[meeting.id] ?? []).sorted(),
      isInPart: casebook.meetingsInPart.contains(meeting.id), roster: casebook.roster?.value,
      isDemo: casebook.isDemo, texts: texts)
  }
}
