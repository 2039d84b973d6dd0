import Canvas
import Casework
import Texts
import Workplace

/// The student's own view beside the professional's, and the pages that are only read.
extension ChecklistPage {
  func name(_ item: ChecklistItem) -> String {
    switch item {
    case .papers: fields.world.texts.clients.brought.heading.uppercased()
    case .summary: texts.summaryHeading
    case .services: fields.world.texts.selfAssessment.views.toTalkAbout.uppercased()
    default: item.words(texts)?.name ?? ""
    }
  }

  /// Where the two views meet; nothing where the answers are closed to the person at the keyboard.
  func point(of item: ChecklistItem) -> TalkingPoint? {
    guard case .situation(let situation) = item, fields.sees(item) else { return nil }
    return fields.client?.talkingPoint(about: situation)
  }

  /// What the student answered about the chosen situation, and what the two may talk about.
  static func studentLines(
    _ state: Checklist.State, _ fields: ChecklistFields, columns: Int
  ) -> [StyledLine] {
    guard case .situation(let situation) = state.chosen, fields.sees(state.chosen),
      let client = fields.client
    else { return [] }
    let answers = client.studentAnswers(about: situation)
    guard !answers.isEmpty else { return [] }
    let texts = fields.world.texts
    let words = texts.selfAssessment.views
    var lines = answers.flatMap { answer in
      Wrap.lines(
        [
          StyledText("\(words.student): ", .dim),
          StyledText("”\(answer.statement.text[texts.language])” "),
          StyledText(fields.step(of: answer, texts.language), .bold),
        ], width: columns - 5)
    }
    if let point = client.talkingPoint(about: situation) {
      let style: Style = point.isToTalkAbout ? .mark : .ok
      lines += Wrap.lines([StyledText(words.point(point), style)], width: columns - 5)
    }
    return lines
  }

  /// The lines of the page to read that is open.
  var pageLines: [StyledLine] {
    switch state.chosen {
    case .papers: papersLines
    case .summary: summaryLines
    default: servicesLines
    }
  }

  /// The papers that were brought, the newest first, each with the consent behind it.
  private var papersLines: [StyledLine] {
    guard let client = fields.client, !client.papers.isEmpty else {
      return wrapped([StyledText(fields.world.texts.clients.brought.none, .dim)])
    }
    return client.papersByDay.flatMap { paper in
      wrapped(
        [StyledText("\(fields.world.texts.dates.day(paper.day))  ", .dim)]
          + BroughtLine.words(paper, client, fields.world))
    }
  }

  /// How many papers there are, behind the heading in the list.
  var paperCount: StyledLine {
    let count = fields.client?.papers.count ?? 0
    return [StyledText(count == 0 ? "" : String(count), .dim)]
  }

  /// Situations to talk about, then services with what speaks for them.
  var servicesLines: [StyledLine] {
    guard let client = fields.client else { return [] }
    let words = fields.world.texts.selfAssessment.views
    var lines: [StyledLine] = []
    for situation in Situation.allCases {
      let item = ChecklistItem.situation(situation)
      guard let point = point(of: item), point.isToTalkAbout else { continue }
      lines += wrapped([
        StyledText("↔ \(name(item)): ", .bold), StyledText(words.point(point)),
      ])
    }
    if client.newestAnswers.isEmpty {
      lines += wrapped([StyledText(fields.world.texts.selfAssessment.papers.none, .dim)])
    }
    let suggestions = client.serviceSuggestions
    guard !suggestions.isEmpty else { return lines }
    if !lines.isEmpty { lines.append([]) }
    lines.append([StyledText(words.services, .heading)])
    for suggestion in suggestions {
      let reasons = suggestion.reasons.map(self.words).joined(separator: ", ")
      lines += wrapped([
        StyledText("– \(words.idea(suggestion.idea)) ", .bold),
        StyledText("(\(texts.sector(suggestion.idea.sector))), \(words.because): \(reasons)"),
      ])
      let entries = fields.world.catalogue.offered(for: suggestion.idea)
      if !entries.isEmpty {
        let names = entries.map { $0.name(fields.world.texts.language) }
        lines += wrapped([StyledText("  → \(names.joined(separator: ", "))", .dim)])
      }
    }
    return lines
  }

  private func words(_ reason: ServiceSuggestion.Reason) -> String {
    let texts = fields.world.texts
    return switch reason {
    case .situation(let situation): texts.checklist.situation(situation).name
    case .sign(let sign): texts.checklist.sign(sign).name
    case .statement(let statement):
      texts.selfAssessment.views.own(statement.text[texts.language])
    }
  }

  /// Lines to be read, from where the person has scrolled to.
  func drawPage(_ lines: [StyledLine], on grid: inout Grid) {
    let rows = panel.rows - 1
    let start = min(state.scroll, max(0, lines.count - rows))
    for (offset, line) in lines.dropFirst(start).prefix(rows).enumerated() {
      grid.put(
        line, row: panel.row + 1 + offset, column: panel.column + 3, width: panel.columns - 5)
    }
    let end = panel.endColumn - 2
    if start > 0 { grid.put("↑", row: panel.row + 1, column: end, style: .dim) }
    if lines.count > start + rows {
      grid.put("↓", row: panel.endRow - 1, column: end, style: .dim)
    }
  }

  /// How far a page can be scrolled.
  var lastScroll: Int {
    guard state.chosen.isPage else { return 0 }
    return max(0, pageLines.count - (panel.rows - 1))
  }
}

extension ChecklistFields {
  /// The step that the student chose, in words.
  func step(of answer: StudentAnswer, _ language: Language) -> String {
    let step = client?.standingSelfAssessment.flatMap { client?.questionnaire(of: $0) }?.step(
      answer.rating)?[language]
    return "\(answer.rating.rawValue) \(step ?? "")"
  }
}

extension TalkingPoint {
  /// Whether the two views differ, or the student alone has said something.
  var isToTalkAbout: Bool {
    switch self {
    case .bothSeeNeed, .bothSeeWell: false
    case .studentSeesWell, .studentSeesNeed, .studentRaises: true
    }
  }
}
