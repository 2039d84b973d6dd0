import Casework
import FileFormat
import Papers
import StrictJSON
import Texts
import Workplace

/// `overdue`: open actions and follow-ups whose day has passed, in the plans that are worked on, and
/// the steps and follow-ups of transfers.
extension CommandRun {
  func overdue(_ session: Session) throws -> Answer {
    let casebook = session.casebook()
    let plans = casebook.followedPlans.filter { casebook.clients[$0.client] != nil }
    let late = FollowUpItem.all(in: plans, on: today).filter { $0.isOverdue(on: today) }
    let steps = lateSteps(casebook)
    let shown =
      Set(late.map { [Document.client($0.client), .plan($0.plan)] })
      .union(steps.map { [.client($0.client), .transfer($0.transfer)] })
    try open(Set(shown.joined()).sorted { $0.path < $1.path }, of: session, .command)
    let dated =
      late.map { ($0.day, row($0, casebook)) } + steps.map { ($0.day, row($0, casebook)) }
    let rows = dated.enumerated().sorted {
      let (one, other) = ($0.element.0?.number ?? .max, $1.element.0?.number ?? .max)
      return (one, $0.offset) < (other, $1.offset)
    }.map(\.element.1)
    let columns = [lists.by, lists.client, lists.who, lists.what]
    let blocks: [PaperBlock] =
      rows.isEmpty
      ? [.paragraph(lists.noneOverdue)] : [.table(PaperTable(columns: columns, rows: rows))]
    let json: JSON = [
      "actions": .array(late.compactMap(actionJSON)),
      "evaluations": .array(late.compactMap(evaluationJSON)),
      "followUps": .array(late.compactMap(followUpJSON)),
      "transferFollowUps": .array(steps.compactMap(transferFollowUpJSON)),
      "transferSteps": .array(steps.compactMap(transferStepJSON)),
    ]
    return Answer(
      paper: Paper(title: lists.overdue, language: texts.language, blocks: blocks), json: json)
  }

  private func row(_ item: FollowUpItem, _ casebook: Casebook) -> [String] {
    [
      item.day.map { texts.dates.day($0) } ?? "",
      casebook.clients[item.client]?.value.fullName ?? "", owner(item.owner, casebook), what(item),
    ]
  }

  private func what(_ item: FollowUpItem) -> String {
    switch item.subject {
    case .action(let action): action.what
    case .followUp: texts.followUp.followUp
    case .offer: texts.followUp.offer.row
    case .evaluation(let missing):
      "\(texts.coaching.evaluation(missing.by)): \(missing.module.name)"
    }
  }

  private func evaluationJSON(_ item: FollowUpItem) -> JSON? {
    guard case .evaluation(let missing) = item.subject else { return nil }
    return [
      "by": JSON(missing.by.rawValue), "client": JSON(item.client.text),
      "ended": JSON(missing.ended.isoText), "module": JSON(missing.module.id.text),
      "owner": ownerJSON(item.owner), "service": JSON(missing.service.text),
    ]
  }

  private func actionJSON(_ item: FollowUpItem) -> JSON? {
    guard case .action(let action) = item.subject else { return nil }
    return [
      "action": JSON(action.id.text), "by": JSON(action.by?.isoText),
      "client": JSON(item.client.text), "owner": ownerJSON(action.owner),
      "what": JSON(action.what),
    ]
  }

  private func followUpJSON(_ item: FollowUpItem) -> JSON? {
    guard case .followUp(let followUp) = item.subject else { return nil }
    return [
      "client": JSON(item.client.text), "followUp": JSON(followUp.id.text),
      "owner": ownerJSON(item.owner), "planned": JSON(followUp.planned.isoText),
    ]
  }

  func owner(_ owner: ActionOwner?, _ casebook: Casebook) -> String {
    switch owner {
    case .student: texts.common.student
    case .family: texts.common.family
    case .member(let id): casebook.roster?.value.members[id]?.name ?? lists.unknownMember
    case .named(let name): name
    case nil: texts.papers.nothing
    }
  }

  func ownerJSON(_ owner: ActionOwner?) -> JSON {
    switch owner {
    case .student: ["kind": "student"]
    case .family: ["kind": "family"]
    case .member(let id): ["kind": "member", "member": JSON(id.text)]
    case .named(let name): ["kind": "named", "name": JSON(name)]
    case nil: .null
    }
  }
}
