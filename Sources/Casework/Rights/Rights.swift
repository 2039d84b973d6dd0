/// Who may see what, by seat and consent.
public enum Rights {
  /// What a member may see of a client on a day.
  ///
  /// Who opened the papers sees them always, and whom such a keeper names: who noted the concern,
  /// asked for the consent or knows the student best. The plan opens only under a permission in force
  /// that covers the party.
  public static func maySee(
    _ client: Client, member id: ID<Member>, roster: Roster, on day: Day
  ) -> Visibility {
    guard let member = roster.members[id], member.isSeated(on: day), member.party != .student
    else { return .hidden }
    let permission = client.permission(on: day)
    var seen = Visibility.hidden
    if let permission, permission.covers(member.party) {
      seen.client = true
      seen.plan = permission.coversPlan(for: member.party)
      seen.matters = permission.matters(for: member.party)
    }
    if keepers(of: client).contains(where: { keeps($0, member, roster, day) }) {
      seen.client = true
      seen.keeps = true
      seen.matters = Set(ConsentMatter.allCases)
    }
    seen.papers = Set(
      client.papers.byID.values.filter {
        seen.matters.contains($0.matter) && client.cover(of: $0, on: day).isOpen
      }.map(\.id))
    return seen
  }

  /// The members who brought the student's matter to the group.
  ///
  /// Nobody becomes one by what somebody else writes whom a permission covers a little.
  private static func keepers(of client: Client) -> Set<ID<Member>> {
    var named = Set(client.concerns.byID.values.compactMap(\.notedBy))
    named.formUnion(client.consents.byID.values.compactMap(\.askedBy))
    return Set([client.openedBy, client.knowsBest].compactMap(\.self))
      .union(named.intersection(client.keepers))
  }

  /// Papers of somebody who has left pass to the ones who sit in the same seat.
  private static func keeps(
    _ keeper: ID<Member>, _ member: Member, _ roster: Roster, _ day: Day
  ) -> Bool {
    if keeper == member.id { return true }
    guard let left = roster.members[keeper], let until = left.until else { return false }
    return until < day && left.party == member.party
  }
}

/// What of a client one member may see.
public struct Visibility: Sendable, Equatable {
  /// The client's papers: name, concern, consents.
  public var client: Bool
  /// The joint plan and what is written in the meeting.
  public var plan: Bool
  /// The kinds of information that may be read, as in the checklist.
  public var matters: Set<ConsentMatter>
  /// Whether this member brought the student's matter to the group and keeps the papers.
  public var keeps = false
  /// The brought papers that a permission in force opens to this member.
  public var papers: Set<ID<BroughtPaper>> = []

  public static let hidden = Visibility(client: false, plan: false, matters: [])

  public init(client: Bool, plan: Bool, matters: Set<ConsentMatter>) {
    (self.client, self.plan, self.matters) = (client, plan, matters)
  }

  public func sees(_ situation: Situation) -> Bool {
    client && matters.contains(situation.matter)
  }

  /// Whether a brought paper may be seen; once no permission covers it only the keepers see it.
  public func sees(_ paper: ID<BroughtPaper>) -> Bool {
    client && (keeps || papers.contains(paper))
  }
}
