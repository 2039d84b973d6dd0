import Canvas
import Casework
import Texts
import Workplace

extension MeetingScreen {
  /// The students' turns in order, and below them who is to be followed up and has no turn.
  static func rows(_ scene: MeetingScene) -> [ListRow] {
    let toBook = scene.world.followUpsToBook(at: scene.meeting)
    guard !toBook.isEmpty else { return turnRows(scene) + moreRows(scene) }
    let rows = toBook.sorted().map { client in
      let name = scene.world.casebook.clients[client]?.value.shortName ?? ""
      return ListRow(
        ComingTimes.followUpMark + client.text,
        [StyledText(padded("", 10)), StyledText(name, .bold)],
        trailing: [StyledText(scene.texts.comingTimes.followUp, .dim)])
    }
    return turnRows(scene)
      + [.header("followUps", " " + scene.texts.meeting.turns.followUpsToBook)] + rows
  }

  /// That the next meeting is to be agreed: a draft that waits, or a new one.
  private static func nextWords(_ scene: MeetingScene) -> String {
    let (texts, world) = (scene.texts.meeting.turns, scene.world)
    let from = max(world.today, scene.meeting.starts.day)
    guard let next = world.casebook.nextMeeting(from: from), next.id != scene.meeting.id,
      next.state == .draft
    else { return texts.noNext }
    return texts.nextIsDraft(scene.texts.dates.day(next.starts.day))
  }

  /// The student of the chosen row, where that is a follow-up without a turn.
  static func followedUp(_ state: State) -> ID<Client>? {
    guard let row = state.turns.selection, row.hasPrefix(ComingTimes.followUpMark) else {
      return nil
    }
    return ID(String(row.dropFirst(ComingTimes.followUpMark.count)))
  }

  /// Books a student who is to be followed up into this very meeting, after those who have a turn.
  static func book(
    _ client: ID<Client>, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    let change = MeetingChange.book(
      client: client, order: scene.meeting.turns.orderAfterLast,
      starts: ClientPapers.freeTime(in: scene.meeting), length: ClientPapers.usualTurn)
    if let words = scene.readOnly ?? scene.reason(scene.bookingRefusal(of: change)) {
      return [.say(words)]
    }
    state.turns.select(Turn.id(for: client).text)
    return [save(change, scene)]
  }

  /// That there were others, of a meeting that is over.
  private static func moreRows(_ scene: MeetingScene) -> [ListRow] {
    guard scene.isInPart, !scene.meeting.turns.isEmpty else { return [] }
    return [.header("more", " " + scene.texts.meeting.turns.moreTurns)]
  }

  private static func turnRows(_ scene: MeetingScene) -> [ListRow] {
    scene.meeting.turns.sorted.enumerated().map { index, turn in
      let texts = scene.texts
      let client = scene.world.casebook.clients[turn.client]?.value
      let name = client?.shortName ?? texts.meeting.turns.hidden
      var line: StyledLine = [
        StyledText(padded("\(index + 1)", 3), .dim),
        StyledText(padded(turn.starts.map { texts.dates.time($0) } ?? "", 7)),
        StyledText(padded(name, 22), .bold),
      ]
      let minutes =
        turn.startedAt == nil
        ? texts.common.minutes(turn.length)
        : texts.meeting.used(turn.minutesUsed(now: scene.world.now), turn.length)
      line.append(StyledText(padded(minutes, 14)))
      let isPermitted =
        client?.permission(on: scene.world.today)?.covers(.cooperation) ?? (client == nil)
      if turn.state == .waiting && !isPermitted {
        line.append(StyledText("! " + texts.meeting.turns.noConsent, .warning))
      } else if turn.state == .waiting, let trouble = scene.meeting.slotTroubles(of: turn.id).first
      {
        // Where there is little room the sentence below the list says what it is.
        let words = scene.world.size.columns < 76 ? "" : " " + texts.meeting.turns.slot(trouble)
        line.append(StyledText("!" + words, .warning))
      }
      let state = StyledText(texts.meeting.turnState(turn.state), look(turn.state))
      return ListRow(turn.id.text, line, trailing: scene.isHidden(turn) ? [] : [state])
    }
  }

  private static func look(_ state: TurnState) -> Style {
    switch state {
    case .waiting: .normal
    case .inProgress: .ok
    case .closed: .dim
    case .leftOpen: .warning
    }
  }

  /// The list of turns, with what comes next below.
  static func drawTurns(
    _ state: State, _ scene: MeetingScene, _ grid: inout Grid, _ layout: MeetingLayout
  ) {
    let texts = scene.texts.meeting
    let meeting = scene.meeting
    let row = layout.header.row
    grid.put(texts.turns.heading, row: row, column: layout.header.column + 1, style: .heading)
    let meetingState = scene.texts.common.meetingState(meeting.state)
    // Of turns that are not shown the minutes are not either.
    let planned = scene.isInPart ? "" : "   " + texts.used(meeting.plannedMinutes, meeting.length)
    grid.putRight(meetingState + planned, row: row, endColumn: layout.header.endColumn - 1)
    state.turns.draw(
      on: &grid, in: layout.form, focused: state.asking == nil,
      emptyText: scene.isInPart ? texts.turns.noneShown : texts.turns.empty)
    var lines: [StyledText] = []
    if meeting.state == .cancelled {
      let words = "\(texts.turns.cancelled): \(scene.texts.reason(ofCancelling: meeting))"
      lines.append(StyledText(words, .warning))
    }
    if scene.lacksNextMeeting { lines.append(StyledText(nextWords(scene), .lack)) }
    if scene.isThrough { lines.append(StyledText("✓ " + texts.turns.allDone, .ok)) }
    lines = slotLines(state, scene, layout.lacks, besides: lines.count) + lines
    for (row, line) in lines.reversed().enumerated() {
      grid.put(
        line.text, row: layout.lacks.endRow - 1 - row, column: layout.lacks.column + 1,
        style: line.style, width: layout.lacks.columns - 2)
    }
  }

  /// What does not fit about the chosen turn's slot, as far as there is room for it.
  private static func slotLines(
    _ state: State, _ scene: MeetingScene, _ area: Rect, besides count: Int
  ) -> [StyledText] {
    guard let id = state.turns.selection.flatMap({ ID<Turn>($0) }),
      let turn = scene.meeting.turns[id], turn.state == .waiting,
      scene.meeting.state != .cancelled
    else { return [] }
    let words = ClientPapers.slotTroubles(turn, scene.meeting, scene.world)
    return words.flatMap { Wrap.lines("! " + $0, width: area.columns - 2) }
      .prefix(max(0, area.rows - count)).map { StyledText($0, .warning) }
  }
}
