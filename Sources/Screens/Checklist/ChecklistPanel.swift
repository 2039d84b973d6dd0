import Canvas
import Casework
import Texts
import Workplace

/// All about the chosen item: what is meant, the answers, and what is written beside them.
extension ChecklistPage {
  func drawPanel(on grid: inout Grid) {
    guard panel.rows > 0 else { return }
    let title = name(state.chosen)
    grid.horizontalLine(row: panel.row, column: panel.column, columns: panel.columns)
    grid.put(
      " \(title) ", row: panel.row, column: panel.column + 1, style: .heading,
      width: panel.columns - 2)
    guard !state.chosen.isPage else {
      drawPage(pageLines, on: &grid)
      return
    }
    var row = panel.row + 1
    for line in meaning {
      grid.put(line, row: row, column: panel.column + 3, style: .dim)
      row += 1
    }
    if state.chosen.isAnswered {
      grid.put(answers, row: row, column: panel.column + 3, width: panel.columns - 4)
    }
    if let reason = ChecklistPage.locked(state.chosen, fields) {
      let words = Wrap.lines(reason, width: panel.columns - 5)
      for (offset, line) in words.enumerated() {
        grid.put(line, row: row + 1 + offset, column: panel.column + 3, style: .warning)
      }
      return
    }
    for (offset, line) in student.enumerated() {
      grid.put(
        line, row: row + 1 + offset, column: panel.column + 3, width: panel.columns - 4)
    }
    window.draw(sheet, focus: focus, on: &grid, in: form)
  }

  /// The four answers with their digits; the one given stands in brackets.
  private var answers: StyledLine {
    let given =
      state.given[state.chosen]?.value ?? fields.client?.checklist.answer(state.chosen)?.value
    return AnswerValue.allCases.enumerated().flatMap { index, value -> StyledLine in
      let words = "\(index + 1) \(texts.answer(value))"
      return value == given
        ? [StyledText("[\(words)]", .ok), StyledText(" ")] : [StyledText(" \(words)  ")]
    }
  }

  /// The part of the panel that holds the fields.
  private var form: Rect {
    panel.splitTop(
      1 + meaning.count + (state.chosen.isAnswered ? 1 + student.count : 0)
    ).rest
  }

  /// What is meant by the item; it gives way where the room is small and the student has answered.
  private var meaning: [String] {
    let isCrowded = panel.rows < 7 + student.count && !student.isEmpty
    let words = isCrowded ? "" : state.chosen.words(texts)?.meaning ?? ""
    return words.isEmpty ? [] : Wrap.lines(words, width: panel.columns - 5)
  }

  private var focus: SheetFocus? {
    guard let field = state.field else { return nil }
    var focus = SheetFocus(path: field.path)
    guard let open = state.writing.open, open.path == field.path else { return focus }
    focus.area = open.area
    if field.part == .day {
      focus.echo = fields.world.day(open.text, as: .past).echo(fields.world.texts)
    }
    if let list = state.list {
      let options = ChecklistPage.observers(state, fields)
      let shown = max(0, (list.chosen ?? 0) - 1)
      focus.choices = options.enumerated().dropFirst(shown).prefix(3).map { index, option in
        let isChosen = index == list.chosen
        return [
          StyledText((isChosen ? "▸ " : "  ") + option.label, isChosen ? .selected : .normal),
          StyledText("  \(option.detail)", .dim),
        ]
      }
    }
    return focus
  }

  private var window: SheetWindow {
    SheetWindow(sheet, focus: focus, above: 0, size: form.size)
  }

  private var sheet: [SheetLine] {
    let labels = texts.labels
    guard state.chosen.isAnswered else {
      return state.chosen.fields.map { SheetLine(.field(sheetField($0, "", ""))) }
    }
    let item = state.chosen
    return [
      SheetLine(
        .field(sheetField(ChecklistField(item, .note), labels.note, labels.noteHint)),
        labelColumns: TextWidth.of(labels.note) + 1),
      SheetLine(
        .flow([
          sheetField(ChecklistField(item, .source), labels.source, labels.sourceHint, columns: 18),
          sheetField(
            ChecklistField(item, .observer), labels.observer, labels.observerHint, columns: 14),
          sheetField(ChecklistField(item, .day), labels.day, labels.dayHint, columns: 10),
        ])),
    ]
  }

