public import Canvas
import Casework
import Texts
import Workplace

extension ClientList {
  public static func view(
    _ state: State, _ world: World, on grid: inout Grid, in area: Rect
  ) {
    if state.isAdding, var new = state.new {
      new.show(world)
      new.fields.draw(on: &grid, in: area.inset(columns: 1).splitTop(1).rest)
      return
    }
    let texts = world.texts.clients.list
    var list = state.list
    list.rows = ClientLines.rows(world, columns: area.columns - 3)
    // Where nobody's papers are open that is said in the list's place, with what to do.
    let areSomeHidden = !list.rows.isEmpty && !world.ofLists.casebook.hidden.isEmpty
    let (top, rest) = area.splitTop(1)
    if !list.rows.isEmpty {
      grid.put(
        ClientLines.header(world, columns: area.columns - 3), row: top.row, column: area.column + 2)
    }
    let (body, foot) = rest.splitBottom(areSomeHidden ? 2 : 0)
    list.draw(
      on: &grid, in: body,
      emptyText: list.rows.isEmpty
        ? world.emptyText(empty(world), besides: world.casebook.troubleOfClients) : texts.noMatch,
      filterHint: texts.wordsFilter)
    if areSomeHidden {
      grid.put(
        texts.hidden, row: foot.endRow - 1, column: area.column + 2, style: .dim,
        width: area.columns - 3)
    }
  }

  /// What stands in a list with nobody in it: that there is nobody, or that they are not to be seen.
  private static func empty(_ world: World) -> String {
    let texts = world.texts.clients.list
    return world.casebook.hidden.isEmpty ? texts.empty : world.whyHidden(texts.allHidden)
  }

  static func listArea(_ world: World) -> Rect {
    let body = world.body.splitTop(1).rest
    return body.splitBottom(world.ofLists.casebook.hidden.isEmpty ? 0 : 2).rest
  }

  static func formArea(_ world: World) -> Rect {
    world.body.inset(columns: 1).splitTop(1).rest
  }
}
