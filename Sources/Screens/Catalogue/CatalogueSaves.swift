import Canvas
import Casework
import Texts
import Workplace

extension CatalogueScreen {
  /// Saves what stands in a field; a new service is saved as a whole.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard state.fields.isAhead(id), !state.fields.isSending(id), let editing = state.editing,
      let service = world.catalogue[editing]
    else { return [] }
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count >= 3, let change = change(parts, id, service, state, world) else { return [] }
    switch change {
    case .success(let change):
      // One form or plan is changed beside those that others have changed meanwhile.
      let isOnTop = ["forms", "plans"].contains(parts[2])
      return [state.fields.save(id, .catalogue(change), world, isOnTop: isOnTop)]
    case .failure(let unclear): return state.fields.refuse(id, unclear.words)
    }
  }

  private struct Unclear: Error { var words: String }

  private static func change(
    _ parts: [String], _ id: String, _ service: CatalogueService, _ state: State, _ world: World
  ) -> Result<CatalogueChange, Unclear>? {
    let pick = state.fields.picks[id]
    switch parts[2] {
    case "aim": return pick.map { .success(.setServiceAim(service.id, ServiceAim.allCases[$0])) }
    case "party":
      return pick.map { .success(.setServiceParty(service.id, partyOptions(service)[$0])) }
    case "forms":
      guard let pick, let form = ServiceForm(rawValue: parts[3]) else { return nil }
      return .success(.setServiceForm(service.id, form, pick == 1))
    case "plans":
      guard let pick, let kind = OtherPlanKind(rawValue: parts[3]) else { return nil }
      return .success(.setServicePlan(service.id, kind, pick == 1))
    case "ages": return ages(parts[3], id, service, state, world)
    case "source":
      return .success(.setServiceSource(service.id, state.fields.text(id).trimmed))
    default:
      guard parts.count == 4, let part = ServiceText(rawValue: parts[2]),
        let language = Language(rawValue: parts[3])
      else { return nil }
      let text = state.fields.text(id).trimmed
      return .success(.writeService(service.id, part, language, text))
    }
  }

  private static func ages(
    _ part: String, _ id: String, _ service: CatalogueService, _ state: State, _ world: World
  ) -> Result<CatalogueChange, Unclear> {
    let text = state.fields.text(id).trimmed
    let age = Int(text)
    guard text.isEmpty || age != nil else {
      return .failure(Unclear(words: world.texts.catalogue.notes.ageUnclear))
    }
    var ages = service.ages ?? ServiceAges()
    switch part {
    case "from": ages.from = age
    case "to": ages.to = age
    default: ages.withoutDiagnosisTo = age
    }
    return .success(.setServiceAges(service.id, ages))
  }

  static func addNew(_ state: inout State, _ world: World) -> [Effect] {
    guard let id = state.editing, world.catalogue[id] == nil else { return [] }
    let base = "services/\(id)"
    let name = state.fields.text("\(base)/name").trimmed
    guard !name.isEmpty else {
      return state.fields.refuse(
        "\(base)/add", at: "\(base)/name", world.texts.catalogue.notes.nameFirst)
    }
    var row = CatalogueService(id: id, order: "")
    let language = world.texts.language
    row.texts[.name] = Wording(
      finnish: language == .finnish ? name : "", swedish: language == .swedish ? name : "",
      english: language == .english ? name : "")
    row.aim = ServiceAim.allCases[state.fields.picks["\(base)/aim"] ?? 0]
    return [
      state.fields.send(
        "\(base)/add", .catalogue(.addService(row)), basedOn: nil, world)
    ]
  }

  /// A new service is in the catalogue: its other fields come up.
  static func finish(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard id.hasSuffix("/add"), let service = state.editing else { return [] }
    state.fields = Fields()
    state.list.select(service.text)
    let path = "services/\(service)/name/\(world.texts.language.rawValue)"
    return [.dropDraft(.catalogue, path: path), .say(world.texts.catalogue.notes.added)]
  }
}
