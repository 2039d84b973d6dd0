extension Client {
  /// Records a consent; what has been recorded stays as it is, and a later record ends it.
  mutating func record(_ consent: Consent, in surroundings: Surroundings) throws(Refusal) {
    guard consents[consent.id] == nil else { throw .consentIsFixed }
    var record = consent
    try surroundings.requireMember(consent.askedBy)
    record.askedBy = consent.askedBy ?? surroundings.member
    try checkPast(consent.day, surroundings.today)
    try checkOrder(consent.day, consent.until)
    record.excludes = try longText(consent.excludes)
    record.reason = try longText(consent.reason)
    switch consent.kind {
    case .given:
      guard !consent.parties.subtracting([.student]).isEmpty, !consent.matters.isEmpty else {
        throw .consentEmpty
      }
    case .withdrawn:
      guard !consent.ended.isEmpty else { throw .nothingToWithdraw }
    case .refused: break
    }
    for ends in consent.ended.sorted() {
      guard let old = consents[ends], old.kind == .given, ending(of: ends) == nil else {
        throw .nothingToWithdraw
      }
      try checkOrder(old.day, consent.day)
    }
    try consents.add(record)
    name(record.askedBy, in: surroundings)
  }
}
