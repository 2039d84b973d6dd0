import Canvas
import Casework
import Texts
import Workplace

/// The parts of the checklist as rows of a list, each with where it stands.
enum RegionRows {
  static func region(_ world: World) -> RegionChecklist {
    world.casebook.checklistOfRegion?.value ?? RegionChecklist()
  }

  static func rows(_ world: World) -> [ListRow] {
    let texts = world.texts.region
    let region = region(world)
    let summary = texts.summary(region.count(.inPlace), region.count(.underWay))
    let points = RegionPart.all.filter { $0 != .network && $0 != .agreements && $0 != .consensus }
    return [.header("points", " \(texts.points)   \(summary)")]
      + points.map { row($0, region, world) }
      + [.header("others", " \(texts.others)")]
      + [RegionPart.network, .agreements, .consensus].map { row($0, region, world) }
  }

  private static func row(
    _ part: RegionPart, _ region: RegionChecklist, _ world: World
  ) -> ListRow {
    let lacks = lacks(part, region, world)
    let mark = lacks.isEmpty ? "  " : "! "
    let standing = standing(part, region, world)
    var name = part.name(world.texts.region)
    if case .point(let point) = part {
      let number = (RegionPoint.allCases.firstIndex(of: point) ?? 0) + 1
      // The marks on both sides and the gap before where it stands take seven columns.
      let room =
        RegionScreen.listPart(world.body).columns - TextWidth.of(standing) - 7
      let long = "\(number) \(name)"
      name =
        TextWidth.of(long) <= room ? long : "\(number) \(world.texts.region.shortPoint(point))"
    }
    return ListRow(
      part.text, [StyledText(mark, .lack), StyledText(name)],
      trailing: [StyledText(standing, style(part, region))])
  }

  static func lacks(
    _ part: RegionPart, _ region: RegionChecklist, _ world: World
  ) -> [RegionLack] {
    switch part {
    case .point(let point): region.lacks(point, on: world.today)
    case .network: region == RegionChecklist() ? [] : region.networkLacks
    case .agreements: []
    case .consensus: region.consensusLacks
    }
  }

  private static func style(_ part: RegionPart, _ region: RegionChecklist) -> Style {
    if case .point(let point) = part, region[point].state == .inPlace { return .ok }
    return .dim
  }

  private static func short(_ day: Day, _ world: World) -> String {
    day.year == world.today.year
      ? world.texts.dates.shortDay(day) : world.texts.dates.day(day)
  }

  /// How a part stands, in a few words.
  private static func standing(
    _ part: RegionPart, _ region: RegionChecklist, _ world: World
  ) -> String {
    let texts = world.texts.region
    switch part {
    case .point(let point):
      let entry = region[point]
      let day = entry.by.map { short($0, world) }
      return [day, texts.state(entry.state)].compactMap(\.self).joined(separator: "  ")
    case .network: return region.backedOn.map { world.texts.dates.day($0) } ?? ""
    case .agreements:
      let inForce = region.agreements.sorted.count { $0.isInForce(on: world.today) }
      return texts.inForce(inForce)
    case .consensus:
      let done = ConsensusStep.allCases.last { region[$0].doneOn != nil }
      let signed = region.signatures.isEmpty ? nil : texts.signed(region.signatures.count)
      return signed ?? done.map { texts.step($0) } ?? ""
    }
  }
}

/// All that is written of one part, as lines to be read.
struct RegionPage {
  let part: RegionPart
  let world: World

  init(_ part: RegionPart, _ world: World) { (self.part, self.world) = (part, world) }

