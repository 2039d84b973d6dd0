import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  static let usualTurn = 45

  static func startInvitation(
    _ state: inout State, _ world: World, meeting: ID<Meeting>? = nil
  ) {
    guard let meeting = meeting ?? bookings(state.client, world).first?.value.id else { return }
    state.page = .booking
    let new = NewInvitation(id: world.newID("k"), meeting: meeting)
    state.invitation = new
    show(&state, world)
    state.fields.open("\(new.base)/party")
  }

  /// Books the first meeting to come; where that changes what goes on now, or the student is awaited
  /// already, the meeting is chosen in the list.
  static func bookOrChoose(_ state: inout State, _ world: World) -> [Effect] {
    let free = openMeetings(state.client, world).map(\.value)
    guard let first = free.first else { return [] }
    let isAwaited = bookings(state.client, world).contains { $0.value.isAwaiting(state.client) }
    guard isAwaited || first.state == .inProgress else { return book(first.id, &state, world) }
    let likely = free.first { $0.state != .inProgress } ?? first
    state.fields.open("m/\(likely.id)/book")
    return [.say(world.texts.clients.booking.chooseMeeting)]
  }

  static func book(
    _ meeting: ID<Meeting>, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let held = world.casebook.meetings[meeting] else { return [] }
    let change = MeetingChange.book(
      client: state.client, order: held.value.turns.orderAfterLast,
      starts: freeTime(in: held.value), length: usualTurn)
    return recordMeeting("m/\(meeting)/book", change, &state, held, world)
  }

  static func openBooking(
    _ parts: [Substring], _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard parts.count >= 3, let meeting = ID<Meeting>(String(parts[1])),
      let held = world.casebook.meetings[meeting]
    else { return [] }
    switch (parts[2], parts.last) {
    case ("book", _): return book(meeting, &state, world)
    case ("invite", _):
      startInvitation(&state, world, meeting: meeting)
      return []
    case ("unbook", _):
      guard state.confirming == id else {
        state.confirming = id
        return []
      }
      state.confirming = nil
      return recordMeeting(id, .unbook(Turn.id(for: state.client)), &state, held, world)
    case ("invitations", "record"): return invite(id, &state, held, world)
    case ("invitations", "leave"):
      let drafts = state.invitation?.dropDrafts(state.client) ?? []
      state.invitation = nil
      return drafts
    case ("invitations", "shown"): return [.say(world.texts.clients.papers.wordsRemove)]
    default: return []
    }
  }

  private static func invite(
    _ id: String, _ state: inout State, _ held: Held<Meeting>, _ world: World
  ) -> [Effect] {
    guard let new = state.invitation else { return [] }
    let parties = partiesToAsk(world)
    guard let pick = state.fields.picks["\(new.base)/party"], parties.indices.contains(pick) else {
      return state.fields.refuse(
        id, at: "\(new.base)/party", world.texts.clients.booking.inviteWhom)
    }
    let turn = Turn.id(for: state.client)
    let invitation = Invitation(
      id: new.id, order: held.value.turns[turn]?.invitations.orderAfterLast ?? "b",
      party: parties[pick], name: state.fields.text("\(new.base)/name").trimmed,
      why: state.fields.text("\(new.base)/why").trimmed)
    return recordMeeting(id, .invite(turn, invitation), &state, held, world)
  }

  /// The name of who sits for the party that was chosen.
  static func suggestedName(
    _ new: NewInvitation, _ state: State, _ world: World
  ) -> String {
    let parties = partiesToAsk(world)
    guard let pick = state.fields.picks["\(new.base)/party"], parties.indices.contains(pick) else {
      return ""
    }
    let seats = world.casebook.roster?.value.seats(on: world.today) ?? []
    return seats.first { $0.party == parties[pick] }?.current.first?.name ?? ""
  }

  static func uninvite(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let parts = id.split(separator: "/")
    guard parts.count == 5, let meeting = ID<Meeting>(String(parts[1])),
      let held = world.casebook.meetings[meeting], let row = ID<Invitation>(String(parts[3]))
    else { return [] }
    let change = MeetingChange.uninvite(Turn.id(for: state.client), row)
    return recordMeeting(id, change, &state, held, world)
  }

  /// Saves time, length or place in the order of a booked turn.
  static func saveTurn(_ id: String, _ state: inout State, _ world: World) -> [Effect] {
    let parts = id.split(separator: "/")
    guard parts.count == 3, let meeting = ID<Meeting>(String(parts[1])),
      let held = world.casebook.meetings[meeting],
      let turn = held.value.turns[Turn.id(for: state.client)]
    else { return [] }
    if parts[2] == "order" {
      guard let pick = state.fields.picks[id] else { return [] }
      let order = orderKey(at: pick, for: turn, in: held.value)
      return [state.fields.save(id, .meeting(meeting, .moveTurn(turn.id, order: order)), world)]
    }
    let base = "m/\(meeting)"
    let startText = state.fields.text("\(base)/starts").trimmed
    let starts = TimeEntry.time(startText)
    if starts == nil, !startText.isEmpty {
      return state.fields.refuse("\(base)/starts", world.texts.fields.timeUnclear)
    }
    guard let length = Int(state.fields.text("\(base)/length").trimmed) else {
      return state.fields.refuse("\(base)/length", world.texts.fields.numberUnclear)
    }
    let change = MeetingChange.setTurnTime(turn.id, starts: starts, length: length)
    return [state.fields.save(id, .meeting(meeting, change), world)]
  }

  /// The key with which a turn stands at a place among the others.
  static func orderKey(at place: Int, for turn: Turn, in meeting: Meeting) -> String {
    let others = meeting.turns.sorted.filter { $0.id != turn.id }
    let before = place > 0 && place <= others.count ? others[place - 1].order : nil
    let after = place < others.count ? others[place].order : nil
    return OrderKey.between(before, after)
  }

  /// Saves what a link does with a meeting; the rules are asked first, so that the words come at once.
  private static func recordMeeting(
    _ id: String, _ change: MeetingChange, _ state: inout State, _ held: Held<Meeting>,
    _ world: World
  ) -> [Effect] {
    do {
      _ = try Meeting.after(
        change, on: held.value, id: held.value.id, in: world.surroundings)
    } catch {
      return state.fields.refuse(id, world.texts.refusals.words(for: error))
    }
    return [
      state.fields.send(
        id, .meeting(held.value.id, change), basedOn: held.version, world)
    ]
  }
}
