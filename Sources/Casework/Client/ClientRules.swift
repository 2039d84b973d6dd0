extension Client {
  /// The client's papers after a change, or why the change may not be made.
  public static func after(
    _ change: ClientChange, on client: Client?, id: ID<Client>, in surroundings: Surroundings
  ) throws(Refusal) -> Client {
    let member = try surroundings.actingMember()
    if case .open(let firstName, let lastName, let language) = change {
      guard client == nil else { throw .alreadyThere }
      var opened = Client(id: id, firstName: "", lastName: "", language: language)
      try opened.rename(firstName, lastName)
      opened.openedBy = member.id
      return opened
    }
    guard var client, let roster = surroundings.roster else { throw .noSuchRow }
    guard Rights.maySee(client, member: member.id, roster: roster, on: surroundings.today).client
    else { throw .notPermitted }
    try client.take(change, in: surroundings)
    return client
  }

  private mutating func take(
    _ change: ClientChange, in surroundings: Surroundings
  ) throws(Refusal) {
    switch change {
    case .open: throw .alreadyThere
    case .rename(let firstName, let lastName): try rename(firstName, lastName)
    case .setLanguage(let new): language = new
    case .setPhone(let text): phone = try oneLine(text)
    case .setEmail(let text): email = try oneLine(text)
    case .setBirth(let birth):
      if let birth {
        let years = surroundings.today.year - birth.year
        guard birth.ages(on: surroundings.today) != nil, ServiceAges.limits.contains(years) else {
          throw .birthOutOfRange
        }
      }
      born = birth
    case .setSchool(let text): school = try oneLine(text)
    case .setField(let text): field = try oneLine(text)
    case .setGroup(let new): group = new
    case .setKnowsBest(let member):
      if let member { try surroundings.seatedMember(member) }
      // Whoever it is keeps the papers, too; where everybody who did has left, somebody is found.
      guard member == knowsBest || surroundings.keeps(self) || !surroundings.hasKeeper(self) else {
        throw .keepersChoose
      }
      knowsBest = member
    case .noteConcern(let concern): try note(concern, in: surroundings)
    case .writeTalk(let id, let text):
      try concerns.edit(id) { row throws(Refusal) in row.talk = try longText(text) }
    case .writeConcern(let id, let text):
      try concerns.edit(id) { row throws(Refusal) in row.words = try longText(text) }
    case .setConcernReasons(let id, let reasons):
      try concerns.edit(id) { row throws(Refusal) in row.reasons = reasons }
    case .setConcernSources(let id, let sources):
      try concerns.edit(id) { row throws(Refusal) in row.sources = sources }
    case .setConcernReason(let id, let reason, let isSo):
      try concerns.edit(id) { row throws(Refusal) in row.reasons.set(reason, isSo) }
    case .setConcernSource(let id, let source, let isSo):
      try concerns.edit(id) { row throws(Refusal) in row.sources.set(source, isSo) }
    case .setTalkedBy(let id, let name):
      try concerns.edit(id) { row throws(Refusal) in row.talkedBy = try oneLine(name) }
    case .removeConcern(let id): try concerns.remove(id)
    case .recordConsent(let consent): try record(consent, in: surroundings)
    case .notePaper(let paper): try note(paper, in: surroundings)
    case .removePaper(let id): try removePaper(id, in: surroundings)
    case .answer(let situation, let answer):
      checklist.situations[situation] = try checked(
        answer, after: checklist.situations[situation], in: surroundings)
    case .assess(let sign, let answer):
      checklist.signs[sign] = try checked(answer, after: checklist.signs[sign], in: surroundings)
    case .writeStrengths(let text): checklist.strengths = try longText(text)
    case .writeSkills(let text): checklist.skills = try longText(text)
    case .writeWishes(let text): checklist.wishes = try longText(text)
    case .nameJob(let text): checklist.namedJob = try oneLine(text)
    case .selfAssess(let id, let change): try self.change(id, change, in: surroundings)
    }
  }

  private mutating func rename(_ first: String, _ last: String) throws(Refusal) {
    firstName = try oneLine(first, required: true)
    lastName = try oneLine(last)
  }
}
