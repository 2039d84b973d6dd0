/// A stretch of a seat's history: somebody sat in it, or nobody did.
public enum Sitting: Sendable, Equatable {
  case member(Member)
  /// A standing seat stood empty; it still does where there is no last day.
  case nobody(from: Day?, until: Day?)
}

extension Roster {
  /// Who has sat in a seat, who sits in it now and who comes, and when nobody did: the newest first.
  public func sittings(in party: Party, on today: Day) -> [Sitting] {
    let members = members.sorted.filter { $0.party == party }
    let isStanding = Party.standing.contains(party) && party != .student
    guard !members.isEmpty else { return isStanding ? [.nobody(from: nil, until: nil)] : [] }
    let start = { (member: Member) in member.from?.number ?? Int.min }
    let end = { (member: Member) in member.until?.number ?? Int.max }
    let inOrder = members.enumerated().sorted {
      // Turned round at the end: of two with the same days the first one of the list stays first.
      (start($0.element), end($0.element), -$0.offset)
        < (start($1.element), end($1.element), -$1.offset)
    }.map(\.element)
    var sittings: [Sitting] = []
    var covered: Int?
    for member in inOrder {
      if isStanding, let covered, covered < Int.max, start(member) > covered + 1 {
        sittings.append(
          .nobody(from: Day(number: covered + 1), until: member.from?.adding(days: -1)))
      }
      sittings.append(.member(member))
      covered = max(covered ?? Int.min, end(member))
    }
    if isStanding, let covered, covered < today.number {
      sittings.append(.nobody(from: Day(number: covered + 1), until: nil))
    }
    return sittings.reversed()
  }
}
