/// What a key did to the help sheet.
public enum HelpOutcome: Hashable, Sendable {
  case closed, moved, ignored
}

/// All keys with their words, this screen's first; scrolls.
public struct HelpSheet: Hashable, Sendable {
  private struct Section: Hashable {
    var title: String
    var entries: [KeyHelp]
  }

  public var title: String
  private let sections: [Section]
  private var scroll = 0

  public init(title: String, _ help: [KeyHelp]) {
    self.title = title
    var sections: [Section] = []
    for entry in help {
      if let index = sections.firstIndex(where: { $0.title == entry.section }) {
        sections[index].entries.append(entry)
      } else {
        sections.append(Section(title: entry.section, entries: [entry]))
      }
    }
    self.sections = sections
  }

  /// Arrows and pages scroll; Esc, Enter, F1, q and ? close.
  public mutating func handle(_ key: Key, in rect: Rect) -> HelpOutcome {
    let last = max(0, lines(rect.columns).count - (rect.rows - 1))
    switch key {
    case .escape, .enter, .f(1), .character("?"), .character("q"): return .closed
    case .up, .character("k"): scroll -= 1
    case .down, .character("j"): scroll += 1
    case .pageUp: scroll -= rect.rows - 2
    case .pageDown, .character(" "): scroll += rect.rows - 2
    case .home: scroll = 0
    case .end: scroll = last
    case .mouse(let event) where event.kind == .wheelUp: scroll -= 3
    case .mouse(let event) where event.kind == .wheelDown: scroll += 3
    default: return .ignored
    }
    scroll = max(0, min(scroll, last))
    return .moved
  }

  private func lines(_ columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    let names = sections.flatMap(\.entries).map { TextWidth.of(Self.names($0)) }
    let nameColumns = min(names.max() ?? 0, columns / 3)
    for section in sections {
      if !section.title.isEmpty {
        if !lines.isEmpty { lines.append([]) }
        lines.append([StyledText(" " + section.title, .heading)])
      }
      for entry in section.entries {
        let name = Table.clipped(Self.names(entry), nameColumns)
        let pad = String(repeating: " ", count: nameColumns - TextWidth.of(name) + 2)
        var words = Wrap.lines(entry.words, width: max(8, columns - nameColumns - 7))
          .map { StyledText($0, .normal) }
        if let reason = entry.unavailable {
          words += Wrap.lines("– " + reason, width: max(8, columns - nameColumns - 7))
            .map { StyledText($0, .dim) }
        }
        for (index, piece) in words.enumerated() {
          let left = index == 0 ? name + pad : String(repeating: " ", count: nameColumns + 2)
          lines.append([StyledText("   " + left, .helpKey), piece])
        }
      }
    }
    return lines
  }

  private static func names(_ entry: KeyHelp) -> String { entry.keyNames.joined(separator: "  ") }

  /// Draws the sheet over the whole part.
  public func draw(on grid: inout Grid, in rect: Rect) {
    grid.fill(rect)
    grid.put(title, row: rect.row, column: rect.column + 1, style: .title, width: rect.columns - 2)
    let all = lines(rect.columns)
    let body = rect.splitTop(1).rest
    let first = max(0, min(scroll, all.count - body.rows))
    for (row, line) in all.dropFirst(first).prefix(body.rows).enumerated() {
      grid.put(line, row: body.row + row, column: body.column, width: body.columns - 2)
    }
    if first > 0 { grid.put("↑", row: body.row, column: body.endColumn - 1, style: .dim) }
    if first + body.rows < all.count {
      grid.put("↓", row: body.endRow - 1, column: body.endColumn - 1, style: .dim)
    }
    grid.placeCursor(row: rect.row, column: rect.column, isVisible: false)
  }
}
