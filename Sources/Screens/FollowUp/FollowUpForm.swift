import Canvas
import Casework
import Texts
import Workplace

/// What became of a task, or of a follow-up: written where it is seen, saved to the plan at once.
struct FollowUpForm: Sendable {
  let item: FollowUpItem
  /// The version of the plan that the row was read from.
  let version: Int
  private(set) var form: Form
  private let echoUse = DayUse.past

  enum Outcome: Sendable, Equatable {
    case save(PlanChange)
    case words(String)
    /// The text of a row is another one.
    case typed(row: String)
    case chosen
    case moved
  }

  var words: String { form.text("words") ?? "" }

  init(_ item: FollowUpItem, version: Int, _ world: World) {
    (self.item, self.version) = (item, version)
    let texts = world.texts.followUp.form
    let dates = world.texts.dates
    switch item.subject {
    case .action(let action):
      form = Form([
        .choice(
          "state", texts.state, ActionState.allCases.map(world.texts.plan.actionState),
          selected: ActionState.allCases.firstIndex(of: action.state)),
        .entry("day", texts.doneOn, dates.day(world.today)),
        .area("words", texts.happened, action.happened, placeholder: texts.why),
        .link("save", "", [StyledText("[ \(texts.save) ]", .bold)]),
      ])
    case .followUp(let followUp):
      form = Form([
        .choice("state", texts.state, [texts.held, texts.notHeld], selected: nil),
        .entry("day", texts.heldOn, dates.day(min(followUp.planned, world.today))),
        .area("words", texts.noted, followUp.note, placeholder: texts.why),
        .link("save", "", [StyledText("[ \(texts.save) ]", .bold)]),
      ])
    case .evaluation(let missing):
      form = Form([
        .area(
          "words", world.texts.coaching.evaluation(missing.by), "",
          placeholder: world.texts.coaching.evaluationHint),
        .entry("day", texts.doneOn, dates.day(world.today)),
        .link("save", "", [StyledText("[ \(texts.save) ]", .bold)]),
      ])
    case .offer: form = Form([])
    }
    echo(world)
  }

  /// Puts in a text that was left behind.
  mutating func resume(_ text: String, in row: String, _ world: World) {
    if row == "state" { return resumeState(text, world) }
    form.setText(row, text)
    form.moveFocus(to: row)
    form.moveCaretToEnd(row)
    echo(world)
  }

  /// Chooses again what was chosen, in whichever language it was; else nothing stays chosen, as what
  /// stood before would be recorded as if it had been said.
  private mutating func resumeState(_ text: String, _ world: World) {
    for language in Language.allCases {
      if let index = stateNames(Texts.of(language)).firstIndex(of: text) {
        return form.choose("state", index)
      }
    }
  }

  private func stateNames(_ texts: Texts) -> [String] {
    switch item.subject {
    case .action: ActionState.allCases.map(texts.plan.actionState)
    case .followUp: [texts.followUp.form.held, texts.followUp.form.notHeld]
    case .evaluation, .offer: []
    }
  }

  /// Keeps what has been chosen, in words, as the question at the next start shows it.
  func stateDraft(_ world: World) -> [Effect] {
    let names = stateNames(world.texts)
    guard let path = item.draftPaths["state"], let chosen = form.chosen("state"),
      names.indices.contains(chosen)
    else { return [] }
    return [.draft(.plan(item.plan), path: path, text: names[chosen], basedOn: version)]
  }

  /// Keeps what stands in a row.
  func draft(_ row: String) -> [Effect] {
    guard let path = item.draftPaths[row], let text = form.text(row) else { return [] }
    return Effect.words(
      .plan(item.plan), path: path, text: text, basedOn: version, saved: form.modelText(row) ?? "")
  }

  private mutating func echo(_ world: World) {
    form.setEcho("day", world.day(form.text("day") ?? "", as: echoUse).echo(world.texts))
  }

  mutating func handle(_ key: Key, in rect: Rect, _ world: World) -> Outcome {
    defer { echo(world) }
    if key == .ctrl("s") { return read(world) }
    // Enter goes on from the words, as from every other field of a form that is filled in a hurry.
    let isLast = key == .enter && form.focus == "words"
    switch form.handle(isLast ? .tab : key, in: FollowUpForm.body(rect)) {
    case .activated: return read(world)
    case .chosen(let id, let option):
      form.choose(id, option)
      return .chosen
    case .changed(let row): return .typed(row: row)
    case .full: return .words(world.texts.fields.full)
    case .refused(let words): return .words(words)
    case .mistyped: return .words(world.texts.fields.chosenHere)
    case .ignored:
      if case .character = key { return .words(world.texts.fields.chosenHere) }
      return .moved
    default: return .moved
    }
  }

  private mutating func read(_ world: World) -> Outcome {
    let texts = world.texts.followUp.form
    if case .evaluation(let missing) = item.subject { return read(missing, world) }
    guard let chosen = form.chosen("state") else {
      form.moveFocus(to: "state")
      return .words(texts.chooseFirst)
    }
    switch item.subject {
    case .action(let action):
      let state = ActionState.allCases[chosen]
      if state == .open {
        return .save(.settleAction(action.id, .open, on: nil, happened: words))
      }
      return day(world).map { .save(.settleAction(action.id, state, on: $0, happened: words)) }
        ?? .words(wrongDay(world))
    case .followUp(let followUp):
      if chosen == 1 { return .save(.missFollowUp(followUp.id, reason: words)) }
      return day(world).map { .save(.holdFollowUp(followUp.id, on: $0, note: words)) }
        ?? .words(wrongDay(world))
    case .evaluation, .offer: return .moved
    }
  }

  private mutating func read(_ missing: MissingEvaluation, _ world: World) -> Outcome {
    guard !words.trimmed.isEmpty else {
      form.moveFocus(to: "words")
      return .words(world.texts.followUp.form.evaluationFirst)
    }
    guard let day = day(world) else { return .words(wrongDay(world)) }
    return .save(
      .coach(
        missing.service,
        .evaluateModule(missing.module.id, by: missing.by, on: day, words: words)))
  }

  private func day(_ world: World) -> Day? {
    world.day(form.text("day") ?? "", as: echoUse).day
  }

  private mutating func wrongDay(_ world: World) -> String {
    form.moveFocus(to: "day")
    return world.day(form.text("day") ?? "", as: echoUse).problem(world.texts)
      ?? world.texts.plan.dayNeeded
  }

  /// The part of the screen that it stands in.
  static func part(of area: Rect) -> Rect {
    area.splitBottom(min(area.rows - 3, area.columns >= 72 ? 10 : 11)).bottom
  }

  private static func body(_ rect: Rect) -> Rect { rect.splitTop(2).rest }

  func draw(_ world: World, on grid: inout Grid, in rect: Rect) {
    let texts = world.texts.followUp.form
    grid.fill(rect)
    grid.horizontalLine(row: rect.row, column: rect.column, columns: rect.columns)
    let name = world.casebook.clients[item.client]?.value.shortName ?? ""
    let title: String
    switch item.subject {
    case .action(let action): title = "\(texts.actionTitle)   \(name): \(action.what)"
    case .followUp(let followUp):
      title = "\(texts.followUpTitle)   \(name): \(world.texts.dates.day(followUp.planned))"
    case .evaluation(let missing):
      title = "\(texts.evaluationTitle)   \(name): \(missing.module.name)"
    case .offer: title = name
    }
    grid.put(
      title, row: rect.row + 1, column: rect.column + 1, style: .heading,
      width: rect.columns - 2)
    form.draw(on: &grid, in: FollowUpForm.body(rect))
  }
}
