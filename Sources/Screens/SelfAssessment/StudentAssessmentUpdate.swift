import Canvas
import Casework
import Texts
import Workplace

extension StudentAssessment {
  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    switch message {
    case .worker: return [.back, .go(.assessments(state.client))]
    case .nextLanguage:
      state.language = allTexts(state, world).language.next
      return []
    default: break
    }
    guard let fields = fields(state, world) else { return [] }
    switch message {
    case .rate(let rating): return rate(rating, &state, fields, world)
    case .shift(let step): return shift(step, &state, fields, world)
    case .next: return next(&state, fields, world)
    case .back: return turn(by: -1, &state, fields, world)
    case .rest: return rest(&state, fields, world)
    case .write: return write(&state, fields)
    case .written: return close(&state, fields, world)
    case .key(let key): return handle(key, &state, fields, world)
    case .worker, .nextLanguage, .nothing: return []
    }
  }

  /// The rating of a page's statement, one on its way included.
  static func rating(
    _ page: AssessmentFields.Page, _ state: State, _ fields: AssessmentFields
  ) -> Rating? {
    if let given = state.given[GivenRating.Place(page)] { return given.rating }
    return fields.assessment?.rating(page.statement.id, in: page.area.id)
  }

  static func page(_ state: State, _ fields: AssessmentFields) -> AssessmentFields.Page? {
    guard case .page(let index) = state.place, fields.pages.indices.contains(index) else {
      return nil
    }
    return fields.pages[index]
  }

  private static func rate(
    _ rating: Rating?, _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    guard let page = page(state, fields), let id = state.assessment,
      self.rating(page, state, fields) != rating
    else { return [] }
    let ticket = world.makeTicket()
    state.given[GivenRating.Place(page)] = GivenRating(rating: rating, ticket: ticket)
    let change = SelfAssessmentChange.rate(page.statement.id, in: page.area.id, rating)
    return [
      .save(
        .client(state.client, .selfAssess(id, change)), basedOn: fields.version, ticket: ticket)
    ]
  }

  /// The arrows go from step to step; from nothing to the nearest end.
  private static func shift(
    _ step: Int, _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    guard let page = page(state, fields) else { return [] }
    let now = rating(page, state, fields)?.rawValue ?? (step > 0 ? 0 : Rating.allCases.count + 1)
    return Rating(rawValue: now + step).map { rate($0, &state, fields, world) } ?? []
  }

  private static func next(
    _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    switch state.place {
    case .start: return begin(&state, fields, world)
    case .page(fields.pages.count): return finish(&state, fields, world)
    case .page: return turn(by: 1, &state, fields, world)
    case .rest(let page):
      state.place = page.map { .page($0) } ?? .start
      return []
    case .thanks: return []
    }
  }

  /// Begins a new one, or goes on with the one that was broken off.
  private static func begin(
    _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    if state.assessment != nil {
      state.place = .page(firstOpen(state, fields))
      return []
    }
    let id: ID<SelfAssessment> = world.newID("v")
    let change = ClientChange.selfAssess(
      id,
      .begin(language: allTexts(state, world).language, way: .alone, day: world.today))
    guard
      let after = try? Client.after(
        change, on: fields.client, id: state.client, in: world.surroundings)
    else {
      state.hasFailed = true
      return []
    }
    let ticket = world.makeTicket()
    (state.assessment, state.begun) = (id, after.selfAssessments[id])
    (state.place, state.hasFailed) = (.page(0), false)
    state.pending.insert(ticket)
    return [.save(.client(state.client, change), basedOn: fields.version, ticket: ticket)]
  }

  /// Behind the last answer; where that is the end, the first statement that was skipped.
  static func firstOpen(_ state: State, _ fields: AssessmentFields) -> Int {
    let answered = fields.pages.indices.filter { rating(fields.pages[$0], state, fields) != nil }
    let behind = (answered.last ?? -1) + 1
    if behind < fields.pages.count { return behind }
    return fields.pages.indices.first { !answered.contains($0) } ?? fields.pages.count
  }

  private static func finish(
    _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    guard let id = state.assessment else { return [] }
    let ticket = world.makeTicket()
    state.pending.insert(ticket)
    state.place = .thanks
    return [
      .save(
        .client(state.client, .selfAssess(id, .finish(on: world.today))),
        basedOn: fields.version, ticket: ticket)
    ]
  }

  private static func turn(
    by step: Int, _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    guard case .page(let index) = state.place else { return [] }
    let effects = close(&state, fields, world)
    state.place = .page(max(0, min(index + step, fields.pages.count)))
    return effects
  }

  private static func rest(
    _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    let effects = close(&state, fields, world)
    switch state.place {
    case .page(let index): state.place = .rest(page: index)
    case .start: state.place = .rest(page: nil)
    case .rest, .thanks: break
    }
    return effects
  }

  private static func write(_ state: inout State, _ fields: AssessmentFields) -> [Effect] {
    guard let page = page(state, fields), let id = state.assessment else { return [] }
    state.isWriting = true
    state.writing.open(
      AssessmentFields.path(id, page.area.id), kind: .words, fields: fields)
    return []
  }

  /// Saves what is being written and gives the keys back to the steps.
  static func close(
    _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    guard state.isWriting else { return [] }
    state.isWriting = false
    return state.writing.leave(fields: fields, ticket: world.makeTicket)
  }

  private static func handle(
    _ key: Key, _ state: inout State, _ fields: AssessmentFields, _ world: World
  ) -> [Effect] {
    guard page(state, fields) != nil else { return [] }
    let layout = StudentLayout(state, fields, world)
    if case .mouse(let mouse) = key, mouse.kind == .press {
      if let step = layout.step(row: mouse.row) {
        return close(&state, fields, world) + rate(step, &state, fields, world)
      }
      guard layout.words.contains(row: mouse.row, column: mouse.column) else { return [] }
      if !state.isWriting { _ = write(&state, fields) }
    }
    guard state.isWriting else { return [] }
    return state.writing.type(key, in: layout.words, fields: fields).effects
  }
}
