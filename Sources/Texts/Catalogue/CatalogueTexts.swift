public import Casework

/// The words of the service catalogue: its screen, its suggestions, what services ask.
public struct CatalogueTexts: Sendable {
  public let title: String
  public let aim: @Sendable (ServiceAim) -> String
  public let form: @Sendable (ServiceForm) -> String
  public let part: @Sendable (ServiceText) -> String
  public let planKind: @Sendable (OtherPlanKind) -> String
  /// The kinds of plans as where something stands: `työllistymissuunnitelmassa tai HOKSissa`.
  public let standsIn: @Sendable ([OtherPlanKind]) -> String
  public let labels: CatalogueLabels
  public let notes: CatalogueNotes
  public let keys: CatalogueKeyTexts
  public let suggestions: SuggestionTexts
  /// What a service asks and whether it is so, in one sentence; `conditions` are the catalogue's own.
  public let requirement:
    @Sendable (_ requirement: ServiceRequirement, _ conditions: String) -> String
  /// The ages in a few words.
  public let ages: @Sendable (ServiceAges) -> String
}

/// The labels of what is told of a service besides its texts.
public struct CatalogueLabels: Sendable {
  public let aim: String
  public let forms: String
  public let party: String
  public let plans: String
  public let ages: String
  public let ageFrom: String
  public let ageTo: String
  public let withoutDiagnosisTo: String
  public let source: String
}

/// What is said on the catalogue's screen.
public struct CatalogueNotes: Sendable {
  public let empty: String
  public let noMatch: String
  public let search: String
  public let own: String
  public let changed: String
  public let hidden: String
  public let version: @Sendable (_ version: Int) -> String
  public let editing: @Sendable (_ language: String) -> String
  public let anyParty: String
  public let yes: String
  public let no: String
  public let newService: String
  public let saveNew: String
  public let nameFirst: String
  public let added: String
  public let nowHidden: @Sendable (_ name: String) -> String
  public let shownAgain: @Sendable (_ name: String) -> String
  public let reset: @Sendable (_ name: String) -> String
  public let removed: @Sendable (_ name: String) -> String
  public let ageUnclear: String
  public let notThere: String
}

/// The keys of the catalogue's screen.
public struct CatalogueKeyTexts: Sendable {
  public let catalogue: String
  public let catalogueWords: String
  public let open: String
  public let openWords: String
  public let search: String
  public let searchWords: String
  public let edit: String
  public let editWords: String
  public let new: String
  public let newWords: String
  public let hide: String
  public let show: String
  public let hideWords: String
  public let reset: String
  public let resetWords: String
  public let nothingToReset: String
  public let nothingChosen: String
  public let nextService: String
  public let previousService: String
  public let pageDown: String
  public let pageUp: String
  public let reading: String
  public let changing: String
}

/// What stands below a service's name while it is written.
public struct SuggestionTexts: Sendable {
  /// How a suggestion is taken.
  public let howTo: String
  public let more: @Sendable (Int) -> String
  public let picked: @Sendable (_ name: String) -> String
  /// The key that opens what is known of the service.
  public let openService: String
  public let openServiceWords: String
  /// The same in the plan, beside the key.
  public let openHint: String
  public let noServiceHere: String
  public let saveFirst: String
}
