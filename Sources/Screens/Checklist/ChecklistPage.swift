import Canvas
import Casework
import Texts
import Workplace

/// The list above, and below it all about the chosen item.
struct ChecklistPage {
  enum Line {
    case heading(String)
    case item(ChecklistItem)
  }

  let state: Checklist.State
  let fields: ChecklistFields
  let texts: ChecklistTexts
  let list: Rect
  let panel: Rect
  let summaryLine: Rect
  /// What was answered before and what the student answered, and what to talk about.
  let student: [StyledLine]
  private let lines: [Line]
  private let first: Int

  init(_ state: Checklist.State, _ fields: ChecklistFields, in area: Rect) {
    (self.state, self.fields) = (state, fields)
    texts = fields.world.texts.checklist
    let overview = ChecklistPage.overview(fields)
    let isOneLine = StyledLine(overview.joined(separator: [])).width <= area.columns - 2
    let (top, rest) = area.splitTop(isOneLine ? 1 : 2)
    summaryLine = top
    let own =
      ChecklistPage.earlierLines(state, fields, columns: area.columns)
      + ChecklistPage.studentLines(state, fields, columns: area.columns)
    student = own
    let wanted =
      state.chosen.isPage
      ? area.rows - (area.rows < 18 ? 4 : 5) : (area.columns < 76 ? 8 : 7) + own.count
    (list, panel) = rest.splitBottom(min(wanted, max(0, rest.rows - 3)))
    lines = ChecklistPage.lines(texts)
    first = ChecklistPage.first(state, lines, rows: list.rows)
  }

  private static func lines(_ texts: ChecklistTexts) -> [Line] {
    var lines: [Line] = []
    for family in SituationFamily.allCases {
      lines.append(.heading(texts.family(family)))
      lines += family.situations.map { .item(.situation($0)) }
    }
    lines.append(.heading(texts.signsHeading))
    lines += AssessmentSign.allCases.map { .item(.sign($0)) }
    lines.append(.heading(texts.besideHeading))
    lines += [.item(.strengths), .item(.skills), .item(.wishes), .item(.namedJob)]
    return lines + [.item(.papers), .item(.summary), .item(.services)]
  }

  private static func index(_ item: ChecklistItem, _ lines: [Line]) -> Int {
    lines.firstIndex {
      if case .item(item) = $0 { true } else { false }
    } ?? 0
  }

  private static func first(_ state: Checklist.State, _ lines: [Line], rows: Int) -> Int {
    let margin = rows >= 5 ? 1 : 0
    let above = max(margin, min(state.rowsAbove, rows - 1 - margin))
    return max(0, min(index(state.chosen, lines) - above, lines.count - rows))
  }

  /// The rows above an item after it is chosen: it stays where it is, as far as it is in sight.
  func rowsAbove(_ item: ChecklistItem) -> Int {
    max(0, min(ChecklistPage.index(item, lines) - first, list.rows - 1))
  }

  /// Why the item cannot be answered or written now; nothing where it can.
  static func locked(_ item: ChecklistItem, _ fields: ChecklistFields) -> String? {
    let world = fields.world
    if !fields.sees(item) { return world.texts.checklist.notes.hiddenReason }
    if let trouble = world.casebook.clients[fields.id]?.readOnly {
      return world.texts.troubles.words(for: trouble.code).sentence
    }
    if case .readOnly(let trouble) = world.connection {
      return world.texts.troubles.words(for: trouble.code).sentence
    }
    return nil
  }

  static func observers(_ state: Checklist.State, _ fields: ChecklistFields) -> [PlanOption] {
    let all = fields.observers
    guard let open = state.writing.open, open.isChanged, !open.text.isEmpty else { return all }
    return all.filter { SearchText.matches(open.text, in: "\($0.label) \($0.detail)") }
  }

  func item(row: Int, column: Int) -> ChecklistItem? {
    guard list.contains(row: row, column: column) else { return nil }
    let index = first + row - list.row
    guard lines.indices.contains(index), case .item(let item) = lines[index] else { return nil }
    return item
  }
}

extension ChecklistPage {
  func draw(on grid: inout Grid) {
    drawOverview(on: &grid)
    for row in 0..<list.rows where lines.indices.contains(first + row) {
      switch lines[first + row] {
      case .heading(let words):
        grid.put(
          words, row: list.row + row, column: list.column + 1, style: .heading,
          width: list.columns - 2)
      case .item(let item): draw(item, on: &grid, row: list.row + row)
      }
    }
    let end = list.endColumn - 1
    if first > 0 { grid.put("↑", row: list.row, column: end, style: .dim) }
    if first + list.rows < lines.count {
      grid.put("↓", row: list.endRow - 1, column: end, style: .dim)
    }
    drawPanel(on: &grid)
  }

