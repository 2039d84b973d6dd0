public import Canvas
import Casework
import Texts
import Workplace

extension StudentAssessment {
  public static func view(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    let texts = texts(state, world)
    grid.placeCursor(row: 0, column: 0, isVisible: false)
    guard let fields = fields(state, world) else {
      drawWords([texts.student.cannot], title: texts.title, state, world, on: &grid)
      return
    }
    switch state.place {
    case .start: drawStart(state, fields, world, on: &grid)
    case .page(fields.pages.count): drawEnd(state, fields, world, on: &grid)
    case .page: drawPage(state, fields, world, on: &grid)
    case .rest, .thanks:
      let isDone = state.place == .thanks
      drawWords(
        kept(state, world, texts.student) + [texts.student.handOver],
        title: isDone ? texts.student.thanks : texts.student.pause, state, world, on: &grid)
    }
  }

  private static func drawStart(
    _ state: State, _ fields: AssessmentFields, _ world: World, on grid: inout Grid
  ) {
    let words = texts(state, world).student
    guard !fields.pages.isEmpty else {
      drawWords([words.cannot], title: words.greeting(""), state, world, on: &grid)
      return
    }
    var lines = words.lead(fields.pages.count)
    if state.assessment != nil { lines = [words.resume] + lines.dropFirst() }
    if state.hasFailed { lines.append(words.cannot) }
    drawWords(
      lines, title: words.greeting(fields.client.firstName), state, world, on: &grid)
  }

  private static func drawEnd(
    _ state: State, _ fields: AssessmentFields, _ world: World, on grid: inout Grid
  ) {
    let words = texts(state, world).student
    let answered = fields.pages.count { rating($0, state, fields) != nil }
    let written = fields.writtenPlaces { area in
      guard let id = state.assessment else { return "" }
      let path = AssessmentFields.path(id, area)
      return state.writing.own(path) ?? fields.saved(path) ?? ""
    }
    let count = words.count(answered, fields.pages.count)
    drawWords(
      [written == 0 ? count : "\(count) \(words.countWords(written))", words.ready],
      title: words.last, state, world, on: &grid)
  }

  /// Whether all is in the shared directory; nothing is said while it is on its way.
  private static func kept(
    _ state: State, _ world: World, _ words: StudentAssessmentTexts
  ) -> [String] {
    if world.connection != .good || state.hasFailed { return [words.notKept] }
    // Somebody has taken it away: what is answered or written next brings all of it back.
    if fields(state, world)?.isGone == true { return [words.notKept] }
    let isThere = state.pending.isEmpty && state.given.isEmpty && !state.writing.isUnsaved
    return isThere ? [words.kept] : []
  }

  /// A calm page of words with a title.
  private static func drawWords(
    _ paragraphs: [String], title: String, _ state: State, _ world: World, on grid: inout Grid
  ) {
    let edge = world.size.columns >= 72 ? 6 : 3
    let width = world.size.columns - 2 * edge
    var row = world.size.rows >= 24 ? 4 : 2
    grid.put(title, row: row, column: edge, style: .title, width: width)
    row += 2
    for paragraph in paragraphs {
      for line in Wrap.lines(paragraph, width: width) where row < world.size.rows - 2 {
        grid.put(line, row: row, column: edge)
        row += 1
      }
      row += 1
    }
    drawFooter(state, world, on: &grid)
  }

  private static func drawPage(
    _ state: State, _ fields: AssessmentFields, _ world: World, on grid: inout Grid
  ) {
    guard case .page(let index) = state.place, let page = page(state, fields) else { return }
    let all = allTexts(state, world)
    let texts = all.selfAssessment
    let layout = StudentLayout(state, fields, world)
    let width = world.size.columns - 2 * layout.edge
    grid.put(texts.title, row: layout.top, column: layout.edge, style: .dim)
    let progress = "\(index + 1) / \(fields.pages.count)"
    grid.putRight(
      progress, row: layout.top, endColumn: world.size.columns - layout.edge, style: .bold)
    let done = max(1, width * (index + 1) / fields.pages.count)
    grid.horizontalLine(row: layout.top + 1, column: layout.edge, columns: width)
    grid.put(
      String(repeating: "━", count: done), row: layout.top + 1, column: layout.edge, style: .ok)
    grid.put(
      page.area.name[all.language], row: layout.area, column: layout.edge, style: .heading,
      width: width)
    for (offset, line) in layout.statement.enumerated() {
      grid.put(line, row: layout.statementRow + offset, column: layout.edge, style: .bold)
    }
    grid.put(texts.question, row: layout.question, column: layout.edge, style: .dim, width: width)
    drawSteps(layout, rating(page, state, fields), fields, all, on: &grid)
    drawOwnWords(layout, page, state, fields, texts, on: &grid)
    if world.connection != .good || state.hasFailed {
      grid.put(
        texts.student.notKept, row: layout.footer - 1, column: layout.edge, style: .warning,
        width: width)
    }
    drawFooter(state, world, on: &grid)
  }

  private static func drawSteps(
    _ layout: StudentLayout, _ rating: Rating?, _ fields: AssessmentFields, _ texts: Texts,
    on grid: inout Grid
  ) {
    for step in Rating.allCases {
      let row = layout.steps[step.rawValue - 1]
      let isChosen = step == rating
      let words = fields.questionnaire?.step(step)?[texts.language] ?? ""
      grid.put(
        "\(isChosen ? "●" : "○") \(step.rawValue)  \(words) ", row: row, column: layout.edge + 2,
        style: isChosen ? .selected : .normal)
      if isChosen { grid.placeCursor(row: row, column: layout.edge + 2, isVisible: false) }
    }
  }

  private static func drawOwnWords(
    _ layout: StudentLayout, _ page: AssessmentFields.Page, _ state: State,
    _ fields: AssessmentFields, _ texts: SelfAssessmentTexts, on grid: inout Grid
  ) {
    let label = state.isWriting ? texts.ownWords : "\(texts.ownWords) (\(Key.tab.name))"
    grid.put(label, row: layout.label, column: layout.edge, style: .dim)
    let path = state.assessment.map { AssessmentFields.path($0, page.area.id) } ?? ""
    if state.isWriting, let open = state.writing.open, open.path == path {
      open.area.draw(
        on: &grid, in: layout.words, focused: true, placeholder: texts.student.ownWordsHint)
      return
    }
    let text = state.writing.own(path) ?? fields.saved(path) ?? ""
    TextArea(text).draw(
      on: &grid, in: layout.words, focused: false, placeholder: texts.student.ownWordsHint)
  }

  private static func drawFooter(_ state: State, _ world: World, on grid: inout Grid) {
    let row = Rect(
      row: world.size.rows - 1, column: 0, rows: 1, columns: world.size.columns)
    let help = keys(state, world).help.filter(\.inFooter)
    if case .page = state.place, !state.isWriting, help.count > 3 {
      // The five digits stand as one.
      let words = texts(state, world).student
      let start = grid.put(
        [StyledText("1–5", .helpKey), StyledText(" " + words.answer, .help)], row: row.row,
        column: 1)
      Footer(help).draw(
        on: &grid,
        in: Rect(
          row: row.row, column: start + 1, rows: 1, columns: row.columns - start - 1))
      return
    }
    Footer(help).draw(on: &grid, in: row)
  }
}
