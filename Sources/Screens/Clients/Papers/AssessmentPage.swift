import Canvas
import Casework
import Texts
import Workplace

/// The page of the papers about self-assessments: one to fill in while talking, or what was answered.
extension ClientPapers {
  static func assessmentRows(
    _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.selfAssessment.papers
    if let open = held.value.openSelfAssessment ?? state.openAssessment {
      return openAssessmentRows(open, state, held, world) + answeredRows(state, held, world)
    }
    var rows: [FieldSpec] = []
    if held.value.selfAssessments.isEmpty { rows.append(note("assessment/none", texts.none)) }
    for (way, words) in [
      ("alone", texts.alone), ("together", texts.together), ("paper", texts.paper),
    ] {
      rows += action("assessment/\(way)", words, state)
    }
    rows += action("assessment/print", texts.printEmpty, state)
    return rows + answeredRows(state, held, world)
  }

  /// The one that was begun: every statement with its five numbers, to be filled in while talking.
  private static func openAssessmentRows(
    _ open: SelfAssessment, _ state: State, _ held: Held<Client>, _ world: World
  ) -> [FieldSpec] {
    let texts = world.texts.selfAssessment
    guard
      let fields = AssessmentFields(
        world, client: held.value.id, assessment: open.id, begun: open),
      let questionnaire = fields.questionnaire
    else { return [] }
    var rows = [
      FieldSpec(.heading("assessment/head", assessmentLine(open, fields, world)))
    ]
    rows += action("assessment/alone", texts.papers.goOnAlone, state)
    let steps = Rating.allCases.compactMap { rating in
      questionnaire.step(rating).map { "\(rating.rawValue) \($0[world.texts.language])" }
    }
    rows.append(note("assessment/steps", steps.joined(separator: " · ")))
    if fields.hasHidden { rows.append(note("assessment/hidden", texts.papers.hiddenAreas)) }
    for area in questionnaire.areas where fields.visibility.sees(area) {
      let base = "selfAssessments/\(open.id)/areas/\(area.id)"
      let name = area.name[world.texts.language]
      let isAsking = area.statements.allSatisfy(\.asksForHelp)
      rows.append(
        FieldSpec(
          .heading(base, isAsking ? "\(name) (\(texts.papers.asksForHelp))" : name)))
      for statement in area.statements {
        let path = "\(base)/ratings/\(statement.id)"
        let rating = open.rating(statement.id, in: area.id)
        rows.append(
          FieldSpec(
            .note("\(path)/text", [StyledText(statement.text[world.texts.language])])))
        let options = Rating.allCases.map { "\($0.rawValue)" } + ["–"]
        let selected = rating.map { $0.rawValue - 1 }
        rows.append(
          FieldSpec(.choice(path, "", options, selected: selected), at: place(path, held)))
        // The answer is the student's: what stood there before stays in sight.
        if let before = state.fields.beforePick[path],
          before != state.fields.picks[path] ?? selected
        {
          rows.append(note("\(path)/before", texts.papers.before(options[before]), .lack))
        }
      }
      rows.append(
        self.area("\(base)/words", texts.ownWords, open.words(in: area.id), held))
    }
    rows += action("assessment/finish", texts.papers.finish, state)
    let isAsked = state.confirming == "assessment/remove"
    rows.append(
      FieldSpec(
        .link(
          "assessment/remove", "",
          [
            StyledText(
              isAsked ? texts.papers.reallyRemove : texts.papers.remove,
              isAsked ? .warning : .dim)
          ])))
    return rows
  }

