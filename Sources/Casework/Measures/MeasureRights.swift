extension Rights {
  /// Refuses whoever may not see the measures: they are for those who sit in the group today.
  ///
  /// What may be told is the same for every member, whichever students' papers they see.
  public static func checkMeasures(
    _ member: ID<Member>?, roster: Roster?, on day: Day
  ) throws(Refusal) {
    guard let member, let found = roster?.members[member] else { throw .notOnRoster }
    guard found.isSeated(on: day) else { throw .memberRoleEnded }
    guard found.party != .student else { throw .notPermitted }
  }
}
