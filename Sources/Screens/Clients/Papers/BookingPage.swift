import Canvas
import Casework
import Texts
import Workplace

/// An invitation being written; its texts stand in the fields.
struct NewInvitation: Sendable {
  let id: ID<Invitation>
  let meeting: ID<Meeting>

  var base: String { "m/\(meeting)/invitations/\(id)" }

  /// Its place in the meeting's file.
  func path(_ client: ID<Client>) -> String {
    "turns/\(Turn.id(for: client))/invitations/\(id)"
  }

  /// Takes away what was kept of it while it was written.
  func dropDrafts(_ client: ID<Client>) -> [Effect] {
    ["name", "why", ClientPapers.choices].map {
      .dropDraft(.meeting(meeting), path: "\(path(client))/\($0)")
    }
  }
}

extension ClientPapers {
  /// The coming meetings in which the client has a turn.
  static func bookings(_ client: ID<Client>, _ world: World) -> [Held<Meeting>] {
    world.comingMeetings.filter { $0.value.turns[Turn.id(for: client)] != nil }
  }

  /// Whose booking a draft in a meeting belongs to; nothing for what is written in the meeting itself.
  static func client(ofBooking draft: DraftNote, _ world: World) -> ID<Client>? {
    let parts = draft.path.split(separator: "/")
    guard parts.count > 2, parts[0] == "turns",
      ["invitations", "length", "order", "starts"].contains(parts[2])
    else { return nil }
    return world.casebook.client(of: String(parts[1]))
  }

  /// Goes on with a time or an invitation that was being written.
  static func resumeBooking(
    _ state: inout State, _ draft: DraftNote, _ world: World
  ) -> [Effect]? {
    guard case .meeting(let meeting) = draft.document else { return nil }
    state.page = .booking
    let parts = draft.path.split(separator: "/").map(String.init)
    if parts.count > 4, parts[2] == "invitations", let id = ID<Invitation>(parts[3]),
      state.invitation?.id != id
    {
      state.invitation = NewInvitation(id: id, meeting: meeting)
    }
    if parts.count > 4, parts[4] == choices {
      takeUpChoices(draft.text, &state, world)
      show(&state, world)
      return []
    }
    show(&state, world)
    return state.fields.resume(draft, in: formArea(world))
  }

  /// To which meeting the student's invitation is: the one in focus, else the next agreed one.
  static func invitationMeeting(_ state: State, _ world: World) -> ID<Meeting>? {
    let agreed = bookings(state.client, world).filter { $0.value.state == .agreed }
      .map(\.value.id)
    return agreed.first { $0 == meetingInFocus(state) } ?? agreed.first
  }

  /// Why the student gets no letter of invitation now.
  static func letterRefusal(_ state: State, _ world: World) -> String? {
    guard invitationMeeting(state, world) == nil else { return nil }
    let booked = bookings(state.client, world).map(\.value)
    guard let meeting = booked.first(where: { $0.id == meetingInFocus(state) }) ?? booked.first
    else { return world.texts.clients.booking.bookFirst }
    do throws(Refusal) { try meeting.checkInvitable() } catch {
      return world.texts.refusals.words(for: error)
    }
    return nil
  }

  private static func meetingInFocus(_ state: State) -> ID<Meeting>? {
    let focus = state.fields.focus?.split(separator: "/") ?? []
    return focus.count > 1 && focus[0] == "m" ? ID<Meeting>(String(focus[1])) : nil
  }

  /// The coming meetings in which the client has none.
  static func openMeetings(_ client: ID<Client>, _ world: World) -> [Held<Meeting>] {
    world.comingMeetings.filter { $0.value.turns[Turn.id(for: client)] == nil }
  }

  /// Why no time can be booked now.
  static func bookingRefusal(_ client: Client, _ world: World) -> String? {
    let papers = world.texts.clients.papers
    guard let permission = client.permission(on: world.today) else { return papers.consentFirst }
    guard permission.covers(.cooperation) else { return papers.cooperationFirst }
    if !openMeetings(client.id, world).isEmpty { return nil }
    return bookings(client.id, world).isEmpty
      ? world.texts.clients.booking.noMeetings : world.texts.refusals.words(for: .alreadyBooked)
  }

