import Casework
import FileFormat
import Papers
import StrictJSON
import Texts
import Workplace

/// `transfers`: what passes between school and employment services, and what waits for whom.
extension CommandRun {
  func transfers(_ session: Session) throws -> Answer {
    let casebook = session.casebook()
    let held = casebook.transfers.values.map(\.value)
      .filter { casebook.clients[$0.client] != nil }.sorted { $0.id < $1.id }
    let shown = Set(held.flatMap { [Document.client($0.client), .transfer($0.id)] })
    try open(shown.sorted { $0.path < $1.path }, of: session, .command)
    let waits = Transfer.waits(
      of: held, clients: { casebook.clients[$0]?.value }, on: today)
    let byID = Dictionary(held.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let open = waits.compactMap { wait in byID[wait.transfer].map { (transfer: $0, wait: wait) } }
    let over = held.filter(\.state.isOver).sorted {
      ($1.latest?.day.number ?? 0, $0.id) < ($0.latest?.day.number ?? 0, $1.id)
    }
    let rows =
      open.map { row($0.transfer, $0.wait, casebook) } + over.map { row($0, nil, casebook) }
    let all = texts.transfers
    let columns = [
      lists.client, all.list.direction, all.list.waits, all.list.since,
    ]
    let blocks: [PaperBlock] =
      rows.isEmpty
      ? [.paragraph(all.list.noneAtAll)] : [.table(PaperTable(columns: columns, rows: rows))]
    let json = open.map { transferJSON($0.transfer, $0.wait) } + over.map { transferJSON($0, nil) }
    return Answer(
      paper: Paper(title: all.listTitle, language: texts.language, blocks: blocks),
      json: ["transfers": .array(json)])
  }

  private func row(_ transfer: Transfer, _ wait: TransferWait?, _ casebook: Casebook) -> [String] {
    let all = texts.transfers
    let since = wait?.since ?? transfer.latest?.day ?? transfer.openedOn
    let result = transfer.outcome.map { all.outcome.result($0.result) }
    let state = [all.towards(transfer.direction), all.state(transfer.state), result]
    let step = wait.map { $0.step.map(all.step) ?? all.sheet.finish }
    let late = wait.flatMap { wait in
      wait.isOverdue(on: today)
        ? wait.by.map { all.list.late(today.number - $0.number) } : nil
    }
    let whose = wait.map { "(\(who($0, casebook)))" }
    let waits = [step, whose].compactMap(\.self).joined(separator: " ")
    return [
      casebook.clients[transfer.client]?.value.fullName ?? "",
      state.compactMap(\.self).joined(separator: ", "),
      [waits, late].compactMap(\.self).joined(separator: ", "), texts.dates.day(since),
    ]
  }

  private func who(_ wait: TransferWait, _ casebook: Casebook) -> String {
    switch wait.owner {
    case .student: texts.common.student
    case .family: texts.common.family
    case .member(let id): casebook.roster?.value.members[id]?.name ?? lists.unknownMember
    case .named(let name): name
    case nil: texts.transfers.role(wait.role)
    }
  }

  private func transferJSON(_ transfer: Transfer, _ wait: TransferWait?) -> JSON {
    [
      "client": JSON(transfer.client.text), "direction": JSON(transfer.direction.rawValue),
      "id": JSON(transfer.id.text), "openedOn": JSON(transfer.openedOn.isoText),
      "outcome": transfer.outcome.map {
        [
          "day": JSON($0.day.isoText), "result": JSON($0.result.rawValue),
          "said": JSON($0.said.rawValue),
        ]
      } ?? .null,
      "since": JSON((wait?.since ?? transfer.latest?.day ?? transfer.openedOn).isoText),
      "state": JSON(transfer.state.rawValue),
      "waitsFor": wait.map { wait in
        [
          "by": JSON(wait.by?.isoText), "isOverdue": .bool(wait.isOverdue(on: today)),
          "owner": ownerJSON(wait.owner), "role": JSON(wait.role.rawValue),
          "step": JSON(wait.step?.rawValue),
        ]
      } ?? .null,
    ]
  }
}
