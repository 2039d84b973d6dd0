/// What of a transfer one member may see.
public struct TransferSight: Sendable, Equatable {
  public var isOpen: Bool
  /// The kinds of information that may be read in it.
  public var matters: Set<ConsentMatter>
  /// Whether this member keeps the student's papers.
  public var keeps = false

  public static let hidden = TransferSight(isOpen: false, matters: [])
}

extension Rights {
  /// What a member may see of a transfer on a day.
  ///
  /// Who keeps the student's papers sees it always. Under a permission that covers their party it is
  /// open to the sender's side, to the receiver's once it has been sent, and to whoever does a step.
  public static func maySee(
    _ transfer: Transfer, of client: Client, member id: ID<Member>, roster: Roster, on day: Day
  ) -> TransferSight {
    guard let member = roster.members[id] else { return .hidden }
    return maySee(
      transfer, client: maySee(client, member: id, roster: roster, on: day), member: member)
  }

  /// The same where it is known what of the client's papers the member may see.
  public static func maySee(
    _ transfer: Transfer, client visibility: Visibility, member: Member
  ) -> TransferSight {
    guard visibility.client else { return .hidden }
    let (sender, receiver) = (transfer.direction.sender, transfer.direction.receiver)
    let isPart =
      visibility.keeps || member.party == sender
      || (member.party == receiver && transfer.wasSent)
      || transfer.steps.values.contains { $0.owner == .member(member.id) }
    guard isPart else { return .hidden }
    return TransferSight(isOpen: true, matters: visibility.matters, keeps: visibility.keeps)
  }
}

extension Transfer {
  /// The transfer without the kinds of information that may not be read.
  public func seen(with sight: TransferSight) -> Transfer {
    var seen = self
    seen.contents = contents.filter { sight.matters.contains($0.key) }
    seen.given = Rows(
      given.sorted.map { row in
        var row = row
        row.contents = row.contents.filter { sight.matters.contains($0.key) }
        return row
      })
    return seen
  }
}
