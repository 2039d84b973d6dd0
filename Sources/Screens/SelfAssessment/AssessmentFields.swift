import Canvas
import Casework
import Workplace

/// A self-assessment's own words as the casebook has them, and the statements to be gone through.
struct AssessmentFields: WrittenFields {
  /// One statement with its area, in the order of asking.
  struct Page: Sendable {
    var area: QuestionnaireArea
    var statement: Statement
  }

  let client: Client
  let version: Int
  /// The self-assessment in hand; nothing before it has been begun.
  let assessment: SelfAssessment?
  /// Somebody has taken it away, and nothing that was written since has brought it back yet.
  let isGone: Bool
  let questionnaire: Questionnaire?
  /// What the person at the keyboard may see of the client.
  let visibility: Visibility
  let pages: [Page]

  /// Nothing where the papers are closed.
  ///
  /// - Parameters:
  ///   - begun: the self-assessment as it was just begun, until the casebook has it.
  ///   - last: as it last stood, where somebody has taken it away since: what is saved on that
  ///     version brings it back.
  init?(
    _ world: World, client id: ID<Client>, assessment: ID<SelfAssessment>?,
    begun: SelfAssessment? = nil, last: Held<SelfAssessment>? = nil
  ) {
    guard let held = world.casebook.clients[id], let me = world.me,
      let roster = world.casebook.roster?.value
    else { return nil }
    client = held.value
    let standing = assessment.flatMap { held.value.selfAssessments[$0] } ?? begun
    isGone = standing == nil && last != nil
    version = isGone ? last?.version ?? held.version : held.version
    let found = standing ?? last?.value
    self.assessment = found
    let questionnaire =
      found.flatMap { held.value.questionnaire(of: $0) } ?? world.casebook.questionnaire
    self.questionnaire = questionnaire
    let visibility = Rights.maySee(held.value, member: me, roster: roster, on: world.today)
    self.visibility = visibility
    pages = (questionnaire?.areas ?? []).filter(visibility.sees).flatMap { area in
      area.statements.map { Page(area: area, statement: $0) }
    }
  }

  var document: Document { .client(client.id) }

  /// In how many of the areas that are gone through something stands in own words.
  func writtenPlaces(_ words: (ID<QuestionnaireArea>) -> String) -> Int {
    Set(pages.map(\.area.id)).count { !words($0).trimmed.isEmpty }
  }

  /// Whether there are areas that the person at the keyboard may not see.
  var hasHidden: Bool { questionnaire?.areas.contains { !visibility.sees($0) } ?? false }

  static func path(
    _ assessment: ID<SelfAssessment>, _ area: ID<QuestionnaireArea>
  ) -> String { "selfAssessments/\(assessment)/areas/\(area)/words" }

  /// The self-assessment and the area that a path of own words names.
  static func place(
    _ path: String
  ) -> (assessment: ID<SelfAssessment>, area: ID<QuestionnaireArea>)? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 5, parts[0] == "selfAssessments", parts[2] == "areas",
      parts[4] == "words", let assessment = ID<SelfAssessment>(parts[1]),
      let area = ID<QuestionnaireArea>(parts[3])
    else { return nil }
    return (assessment, area)
  }

  func saved(_ path: String) -> String? {
    guard let place = AssessmentFields.place(path), let assessment,
      assessment.id == place.assessment
    else { return nil }
    return assessment.words(in: place.area)
  }

  func entry(_ path: String, _ text: String, busy: Set<String>) -> FieldEntry {
    guard let place = AssessmentFields.place(path), saved(path) != text else { return .same }
    let change = ClientChange.selfAssess(place.assessment, .write(text, in: place.area))
    return .change(.client(client.id, change), shown: text)
  }
}

/// A rating on its way: shown until the casebook has it.
struct GivenRating: Sendable {
  var rating: Rating?
  var ticket: Int
  var version: Int?

  /// What was rated: statements of two areas may have the same id.
  struct Place: Hashable, Sendable {
    let area: ID<QuestionnaireArea>
    let statement: ID<Statement>

    init(_ page: AssessmentFields.Page) {
      (area, statement) = (page.area.id, page.statement.id)
    }
  }

  /// Takes in an answer of the desk or a new casebook; whether one could not be saved.
  static func settle(
    _ given: inout [Place: GivenRating], _ news: DeskNews?, version: Int
  ) -> Bool {
    var hasFailed = false
    for (place, rating) in given {
      switch news {
      case .saved(rating.ticket, _, let version, _): given[place]?.version = version
      // It is saved, and what the rules say against it all the same is for the workers.
      case .refused(rating.ticket, _) where rating.version != nil: break
      case .refused(rating.ticket, _):
        given[place] = nil
        hasFailed = true
      case .failed(rating.ticket, let trouble) where !trouble.isPassing:
        given[place] = nil
        hasFailed = true
      default: break
      }
      if let saved = given[place]?.version, version >= saved { given[place] = nil }
    }
    return hasFailed
  }
}
