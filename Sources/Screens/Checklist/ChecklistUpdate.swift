import Canvas
import Casework
import Texts
import Workplace

extension Checklist {
  public static func update(
    _ state: inout State, _ message: Message, _ world: World
  ) -> [Effect] {
    guard let fields = fields(state, world) else { return [] }
    switch message {
    case .key(let key): return type(key, &state, fields, world)
    case .answer(let value): return answer(value, &state, fields, world)
    case .move(let count): return move(count, &state, fields, world)
    case .write: return write(&state, fields, world)
    case .nextField: return step(1, &state, fields, world)
    case .previousField: return step(-1, &state, fields, world)
    case .enter: return enter(&state, fields, world)
    case .undo: return edit(.ctrl("z"), &state, fields, world)
    case .redo: return edit(.ctrl("y"), &state, fields, world)
    case .summary: return choose(.summary, &state, fields, world)
    case .catalogue: return [.go(.catalogue(nil))]
    case .nextOpen:
      let all = ChecklistItem.all
      let here = all.firstIndex(of: state.chosen) ?? 0
      let open = (all[(here + 1)...] + all[...here]).first { isOpen($0, state, fields) }
      return open.map { choose($0, &state, fields, world) } ?? []
    }
  }

  static func isOpen(_ item: ChecklistItem, _ state: State, _ fields: ChecklistFields) -> Bool {
    item.isAnswered && fields.sees(item) && state.given[item] == nil
      && fields.client?.checklist.answer(item) == nil
  }

  /// Saves an answer with who observed it and when: the person at the keyboard, today.
  private static func answer(
    _ value: AnswerValue, _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    let item = state.chosen
    let old = fields.client?.checklist.answer(item)
    // On a later day it is asked anew: what was noted then stays with what was answered then.
    let isNewRound = old?.day.map { $0 < world.today } ?? false
    if old?.value == value && (state.given[item] != nil || !isNewRound) { return [] }
    var answer = ChecklistAnswer(value, observer: world.me, day: world.today)
    if let old, !isNewRound { (answer.source, answer.note) = (old.source, old.note) }
    // What was written before there was an answer goes with it.
    for part in [ChecklistField.Part.note, .source] {
      let path = ChecklistField(item, part).path
      guard old == nil, let text = state.writing.own(path) else { continue }
      if part == .note { answer.note = text } else { answer.source = text }
      state.writing.forget(prefix: path)
    }
    guard let change = fields.answering(item, answer) else { return [] }
    let ticket = world.makeTicket()
    let before = state.given[item]?.value ?? (isNewRound ? nil : old?.value)
    state.given[item] = GivenAnswer(value: value, ticket: ticket)
    let save = Effect.save(.client(state.client, change), basedOn: fields.version, ticket: ticket)
    // Whoever took the row for one that is written in sees what the digit has done.
    guard let before, before != value else { return [save] }
    let texts = world.texts.checklist
    return [save, .say(texts.notes.answerChanged(texts.answer(before), texts.answer(value)))]
  }

  private static func move(
    _ count: Int, _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    if abs(count) == Checklist.leap, state.chosen.isPage {
      // A page that is longer than its room is read to its end first.
      let last = ChecklistPage(state, fields, in: world.body).lastScroll
      let now = min(state.scroll, last)
      let next = max(0, min(now + count, last))
      state.scroll = next
      if next != now { return [] }
    }
    let all = ChecklistItem.all
    let here = all.firstIndex(of: state.chosen) ?? 0
    return choose(all[max(0, min(here + count, all.count - 1))], &state, fields, world)
  }

  /// Goes to an item; what was being written beside another one is saved.
  private static func choose(
    _ item: ChecklistItem, _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    let effects = close(&state, fields, world)
    let before = ChecklistPage(state, fields, in: world.body)
    (state.chosen, state.scroll) = (item, 0)
    state.rowsAbove = before.rowsAbove(item)
    return effects
  }

  private static func write(
    _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    guard let first = state.chosen.fields.first else { return [] }
    if let reason = ChecklistPage.locked(state.chosen, fields) { return [.say(reason)] }
    open(first, &state, fields)
    return []
  }

