import Canvas
import Casework
import Texts
import Workplace

/// What was answered in a finished self-assessment, and how it changed from the one before.
extension ClientPapers {
  static func answeredRows(
    _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let all = held.value.selfAssessmentsByDay.filter { $0.finished != nil }
    let shown = all.first { $0.id == state.shownAssessment } ?? all.last
    guard let shown,
      let fields = AssessmentFields(world, client: held.value.id, assessment: shown.id),
      let questionnaire = fields.questionnaire
    else { return [] }
    let texts = world.texts.selfAssessment.papers
    var rows = [
      FieldSpec(.heading("assessment/shown", assessmentLine(shown, fields, world)))
    ]
    if fields.hasHidden { rows.append(note("assessment/shown/hidden", texts.hiddenAreas)) }
    let earlier = held.value.earlier(than: shown)
    if let earlier {
      rows.append(
        note("assessment/since", texts.changeSince(world.texts.dates.day(earlier.day)) + ":"))
    }
    let shifts = earlier.map { held.value.shifts(from: $0, to: shown) } ?? []
    for area in questionnaire.areas where fields.visibility.sees(area) {
      rows += answeredRows(
        area, shown, shifts.first { $0.area == area.id }, questionnaire, world)
    }
    for other in all.reversed() where other.id != shown.id {
      guard let fields = AssessmentFields(world, client: held.value.id, assessment: other.id)
      else { continue }
      rows.append(
        FieldSpec(
          .link(
            "assessment/show/\(other.id)", "",
            [StyledText(assessmentLine(other, fields, world), .dim)])))
    }
    return rows
  }

  private static func answeredRows(
    _ area: QuestionnaireArea, _ shown: SelfAssessment, _ shift: AreaShift?,
    _ questionnaire: Questionnaire, _ world: World
  ) -> [FieldSpec] {
    let language = world.texts.language
    let base = "answered/\(shown.id)/\(area.id)"
    var heading = area.name[language]
    if area.statements.allSatisfy(\.asksForHelp) {
      heading += " (\(world.texts.selfAssessment.papers.asksForHelp))"
    }
    if let shift, let was = shift.was, let now = shift.now {
      heading += "  \(tenths(was, language)) → \(tenths(now, language))"
    }
    var rows = [FieldSpec(.heading(base, heading))]
    for statement in area.statements {
      let rating = shown.rating(statement.id, in: area.id)
      let change = shift?.statements.first { $0.statement == statement.id }
      rows.append(
        FieldSpec(
          .note(
            "\(base)/\(statement.id)",
            answer(statement, rating, change, questionnaire, world))))
    }
    let words = shown.words(in: area.id)
    if !words.isEmpty {
      rows.append(
        FieldSpec(.note("\(base)/words", [StyledText("”\(words)”", .mark)])))
    }
    return rows
  }

  /// `4  sopii hyvin  Tiedän, missä olen hyvä.  ↑ 2`
  private static func answer(
    _ statement: Statement, _ rating: Rating?, _ change: StatementShift?,
    _ questionnaire: Questionnaire, _ world: World
  ) -> StyledLine {
    let texts = world.texts.selfAssessment.papers
    let language = world.texts.language
    guard let rating else {
      return [
        StyledText("–  ", .dim), StyledText(statement.text[language] + "  ", .dim),
        StyledText(texts.unanswered, .dim),
      ]
    }
    var line: StyledLine = [
      StyledText("\(rating.rawValue)  ", .bold), StyledText(statement.text[language]),
      StyledText("  \(questionnaire.step(rating)?[language] ?? "")", .dim),
    ]
    if change?.was != nil, change?.isReworded == true {
      line.append(StyledText("  (\(texts.reworded))", .dim))
    } else if let was = change?.was, let direction = change?.direction {
      let sign =
        switch direction {
        case .up: "↑"
        case .down: "↓"
        case .same: "="
        }
      line.append(StyledText("  \(was.rawValue) → \(rating.rawValue) \(sign)", .bold))
    }
    return line
  }

  private static func tenths(_ number: Int, _ language: Language) -> String {
    let mark = language == .english ? "." : ","
    return number % 10 == 0 ? "\(number / 10)" : "\(number / 10)\(mark)\(number % 10)"
  }
}
