import Casework
import StrictJSON
import Texts
import Workplace

/// The steps and follow-ups of transfers whose day has passed, as far as they are shown to who asks.
extension CommandRun {
  func lateSteps(_ casebook: Casebook) -> [TransferDue] {
    let shown = casebook.transfers.values.map(\.value).filter {
      casebook.clients[$0.client] != nil
    }
    return Transfer.dues(of: shown, clients: { casebook.clients[$0]?.value }, on: today)
      .filter { $0.isOverdue(on: today) }
  }

  func row(_ due: TransferDue, _ casebook: Casebook) -> [String] {
    let all = texts.transfers
    let what =
      switch due.subject {
      case .step(let step): all.step(step)
      case .followUp: all.agreed.title(.agreeFollowUp)
      }
    let who = due.owner.map { owner($0, casebook) } ?? all.role(due.role)
    return [
      texts.dates.day(due.day), casebook.clients[due.client]?.value.fullName ?? "", who,
      all.agreed.due(what, due.direction),
    ]
  }

  func transferStepJSON(_ due: TransferDue) -> JSON? {
    guard case .step(let step) = due.subject else { return nil }
    return [
      "by": JSON(due.day.isoText), "client": JSON(due.client.text),
      "direction": JSON(due.direction.rawValue), "owner": ownerJSON(due.owner),
      "role": JSON(due.role.rawValue), "step": JSON(step.rawValue),
      "transfer": JSON(due.transfer.text),
    ]
  }

  func transferFollowUpJSON(_ due: TransferDue) -> JSON? {
    guard case .followUp(let parties) = due.subject else { return nil }
    return [
      "client": JSON(due.client.text), "direction": JSON(due.direction.rawValue),
      "parties": .array(parties.sorted().map { JSON($0.rawValue) }),
      "planned": JSON(due.day.isoText), "transfer": JSON(due.transfer.text),
    ]
  }
}
