import Canvas
import Casework
import Texts
import Workplace

/// One transfer: its steps with who does each, what is given, what has been given.
enum TransferScreen: SheetScreen {
  struct State: SheetState {
    let transfer: ID<Transfer>
    var client: ID<Client>?
    var fields = Fields()
    var editing: Editing?
    /// Who is ticked as having been there, in steps that are not recorded yet.
    var present: [TransferStep: Set<Party>] = [:]
  }

  /// What stands open with its fields.
  enum Editing: Sendable, Equatable {
    case step(TransferStep)
    case give(ID<GivenInformation>)
    case giveUp, reopen
    case outcome
  }

  enum Message: SheetMessage {
    case key(Key)
    case save, back
    case outcome, request
  }

  static func open(_ transfer: ID<Transfer>, _ world: World) -> State {
    var state = State(transfer: transfer)
    _ = refresh(&state, nil, world)
    state.fields.form.toTop(nil)
    if let next = held(state, world)?.value.nextStep(for: client(state, world), on: world.today) {
      state.fields.form.toTop("step/\(next.rawValue)")
    }
    return state
  }

  static func title(_ state: State, _ world: World) -> String {
    let texts = world.texts.transfers
    guard let held = held(state, world) else { return texts.title }
    return [client(state, world)?.shortName, texts.screenTitle(held.value.direction)]
      .compactMap(\.self).joined(separator: "  ")
  }

  static func keys(_ state: State, _ world: World) -> KeyTable<Message> {
    state.fields.sheetKeys(
      world.texts, closes: isNested(state), back: .back, save: .save, { .key($0) })
      + requestKey(state, world) + outcomeKey(state, world)
  }

  static func documents(_ state: State) -> [Document] {
    [.transfer(state.transfer)] + (state.client.map { [.client($0)] } ?? [])
  }

  static func documentInHand(_ state: State, _ world: World) -> Document? {
    .transfer(state.transfer)
  }

  static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  static func isNested(_ state: State) -> Bool { state.editing != nil }

  static func closeNested(_ state: inout State, _ world: World) -> String? {
    guard let editing = state.editing else { return nil }
    state.editing = nil
    return editing.row
  }

  static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool {
    guard let focus = state.fields.focus else { return false }
    return isSavedByItself(focus) && state.fields.hasUnsavedPick
  }

  /// Whether a choice is saved as it is left; the others belong to what is recorded as a whole.
  static func isSavedByItself(_ id: String) -> Bool {
    id == "studies" || id == "contact" || id.hasSuffix("/owner")
  }

  static func resume(_ state: inout State, _ draft: DraftNote, _ world: World) -> [Effect]? {
    let parts = draft.path.split(separator: "/").map(String.init)
    switch parts.first {
    case "steps" where parts.count > 2:
      state.editing = TransferStep(rawValue: parts[1]).map(Editing.step)
    case "given" where parts.count > 2: state.editing = ID(parts[1]).map(Editing.give)
    case "giveUp": state.editing = .giveUp
    case "reopen": state.editing = .reopen
    case "outcome": state.editing = .outcome
    default: break
    }
    show(&state, world)
    if case .step(let step)? = state.editing, draft.path == ticksPath(step) {
      takeUpTicks(draft.text, step, &state, world)
      show(&state, world)
      state.fields.open("steps/\(step.rawValue)/parties/\(Party.student.rawValue)")
      return []
    }
    return state.fields.resume(draft, in: part(world.body))
  }

  static func refresh(_ state: inout State, _ news: DeskNews?, _ world: World) -> [Effect] {
    if let held = world.casebook.transfers[state.transfer] { state.client = held.value.client }
    show(&state, world)
    var (saved, effects) = state.fields.takeSaved(news, world)
    if let saved { effects += finish(saved, &state, world) }
    show(&state, world)
    return effects
  }

  static func show(_ state: inout State, _ world: World) {
    var specs = rows(state, world)
    if isFixed(state, world) { specs.lock(world.texts.fields.lookOnly) }
    state.fields.show(specs, world.texts.fields, world)
  }

  static func isFixed(_ state: State, _ world: World) -> Bool {
    held(state, world).map { $0.readOnly != nil } ?? true
  }

  /// The transfer, as far as this member may see it.
  static func held(_ state: State, _ world: World) -> Held<Transfer>? {
    world.casebook.transfers[state.transfer]
  }

  static func client(_ state: State, _ world: World) -> Client? {
    held(state, world).flatMap { world.casebook.clients[$0.value.client]?.value }
  }

  /// Who does something: by name, or by the role where nobody is named.
  static func who(_ owner: ActionOwner?, _ role: TransferRole, _ world: World) -> String {
    owner.map { FollowUpScreen.words($0, world) } ?? world.texts.transfers.role(role)
  }

  /// The parties to whom something may have been given, the receiver first.
  static func parties(_ transfer: Transfer) -> [Party] {
    let receiver = transfer.direction.receiver
    return [receiver] + Party.allCases.filter { $0 != .student && $0 != receiver }
  }

  /// Columns before the words of a step: its sign and its number.
  static let stepIndent = 5

  static let matters: [ConsentMatter] = ConsentMatter.allCases.filter(
    ConsentMatter.details.contains)
}

extension TransferScreen.Editing {
  /// The row from which its fields were opened.
  var row: String {
    switch self {
    case .step(let step): "step/\(step.rawValue)"
    case .give: "give"
    case .giveUp: "giveUp"
    case .reopen: "reopen"
    case .outcome: "outcome"
    }
  }
}
