import Canvas
import Casework
import Texts
import Workplace

/// What the list says of one client.
enum ClientLines {
  /// What all rows have in common.
  struct Layout: Equatable, Sendable {
    var columns = 0
    /// The column of the next meeting is as wide as what stands in it.
    var timeWidth = 10
    /// Whether the school's name would tell no client from another.
    var hasOneSchool = false

    func table(_ world: World) -> Table {
      let texts = world.texts.clients.list
      let schooling = hasOneSchool ? world.texts.clients.papers.field : texts.school
      return Table([
        Table.Column(texts.name, minimum: 12, ideal: 20, priority: 5),
        Table.Column(schooling, minimum: 10, ideal: 30, priority: 1),
        Table.Column(texts.permission, minimum: 15, ideal: 15, priority: 4),
        Table.Column(texts.nextTime, minimum: timeWidth, ideal: timeWidth, priority: 3),
        Table.Column(texts.plan, minimum: 11, ideal: 11, priority: 2),
      ])
    }
  }

  /// The clients whose papers are open to this member, by last name.
  static func rows(_ world: World, columns: Int) -> [ListRow] {
    ClientRows.shown(world, columns: columns).rows
  }

  static func header(_ world: World, columns: Int) -> StyledLine {
    ClientRows.shown(world, columns: columns).table.header(width: columns)
  }

  static func row(
    _ client: Client, time: String?, _ table: Table, widths: [Int], hasOneSchool: Bool,
    _ world: World
  ) -> ListRow {
    ListRow(
      client.id.text,
      table.line(
        [
          StyledText(client.fullName),
          StyledText(hasOneSchool ? client.field : schooling(client), .dim),
          permission(client, world),
          StyledText(time ?? world.texts.common.none),
          standing(of: client.id, world.casebook.followedPlan(of: client.id)?.value, world),
        ], widths: widths),
      alsoFoundBy: "\(client.fullName) \(schooling(client))")
  }

  /// The last day of the permission that runs out first among those that do so soon.
  static func runsOut(_ client: Client, _ world: World) -> Day? {
    client.consentsRunningOut(within: Permission.noticeDays, of: world.today).first?.until
  }

  /// How the plan stands, that in force before a draft beside it, or that the responsibility for the
  /// newest is offered to the reader.
  private static func standing(
    of client: ID<Client>, _ followed: Plan?, _ world: World
  ) -> StyledText {
    if world.casebook.troubleOfPlan(of: client) != nil {
      return StyledText(world.texts.commands.lists.planUnreadable, .warning)
    }
    let plan = world.casebook.plan(of: client)?.value
    if let me = world.me, plan?.openHandover?.to == me {
      return StyledText(world.texts.plan.handover.offeredToYou, .mark)
    }
    return StyledText(world.texts.clients.list.planState(followed?.state))
  }

  static func schooling(_ client: Client) -> String {
    [client.school, client.field].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether a permission holds, until when, or how it came to be missing.
  static func permission(_ client: Client, _ world: World) -> StyledText {
    let texts = world.texts.clients.list
    if let permission = client.permission(on: world.today) {
      guard permission.covers(.cooperation) else { return StyledText(texts.noCooperation, .lack) }
      if let soon = runsOut(client, world) {
        return StyledText(texts.until(world.texts.dates.day(soon)), .warning)
      }
      guard let until = permission.until else { return StyledText(texts.inForce, .ok) }
      return StyledText(texts.until(world.texts.dates.day(until)), .ok)
    }
    switch client.consents.sorted.last?.kind {
    case .refused: return StyledText(texts.refused, .lack)
    case .withdrawn: return StyledText(texts.withdrawn, .lack)
    case .given: return StyledText(texts.ranOut, .lack)
    case nil: return StyledText(texts.noPermission, .lack)
    }
  }

  /// Each client's next meeting, in words.
  static func booked(_ world: World) -> [ID<Client>: String] {
    let dates = world.texts.dates
    return world.bookedMeetings.mapValues { meeting in
      let day = meeting.starts.day
      // Of a draft nobody has been told: it is not agreed yet.
      if meeting.state == .draft {
        return "\(world.texts.common.meetingState(.draft)) \(dates.shortDay(day))"
      }
      return day == world.today ? dates.today : dates.day(day)
    }
  }

  /// A client's agreed follow-up, in words: it stands where no meeting is booked.
  static func followUp(_ client: ID<Client>, columns: Int, _ world: World) -> String? {
    let (dates, isShort) = (world.texts.dates, columns < 72)
    return world.casebook.nextFollowUp(of: client, from: world.today).map { day in
      world.texts.clients.list.followUp(
        isShort ? dates.shortDay(day) : dates.shortDayWithWeekday(day), isShort)
    }
  }

  /// Last name, then first name, with å ä ö where Finnish and Swedish readers look for them.
  static func nameKey(_ client: Client) -> String {
    var key = ""
    for character in "\(client.lastName) \(client.firstName)".lowercased() {
      switch character {
      case "å": key.append("{")
      case "ä": key.append("|")
      case "ö": key.append("}")
      default: key.append(character)
      }
    }
    return key + " " + client.id.text
  }
}

extension World {
  /// Each client's next meeting, with a turn still to be held.
  var bookedMeetings: [ID<Client>: Meeting] {
    var meetings: [ID<Client>: Meeting] = [:]
    for meeting in comingMeetings.map(\.value) {
      for turn in meeting.turns.byID.values
      where meetings[turn.client] == nil && (turn.state == .waiting || turn.state == .inProgress) {
        meetings[turn.client] = meeting
      }
    }
    return meetings
  }

  /// The day of each client's next meeting.
  var bookedDays: [ID<Client>: Day] { bookedMeetings.mapValues(\.starts.day) }

  /// The meetings that can still be booked, soonest first.
  var comingMeetings: [Held<Meeting>] {
    casebook.meetings.values
      .filter { held in
        [.draft, .agreed, .inProgress].contains(held.value.state)
          && held.value.starts.day >= today
      }
      .sorted {
        ($0.value.starts, $0.value.id.text) < ($1.value.starts, $1.value.id.text)
      }
  }
}