  static func bookingRows(_ state: State, _ held: Held<Client>, _ world: World) -> [FieldSpec] {
    let texts = world.texts.clients.booking
    let client = held.value
    if let new = state.invitation { return invitationRows(new, state, client, world) }
    var rows: [FieldSpec] = []
    let booked = bookings(client.id, world)
    let awaited = booked.filter { $0.value.isAwaiting(client.id) }
    // Booked on two machines at once: people choose which one stands.
    if awaited.count(where: { $0.value.starts.day > world.today }) > 1 {
      rows.append(note("twice", "! " + texts.bookedTwice, .lack))
    }
    if awaited.isEmpty { rows += cancelledRows(client, world) }
    for meeting in booked {
      rows += bookedRows(meeting, state, client, world)
    }
    let free = openMeetings(client.id, world)
    let permission = client.permission(on: world.today)
    if permission?.covers(.cooperation) != true {
      if booked.isEmpty {
        let words =
          permission == nil ? texts.noPermission : world.texts.clients.papers.cooperationFirst
        rows.append(note("none", words, .lack))
      }
      rows += action("go/consent", texts.askPermission, state)
      return rows
    }
    if free.isEmpty && booked.isEmpty {
      rows.append(note("none", texts.noMeetings, .lack))
      rows += action("go/comingTimes", texts.arrange, state)
      return rows
    }
    guard !free.isEmpty else { return rows }
    rows.append(FieldSpec(.heading("free", texts.free)))
    for meeting in free {
      rows += freeRows(meeting.value, client, state, world)
    }
    return rows
  }

  /// The coming meetings that were cancelled though the student was booked: they need a new time.
  private static func cancelledRows(_ client: Client, _ world: World) -> [FieldSpec] {
    let texts = world.texts.clients.booking
    let off = world.casebook.meetings.values.map(\.value).filter { meeting in
      meeting.state == .cancelled && meeting.starts.day >= world.today
        && meeting.turns[Turn.id(for: client.id)]?.state == .waiting
    }.sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
    let lines = off.map { meeting in
      note(
        "cancelled/\(meeting.id)",
        texts.cancelled(
          world.texts.dates.moment(meeting.starts), world.texts.reason(ofCancelling: meeting)),
        .warning)
    }
    return lines.isEmpty ? [] : lines + [note("newTime", texts.newTimeMissing, .lack)]
  }

  /// The booked times that the student permits no more, each with the way to cancel it.
  static func withoutPermissionRows(
    _ state: State, _ client: ID<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.booking
    return bookings(client, world).map(\.value)
      .filter { lacksPermission($0, world, client: client) }
      .flatMap { meeting -> [FieldSpec] in
        let booked = "\(texts.booked) \(world.texts.dates.moment(meeting.starts))"
        return [
          note(
            "m/\(meeting.id)/noPermission", "! \(booked). \(texts.bookedWithoutPermission)", .lack),
          unbookRow(meeting, state, world),
        ]
      }
  }

  private static func lacksPermission(
    _ meeting: Meeting, _ world: World, client: ID<Client>
  ) -> Bool {
    world.casebook.turnsWithoutPermission(in: meeting).contains { $0.client == client }
  }

  private static func unbookRow(_ meeting: Meeting, _ state: State, _ world: World) -> FieldSpec {
    let texts = world.texts.clients.booking
    let id = "m/\(meeting.id)/unbook"
    let isAsked = state.confirming == id
    return FieldSpec(
      .link(
        id, "",
        [StyledText(isAsked ? texts.reallyUnbook : texts.unbook, isAsked ? .warning : .dim)]))
  }

  private static func freeRows(
    _ meeting: Meeting, _ client: Client, _ state: State, _ world: World
  ) -> [FieldSpec] {
    let id = "m/\(meeting.id)/book"
    let isPermitted = client.permission(on: meeting.starts.day)?.covers(.cooperation) == true
    // Of a draft nobody has been told: the student must not leave with it as an agreed time.
    let draft = StyledText("\(world.texts.common.meetingState(.draft)), ", .warning)
    let slot =
      isPermitted
      ? freeSlot(in: meeting, world)
      : StyledText(world.texts.clients.booking.permissionEndsFirst, .lack)
    var rows = [
      FieldSpec(
        .link(
          id, world.texts.dates.moment(meeting.starts),
          (meeting.state == .draft ? [draft] : []) + [
            slot, StyledText("  \(meeting.place)", .dim),
          ]))
    ]
    if let problem = state.fields.problems[id] {
      rows.append(note(id + "/problem", problem, .warning))
    }
    return rows
  }

  /// Where the next turn fits, or that the meeting's time is used up.
  private static func freeSlot(in meeting: Meeting, _ world: World) -> StyledText {
    let texts = world.texts.clients.booking
    let count = meeting.turns.count
    return meeting.hasRoom(for: usualTurn)
      ? StyledText(texts.slot(count, world.texts.dates.time(freeTime(in: meeting))))
      : StyledText(texts.full(count), .lack)
  }

