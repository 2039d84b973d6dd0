/// Who does what, as it is read back: first the student, then each of the others.
public struct PlanSummary: Sendable, Equatable {
  /// What the student does, in own words.
  public var ownDoings: String
  public var familyDoings: String
  public var student: [Action]
  public var others: [Part]

  /// The actions of one owner; nobody where the owner is still missing.
  public struct Part: Sendable, Equatable {
    public var owner: ActionOwner?
    public var actions: [Action]
  }
}

extension Plan {
  /// The open actions to read back in a meeting; those agreed in it stand first with each owner.
  public func summary(for meeting: ID<Meeting>?) -> PlanSummary {
    let open = actions.sorted.filter { $0.state == .open }
    let ordered =
      open.filter { $0.meeting == meeting && meeting != nil }
      + open.filter { $0.meeting != meeting || meeting == nil }
    var others: [PlanSummary.Part] = []
    for action in ordered where action.owner != .student {
      if let index = others.firstIndex(where: { $0.owner == action.owner }) {
        others[index].actions.append(action)
      } else {
        others.append(PlanSummary.Part(owner: action.owner, actions: [action]))
      }
    }
    let family = others.filter { $0.owner == .family }
    let nobody = others.filter { $0.owner == nil }
    let rest = others.filter { $0.owner != nil && $0.owner != .family }
    return PlanSummary(
      ownDoings: ownDoings, familyDoings: familyDoings,
      student: ordered.filter { $0.owner == .student }, others: family + rest + nobody)
  }
}
