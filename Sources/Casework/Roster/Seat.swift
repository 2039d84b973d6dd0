/// One party's seat in the group, with the people of today, before and to come.
public struct Seat: Sendable, Equatable {
  public let party: Party
  public var current: [Member]
  public var past: [Member]
  public var coming: [Member]

  /// A standing seat with nobody in it; the student's is filled in each turn.
  public var isGap: Bool {
    current.isEmpty && party != .student && Party.standing.contains(party)
  }
}

extension Roster {
  /// The seats in the model's order; those beyond the standing ones where somebody has sat in them.
  public func seats(on day: Day) -> [Seat] {
    Party.allCases.compactMap { party in
      let members = members.sorted.filter { $0.party == party }
      guard Party.standing.contains(party) || !members.isEmpty else { return nil }
      return Seat(
        party: party,
        current: members.filter { $0.isSeated(on: day) },
        past: members.filter { $0.until.map { $0 < day } ?? false },
        coming: members.filter { member in
          !(member.until.map { $0 < day } ?? false) && (member.from.map { $0 > day } ?? false)
        })
    }
  }

  public func isCurrent(_ member: ID<Member>, on day: Day) -> Bool {
    members[member]?.isSeated(on: day) ?? false
  }

  /// Who sees that the next time is agreed: the one named, else the first outreach worker.
  public func convener(on day: Day) -> Member? {
    if let convener, let named = members[convener], named.isSeated(on: day) { return named }
    return members.sorted.first { $0.party == .outreach && $0.isSeated(on: day) }
  }

  /// The school's contact person; nobody where the role of the one who was named has ended.
  public func contactPerson(on day: Day) -> Member? {
    contactPerson.flatMap { members[$0] }.flatMap { $0.isSeated(on: day) ? $0 : nil }
  }
}

extension Member {
  /// Whether the role has begun and not ended; the last day counts.
  public func isSeated(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