  private static func bookedRows(
    _ held: Held<Meeting>, _ state: State, _ client: Client, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.booking
    let meeting = held.value
    guard let turn = meeting.turns[Turn.id(for: client.id)] else { return [] }
    let base = "m/\(meeting.id)"
    func place(_ path: String) -> FieldPlace {
      FieldPlace(
        document: .meeting(meeting.id), path: "turns/\(turn.id)/\(path)", version: held.version,
        questions: held.questions)
    }
    let moment = world.texts.dates.moment(meeting.starts)
    let turns = meeting.turns.sorted
    let troubles = slotTroubles(turn, meeting, world)
    var rows = [
      FieldSpec(
        .heading(
          base,
          [texts.booked, moment, meeting.place].filter { !$0.isEmpty }.joined(separator: "  ")))
    ]
    if meeting.state == .draft {
      rows.append(note("\(base)/draft", texts.draftToAgree, .warning))
    }
    if lacksPermission(meeting, world, client: client.id) {
      rows.append(note("\(base)/noPermission", "! " + texts.bookedWithoutPermission, .lack))
    }
    rows += [
      FieldSpec(
        .entry(
          "\(base)/starts", texts.starts, turn.starts.map(world.texts.dates.time) ?? "",
          placeholder: texts.startsHint), at: place("starts")),
      FieldSpec(.entry("\(base)/length", texts.length, String(turn.length)), at: place("length")),
    ]
    for (index, words) in troubles.enumerated() {
      rows.append(
        FieldSpec(
          .note("\(base)/trouble/\(index)", [StyledText("! " + words, .warning)])
            .with { $0.indent = 2 }))
    }
    if turns.count > 1 {
      rows.append(
        FieldSpec(
          .choice(
            "\(base)/order", texts.order, turns.indices.map { "\($0 + 1)." },
            selected: turns.firstIndex { $0.id == turn.id }), at: place("order")))
      rows += slotRows(of: meeting, own: turn.id, world)
    }
    for (index, invitation) in turn.invitations.sorted.enumerated() {
      let id = "\(base)/invitations/\(invitation.id)/shown"
      let isAsked = state.confirming == id
      var line = [StyledText(world.name(of: invitation.party))]
      if !invitation.name.isEmpty { line.append(StyledText("  \(invitation.name)")) }
      if !invitation.why.isEmpty { line.append(StyledText("  \(invitation.why)", .dim)) }
      if client.permission(on: meeting.starts.day)?.covers(invitation.party, .cooperation) != true {
        line.append(StyledText("  ! \(texts.coveredNoMore)", .warning))
      }
      if isAsked {
        line.append(StyledText("  " + world.texts.clients.papers.removeAgain, .warning))
      }
      rows.append(
        FieldSpec(
          .link(id, index == 0 ? texts.invited : "", line).with { $0.isBelowField = index > 0 }))
    }
    rows += action("\(base)/invite", texts.invite, state)
    return rows + [unbookRow(meeting, state, world)]
  }

  private static func invitationRows(
    _ new: NewInvitation, _ state: State, _ client: Client, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.clients.booking
    let permission = world.casebook.meetings[new.meeting].flatMap {
      client.permission(on: $0.value.starts.day)
    }
    let parties = partiesToAsk(world)
    // Refused for want of a permission: the way to ask for it stands under the words.
    let isRefused =
      state.fields.problems["\(new.base)/record"] != nil
      && state.fields.picks["\(new.base)/party"].map {
        parties.indices.contains($0) && permission?.covers(parties[$0], .cooperation) != true
      } ?? false
    func place(_ path: String) -> FieldPlace {
      FieldPlace(
        document: .meeting(new.meeting),
        path: "\(new.path(client.id))/\(path)",
        version: world.casebook.meetings[new.meeting]?.version ?? 0)
    }
    return [
      FieldSpec(.heading("invite", texts.inviteWhom)),
      FieldSpec(
        .choice(
          "\(new.base)/party", texts.party,
          parties.map { party in
            let isCovered = permission?.covers(party, .cooperation) ?? false
            return world.name(of: party) + (isCovered ? "" : " (\(texts.notPermitted))")
          }, selected: state.fields.picks["\(new.base)/party"])),
      FieldSpec(
        .text("\(new.base)/name", texts.name, suggestedName(new, state, world)),
        at: place("name")),
      FieldSpec(
        .text("\(new.base)/why", texts.why, "", placeholder: texts.whyHint), at: place("why")),
    ] + action("\(new.base)/record", texts.inviteRecord, state)
      + (isRefused ? action("go/consent", texts.askPermission, state) : [])
      + action("\(new.base)/leave", texts.inviteLeave, state)
  }

  /// When the next turn of a meeting could start.
  static func freeTime(in meeting: Meeting) -> ClockTime {
    ClockTime(minutes: min(meeting.endOfSlots, 1439)) ?? meeting.starts.time
  }
}