  /// What is asked before a key changes an answer that the student has given already.
  ///
  /// The same key once more changes it. While an answer is being given here, nothing is asked.
  static func answeredAlready(_ key: Key, _ state: State, _ world: World) -> String? {
    guard !state.fields.isAtHead, let row = state.fields.form.focusedRow,
      row.id.contains("/ratings/"), row.locked == nil, state.confirming != row.id,
      state.fields.picks[row.id] == nil,
      case .choice(let options, let selected?) = row.kind, selected < Rating.allCases.count
    else { return nil }
    switch key {
    case .left, .right, .character: break
    default: return nil
    }
    var choice = Choice(options, selected: selected)
    let empty = Rect(row: 0, column: 0, rows: 0, columns: 0)
    guard choice.handle(key, in: empty), choice.selected != selected else { return nil }
    return world.texts.selfAssessment.papers.answeredAlready(options[selected])
  }

  /// One that somebody takes away while words are being written in it stays on the screen, as saving
  /// the words brings it back.
  static func keepAssessment(_ state: inout State, _ client: Client) {
    if let open = client.openSelfAssessment {
      state.openAssessment = open
    } else if let last = state.openAssessment {
      let base = "selfAssessments/\(last.id)/"
      let isWritten =
        state.fields.form.rows.contains { $0.id.hasPrefix(base) && state.fields.isAhead($0.id) }
        || state.fields.waiting.values.contains { $0.field.hasPrefix(base) }
      if client.selfAssessments[last.id] != nil || !isWritten { state.openAssessment = nil }
    }
  }

  /// When, how, how much of it.
  static func assessmentLine(
    _ assessment: SelfAssessment, _ fields: AssessmentFields, _ world: World
  ) -> String {
    let texts = world.texts.selfAssessment.papers
    let answered = fields.pages.count {
      assessment.rating($0.statement.id, in: $0.area.id) != nil
    }
    var parts = [
      texts.way(assessment.way), texts.count(answered, fields.pages.count),
    ]
    if assessment.finished == nil { parts.append(texts.unfinished) }
    let written = fields.writtenPlaces { assessment.words(in: $0) }
    if written > 0 { parts.append(texts.countWords(written)) }
    return "\(world.texts.dates.day(assessment.day))  " + parts.joined(separator: ", ")
  }

  /// Does what a link of the page says.
  static func openAssessment(
    _ parts: [Substring], _ id: String, _ state: inout State, _ held: Held<Client>, _ world: World
  ) -> [Effect] {
    func send(_ assessment: ID<SelfAssessment>, _ change: SelfAssessmentChange) -> [Effect] {
      record(id, .selfAssess(assessment, change), &state, held, world)
    }
    let open = held.value.openSelfAssessment?.id
    switch parts.dropFirst().first {
    case "alone": return [.go(.selfAssessment(state.client))]
    case "print": return [.go(.questionnaire(state.client))]
    case "together", "paper":
      let way = SelfAssessmentWay(rawValue: String(parts[1])) ?? .together
      return send(
        world.newID("v"),
        .begin(language: world.texts.language, way: way, day: world.today))
    case "finish": return open.map { send($0, .finish(on: world.today)) } ?? []
    case "remove":
      guard state.confirming == id else {
        state.confirming = id
        return []
      }
      state.confirming = nil
      return open.map { send($0, .remove) } ?? []
    case "show":
      state.shownAssessment = parts.last.flatMap { ID(String($0)) }
      return []
    default: return []
    }
  }

  /// The change that saves a field of the open self-assessment; nothing where it is none of its.
  static func assessmentChange(_ id: String, _ state: State) -> ClientChange? {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count >= 5, parts[0] == "selfAssessments",
      let assessment = ID<SelfAssessment>(parts[1]), let area = ID<QuestionnaireArea>(parts[3])
    else { return nil }
    switch parts[4] {
    case "words":
      return .selfAssess(assessment, .write(state.fields.text(id).trimmed, in: area))
    case "ratings":
      guard parts.count == 6, let statement = ID<Statement>(parts[5]),
        let pick = state.fields.picks[id]
      else { return nil }
      return .selfAssess(assessment, .rate(statement, in: area, Rating(rawValue: pick + 1)))
    default: return nil
    }
  }
}
