import Casework

extension ServiceCatalogue {
  /// What a service is called in a language: its name in the catalogue, as long as the words are
  /// those that were picked.
  func name(of service: PlannedService, in language: Language) -> String {
    guard let entry = service.catalogue, service.name == entry.name,
      let name = self[entry.service]?.name(language), !name.isEmpty
    else { return service.name }
    return name
  }
}
