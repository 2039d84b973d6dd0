public import Casework

extension Casebook {
  /// The names and places that are no third persons' in what is given of a client: the student's, those
  /// of the group and its parties, schools, services, employers and places.
  public func knownNames(about id: ID<Client>) -> KnownNames {
    let client = clients[id]?.value
    let own = client?.firstName ?? ""
    let others = Set(
      clients.values.filter { $0.value.id != id }.map(\.value.firstName).filter { $0 != own })
    var known = [client?.firstName, client?.lastName, client?.school, client?.field]
      .compactMap(\.self)
    if let roster = roster?.value {
      known.append(roster.name)
      for member in roster.members.sorted {
        known += [member.name, member.organisation, member.role]
      }
      for party in roster.parties.values { known += Language.allCases.map { party[$0] } }
    }
    for service in catalogue.services { known += Language.allCases.map(service.name) }
    known += meetings.values.map(\.value.place)
    known += checklistOfRegion?.value.agreements.sorted.map(\.employer) ?? []
    return KnownNames(fullName: client?.fullName ?? "", others: others, known: known)
  }

  /// What in a contact request may be about somebody else than the student.
  public func thirdPersons(in transfer: Transfer) -> [String] {
    let texts =
      ConsentMatter.allCases.compactMap { transfer.contents[$0] } + [transfer.field]
    return ThirdPersons.words(
      in: texts.joined(separator: "\n"), besides: knownNames(about: transfer.client))
  }
}