  /// In one line, or what the answers point to below the counts where there is little room.
  private func drawOverview(on grid: inout Grid) {
    let overview = ChecklistPage.overview(fields)
    let lines =
      summaryLine.rows == 1 ? [StyledLine(overview.joined(separator: []))] : overview
    for (row, line) in lines.enumerated() {
      grid.put(line, row: summaryLine.row + row, column: 1, width: summaryLine.columns - 2)
    }
  }

  /// How many needs and answers there are, and what they point to.
  private static func overview(_ fields: ChecklistFields) -> [StyledLine] {
    let notes = fields.world.texts.checklist.notes
    let checklist = fields.client?.checklist ?? NeedsChecklist()
    let answered = Situation.allCases.count - checklist.summary.unanswered
    let counts = notes.counts(checklist.summary.count(.yes), answered, Situation.allCases.count)
    var alerts: StyledLine = []
    if need(fields) != nil { alerts.append(StyledText("  ! \(notes.multiAgency)", .lack)) }
    if checklist.suggestsAssessment {
      alerts.append(StyledText("  ! \(notes.assessment)", .lack))
    }
    return [[StyledText(counts, .bold)], alerts]
  }

  var need: MultiAgencyNeed? { ChecklistPage.need(fields) }

  private static func need(_ fields: ChecklistFields) -> MultiAgencyNeed? {
    fields.client?.multiAgencyNeed(
      plan: fields.world.surroundings.currentPlan(of: fields.id), on: fields.world.today)
  }

  private func draw(_ item: ChecklistItem, on grid: inout Grid, row: Int) {
    let isChosen = item == state.chosen
    let style: Style =
      !isChosen ? .normal : state.field == nil ? .selected : .selectedDim
    if isAsked(item) { grid.put("?", row: row, column: list.column + 2, style: .mark) }
    if isChosen { grid.put(">", row: row, column: list.column + 1, style: .bold) }
    let left = list.column + 3
    let isWide = list.columns >= 76
    let answerColumn = list.column + (isWide ? 40 : 38)
    let name = name(item)
    if point(of: item)?.isToTalkAbout == true, !isAsked(item) {
      grid.put("↔", row: row, column: list.column + 2, style: .mark)
    }
    grid.put(name, row: row, column: left, style: style, width: answerColumn - left - 1)
    if isChosen && state.field == nil {
      grid.placeCursor(row: row, column: left, isVisible: false)
    }
    grid.put(
      state(of: item, isWide: isWide), row: row, column: answerColumn,
      width: list.endColumn - answerColumn - 2)
  }

  /// What stands behind an item: its answer with who and when, or the beginning of its text.
  private func state(of item: ChecklistItem, isWide: Bool) -> StyledLine {
    if item == .papers { return paperCount }
    guard item.isAnswered else {
      let text = item.fields.first.map { shown($0) } ?? ""
      return [StyledText(text.prefix { !$0.isNewline }.description, .dim)]
    }
    guard fields.sees(item) else { return [StyledText(texts.notes.hiddenRow, .dim)] }
    let answer = fields.client?.checklist.answer(item)
    guard let value = state.given[item]?.value ?? answer?.value else {
      return [StyledText("·", .dim)]
    }
    let number = (AnswerValue.allCases.firstIndex(of: value) ?? 0) + 1
    var line: StyledLine = [
      StyledText("\(number) \(texts.answer(value))", value == .yes ? .bold : .normal)
    ]
    guard isWide, state.given[item] == nil, value != .unwilling, let answer else { return line }
    let who = answer.observer.map { shortName(fields.names.member($0)) } ?? ""
    let day = answer.day.map { "\($0.day).\($0.month).\($0.year)" } ?? ""
    let width = TextWidth.of("\(number) \(texts.answer(value))")
    line.append(StyledText(String(repeating: " ", count: max(1, 15 - width))))
    line.append(StyledText("\(day) \(who)", .dim))
    return line
  }

  /// First name and the initial of the last name: there is no room for more.
  private func shortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first, let initial = words.last?.first else {
      return name
    }
    return "\(first) \(initial)."
  }

  /// Two people answered differently, and nobody has chosen yet.
  private func isAsked(_ item: ChecklistItem) -> Bool {
    (fields.world.casebook.clients[fields.id]?.questions ?? []).contains {
      $0.path == item.path || $0.path.hasPrefix(item.path + "/")
    }
  }

  func shown(_ field: ChecklistField) -> String {
    state.writing.own(field.path) ?? fields.saved(field.path) ?? ""
  }
}
