/// What of a transfer one member may see.
public struct TransferSight: Sendable, Equatable {
  public var isOpen: Bool
  /// The kinds of information that may be read in it.
  public var matters: Set<ConsentMatter>
  /// Whether this member keeps the student's papers.
  public var keeps = false
  /// How much of it is shown.
  public var view: TransferView = .whole

  public static let hidden = TransferSight(isOpen: false, matters: [])
}

extension Rights {
  /// What a member may see of a transfer on a day.
  ///
  /// Who keeps the student's papers sees it always. Under a permission that covers their party it is
  /// open to the sender's side; to the receiver's once it has been sent, as far as it was given; and
  /// to whoever else does a step, that step alone.
  public static func maySee(
    _ transfer: Transfer, of client: Client, member id: ID<Member>, roster: Roster, on day: Day
  ) -> TransferSight {
    guard let member = roster.members[id] else { return .hidden }
    return maySee(
      transfer, client: maySee(client, member: id, roster: roster, on: day), member: member,
      of: client, on: day)
  }

  /// The same where it is known what of the client's papers the member may see.
  public static func maySee(
    _ transfer: Transfer, client visibility: Visibility, member: Member, of client: Client?,
    on day: Day
  ) -> TransferSight {
    guard visibility.client,
      let view = transfer.view(for: member, keeps: visibility.keeps, client: client, on: day)
    else { return .hidden }
    var sight = TransferSight(isOpen: true, matters: visibility.matters, keeps: visibility.keeps)
    sight.view = view
    return sight
  }
}

extension Transfer {
  /// The transfer without what may not be read: the kinds of information that are closed, and what
  /// is not shown to that side.
  public func seen(with sight: TransferSight) -> Transfer {
    var seen = self
    let view = sight.view
    seen.view = view
    seen.contents = contents.filter { sight.matters.contains($0.key) }
    seen.given = Rows(given.sorted.map { $0.seen(with: sight.matters) })
    if view == .whole { return seen }
    (seen.contents, seen.studies, seen.field, seen.contact) = ([:], nil, "", nil)
    seen.steps = Dictionary(
      uniqueKeysWithValues: steps.keys.map { ($0, self.seen($0, in: view)) }
    ).filter { !$0.value.isEmpty }
    if !view.sees(part: "given") {
      seen.wasFollowedUp = isFollowedUp
      (seen.given, seen.events, seen.outcomes) = (Rows(), Rows(), Rows())
      seen.openedBy = nil
    }
    return seen
  }
}

extension GivenInformation {
  /// What was given without the kinds that may not be read; the studies are one of them.
  func seen(with matters: Set<ConsentMatter>) -> GivenInformation {
    var row = self
    row.contents = contents.filter { matters.contains($0.key) }
    row.isCut = isCut || row.contents.count < contents.count
    if !matters.contains(.studies), studies != nil || !isBlank(field) {
      (row.studies, row.field, row.isCut) = (nil, "", true)
    }
    return row
  }
}
