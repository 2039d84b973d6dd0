extension Rights {
  /// What the shared screen may show when the people marked as present are in the room.
  public static func sharedScreen(
    _ turn: Turn, client: Client, roster: Roster, on day: Day
  ) -> SharedScreenView {
    var view = SharedScreenView(showsPlan: false, shownMatters: [], somethingHidden: true)
    guard let permission = client.permission(on: day) else { return view }
    let parties = turn.partiesInRoom(roster)
    view.showsPlan = permission.coversPlan && parties.allSatisfy { permission.coversPlan(for: $0) }
    let asked = turn.detailsShownBy.map { !isBlank($0) } ?? false
    if asked {
      view.shownMatters = Set(
        ConsentMatter.allCases.filter { matter in
          permission.covers(matter) && parties.allSatisfy { permission.covers($0, matter) }
        })
    }
    view.somethingHidden =
      !view.showsPlan || (asked && !ConsentMatter.details.isSubset(of: view.shownMatters))
    return view
  }
}

/// What may stand on the shared screen now; what is hidden is never said, only that it is.
public struct SharedScreenView: Sendable, Equatable {
  public var showsPlan: Bool
  /// Kinds of information of which details may be shown; empty until somebody present asks.
  public var shownMatters: Set<ConsentMatter>
  public var somethingHidden: Bool

  public init(showsPlan: Bool, shownMatters: Set<ConsentMatter>, somethingHidden: Bool) {
    (self.showsPlan, self.shownMatters) = (showsPlan, shownMatters)
    self.somethingHidden = somethingHidden
  }

  public func shows(_ situation: Situation) -> Bool { shownMatters.contains(situation.matter) }
}

extension Turn {
  /// The parties in the room or on the line; the chair and the scribe are there too.
  public func partiesInRoom(_ roster: Roster) -> Set<Party> {
    var parties = Set(
      attendance.byID.values.filter { $0.presence != .absent }.map { row in
        row.member.flatMap { roster.members[$0]?.party } ?? row.party
      })
    for id in [chair, scribe] {
      if let id, let member = roster.members[id] { parties.insert(member.party) }
    }
    return parties
  }
}
