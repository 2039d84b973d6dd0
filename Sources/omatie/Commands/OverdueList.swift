import Casework
import Papers
import StrictJSON
import Texts
import Workplace

/// `overdue`: open actions whose day has passed, in the plans that are worked on.
extension CommandRun {
  func overdue(_ session: Session) throws -> Answer {
    let casebook = session.casebook()
    let late = casebook.clients.values.map(\.value).flatMap { client in
      (casebook.plan(of: client.id)?.value.actions.sorted ?? [])
        .filter { action in
          action.state == .open && (action.by.map { $0 < today } ?? false)
        }.map { (client, $0) }
    }.sorted {
      ($0.1.by ?? today, $0.0.id.text, $0.1.id.text) < (
        $1.1.by ?? today, $1.0.id.text, $1.1.id.text
      )
    }
    let shown = Set(late.map { $0.0.id }).sorted { $0.text < $1.text }
    try open(
      shown.flatMap { id -> [Document] in
        [.client(id)] + [casebook.plan(of: id).map { .plan($0.value.id) }].compactMap(\.self)
      }, of: session, .command)
    let rows = late.map { client, action in
      [
        action.by.map { texts.dates.day($0) } ?? "", client.fullName,
        owner(action.owner, casebook), action.what,
      ]
    }
    let columns = [lists.by, lists.client, lists.who, lists.what]
    let blocks: [PaperBlock] =
      rows.isEmpty
      ? [.paragraph(lists.noneOverdue)] : [.table(PaperTable(columns: columns, rows: rows))]
    let actions = late.map { client, action -> JSON in
      [
        "action": JSON(action.id.text), "by": JSON(action.by?.isoText),
        "client": JSON(client.id.text), "owner": ownerJSON(action.owner),
        "what": JSON(action.what),
      ]
    }
    return Answer(
      paper: Paper(title: lists.overdue, language: texts.language, blocks: blocks),
      json: ["actions": .array(actions)])
  }

  private func owner(_ owner: ActionOwner?, _ casebook: Casebook) -> String {
    switch owner {
    case .student: texts.common.student
    case .family: texts.common.family
    case .member(let id): casebook.roster?.value.members[id]?.name ?? lists.unknownMember
    case .named(let name): name
    case nil: texts.papers.nothing
    }
  }

  private func ownerJSON(_ owner: ActionOwner?) -> JSON {
    switch owner {
    case .student: ["kind": "student"]
    case .family: ["kind": "family"]
    case .member(let id): ["kind": "member", "member": JSON(id.text)]
    case .named(let name): ["kind": "named", "name": JSON(name)]
    case nil: .null
    }
  }
}
