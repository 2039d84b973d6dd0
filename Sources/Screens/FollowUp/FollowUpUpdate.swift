import Canvas
import Casework
import Texts
import Workplace

extension FollowUpScreen {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    defer { if case .typed = message {} else { fill(&state, world) } }
    let chosen = chosen(state, world)
    switch message {
    case .write: return write(chosen, &state, world)
    case .sleep:
      guard case .item(let item)? = chosen, case .action(let action) = item.subject else {
        return []
      }
      if let begun = state.halfFilled[sleepID(item.plan, action.id)] {
        state.entry = begun
        return []
      }
      let saved = action.sleepsUntil.map { world.texts.dates.day($0) } ?? ""
      let text = left(item.plan, FollowUpItem.sleepDraft(action.id), world) ?? saved
      state.entry = .sleep(item.plan, action.id, sleepDialog(text, item.plan, action.id, world))
    case .end:
      guard case .item(let item)? = chosen else { return [] }
      state.entry =
        state.halfFilled[endingID(item.plan)]
        ?? .ending(item.plan, PlanEnding(item.plan, world))
    case .reopen:
      guard case .ended(let plan)? = chosen else { return [] }
      if let begun = state.halfFilled[endedID(plan)] {
        state.entry = begun
        return []
      }
      let text = left(plan.id, reopenDraft, world) ?? ""
      state.entry = .reopen(plan.id, reopenDialog(text, world))
    case .whose: state.entry = .whose(owners(state, world))
    case .mine: state.whose = state.whose == .mine ? .everybody : .mine
    case .asleep: state.showsAsleep.toggle()
    case .ended: state.showsEnded.toggle()
    case .plan: return chosen.map { [.go(.plan($0.client))] } ?? []
    case .undo: return recall(redo: false, &state, world)
    case .redo: return recall(redo: true, &state, world)
    case .typed(let key): return type(key, &state, world)
    }
    return []
  }

  private static func write(
    _ chosen: Chosen?, _ state: inout State, _ world: World
  ) -> [Effect] {
    if case .due(let due)? = chosen { return [.go(.transfer(due.transfer))] }
    guard case .item(let item)? = chosen else { return [] }
    if let begun = state.halfFilled[item.rowID] {
      state.entry = begun
      return []
    }
    if case .offer(let offer) = item.subject { return answer(offer, of: item, &state, world) }
    let version = world.casebook.plans[item.plan]?.version ?? 0
    var form = FollowUpForm(item, version: version, world)
    // The words last: one goes on in them.
    for (row, path) in item.draftPaths.sorted(by: { $0.key < $1.key }) {
      if let text = left(item.plan, path, world) { form.resume(text, in: row, world) }
    }
    state.entry = .form(form)
    return []
  }

  // MARK: Keys

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    switch state.entry {
    case nil:
      if case .activated = state.list.handle(key, in: FollowUpLayout(world.body, state).list) {
        return write(chosen(state, world), &state, world)
      }
      return []
    case .form(let form): return type(key, form, &state, world)
    case .offer(let offer): return answer(key, offer, &state, world)
    case .sleep(let plan, let action, let dialog):
      return sleep(key, plan, action, dialog, &state, world)
    case .ending(let plan, let ending): return end(key, plan, ending, &state, world)
    case .reopen(let plan, let dialog): return reopen(key, plan, dialog, &state, world)
    case .whose(let list): return choose(key, list, &state, world)
    case .recall(let plan, let redo, let made, let dialog):
      return answerRecall(key, plan, redo: redo, made: made, dialog, &state, world)
    }
  }

  private static func type(
    _ key: Key, _ form: FollowUpForm, _ state: inout State, _ world: World
  ) -> [Effect] {
    var form = form
    let outcome = form.handle(key, in: FollowUpForm.part(of: world.body), world)
    state.entry = .form(form)
    switch outcome {
    case .moved: return []
    case .words(let words): return [.say(words)]
    case .typed(let row): return form.draft(row)
    case .chosen: return form.stateDraft(world)
    case .save(let change):
      let student = world.student(of: form.item.plan)
      let plan = world.casebook.plans[form.item.plan]?.value
      let what = plan.map { world.quoted(name(of: change, in: $0, world)) } ?? ""
      return save(
        change, form.item.plan, basedOn: form.version,
        world.texts.followUp.form.saved(what, student), &state, world)
    }
  }

  /// Saves what the rules take; else says why not, and what was written stays.
  static func save(
    _ change: PlanChange, _ id: ID<Plan>, basedOn: Int?, _ words: String, _ state: inout State,
    _ world: World
  ) -> [Effect] {
    guard state.ticket == nil, let held = world.casebook.plans[id] else { return [] }
    do throws(Refusal) {
      _ = try Plan.after(change, on: held.value, id: id, in: world.surroundings)
    } catch { return [.say(world.texts.refusals.words(for: error))] }
    let ticket = world.makeTicket()
    state.ticket = (ticket, words)
    let save = Effect.save(.plan(id, change), basedOn: basedOn ?? held.version, ticket: ticket)
    let carried = world.carried(change, from: held.value)
    var act = FollowUpAct(name: name(of: change, in: held.value, world), waiting: [ticket: id])
    if case .save(.plan(let draft, _), _, let number)? = carried { act.waiting[number] = draft }
    state.saving = act
    return [save] + (carried.map { [$0] } ?? [])
  }

  // MARK: Ending and opening again

  private static func end(
    _ key: Key, _ plan: ID<Plan>, _ ending: PlanEnding, _ state: inout State, _ world: World
  ) -> [Effect] {
    var ending = ending
    let outcome = ending.handle(key, in: PlanEnding.part(of: world.body), world)
    state.entry = .ending(plan, ending)
    switch outcome {
    case .moved: return []
    case .typed: return ending.draft(world)
    case .words(let words): return [.say(words)]
    case .end(let day, let reached):
      let ended = world.texts.followUp.form.endedPlan(world.student(of: plan))
      let words = [ended, PlanEnding.stillBooked(plan, world)].filter { !$0.isEmpty }
      return save(
        .end(on: day, reached.outcome, level: reached.level), plan, basedOn: nil,
        words.joined(separator: " "), &state, world)
    }
  }

  static func reopenDialog(_ text: String, _ world: World) -> Dialog {
    let texts = world.texts.followUp.form
    return Dialog(
      [StyledText(texts.reopenAsk)],
      answers: [Dialog.Answer(.enter, texts.doIt), Dialog.Answer(.escape, texts.stay)],
      input: LineField(text))
  }

  private static func reopen(
    _ key: Key, _ plan: ID<Plan>, _ dialog: Dialog, _ state: inout State, _ world: World
  ) -> [Effect] {
    var dialog = dialog
    let before = dialog.text
    let outcome = dialog.handle(key, in: world.body)
    state.entry = .reopen(plan, dialog)
    switch outcome {
    case .chosen(0):
      let change = PlanChange.reopen(world.newID("u"), reason: dialog.text.trimmed)
      return save(
        change, plan, basedOn: nil,
        world.texts.followUp.form.reopened(world.student(of: plan)), &state, world)
    case .chosen, .left: return stepBack(&state, world).effects
    case .moved, .ignored: break
    }
    guard dialog.text != before else { return [] }
    return Effect.reason(
      .plan(plan), path: reopenDraft, text: dialog.text,
      basedOn: world.casebook.plans[plan]?.version ?? 0)
  }

  /// Keeps what is written in a question of one line.
  static func draft(
    _ text: String, _ before: String, _ plan: ID<Plan>, _ path: String, _ world: World
  ) -> [Effect] {
    guard text != before else { return [] }
    return [
      .draft(
        .plan(plan), path: path, text: text, basedOn: world.casebook.plans[plan]?.version ?? 0)
    ]
  }
}
