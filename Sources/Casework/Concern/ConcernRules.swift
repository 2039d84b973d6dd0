extension Client {
  /// Somebody named by a keeper of the papers keeps them, too; named by anybody else they do not.
  mutating func name(_ member: ID<Member>?, in surroundings: Surroundings) {
    guard let member, member != openedBy, surroundings.keeps(self) else { return }
    keepers.insert(member)
  }

  mutating func note(_ concern: Concern, in surroundings: Surroundings) throws(Refusal) {
    try surroundings.requireMember(concern.notedBy)
    try checkPast(concern.day, surroundings.today)
    var noted = concern
    noted.notedBy = concern.notedBy ?? surroundings.member
    noted.worried = try oneLine(concern.worried, required: concern.notedBy == nil)
    noted.words = try longText(concern.words)
    noted.talk = try longText(concern.talk)
    noted.talkedBy = try oneLine(concern.talkedBy)
    try concerns.add(noted)
    name(noted.notedBy, in: surroundings)
  }
}
