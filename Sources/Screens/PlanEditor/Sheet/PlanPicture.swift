import Canvas
import Casework
import Workplace

/// The drawn form, kept from key to key: while words are typed only their own line is drawn again.
struct PlanPicture: Sendable {
  private let page: PlanPage
  private let grid: Grid

  /// All that the form shows, but for the words that are being written in the open field.
  private struct Key: Equatable {
    var area: Rect
    var basis: PlanBasis
    var focus: String
    var rowsAbove: Int
    var revived: Set<PlanRow>
    var lacks: [PlanLack]
    var hasList: Bool
    var sent: [String: SentText]
    var queue: [String: QueuedText]
    var open: Open?

    struct Open: Equatable {
      var path: String
      var original: String
      var isLeftBehind: Bool
      var isChanged: Bool
      var isEmpty: Bool
    }

    /// Nothing where the form is always made anew.
    static func of(_ state: PlanEditor.State, _ basis: PlanBasis, _ area: Rect) -> Key? {
      // What a choice comes to may decide which fields there are.
      guard state.field?.kind != .choice else { return nil }
      let open = state.writing.open.map {
        Open(
          path: $0.path, original: $0.original, isLeftBehind: $0.isLeftBehind,
          isChanged: $0.isChanged, isEmpty: $0.area.editing.isEmpty)
      }
      return Key(
        area: area, basis: basis, focus: state.focus, rowsAbove: state.rowsAbove,
        revived: state.revived, lacks: state.lacks, hasList: state.list != nil,
        sent: state.writing.sent, queue: state.writing.queue, open: open)
    }
  }

  /// Draws the form as it stands now.
  static func draw(
    _ state: PlanEditor.State, _ basis: PlanBasis, _ world: World, on grid: inout Grid,
    in area: Rect
  ) {
    guard let key = Key.of(state, basis, area) else {
      return PlanPage(PlanScene(state, basis, world), world, in: area).draw(on: &grid)
    }
    if let known = world.workedOut.known(for: key, as: PlanPicture.self),
      known.draw(again: state, world, on: &grid, in: area)
    {
      return
    }
    let picture = PlanPicture(PlanScene(state, basis, world), world, area)
    world.workedOut.keep(picture, for: key)
    picture.paste(on: &grid, in: area)
  }

  private init(_ scene: PlanScene, _ world: World, _ area: Rect) {
    page = PlanPage(scene, world, in: area)
    var grid = Grid(Size(rows: area.endRow, columns: area.endColumn))
    page.draw(on: &grid)
    self.grid = grid
  }

  private func paste(on target: inout Grid, in area: Rect) {
    target.paste(grid, rows: area.row..<area.endRow, row: area.row, column: 0)
  }

  /// Puts the kept form down and the line with the focus over it; false where that needs more room.
  private func draw(
    again state: PlanEditor.State, _ world: World, on target: inout Grid, in area: Rect
  ) -> Bool {
    let basis = page.scene.basis
    // A scene holds a copy of all that stands here, and only a list of choices has need of one.
    let focus =
      state.list == nil
      ? PlanPage.focus(state, basis, world)
      : PlanPage.focus(PlanScene(state, basis, world))
    let window = page.window
    if let text = window.textAlone(focus, before: page.focus, in: page.form) {
      paste(on: &target, in: area)
      window.draw(text.field, text.box, focus, on: &target)
      return true
    }
    guard let line = window.again(focus) else { return false }
    paste(on: &target, in: area)
    window.draw(line, focus, on: &target, in: page.form)
    window.drawCuts(page.sheet.lines, on: &target, in: page.form)
    return true
  }
}

extension PlanBasis: Equatable {
  static func == (one: PlanBasis, other: PlanBasis) -> Bool { one === other }
}
