import Canvas
import Casework
import Texts
import Workplace

/// What the plan still lacks, drawn around the place of the focus.
struct LackList {
  let found: LackPlaces
  private let scene: PlanScene
  private let heading: String
  private let none: String
  /// The first lack at the focus or behind it.
  private let next: Int

  init(_ scene: PlanScene, _ form: PlanForm, _ world: World) {
    self.scene = scene
    found = LackPlaces.of(scene, form, world)
    heading = scene.texts.headings.lacks(found.places.count)
    none =
      scene.state.earlier == nil
      ? scene.texts.headings.noLacks : PlanEditor.whyFixed(scene.state, scene.world)
    next = found.first(at: form.place(scene.state.focus) ?? 0)
  }

  /// As many whole sentences as there is room for: one of which the end is cut says nothing.
  static func fitting(_ words: String, columns: Int) -> String {
    guard TextWidth.of(words) > columns else { return words }
    var fitting: Substring?
    for index in words.indices where ".?!".contains(words[index]) {
      let sentence = words[...index]
      if TextWidth.of(String(sentence)) <= columns { fitting = sentence }
    }
    return fitting.map(String.init) ?? words
  }

  /// The same, or the general words where not one sentence fits.
  static func fitting(_ words: String, or general: String, _ columns: Int) -> String {
    let shown = fitting(words, columns: columns)
    return TextWidth.of(shown) <= columns ? shown : fitting(general, columns: columns)
  }

  private var places: [LackPlaces.Place] { found.places }

  private static func row(_ lack: PlanLack, _ scene: PlanScene) -> String {
    let parts = lack.path.split(separator: "/").map(String.init)
    guard parts.count >= 2, let kind = PlanRowKind(rawValue: parts[0]),
      let field = kind.field(row: parts[1], part: kind.mainPart)
    else { return "" }
    return scene.text(field)
  }

  /// The marks of a good plan at the right end, closer together or in short words where columns are
  /// few.
  @discardableResult
  private func drawMarks(
    on grid: inout Grid, in rect: Rect, free: Int, isShort: Bool = false
  ) -> Bool {
    for gap in isShort ? [" "] : ["  ", " "] {
      let line = marks(gap: gap, isShort: isShort)
      guard line.width + 2 <= free else { continue }
      let column = rect.endColumn - line.width - 2
      grid.put(
        StyledLine([StyledText(" ")] + line + [StyledText(" ")]), row: rect.row,
        column: column)
      return true
    }
    return false
  }

  /// The marks on lines of their own where they do not fit beside the heading; how many lines.
  private func drawMarksBelow(on grid: inout Grid, in rect: Rect) -> Int {
    guard rect.rows > 8, rect.columns < 60 else { return 0 }
    let lines = Wrap.lines(marks(gap: "  "), width: rect.columns - 2)
    for (offset, line) in lines.enumerated() {
      grid.put(line, row: rect.row + 1 + offset, column: rect.column + 1)
    }
    return lines.count
  }

  /// The marks of a good plan: met or lacking, never by colour alone.
  private func marks(gap: String, isShort: Bool = false) -> StyledLine {
    let quality = scene.state.quality
    let marks = QualityMark.allCases.map { mark -> StyledLine in
      let isMet = quality.isMet(mark)
      let texts = scene.world.texts.plan
      return [
        StyledText((isMet ? "✓" : "!") + (isShort ? "" : " "), isMet ? .ok : .lack),
        StyledText(isShort ? texts.shortMark(mark) : texts.mark(mark), isMet ? .dim : .normal),
      ]
    }
    return StyledLine(marks.joined(separator: [StyledText(gap)]))
  }

  func draw(on grid: inout Grid, in rect: Rect) {
    guard rect.rows > 0 else { return }
    if places.isEmpty {
      let isEarlier = scene.state.earlier != nil
      grid.put(
        none, row: rect.row, column: rect.column + 1, style: isEarlier ? .warning : .ok,
        width: rect.columns - 1)
      if isEarlier { return }
      drawMarks(on: &grid, in: rect, free: rect.columns - TextWidth.of(none) - 4)
      return
    }
    let title = "\(heading)   Ctrl-G"
    grid.horizontalLine(row: rect.row, column: rect.column, columns: rect.columns)
    if drawMarks(on: &grid, in: rect, free: rect.columns - TextWidth.of(title) - 5) {
      grid.put(" \(title) ", row: rect.row, column: rect.column + 1, style: .lack)
    } else if drawMarks(
      on: &grid, in: rect, free: rect.columns - TextWidth.of(heading) - 3, isShort: true)
    {
      grid.put(" \(heading) ", row: rect.row, column: rect.column + 1, style: .lack)
    } else {
      grid.put(" \(title) ", row: rect.row, column: rect.column + 1, style: .lack)
    }
    let below = drawMarksBelow(on: &grid, in: rect)
    let rows = rect.rows - 1 - below
    let first = min(next, max(0, places.count - rows))
    let isSide = rect.columns < 60 && rows > 6
    var top = rect.row + 1 + below
    for (offset, place) in places.dropFirst(first).prefix(rows).enumerated() {
      let sign = first + offset == next ? "▸" : "!"
      let row = LackList.row(place.lack, scene)
      let words = scene.world.texts.sentence(on: place.lack)
      let general = scene.texts.lack(place.lack.kind)
      var line: StyledLine = [
        StyledText(isSide ? words : LackList.fitting(words, or: general, rect.columns - 3))
      ]
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
