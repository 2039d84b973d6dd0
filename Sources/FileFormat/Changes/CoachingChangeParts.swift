internal import Casework
internal import StrictJSON

extension CoachingChange {
  /// The change's name and its fields; the service is added by the plan's change.
  func parts(_ service: ID<PlannedService>) -> (String, JSONObject) {
    let (name, fields) = parts
    return (name, fields.merging(["service": To.id(service)]) { $1 })
  }

  private var parts: (String, JSONObject) {
    switch self {
    case .enterStep(let step, let since, let who):
      (
        "enterCoachingStep",
        ["step": To.word(step), "since": To.day(since), "who": To.text(who)]
      )
    case .noteStep(let step, let text):
      ("noteCoachingStep", ["step": To.word(step), "text": To.text(text)])
    case .addModule(let module): ("addCoachingModule", with("module", module))
    case .nameModule(let id, let name):
      ("nameCoachingModule", ["module": To.id(id), "name": To.text(name)])
    case .setModulePeriod(let id, let starts, let ends):
      (
        "setCoachingModulePeriod",
        ["module": To.id(id), "starts": To.day(starts), "ends": To.day(ends)]
      )
    case .evaluateModule(let id, let evaluator, let day, let words):
      (
        "evaluateCoachingModule",
        [
          "module": To.id(id), "by": To.word(evaluator), "on": To.day(day),
          "words": To.text(words),
        ]
      )
    case .setModuleNext(let id, let next):
      ("setCoachingModuleNext", ["module": To.id(id), "next": To.word(next)])
    case .removeModule(let id): ("removeCoachingModule", ["module": To.id(id)])
    case .stopFollowing: ("stopCoaching", [:])
    }
  }
}

extension ChangeReader {
  /// A change to what is picked from the catalogue or to coaching; nothing where it is another.
  func coachingChange(_ name: String) throws(FieldError) -> PlanChange? {
    if name == "pickService" {
      let version = try fields.optionalInt("version") ?? 0
      guard version >= 0 else { throw fields.error("version") }
      return .pickService(
        try fields.id("service"),
        CatalogueEntry(
          service: try fields.id("picked"),
          edition: try fields.optionalID("edition") ?? ServiceCatalogue.empty.id,
          version: version, name: try fields.string("name")),
        party: try fields.optionalChoice("party"))
    }
    guard let change = try followed(name) else { return nil }
    return .coach(try fields.id("service"), change)
  }

  private func followed(_ name: String) throws(FieldError) -> CoachingChange? {
    switch name {
    case "enterCoachingStep":
      .enterStep(
        try fields.choice("step"), since: try fields.day("since"), who: try fields.text("who"))
    case "noteCoachingStep":
      .noteStep(try fields.choice("step"), try fields.string("text"))
    case "addCoachingModule": .addModule(try row("module", "m"))
    case "nameCoachingModule":
      .nameModule(try fields.id("module"), try fields.string("name"))
    case "setCoachingModulePeriod":
      .setModulePeriod(
        try fields.id("module"), starts: try fields.optionalDay("starts"),
        ends: try fields.optionalDay("ends"))
    case "evaluateCoachingModule":
      .evaluateModule(
        try fields.id("module"), by: try fields.choice("by"), on: try fields.day("on"),
        words: try fields.string("words"))
    case "setCoachingModuleNext":
      .setModuleNext(try fields.id("module"), try fields.optionalChoice("next"))
    case "removeCoachingModule": .removeModule(try fields.id("module"))
    case "stopCoaching": .stopFollowing
    default: nil
    }
  }
}