  func lines(_ columns: Int) -> [StyledLine] {
    let texts = world.texts.region
    let region = RegionRows.region(world)
    var lines = Wrap.lines([StyledText(part.name(texts), .heading)], width: columns)
    func add(_ label: String, _ text: String) {
      guard !text.trimmed.isEmpty else { return }
      lines.append([StyledText(label, .dim)])
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        Wrap.lines(String($0), width: columns - 2).map { [StyledText("  " + $0)] }
      }
    }
    func day(_ day: Day?) -> String { day.map { world.texts.dates.day($0) } ?? "" }
    switch part {
    case .point(let point):
      lines += Wrap.lines([StyledText(texts.explain(point), .dim)], width: columns)
      let entry = region[point]
      add(texts.stateLabel, texts.state(entry.state))
      for part in RegionPointText.allCases { add(texts.part(part), entry[part]) }
      add(texts.by, day(entry.by))
    case .network:
      add(texts.aim, region.aim)
      add(texts.backing, region.backing)
      add(texts.backedOn, day(region.backedOn))
    case .agreements:
      for row in region.agreements.sorted {
        let isOver = row.isInForce(on: world.today) ? "" : "  (\(texts.ended))"
        let (from, until) = (day(row.from), day(row.until))
        let days = from.isEmpty && until.isEmpty ? "" : "\(from)–\(until)"
        let contact =
          row.contact.trimmed.isEmpty ? "" : "\(texts.agreement(.contact)): \(row.contact)"
        let content = row.content.trimmed.isEmpty ? "–" : row.content
        add(
          row.employer + isOver,
          [content, days, contact].filter { !$0.isEmpty }.joined(separator: "\n"))
      }
    case .consensus:
      add(texts.contents, region.contents)
      for step in ConsensusStep.allCases {
        let done = region[step].doneOn.map { day($0) } ?? "–"
        add(
          texts.step(step),
          [done, region[step].note].filter { !$0.trimmed.isEmpty }.joined(separator: "\n"))
      }
      let names = region.signatures.sorted.map { row in
        [row.organisation, row.person, day(row.day)].filter { !$0.isEmpty }
          .joined(separator: ", ")
      }
      add(texts.signatures, names.joined(separator: "\n"))
    }
    for lack in RegionRows.lacks(part, region, world) {
      lines += Wrap.lines([StyledText("! " + texts.lack(lack), .lack)], width: columns)
    }
    return lines
  }
}

extension RegionScreen {
  /// From this width on the chosen part stands beside the list.
  static let wide = 76
  private static let listWidth = 52

  static func listPart(_ area: Rect) -> Rect {
    area.columns >= wide ? area.splitLeft(listWidth, gap: 2).left : area
  }

  static func view(_ state: State, _ world: World, on grid: inout Grid, in area: Rect) {
    var state = state
    show(&state, world)
    guard state.editing == nil else {
      state.fields.draw(on: &grid, in: part(area))
      return
    }
    if state.isReading, let chosen = chosen(state) {
      return draw(RegionPage(chosen, world), state.scroll, on: &grid, in: part(area))
    }
    state.list.draw(on: &grid, in: listPart(area), focused: true, emptyText: "")
    guard area.columns >= wide, let chosen = chosen(state) else { return }
    draw(
      RegionPage(chosen, world), state.scroll, on: &grid,
      in: area.splitLeft(listWidth, gap: 2).rest)
  }

  /// What is written of a part, from a line on; signs at the edge say where more of it stands.
  private static func draw(
    _ page: RegionPage, _ scroll: Int, on grid: inout Grid, in area: Rect
  ) {
    let lines = page.lines(area.columns - 1)
    let first = max(0, min(scroll, lines.count - area.rows))
    for (offset, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
      grid.put(line, row: area.row + offset, column: area.column, width: area.columns - 1)
    }
    if first > 0 { grid.put("↑", row: area.row, column: area.endColumn - 1, style: .dim) }
    if first + area.rows < lines.count {
      grid.put("↓", row: area.endRow - 1, column: area.endColumn - 1, style: .dim)
    }
  }

  /// Moves what is read of the part by some lines, as far as there are any.
  static func scroll(_ state: inout State, by lines: Int, _ world: World) {
    guard let chosen = chosen(state) else { return }
    let area =
      state.isReading || world.body.columns < wide
      ? part(world.body) : world.body.splitLeft(listWidth, gap: 2).rest
    let all = RegionPage(chosen, world).lines(area.columns - 1).count
    state.scroll = max(0, min(state.scroll + lines, all - area.rows))
  }
}
