extension Client {
  /// The student with those fields alone that lists show, and that say to whom the papers are open.
  public var inLists: Client {
    var client = Client(
      id: id, firstName: firstName, lastName: lastName, language: language)
    (client.school, client.field) = (school, field)
    (client.knowsBest, client.openedBy, client.keepers) = (knowsBest, openedBy, keepers)
    // Who noted a concern says something only of a keeper.
    let noted = concerns.sorted.filter { $0.notedBy.map(keepers.contains) ?? false }
    client.concerns = Rows(noted.map(\.inLists))
    client.consents = Rows(consents.sorted.map(\.inLists))
    return client
  }
}

extension Concern {
  fileprivate var inLists: Concern {
    var concern = Concern(id: id, order: order, worried: "", day: day, reasons: [])
    concern.notedBy = notedBy
    return concern
  }
}

extension Consent {
  /// Without the student's words, which no list shows.
  fileprivate var inLists: Consent {
    var consent = self
    (consent.excludes, consent.reason) = ("", "")
    return consent
  }
}
