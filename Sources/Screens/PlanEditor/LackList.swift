import Canvas
import Casework
import Texts
import Workplace

/// What the plan still lacks, in the order of the form, each with the field where it is mended.
struct LackList {
  struct Place {
    var path: String
    var index: Int
    var lack: PlanLack
  }

  let places: [Place]
  private let scene: PlanScene
  private let heading: String
  private let none: String
  /// The first lack at the focus or behind it.
  private let next: Int

  init(_ scene: PlanScene, paths: [String]) {
    let order = Dictionary(
      paths.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    func target(_ lack: PlanLack) -> String? {
      LackList.targets(lack).first { order[$0] != nil }
        ?? LackList.prefixes(lack).lazy.compactMap { prefix in
          paths.first { $0.hasPrefix(prefix) }
        }.first
    }
    self.scene = scene
    places = scene.lacks.compactMap { lack in
      guard let path = target(lack), let index = order[path] else { return nil }
      return Place(path: path, index: index, lack: lack)
    }.enumerated().sorted { ($0.element.index, $0.offset) < ($1.element.index, $1.offset) }
      .map(\.element)
    heading = scene.texts.headings.lacks(places.count)
    none = scene.texts.headings.noLacks
    let here = order[scene.state.focus] ?? 0
    next = places.firstIndex { $0.index >= here } ?? 0
  }

  /// The field of the next lack behind a field, around the end to the first.
  func after(_ path: String, in paths: [String]) -> String? {
    let here = paths.firstIndex(of: path) ?? -1
    return (places.first { $0.index > here } ?? places.first)?.path
  }

  /// Fields in which a lack is mended, the best first.
  private static func targets(_ lack: PlanLack) -> [String] {
    switch lack.kind {
    case .goalWithoutMeasure, .goalWithoutDay, .goalWordedAsService, .needWithoutArea,
      .serviceWithoutParty, .serviceWithoutPerson, .serviceWithoutStart, .actionWithoutOwner,
      .actionWithoutDay:
      return [lack.path]
    default: break
    }
    let parts = lack.path.split(separator: "/").map(String.init)
    switch (parts.first, parts.count) {
    case ("needs", 2): return ["+goals/\(parts[1])"]
    case ("goals", 2): return ["+services/\(parts[1])"]
    case ("goals", 3) where parts[2] == "need": return [lack.path, "goals/\(parts[1])/text"]
    case ("services", 3) where parts[2] == "goal": return [lack.path, "services/\(parts[1])/name"]
    case (let list?, 1): return [lack.path, "+\(list)/end"]
    default: return [lack.path]
    }
  }

  private static func prefixes(_ lack: PlanLack) -> [String] {
    switch lack.path {
    case "goals": ["+goals/", "+needs/"]
    case "actions": ["+actions/", "+services/", "+goals/", "+needs/"]
    default: []
    }
  }

  private static func row(_ lack: PlanLack, _ scene: PlanScene) -> String {
    let parts = lack.path.split(separator: "/").map(String.init)
    guard parts.count >= 2, let kind = PlanRowKind(rawValue: parts[0]),
      let field = kind.field(row: parts[1], part: kind.mainPart)
    else { return "" }
    return scene.text(field)
  }

  func draw(on grid: inout Grid, in rect: Rect) {
    guard rect.rows > 0 else { return }
    if places.isEmpty {
      grid.put(none, row: rect.row, column: rect.column + 1, style: .ok, width: rect.columns - 1)
      return
    }
    let title = "\(heading)   Ctrl-G"
    grid.horizontalLine(row: rect.row, column: rect.column, columns: rect.columns)
    grid.put(" \(title) ", row: rect.row, column: rect.column + 1, style: .lack)
    let rows = rect.rows - 1
    let first = min(next, max(0, places.count - rows))
    let isSide = rect.columns < 60 && rows > 6
    var top = rect.row + 1
    for (offset, place) in places.dropFirst(first).prefix(rows).enumerated() {
      let sign = first + offset == next ? "▸" : "!"
      let row = LackList.row(place.lack, scene)
      var line: StyledLine = [StyledText(scene.texts.lack(place.lack.kind))]
      if !row.isEmpty { line.append(StyledText("  \(row)", .dim)) }
      let lines = isSide ? Wrap.lines(line, width: rect.columns - 4) : [line]
      grid.put(" \(sign) ", row: top, column: rect.column, style: .lack)
      for line in lines where top < rect.endRow {
        grid.put(line, row: top, column: rect.column + 3, width: rect.columns - 3)
        top += 1
      }
    }
  }
}
