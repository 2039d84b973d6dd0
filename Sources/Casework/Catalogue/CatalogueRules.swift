extension RegionCatalogue {
  /// The region's rows after a change, or why the change may not be made.
  ///
  /// Any seated professional may change them, as the schedule; the student's seat may not.
  public static func after(
    _ change: CatalogueChange, on catalogue: RegionCatalogue?, in surroundings: Surroundings
  ) throws(Refusal) -> RegionCatalogue {
    guard try surroundings.actingMember().party != .student else { throw .notPermitted }
    var region = catalogue ?? RegionCatalogue()
    let shipped = surroundings.services?[change.service]
    switch change {
    case .addService(let row):
      guard shipped == nil else { throw .alreadyThere }
      try region.services.add(try checked(row))
    case .removeServiceRow(let id): try region.services.remove(id)
    default:
      try region.edit(change.service, shipped) { row throws(Refusal) in
        try row.take(change, shipped)
      }
    }
    return region
  }

  /// Changes the region's row; the first change to a service that is shipped makes one.
  private mutating func edit(
    _ id: ID<CatalogueService>, _ shipped: CatalogueService?,
    _ change: (inout CatalogueService) throws(Refusal) -> Void
  ) throws(Refusal) {
    if services[id] == nil {
      guard shipped != nil else { throw .noSuchRow }
      try services.add(CatalogueService(id: id, order: ""))
    }
    try services.edit(id) { row throws(Refusal) in
      try change(&row)
      // A service of the region's own has nobody else's name behind it.
      if shipped == nil, row.texts[.name]?.isBlank ?? true { throw .textMissing }
    }
  }

  private static func checked(_ row: CatalogueService) throws(Refusal) -> CatalogueService {
    var checked = row
    for (part, wording) in row.texts {
      checked.texts[part] = Wording(
        finnish: try part.checked(wording.finnish), swedish: try part.checked(wording.swedish),
        english: try part.checked(wording.english))
    }
    guard let name = checked.texts[.name], !name.isBlank else { throw .textMissing }
    guard checked.aim != nil else { throw .serviceWithoutAim }
    if let source = row.source { checked.source = try oneLine(source) }
    if let ages = row.ages { try ages.check() }
    return checked
  }
}

extension CatalogueService {
  fileprivate mutating func take(
    _ change: CatalogueChange, _ shipped: CatalogueService?
  ) throws(Refusal) {
    switch change {
    case .writeService(_, let part, let language, let text):
      var wording = texts[part] ?? Wording(finnish: "", swedish: "", english: "")
      wording.write(try part.checked(text), in: language)
      texts[part] = wording.isBlank ? nil : wording
    case .setServiceAim(_, let new): aim = new
    case .setServiceParty(_, let new): party = new
    case .setServiceForms(_, let new): forms = new
    case .setServicePlans(_, let new): plans = new
    case .setServiceForm(_, let form, let isSo):
      var new = forms ?? shipped?.forms ?? []
      new.set(form, isSo)
      forms = new
    case .setServicePlan(_, let plan, let isSo):
      var new = plans ?? shipped?.plans ?? []
      new.set(plan, isSo)
      plans = new
    case .setServiceAges(_, let new):
      try new.check()
      ages = new
    case .setServiceSource(_, let text): source = try oneLine(text)
    case .hideService: isHidden = true
    case .showService: isHidden = false
    case .addService, .removeServiceRow: throw .noSuchRow
    }
  }
}

extension ServiceText {
  fileprivate func checked(_ text: String) throws(Refusal) -> String {
    isLong ? try longText(text) : try oneLine(text)
  }
}

extension ServiceAges {
  /// Refuses ages that nobody has, and a range that ends before it begins.
  fileprivate func check() throws(Refusal) {
    let named = [from, to, withoutDiagnosisTo].compactMap(\.self)
    guard named.allSatisfy(ServiceAges.limits.contains) else { throw .ageOutOfRange }
    if let from, let to, to < from { throw .ageOutOfRange }
  }
}
