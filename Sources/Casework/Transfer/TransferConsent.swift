extension Client {
  /// The records in force that cover some kinds of information for a party, or what is not covered.
  ///
  /// There is no way round: what is not permitted to this very party is not given.
  public func consents(
    covering matters: Set<ConsentMatter>, for party: Party, on day: Day
  ) throws(Refusal) -> Set<ID<Consent>> {
    guard let permission = permission(on: day) else { throw .noConsent }
    guard permission.covers(party) else { throw .partyNotCovered(party) }
    var records: Set<ID<Consent>> = []
    for matter in ConsentMatter.allCases where matters.contains(matter) {
      let covering = permission.records.first {
        $0.matters.contains(matter) && (party == .student || $0.parties.contains(party))
      }
      guard let covering else { throw .matterNotCovered(party, matter) }
      records.insert(covering.id)
    }
    return records
  }

  /// Which of some kinds no record in force covers for a party, in the order of the kinds.
  public func matters(
    notCovered matters: Set<ConsentMatter>, for party: Party, on day: Day
  ) -> [ConsentMatter] {
    let covered = permission(on: day)?.matters(for: party) ?? []
    return ConsentMatter.allCases.filter { matters.contains($0) && !covered.contains($0) }
  }

  /// Refuses where nothing at all may be given to a party today.
  func requirePermission(for party: Party, on day: Day) throws(Refusal) {
    guard let permission = permission(on: day) else { throw .noConsent }
    guard permission.covers(party) else { throw .partyNotCovered(party) }
  }
}
