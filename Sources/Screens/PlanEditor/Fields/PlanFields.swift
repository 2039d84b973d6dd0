import Canvas
import Casework
import Texts
import Workplace

/// The plan's fields as the casebook has them, and what typed texts change in it.
struct PlanFields: WrittenFields {
  let names: PlanNames
  let id: ID<Plan>
  let plan: Plan?
  let version: Int
  let newRows: [NewRow]
  /// Days before the agreed ones on which a follow-up was held, as a person has said when asked.
  let heldEarly: [String: Day]
  /// To whom the responsibility goes by a yes, as a person has said when asked.
  let saidYes: HandOver?

  init(_ world: World, _ state: PlanEditor.State) {
    let held = world.plan(state)
    let newRows = state.newRows
    plan = held?.value
    version = held?.version ?? 0
    id = held?.value.id ?? Plan.id(for: state.client)
    names = PlanNames(world, plan: held?.value)
    self.newRows = newRows
    heldEarly = state.heldEarly
    saidYes = state.saidYes
  }

  var document: Document { .plan(id) }

  func saved(_ path: String) -> String? {
    guard let plan, let field = PlanField(path: path) else { return nil }
    return begun(field) ?? names.text(field, in: plan)
  }

  /// What will be recorded of an agreement that has been begun, unless something else is chosen.
  private func begun(_ field: PlanField) -> String? {
    guard case .agreement(let id, let part) = field, part != .who, var plan,
      let row = newRows.first(where: { $0.row.id == id.text })
    else { return nil }
    row.put(into: &plan)
    return names.text(field, in: plan)
  }

  func entry(_ path: String, _ text: String, busy: Set<String>) -> FieldEntry {
    guard let field = PlanField(path: path) else { return .same }
    if let row = field.row, plan?.contains(row) != true {
      if row.mainPath == path, let new = newRows.first(where: { $0.row == row }) {
        return begin(new, text)
      }
      if newRows.contains(where: { $0.row == row }) { return .notYet }
      // Somebody removed the row meanwhile: the merge keeps it for the sake of what is written.
    }
    if field.changedWith.contains(where: { busy.contains($0.path) }) { return .notYet }
    switch field.kind {
    case .words, .passage, .lines:
      if saved(path) == text { return .same }
      guard let change = writing(field, text) else { return .notYet }
      return self.change(change, shown: text)
    case .day: return dayEntry(field, text)
    case .choice: return choiceEntry(field, text)
    case .button: return .same
    }
  }

  func change(_ change: PlanChange?, shown: String) -> FieldEntry {
    change.map { .change(.plan(id, $0), shown: shown) } ?? .same
  }

  /// The change that adds a new row with its first text.
  private func begin(_ row: NewRow, _ text: String) -> FieldEntry {
    let isBlank = text.allSatisfy(\.isWhitespace)
    switch row {
    case .need(var row):
      row.text = text
      return isBlank ? .same : change(.addNeed(row), shown: text)
    case .goal(var row):
      row.text = text
      return isBlank ? .same : change(.addGoal(row), shown: text)
    case .service(var row):
      row.name = text
      return isBlank ? .same : change(.addService(row), shown: text)
    case .action(var row):
      row.what = text
      return isBlank ? .same : change(.addAction(row), shown: text)
    case .view(var row):
      row.topic = text
      return isBlank ? .same : change(.addView(row), shown: text)
    case .otherPlan(var row):
      row.name = text
      return isBlank ? .same : change(.addOtherPlan(row), shown: text)
    case .followUp(var row):
      if isBlank { return .same }
      let entry = names.world.day(text, as: .appointment)
      guard let day = entry.day else { return .wrong(entry.problem(names.texts) ?? "") }
      row.planned = day
      return change(.agreeFollowUp(row), shown: names.day(day))
    case .agreement: return .notYet
    }
  }
}

extension PlanNames {
  /// The value that a text names, however it is written; nothing where none or several fit.
  func choose(_ text: String, for field: PlanField) -> PlanOption.Value? {
    let options = options(field)
    if let same = options.first(where: { $0.label == text }) { return same.value }
    let folded = SearchText.folded(text)
    let fitting = options.filter { SearchText.folded($0.label) == folded }
    return fitting.count == 1 ? fitting[0].value : nil
  }
}
