internal import Casework
internal import StrictJSON

extension CatalogueChange {
  /// The change's name and its fields.
  var parts: (String, JSONObject) {
    let id = To.id(service)
    return switch self {
    case .addService(let row): ("addService", with("service", row))
    case .writeService(_, let part, let language, let text):
      (
        "writeService",
        [
          "service": id, "part": To.word(part), "language": To.word(language),
          "text": To.text(text),
        ]
      )
    case .setServiceAim(_, let aim): ("setServiceAim", ["service": id, "aim": To.word(aim)])
    case .setServiceParty(_, let party):
      ("setServiceParty", ["service": id, "party": To.word(party)])
    case .setServiceForms(_, let forms):
      ("setServiceForms", ["service": id, "forms": To.words(forms)])
    case .setServicePlans(_, let plans):
      ("setServicePlans", ["service": id, "plans": To.words(plans)])
    case .setServiceForm(_, let form, let isSo):
      ("setServiceForm", ["service": id, "form": To.word(form), "isSo": To.flag(isSo)])
    case .setServicePlan(_, let plan, let isSo):
      ("setServicePlan", ["service": id, "plan": To.word(plan), "isSo": To.flag(isSo)])
    case .setServiceAges(_, let ages):
      ("setServiceAges", ages.fields.merging(["service": id]) { $1 })
    case .setServiceSource(_, let text):
      ("setServiceSource", ["service": id, "source": To.text(text)])
    case .hideService: ("hideService", ["service": id])
    case .showService: ("showService", ["service": id])
    case .removeServiceRow: ("removeServiceRow", ["service": id])
    }
  }
}

extension ChangeReader {
  func catalogueChange(_ name: String) throws(FieldError) -> CatalogueChange {
    switch name {
    case "addService": .addService(try row("service", "s"))
    case "writeService":
      .writeService(
        try fields.id("service"), try fields.choice("part"), try fields.choice("language"),
        try fields.string("text"))
    case "setServiceAim": .setServiceAim(try fields.id("service"), try fields.choice("aim"))
    case "setServiceParty":
      .setServiceParty(try fields.id("service"), try fields.optionalChoice("party"))
    case "setServiceForms":
      .setServiceForms(try fields.id("service"), try fields.words("forms"))
    case "setServicePlans":
      .setServicePlans(try fields.id("service"), try fields.words("plans"))
    case "setServiceForm":
      .setServiceForm(
        try fields.id("service"), try fields.choice("form"), try fields.bool("isSo"))
    case "setServicePlan":
      .setServicePlan(
        try fields.id("service"), try fields.choice("plan"), try fields.bool("isSo"))
    case "setServiceAges":
      .setServiceAges(try fields.id("service"), try ServiceAges(reading: fields))
    case "setServiceSource":
      .setServiceSource(try fields.id("service"), try fields.string("source"))
    case "hideService": .hideService(try fields.id("service"))
    case "showService": .showService(try fields.id("service"))
    case "removeServiceRow": .removeServiceRow(try fields.id("service"))
    default: throw unknown
    }
  }
}
