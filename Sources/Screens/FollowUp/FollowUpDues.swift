import Canvas
import Casework
import Texts
import Workplace

private struct DuesKey: Equatable { var today: Day }

extension World {
  /// The steps and follow-ups of transfers that have their day, the earliest first.
  var transferDues: [TransferDue] {
    ofDocuments.value(for: DuesKey(today: today)) {
      let shown = casebook.transfers.values.map(\.value)
        .filter { casebook.clients[$0.client] != nil }
      return Transfer.dues(of: shown, clients: { casebook.clients[$0]?.value }, on: today)
    }
  }

  /// Whether a step or a follow-up of a transfer is somebody's of the group.
  func isDue(_ due: TransferDue, for member: ID<Member>?) -> Bool {
    member.flatMap { casebook.roster?.value.members[$0] }.map(due.isFor) ?? false
  }
}

extension TransferDue {
  var rowID: String {
    switch subject {
    case .step(let step): "transfers/\(transfer)/\(step.rawValue)"
    case .followUp: "transfers/\(transfer)/followUp"
    }
  }
}

/// What is due of transfers, among the tasks and follow-ups of the plans.
extension FollowUpScreen {
  /// The steps and follow-ups of those whose tasks are shown.
  static func dues(_ whose: Whose, _ world: World) -> [TransferDue] {
    world.transferDues.filter { due in
      switch whose {
      case .everybody: true
      case .mine: world.isDue(due, for: world.me)
      case .member(let id): world.isDue(due, for: id)
      case .owner(let owner): owner != nil && due.owner == owner
      }
    }
  }

  static func nearness(_ due: TransferDue, _ world: World) -> Nearness {
    if due.isOverdue(on: world.today) { return .overdue }
    return due.day <= world.today.adding(days: 7) ? .soon : .later
  }

  static func what(_ due: TransferDue, _ world: World) -> String {
    let texts = world.texts.transfers
    return switch due.subject {
    case .step(let step): texts.step(step)
    case .followUp: texts.agreed.title(.agreeFollowUp)
    }
  }

  static func owner(_ due: TransferDue, _ world: World) -> String {
    TransferScreen.who(due.owner, due.role, world)
  }

  static func details(_ due: TransferDue, _ world: World) -> [Detail] {
    let (texts, all) = (world.texts.followUp, world.texts.transfers)
    let late =
      due.isOverdue(on: world.today)
      ? ", " + texts.late(world.today.number - due.day.number) : ""
    var lines: [Detail] = [
      (texts.what, all.agreed.due(what(due, world), due.direction), .normal),
      (texts.owner, owner(due, world), .normal),
      (texts.day, world.texts.dates.dayWithWeekday(due.day) + late, .normal),
    ]
    guard case .followUp(let parties) = due.subject else { return lines }
    let names = parties.sorted().map { TransferScreen.speaker($0, world) }
    lines.append((all.agreed.parties(.agreeFollowUp), names.joined(separator: ", "), .normal))
    let note = world.casebook.transfers[due.transfer]?.value[.agreeFollowUp].note ?? ""
    if !note.isEmpty { lines.append((all.agreed.what, note, .normal)) }
    return lines
  }
}
