import Canvas
import Casework
import Texts
import Workplace

/// The picture's parts: a top line, the item's name, the blocks, and a line for what is hidden.
struct SharedLayout {
  let lines: SharedLines
  let body: Rect
  private let followsEnd: Bool

  init(_ scene: SharedScene, _ size: Size) {
    self.init(scene, in: Rect(size))
  }

  init(_ scene: SharedScene, in area: Rect) {
    let edge = area.columns >= 72 ? 4 : 2
    let top = area.rows >= 22 ? 5 : 4
    body = Rect(
      row: area.row + top, column: area.column + edge, rows: max(0, area.rows - top - 1),
      columns: area.columns - 2 * edge)
    let blocks = scene.blocks
    let kept = scene.world.ofDocuments
    let key = WrappedParagraphs.Key(columns: body.columns)
    var wrapped =
      kept.known(for: key, as: WrappedParagraphs.self) ?? WrappedParagraphs(columns: body.columns)
    let spaced = SharedLines(blocks, &wrapped, isSpaced: true)
    lines =
      spaced.lines.count <= body.rows ? spaced : SharedLines(blocks, &wrapped, isSpaced: false)
    kept.keep(wrapped, for: key)
    followsEnd = scene.turn?.item == .matters
  }

  var last: Int { max(0, lines.lines.count - body.rows) }

  /// The first line shown: where somebody types, the end of the matters, else the start.
  func place(_ scroll: Int?) -> Int {
    if let scroll { return min(scroll, last) }
    if let live = lines.liveLine { return max(0, min(last, live - body.rows + 2)) }
    return followsEnd ? last : 0
  }
}

extension SharedScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let scene = SharedScene(state, world)
    let layout = SharedLayout(scene, in: area)
    drawTop(scene, &grid, area)
    let first = layout.place(state.scroll)
    let lines = layout.lines.lines
    let body = layout.body
    let isShort = lines.count < body.rows && scene.turn == nil
    let shift = isShort ? (body.rows - lines.count) / 3 : 0
    for (row, line) in lines.dropFirst(first).prefix(body.rows - shift).enumerated() {
      grid.put(line, row: body.row + shift + row, column: body.column, width: body.columns)
    }
    if first > 0 { grid.put("↑", row: body.row, column: area.endColumn - 2, style: .dim) }
    if first < layout.last {
      grid.put("↓", row: body.endRow - 1, column: area.endColumn - 2, style: .dim)
    }
    let key = first > 0 ? "PgUp" : first < layout.last ? "PgDn" : nil
    drawBottom(scene, key, &grid, area)
    let live = layout.lines.liveLine.map { $0 - first } ?? 0
    grid.placeCursor(
      row: body.row + max(0, min(live, body.rows - 1)), column: body.column, isVisible: false)
  }

  private static func drawTop(_ scene: SharedScene, _ grid: inout Grid, _ area: Rect) {
    let world = scene.world
    let edge = area.columns >= 72 ? 4 : 2
    let row = area.row + (area.rows >= 22 ? 1 : 0)
    guard let turn = scene.turn else {
      grid.put(
        world.casebook.roster?.value.name ?? world.texts.sharedScreen.title, row: row,
        column: edge, style: .title)
      grid.putRight(
        scene.meeting?.state == .inProgress
          ? world.texts.dates.clock(Helsinki.local(world.now).time) : "", row: row,
        endColumn: area.endColumn - edge)
      return
    }
    let isOver = turn.isOverTime(now: world.now)
    let used = world.texts.meeting.used(turn.minutesUsed(now: world.now), turn.length)
    let clock = world.texts.dates.clock(Helsinki.local(world.now).time)
    grid.put(
      scene.client?.shortName ?? world.texts.common.student, row: row, column: edge, style: .title)
    let right: StyledLine = [
      StyledText((isOver ? "! " : "") + used, isOver ? .warning : .bold), StyledText("   " + clock),
    ]
    grid.put(right, row: row, column: area.endColumn - edge - right.width)
    let item = world.texts.common.agendaItem(turn.item).uppercased()
    grid.put(
      "\(turn.item.rawValue)   \(item)", row: row + 1 + (area.rows >= 22 ? 1 : 0), column: edge,
      style: Style(.heading, .bold), width: area.columns - 2 * edge)
    grid.horizontalLine(
      row: row + 2 + (area.rows >= 22 ? 1 : 0), column: edge, columns: area.columns - 2 * edge)
  }

  private static func drawBottom(
    _ scene: SharedScene, _ scrolling: String?, _ grid: inout Grid, _ area: Rect
  ) {
    let world = scene.world
    let edge = area.columns >= 72 ? 4 : 2
    var left: StyledLine = []
    if scene.turn != nil && scene.allowed.somethingHidden {
      left.append(StyledText(world.texts.common.hidden, .warning))
    }
    var right: StyledLine = []
    if world.casebook.isDemo { right.append(StyledText(world.texts.app.sampleMark, .sample)) }
    if world.isClockSet { right.append(StyledText(world.texts.app.setClockMark, .sample)) }
    if let scrolling {
      right.append(StyledText("\(scrolling) \(world.texts.sharedScreen.scroll)", .dim))
    }
    let texts = world.texts.sharedScreen
    right.append(
      StyledText(world.isFirstScreen ? "F10 " + texts.quit : "Esc " + texts.back, .dim))
    right = StyledLine(right.map { [$0] }.joined(separator: [StyledText("  ")]))
    // What is shown is old: that goes before all else that could stand here.
    if let words = scene.standsStill {
      left = [StyledText("! " + words, .warning)]
      if edge * 2 + left.width + 2 + right.width > area.columns { right = [] }
    }
    grid.put(left, row: area.endRow - 1, column: edge)
    grid.put(right, row: area.endRow - 1, column: area.endColumn - edge - right.width)
  }
}
