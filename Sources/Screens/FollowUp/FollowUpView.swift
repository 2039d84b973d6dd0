import Canvas
import Casework
import Texts
import Workplace

/// Where the list, the details and what is filled in stand.
struct FollowUpLayout {
  let list: Rect
  let details: Rect
  /// The list of those whose tasks are shown, below its heading.
  let whose: Rect

  init(_ area: Rect, _ state: FollowUpScreen.State) {
    var upper = area
    switch state.entry {
    case .form: upper = area.splitBottom(FollowUpForm.part(of: area).rows).rest
    case .ending: upper = area.splitBottom(PlanEnding.part(of: area).rows).rest
    default: break
    }
    let rows = state.entry == nil ? min(8, area.rows / 3) : 0
    let parts = upper.splitBottom(rows)
    (list, details) = (parts.rest, parts.bottom)
    whose = area.splitTop(2).rest
  }
}

extension FollowUpScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let texts = world.texts.followUp
    let layout = FollowUpLayout(area, state)
    if case .whose(let list)? = state.entry {
      grid.put(texts.whose, row: area.row, column: area.column + 1, style: .heading)
      list.draw(on: &grid, in: layout.whose)
      return
    }
    let empty = state.whose == .everybody ? texts.empty : texts.emptyMine
    state.list.draw(
      on: &grid, in: layout.list, focused: state.entry == nil, emptyText: world.emptyText(empty),
      filterHint: world.texts.comingTimes.keys.filterWords)
    drawDetails(state, world, &grid, layout.details)
    switch state.entry {
    case .form(let form): form.draw(world, on: &grid, in: FollowUpForm.part(of: area))
    case .ending(_, let ending): ending.draw(world, on: &grid, in: PlanEnding.part(of: area))
    case .sleep(_, _, let dialog), .reopen(_, let dialog): dialog.draw(on: &grid, in: area)
    case .offer(let answer): answer.dialog.draw(on: &grid, in: area)
    case .recall(_, _, _, let dialog): dialog.draw(on: &grid, in: area)
    case .whose, nil: break
    }
  }

  private static func drawDetails(
    _ state: State, _ world: World, _ grid: inout Grid, _ area: Rect
  ) {
    guard !area.isEmpty else { return }
    grid.horizontalLine(row: area.row, column: area.column, columns: area.columns)
    let texts = world.texts.followUp
    let asleep = state.showsAsleep ? 0 : sleepers(state, world)
    if asleep > 0 {
      let words = " \(texts.sleeping(asleep)) "
      grid.put(
        words, row: area.row, column: area.endColumn - 2 - TextWidth.of(words), style: .dim)
    }
    let lines = details(state, world)
    let label = (lines.map { TextWidth.of($0.label) }.max() ?? 0) + 2
    var row = area.row + 1
    for line in lines {
      let words = Wrap.lines(line.text, width: max(10, area.columns - label - 2))
      for (index, text) in words.enumerated() where row < area.endRow {
        if index == 0 { grid.put(line.label, row: row, column: area.column + 1, style: .heading) }
        grid.put(
          text, row: row, column: area.column + 1 + label, style: line.style,
          width: area.columns - label - 2)
        row += 1
      }
    }
  }

  typealias Detail = (label: String, text: String, style: Style)

  private static func details(_ state: State, _ world: World) -> [Detail] {
    guard let chosen = chosen(state, world) else { return [] }
    let texts = world.texts.followUp
    let client = world.casebook.clients[chosen.client]?.value
    var lines: [Detail] = [(texts.student, client?.fullName ?? "", .normal)]
    let plan = chosen.plan.flatMap { world.casebook.plans[$0]?.value }
    switch chosen {
    case .ended(let plan):
      let outcome = plan.result.map(world.texts.plan.result) ?? ""
      let day = plan.endedOn.map { world.texts.dates.day($0) } ?? ""
      lines.append(
        (texts.outcome, [outcome, day].filter { !$0.isEmpty }.joined(separator: ", "), .normal))
    case .item(let item): lines += details(item, plan, world)
    case .due(let due): lines += details(due, world)
    }
    if let responsible = plan?.responsible {
      let name = world.casebook.memberName(responsible.member) ?? world.texts.plan.unknownMember
      lines.append((texts.responsible, name, .normal))
    }
    return lines
  }

  private static func details(
    _ item: FollowUpItem, _ plan: Plan?, _ world: World
  ) -> [Detail] {
    let (texts, dates) = (world.texts.followUp, world.texts.dates)
    var lines: [Detail] = [(texts.what, what(item, world), .normal)]
    switch item.subject {
    case .followUp:
      lines.append((texts.day, day(item, world), .normal))
      if let day = item.day, day >= world.today, let meeting = world.casebook.meetingDays[day] {
        lines.append(held(item.client, in: meeting, world))
      }
    case .offer(let offer):
      if let from = offer.offeredBy.flatMap({ world.casebook.memberName($0) }) {
        lines.append((texts.offer.from, from, .normal))
      }
      lines.append((texts.offer.since, dates.dayWithWeekday(offer.offeredOn), .normal))
      lines.append((texts.owner, owner(item, world), .normal))
    case .evaluation(let missing):
      lines.append((world.texts.coaching.title, missing.name, .normal))
      lines.append((texts.owner, owner(item, world), item.owner == nil ? .lack : .normal))
      lines.append((texts.day, day(item, world), .normal))
    case .action(let action):
      lines.append((texts.owner, owner(item, world), item.owner == nil ? .lack : .normal))
      lines.append((texts.day, day(item, world), item.day == nil ? .lack : .normal))
      if let until = action.sleepsUntil, item.isAsleep(on: world.today) {
        lines.append((texts.sleepsUntil, dates.dayWithWeekday(until), .normal))
      }
      if !action.happened.isEmpty { lines.append((texts.happened, action.happened, .normal)) }
      let goal = action.goal ?? action.service.flatMap { plan?.services[$0]?.goal }
      if let goal = goal.flatMap({ plan?.goals[$0] }) {
        lines.append((texts.goal, goal.text, .normal))
      }
    }
    return lines
  }

  /// The group meets on the day of the follow-up: when, and whether the student has a turn.
  private static func held(
    _ client: ID<Client>, in meeting: Meeting, _ world: World
  ) -> Detail {
    let isToBook = world.followUpsToBook(at: meeting).contains(client)
    let moment = world.texts.dates.moment(meeting.starts)
    let words = isToBook ? "\(moment) (\(world.texts.followUp.toBook))" : moment
    return (world.texts.comingTimes.meeting, words, isToBook ? .lack : .normal)
  }

  private static func day(_ item: FollowUpItem, _ world: World) -> String {
    guard let day = item.day else { return world.texts.followUp.noDay }
    let late =
      item.isOverdue(on: world.today)
      ? ", " + world.texts.followUp.late(world.today.number - day.number) : ""
    return world.texts.dates.dayWithWeekday(day) + late
  }
}
