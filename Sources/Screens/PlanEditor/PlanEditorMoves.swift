import Canvas
import Casework
import Texts
import Workplace

extension PlanEditor {
  /// Opens the focused field for writing, if it is one that is written in.
  static func openField(_ state: inout State, _ world: World) {
    guard state.writing.open?.path != state.focus, let scene = scene(state, world),
      let kind = state.field?.kind.opensAs
    else { return }
    state.writing.open(
      state.focus, kind: kind, fields: scene.fields, leftBehind: scene.leftBehind[state.focus])
  }

  /// Leaves the field, saves what was written, and takes the focus elsewhere.
  static func go(to path: String?, _ state: inout State, _ world: World) -> [Effect] {
    if state.finishing != nil { return leaveDiscarded(&state, world) }
    guard let path, let scene = scene(state, world) else { return [] }
    let before = PlanPage(scene, world, in: world.body)
    var effects = leaveField(&state, to: path, world)
    state.list = nil
    guard let now = Self.scene(state, world) else { return effects }
    let form = PlanForm.of(now, world)
    state.focus = form.place(path) != nil ? path : nearest(path, form.paths, state)
    state.place = form.place(state.focus) ?? 0
    effects += finishRows(&state, world)
    keepInSight(&state, before, world)
    openField(&state, world)
    return effects
  }

  /// Where the focus goes when its field is not there: the row's beginning, or what stands there now.
  private static func nearest(_ path: String, _ paths: [String], _ state: State) -> String {
    if let row = PlanField(path: path)?.row,
      let main = paths.first(where: { $0.hasPrefix(row.path + "/") })
    {
      return main
    }
    if paths.contains(state.focus) { return state.focus }
    return paths[max(0, min(state.place, paths.count - 1))]
  }

  /// Saves the open field; a new row that is still empty goes away.
  static func leaveField(_ state: inout State, to path: String?, _ world: World) -> [Effect] {
    guard let scene = scene(state, world) else { return [] }
    if case .agreement = state.field {
      return keepAgreement(&state, scene)
    }
    if isEmptyNew(state, scene), let row = state.field?.row {
      if let path, path.hasPrefix(row.path + "/") { return [] }
      let effects = state.writing.abandon(fields: scene.fields)
      state.newRows.removeAll { $0.row == row }
      return effects
    }
    return state.writing.leave(fields: scene.fields, ticket: world.makeTicket)
  }

  /// The open field begins a new row and nothing has been written in it.
  static func isEmptyNew(_ state: State, _ scene: PlanScene) -> Bool {
    guard let row = state.field?.row, row.mainPath == state.focus,
      scene.isNew(row), row.kind != .agreements, let open = state.writing.open,
      open.path == state.focus
    else { return false }
    return open.text.allSatisfy(\.isWhitespace) && state.writing.own(state.focus) == nil
  }

  /// Keeps the rows above the focus as they were, as far as it can be.
  private static func keepInSight(_ state: inout State, _ before: PlanPage, _ world: World) {
    if let box = before.window.box(state.focus) {
      state.rowsAbove = max(0, box.row)
      return
    }
    guard let scene = scene(state, world) else { return }
    let form = PlanForm.of(scene, world)
    let old = form.place(before.scene.state.focus) ?? 0
    let new = form.place(state.focus) ?? 0
    state.rowsAbove = new < old ? 2 : max(2, before.form.rows - 4)
  }

  /// The next or previous field.
  static func step(_ count: Int, _ state: inout State, _ world: World) -> [Effect] {
    if state.finishing != nil { return leaveDiscarded(&state, world) }
    guard let scene = scene(state, world) else { return [] }
    let form = PlanForm.of(scene, world)
    let paths = form.paths
    guard let here = form.place(state.focus) else {
      return go(to: paths.first, &state, world)
    }
    var there = passing(over: here + count, count, paths, state)
    // Past the values between which somebody is to choose: who writes on meant the next field.
    if !isValue(state.focus) {
      while paths.indices.contains(there), isValue(paths[there]) { there += count }
    }
    guard paths.indices.contains(there) else {
      return state.writing.save(fields: scene.fields, ticket: world.makeTicket)
    }
    let path = paths[there]
    if count < 0, let line = form.line(path), form.line(state.focus) != line,
      form.lines[line].hasButtons
    {
      return go(to: form.lines[line].fields.first?.path ?? path, &state, world)
    }
    return go(to: path, &state, world)
  }

  /// Whether a place is one of the values of an open question.
  private static func isValue(_ path: String) -> Bool {
    if case .candidate? = PlanField(path: path) { true } else { false }
  }

  /// The first field of the next or previous section.
  static func section(_ count: Int, _ state: inout State, _ world: World) -> [Effect] {
    guard let scene = scene(state, world) else { return [] }
    let form = PlanForm.of(scene, world)
    let lines = form.lines
    let here = form.line(state.focus) ?? 0
    let target =
      count > 0 ? form.sections.first { $0 > here } : form.sections.last { $0 < here }
    return go(to: target.flatMap { lines[$0].fields.first?.path }, &state, world)
  }

