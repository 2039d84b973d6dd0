import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// `clients`.
extension CommandRun {
  func clients(_ session: Session) -> Answer {
    let casebook = session.casebook()
    let clients = casebook.clients.values.map(\.value).sorted {
      ($0.lastName, $0.firstName, $0.id.text) < ($1.lastName, $1.firstName, $1.id.text)
    }
    let followUps = casebook.followUps(from: today)
    var json: [JSON] = []
    let rows = clients.map { client -> [String] in
      let permission = client.permission(on: today)
      let plan = casebook.plan(of: client.id)?.value
      let turn = nextTurn(of: client.id, casebook)
      let followUp = followUps[client.id]
      json.append([
        "id": JSON(client.id.text), "firstName": JSON(client.firstName),
        "lastName": JSON(client.lastName), "hasPermission": .bool(permission != nil),
        "permissionUntil": JSON(permission?.until?.isoText),
        "plan": plan.map {
          ["id": JSON($0.id.text), "revision": JSON($0.revision), "state": JSON($0.state.rawValue)]
        } ?? .null,
        "followUp": JSON(followUp?.isoText),
        "nextTurn": turn.map {
          ["meeting": JSON($0.id.text), "starts": JSON($0.starts.isoText)]
        } ?? .null,
      ])
      return [
        client.fullName,
        permissionWords(client),
        plan.map { planWords($0.state) }
          ?? (casebook.troubleOfPlan(of: client.id) == nil ? lists.noPlan : lists.planUnreadable),
        turn.map { meeting in
          let day = texts.dates.dayWithWeekday(meeting.starts.day)
          let isDraft = meeting.state == .draft
          return isDraft ? "\(day) (\(texts.common.meetingState(.draft)))" : day
        }
          ?? followUp.map { lists.followUp(texts.dates.day($0)) } ?? "–",
        client.id.text,
      ]
    }
    let columns = [
      lists.client, lists.permission, lists.plan, lists.nextTurn, lists.identity,
    ]
    var blocks: [PaperBlock] =
      rows.isEmpty
      ? [.paragraph(noClients(casebook, session))]
      : [.table(PaperTable(columns: columns, rows: rows))]
    let runningOut = clients.compactMap { client -> (client: Client, until: Day)? in
      client.consentsRunningOut(within: Permission.noticeDays, of: today).first?.until
        .map { (client, $0) }
    }.sorted { ($0.until, $0.client.id) < ($1.until, $1.client.id) }
    if !runningOut.isEmpty {
      blocks.append(.paragraph(texts.clients.list.runsOut(Permission.noticeDays) + ":"))
      blocks.append(
        .list(
          runningOut.map {
            PaperItem("\($0.client.fullName), \(lists.permittedUntil(texts.dates.day($0.until)))")
          }))
    }
    if !casebook.hidden.isEmpty, !rows.isEmpty {
      blocks.append(.paragraph(lists.hiddenClients))
    }
    return Answer(
      paper: Paper(title: lists.clients, language: texts.language, blocks: blocks),
      json: [
        "clients": .array(json), "hiddenClients": .bool(!casebook.hidden.isEmpty),
        "permissionsRunningOut": .array(
          runningOut.map {
            ["client": JSON($0.client.id.text), "until": JSON($0.until.isoText)]
          }),
      ])
  }

  /// That there is no client, or that no client's papers are open, and what to do then.
  private func noClients(_ casebook: Casebook, _ session: Session) -> String {
    // How many they are is told to nobody: the measures of all clients could be subtracted from it.
    if casebook.hidden.isEmpty { return lists.noClients }
    let member = session.member.flatMap { casebook.roster?.value.members[$0] }
    return member?.isSeated(on: today) == false
      ? texts.refusals.ownRoleEnded : texts.clients.list.allHidden
  }

  /// Whether a permission holds, until when, or how it came to be missing.
  private func permissionWords(_ client: Client) -> String {
    if let permission = client.permission(on: today) {
      guard permission.covers(.cooperation) else { return texts.clients.list.noCooperation }
      return permission.until.map { lists.permittedUntil(texts.dates.day($0)) } ?? lists.permitted
    }
    let words = texts.clients.list
    return switch client.consents.sorted.last?.kind {
    case .refused: words.refused
    case .withdrawn: words.withdrawn
    case .given: words.ranOut
    case nil: lists.noPermission
    }
  }

  private func planWords(_ state: PlanState) -> String {
    switch state {
    case .draft: lists.planDraft
    case .inForce: lists.planInForce
    case .ended: lists.planEnded
    }
  }

  func nextTurn(of client: ID<Client>, _ casebook: Casebook) -> Meeting? {
    casebook.sortedMeetings.first { meeting in
      guard meeting.state == .agreed || meeting.state == .inProgress || meeting.state == .draft,
        meeting.starts.day >= today, let turn = meeting.turns[Turn.id(for: client)]
      else { return false }
      return turn.state == .waiting || turn.state == .inProgress
    }
  }
}
