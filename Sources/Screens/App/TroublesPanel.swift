import Canvas
import Casework
import Texts
import Workplace

/// Names every file that cannot be read or trusted, what became of the data, and what to do.
struct TroublesPanel: Sendable {
  private var scroll = 0

  /// False once the panel is to be closed.
  mutating func handle(_ key: Key, in area: Rect, _ world: World) -> Bool {
    let last = max(0, lines(world, area.columns).count - (area.rows - 1))
    switch key {
    case .escape, .enter, .ctrl("t"), .character("q"): return false
    case .up, .character("k"): scroll -= 1
    case .down, .character("j"): scroll += 1
    case .pageUp: scroll -= area.rows - 2
    case .pageDown, .character(" "): scroll += area.rows - 2
    case .home: scroll = 0
    case .end: scroll = last
    default: break
    }
    scroll = max(0, min(scroll, last))
    return true
  }

  private func lines(_ world: World, _ columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for trouble in world.casebook.troubles {
      let words = world.texts.troubles.words(for: trouble.code)
      if !lines.isEmpty { lines.append([]) }
      lines.append([StyledText(trouble.place.isEmpty ? "–" : trouble.place, .heading)])
      lines += Wrap.lines(words.sentence, width: columns - 4).map { [StyledText("  " + $0)] }
      let reason = world.texts.troubles.reason(of: trouble)
      if !reason.isEmpty {
        lines += Wrap.lines(reason, width: columns - 4).map {
          [StyledText("  " + $0, .dim)]
        }
      }
    }
    return lines
  }

  func draw(_ world: World, on grid: inout Grid, in area: Rect) {
    grid.fill(area)
    let (head, body) = area.splitTop(1)
    grid.put(world.texts.app.troublesTitle, row: head.row, column: head.column + 1, style: .title)
    let all = lines(world, area.columns)
    let first = max(0, min(scroll, all.count - body.rows))
    for (row, line) in all.dropFirst(first).prefix(body.rows).enumerated() {
      grid.put(line, row: body.row + row, column: body.column + 1, width: body.columns - 2)
    }
    if first + body.rows < all.count {
      grid.put("↓", row: body.endRow - 1, column: body.endColumn - 1, style: .dim)
    }
    grid.placeCursor(row: head.row, column: head.column + 1, isVisible: false)
  }
}