  /// An arrow that leaves its field: to the nearest field above or below, or beside.
  static func arrow(
    _ key: Key, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    switch key {
    case .left: return state.writing.open == nil ? step(-1, &state, world) : []
    case .right:
      guard state.writing.open != nil else { return step(1, &state, world) }
      // Behind the last letter: to what stands at the line's right end.
      let aside = PlanForm.of(scene, world).aside(of: state.focus)
      return aside.map { go(to: $0, &state, world) } ?? []
    case .up: return vertical(-1, &state, scene, world)
    case .down: return vertical(1, &state, scene, world)
    default: return []
    }
  }

  /// Where a step goes: not to how a row stands, which is nearly always as it was, unless words that
  /// are not saved stand there.
  private static func passing(
    over place: Int, _ count: Int, _ paths: [String], _ state: State
  ) -> Int {
    guard paths.indices.contains(place), paths.indices.contains(place + count),
      PlanField(path: paths[place])?.isState == true, state.writing.own(paths[place]) == nil
    else { return place }
    return place + count
  }

  private static func vertical(
    _ direction: Int, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    let page = PlanPage(scene, world, in: world.body)
    let lines = page.sheet.lines
    guard let here = page.sheet.line(state.focus) else { return [] }
    let placed = PlacedLine(
      lines[here], columns: page.form.columns, focus: page.focus, look: page.look)
    let box = placed.boxes.first { $0.path == state.focus }?.rect
    let column = caretColumn(state, box)
    let inside = placed.boxes.filter {
      direction > 0 ? $0.rect.row > (box?.row ?? 0) : $0.rect.row < (box?.row ?? 0)
    }
    if let near = closest(inside, column, direction) {
      return enter(near, at: column, direction, &state, world)
    }
    var index = here + direction
    while lines.indices.contains(index) {
      let boxes = PlacedLine(
        lines[index], columns: page.form.columns, focus: nil, look: page.look
      ).boxes
      // In a row of buttons the first is the one that is meant, wherever the column was.
      let near = lines[index].hasButtons ? boxes.first : closest(boxes, column, direction)
      if let near { return enter(near, at: column, direction, &state, world) }
      index += direction
    }
    return []
  }

  private static func caretColumn(_ state: State, _ box: Rect?) -> Int {
    guard let box else { return 0 }
    guard let open = state.writing.open else { return box.column }
    let before = open.area.editing.content.columns(0..<open.area.editing.caret)
    return box.column + (box.rows > 1 ? before % max(1, box.columns) : before)
  }

  private static func closest(
    _ boxes: [PlacedLine.Box], _ column: Int, _ direction: Int
  ) -> PlacedLine.Box? {
    let row = direction > 0 ? boxes.map(\.rect.row).min() : boxes.map(\.rect.row).max()
    return boxes.filter { $0.rect.row == row }.min {
      distance($0.rect, column) < distance($1.rect, column)
    }
  }

  private static func distance(_ rect: Rect, _ column: Int) -> Int {
    column < rect.column
      ? rect.column - column : column >= rect.endColumn ? column - rect.endColumn + 1 : 0
  }

  /// Goes to a field with the caret near a column, in its first line from above, last from below.
  private static func enter(
    _ box: PlacedLine.Box, at column: Int, _ direction: Int, _ state: inout State, _ world: World
  ) -> [Effect] {
    let effects = go(to: box.path, &state, world)
    guard state.focus == box.path, state.writing.open?.kind != .entry,
      let scene = scene(state, world)
    else { return effects }
    let rect = Rect(row: 0, column: 0, rows: box.rect.rows, columns: box.rect.columns)
    let row = direction > 0 ? 0 : box.rect.rows - 1
    let press = MouseEvent(
      .press, row: row, column: max(0, min(column - box.rect.column, box.rect.columns - 1)))
    _ = state.writing.type(.mouse(press), in: rect, fields: scene.fields)
    return effects
  }

  /// About a screenful up or down.
  static func page(
    _ direction: Int, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    let page = PlanPage(scene, world, in: world.body)
    let lines = page.sheet.lines
    guard var index = page.sheet.line(state.focus) else { return [] }
    var rows = 0
    var target = state.focus
    while rows < page.form.rows - 2, lines.indices.contains(index + direction) {
      index += direction
      rows +=
        PlacedLine(lines[index], columns: page.form.columns, focus: nil, look: page.look).rows
      if let first = lines[index].fields.first { target = first.path }
    }
    return target == state.focus ? [] : go(to: target, &state, world)
  }

  static func click(
    _ event: MouseEvent, _ key: Key, _ state: inout State, _ scene: PlanScene, _ world: World
  ) -> [Effect] {
    switch event.kind {
    case .wheelUp: return vertical(-1, &state, scene, world)
    case .wheelDown: return vertical(1, &state, scene, world)
    case .press: break
    }
    let page = PlanPage(scene, world, in: world.body)
    guard page.form.contains(row: event.row, column: event.column),
      let path = page.window.path(
        row: event.row - page.form.row, column: event.column - page.form.column)
    else { return [] }
    let box = page.box(path)
    let effects = path == state.focus ? [] : go(to: path, &state, world)
    guard state.focus == path, state.writing.open?.kind != .entry,
      let scene = Self.scene(state, world)
    else { return effects }
    _ = state.writing.type(key, in: box, fields: scene.fields)
    return effects
  }
}

extension SheetLine {
  /// Whether buttons of the plan stand side by side here.
  fileprivate var hasButtons: Bool {
    fields.count > 1 && fields.allSatisfy { PlanField(path: $0.path)?.kind == .button }
  }
}
