public import Canvas
import Casework
import Texts
import Workplace

extension RosterScreen {
  public static func view(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    guard let roster = world.casebook.roster?.value else {
      let words = world.emptyText("", besides: world.casebook.unreadable[.roster])
      for (row, line) in Wrap.lines(words, width: area.columns - 2).enumerated() {
        grid.put(line, row: area.row + 1 + row, column: area.column + 1)
      }
      return
    }
    var state = state
    show(&state, world)
    if state.sheet != nil {
      state.fields.draw(on: &grid, in: sheetPart(area))
      return
    }
    let isCovered = state.panel != nil && isNarrow(area)
    if !isCovered { drawHead(roster, world, on: &grid, in: area) }
    let part = listPart(area, state, world)
    var list = state.list
    list.rows = RosterLines.rows(world, columns: part.columns - 3)
    if !isCovered {
      grid.put(
        RosterLines.table(world, columns: part.columns - 3).header(width: part.columns - 3),
        row: part.row - 1, column: part.column + 2)
    }
    list.draw(on: &grid, in: part, filterHint: world.texts.roster.keys.filter)
    if let panel = state.panel, let party = RosterLines.party(selection(state, world), world) {
      RosterPanel(world: world, roster: roster).draw(
        panel, of: party, on: &grid, in: panelPart(area))
    }
    state.passing?.dialog.draw(on: &grid, in: area)
  }

  private static func drawHead(
    _ roster: Roster, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    let texts = world.texts.roster.lists
    let convener = roster.convener(on: world.today)?.name
    let contact = roster.contactPerson(on: world.today)?.name
    let gaps = roster.seats(on: world.today).filter(\.isGap).count
    var name: StyledLine = [StyledText(roster.name, .bold)]
    if gaps > 0 { name.append(StyledText("   " + texts.gaps(gaps), .lack)) }
    grid.put(name, row: area.row, column: area.column + 2, width: area.columns - 3)
    func named(_ label: String, _ name: String?) -> StyledLine {
      [
        StyledText(label + " ", .dim),
        StyledText(name ?? texts.nobody, name == nil ? .lack : .normal),
      ]
    }
    let first = named(texts.convener, convener)
    let second = named(texts.contactPerson, contact)
    let people = first + [StyledText("   ")] + second
    // The line below is empty: it takes what does not fit.
    let lines: [StyledLine] = people.width <= area.columns - 3 ? [people] : [first, second]
    for (offset, line) in lines.enumerated() {
      grid.put(line, row: area.row + 1 + offset, column: area.column + 2, width: area.columns - 3)
    }
  }

  private static func isNarrow(_ area: Rect) -> Bool { area.columns < 76 }

  /// The panel: at the right, or below where the screen is narrow.
  static func panelPart(_ area: Rect) -> Rect {
    isNarrow(area)
      ? area.splitBottom(area.rows - 2).bottom : area.splitTop(3).rest.splitRight(38).right
  }

  static func listPart(_ area: Rect, _ state: State, _ world: World) -> Rect {
    let part = area.splitTop(4).rest
    guard state.panel != nil else { return part }
    return isNarrow(area) ? area.splitTop(2).top : part.splitRight(38).rest
  }

  static func sheetPart(_ area: Rect) -> Rect { area.inset(columns: 1).splitTop(1).rest }

  /// Describes the list and the open sheet afresh.
  static func show(_ state: inout State, _ world: World) {
    let part = listPart(world.body, state, world)
    state.list.rows = RosterLines.rows(world, columns: part.columns - 3)
    guard let held = world.casebook.roster, let sheet = state.sheet else { return }
    var specs = rows(of: sheet, state, held, world)
    if held.readOnly != nil { specs.lock(world.texts.fields.lookOnly) }
    state.fields.show(specs, world.texts.fields, world)
  }
}
