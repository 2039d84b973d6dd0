import Canvas
import Casework
import Texts
import Workplace

/// Who can be named for a step, or as the contact: those whom the permission covers today.
extension TransferScreen {
  /// Those who can be named for a step: nobody, the student where it is theirs, and who sits in the
  /// group today and may know of the student; beside them who is named now.
  static func owners(
    _ step: TransferStep, _ transfer: Transfer, _ world: World
  ) -> [ActionOwner?] {
    var owners: [ActionOwner?] = [nil] + (step.mayBeStudents ? [.student] : [])
    owners += seated(world).filter { mayKnow($0, of: transfer, world) }.map { .member($0.id) }
    if let now = transfer[step].owner, !owners.contains(now) { owners.append(now) }
    return owners
  }

  /// The sender's people who can be the contact, and the one who is it now.
  static func contacts(_ transfer: Transfer, _ world: World) -> [ID<Member>?] {
    let own = seated(world).filter {
      $0.party == transfer.direction.sender && mayKnow($0, of: transfer, world)
    }
    var contacts: [ID<Member>?] = [nil] + own.map(\.id)
    if let now = transfer.contact, !contacts.contains(now) { contacts.append(now) }
    return contacts
  }

  /// Why others of the group are not offered, in one line below the choice; nothing where all are.
  static func absentRow(
    _ id: String, of parties: Set<Party>, _ transfer: Transfer, _ world: World
  ) -> [FieldSpec] {
    let absent = Set(
      seated(world).filter { parties.contains($0.party) && !mayKnow($0, of: transfer, world) }
        .map(\.party))
    guard !absent.isEmpty else { return [] }
    let names = absent.sorted().map { world.name(of: $0) }
    var row = ClientPapers.note(id, world.texts.transfers.agreed.notPermitted(names))
    row.row.isBelowField = true
    return [row]
  }

  private static func seated(_ world: World) -> [Member] {
    (world.casebook.roster?.value.members.sorted ?? []).filter {
      $0.isSeated(on: world.today) && $0.party != .student
    }
  }

  private static func mayKnow(_ member: Member, of transfer: Transfer, _ world: World) -> Bool {
    world.casebook.visibility(of: transfer.client, member: member.id, on: world.today).client
  }
}
