import Canvas
import Casework
import Texts
import Workplace

/// Ending a plan: what it led to and when, asked below the plan; nothing ends before the last row.
struct PlanEnding: Sendable {
  let plan: ID<Plan>
  private(set) var form: Form

  enum Outcome: Sendable, Equatable {
    case end(on: Day, PlanResult)
    case words(String)
    case typed
    case moved
  }

  /// The field of the plan under which the day is kept while it is written.
  static let draft = "endedOn"

  /// Begins with the day that a killed program had been told, or with today.
  init(_ plan: ID<Plan>, _ world: World) {
    self.plan = plan
    let texts = world.texts.plan
    let leaving = PlanEnding.leaving(plan, world)
    let notes =
      [FormRow.note("what", [StyledText(texts.ending.what, .warning)])]
      + (leaving.isEmpty ? [] : [.note("leaves", [StyledText(leaving)])])
    form = Form(
      notes + [
        .choice(
          "outcome", texts.ending.outcome, PlanResult.all.map(texts.result), selected: nil),
        .entry(
          "day", texts.ending.day,
          FollowUpScreen.left(plan, PlanEnding.draft, world)
            ?? world.texts.dates.day(world.today)),
        .link("end", "", [StyledText("[ \(texts.ending.end) ]", .bold)]),
      ])
    form.setEcho("day", world.day(form.text("day") ?? "", as: .past).echo(world.texts))
  }

  /// Keeps what stands in the day.
  func draft(_ world: World) -> [Effect] {
    [
      .draft(
        .plan(plan), path: PlanEnding.draft, text: form.text("day") ?? "",
        basedOn: world.casebook.plans[plan]?.version ?? 0)
    ]
  }

  mutating func handle(_ key: Key, in rect: Rect, _ world: World) -> Outcome {
    defer { form.setEcho("day", world.day(form.text("day") ?? "", as: .past).echo(world.texts)) }
    if key == .ctrl("s") { return read(world) }
    switch form.handle(key, in: PlanEnding.body(rect)) {
    case .activated: return read(world)
    case .changed: return .typed
    case .chosen(let id, let option): form.choose(id, option)
    case .refused(let words): return .words(words)
    case .mistyped: return .words(world.texts.fields.chosenHere)
    case .ignored:
      if case .character = key { return .words(world.texts.fields.chosenHere) }
    default: break
    }
    return .moved
  }

  private mutating func read(_ world: World) -> Outcome {
    guard let reached else {
      form.moveFocus(to: "outcome")
      return .words(world.texts.plan.ending.outcomeFirst)
    }
    let entry = world.day(form.text("day") ?? "", as: .past)
    guard let day = entry.day else {
      form.moveFocus(to: "day")
      return .words(entry.problem(world.texts) ?? "")
    }
    return .end(on: day, reached)
  }

  private var reached: PlanResult? { form.chosen("outcome").map { PlanResult.all[$0] } }

  /// The part of the screen that it stands in.
  static func part(of area: Rect) -> Rect {
    area.splitBottom(min(area.rows - 1, area.columns >= 72 ? 11 : 15)).bottom
  }

  private static func body(_ rect: Rect) -> Rect { rect.splitTop(2).rest }

  func draw(_ world: World, on grid: inout Grid, in rect: Rect) {
    grid.fill(rect)
    grid.horizontalLine(row: rect.row, column: rect.column, columns: rect.columns)
    grid.put(
      world.texts.plan.ending.title, row: rect.row + 1, column: rect.column + 1, style: .heading)
    form.draw(on: &grid, in: PlanEnding.body(rect))
  }
}

extension PlanEditor {
  /// Opens the ending; what stands in the open field is saved first.
  static func openEnding(_ state: inout State, _ scene: PlanScene, _ world: World) -> [Effect] {
    let half = state.halfEnded.flatMap { $0.plan == state.plan ? $0 : nil }
    (state.ending, state.halfEnded) = (half ?? PlanEnding(state.plan, world), nil)
    return state.writing.save(fields: scene.fields, ticket: world.makeTicket)
  }

  /// A key while the ending is open.
  static func handleEnding(
    _ key: Key, _ ending: PlanEnding, _ state: inout State, _ world: World
  ) -> [Effect] {
    if key == .escape {
      (state.ending, state.halfEnded) = (nil, ending)
      return []
    }
    var ending = ending
    let outcome = ending.handle(key, in: PlanEnding.part(of: world.body), world)
    state.ending = ending
    switch outcome {
    case .moved: return []
    case .typed: return ending.draft(world)
    case .words(let words): return [.say(words)]
    case .end(let day, let reached):
      guard let held = world.plan(of: state.client) else { return [] }
      let change = PlanChange.end(on: day, reached.outcome, level: reached.level)
      do throws(Refusal) {
        _ = try Plan.after(change, on: held.value, id: held.value.id, in: world.surroundings)
      } catch { return [.say(world.texts.refusals.words(for: error))] }
      state.ending = nil
      let booked = PlanEnding.stillBooked(held.value.id, world)
      return [
        .save(.plan(held.value.id, change), basedOn: held.version, ticket: world.makeTicket()),
        .dropDraft(.plan(held.value.id), path: PlanEnding.draft),
      ] + (booked.isEmpty ? [] : [.say(booked)])
    }
  }

  /// A new plan that begins as a copy of the one that has ended.
  static func startRevision(_ state: inout State, _ world: World) -> [Effect] {
    guard state.startTicket == nil, let plan = world.plan(of: state.client)?.value else {
      return []
    }
    let ticket = world.makeTicket()
    state.startTicket = ticket
    let revision = nextRevision(state, world)
    let change = PlanChange.open(
      client: state.client, revision: revision, language: plan.language)
    return [
      .save(
        .plan(Plan.id(for: state.client, revision: revision), change), basedOn: nil,
        ticket: ticket)
    ]
  }

  /// The key that ends the plan, gives a draft up, or begins a new one where it has ended.
  static func endingKey(_ state: State, _ fixed: String?, _ world: World) -> KeyEntry<Message> {
    let texts = world.texts.plan.ending
    let section = world.texts.plan.keys.looking
    let plan = state.earlier == nil ? state.lastPlan : nil
    if plan?.state == .ended {
      return KeyEntry(
        [.ctrl("f")], .startRevision, texts.revise, words: texts.reviseWords, section: section,
        inFooter: true)
    }
    if plan != nil, mayDiscard(state, world) {
      let versions = world.texts.plan.versions
      return KeyEntry(
        [.ctrl("f")], .askDiscard, versions.discard, words: versions.discardWords,
        section: section, unavailable: fixed)
    }
    return KeyEntry(
      [.ctrl("f")], .openEnding, texts.key, words: texts.keyWords, section: section,
      unavailable: fixed)
  }
}
