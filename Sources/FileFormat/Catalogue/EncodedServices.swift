public import Casework
public import StrictJSON

/// The catalogue as it is shipped: `Resources/services/services.json`.
public enum EncodedServices {
  /// Reads the file; names the field that is missing or wrong.
  public static func decode(file: JSON) throws(FieldError) -> ServiceCatalogue {
    let reader = try FieldReader(file)
    guard try reader.int("formatVersion") == 1 else { throw reader.error("formatVersion") }
    let catalogue = try reader.object("catalogue")
    var services: [CatalogueService] = []
    for row in try catalogue.objects("services") {
      let service = try CatalogueService(id: try row.id("id"), reading: row)
      guard !services.contains(where: { $0.id == service.id }) else { throw row.error("id") }
      guard service.texts[.name]?.isBlank == false else { throw row.error("name", .missing) }
      guard service.aim != nil else { throw row.error("aim", .missing) }
      services.append(service)
    }
    var renamed: [RenamedService] = []
    for row in try catalogue.objects("renamed") {
      renamed.append(
        RenamedService(
          now: try EncodedWording.decode(try row.object("now")),
          before: try EncodedWording.decode(try row.object("before"))))
    }
    return ServiceCatalogue(id: try catalogue.id("id"), services: services, renamed: renamed)
  }

  /// A service as scripts read it, in all languages.
  public static func encode(_ service: CatalogueService) -> JSON {
    var fields = service.fields
    fields["id"] = To.id(service.id)
    fields["order"] = nil
    return .object(fields)
  }
}
