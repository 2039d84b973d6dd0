import Canvas
import Casework
import Texts
import Workplace

extension ScheduleScreen {
  /// What was typed cannot be read as what the field holds.
  private struct Unclear: Error {
    var field: String
    var words: String
  }

  /// Saves what stands in a field, where it is saved by itself: the rule is, once it is agreed.
  static func save(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    guard state.fields.isAhead(id), !state.fields.isSending(id) else { return [] }
    if id == "noticeDays" {
      guard let days = Int(state.fields.text(id).trimmed) else {
        return state.fields.refuse(id, world.texts.schedule.noticeUnclear)
      }
      return [state.fields.save(id, .schedule(.setNotice(days: days)), world)]
    }
    guard id.hasPrefix("rule/"), rule(world) != nil else { return [] }
    do {
      return [state.fields.save(id, .schedule(.setRule(try written(state, world))), world)]
    } catch { return state.fields.refuse(error.field, error.words) }
  }

  static func useRule(_ state: inout State, _ world: World) -> [Effect] {
    do {
      let rule = try written(state, world)
      return [
        state.fields.send(
          "rule/use", .schedule(.setRule(rule)),
          basedOn: world.casebook.schedule?.version ?? 0, world)
      ]
    } catch {
      state.fields.open(error.field)
      return state.fields.refuse(error.field, error.words)
    }
  }

  /// The rule as it stands in the fields, with what is being saved already.
  private static func written(
    _ state: State, _ world: World
  ) throws(Unclear) -> ScheduleRule {
    var rule = rule(world) ?? usualRule(world)
    let fields = state.fields
    if let pick = fields.picks["rule/months"] { rule.months = intervals(rule)[pick] }
    if let pick = fields.picks["rule/weekday"] { rule.weekday = pick + 1 }
    if let pick = fields.picks["rule/week"] { rule.week = MonthWeek.allCases[pick] }
    guard let starts = TimeEntry.time(fields.text("rule/starts")) else {
      throw Unclear(field: "rule/starts", words: world.texts.fields.timeUnclear)
    }
    guard let length = Int(fields.text("rule/length").trimmed) else {
      throw Unclear(field: "rule/length", words: world.texts.fields.numberUnclear)
    }
    (rule.starts, rule.length) = (starts, length)
    rule.place = fields.text("rule/place").trimmed
    return rule
  }

  static func saveBreak(
    _ id: ID<SchoolBreak>, _ state: inout State, _ world: World
  ) -> [Effect] {
    let base = "breaks/\(id)"
    let name = state.fields.text("\(base)/name").trimmed
    guard !name.isEmpty else {
      return state.fields.refuse("\(base)/save", at: "\(base)/name", world.texts.schedule.nameFirst)
    }
    var days: [Day] = []
    for part in ["from", "until"] {
      let entry = world.day(state.fields.text("\(base)/\(part)"), as: .limit)
      guard let day = entry.day else {
        return state.fields.refuse(
          "\(base)/save", at: "\(base)/\(part)", entry.problem(world.texts) ?? "")
      }
      days.append(day)
    }
    let held = world.casebook.schedule
    let isThere = held?.value.breaks[id] != nil
    let order = held?.value.breaks.orderAfterLast ?? OrderKey.after(nil)
    let change: ScheduleChange =
      isThere
      ? .changeBreak(id, name: name, from: days[0], until: days[1])
      : .addBreak(SchoolBreak(id: id, order: order, name: name, from: days[0], until: days[1]))
    do { _ = try Schedule.after(change, on: held?.value, in: world.surroundings) } catch {
      return state.fields.refuse("\(base)/save", world.texts.refusals.words(for: error))
    }
    return [
      state.fields.send("\(base)/save", .schedule(change), basedOn: held?.version ?? 0, world)
    ]
  }

  /// A rule taken into use, and a break saved or removed as a whole.
  static func finish(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let texts = world.texts.schedule
    let parts = id.split(separator: "/").map(String.init)
    func drops(_ paths: [String]) -> [Effect] { paths.map { .dropDraft(.schedule, path: $0) } }
    switch (parts.first, parts.last) {
    case ("rule", "use"):
      // What was chosen stands in the rule now, or will with the next look at it.
      for path in ["months", "weekday", "week"].map({ "rule/\($0)" })
      where state.fields.picks[path] != nil {
        if rule(world) == nil {
          state.fields.settled.insert(path)
        } else {
          state.fields.picks[path] = nil
        }
      }
      return drops(["starts", "length", "place"].map { "rule/\($0)" } + [choices])
        + [.say(texts.ruleUsed)]
    case ("breaks", "save"), ("breaks", "remove"):
      if state.half?.id.text == parts[1] { state.half = nil }
      state.editing = nil
      show(&state, world)
      state.fields.form.toTop("break/new")
      if parts.last == "save" { state.landing = "break/\(parts[1])" }
      let words = parts.last == "save" ? texts.breakSaved : texts.breakRemoved
      return drops(["name", "from", "until"].map { "breaks/\(parts[1])/\($0)" }) + [.say(words)]
    default: return []
    }
  }
}
