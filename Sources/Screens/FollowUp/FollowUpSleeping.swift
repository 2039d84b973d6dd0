import Canvas
import Casework
import Texts
import Workplace

/// Until when a task waits, asked in one line.
extension FollowUpScreen {
  /// What was written of the day until which a task waits.
  private enum Until {
    case nothing
    case day(Day)
    /// None can be read; why, where something is known of it.
    case unclear(String?)
  }

  /// The question, with the day that is in its line said back.
  static func sleepDialog(
    _ text: String, _ plan: ID<Plan>, _ action: ID<Action>, _ world: World
  ) -> Dialog {
    let texts = world.texts.followUp.form
    var dialog = Dialog(
      [StyledText(texts.sleepAsk)],
      answers: [Dialog.Answer(.enter, texts.doIt), Dialog.Answer(.escape, texts.stay)],
      input: LineField(text))
    dialog.echo = echo(text, plan, action, world)
    return dialog
  }

  static func sleep(
    _ key: Key, _ plan: ID<Plan>, _ id: ID<Action>, _ dialog: Dialog, _ state: inout State,
    _ world: World
  ) -> [Effect] {
    var dialog = dialog
    let before = dialog.text
    let outcome = dialog.handle(key, in: world.body)
    dialog.echo = echo(dialog.text, plan, id, world)
    state.entry = .sleep(plan, id, dialog)
    let texts = world.texts.followUp.form
    switch outcome {
    case .moved, .ignored:
      return draft(dialog.text, before, plan, FollowUpItem.sleepDraft(id), world)
    case .chosen(0): break
    case .chosen, .left: return stepBack(&state, world).effects
    }
    guard let action = world.casebook.plans[plan]?.value.actions[id] else { return [] }
    let what = world.quoted(action.what)
    switch until(dialog.text, action, world) {
    case .unclear(let why): return [.say(why ?? texts.sleepUnclear)]
    case .nothing:
      return save(
        .sleepAction(id, until: nil), plan, basedOn: nil, texts.awake(what), &state, world)
    case .day(let day):
      let words = texts.slept(what, world.texts.dates.dayWithWeekday(day))
      return save(.sleepAction(id, until: day), plan, basedOn: nil, words, &state, world)
    }
  }

  /// A day, or how many days before the task is due.
  private static func until(_ text: String, _ action: Action, _ world: World) -> Until {
    let texts = world.texts.followUp.form
    let text = text.trimmed
    if text.isEmpty { return .nothing }
    if let days = Int(text) {
      guard let by = action.by else { return .unclear(texts.sleepNoDay) }
      return (0...3_650).contains(days) ? .day(by.adding(days: -days)) : .unclear(nil)
    }
    let entry = world.day(text, as: .limit)
    return entry.day.map { .day($0) } ?? .unclear(entry.problem(world.texts))
  }

  /// The day that is meant, also where days before the due day were counted.
  private static func echo(
    _ text: String, _ plan: ID<Plan>, _ id: ID<Action>, _ world: World
  ) -> StyledLine {
    guard let action = world.casebook.plans[plan]?.value.actions[id] else { return [] }
    switch until(text, action, world) {
    case .nothing: return []
    case .day(let day):
      let past = day < world.today ? [world.texts.days.past] : []
      let entry = Int(text.trimmed) == nil ? text : world.texts.dates.day(day)
      return world.day(entry, as: .limit).echo(world.texts, against: past)
    case .unclear(let why):
      if Int(text.trimmed) != nil { return why.map { [StyledText($0, .lack)] } ?? [] }
      return world.day(text, as: .limit).echo(world.texts)
    }
  }
}
