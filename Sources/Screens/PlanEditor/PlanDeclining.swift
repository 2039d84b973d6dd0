import Canvas
import Casework
import Texts
import Workplace

/// Saying no to an offer of the responsibility: why, if one wants to say it, asked below the plan.
struct PlanDeclining: Sendable {
  let plan: ID<Plan>
  let offer: ID<Handover>
  private(set) var form: Form

  enum Outcome: Sendable, Equatable {
    case decline(note: String)
    case words(String)
    case typed
    case moved
  }

  init(_ offer: ID<Handover>, of plan: ID<Plan>, _ texts: HandoverTexts) {
    (self.offer, self.plan) = (offer, plan)
    form = Form([
      .text("note", texts.why, "", placeholder: texts.whyHint),
      .link("decline", "", [StyledText("[ \(texts.answer(.declined)) ]", .bold)]),
    ])
  }

  var note: String { form.text("note") ?? "" }

  /// Where the words are noted while they are being written.
  var draftPath: String { "handovers/\(offer)/note" }

  /// The offer that left-behind words were about.
  static func offer(_ path: String) -> ID<Handover>? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] == "handovers", parts[2] == "note" else { return nil }
    return ID(parts[1])
  }

  /// Puts in words that were left behind.
  mutating func resume(_ text: String) {
    form.setText("note", text)
    form.moveCaretToEnd("note")
  }

  mutating func handle(_ key: Key, in rect: Rect, _ texts: FieldTexts) -> Outcome {
    if key == .ctrl("s") { return .decline(note: note) }
    switch form.handle(key, in: PlanDeclining.body(rect)) {
    case .activated: return .decline(note: note)
    case .changed: return .typed
    case .full: return .words(texts.full)
    case .refused(let words): return .words(words)
    case .ignored:
      if case .character = key { return .words(texts.chosenHere) }
    default: break
    }
    return .moved
  }

  /// The part of the screen that it stands in.
  static func part(of area: Rect) -> Rect { area.splitBottom(min(area.rows - 1, 6)).bottom }

  private static func body(_ rect: Rect) -> Rect { rect.splitTop(2).rest }

  func draw(_ world: World, on grid: inout Grid, in rect: Rect) {
    grid.fill(rect)
    grid.horizontalLine(row: rect.row, column: rect.column, columns: rect.columns)
    grid.put(
      world.texts.plan.handover.declining, row: rect.row + 1, column: rect.column + 1,
      style: .heading)
    form.draw(on: &grid, in: PlanDeclining.body(rect))
  }
}

extension PlanEditor {
  /// Opens the question why, with the words that were begun before.
  static func openDeclining(_ offer: ID<Handover>, _ state: inout State, _ world: World) {
    let new = PlanDeclining(offer, of: state.plan, world.texts.plan.handover)
    let half = state.halfDeclined.flatMap {
      $0.offer == offer && $0.plan == state.plan ? $0 : nil
    }
    (state.declining, state.halfDeclined) = (half ?? new, nil)
  }

  /// Opens it with words that were left behind.
  static func resumeDeclining(
    _ offer: ID<Handover>, _ text: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    let effects = go(
      to: PlanField.handover(offer, .declined).path, &state, world)
    openDeclining(offer, &state, world)
    state.declining?.resume(text)
    return effects
  }

  /// A key while the question is open.
  static func handleDeclining(
    _ key: Key, _ declining: PlanDeclining, _ state: inout State, _ world: World
  ) -> [Effect] {
    var declining = declining
    let part = PlanDeclining.part(of: world.body)
    let outcome = declining.handle(key, in: part, world.texts.fields)
    state.declining = declining
    guard let held = world.casebook.plans[declining.plan] else { return [] }
    switch outcome {
    case .moved: return []
    case .words(let words): return [.say(words)]
    case .typed:
      if declining.note.isEmpty {
        return [.dropDraft(.plan(declining.plan), path: declining.draftPath)]
      }
      return [
        .draft(
          .plan(declining.plan), path: declining.draftPath, text: declining.note,
          basedOn: held.version)
      ]
    case .decline(let note):
      let change = PlanChange.answerHandover(
        declining.offer, .declined, on: world.today, note: note)
      do throws(Refusal) {
        _ = try Plan.after(change, on: held.value, id: declining.plan, in: world.surroundings)
      } catch { return [.say(world.texts.refusals.words(for: error))] }
      state.declining = nil
      return [
        .save(
          .plan(declining.plan, change), basedOn: held.version, ticket: world.makeTicket()),
        .dropDraft(.plan(declining.plan), path: declining.draftPath),
      ]
    }
  }
}
