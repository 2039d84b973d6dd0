/// The region's own rows of the catalogue: what it changes, adds and does not offer.
public struct RegionCatalogue: Sendable, Equatable {
  public var services: Rows<CatalogueService> = Rows()

  public init() {}
}

/// A named change to the region's rows; the first one makes the document.
public enum CatalogueChange: Sendable, Equatable {
  /// Adds a service of the region's own.
  case addService(CatalogueService)
  case writeService(ID<CatalogueService>, ServiceText, Language, String)
  case setServiceAim(ID<CatalogueService>, ServiceAim)
  case setServiceParty(ID<CatalogueService>, Party?)
  case setServiceForms(ID<CatalogueService>, Set<ServiceForm>)
  case setServicePlans(ID<CatalogueService>, Set<OtherPlanKind>)
  /// Adds one form or takes it away: what others change meanwhile stays.
  case setServiceForm(ID<CatalogueService>, ServiceForm, Bool)
  case setServicePlan(ID<CatalogueService>, OtherPlanKind, Bool)
  case setServiceAges(ID<CatalogueService>, ServiceAges)
  case setServiceSource(ID<CatalogueService>, String)
  case hideService(ID<CatalogueService>)
  case showService(ID<CatalogueService>)
  /// Takes the region's row away: what is shipped stands again, an own service goes.
  case removeServiceRow(ID<CatalogueService>)

  /// The service that it is about.
  public var service: ID<CatalogueService> {
    switch self {
    case .addService(let row): row.id
    case .writeService(let id, _, _, _), .setServiceAim(let id, _), .setServiceParty(let id, _),
      .setServiceForms(let id, _), .setServicePlans(let id, _), .setServiceForm(let id, _, _),
      .setServicePlan(let id, _, _), .setServiceAges(let id, _),
      .setServiceSource(let id, _), .hideService(let id), .showService(let id),
      .removeServiceRow(let id):
      id
    }
  }
}
