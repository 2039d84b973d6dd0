import Canvas
import Casework
import Texts
import Workplace

extension MeetingScene {
  /// Item 4: the plan in short, what was agreed before, the matters and what is written on them.
  func matterRows(_ pending: PendingRow?) -> [AgendaRow] {
    guard let turn else { return [] }
    var rows = planInShort
    rows += carriedRows
    for matter in turn.matters.sorted {
      rows += matterRow(matter.id, matter.text, isBefore: matter.raisedBefore)
      rows += entryRows(turn.entries.sorted.filter { $0.matter == matter.id })
      if let pending, pending.matter == matter.id { rows += pendingRow(pending) }
    }
    rows += entryRows(
      turn.entries.sorted.filter { $0.matter.map { turn.matters[$0] == nil } ?? true })
    if let pending, pending.matter == nil { rows += pendingRow(pending) }
    rows += othersRows(turn)
    rows += actionRows(agreedHere)
    if turn.matters.isEmpty && turn.entries.isEmpty && pending == nil {
      let item = texts.meeting.item
      let words =
        agreedHere.isEmpty ? "\(item.noMatters) \(item.howToWrite)" : item.howToWrite
      rows.append(AgendaRow(.note("empty", [StyledText(words, .dim)])))
    }
    rows.append(openPlanRow)
    return rows
  }

  private var agreedHere: [Action] {
    plan?.value.actions.sorted.filter { $0.meeting == meeting.id } ?? []
  }

  private var planInShort: [AgendaRow] {
    guard let plan = plan?.value else { return [] }
    let texts = texts.meeting.item
    var rows: [AgendaRow] = []
    func note(_ id: String, _ label: String, _ line: StyledLine) {
      rows.append(AgendaRow(.note(id, line, label: label)))
    }
    if !plan.ownWords.isEmpty {
      note("short/words", texts.ownWords, [StyledText("”\(plan.ownWords)”", .bold)])
    }
    for goal in plan.goals.sorted {
      let measure = goal.measure.isEmpty ? "" : "   \(texts.measure): \(goal.measure)"
      note("short/\(goal.id)", texts.goal, [StyledText(goal.text), StyledText(measure, .dim)])
    }
    for service in plan.services.sorted where service.state != .dropped {
      let who = [service.party.map { world.name(of: $0) }, service.person]
        .compactMap(\.self).filter { !$0.isEmpty }
      let text = ([service.name] + who + [period(service)]).filter { !$0.isEmpty }
      note("short/\(service.id)", texts.service, [StyledText(text.joined(separator: "   "))])
    }
    return rows
  }

  private func period(_ service: PlannedService) -> String {
    func short(_ day: Day?) -> String { day.map { "\($0.day).\($0.month)." } ?? "" }
    guard service.starts != nil || service.ends != nil else { return "" }
    return short(service.starts) + "–" + short(service.ends)
  }

  private var carriedRows: [AgendaRow] {
    guard let plan = plan?.value else { return [] }
    let all = world.casebook.meetings.mapValues(\.value)
    let isHeld = turn?.state == .inProgress
    let carried = meeting.carriedActions(
      of: plan, meetings: all, settledOn: isHeld ? world.today : nil)
    return actionRows(carried, label: texts.meeting.item.carried)
  }

  /// Actions as rows that Enter opens.
  func actionRows(_ actions: [Action], label: String? = nil) -> [AgendaRow] {
    actions.map { action in
      AgendaRow(
        .link("action/\(action.id)", label ?? texts.meeting.item.action, actionLine(action)),
        .action(action.id))
    }
  }

  /// `Soitan taimistolle   Aino   22.1.2027`.
  func actionLine(_ action: Action, withOwner: Bool = true) -> StyledLine {
    var line: StyledLine = [
      StyledText((action.state == .done ? "✓ " : "") + action.what)
    ]
    if withOwner {
      line.append(
        StyledText("   " + ownerName(action.owner), action.owner == nil ? .lack : .bold))
    }
    if let day = action.by {
      let isLate = action.state == .open && day < world.today
      line.append(
        StyledText("   " + (isLate ? "! " : "") + texts.dates.day(day), isLate ? .warning : .dim))
    }
    return line
  }

  private func matterRow(_ id: ID<Matter>, _ text: String, isBefore: Bool) -> [AgendaRow] {
    let item = texts.meeting.item
    let isWritable = isBefore && turn?.state == .waiting
    let label = isBefore ? item.raisedBefore : item.matter
    return [
      AgendaRow(
        .sentence("matter/\(id)", label, text, placeholder: item.newMatter)
          .locked(isWritable ? nil : locked), .matter(id), at: place("matters/\(id)/text"))
    ]
  }

  private func entryRows(_ entries: [Entry]) -> [AgendaRow] {
    entries.map { entryRow($0.id, $0.kind, $0.text, isInMatter: $0.matter != nil) }
  }

  private func entryRow(
    _ id: ID<Entry>, _ kind: EntryKind, _ text: String, isInMatter: Bool
  ) -> AgendaRow {
    AgendaRow(
      .passage("entry/\(id)", texts.meeting.entryKind(kind), text)
        .indented(isInMatter ? 2 : 0).locked(locked), .entry(id), at: place("entries/\(id)/text"))
  }

  private func pendingRow(_ pending: PendingRow) -> [AgendaRow] {
    switch pending.kind {
    case .matter:
      guard let id = ID<Matter>(pending.id), turn?.matters[id] == nil else { return [] }
      return matterRow(id, "", isBefore: false).map { row in
        var row = row
        row.spec.row.locked = turn?.state == .waiting ? nil : locked
        return row
      }
    case .information, .decision:
      guard let id = ID<Entry>(pending.id), turn?.entries[id] == nil else { return [] }
      let kind: EntryKind = pending.kind == .decision ? .decision : .information
      return [entryRow(id, kind, "", isInMatter: pending.matter != nil)]
    }
  }

  /// What others are writing in rows that are not in the document yet.
  private func othersRows(_ turn: Turn) -> [AgendaRow] {
    let start = "turns/\(turn.id)/"
    return world.casebook.drafts.filter { draft in
      guard draft.document == .meeting(meeting.id), draft.author != world.me,
        draft.path.hasPrefix(start), !draft.isBesideOther
      else { return false }
      let parts = draft.path.dropFirst(start.count).split(separator: "/")
      guard parts.count == 3 else { return false }
      return switch parts[0] {
      case "matters": ID<Matter>(String(parts[1])).map { turn.matters[$0] == nil } ?? false
      case "entries": ID<Entry>(String(parts[1])).map { turn.entries[$0] == nil } ?? false
      default: false
      }
    }.enumerated().map { index, draft in
      let name = world.casebook.memberName(draft.author) ?? texts.common.none
      return AgendaRow(
        .note(
          "others/\(index)",
          [
            StyledText("\(name) \(texts.meeting.item.otherWrites): ", .dim),
            StyledText(draft.text, .otherPerson),
          ]))
    }
  }
}
