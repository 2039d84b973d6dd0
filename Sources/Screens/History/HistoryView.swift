import Canvas
import Casework
import Texts
import Workplace

/// Where the parts of the history stand.
struct HistoryLayout {
  let list: Rect
  let rule: Rect
  let details: Rect
  let page: Rect
  private let area: Rect

  init(_ area: Rect) {
    self.area = area
    let rows = max(4, area.rows * 2 / 5)
    let parts = area.splitTop(rows)
    list = parts.top
    let lower = parts.rest.splitTop(1)
    rule = lower.top
    details = HistoryLayout.inset(lower.rest)
    page = HistoryLayout.inset(area.splitTop(1).rest)
  }

  /// What is left of the page above a question.
  func asking(_ dialog: Dialog?) -> Rect {
    let rows = dialog?.rowCount(columns: area.columns) ?? 0
    return HistoryLayout.inset(area.splitBottom(rows).rest.splitTop(1).rest)
  }

  private static func inset(_ rect: Rect) -> Rect {
    Rect(row: rect.row, column: rect.column + 1, rows: rect.rows, columns: rect.columns - 3)
  }
}

extension HistoryScreen {
  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    let layout = HistoryLayout(area)
    guard isOpen(state, world) else {
      let words = world.texts.refusals.words(for: .notPermitted)
      for (row, line) in Wrap.lines(words, width: area.columns - 4).enumerated() {
        grid.put(line, row: area.row + 1 + row, column: area.column + 2)
      }
      grid.placeCursor(row: area.row + 1, column: area.column + 2, isVisible: false)
      return
    }
    if let page = state.page, !page.isForRestoring || state.asking != nil {
      draw(page, state, world, layout, &grid, area)
      return
    }
    let texts = world.texts.history
    state.list.draw(
      on: &grid, in: layout.list, emptyText: state.trouble ?? texts.loading,
      filterHint: world.texts.comingTimes.keys.filterWords)
    grid.horizontalLine(
      row: layout.rule.row, column: layout.rule.column, columns: layout.rule.columns)
    if chosen(state) != nil {
      grid.put(
        " \(texts.marks) ", row: layout.rule.row, column: layout.rule.column + 1, style: .dim)
    }
    if state.hasOlder {
      let isComing = state.waiting.values.contains(.page)
      let words = " \(isComing ? texts.loadingOlder : texts.older) "
      grid.put(
        words, row: layout.rule.row,
        column: layout.rule.endColumn - 2 - TextWidth.of(words), style: .dim)
    }
    let lines = details(state, world, layout.details.columns)
    draw(lines, from: state.scroll, &grid, layout.details)
  }

  private static func draw(
    _ page: Page, _ state: State, _ world: World, _ layout: HistoryLayout, _ grid: inout Grid,
    _ area: Rect
  ) {
    var part = layout.page
    if let asking = state.asking {
      asking.draw(on: &grid, in: area)
      part = layout.asking(asking)
    } else {
      grid.placeCursor(row: area.row, column: area.column + 1, isVisible: false)
    }
    grid.put(
      heading(page, state, world), row: area.row, column: area.column + 1, style: .bold,
      width: area.columns - 2)
    let lines = lines(of: page, state, world, columns: part.columns)
    draw(lines, from: page.scroll, &grid, part)
  }

  private static func draw(
    _ lines: [StyledLine], from first: Int, _ grid: inout Grid, _ part: Rect
  ) {
    for (row, line) in lines.dropFirst(first).prefix(part.rows).enumerated() {
      grid.put(line, row: part.row + row, column: part.column, width: part.columns)
    }
    if first > 0 { grid.put("↑", row: part.row, column: part.endColumn + 1, style: .dim) }
    if first + part.rows < lines.count, part.rows > 0 {
      grid.put("↓", row: part.endRow - 1, column: part.endColumn + 1, style: .dim)
    }
  }

  private static func heading(_ page: Page, _ state: State, _ world: World) -> String {
    let version = world.texts.history.version(page.number)
    let record = state.records.first { $0.number == page.number }
    let author = record.map { self.author($0, world) }
    let time = record?.time.map { world.texts.dates.instant($0) }
    return [version.prefix(1).uppercased() + version.dropFirst(), time, author]
      .compactMap(\.self).joined(separator: "   ")
  }

  static func author(_ record: VersionRecord, _ world: World) -> String {
    world.casebook.memberName(record.author) ?? world.texts.history.unknownAuthor
  }

  // MARK: The list

  /// Makes the rows where something is new in them.
  static func fill(_ state: inout State, _ world: World) {
    let filling = Filling(
      language: world.texts.language, columns: world.size.columns, today: world.today,
      count: state.records.count, newest: state.records.first?.number)
    guard filling != state.filled else { return }
    if filling.language != state.filled?.language || filling.today != state.filled?.today {
      if state.filled != nil { state.phrases = [:] }
    }
    state.filled = filling
    let heads = state.records.map { head($0, world) }
    let columns = heads.reduce(into: [0, 0, 0]) { widest, head in
      for (index, words) in head.enumerated() {
        widest[index] = max(widest[index], TextWidth.of(words))
      }
    }
    state.list.rows = zip(state.records, heads).map { record, head in
      let phrase = state.phrases[record.number] ?? summary(record, state.document, world)
      state.phrases[record.number] = phrase
      let space = String(repeating: " ", count: columns[0] - TextWidth.of(head[0]))
      return ListRow(
        String(record.number),
        [
          StyledText("\(space)\(head[0])  "), StyledText(padded(head[1], columns[1] + 2), .dim),
          StyledText(padded(head[2], columns[2] + 2)), StyledText(phrase),
        ])
    }
  }

  /// Number, time and author: as short as they can be, for the room is for what was changed.
  private static func head(_ record: VersionRecord, _ world: World) -> [String] {
    let isWide = world.size.columns >= 72
    let author = author(record, world)
    let name = isWide ? StoredNames.short(author, 18) : StoredNames.short(initialled(author), 11)
    let when = record.time.map { shortTime($0, isWide: isWide, world) } ?? "–"
    return [String(record.number), when, name]
  }

  /// `Tuulia O.`
  private static func initialled(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let initial = words.last?.first else {
      return name
    }
    return "\(first) \(initial)."
  }

  /// `15.1. 9.24`; in another year the year, and the time where there is room for both.
  private static func shortTime(_ instant: Instant, isWide: Bool, _ world: World) -> String {
    let local = Helsinki.local(instant)
    let dates = world.texts.dates
    let isThisYear = local.day.year == world.today.year
    if !isThisYear, !isWide { return dates.day(local.day) }
    let day = isThisYear ? dates.shortDay(local.day) : dates.day(local.day)
    return "\(day) \(dates.time(local.time))"
  }

  /// What a version did, in one phrase.
  static func summary(_ record: VersionRecord, _ document: Document, _ world: World) -> String {
    let texts = world.texts.history
    if record.trouble != nil { return texts.unreadable }
    if let words = deed(record, world) { return words }
    let names = StoredNames(document, record.names, world)
    return names.phrase(record.fields) ?? (record.hidesSome ? texts.hidesSome : texts.noFields)
  }

  /// What a version did beyond its fields: it began the document, went back, or took back.
  static func deed(_ record: VersionRecord, _ world: World) -> String? {
    let texts = world.texts.history
    switch (record.change, record.about) {
    case ("restore", let number?): return texts.wentBack(number)
    case ("import", let number?): return texts.tookIn(number)
    case ("undo", let number?): return texts.tookBack(number)
    case ("redo", let number?): return texts.didAgain(number)
    default: return record.number == 1 ? texts.opened : nil
    }
  }

  // MARK: What stands in a version

  /// What the chosen version changed.
  static func details(_ state: State, _ world: World, _ columns: Int) -> [StyledLine] {
    chosen(state).map { changes($0, state.document, world, columns) } ?? []
  }

  private static func changes(
    _ record: VersionRecord, _ document: Document, _ world: World, _ columns: Int
  ) -> [StyledLine] {
    let texts = world.texts.history
    if let trouble = record.trouble {
      let words = world.texts.troubles.words(for: trouble.code).sentence
      return Wrap.lines(words, width: columns).map { [StyledText($0, .warning)] }
    }
    var lines: [StyledLine] = []
    func note(_ words: String) {
      let capital = words.prefix(1).uppercased() + words.dropFirst()
      lines += Wrap.lines(capital, width: columns).map { [StyledText($0, .dim)] }
    }
    if let words = deed(record, world) { note(words) }
    if let number = record.mergedFrom { note(texts.merged(number)) }
    let names = StoredNames(document, record.names, world)
    let fields = ChangeLines(names: names, columns: columns).lines(record.fields)
    lines += fields
    if fields.isEmpty, !record.hidesSome { note(texts.noFields) }
    if record.hidesSome { note(texts.hidesSome) }
    return lines
  }

  /// A version as it is read: what it changed, then all that it says; or what going back changes.
  static func lines(
    of page: Page, _ state: State, _ world: World, columns: Int
  ) -> [StyledLine] {
    let texts = world.texts.history
    guard let contents = page.contents else { return [[StyledText(texts.loading, .dim)]] }
    let names = StoredNames(state.document, contents.names, world)
    if state.asking != nil, case .changes(let changes) = contents.restoring {
      return [[StyledText(texts.changes, .heading), StyledText("   \(texts.marks)", .dim)]]
        + ChangeLines(names: names, columns: columns).lines(changes)
    }
    var lines: [StyledLine] = []
    if let record = state.records.first(where: { $0.number == page.number }) {
      lines.append([StyledText(texts.changes, .heading), StyledText("   \(texts.marks)", .dim)])
      lines += changes(record, state.document, world, columns) + [[]]
    }
    lines.append([StyledText(texts.whole, .heading)])
    lines += ChangeLines(names: names, columns: columns, isWhole: true).lines(contents.fields)
    return lines
  }
}
