/// Where the rows of a form stand: a pure calculation in lines from the form's top.
struct FormLayout {
  /// One row's place.
  struct Place {
    /// The first line of the row, an empty line above a heading included.
    var top: Int
    /// All its lines.
    var height: Int
    var label: Rect
    /// The field itself.
    var field: Rect
    /// The sentences of its marks, below the field.
    var words: [StyledLine]
  }

  /// Columns left of everything, for the sign of the focus.
  static let gutter = 2
  /// From this width on labels stand left of the fields, below it above them.
  static let wide = 72

  let places: [Place]
  let height: Int
  /// Columns kept at the right for marks.
  let markColumns: Int

  init(_ form: Form, size: Size) {
    let rows = form.rows
    let inner = size.columns - Self.gutter
    let signs = rows.map { $0.marks.map { TextWidth.of($0.sign) + 1 }.reduce(0, +) }
    let markColumns = min(signs.max() ?? 0, size.columns / 4)
    self.markColumns = markColumns
    let labels = rows.filter { $0.kind != .heading }.map { TextWidth.of($0.label) + $0.indent }
    let isWide = size.columns >= Self.wide
    let labelColumns = isWide ? min(26, (labels.max() ?? 0) + 2) : 0

    var top = 0
    var places: [Place] = []
    for row in rows {
      let isFocused = row.id == form.focus
      let left = Self.gutter + row.indent
      var place = Place(
        top: top, height: 1, label: Rect(row: top, column: left, rows: 1, columns: inner),
        field: Rect(row: top, column: left, rows: 0, columns: 0), words: [])
      if row.kind == .heading {
        if top > 0 { place.label.row += 1 }
        place.label.rows = max(1, Self.headingLines(of: row, columns: inner).count)
        place.height = place.label.rows + (top > 0 ? 1 : 0)
      } else {
        let hasLabel = !row.label.isEmpty
        let above = hasLabel && !isWide ? 1 : 0
        let isBeside = isWide && (hasLabel || row.isBelowField || row.isFocusable && !row.isWhole)
        let start = isBeside ? Self.gutter + labelColumns : left
        let shift = above == 1 || row.isBelowField && !isWide ? min(2, inner / 4) : 0
        let room = max(4, size.columns - start - shift - (isWide ? markColumns : 0))
        place.label.columns = isWide ? max(0, labelColumns - row.indent - 1) : inner - markColumns
        let lines = Self.lines(of: row, form, columns: room, isFocused, size.rows - above)
        place.field = Rect(row: top + above, column: start + shift, rows: lines, columns: room)
        place.height = above + lines
        if isFocused {
          if let echo = form.echoBelow(row, columns: room) {
            place.words = Wrap.lines(echo, width: room)
          }
          place.words += row.marks.filter { !$0.words.isEmpty }.flatMap { mark in
            Wrap.lines([StyledText(mark.words, mark.style)], width: room)
          }
          place.height += place.words.count
        }
      }
      top += place.height
      places.append(place)
    }
    self.places = places
    height = top
  }

  /// A heading whole: what does not fit on its line goes on below, further in.
  static func headingLines(of row: FormRow, columns: Int) -> [String] {
    guard TextWidth.of(row.label) > columns else { return [row.label] }
    return Wrap.lines(row.label, width: max(4, columns - 2)).enumerated().map {
      $0.offset == 0 ? $0.element : "  " + $0.element
    }
  }

  /// The lines of some words, those that go on below standing under the first word of all.
  static func hung(_ line: StyledLine, lead: StyledLine, columns: Int) -> [StyledLine] {
    let width = lead.reduce(0) { $0 + TextWidth.of($1.text) }
    guard width > 0, width < columns else { return Wrap.lines(lead + line, width: columns) }
    let below = StyledText(String(repeating: " ", count: width))
    return Wrap.lines(line, width: columns - width).enumerated().map {
      ($0.offset == 0 ? lead : [below]) + $0.element
    }
  }

  private static func lines(
    of row: FormRow, _ form: Form, columns: Int, _ isFocused: Bool, _ available: Int
  ) -> Int {
    switch row.kind {
    case .heading: return 1
    case .text: return 1
    case .note(let line), .link(let line):
      return max(1, hung(line, lead: row.lead, columns: columns).count)
    case .choice(let options, let selected):
      return Choice(options, selected: selected).rowCount(columns: columns)
    case .area(_, let collapsed):
      guard case .area(let area) = form.fields[row.id] else { return 1 }
      let all = area.lineCount(columns: columns)
      return min(all, isFocused ? max(1, available - 1) : collapsed)
    }
  }

  /// The first line shown, so that the focused row is in sight whole, or as much of it as fits.
  func top(_ form: Form, rows: Int) -> Int {
    let last = max(0, height - rows)
    guard let index = form.focusIndex, !form.isReading else {
      return min(max(0, form.scroll), last)
    }
    let place = places[index]
    var top = min(max(0, form.scroll), last)
    let isFirst = !form.rows[..<index].contains(where: \.isFocusable)
    let above = isFirst ? 0 : max(0, place.top - 1)
    let isLast = !form.rows[(index + 1)...].contains(where: \.isFocusable)
    let below = isLast ? height : place.top + place.height + 1
    if below > top + rows { top = below - rows }
    // The row's own end and then its start come before what is around it.
    if above < top { top = max(above, min(top, place.top)) == place.top ? above : top }
    if place.top + place.height > top + rows { top = place.top + place.height - rows }
    if place.top < top { top = place.top }
    return min(max(0, top), last)
  }
}
