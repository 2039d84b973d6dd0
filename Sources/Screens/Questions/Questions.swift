import Canvas
import Casework
import Texts
import Workplace

/// The fields of one document in which two people wrote different things; a person chooses.
enum Questions: Screen {
  struct State: Sendable {
    var document: Document
    /// Whose papers the values are of, where the document is not theirs alone.
    var clients: [Document] = []
    var list = List()
    /// The first line in sight.
    var top = 0
  }

  enum Message: Sendable, Equatable {
    case choose
    case move(Key)
  }

  static func open(_ document: Document, _ world: World) -> State {
    var state = State(document: document)
    fill(&state, world)
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    let texts = world.texts.app.questions
    let name: String?
    switch state.document {
    case .roster: name = texts.roster
    case .schedule: name = world.texts.schedule.title
    case .catalogue: name = world.texts.catalogue.title
    case .region: name = world.texts.region.title
    case .feedback: name = world.name(of: state.document)
    case .transfer: name = world.name(of: state.document)
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

  static func documents(_ state: State) -> [Document] { [state.document] + state.clients }

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
      return move(&state, key, world) ? update(&state, .choose, world) : []
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
    fill(&state, world)
    show(&state, world)
    return []
  }

  static func stepBack(_ state: inout State, _ world: World) -> (done: Bool, effects: [Effect]) {
    guard state.list.filter != nil else { return (false, []) }
    _ = state.list.handle(.escape, in: world.body)
    return (true, [])
  }

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    // Where nothing is left to choose the invitation to do so goes, too.
    for (row, line) in lead(world, area.columns).enumerated() where !state.list.rows.isEmpty {
      grid.put(line, row: area.row + 1 + row, column: area.column + 1)
    }
    let area = listArea(area, state, world)
    guard !state.list.shownRows.isEmpty else {
      state.list.draw(on: &grid, in: area, emptyText: world.texts.app.questions.empty)
      return
    }
    let (part, filterLine) = parts(area, state)
    let sheet = QuestionSheet(state.list.shownRows, columns: part.columns)
    sheet.draw(
      selected: state.list.selection, from: max(0, min(state.top, sheet.lines.count - part.rows)),
      on: &grid, in: part, focused: !state.list.isFiltering)
    guard let filter = state.list.filter else { return }
    grid.put("/", row: filterLine.row, column: filterLine.column, style: .helpKey)
    filter.draw(
      on: &grid, in: filterLine.splitLeft(1).rest, focused: state.list.isFiltering)
  }

  /// The lines of the values, and the line of the filter while it is open.
  private static func parts(_ area: Rect, _ state: State) -> (values: Rect, filter: Rect) {
    let parts = area.splitBottom(state.list.filter == nil ? 0 : 1)
    return (parts.rest, parts.bottom)
  }

  /// Moves among the values, and through one that is longer than the screen; whether one was taken.
  private static func move(_ state: inout State, _ key: Key, _ world: World) -> Bool {
    let area = listArea(world.body, state, world)
    let before = state.list.selection
    let (part, _) = parts(area, state)
    let sheet = QuestionSheet(state.list.shownRows, columns: part.columns)
    if let step = step(key, sheet, state, part) {
      let top = max(0, min(state.top + step, sheet.lines.count - part.rows))
      if top == state.top { _ = state.list.handle(step < 0 ? .ctrlHome : .ctrlEnd, in: area) }
      state.top = top
      let span = sheet.span(of: before)
      let isGone = span.map { $0.upperBound <= state.top || $0.lowerBound >= state.top + part.rows }
      if isGone == true, let row = sheet.row(at: state.top) { state.list.select(row) }
      return false
    }
    if let mouse = key.mouse(in: part) {
      guard let row = sheet.row(at: state.top + mouse.row) else { return false }
      state.list.select(row)
      return row == before
    }
    let outcome = state.list.handle(key, in: area)
    show(&state, world, upwards: [.up, .character("k"), .end, .ctrlEnd].contains(key))
    if case .activated = outcome { return true }
    return false
  }

  /// How far a key scrolls without going to another value.
  private static func step(_ key: Key, _ sheet: QuestionSheet, _ state: State, _ part: Rect) -> Int?
  {
    let span = sheet.span(of: state.list.selection)
    if state.list.isFiltering, case .character = key { return nil }
    switch key {
    case .down, .character("j"):
      return span.map { $0.upperBound > state.top + part.rows } == true ? 1 : nil
    case .up, .character("k"): return span.map { $0.lowerBound < state.top } == true ? -1 : nil
    case .pageDown: return max(1, part.rows - 1)
    case .pageUp: return -max(1, part.rows - 1)
    default:
      switch key.mouse(in: part)?.kind {
      case .wheelUp: return -3
      case .wheelDown: return 3
      default: return nil
      }
    }
  }

  private static func show(_ state: inout State, _ world: World, upwards: Bool = false) {
    let (part, _) = parts(listArea(world.body, state, world), state)
    let sheet = QuestionSheet(state.list.shownRows, columns: part.columns)
    state.top = sheet.top(
      for: state.list.selection, from: state.top, rows: part.rows, upwards: upwards)
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

  private static func fill(_ state: inout State, _ world: World) {
    state.list.rows = rows(state, world)
    guard case .meeting(let id) = state.document else { return }
    let turns = world.casebook.questions(of: state.document).compactMap { question -> ID<Turn>? in
      let parts = question.path.split(separator: "/")
      return parts.count > 1 && parts[0] == "turns" ? ID<Turn>(String(parts[1])) : nil
    }
    let clients = turns.compactMap { world.casebook.meetings[id]?.value.turns[$0]?.client }
    state.clients = Set(clients).sorted().map { .client($0) }
  }

  private static func rows(_ state: State, _ world: World) -> [ListRow] {
    let texts = world.texts.app.questions
    return world.casebook.questions(of: state.document).flatMap { question in
      let name = world.name(of: question, in: state.document)
      return [ListRow.header("\(question.id)", " " + name)]
        + question.candidates.map { candidate in
          let value = world.words(for: candidate, of: question, in: state.document)
          // Nobody is named for a passage of a text, or for what has come to stand in the field.
          let author = candidate.author.map {
            world.casebook.memberName($0) ?? texts.unknownAuthor
          }
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
