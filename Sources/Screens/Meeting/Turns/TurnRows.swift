import Canvas
import Casework
import Texts
import Workplace

extension MeetingScreen {
  /// The students' turns in order.
  static func turnRows(_ scene: MeetingScene) -> [ListRow] {
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
      }
      return ListRow(
        turn.id.text, line,
        trailing: [StyledText(texts.meeting.turnState(turn.state), look(turn.state))])
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
    let planned = texts.used(meeting.plannedMinutes, meeting.length)
    grid.putRight(
      "\(scene.texts.common.meetingState(meeting.state))   \(planned)", row: row,
      endColumn: layout.header.endColumn - 1)
    state.turns.draw(
      on: &grid, in: layout.form, focused: state.asking == nil, emptyText: texts.turns.empty)
    let (words, style): (String, Style)
    let turns = meeting.turns.byID.values
    let isThrough =
      !turns.isEmpty && turns.allSatisfy { $0.state == .closed || $0.state == .leftOpen }
    if meeting.state == .cancelled {
      (words, style) = ("\(texts.turns.cancelled): \(meeting.cancelReason)", .warning)
    } else if meeting.state == .inProgress && isThrough {
      (words, style) = ("✓ " + texts.turns.allDone, .ok)
    } else {
      return
    }
    grid.put(
      words, row: layout.lacks.row, column: layout.lacks.column + 1, style: style,
      width: layout.lacks.columns - 2)
  }
}
