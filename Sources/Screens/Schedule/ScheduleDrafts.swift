import Canvas
import Casework
import Texts
import Workplace

/// What is filled in for a rule or a break that is not in use yet, kept as typing is kept.
extension ScheduleScreen {
  /// Stands for what is chosen of a rule; what is typed of it has paths of its own.
  static let choices = "rule/choices"
  private static let separator = "; "
  private static let chosen = ["rule/months", "rule/weekday", "rule/week"]

  /// What is chosen of a rule, in words, as the question at the next start shows it.
  static func choicesDraft(_ state: State, _ world: World) -> [Effect] {
    let texts = world.texts.schedule
    let rule = rule(world) ?? usualRule(world)
    let words = zip(chosen, options(of: rule, texts)).compactMap { path, options in
      state.fields.picks[path].flatMap { options.indices.contains($0) ? options[$0] : nil }
    }
    guard !words.isEmpty else { return [.dropDraft(.schedule, path: choices)] }
    return [
      .draft(
        .schedule, path: choices, text: words.joined(separator: separator),
        basedOn: world.casebook.schedule?.version ?? 0)
    ]
  }

  /// Chooses again what was kept, in whichever language it was.
  static func takeUpChoices(_ text: String, _ state: inout State, _ world: World) {
    let rule = rule(world) ?? usualRule(world)
    for word in text.split(separator: separator).map(String.init) {
      for language in Language.allCases {
        for (path, options) in zip(chosen, options(of: rule, Texts.of(language).schedule)) {
          if let index = options.firstIndex(of: word) { state.fields.picks[path] = index }
        }
      }
    }
  }

  /// The options of the three choices as they are offered.
  private static func options(of rule: ScheduleRule, _ texts: ScheduleTexts) -> [[String]] {
    [
      intervals(rule).map(texts.months), texts.weekdays, MonthWeek.allCases.map(texts.weeks),
    ]
  }

  /// Whether something is filled in here that is in no document yet.
  static func isHalfFilled(_ state: State, _ world: World) -> Bool {
    let hasRule = rule(world) != nil
    let isRuleBegun = state.fields.form.rows.contains {
      $0.id.hasPrefix("rule/") && state.fields.isAhead($0.id)
    }
    return state.half != nil || !hasRule && isRuleBegun
  }

  /// A new break that is left half filled goes on where it was.
  struct HalfBreak: Sendable {
    var id: ID<SchoolBreak>
    /// What stands in the fields, by their ids.
    var texts: [String: String]
  }

  /// What stands in the fields of a break that is not saved yet; nothing where nothing does.
  static func half(
    of id: ID<SchoolBreak>, _ state: State, _ world: World
  ) -> HalfBreak? {
    guard world.casebook.schedule?.value.breaks[id] == nil else { return nil }
    let ids = ["name", "from", "until"].map { "breaks/\(id)/\($0)" }
    let texts = ids.map { ($0, state.fields.text($0)) }.filter { !$0.1.isEmpty }
    return texts.isEmpty
      ? nil : HalfBreak(id: id, texts: Dictionary(texts) { $1 })
  }
}
