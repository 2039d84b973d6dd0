import Canvas
import Casework
import Texts
import Workplace

extension CatalogueScreen {
  /// From this width on the chosen service stands beside the list.
  static let wide = 76

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    var state = state
    show(&state, world)
    if state.editing != nil {
      state.fields.draw(on: &grid, in: part(area))
    } else if let id = state.reading, let service = world.catalogue[id] {
      ServicePage(service, world).draw(from: state.scroll, on: &grid, in: part(area))
      grid.placeCursor(row: area.row, column: area.column + 1, isVisible: false)
    } else {
      drawList(state, world, on: &grid, in: area)
    }
  }

  static func listPart(_ area: Rect, _ state: State) -> Rect {
    let (rest, _) = area.splitBottom(state.query == nil ? 0 : 1)
    return area.columns >= wide ? rest.splitLeft(38, gap: 2).left : rest
  }

  private static func drawList(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    let notes = world.texts.catalogue.notes
    let (rest, foot) = area.splitBottom(state.query == nil ? 0 : 1)
    state.list.draw(
      on: &grid, in: listPart(area, state), focused: !state.isSearching,
      emptyText: state.query == nil ? notes.empty : notes.noMatch)
    if area.columns >= wide, let service = chosen(state, world) {
      let side = rest.splitLeft(38, gap: 2).rest
      ServicePage(service, world).draw(from: 0, on: &grid, in: side)
    }
    guard let query = state.query else { return }
    let label = "/ "
    grid.put(label, row: foot.row, column: foot.column, style: .helpKey)
    let field = Rect(
      row: foot.row, column: foot.column + label.count, rows: 1,
      columns: max(1, min(60, foot.columns - label.count)))
    query.draw(on: &grid, in: field, focused: state.isSearching)
  }

  /// The furthest that a page can be scrolled.
  static func lastScroll(_ state: State, _ world: World) -> Int {
    guard let service = chosen(state, world) else { return 0 }
    let area = part(world.body)
    return max(0, ServicePage(service, world).lines(area.columns).count - area.rows)
  }
}

/// All that the catalogue says of one service, as lines to be read.
struct ServicePage {
  let service: CatalogueService
  let world: World

  init(_ service: CatalogueService, _ world: World) {
    (self.service, self.world) = (service, world)
  }

  private static let label = 14

  func lines(_ columns: Int) -> [StyledLine] {
    let texts = world.texts.catalogue
    let labels = texts.labels
    let language = world.texts.language
    var lines = Wrap.lines(
      [StyledText(service.name(language), .heading)], width: columns)
    if service.isHidden { lines.append([StyledText(texts.notes.hidden, .warning)]) }
    func add(_ label: String, _ text: String) {
      guard !text.isEmpty else { return }
      let isNarrow = columns < 34
      let left = isNarrow ? 2 : Self.label
      if isNarrow { lines.append([StyledText(label, .dim)]) }
      for (index, line) in Wrap.lines(text, width: max(8, columns - left)).enumerated() {
        let head = index == 0 && !isNarrow ? label : ""
        let gap = String(repeating: " ", count: max(0, left - head.count))
        lines.append([StyledText(head + gap, .dim), StyledText(line)])
      }
    }
    func add(_ part: ServiceText) { add(texts.part(part), service.text(part, language)) }
    add(labels.aim, service.aim.map(texts.aim) ?? "")
    add(.purpose)
    add(.givenBy)
    add(.decidedBy)
    if let plans = service.plans, !plans.isEmpty {
      add(labels.plans, texts.standsIn(OtherPlanKind.allCases.filter(plans.contains)))
    }
    add(labels.ages, service.ages.map(texts.ages) ?? "")
    add(.conditions)
    if let forms = service.forms, !forms.isEmpty {
      let words = ServiceForm.allCases.filter(forms.contains).map(texts.form)
      add(labels.forms, words.joined(separator: ", "))
    }
    add(.length)
    add(.wayIn)
    add(.otherNames)
    add(labels.source, service.source ?? "")
    if CatalogueRows.mark(service, world) != nil {
      add("", texts.notes.version(world.catalogue.version))
    }
    return lines
  }

  func draw(from scroll: Int, on grid: inout Grid, in area: Rect) {
    ReadingLines.draw(lines(area.columns - 1), from: scroll, on: &grid, in: area)
  }
}
