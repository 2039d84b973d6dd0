import Casework

extension CatalogueTexts {
  static let english = CatalogueTexts(
    title: "Services",
    aim: {
      switch $0 {
      case .participation: "Everyday life and taking part"
      case .workAbility: "Work ability"
      case .tryingOut: "Trying out a field or a job"
      case .studies: "Studies and skills"
      case .jobSeeking: "Looking for work"
      case .supportedWork: "Work with support"
      case .employer: "For the employer"
      }
    },
    form: {
      switch $0 {
      case .individual: "individually"
      case .group: "in a group"
      case .remote: "remotely"
      }
    },
    part: {
      switch $0 {
      case .name: "Name"
      case .otherNames: "Other names"
      case .purpose: "What for"
      case .givenBy: "Given by"
      case .decidedBy: "Decided by"
      case .conditions: "Conditions"
      case .length: "Length"
      case .wayIn: "Way in"
      }
    },
    planKind: plan,
    standsIn: { kinds in "in the " + listed(kinds.map(plan), or: "or") },
    labels: CatalogueLabels(
      aim: "Aim", forms: "How", party: "Party", plans: "Must stand", ages: "Age",
      ageFrom: "At least (years)", ageTo: "At most (years)",
      withoutDiagnosisTo: "Without diagnosis", source: "Source"),
    notes: CatalogueNotes(
      empty: "There are no services in the catalogue yet.",
      noMatch: "Not found. Try another word or an old name.",
      search: "Search", own: "own", changed: "changed", hidden: "not offered",
      version: { $0 == 0 ? "" : "region's version \($0)" },
      editing: { "The change concerns your region only. Language: \($0) (F9 changes)." },
      anyParty: "no certain one", yes: "yes", no: "no",
      newService: "New service", saveNew: "Add to the catalogue",
      nameFirst: "Write the service's name first.", added: "The service is in the catalogue.",
      nowHidden: { "No longer offered: \($0)." }, shownAgain: { "Offered again: \($0)." },
      reset: { "Back to the text as shipped: \($0)." }, removed: { "Removed: \($0)." },
      ageUnclear: "Give the age in digits, for instance 25.",
      notThere: "The service is no longer in the catalogue."),
    keys: CatalogueKeyTexts(
      catalogue: "Services", catalogueWords: "Open the service catalogue", open: "Read",
      openWords: "Read the service's whole text", search: "Search",
      searchWords: "Search a service by name, old name or any other word", edit: "Edit",
      editWords: "Edit the region's own text", new: "New",
      newWords: "Add a service of the region's own", hide: "Hide", show: "Offer",
      hideWords: "Hide a service that the region does not have, or offer it again",
      reset: "Reset",
      resetWords: "Take the region's own text away: the shipped one returns",
      nothingToReset: "The region has not changed this service.",
      nothingChosen: "Choose a service first.", nextService: "Next service",
      previousService: "Previous service", pageDown: "Scroll down",
      pageUp: "Scroll up", reading: "Reading", changing: "Region's own catalogue"),
    suggestions: SuggestionTexts(
      howTo: "↓ and Enter: take from the catalogue", more: { "and \($0) more" },
      picked: { "Taken from the catalogue: \($0)." },
      openService: "Service", openServiceWords: "Open the service's conditions and coaching steps",
      openHint: "the service's conditions, catalogue and coaching",
      noServiceHere: "Go to a service's row first.",
      saveFirst: "Write the service's name first."),
    requirement: englishRequirement,
    ages: { ages in
      var words: [String] = []
      switch (ages.from, ages.to) {
      case (let from?, let to?): words.append("\(from)–\(to) years")
      case (let from?, nil): words.append("from \(from) years")
      case (nil, let to?): words.append("under \(to + 1)")
      case (nil, nil): break
      }
      if let to = ages.withoutDiagnosisTo { words.append("under \(to + 1) without a diagnosis") }
      return words.joined(separator: ", ")
    })

  @Sendable private static func plan(_ kind: OtherPlanKind) -> String {
    switch kind {
    case .employment: "employment plan"
    case .activation: "activation plan"
    case .multiAgencyEmployment: "multi-agency employment plan"
    case .socialServices: "social-services client plan"
    case .studies: "personal study plan (HOKS)"
    }
  }

  @Sendable private static func englishRequirement(
    _ requirement: ServiceRequirement, _ conditions: String
  ) -> String {
    let age = requirement.age.map { " (\($0))" } ?? ""
    switch requirement.kind {
    case .plan(let kinds):
      let asked = "Must stand \(english.standsIn(kinds.inOrder))"
      return switch requirement.state {
      case .met: "\(asked): that plan is in force."
      case .notMet: "\(asked): it is not among the other plans."
      case .notKnown: "\(asked): check whether one of the plans is it."
      }
    case .ageFrom(let from):
      let asked = "From \(from) years"
      return switch requirement.state {
      case .met: "\(asked): old enough\(age)."
      case .notMet: "\(asked): not old enough yet\(age)."
      case .notKnown: "\(asked): the age is not known for certain."
      }
    case .ageTo(let to):
      let asked = "For those under \(to + 1)"
      return switch requirement.state {
      case .met: "\(asked): the age fits\(age)."
      case .notMet: "\(asked): already older\(age)."
      case .notKnown: "\(asked): the age is not known for certain."
      }
    case .withoutDiagnosis(let to):
      let asked = "Under \(to + 1) without a diagnosis"
      if requirement.state == .met { return "\(asked): the age fits\(age)." }
      return requirement.age == nil
        ? "\(asked): the age is not known for certain." : "\(asked): check the diagnosis\(age)."
    case .other: return "Check: \(conditions)"
    }
  }
}
