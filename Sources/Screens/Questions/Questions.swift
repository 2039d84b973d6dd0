import Canvas
import Casework
import Texts
import Workplace

/// The fields of one document in which two people wrote different things; a person chooses.
enum Questions: Screen {
  struct State: Sendable {
    var document: Document
    var list = List()
  }

  enum Message: Sendable, Equatable {
    case choose
    case move(Key)
  }

  static func open(_ document: Document, _ world: World) -> State {
    var state = State(document: document)
    state.list.rows = rows(state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    let texts = world.texts.app.questions
    let name: String?
    switch state.document {
    case .roster: name = texts.roster
    case .client(let id): name = world.casebook.clients[id]?.value.shortName
    case .plan(let id):
      name = world.casebook.plans[id].flatMap { world.casebook.clients[$0.value.client] }
        .map(\.value.shortName)
    case .meeting(let id):
      name = world.casebook.meetings[id].map {
        "\(texts.meeting) \(world.texts.dates.day($0.value.starts.day))"
      }
    }
    return [texts.title, name].compactMap(\.self).joined(separator: "   ")
  }

  static func documents(_ state: State) -> [Document] { [state.document] }

  static func isTyping(_ state: State) -> Bool { state.list.isFiltering }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.app.questions
    return KeyTable([
      KeyEntry(
        state.list.isFiltering ? [] : [.enter], .choose, texts.choose, inFooter: true,
        unavailable: chosen(state, world) == nil ? texts.empty : nil)
    ])
  }

  static func typed(_ key: Key, _ state: State, _ world: World) -> Message? { .move(key) }

  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .move(let key):
      if case .activated = state.list.handle(key, in: listArea(world.body, state, world)) {
        return update(&state, .choose, world)
      }
      return []
    case .choose:
      guard let (question, choice) = chosen(state, world) else { return [] }
      return [
        .save(
          .settle(state.document, question, choice: choice), basedOn: nil,
          ticket: world.makeTicket()),
        .say(world.texts.app.questions.chosen),
      ]
    }
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    state.list.rows = rows(state, world)
    return []
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    guard state.list.filter != nil else { return (false, []) }
    _ = state.list.handle(.escape, in: world.body)
    return (true, [])
  }

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    for (row, line) in lead(world, area.columns).enumerated() {
      grid.put(line, row: area.row + 1 + row, column: area.column + 1)
    }
    state.list.draw(
      on: &grid, in: listArea(area, state, world), emptyText: world.texts.app.questions.empty)
  }

  private static func lead(_ world: World, _ columns: Int) -> [String] {
    Wrap.lines(world.texts.app.questions.lead, width: columns - 2)
  }

  private static func listArea(_ area: Rect, _ state: State, _ world: World) -> Rect {
    area.splitTop(lead(world, area.columns).count + 2).rest
  }

  private static func chosen(
    _ state: State, _ world: World
  ) -> (question: ID<OpenQuestion>, choice: String)? {
    for question in world.casebook.questions(of: state.document) {
      for candidate in question.candidates where rowID(question, candidate) == state.list.selection
      {
        return (question.id, question.choice(of: candidate.key))
      }
    }
    return nil
  }

  private static func rowID(_ question: OpenQuestion, _ candidate: OpenQuestion.Candidate) -> String
  { "\(question.id)/\(candidate.key)" }

  private static func rows(_ state: State, _ world: World) -> [ListRow] {
    let texts = world.texts.app.questions
    return world.casebook.questions(of: state.document).flatMap { question in
      let first = question.path.prefix { $0 != "/" }
      let name = texts.parts[String(first)] ?? question.path
      return [ListRow.header("\(question.id)", " " + name)]
        + question.candidates.map { candidate in
          let value = candidate.text.map { "”" + $0.replacing("\n", with: " ") + "”" }
          let author = world.casebook.memberName(candidate.author) ?? texts.unknownAuthor
          let time = candidate.time.map { world.texts.dates.instant($0) }
          return ListRow(
            rowID(question, candidate), [StyledText(value ?? texts.removed)],
            trailing: [
              StyledText([author, time].compactMap(\.self).joined(separator: "  "), .dim)
            ])
        }
    }
  }
}
