import Canvas
import Casework
import Texts
import Workplace

/// The form and what the plan lacks, placed on the screen.
struct PlanPage {
  let scene: PlanScene
  let sheet: PlanForm
  let focus: SheetFocus
  let window: SheetWindow
  let form: Rect
  let panel: Rect
  let lacks: LackList

  let look: FieldLook

  init(_ scene: PlanScene, _ world: World, in area: Rect) {
    self.scene = scene
    sheet = PlanForm.of(scene, world)
    lacks = LackList(scene, sheet, world)
    look = FieldLook(scene, lacks.found)
    if area.columns >= PlanPage.wide {
      (form, panel) = area.splitRight(38, gap: 2)
    } else {
      (form, panel) = area.splitBottom(PlanPage.panelRows(area.rows, lacks.found.places.count))
    }
    focus = PlanPage.focus(scene)
    window = SheetWindow(
      sheet.lines, focus: focus, above: scene.state.rowsAbove, size: form.size,
      line: sheet.line(scene.state.focus), look: look)
  }

  /// From this width on what is lacking stands at the side.
  static let wide = 120

  private static func panelRows(_ rows: Int, _ lacks: Int) -> Int {
    min(max(lacks, 1), rows >= 18 ? 3 : 1) + (lacks == 0 ? 0 : 1)
  }

  static func focus(_ scene: PlanScene) -> SheetFocus {
    let state = scene.state
    var focus = focus(state, scene.basis, scene.world)
    if let list = state.list, let field = state.field, state.writing.open?.path == state.focus {
      focus.choices = PlanChoices(scene, field).lines(list)
    }
    return focus
  }

  /// The same without the choices of an open list.
  static func focus(
    _ state: PlanEditor.State, _ basis: PlanBasis, _ world: World
  ) -> SheetFocus {
    var focus = SheetFocus(path: state.focus)
    guard let field = state.field else { return focus }
    if case .add = field { focus.area = TextArea() }
    guard let open = state.writing.open, open.path == state.focus else { return focus }
    focus.area = open.area
    if let shown = state.suggestions {
      focus.choices = shown.lines(
        world.texts.catalogue, PlanEditor.planLanguage(state, world))
    }
    if field.kind == .day {
      focus.echo = world.day(open.text, as: basis.plan.dayUse(of: field)).echo(world.texts)
    }
    return focus
  }

  func draw(on grid: inout Grid) {
    window.draw(sheet.lines, focus: focus, on: &grid, in: form)
    lacks.draw(on: &grid, in: panel)
  }
}

/// The choices that fit what is typed in a field.
struct PlanChoices {
  let scene: PlanScene
  let options: [PlanOption]
  /// What is typed may stand as it is, when no option is taken.
  let free: String?

  static let mostRows = 6

  init(_ scene: PlanScene, _ field: PlanField) {
    self.scene = scene
    let all = scene.names.options(field)
    guard let open = scene.state.writing.open, open.isChanged, !open.text.isEmpty else {
      options = all
      free = nil
      return
    }
    options =
      all.filter { SearchText.starts(open.text, in: $0.label) }
      + all.filter {
        !SearchText.starts(open.text, in: $0.label)
          && SearchText.matches(open.text, in: "\($0.label) \($0.detail)")
      }
    if field.takesOtherWords, !options.contains(where: { $0.label == open.text }) {
      free = open.text
    } else {
      free = nil
    }
  }

  var count: Int { options.count + (free == nil ? 0 : 1) }

  /// The text that a choice puts into the field.
  func label(_ index: Int) -> String? {
    if options.indices.contains(index) { return options[index].label }
    return index == options.count ? free : nil
  }

  func lines(_ list: PlanEditor.ChoiceList) -> [StyledLine] {
    guard count > 0 else {
      return [[StyledText(scene.texts.notes.noneFits, .warning)]]
    }
    let first = max(0, (list.chosen ?? 0) - PlanChoices.mostRows + 1)
    let shown = first..<min(count, first + PlanChoices.mostRows)
    var lines = shown.map { index in line(index, isChosen: list.chosen == index) }
    if count > shown.upperBound {
      lines.append([StyledText(scene.texts.notes.more(count - shown.upperBound), .dim)])
    }
    return lines
  }

  private func line(_ index: Int, isChosen: Bool) -> StyledLine {
    let sign = isChosen ? "▸ " : "  "
    guard options.indices.contains(index) else {
      let words =
        scene.state.field?.row?.kind == .actions
        ? scene.texts.notes.freeName(free ?? "") : "”\(free ?? "")”"
      return [StyledText(sign + words, isChosen ? .selected : .dim)]
    }
    let option = options[index]
    var line: StyledLine = [StyledText(sign + option.label, isChosen ? .selected : .normal)]
    if !option.detail.isEmpty { line.append(StyledText("  \(option.detail)", .dim)) }
    return line
  }
}

extension SearchText {
  /// Whether a text begins with the query, case and accents aside.
  static func starts(_ query: String, in text: String) -> Bool {
    folded(text).hasPrefix(folded(query))
  }
}

extension PlanPage {
  /// The focused field's box on the screen; a box as wide as the form where it is out of sight.
  func box(_ path: String) -> Rect {
    var box =
      window.box(path)
      ?? Rect(row: 0, column: 0, rows: 3, columns: max(10, form.columns - 20))
    box.row += form.row
    box.column += form.column
    return box
  }
}
