import Canvas
import Casework
import Texts
import Workplace

extension StudentFeedback {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .worker: return [.back]
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
    case .back: return back(&state, fields, world)
    case .rest: return rest(&state, fields, world)
    case .key(let key): return handle(key, &state, fields, world)
    case .worker, .nextLanguage, .nothing: return []
    }
  }

  /// The rating of a question, one on its way included.
  static func rating(
    _ question: FeedbackQuestion, _ state: State, _ fields: FeedbackFields
  ) -> Rating? {
    if let given = state.given[question] { return given.rating }
    return fields.feedback?.ratings[question]
  }

  private static func rate(
    _ rating: Rating?, _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    guard case .question(let question) = state.place, let id = state.feedback,
      self.rating(question, state, fields) != rating
    else { return [] }
    let ticket = world.makeTicket()
    state.given[question] = GivenRating(rating: rating, ticket: ticket)
    return [.save(.feedback(id, .rate(question, rating)), basedOn: nil, ticket: ticket)]
  }

  /// The arrows go from step to step; from nothing to the nearest end.
  private static func shift(
    _ step: Int, _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    guard case .question(let question) = state.place else { return [] }
    let none = step > 0 ? 0 : Rating.allCases.count + 1
    let now = rating(question, state, fields)?.rawValue ?? none
    return Rating(rawValue: now + step).map { rate($0, &state, fields, world) } ?? []
  }

  private static func next(
    _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    switch state.place {
    case .start: return begin(&state, fields, world)
    case .question(let question):
      go(to: question.next.map { .question($0) } ?? .words, &state, world)
      return []
    case .words: return finish(&state, fields, world)
    case .rest(let place):
      go(to: place, &state, world)
      return []
    case .thanks: return []
    }
  }

  private static func back(
    _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    switch state.place {
    case .question(let question):
      if let before = question.previous { state.place = .question(before) }
      return []
    case .words:
      let effects = close(&state, fields, world)
      state.place = .question(FeedbackQuestion.allCases[FeedbackQuestion.allCases.count - 1])
      return effects
    case .start, .rest, .thanks: return []
    }
  }

  private static func rest(
    _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    let effects = close(&state, fields, world)
    switch state.place {
    case .start, .question, .words: state.place = .rest(state.place)
    case .rest, .thanks: break
    }
    return effects
  }

  /// Begins a new one, or goes on with the one that was broken off.
  private static func begin(
    _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    if state.feedback != nil {
      let open = FeedbackQuestion.allCases.first { rating($0, state, fields) == nil }
      go(to: open.map { .question($0) } ?? .words, &state, world)
      return []
    }
    let id = Feedback.id(
      for: state.client, about: state.subject, by: .student, member: nil, on: world.today)
    let change = FeedbackChange.begin(
      client: state.client, about: state.subject, party: .student,
      language: allTexts(state, world).language, day: world.today)
    guard let after = try? Feedback.after(change, on: nil, id: id, in: world.surroundings)
    else {
      state.hasFailed = true
      return []
    }
    let ticket = world.makeTicket()
    (state.feedback, state.begun) = (id, after)
    (state.place, state.hasFailed) = (.question(.heard), false)
    state.pending.insert(ticket)
    return [.save(.feedback(id, change), basedOn: nil, ticket: ticket)]
  }

  private static func finish(
    _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    let effects = close(&state, fields, world)
    state.place = .thanks
    guard let id = state.feedback, fields.feedback?.finished == nil else { return effects }
    let ticket = world.makeTicket()
    state.pending.insert(ticket)
    return effects + [
      .save(.feedback(id, .finish(on: world.today)), basedOn: nil, ticket: ticket)
    ]
  }

  /// Goes to a page; the own words stand open for writing.
  private static func go(to place: Place, _ state: inout State, _ world: World) {
    state.place = place
    guard place == .words, let fields = fields(state, world) else { return }
    state.writing.open(FeedbackFields.words, kind: .words, fields: fields)
  }

  private static func close(
    _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] { state.writing.leave(fields: fields, ticket: world.makeTicket) }

  private static func handle(
    _ key: Key, _ state: inout State, _ fields: FeedbackFields, _ world: World
  ) -> [Effect] {
    let layout = FeedbackLayout(state, world)
    if case .mouse(let mouse) = key, mouse.kind == .press, let step = layout.step(row: mouse.row) {
      return rate(step, &state, fields, world)
    }
    guard state.place == .words else { return [] }
    return state.writing.type(key, in: layout.words, fields: fields).effects
  }
}

extension FeedbackQuestion {
  var next: FeedbackQuestion? { neighbour(1) }
  var previous: FeedbackQuestion? { neighbour(-1) }
  /// Its place among the questions, from 1 on.
  var number: Int { (FeedbackQuestion.allCases.firstIndex(of: self) ?? 0) + 1 }

  private func neighbour(_ step: Int) -> FeedbackQuestion? {
    let place = number - 1 + step
    let all = FeedbackQuestion.allCases
    return all.indices.contains(place) ? all[place] : nil
  }
}
