import Canvas
import Casework
import Texts
import Workplace

/// The services as rows of a list: by aim, or the nearest first while something is looked for.
enum CatalogueRows {
  static func rows(_ state: CatalogueScreen.State, _ world: World) -> [ListRow] {
    let texts = world.texts.catalogue
    let query = state.query?.text ?? ""
    if !query.allSatisfy(\.isWhitespace) {
      return WholeSearch.of(world).search.services(query).map { row($0, world) }
    }
    return ServiceAim.allCases.flatMap { aim -> [ListRow] in
      let services = world.catalogue.services.filter { $0.aim == aim }
      if services.isEmpty { return [] }
      return [.header("aim/\(aim.rawValue)", " " + texts.aim(aim))]
        + services.map { row($0, world) }
    }
  }

  private static func row(_ service: CatalogueService, _ world: World) -> ListRow {
    ListRow(
      service.id.text,
      [StyledText(service.name(world.texts.language), service.isHidden ? .dim : .normal)],
      trailing: mark(service, world).map { [StyledText($0, .dim)] } ?? [])
  }

  /// What the region has to do with a service; nothing where it stands as shipped.
  static func mark(_ service: CatalogueService, _ world: World) -> String? {
    let notes = world.texts.catalogue.notes
    if service.isHidden { return notes.hidden }
    guard world.casebook.region?.value.services[service.id] != nil else { return nil }
    return world.casebook.services?[service.id] == nil ? notes.own : notes.changed
  }
}