  private func sheetField(
    _ field: ChecklistField, _ label: String, _ hint: String, columns: Int = 12
  ) -> SheetField {
    var shown = SheetField(
      path: field.path, label: label, text: self.shown(field), placeholder: hint, columns: columns)
    let plan = fields.world.texts.plan.notes
    let others = fields.world.casebook.drafts.last {
      $0.document == fields.document && $0.path == field.path && $0.author != fields.world.me
    }
    if let draft = others {
      let name = fields.names.member(draft.author)
      if state.field == field {
        shown.notes.append([
          StyledText("\(plan.writes(name)): ", .dim), StyledText(draft.text, .otherPerson),
        ])
      } else {
        shown.text = draft.text
        shown.style = .otherPerson
        shown.notes.append([StyledText("← \(plan.writes(name))", .dim)])
      }
    }
    if let problem = state.writing.problem(field.path) {
      shown.mark = StyledText("x", .warning)
      shown.notes.append([StyledText(plan.notSaved(words(problem)), .warning)])
    }
    return shown
  }

  private func words(_ problem: SentText.Problem) -> String {
    switch problem {
    case .wrong(let words): words
    case .refused(let refusal): fields.world.texts.refusals.words(for: refusal)
    case .failed(let trouble): fields.world.texts.troubles.words(for: trouble.code).sentence
    }
  }

  /// The field's box on the screen.
  func box(_ field: ChecklistField) -> Rect {
    var box =
      window.box(field.path) ?? Rect(row: 0, column: 3, rows: 1, columns: panel.columns - 6)
    box.row += form.row
    box.column += form.column
    return box
  }

  func field(row: Int, column: Int) -> ChecklistField? {
    guard form.contains(row: row, column: column),
      let path = window.path(row: row - form.row, column: column - form.column)
    else { return nil }
    return ChecklistField(path: path)
  }
}

extension ChecklistPage {
  /// Counts by answer, the multi-agency need with its reasons, and what points to an assessment.
  var summaryLines: [StyledLine] {
    var lines: [StyledLine] = []
    let checklist = fields.client?.checklist ?? NeedsChecklist()
    let counts =
      AnswerValue.allCases.map {
        texts.notes.byAnswer(texts.answer($0), checklist.summary.count($0))
      } + [texts.notes.byAnswer(texts.notes.unanswered, checklist.summary.unanswered)]
    lines += Wrap.lines([StyledText(counts.joined(separator: "   "))], width: panel.columns - 5)
    lines.append([])
    lines += changedLines
    if let need {
      let sectors = Sector.allCases.filter(need.sectors.contains).map(texts.sector)
        .joined(separator: ", ")
      lines += wrapped([StyledText(texts.notes.multiAgencyReason(sectors), .lack)])
      lines += need.reasons.flatMap { wrapped([StyledText("– \(words($0))")]) }
    } else if checklist.situations.isEmpty {
      // Out of nothing there is no all-clear.
      lines += wrapped([StyledText(texts.notes.nothingAnswered, .dim)])
    } else {
      let isComplete = checklist.summary.unanswered == 0
      lines += wrapped([StyledText(texts.notes.noMultiAgency(isComplete), .dim)])
    }
    lines.append([])
    let signs = AssessmentSign.allCases.filter { checklist.signs[$0]?.value == .yes }
    if checklist.signs.isEmpty {
      lines += wrapped([StyledText(texts.notes.noSignAnswered, .dim)])
    } else if signs.isEmpty {
      let isComplete = checklist.signs.count == AssessmentSign.allCases.count
      lines += wrapped([StyledText(texts.notes.noAssessment(isComplete), .dim)])
    } else {
      lines += wrapped([StyledText(texts.notes.assessmentReason, .lack)])
      lines += signs.map { [StyledText("– \(texts.sign($0).name)")] }
    }
    return lines
  }

  func wrapped(_ line: StyledLine) -> [StyledLine] {
    Wrap.lines(line, width: panel.columns - 5)
  }

  private func words(_ reason: MultiAgencyNeed.Reason) -> String {
    switch reason {
    case .situation(let situation, let sector):
      return "\(texts.situation(situation).name) (\(texts.sector(sector)))"
    case .suggestion(let idea, let sector):
      return "\(fields.world.texts.selfAssessment.views.idea(idea)) (\(texts.sector(sector)))"
    case .service(let id, let sector):
      let plan = fields.world.surroundings.currentPlan(of: fields.id)
      let name = plan?.services[id]?.name ?? ""
      return "\(texts.notes.inPlan(name)) (\(texts.sector(sector)))"
    }
  }
}
