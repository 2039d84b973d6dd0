import Canvas
import Casework
import Texts
import Workplace

/// A student's plans, the newest first: which one is in force, and the earlier ones to be read.
struct PlanVersions {
  let plans: [Plan]
  private let world: World
  private let surroundings: Surroundings

  init(_ state: PlanEditor.State, _ world: World) {
    self.world = world
    surroundings = world.surroundings
    plans = world.casebook.plans(of: state.client).map(\.value)
      .sorted { ($0.revision, $1.id) > ($1.revision, $0.id) }
  }

  private var texts: PlanVersionTexts { world.texts.plan.versions }

  /// How a plan stands, in words.
  func standing(_ plan: Plan) -> String {
    let from = plan.inForceFrom.map(world.texts.dates.day) ?? "–"
    switch plan.state {
    case .draft: return texts.draft
    case .inForce:
      let newer = plans.last {
        $0.revision > plan.revision && $0.state != .draft && !$0.isDiscarded
      }
      return newer.map { texts.replaced(from, $0.revision) } ?? texts.inForce(from)
    case .ended where plan.isDiscarded && plan.outcome == nil:
      return texts.discardedOn(plan.endedOn.map(world.texts.dates.day) ?? "–")
    case .ended:
      return texts.ended(
        plan.endedOn.map(world.texts.dates.day) ?? "–",
        plan.result.map(world.texts.plan.result) ?? "–")
    }
  }

  /// Why no new version can be made; nothing where one can.
  var noNew: String? { plans.contains { $0.state == .draft } ? texts.draftIsOpen : nil }

  /// Why the chosen plan cannot be opened again; nothing where it can.
  func whyClosed(_ chosen: Int?) -> String? {
    guard let chosen, plans.indices.contains(chosen) else { return texts.notEnded }
    guard plans[chosen].state == .ended else { return texts.notEnded }
    do throws(Refusal) {
      let change = PlanChange.reopen("u0", reason: texts.reopen)
      _ = try Plan.after(change, on: plans[chosen], id: plans[chosen].id, in: surroundings)
    } catch {
      if error == .planNotEnded { return noNew ?? texts.takenOver }
      return world.texts.refusals.words(for: error)
    }
    return nil
  }

  func draw(_ chosen: Int, on grid: inout Grid, in area: Rect) {
    grid.put(
      texts.title, row: area.row, column: area.column + 1, style: .heading,
      width: area.columns - 2)
    var row = area.row + 2
    for (index, plan) in plans.enumerated() where row < area.endRow {
      let isChosen = index == chosen
      if isChosen {
        grid.put(">", row: row, column: area.column, style: .bold)
        grid.placeCursor(row: row, column: area.column + 3, isVisible: false)
      }
      let name = texts.version(plan.revision)
      grid.put(
        name, row: row, column: area.column + 3, style: isChosen ? .selected : .normal)
      let column = area.column + 3 + TextWidth.of(name) + 3
      for line in Wrap.lines(standing(plan), width: area.endColumn - column - 1)
      where row < area.endRow {
        grid.put(line, row: row, column: column, style: .dim)
        row += 1
      }
    }
  }
}

extension PlanEditor {
  /// The note over an earlier plan; nothing over the newest.
  static func earlierNote(_ state: State, _ plan: Plan, _ world: World) -> String? {
    guard state.earlier != nil else { return nil }
    let standing = PlanVersions(state, world).standing(plan)
    let texts = world.texts.plan.versions
    return isInForce(plan, world)
      ? texts.present(plan.revision, standing) : texts.earlier(plan.revision, standing)
  }

  /// Whether a plan is the one in force, also while a draft stands beside it.
  static func isInForce(_ plan: Plan, _ world: World) -> Bool {
    world.surroundings.planInForce(of: plan.client)?.id == plan.id
  }

  /// Why a plan that is read in place of the newest cannot be changed.
  static func whyFixed(_ state: State, _ world: World) -> String {
    let texts = world.texts.plan.versions
    let plan = state.earlier.flatMap { world.casebook.plans[$0]?.value }
    return plan.map { isInForce($0, world) } == true ? texts.presentReadOnly : texts.readOnly
  }

  static func handleVersions(
    _ message: Message, _ state: inout State, _ world: World
  ) -> [Effect] {
    let versions = PlanVersions(state, world)
    switch message {
    case .showVersions:
      let effects = leave(&state, world)
      state.versions = versions.plans.firstIndex { $0.id == state.plan } ?? 0
      return effects
    case .closeVersions: state.versions = nil
    case .chooseVersion(let count):
      state.versions = max(0, min((state.versions ?? 0) + count, versions.plans.count - 1))
    case .reopenVersion: return askReopening(versions, &state, world)
    case .readVersion:
      guard let chosen = state.versions, versions.plans.indices.contains(chosen) else {
        return []
      }
      // The fields of two plans have the same names: nothing of one may wait in the other.
      guard !state.writing.isUnsaved, state.removing.isEmpty, state.recording.isEmpty else {
        return [.say(world.texts.plan.versions.saveFirst)]
      }
      state.versions = nil
      let plan = versions.plans[chosen].id
      return read(plan == world.plan(of: state.client)?.value.id ? nil : plan, &state, world)
    default: break
    }
    return []
  }

  /// Goes to an earlier plan, or back to the newest where none is named.
  static func read(_ plan: ID<Plan>?, _ state: inout State, _ world: World) -> [Effect] {
    state.earlier = plan
    state.lastPlan = nil
    clear(&state)
    state.focus = PlanField.ownWords.path
    return refresh(&state, nil, world)
  }

  static func clear(_ state: inout State) {
    let clipboard = state.writing.clipboard
    state.writing = Writing()
    state.writing.clipboard = clipboard
    (state.newRows, state.removed, state.restored) = ([], [], [])
  }

  static func versionKeys(_ state: State, _ world: World) -> KeyTable<Message> {
    let texts = world.texts.plan
    let versions = PlanVersions(state, world)
    let section = texts.keys.looking
    return KeyTable([
      KeyEntry([.enter], .readVersion, texts.versions.read, section: section, inFooter: true),
      KeyEntry(
        [.down, .character("j")], .chooseVersion(by: 1), texts.keys.next, section: section),
      KeyEntry(
        [.up, .character("k")], .chooseVersion(by: -1), texts.keys.previous, section: section),
      KeyEntry(
        [.character("n")], .askRevision, texts.versions.new, words: texts.versions.newWords,
        section: section, inFooter: true, unavailable: versions.noNew),
      KeyEntry(
        [.character("r")], .reopenVersion, texts.versions.reopen,
        words: texts.versions.reopenWords, section: section,
        inFooter: versions.whyClosed(state.versions) == nil,
        unavailable: versions.whyClosed(state.versions)),
      KeyEntry(
        [.alt("v")], .closeVersions, texts.keys.closeChain, section: section, inFooter: true),
    ])
  }
}

extension World {
  /// The plan that the editor shows: the newest, or another one that is read or written to its end.
  func plan(_ state: PlanEditor.State) -> Held<Plan>? {
    state.shown.flatMap { casebook.plans[$0] } ?? plan(of: state.client)
  }
}
