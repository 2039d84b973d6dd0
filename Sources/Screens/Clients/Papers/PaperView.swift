public import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  public static func view(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    guard let client = world.casebook.clients[state.client]?.value else {
      let words = Wrap.lines(
        world.whyHidden(world.texts.clients.papers.gone), width: area.columns - 4)
      for (offset, line) in words.enumerated() {
        grid.put(line, row: area.row + 1 + offset, column: area.column + 2, style: .dim)
      }
      return
    }
    drawTabs(state, client, world, on: &grid, row: area.row, column: area.column + 1)
    var state = state
    show(&state, world)
    state.fields.draw(on: &grid, in: formPart(of: area))
    state.fields.drawHead(on: &grid, row: area.row, column: area.column)
  }

  static func formPart(of area: Rect) -> Rect { area.inset(columns: 1).splitTop(2).rest }

  static func formArea(_ world: World) -> Rect { formPart(of: world.body) }

  /// The pages with what is done, as the agenda of a meeting shows its items.
  private static func drawTabs(
    _ state: State, _ client: Client, _ world: World, on grid: inout Grid, row: Int, column: Int
  ) {
    var at = column
    func tab(_ page: PaperPage, isShort: Bool) -> String {
      let sign = sign(of: page, client, world)
      return (isShort ? "\(page.rawValue)" : "\(page.rawValue) \(page.name(world.texts))") + sign
    }
    // Where they do not all fit, the last ones keep only their numbers; the open page has its name.
    var short: Set<PaperPage> = []
    for page in PaperPage.allCases.reversed() where page != state.page {
      let width = PaperPage.allCases.map { TextWidth.of(tab($0, isShort: short.contains($0))) + 3 }
      if column + width.reduce(0, +) <= world.size.columns { break }
      short.insert(page)
    }
    for page in PaperPage.allCases {
      let isHere = page == state.page
      let name = tab(page, isShort: short.contains(page))
      at = grid.put(
        [
          StyledText(isHere ? "[" : " ", .bold),
          StyledText(name, isHere ? .bold : .normal),
          StyledText(isHere ? "]" : " ", .bold),
        ], row: row, column: at)
      at += 1
    }
  }

  /// Done or not; a permission without working together is neither.
  private static func sign(
    of page: PaperPage, _ client: Client, _ world: World
  ) -> String {
    if page == .consent, let permission = client.permission(on: world.today),
      !permission.covers(.cooperation)
    {
      return " \(world.texts.clients.consent.partly)"
    }
    return isDone(page, client, world).map { $0 ? " ✓" : " –" } ?? ""
  }

  private static func isDone(_ page: PaperPage, _ client: Client, _ world: World) -> Bool? {
    switch page {
    case .concern: !client.concerns.isEmpty
    case .consent: client.permission(on: world.today) != nil
    case .booking: !bookings(client.id, world).isEmpty
    case .basics: nil
    case .assessment:
      client.selfAssessments.isEmpty ? nil : client.openSelfAssessment == nil
    case .brought: client.papers.isEmpty ? nil : true
    case .feedback: feedbackShown(client.id, world).isEmpty ? nil : true
    }
  }

  /// Describes the fields of the page afresh.
  static func show(_ state: inout State, _ world: World) {
    guard let held = world.casebook.clients[state.client] else { return }
    var specs: [FieldSpec]
    switch state.page {
    case .concern: specs = concernRows(state, held, world)
    case .consent: specs = consentRows(state, held, world)
    case .booking: specs = bookingRows(state, held, world)
    case .basics: specs = basicRows(state, held, world)
    case .assessment: specs = assessmentRows(state, held, world)
    case .brought: specs = broughtRows(state, held, world)
    case .feedback: specs = feedbackRows(state, held, world)
    }
    let shown = state.page == .feedback ? feedbackShown(state.client, world) : []
    if state.shownFeedback != shown { state.shownFeedback = shown }
    if held.readOnly != nil { specs.lock(world.texts.fields.lookOnly) }
    state.fields.show(specs, world.texts.fields, world)
  }
}

/// Rows that several pages are made of.
extension ClientPapers {
  static func place(_ path: String, _ held: Held<Client>) -> FieldPlace {
    FieldPlace(
      document: .client(held.value.id), path: path, version: held.version,
      questions: held.questions)
  }

  static func text(
    _ path: String, _ label: String, _ text: String, _ held: Held<Client>,
    placeholder: String = ""
  ) -> FieldSpec {
    FieldSpec(.text(path, label, text, placeholder: placeholder), at: place(path, held))
  }

  /// A day that is recorded with the form it stands in.
  static func entry(
    _ path: String, _ label: String, _ text: String, _ held: Held<Client>,
    placeholder: String = "", day: DayUse
  ) -> FieldSpec {
    FieldSpec(.entry(path, label, text, placeholder: placeholder), at: place(path, held), day: day)
  }

  static func area(
    _ path: String, _ label: String, _ text: String, _ held: Held<Client>,
    placeholder: String = ""
  ) -> FieldSpec {
    FieldSpec(
      .area(path, label, text, placeholder: placeholder, collapsed: 4), at: place(path, held))
  }

  /// One of several things to be ticked.
  struct Tick {
    var id: String
    var words: StyledLine
    var isOn: Bool
  }

  /// Things to be ticked under one label: beside it, or below it where there is little room.
  static func ticks(_ label: String, _ ticks: [Tick], _ world: World) -> [FieldSpec] {
    let isNarrow = world.size.columns < 76
    let rows = ticks.enumerated().map { index, tick in
      FieldSpec(
        .link(
          tick.id, index == 0 && !isNarrow ? label : "",
          [StyledText(tick.isOn ? "[x] " : "[ ] ")] + tick.words
        ).with {
          $0.indent = isNarrow ? 2 : 0
          $0.isTick = true
        })
    }
    guard isNarrow, let first = ticks.first else { return rows }
    return [FieldSpec(.note(first.id + "/label", [StyledText(label)]))] + rows
  }

  /// A link that does something, and under it why it could not be done.
  static func action(_ id: String, _ words: String, _ state: State) -> [FieldSpec] {
    action(id, words, problems: state.fields.problems)
  }

  static func action(_ id: String, _ words: String, problems: [String: String]) -> [FieldSpec] {
    var specs = [FieldSpec(.link(id, "", [StyledText("[ \(words) ]", .bold)]))]
    if let problem = problems[id] {
      specs.append(
        FieldSpec(.note(id + "/problem", [StyledText(problem, .warning)]).with { $0.indent = 2 }))
    }
    return specs
  }

  static func note(_ id: String, _ words: String, _ style: Style = .dim) -> FieldSpec {
    FieldSpec(.note(id, [StyledText(words, style)]))
  }
}
