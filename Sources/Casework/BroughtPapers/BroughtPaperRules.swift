extension Client {
  /// Writes down a paper; one from a party needs a permission that covers what it holds.
  ///
  /// The permission must hold both on the day the paper was brought and today: after a withdrawal
  /// nothing of that kind is taken in any more.
  mutating func note(_ paper: BroughtPaper, in surroundings: Surroundings) throws(Refusal) {
    let member = try surroundings.actingMember()
    try surroundings.requireMember(paper.notedBy)
    try checkPast(paper.day, surroundings.today)
    var noted = paper
    noted.what = try oneLine(paper.what, required: true)
    noted.person = try oneLine(paper.person)
    noted.notedBy = paper.notedBy ?? member.id
    noted.consent = try consent(behind: paper, on: surroundings.today)
    guard let roster = surroundings.roster,
      Rights.maySee(self, member: member.id, roster: roster, on: surroundings.today)
        .matters.contains(paper.matter)
    else { throw .notPermitted }
    try papers.add(noted)
  }

  /// Takes a paper off the list; whoever may not see it may not do so either.
  mutating func removePaper(
    _ id: ID<BroughtPaper>, in surroundings: Surroundings
  ) throws(Refusal) {
    let member = try surroundings.actingMember()
    guard papers[id] != nil, let roster = surroundings.roster else { throw .noSuchRow }
    guard
      Rights.maySee(self, member: member.id, roster: roster, on: surroundings.today).sees(id)
    else { throw .notPermitted }
    try papers.remove(id)
  }

  private func consent(
    behind paper: BroughtPaper, on today: Day
  ) throws(Refusal) -> ID<Consent>? {
    guard ConsentMatter.details.contains(paper.matter) else {
      throw .paperNotCovered(paper.broughtBy, paper.matter)
    }
    if paper.broughtBy == .student { return nil }
    guard let consent = recordToTakeIn(paper, on: today) else {
      throw .paperNotCovered(paper.broughtBy, paper.matter)
    }
    return consent.id
  }
}
