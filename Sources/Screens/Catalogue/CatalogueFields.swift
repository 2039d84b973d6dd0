import Canvas
import Casework
import Texts
import Workplace

/// The region's own row of a service as fields; what it does not say shows as shipped.
extension CatalogueScreen {
  private static func place(_ path: String, _ world: World) -> FieldPlace {
    let held = world.casebook.region
    return FieldPlace(
      document: .catalogue, path: path, version: held?.version ?? 0,
      questions: held?.questions ?? [])
  }

  static func editRows(
    _ id: ID<CatalogueService>, _ state: State, _ world: World
  ) -> [FieldSpec] {
    guard let service = world.catalogue[id] else { return newRows(id, state, world) }
    let texts = world.texts.catalogue
    let base = "services/\(id)"
    let language = world.texts.language
    var rows = [
      FieldSpec(.heading("\(base)/heading", service.name(language))),
      ClientPapers.note(
        "\(base)/editing", texts.notes.editing(world.texts.common.language(language))),
    ]
    for part in ServiceText.allCases {
      let path = "\(base)/\(part.rawValue)/\(language.rawValue)"
      let text = service.text(part, language)
      rows.append(
        FieldSpec(
          part.isLong
            ? .area(path, texts.part(part), text) : .text(path, texts.part(part), text),
          at: place(path, world)))
    }
    rows.append(aimRow(base, service.aim, world))
    let parties = partyOptions(service)
    rows.append(
      choice(
        "\(base)/party", texts.labels.party,
        parties.map { $0.map(world.name) ?? texts.notes.anyParty },
        parties.firstIndex(of: service.party), world))
    for form in ServiceForm.allCases {
      rows.append(
        yesNo(
          "\(base)/forms/\(form.rawValue)", texts.form(form),
          service.forms?.contains(form) ?? false, world))
    }
    rows.append(FieldSpec(.heading("\(base)/plans", texts.labels.plans)))
    for kind in OtherPlanKind.allCases {
      rows.append(
        yesNo(
          "\(base)/plans/\(kind.rawValue)", texts.standsIn([kind]),
          service.plans?.contains(kind) ?? false, world))
    }
    rows.append(FieldSpec(.heading("\(base)/ages", texts.labels.ages)))
    let ages = service.ages ?? ServiceAges()
    for (part, label, age) in [
      ("from", texts.labels.ageFrom, ages.from), ("to", texts.labels.ageTo, ages.to),
      ("withoutDiagnosisTo", texts.labels.withoutDiagnosisTo, ages.withoutDiagnosisTo),
    ] {
      let path = "\(base)/ages/\(part)"
      rows.append(
        FieldSpec(.entry(path, label, age.map(String.init) ?? ""), at: place(path, world)))
    }
    let source = "\(base)/source"
    rows.append(
      FieldSpec(.text(source, texts.labels.source, service.source ?? ""), at: place(source, world)))
    return rows
  }

  /// A party named by the region or the shipped text; "no certain one" only where there is none.
  static func partyOptions(_ service: CatalogueService) -> [Party?] {
    let parties: [Party?] = Party.allCases.filter { $0 != .student }
    return service.party == nil ? [nil] + parties : parties
  }

  /// A new service begins with what it cannot be without: its name and its aim.
  private static func newRows(
    _ id: ID<CatalogueService>, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.catalogue
    let base = "services/\(id)"
    return [
      FieldSpec(.heading("\(base)/heading", texts.notes.newService)),
      FieldSpec(
        .text("\(base)/name", texts.part(.name), ""),
        at: place("\(base)/name/\(world.texts.language.rawValue)", world)),
      aimRow(base, .participation, world),
    ] + ClientPapers.action("\(base)/add", texts.notes.saveNew, problems: state.fields.problems)
  }

  private static func aimRow(_ base: String, _ aim: ServiceAim?, _ world: World) -> FieldSpec {
    let texts = world.texts.catalogue
    return choice(
      "\(base)/aim", texts.labels.aim, ServiceAim.allCases.map(texts.aim),
      aim.flatMap { ServiceAim.allCases.firstIndex(of: $0) }, world)
  }

  private static func choice(
    _ path: String, _ label: String, _ options: [String], _ selected: Int?, _ world: World
  ) -> FieldSpec {
    FieldSpec(.choice(path, label, options, selected: selected), at: place(path, world))
  }

  private static func yesNo(
    _ path: String, _ label: String, _ value: Bool, _ world: World
  ) -> FieldSpec {
    let notes = world.texts.catalogue.notes
    return choice(path, label, [notes.no, notes.yes], value ? 1 : 0, world)
  }
}
