import Canvas
import Casework
import Texts
import Workplace

private struct ItemsKey: Equatable { var today: Day }
private struct EndedKey: Equatable {}

extension World {
  /// All that is open in the plans that are worked on, in the order of the list.
  var followUpItems: [FollowUpItem] {
    ofDocuments.value(for: ItemsKey(today: today)) {
      FollowUpItem.all(in: followedPlans, besides: drafts, on: today)
    }
  }

  private var drafts: [Plan] {
    casebook.plans.values.map(\.value)
      .filter { $0.state == .draft && casebook.clients[$0.client] != nil }
      .sorted { $0.id < $1.id }
  }

  /// The plans of those clients whose papers are here.
  private var followedPlans: [Plan] {
    casebook.followedPlans.filter { casebook.clients[$0.client] != nil }
  }

  /// The plans that have ended and have no newer one in their place.
  var endedPlans: [Plan] {
    ofDocuments.value(for: EndedKey()) {
      followedPlans.filter { $0.state == .ended }
        .sorted { ($1.endedOn?.number ?? 0, $0.id) < ($0.endedOn?.number ?? 0, $1.id) }
    }
  }
}

extension FollowUpScreen {
  /// How near a day is.
  enum Nearness: Int, CaseIterable { case offered, overdue, soon, later, undated, asleep }

  static func fill(_ state: inout State, _ world: World) {
    let items = shown(state, world)
    let dues = dues(state.whose, world)
    let whens = items.map { when($0, world) } + dues.map { when($0.day, world) }
    let columns = whens.map { TextWidth.of($0.text) + 1 }.max() ?? 0
    var rows: [ListRow] = []
    for nearness in Nearness.allCases {
      let near = items.filter { self.nearness($0, world) == nearness }
      let steps = dues.filter { self.nearness($0, world) == nearness }
      let count = near.count + steps.count
      if count == 0 || (nearness == .asleep && !state.showsAsleep) { continue }
      rows.append(.header("\(nearness)", " " + heading(nearness, count, world)))
      let all =
        near.map { ($0.day, row($0, max(16, columns), world)) }
        + steps.map { ($0.day, row($0, max(16, columns), world)) }
      rows += FollowUpScreen.byDay(all)
    }
    let ended = state.showsEnded ? world.endedPlans : []
    if !ended.isEmpty {
      rows.append(.header("ended", " " + world.texts.followUp.ended))
      rows += ended.map { row($0, world) }
    }
    state.list.rows = rows
    let plans = Set(items.map(\.plan)).union(ended.map(\.id))
    state.shown =
      plans.sorted().map { .plan($0) }
      + Set(dues.map(\.transfer)).sorted().map { .transfer($0) }
  }

  /// Rows of tasks and of transfers together, by day; those without one last, as they stood.
  private static func byDay(_ rows: [(day: Day?, row: ListRow)]) -> [ListRow] {
    rows.enumerated().sorted {
      let (one, other) = ($0.element.day?.number ?? .max, $1.element.day?.number ?? .max)
      return (one, $0.offset) < (other, $1.offset)
    }.map(\.element.row)
  }

  /// The items of those whose tasks are shown.
  static func shown(_ state: State, _ world: World) -> [FollowUpItem] {
    switch state.whose {
    case .everybody: world.followUpItems
    case .mine: world.me.map { me in world.followUpItems.filter { $0.isFor(me) } } ?? []
    case .member(let id): world.followUpItems.filter { $0.isFor(id) }
    case .owner(let owner): world.followUpItems.filter { $0.owner == owner }
    }
  }

  static func sleepers(_ state: State, _ world: World) -> Int {
    shown(state, world).count { $0.isAsleep(on: world.today) }
  }

  static func nearness(_ item: FollowUpItem, _ world: World) -> Nearness {
    if item.isOffer { return .offered }
    if item.isOverdue(on: world.today) { return .overdue }
    if item.isAsleep(on: world.today) { return .asleep }
    guard let day = item.day else { return .undated }
    return day <= world.today.adding(days: 7) ? .soon : .later
  }

