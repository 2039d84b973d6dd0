import Casework

extension CatalogueTexts {
  static let swedish = CatalogueTexts(
    title: "Tjänster",
    aim: {
      switch $0 {
      case .participation: "Vardag och delaktighet"
      case .workAbility: "Arbets- och funktionsförmåga"
      case .tryingOut: "Pröva bransch och arbete"
      case .studies: "Studier och kunnande"
      case .jobSeeking: "Söka jobb"
      case .supportedWork: "Arbete med stöd"
      case .employer: "För arbetsgivaren"
      }
    },
    form: {
      switch $0 {
      case .individual: "individuellt"
      case .group: "i grupp"
      case .remote: "på distans"
      }
    },
    part: {
      switch $0 {
      case .name: "Namn"
      case .otherNames: "Andra namn"
      case .purpose: "Varför"
      case .givenBy: "Vem ger"
      case .decidedBy: "Vem beslutar"
      case .conditions: "Villkor"
      case .length: "Längd"
      case .wayIn: "Hur man får den"
      }
    },
    planKind: plan,
    standsIn: { listed($0.map { "i \(definite($0))" }, or: "eller") },
    labels: CatalogueLabels(
      aim: "Mål", forms: "Hur", party: "Part", plans: "Ska stå", ages: "Ålder",
      ageFrom: "Minst (år)", ageTo: "Högst (år)", withoutDiagnosisTo: "Utan diagnos",
      source: "Källa"),
    notes: CatalogueNotes(
      empty: "Det finns inga tjänster i katalogen ännu.",
      noMatch: "Ingen träff. Pröva ett annat ord eller ett gammalt namn.",
      search: "Sök", own: "egen", changed: "ändrad", hidden: "dold",
      version: { $0 == 0 ? "" : "regionens version \($0)" },
      editing: { "Ändringen gäller bara er region. Språk: \($0) (F9 byter)." },
      anyParty: "ingen bestämd", yes: "ja", no: "nej",
      newService: "Ny tjänst", saveNew: "Lägg till i katalogen",
      nameFirst: "Skriv först tjänstens namn.", added: "Tjänsten finns i katalogen.",
      nowHidden: { "Erbjuds inte längre: \($0)." }, shownAgain: { "Erbjuds igen: \($0)." },
      reset: { "Den färdiga texten är tillbaka: \($0)." }, removed: { "Borttagen: \($0)." },
      ageUnclear: "Ange åldern med siffror, till exempel 25.",
      notThere: "Tjänsten finns inte längre i katalogen."),
    keys: CatalogueKeyTexts(
      catalogue: "Tjänster", catalogueWords: "Öppna tjänstekatalogen", open: "Läs",
      openWords: "Läs hela texten om tjänsten", search: "Sök",
      searchWords: "Sök en tjänst med namn, gammalt namn eller något annat ord", edit: "Ändra",
      editWords: "Ändra regionens egen text", new: "Ny",
      newWords: "Lägg till en egen tjänst för regionen", hide: "Dölj", show: "Erbjud",
      hideWords: "Dölj en tjänst som inte finns i regionen, eller erbjud den igen",
      reset: "Återställ",
      resetWords: "Ta bort regionens egen text: den färdiga kommer tillbaka",
      nothingToReset: "Regionen har inte ändrat den här tjänsten.",
      nothingChosen: "Välj först en tjänst.", nextService: "Nästa tjänst",
      previousService: "Föregående tjänst", pageDown: "Bläddra nedåt",
      pageUp: "Bläddra uppåt", reading: "Läsning", changing: "Regionens egen katalog"),
    suggestions: SuggestionTexts(
      howTo: "↓ och Enter: ta ur katalogen", more: { "och \($0) till" },
      picked: { "Tagen ur katalogen: \($0)." },
      openService: "Tjänst", openServiceWords: "Öppna tjänstens villkor och träningens steg",
      openHint: "tjänstens villkor, katalogen och träningen",
      noServiceHere: "Gå först till tjänstens rad.",
      saveFirst: "Skriv först tjänstens namn."),
    requirement: swedishRequirement,
    ages: { ages in
      var words: [String] = []
      switch (ages.from, ages.to) {
      case (let from?, let to?): words.append("\(from)–\(to) år")
      case (let from?, nil): words.append("minst \(from) år")
      case (nil, let to?): words.append("under \(to + 1) år")
      case (nil, nil): break
      }
      if let to = ages.withoutDiagnosisTo { words.append("under \(to + 1) år utan diagnos") }
      return words.joined(separator: ", ")
    })

  @Sendable private static func plan(_ kind: OtherPlanKind) -> String {
    switch kind {
    case .employment: "sysselsättningsplan"
    case .activation: "aktiveringsplan"
    case .multiAgencyEmployment: "sektorsövergripande sysselsättningsplan"
    case .socialServices: "socialvårdens klientplan"
    case .studies: "PUK"
    }
  }

  private static func definite(_ kind: OtherPlanKind) -> String {
    switch kind {
    case .employment: "sysselsättningsplanen"
    case .activation: "aktiveringsplanen"
    case .multiAgencyEmployment: "den sektorsövergripande sysselsättningsplanen"
    case .socialServices: "socialvårdens klientplan"
    case .studies: "PUK"
    }
  }

  @Sendable private static func swedishRequirement(
    _ requirement: ServiceRequirement, _ conditions: String
  ) -> String {
    let age = requirement.age.map { " (\($0))" } ?? ""
    switch requirement.kind {
    case .plan(let kinds):
      let asked = "Ska stå \(swedish.standsIn(kinds.inOrder))"
      return switch requirement.state {
      case .met: "\(asked): planen gäller."
      case .notMet: "\(asked): den finns inte bland andra planer."
      case .notKnown: "\(asked): kontrollera om någon av planerna är den."
      }
    case .ageFrom(let from):
      let asked = "Minst \(from) år"
      return switch requirement.state {
      case .met: "\(asked): åldern räcker\(age)."
      case .notMet: "\(asked): åldern räcker inte ännu\(age)."
      case .notKnown: "\(asked): åldern är inte säkert känd."
      }
    case .ageTo(let to):
      let asked = "För den som är under \(to + 1) år"
      return switch requirement.state {
      case .met: "\(asked): åldern passar\(age)."
      case .notMet: "\(asked): åldern är redan högre\(age)."
      case .notKnown: "\(asked): åldern är inte säkert känd."
      }
    case .withoutDiagnosis(let to):
      let asked = "Utan diagnos för den som är under \(to + 1) år"
      if requirement.state == .met { return "\(asked): åldern passar\(age)." }
      return requirement.age == nil
        ? "\(asked): åldern är inte säkert känd." : "\(asked): kontrollera diagnosen\(age)."
    case .other: return "Kontrollera: \(conditions)"
    }
  }
}
