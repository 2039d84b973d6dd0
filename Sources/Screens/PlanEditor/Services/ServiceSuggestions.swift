import Canvas
import Casework
import Texts
import Workplace

/// Services of the catalogue that fit what is being written as a service's name.
///
/// They stand below the field and take no key but the arrows: free words go on as they are.
struct ServiceSuggestions: Sendable, Equatable {
  /// The nearest ones.
  var services: [CatalogueService]
  /// How many more there are.
  var more: Int
  /// The one that Enter would take; nothing until a person goes to one.
  var chosen: Int?

  static let most = 5
  static let fewestLetters = 2

  /// Nothing where too little is written, or nothing fits, or it says the same already.
  init?(_ text: String, in search: CatalogueSearch, language: Language) {
    let words = text.trimmed
    guard words.count >= ServiceSuggestions.fewestLetters else { return nil }
    let found = search.services(words)
    if found.isEmpty { return nil }
    if found.count == 1, found[0].name(language) == words { return nil }
    services = Array(found.prefix(ServiceSuggestions.most))
    more = found.count - services.count
  }

  func lines(_ texts: CatalogueTexts, _ language: Language) -> [StyledLine] {
    var lines: [StyledLine] = services.enumerated().map { index, service in
      let isChosen = chosen == index
      var line: StyledLine = [
        StyledText(
          (isChosen ? "▸ " : "  ") + service.name(language), isChosen ? .selected : .normal)
      ]
      if let asked = ServiceSuggestions.asked(of: service, texts) {
        line.append(StyledText("  \(asked)", .dim))
      }
      return line
    }
    let rest = more > 0 ? "  \(texts.suggestions.more(more))" : ""
    lines.append([StyledText("  \(texts.suggestions.howTo)\(rest)", .dim)])
    return lines
  }

  /// What a service asks, in few words.
  private static func asked(of service: CatalogueService, _ texts: CatalogueTexts) -> String? {
    let ages = service.ages.map(texts.ages) ?? ""
    let plans = OtherPlanKind.allCases.filter { service.plans?.contains($0) ?? false }
    let plan = plans.isEmpty ? "" : texts.planKind(plans[0]) + (plans.count > 1 ? " …" : "")
    let words = [ages, plan].filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension PlanEditor {
  /// Looks anew for what fits the words in a service's name.
  static func suggest(_ state: inout State, _ world: World) {
    guard case .service = state.field, state.field?.kind == .words,
      state.field?.row?.mainPath == state.focus, let open = state.writing.open, open.isChanged
    else {
      state.suggestions = nil
      return
    }
    state.suggestions = ServiceSuggestions(
      open.text, in: world.serviceNames, language: planLanguage(state, world))
  }

  /// A service is written in the plan's own language.
  static func planLanguage(_ state: State, _ world: World) -> Language {
    state.lastPlan?.language ?? world.texts.language
  }

  /// The arrows among suggestions; nothing where they mean what they always do.
  static func moveInSuggestions(_ key: Key, _ state: inout State) -> Bool {
    guard var shown = state.suggestions else { return false }
    switch (key, shown.chosen) {
    case (.down, nil): shown.chosen = 0
    case (.down, let chosen?) where chosen + 1 < shown.services.count: shown.chosen = chosen + 1
    case (.up, let chosen?): shown.chosen = chosen == 0 ? nil : chosen - 1
    default: return false
    }
    state.suggestions = shown
    return true
  }

  /// Takes the chosen suggestion into the plan; nothing where none is chosen.
  static func takeSuggestion(
    _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect]? {
    guard let shown = state.suggestions, let chosen = shown.chosen,
      shown.services.indices.contains(chosen), case .service(let id, .name) = state.field
    else { return nil }
    let service = shown.services[chosen]
    let entry = world.catalogue.entry(service, planLanguage(state, world))
    state.suggestions = nil
    state.last = .typing
    let party = party(of: service, for: id, scene)
    state.writing.fill(entry.name)
    let words = world.texts.catalogue.suggestions.picked(entry.name)
    if let index = state.newRows.firstIndex(where: { $0.row.id == id.text }),
      case .service(var row) = state.newRows[index]
    {
      (row.catalogue, row.party) = (entry, party ?? row.party)
      state.newRows[index] = .service(row)
      return step(1, &state, world) + [.say(words)]
    }
    let change = PlanChange.pickService(id, entry, party: party)
    var effects: [Effect] = []
    if state.writing.own(state.focus) != nil {
      // The words are on their way already: what was picked follows them.
      effects = state.writing.save(fields: scene.fields, ticket: world.makeTicket)
      effects.append(.save(.plan(state.plan, change), basedOn: nil, ticket: world.makeTicket()))
    } else {
      let picked = PickedFields(fields: scene.fields, path: state.focus, change: change)
      effects = state.writing.save(fields: picked, ticket: world.makeTicket)
    }
    return effects + step(1, &state, world) + [.say(words)]
  }

  /// The giver to fill in: none where somebody there has been named already.
  private static func party(
    of service: CatalogueService, for id: ID<PlannedService>, _ scene: PlanScene
  ) -> Party? {
    let row = scene.plan.services[id]
    let isNamed = row?.party != nil && row?.person.isEmpty == false
    return isNamed ? nil : service.party
  }
}

/// The plan's fields while a pick is on its way: its name goes with where it was picked.
private struct PickedFields: WrittenFields {
  let fields: PlanFields
  let path: String
  let change: PlanChange

  var document: Document { fields.document }
  var version: Int { fields.version }

  func saved(_ path: String) -> String? { fields.saved(path) }

  func entry(_ path: String, _ text: String, busy: Set<String>) -> FieldEntry {
    path == self.path
      ? fields.change(change, shown: text) : fields.entry(path, text, busy: busy)
  }
}
