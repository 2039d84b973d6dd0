/// The services that a plan may be made of: those shipped, as the region has changed them.
public struct ServiceCatalogue: Sendable, Equatable {
  /// The edition of what is shipped: other facts are another edition.
  public let id: ID<ServiceCatalogue>
  public var services: [CatalogueService]
  /// What authorities were called before: an old name finds what the new one gives.
  public var renamed: [RenamedService]
  /// The version of the region's own rows; 0 where it has none.
  public var version = 0

  public init(
    id: ID<ServiceCatalogue>, services: [CatalogueService], renamed: [RenamedService] = []
  ) {
    (self.id, self.services, self.renamed) = (id, services, renamed)
  }

  public subscript(id: ID<CatalogueService>) -> CatalogueService? {
    services.first { $0.id == id }
  }

  /// What can be picked: hidden services are left out.
  public var offered: [CatalogueService] { services.filter { !$0.isHidden } }

  /// Those offered for an aim, in their order.
  public func offered(for aim: ServiceAim) -> [CatalogueService] {
    offered.filter { $0.aim == aim }
  }

  /// Those offered that answer an idea of the needs checklist.
  public func offered(for idea: ServiceIdea) -> [CatalogueService] {
    offered.filter { $0.ideas?.contains(idea) == true }
  }

  /// Every name that a service goes by or went by, in every language, without what stands in brackets.
  public var allNames: [String] {
    services.flatMap { service in
      [ServiceText.name, .otherNames].flatMap { part in
        Language.allCases.flatMap { (service.texts[part]?[$0] ?? "").split(separator: ",") }
      }
    }.map { name in
      name.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  /// The catalogue with a region's rows in it, at the version of the region's document.
  public func with(_ region: RegionCatalogue, version: Int) -> ServiceCatalogue {
    var own = Dictionary(uniqueKeysWithValues: region.services.byID.values.map { ($0.id, $0) })
    var both = self
    both.version = version
    both.services = services.map { service in
      own.removeValue(forKey: service.id).map(service.with) ?? service
    }
    // A row that only changed what is shipped no longer says enough to stand alone.
    both.services += region.services.sorted.filter { own[$0.id] != nil && $0.texts[.name] != nil }
    return both
  }

  /// What a plan keeps of a service that is picked.
  public func entry(_ service: CatalogueService, _ language: Language) -> CatalogueEntry {
    CatalogueEntry(
      service: service.id, edition: id, version: version, name: service.name(language))
  }

  /// No catalogue at all.
  public static let empty = ServiceCatalogue(id: "none", services: [])
}

/// What is called otherwise today.
public struct RenamedService: Sendable, Equatable {
  public var now: Wording
  /// The names of before, between commas.
  public var before: Wording

  public init(now: Wording, before: Wording) { (self.now, self.before) = (now, before) }
}

/// Where in which catalogue a service of a plan was picked.
public struct CatalogueEntry: Sendable, Equatable {
  public var service: ID<CatalogueService>
  public var edition: ID<ServiceCatalogue>
  /// The version of the region's own rows; 0 where it had none.
  public var version: Int
  /// The name as it was picked.
  public var name: String

  public init(
    service: ID<CatalogueService>, edition: ID<ServiceCatalogue>, version: Int, name: String
  ) {
    (self.service, self.edition) = (service, edition)
    (self.version, self.name) = (version, name)
  }
}

extension PlannedService {
  /// The entry that the service was picked from, as long as its name still stands in the words.
  public var pickedEntry: CatalogueEntry? {
    guard let entry = catalogue, name.lowercased().contains(entry.name.lowercased()) else {
      return nil
    }
    return entry
  }
}
