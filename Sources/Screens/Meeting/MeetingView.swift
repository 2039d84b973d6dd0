import Canvas
import Casework
import Texts
import Workplace

/// Where the parts of the meeting's screen stand.
struct MeetingLayout {
  let header: Rect
  let heading: Rect
  let form: Rect
  let lacks: Rect
  let action: Rect

  init(_ state: MeetingScreen.State, _ world: World, in area: Rect) {
    let isRoomy = area.rows >= 16
    let (header, rest) = area.splitTop(isRoomy ? 2 : 1)
    self.header = header
    let (upper, lacks) = rest.splitBottom(2)
    self.lacks = lacks
    let (heading, form) = upper.splitTop(isRoomy ? 2 : 1)
    self.heading = heading
    let rows = ActionForm.rowCount(area, state.action)
    let (above, action) = area.splitBottom(rows)
    self.action = action
    self.form =
      state.action == nil
      ? form
      : Rect(
        row: form.row, column: form.column, rows: max(0, above.endRow - form.row),
        columns: form.columns)
  }
}

extension MeetingScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    guard let scene = MeetingScene(state, world) else {
      let words = world.texts.refusals.words(for: .noSuchRow)
      for (row, line) in Wrap.lines(words, width: area.columns - 2).enumerated() {
        grid.put(line, row: area.row + 1 + row, column: area.column + 1)
      }
      return
    }
    let layout = MeetingLayout(state, world, in: area)
    guard state.turn != nil, let turn = scene.turn else {
      drawTurns(state, scene, &grid, layout)
      state.asking?.dialog.draw(on: &grid, in: area)
      return
    }
    drawHeader(turn, scene, &grid, layout.header)
    if let reason = scene.closedReason {
      for (row, line) in Wrap.lines(reason, width: area.columns - 6).enumerated() {
        grid.put(line, row: layout.form.row + row, column: area.column + 3, style: .lack)
      }
      grid.placeCursor(row: layout.form.row, column: area.column + 3, isVisible: false)
    } else {
      drawHeading(state, scene, &grid, layout.heading)
      state.fields.draw(on: &grid, in: layout.form)
      state.fields.drawHead(on: &grid, row: layout.heading.row, column: area.column)
      drawLacks(scene, turn, &grid, layout.lacks)
    }
    state.action?.draw(world, on: &grid, in: layout.action)
    state.asking?.dialog.draw(on: &grid, in: area)
  }

  /// `2/3  Aino E.      1 ✓  2 ✓  3 ✓  [4]  5  6          24 / 45 min`.
  private static func drawHeader(
    _ turn: Turn, _ scene: MeetingScene, _ grid: inout Grid, _ area: Rect
  ) {
    let all = scene.meeting.turns.sorted
    let number = (all.firstIndex { $0.id == turn.id } ?? 0) + 1
    let name = scene.client?.value.shortName ?? scene.texts.meeting.turns.hidden
    var line: StyledLine = [
      StyledText("\(number)/\(all.count)  "), StyledText(name, .bold),
      StyledText(area.columns >= 72 ? "      " : "   "),
    ]
    for item in AgendaItem.allCases {
      line.append(sign(item, turn, scene))
      line.append(StyledText(area.columns >= 72 ? "  " : " "))
    }
    grid.put(line, row: area.row, column: area.column + 1)
    let used = turn.minutesUsed(now: scene.world.now)
    let style: Style = turn.isOverTime(now: scene.world.now) ? .warning : .normal
    var right = scene.texts.meeting.used(used, turn.length)
    if turn.isOverTime(now: scene.world.now) { right = "! " + right }
    if turn.state != .inProgress { right = scene.texts.meeting.turnState(turn.state) }
    if scene.isHidden(turn) { right = "" }
    grid.putRight(right, row: area.row, endColumn: area.endColumn - 1, style: style)
  }

  /// `4 ✓`, or `4 !` where it was gone through and still lacks something.
  private static func sign(_ item: AgendaItem, _ turn: Turn, _ scene: MeetingScene) -> StyledText {
    let isDone = turn.done.contains(item)
    let isWhole = isDone && scene.lacks(of: item).isEmpty
    let words = "\(item.rawValue)" + (isWhole ? " ✓" : isDone ? " !" : "")
    if item == turn.item { return StyledText("[\(words)]", .bold) }
    if item == scene.item { return StyledText(">\(words)", .selected) }
    return StyledText(words, isWhole ? .ok : isDone ? .lack : .normal)
  }

  private static func drawHeading(
    _ state: State, _ scene: MeetingScene, _ grid: inout Grid, _ area: Rect
  ) {
    let words =
      state.isAtNotes
      ? scene.texts.meeting.item.notes.uppercased()
      : "\(scene.item.rawValue)  \(scene.texts.common.agendaItem(scene.item).uppercased())"
    grid.put(words, row: area.row, column: area.column + 1, style: .heading)
    guard let name = scene.turn?.detailsShownBy else { return }
    grid.putRight(
      "\(scene.texts.meeting.keys.details.label): \(name)", row: area.row,
      endColumn: area.endColumn - 1, style: .warning)
  }

  private static func drawLacks(
    _ scene: MeetingScene, _ turn: Turn, _ grid: inout Grid, _ area: Rect
  ) {
    guard turn.state == .inProgress || turn.state == .waiting else {
      if !turn.openReason.isEmpty {
        let words = "\(scene.texts.meeting.turns.openReason): \(turn.openReason)"
        grid.put(words, row: area.endRow - 1, column: area.column + 1, style: .lack)
      }
      return
    }
    let texts = scene.texts.meeting
    let lacks = scene.lacks.map { texts.lack($0) }
    guard !lacks.isEmpty else {
      let open = scene.openItems.map { String($0.rawValue) }
      let words =
        open.isEmpty
        ? StyledText("✓ " + texts.readyToClose, .ok)
        : StyledText("\(texts.readyToClose) \(texts.openItems(open.joined(separator: ", ")))")
      grid.put([words], row: area.endRow - 1, column: area.column + 1)
      return
    }
    let label = TextWidth.of(texts.lacking) + 3
    let lines = Wrap.lines(lacks.joined(separator: ", "), width: area.columns - label - 2)
    let top = area.endRow - min(lines.count, area.rows)
    grid.put(texts.lacking, row: top, column: area.column + 1, style: .lack)
    for (row, line) in lines.prefix(area.rows).enumerated() {
      grid.put(line, row: top + row, column: area.column + 1 + label, style: .lack)
    }
  }
}
