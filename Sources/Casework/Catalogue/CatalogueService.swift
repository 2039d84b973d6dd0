/// One service of the catalogue, or what a region says of one: there a field that is missing stays
/// as it is shipped.
public struct CatalogueService: Row {
  public let id: ID<CatalogueService>
  public var order: String
  public var texts: [ServiceText: Wording] = [:]
  public var aim: ServiceAim?
  /// The party of the group that usually gives it.
  public var party: Party?
  public var forms: Set<ServiceForm>?
  /// It must stand in one of these plans; none where it needs no other plan.
  public var plans: Set<OtherPlanKind>?
  public var ages: ServiceAges?
  /// The needs checklist's ideas that it answers.
  public var ideas: Set<ServiceIdea>?
  /// It is job coaching: its steps and modules are followed in the plan.
  public var isCoaching: Bool?
  /// The document that its facts come from.
  public var source: String?
  /// The region does not offer it.
  public var isHidden = false

  public init(id: ID<CatalogueService>, order: String) { (self.id, self.order) = (id, order) }

  /// A text in a language, or in another one where it is not written in that.
  public func text(_ part: ServiceText, _ language: Language) -> String {
    texts[part]?.nearest(language) ?? ""
  }

  public func name(_ language: Language) -> String { text(.name, language) }

  /// The service with what a region says of it in place of what is shipped.
  func with(_ own: CatalogueService) -> CatalogueService {
    var both = self
    both.texts.merge(own.texts.filter { !$0.value.isBlank }) { $1 }
    both.aim = own.aim ?? aim
    both.party = own.party ?? party
    both.forms = own.forms ?? forms
    both.plans = own.plans ?? plans
    both.ages = own.ages ?? ages
    both.ideas = own.ideas ?? ideas
    both.isCoaching = own.isCoaching ?? isCoaching
    both.source = own.source ?? source
    both.isHidden = own.isHidden
    return both
  }
}

extension Wording {
  /// The words in a language; where there are none, those of the first language that has some.
  public func nearest(_ language: Language) -> String {
    let own = self[language]
    if !own.allSatisfy(\.isWhitespace) { return own }
    let others = Language.allCases.map { self[$0] }
    return others.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
  }

  public var isBlank: Bool { Language.allCases.allSatisfy { nearest($0).isEmpty } }

  mutating func write(_ text: String, in language: Language) {
    switch language {
    case .finnish: finnish = text
    case .swedish: swedish = text
    case .english: english = text
    }
  }
}
