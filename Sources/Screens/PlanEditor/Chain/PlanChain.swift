import Canvas
import Casework
import Texts
import Workplace

/// The whole chain need → goal → service → who → by when on one screen, with its holes.
struct PlanChain {
  struct Row {
    var path: String
    var label: String
    var text: String
    var who: String
    var when: String
    var holes: [ChainHole]
    var depth: Int
  }

  let scene: PlanScene
  private(set) var rows: [Row] = []
  private let view: PlanEditor.ChainView

  init(_ scene: PlanScene, _ view: PlanEditor.ChainView) {
    self.scene = scene
    self.view = view
    for link in scene.fields.plan?.chain ?? [] { add(link, depth: link.row == nil ? -1 : 0) }
  }

  /// The chosen row as the plan now stands: others may have moved it or taken it away.
  var chosen: Int {
    rows.firstIndex { $0.path == view.path } ?? max(0, min(view.chosen, rows.count - 1))
  }

  /// The view with another row chosen; nothing where there is no such row.
  func choosing(_ index: Int) -> PlanEditor.ChainView? {
    rows.indices.contains(index)
      ? PlanEditor.ChainView(path: rows[index].path, chosen: index) : nil
  }

  var holes: Int { rows.reduce(0) { $0 + $1.holes.count } }

  private mutating func add(_ link: ChainLink, depth: Int) {
    if let row = link.row { rows.append(made(row, link.holes, depth)) }
    for child in link.children { add(child, depth: depth + 1) }
  }

  private func made(_ row: ChainRow, _ holes: [ChainHole], _ depth: Int) -> Row {
    let (names, labels) = (scene.names, scene.texts.labels)
    switch row {
    case .need(let need):
      return Row(
        path: PlanField.need(need.id, .text).path, label: labels.need, text: need.text,
        who: "", when: "", holes: holes, depth: depth)
    case .goal(let goal):
      return Row(
        path: PlanField.goal(goal.id, .text).path, label: labels.goal, text: goal.text,
        who: goal.measure, when: names.day(goal.by), holes: holes, depth: depth)
    case .service(let service):
      let who = service.person.isEmpty ? service.party.map(names.party) ?? "" : service.person
      let period =
        service.starts == nil && service.ends == nil
        ? "" : period(service.starts, service.ends)
      return Row(
        path: PlanField.service(service.id, .name).path, label: labels.service,
        text: service.name, who: who, when: period, holes: holes, depth: depth)
    case .action(let action):
      return Row(
        path: PlanField.action(action.id, .what).path, label: labels.action, text: action.what,
        who: action.owner.map(names.owner) ?? "", when: names.day(action.by), holes: holes,
        depth: depth)
    }
  }

  func draw(on grid: inout Grid, in area: Rect) {
    grid.put(
      scene.texts.headings.wholeChain(holes), row: area.row, column: area.column + 1,
      style: .heading, width: area.columns - 2)
    guard !rows.isEmpty else {
      grid.put(
        scene.texts.notes.emptyChain, row: area.row + 2, column: area.column + 3, style: .dim)
      grid.placeCursor(row: area.row + 2, column: area.column + 3, isVisible: false)
      return
    }
    let part = area.splitTop(2).rest
    let chosen = chosen
    let places = rows.map { place($0, columns: part.columns) }
    let first = firstRow(places.map(\.rows))
    var top = part.row
    for (index, row) in rows.enumerated().dropFirst(first) {
      guard top + places[index].rows <= part.endRow else {
        grid.put("↓", row: part.endRow - 1, column: part.endColumn - 1, style: .dim)
        break
      }
      draw(row, places[index], on: &grid, row: top, in: part, isChosen: index == chosen)
      top += places[index].rows
    }
    if first > 0 { grid.put("↑", row: part.row, column: part.endColumn - 1, style: .dim) }

    func firstRow(_ heights: [Int]) -> Int {
      var first = 0
      while first < chosen, heights[first...chosen].reduce(0, +) > part.rows { first += 1 }
      return first
    }
  }

  /// One row broken into lines: its words, below them who and when where they have no column.
  private struct Place {
    var lines: [String]
    var whoLines: [String]
    var left: Int
    var who: Int?
    var rows: Int
  }

  private static let whoColumns = 16
  private static let whenColumns = 18
  private static let labelColumns = 9

  private func place(_ row: Row, columns: Int) -> Place {
    let left = 3 + 2 * max(0, row.depth)
    let who = columns >= 76 ? columns - Self.whoColumns - Self.whenColumns - 2 : nil
    let width = (who ?? columns) - left - Self.labelColumns - 1
    let lines = Wrap.lines(row.text, width: max(8, width))
    let hasSecond = who == nil && !(row.who.isEmpty && row.when.isEmpty)
    let whoLines = who == nil ? [] : Wrap.lines(row.who, width: Self.whoColumns)
    let words = lines.count + (hasSecond ? 1 : 0) + (row.holes.isEmpty ? 0 : 1)
    return Place(
      lines: lines, whoLines: whoLines, left: left, who: who, rows: max(words, whoLines.count))
  }

  private func draw(
    _ row: Row, _ place: Place, on grid: inout Grid, row top: Int, in rect: Rect, isChosen: Bool
  ) {
    let left = rect.column + place.left
    let text = left + Self.labelColumns
    if isChosen {
      grid.put(">", row: top, column: rect.column, style: .bold)
      grid.placeCursor(row: top, column: left, isVisible: false)
    }
    grid.put(row.label, row: top, column: left, style: isChosen ? .bold : .dim)
    var line = top
    for words in place.lines {
      grid.put(words, row: line, column: text, style: isChosen ? .selected : .normal)
      line += 1
    }
    if let who = place.who {
      for (offset, words) in place.whoLines.enumerated() {
        grid.put(words, row: top + offset, column: rect.column + who, width: Self.whoColumns)
      }
      grid.put(
        row.when, row: top, column: rect.column + who + Self.whoColumns + 1, style: .dim,
        width: Self.whenColumns)
    } else if !(row.who.isEmpty && row.when.isEmpty) {
      let words = [row.who, row.when].filter { !$0.isEmpty }.joined(separator: "  ")
      grid.put(words, row: line, column: text, style: .dim, width: rect.endColumn - text)
      line += 1
    }
    if !row.holes.isEmpty {
      let words = row.holes.map { scene.texts.hole($0) }.joined(separator: "  ")
      grid.put(
        "! \(words)", row: line, column: text, style: .lack,
        width: (place.who.map { rect.column + $0 - 1 } ?? rect.endColumn) - text)
    }
  }

  /// `1.2.–30.4.2027`.
  private func period(_ starts: Day?, _ ends: Day?) -> String {
    guard let starts, let ends else {
      return "\(scene.names.day(starts))–\(scene.names.day(ends))"
    }
    let from =
      starts.year == ends.year ? "\(starts.day).\(starts.month)." : scene.names.day(starts)
    return "\(from)–\(scene.names.day(ends))"
  }
}
