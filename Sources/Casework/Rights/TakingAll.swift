extension Rights {
  /// Whether a member may take the papers of the whole group out, or take such papers in.
  ///
  /// The convener and the school's contact person may: whoever looks after the group's papers moves
  /// them whole, those included that no permission opens to that member's eyes.
  public static func takesAll(_ id: ID<Member>, roster: Roster, on day: Day) -> Bool {
    guard let member = roster.members[id], member.isSeated(on: day), member.party != .student
    else { return false }
    return [roster.convener(on: day)?.id, roster.contactPerson(on: day)?.id].contains(id)
  }
}
