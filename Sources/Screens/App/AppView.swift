public import Canvas
import Casework
import Texts
import Workplace

extension App {
  /// The whole picture as it stands now.
  public func view() -> Grid {
    guard Frame.fits(world.size) else { return tooSmall }
    guard let top else { return Grid(world.size) }
    let hasFrame = top.hasFrame || overlay != nil
    var grid = hasFrame ? frame(top) : Grid(world.size)
    var area = hasFrame ? Frame.body(in: world.size) : grid.bounds
    // What is said of the others' work is not for the student's eyes; their screen says it itself.
    if !top.isForStudent || overlay != nil, let line = message?.line ?? notice {
      let (rest, part) = area.splitBottom(line.rowCount(columns: area.columns))
      area = rest
      line.draw(on: &grid, in: part)
    }
    var world = world
    world.isFirstScreen = screens.count == 1
    top.draw(world, on: &grid, in: area)
    drawOverlay(&grid, area)
    if grid.cursor == nil { grid.placeCursor(row: area.row, column: 0, isVisible: false) }
    return grid
  }

  private func drawOverlay(_ grid: inout Grid, _ area: Rect) {
    switch overlay {
    case .help(let sheet): sheet.draw(on: &grid, in: area)
    case .palette(let palette):
      let keys = world.texts.app.keys
      palette.draw(
        on: &grid, in: area, title: keys.paletteTitle, noMatch: keys.paletteNoMatch)
    case .quit(let dialog), .member(let dialog), .leftBehind(_, let dialog),
      .homeless(_, let dialog),
      .replaceFile(_, let dialog):
      dialog.draw(on: &grid, in: area)
    case .troubles(let panel): panel.draw(world, on: &grid, in: area)
    case nil: break
    }
  }

  /// All that the frame around a screen shows.
  private struct FrameKey: Equatable {
    var state: FrameState
    var destination: Destination?
    var screens: Int
    var client: ID<Client>?
    var meeting: ID<Meeting>?
    var saving: StyledText
    var language: Language
    var connection: Connection
    var me: ID<Member>?
    var minute: Int
    var isClockSet: Bool
    var size: Size
    var older: String?
  }

  /// The frame with nothing in it, kept while a screen that says what its part comes from is typed in.
  private func frame(_ top: ScreenBox) -> Grid {
    guard overlay == nil, let state = top.frameState(world) else { return drawnFrame(top) }
    let key = FrameKey(
      state: state, destination: top.destination, screens: screens.count, client: heldClient,
      meeting: heldMeeting, saving: savingWords(top), language: world.texts.language,
      connection: world.connection, me: world.me, minute: world.now.seconds / 60,
      isClockSet: world.isClockSet, size: world.size, older: olderVersion(in: top))
    return world.workedOut.value(for: key) { drawnFrame(top) }
  }

  private func drawnFrame(_ top: ScreenBox) -> Grid {
    var grid = Grid(world.size)
    drawTopLine(&grid, top)
    grid.horizontalLine(row: 1)
    if let older = olderVersion(in: top) {
      grid.put(" \(older) ", row: 1, column: 1, style: .warning, width: world.size.columns - 2)
    }
    grid.horizontalLine(row: world.size.rows - 2)
    drawFooter(&grid, top)
    return grid
  }

  /// What the rule under the title says, where a newer version of what is shown cannot be read.
  private func olderVersion(in top: ScreenBox) -> String? {
    let documents = top.documents
    guard documents.contains(where: { world.casebook.readOnly($0) != nil }) else { return nil }
    // What the screen is about comes first among its documents; a list is about none of them.
    let isAbout = top.destination == .followUps ? nil : documents.first
    let isWhole = isAbout.map { world.casebook.readOnly($0) != nil } ?? false
    return isWhole ? world.texts.app.olderVersion : world.texts.app.olderPart
  }

  private func savingWords(_ top: ScreenBox) -> StyledText {
    saving.words(
      world, hasChoice: top.hasUnsavedChoice(world) || top.hasRefusedText,
      hasLeftBehind: world.casebook.drafts.contains {
        $0.isLeftBehind && !$0.isBesideOther && destination(of: $0) == top.destination
      })
  }

