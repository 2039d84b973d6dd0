import Canvas
import Casework
import Texts
import Workplace

extension ScheduleScreen {
  /// What is proposed where no rule is agreed: the habits of the latest meeting.
  static func usualRule(_ world: World) -> ScheduleRule {
    let last = world.casebook.meetings.values.map(\.value).filter { !$0.isExtra }
      .max { ($0.starts, $0.id) < ($1.starts, $1.id) }
    return ScheduleRule(
      months: 2, weekday: last?.starts.day.weekday ?? 5, week: .nearest,
      starts: last?.starts.time ?? ClockTime(9, 0) ?? .midnight, length: last?.length ?? 180,
      place: last?.place ?? "")
  }

  private static func place(_ path: String, _ world: World) -> FieldPlace {
    let held = world.casebook.schedule
    return FieldPlace(
      document: .schedule, path: path, version: held?.version ?? 0,
      questions: held?.questions ?? [])
  }

  static func ruleRows(_ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.schedule
    let agreed = rule(world)
    let rule = agreed ?? usualRule(world)
    func choice(_ path: String, _ label: String, _ options: [String], _ selected: Int?)
      -> FieldSpec
    {
      FieldSpec(
        .choice(path, label, options, selected: selected), at: place(path, world))
    }
    func entry(_ path: String, _ label: String, _ text: String) -> FieldSpec {
      FieldSpec(.entry(path, label, text), at: place(path, world))
    }
    var rows = [FieldSpec(.heading("rule", texts.rule), at: place("rule", world))]
    if agreed == nil { rows.append(ClientPapers.note("noRule", texts.noRule, .lack)) }
    rows += [
      choice(
        "rule/months", texts.interval, intervals(rule).map(texts.months),
        intervals(rule).firstIndex(of: rule.months)),
      choice("rule/weekday", texts.weekday, texts.weekdays, rule.weekday - 1),
      choice(
        "rule/week", texts.week, MonthWeek.allCases.map(texts.weeks),
        MonthWeek.allCases.firstIndex(of: rule.week)),
      entry("rule/starts", texts.time, world.texts.dates.time(rule.starts)),
      entry("rule/length", texts.length, String(rule.length)),
      FieldSpec(.text("rule/place", texts.place, rule.place), at: place("rule/place", world)),
    ]
    if agreed == nil {
      rows += ClientPapers.action("rule/use", texts.useRule, problems: state.fields.problems)
    }
    let days = world.casebook.schedule?.value.noticeDays ?? Schedule.usualNotice
    rows.append(entry("noticeDays", texts.notice, String(days)))
    rows.append(ClientPapers.note("noticeHint", texts.noticeHint))
    return rows
  }

  /// The intervals that are offered; another one that was agreed is among them.
  static func intervals(_ rule: ScheduleRule) -> [Int] {
    Set([1, 2, 3, 4, 6] + [rule.months]).sorted()
  }

  static func breakRows(_ state: State, _ world: World) -> [FieldSpec] {
    let texts = world.texts.schedule
    let breaks = world.casebook.schedule?.value.breaks
    let sorted = (breaks?.sorted ?? []).sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    var rows = [FieldSpec(.heading("breaks", texts.breaks))]
    for row in sorted {
      if row.id == state.editing {
        rows += editRows(row.id, row, state, world)
      } else {
        let dates = world.texts.dates
        let period = "\(dates.dayWithWeekday(row.from)) – \(dates.dayWithWeekday(row.until))"
        rows.append(
          FieldSpec(
            .link(
              "break/\(row.id)", "",
              [StyledText(row.name), StyledText("   \(period)", .dim)]
            ).with { $0.isWhole = true }))
      }
    }
    if let editing = state.editing, breaks?[editing] == nil {
      rows += editRows(editing, nil, state, world)
    } else {
      rows.append(FieldSpec(.link("break/new", "", [StyledText("[ \(texts.addBreak) ]", .bold)])))
    }
    return rows
  }

  private static func editRows(
    _ id: ID<SchoolBreak>, _ row: SchoolBreak?, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.schedule
    let dates = world.texts.dates
    let base = "breaks/\(id)"
    func day(_ name: String, _ label: String, _ day: Day?) -> FieldSpec {
      FieldSpec(
        .entry("\(base)/\(name)", label, day.map(dates.day) ?? ""),
        at: place("\(base)/\(name)", world), day: .limit)
    }
    return [
      FieldSpec(
        .text("\(base)/name", texts.breakName, row?.name ?? "", placeholder: texts.breakNameHint),
        at: place("\(base)/name", world)),
      day("from", texts.from, row?.from), day("until", texts.until, row?.until),
    ] + ClientPapers.action("\(base)/save", texts.saveBreak, problems: state.fields.problems)
      + (row == nil
        ? []
        : ClientPapers.action("\(base)/remove", texts.removeBreak, problems: state.fields.problems))
  }
}