  static func open(
    _ field: ChecklistField?, _ state: inout State, _ fields: ChecklistFields
  ) {
    guard let field else { return }
    state.field = field
    let draft = fields.world.casebook.drafts.first {
      $0.document == fields.document && $0.path == field.path && $0.isLeftBehind
        && $0.author == fields.world.me
    }
    state.writing.open(field.path, kind: field.kind, fields: fields, leftBehind: draft)
  }

  /// Saves what is being written and gives the focus back to the list.
  static func close(
    _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    guard state.field != nil else { return [] }
    takeChoice(&state, fields)
    let effects = state.writing.leave(fields: fields, ticket: world.makeTicket)
    state.field = nil
    return effects
  }

  private static func step(
    _ count: Int, _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    guard let field = state.field, let index = state.chosen.fields.firstIndex(of: field) else {
      return write(&state, fields, world)
    }
    let item = state.chosen
    let effects = close(&state, fields, world)
    let next = index + count
    if item.fields.indices.contains(next) {
      open(item.fields[next], &state, fields)
      return effects
    }
    return next < 0 ? effects : effects + move(1, &state, fields, world)
  }

  /// Enter begins writing, makes a new line in a long text, and goes on from a short one.
  private static func enter(
    _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    guard let field = state.field else { return write(&state, fields, world) }
    if field.kind == .lines && field.part == nil { return edit(.enter, &state, fields, world) }
    if field.part == .observer && state.list == nil {
      let options = fields.observers
      state.list = PlanEditor.ChoiceList(
        chosen: options.firstIndex { $0.label == state.writing.open?.text })
      return []
    }
    return step(1, &state, fields, world)
  }

  private static func takeChoice(_ state: inout State, _ fields: ChecklistFields) {
    guard let list = state.list else { return }
    state.list = nil
    let options = ChecklistPage.observers(state, fields)
    guard let chosen = list.chosen, options.indices.contains(chosen) else { return }
    state.writing.fill(options[chosen].label)
  }

  private static func type(
    _ key: Key, _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    if case .mouse(let event) = key { return click(event, key, &state, fields, world) }
    if let list = state.list {
      let last = ChecklistPage.observers(state, fields).count - 1
      switch key {
      case .down:
        state.list?.chosen = min(last, (list.chosen ?? -1) + 1)
        return []
      case .up:
        state.list?.chosen = max(0, (list.chosen ?? 1) - 1)
        return []
      default: break
      }
    }
    return edit(key, &state, fields, world)
  }

  private static func edit(
    _ key: Key, _ state: inout State, _ fields: ChecklistFields, _ world: World
  ) -> [Effect] {
    guard let field = state.field else { return [] }
    let box = ChecklistPage(state, fields, in: world.body).box(field)
    let (outcome, effects) = state.writing.type(key, in: box, fields: fields)
    switch outcome {
    case .changed:
      if field.part == .observer {
        state.list = PlanEditor.ChoiceList(
          chosen: ChecklistPage.observers(state, fields).isEmpty ? nil : 0)
      }
      return effects
    case .full: return [.say(world.texts.plan.notes.tooLong)]
    case .moved: return effects
    case .ignored:
      switch key {
      case .up: return step(-1, &state, fields, world)
      case .down: return step(1, &state, fields, world)
      default: return []
      }
    }
  }

  private static func click(
    _ event: MouseEvent, _ key: Key, _ state: inout State, _ fields: ChecklistFields,
    _ world: World
  ) -> [Effect] {
    switch event.kind {
    case .wheelUp: return move(-1, &state, fields, world)
    case .wheelDown: return move(1, &state, fields, world)
    case .press: break
    }
    let page = ChecklistPage(state, fields, in: world.body)
    if let item = page.item(row: event.row, column: event.column) {
      return choose(item, &state, fields, world)
    }
    guard let field = page.field(row: event.row, column: event.column) else { return [] }
    if let reason = ChecklistPage.locked(state.chosen, fields) { return [.say(reason)] }
    var effects: [Effect] = []
    if field != state.field {
      effects = close(&state, fields, world)
      open(field, &state, fields)
    }
    _ = state.writing.type(key, in: page.box(field), fields: fields)
    return effects
  }
}