  private func drawTopLine(_ grid: inout Grid, _ top: ScreenBox) {
    let isNarrow = world.size.columns < 72
    let title = TopTitle(top.title(world), short: top.shortTitle(world))
    let status = top.status(world)
    var line = topRight(top, status)
    func room() -> Int { max(2, world.size.columns - 1 - line.width) - 3 }
    // Whose papers these are comes before how they stand.
    if isNarrow, isMeetingRunning, !status.isEmpty {
      let plain = topRight(top, [])
      let mostRoom = max(2, world.size.columns - 1 - plain.width) - 3
      let shown = title.fitting(room())
      if shown != title.fitting(mostRoom) || TextWidth.of(shown) > room() { line = plain }
    }
    grid.put(line, row: 0, column: room() + 3, width: world.size.columns - 4 - room())
    grid.put(title.fitting(room()), row: 0, column: 1, style: .title, width: room())
  }

  /// What stands at the right end of the top line.
  private func topRight(_ top: ScreenBox, _ status: StyledLine) -> StyledLine {
    let isNarrow = world.size.columns < 72
    var right: [StyledLine] = status.isEmpty ? [] : [status]
    if world.casebook.isDemo { right.append([StyledText(world.texts.app.sampleMark, .sample)]) }
    // Where all is invented anyway, a narrow screen has no room to say that the clock is, too.
    if world.isClockSet, !isNarrow || !world.casebook.isDemo {
      let mark = isNarrow ? world.texts.app.setClockShort : world.texts.app.setClockMark
      right.append([StyledText(mark, .sample)])
    }
    if top.destination != nil {
      right.append([savingWords(top)])
    }
    if isMeetingRunning {
      right.append([StyledText(world.texts.dates.clock(Helsinki.local(world.now).time))])
    }
    return StyledLine(right.joined(separator: [StyledText("  ")]))
  }

  /// What a drawn footer is kept by.
  private struct FooterKey: Equatable {
    var help: [KeyHelp]
    var columns: Int
  }

  private func drawFooter(_ grid: inout Grid, _ top: ScreenBox) {
    let row = Rect(row: world.size.rows - 1, column: 0, rows: 1, columns: world.size.columns)
    switch overlay {
    case .help, .palette, .troubles:
      let close = KeyHelp(
        keys: [.escape], label: world.texts.app.keys.close, words: "", inFooter: true)
      Footer([close]).draw(on: &grid, in: row)
    case .quit, .member, .leftBehind, .homeless, .replaceFile: break
    case nil:
      // What needs somebody's eye comes first: a narrow footer drops from the end.
      let help = footerHelp
      let isAlert = { (entry: KeyHelp) in
        entry.keys.first == .ctrl("o") || entry.keys.first == .ctrl("t")
      }
      let key = FooterKey(
        help: help.filter(isAlert) + help.filter { !isAlert($0) }, columns: row.columns)
      let line = world.workedOut.value(for: key) {
        var line = Grid(row.size)
        Footer(key.help).draw(on: &line, in: line.bounds)
        return line
      }
      grid.paste(line, row: row.row, column: row.column)
    }
  }

  /// What stands on the message line while there is nothing else to say.
  private var notice: MessageLine? {
    let troubles = world.texts.troubles
    switch world.connection {
    case .opening, .good: return nil
    case .silent: return line(.warning, troubles.shareSilent)
    case .readOnly(let trouble), .broken(let trouble):
      return line(.warning, troubles.words(for: trouble.code))
    }
  }

  private var tooSmall: Grid {
    var grid = Grid(world.size)
    let words = world.texts.app.tooSmall(world.size.columns, world.size.rows)
    for (row, line) in Wrap.lines(words, width: max(1, world.size.columns)).enumerated() {
      grid.put(line, row: row, column: 0)
    }
    grid.placeCursor(row: 0, column: 0, isVisible: false)
    return grid
  }
}