  private static func heading(_ nearness: Nearness, _ count: Int, _ world: World) -> String {
    let texts = world.texts.followUp
    return switch nearness {
    case .offered: texts.offer.heading
    case .overdue: texts.overdue(count)
    case .soon: texts.soon
    case .later: texts.later
    case .undated: texts.undated
    case .asleep: texts.asleep
    }
  }

  static func endedID(_ plan: Plan) -> String { "ended/\(plan.id)" }

  /// How late it is, or how far away.
  private static func when(_ item: FollowUpItem, _ world: World) -> StyledText {
    guard let day = item.day else { return StyledText("") }
    guard !item.isOffer else {
      return StyledText(world.texts.dates.distance(from: world.today, to: day), .dim)
    }
    return when(day, world)
  }

  private static func when(_ day: Day, _ world: World) -> StyledText {
    day < world.today
      ? StyledText(world.texts.followUp.late(world.today.number - day.number), .warning)
      : StyledText(world.texts.dates.distance(from: world.today, to: day), .dim)
  }

  private static func row(_ item: FollowUpItem, _ columns: Int, _ world: World) -> ListRow {
    row(
      item.rowID, item.day, when(item, world), item.client, what(item, world),
      owner(item, world), isLate: item.isOverdue(on: world.today), columns, world)
  }

  private static func row(_ due: TransferDue, _ columns: Int, _ world: World) -> ListRow {
    row(
      due.rowID, due.day, when(due.day, world), due.client, what(due, world),
      owner(due, world), isLate: due.isOverdue(on: world.today), columns, world)
  }

  /// The names stand below one another in all rows.
  private static func row(
    _ id: String, _ day: Day?, _ when: StyledText, _ client: ID<Client>, _ what: String,
    _ whole: String, isLate: Bool, _ columns: Int, _ world: World
  ) -> ListRow {
    let isWide = world.size.columns >= 72
    var line: StyledLine = []
    if isWide {
      line.append(StyledText(padded(short(day, world), 11)))
      line.append(StyledText(padded(when.text, columns), when.style))
      line.append(StyledText(padded(name(client, world), 12)))
    } else {
      // How late it is says more than the day where columns are few.
      line.append(column(isLate ? when : StyledText(short(day, world)), 15))
      line.append(StyledText(padded(name(client, world), 10)))
    }
    line.append(StyledText(what))
    let owner =
      isWide
      ? StoredNames.short(whole, 18)
      : StoredNames.short(whole.split(separator: " ").first.map(String.init) ?? "", 10)
    return ListRow(
      id, line, trailing: owner.isEmpty ? [] : [StyledText(owner, .dim)])
  }

  private static func column(_ text: StyledText, _ columns: Int) -> StyledText {
    StyledText(padded(text.text, columns), text.style)
  }

  private static func row(_ plan: Plan, _ world: World) -> ListRow {
    let outcome = plan.result.map(world.texts.plan.result) ?? ""
    return ListRow(
      endedID(plan),
      [
        StyledText(padded(short(plan.endedOn, world), 11), .dim),
        StyledText(padded(name(plan.client, world), 12)), StyledText(outcome),
      ])
  }

  /// `8.12.`, with the year where it is another one.
  private static func short(_ day: Day?, _ world: World) -> String {
    guard let day else { return world.texts.followUp.noDay }
    return day.year == world.today.year
      ? world.texts.dates.shortDay(day) : world.texts.dates.day(day)
  }

  private static func name(_ client: ID<Client>, _ world: World) -> String {
    world.casebook.clients[client]?.value.shortName ?? ""
  }

  static func what(_ item: FollowUpItem, _ world: World) -> String {
    switch item.subject {
    case .action(let action): action.what
    case .followUp: world.texts.followUp.followUp
    case .offer: world.texts.followUp.offer.row
    case .evaluation(let missing):
      "\(world.texts.coaching.evaluation(missing.by)): \(missing.module.name)"
    }
  }

  static func owner(_ item: FollowUpItem, _ world: World) -> String {
    words(item.owner, world)
  }

  static func words(_ owner: ActionOwner?, _ world: World) -> String {
    switch owner {
    case .student: world.texts.common.student
    case .family: world.texts.common.family
    case .member(let id): world.casebook.memberName(id) ?? world.texts.plan.unknownMember
    case .named(let name): name
    case nil: world.texts.followUp.nobody
    }
  }
}
