public import Canvas
import Casework
import Texts
import Workplace

/// Where the parts of the preview stand: words, the lines, and the chosen line in full.
struct MemberImportLayout {
  let head: Rect
  let list: Rect
  let detail: Rect

  init(_ area: Rect) {
    let (head, rest) = area.splitTop(5)
    let (list, detail) = rest.splitBottom(min(6, max(4, area.rows / 3)))
    (self.head, self.list, self.detail) = (head, list, detail)
  }
}

extension MemberImportScreen {
  public static func view(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    var state = state
    show(&state, world)
    guard let preview = state.preview else {
      state.fields.draw(on: &grid, in: formPart(area))
      return
    }
    let layout = MemberImportLayout(area)
    drawHead(preview, world, on: &grid, in: layout.head)
    var list = state.list
    list.rows = rows(preview, world, columns: layout.list.columns - 3)
    list.draw(on: &grid, in: layout.list)
    let chosen = preview.list.lines.first { "\($0.number)" == list.selection }
    if let chosen { drawDetail(chosen, preview, world, on: &grid, in: layout.detail) }
  }

  private static func drawHead(
    _ preview: MemberPreview, _ world: World, on grid: inout Grid, in rect: Rect
  ) {
    let texts = world.texts.roster.list.importing
    let width = rect.columns - 3
    func put(_ line: StyledLine, _ row: Int) {
      grid.put(line, row: rect.row + row, column: rect.column + 2, width: width)
    }
    put([StyledText(preview.path, .bold)], 0)
    put([StyledText(texts.summary(preview.list))], 1)
    put(state(of: preview, texts), 2)
    let unknown = preview.table.unknownHeadings
    let hint = unknown.isEmpty ? texts.staysAsIs : texts.unknownHeadings(unknown)
    let question = world.texts.officeQuestion(
      of: preview.list, in: preview.roster, on: world.today)
    if let question, !preview.isDone {
      let words = preview.takesOffices ? texts.officesTaken(question) : texts.officesLeft(question)
      put([StyledText(words, .lack)], 3)
    } else {
      put([StyledText(hint, .dim)], 3)
    }
    grid.put(
      table(world).header(width: width), row: rect.endRow - 1, column: rect.column + 2)
  }

  /// What has become of the list, or what the yes would leave out.
  private static func state(of preview: MemberPreview, _ texts: ImportTexts) -> StyledLine {
    let list = preview.list
    if preview.isDone { return [StyledText(texts.taken(list.newCount, list.changedCount), .ok)] }
    if preview.ticket != nil { return [StyledText(texts.beingTaken)] }
    if let problem = preview.problem { return [StyledText(problem, .warning)] }
    if list.change == nil { return [StyledText(texts.nothingToTake)] }
    if list.faultyCount > 0 { return [StyledText(texts.faultyLeftOut(list.faultyCount), .lack)] }
    return [StyledText(texts.pressY)]
  }

  private static func table(_ world: World) -> Table {
    let texts = world.texts.roster.list
    return Table([
      Table.Column(texts.importing.line, minimum: 5, ideal: 5, priority: 5, isRight: true),
      Table.Column(texts.column(.name), minimum: 16, ideal: 20, priority: 4),
      Table.Column(texts.importing.outcome, minimum: 20, ideal: 100, priority: 3),
    ])
  }

  private static func rows(
    _ preview: MemberPreview, _ world: World, columns: Int
  ) -> [ListRow] {
    let table = table(world)
    return preview.list.lines.map { line in
      let style: Style =
        switch line.result {
        case .faulty: .lack
        case .new: .ok
        case .changed: .normal
        case .same: .dim
        }
      let words = world.texts.words(for: line, of: preview.list, in: preview.roster)
      return ListRow(
        "\(line.number)",
        table.line(
          [StyledText("\(line.number)"), StyledText(line.name), StyledText(words, style)],
          width: columns))
    }
  }

  private static func drawDetail(
    _ line: RosterImport.Line, _ preview: MemberPreview, _ world: World, on grid: inout Grid,
    in rect: Rect
  ) {
    grid.horizontalLine(row: rect.row)
    let words =
      "\(world.texts.roster.list.importing.line) \(line.number): "
      + world.texts.words(for: line, of: preview.list, in: preview.roster)
    let lines = Wrap.lines(words, width: rect.columns - 5)
    let room = rect.rows - 1
    for (row, text) in lines.prefix(room).enumerated() {
      let isCut = row == room - 1 && lines.count > room
      grid.put(text + (isCut ? " …" : ""), row: rect.row + 1 + row, column: rect.column + 2)
    }
  }

  static func formPart(_ area: Rect) -> Rect { area.inset(columns: 1).splitTop(1).rest }

  /// Describes the form, or the lines that have been read.
  static func show(_ state: inout State, _ world: World) {
    if let preview = state.preview {
      let layout = MemberImportLayout(world.body)
      state.list.rows = rows(preview, world, columns: layout.list.columns - 3)
      return
    }
    let texts = world.texts.roster.list.importing
    var isReading = false
    if case .reading = state.stage { isReading = true }
    var path = FormRow.text("path", texts.path, "", placeholder: texts.pathHint)
    if isReading { path.locked = texts.reading }
    if let problem = state.fields.problems["path"] {
      path.marks.append(FormMark("!", words: problem, style: .warning))
    }
    let specs = [
      FieldSpec(.heading("heading", texts.heading)), ClientPapers.note("hint", texts.hint),
      FieldSpec(path),
    ]
    state.fields.show(
      specs
        + ClientPapers.action("read", isReading ? texts.reading : texts.read, problems: [:]),
      world.texts.fields, world)
  }
}
