/// Numbers over time: a point each, joined by dots; a range is a stroke between its bounds.
public struct LineChart: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var label: String
    /// What several points in a row have in common, such as the year; it is said once.
    public var group: String
    /// The number or range in words, below the labels.
    public var text: String
    public var low: Int?
    public var high: Int?

    public init(_ label: String, group: String, text: String, low: Int?, high: Int?) {
      (self.label, self.group, self.text) = (label, group, text)
      (self.low, self.high) = (low, high)
    }
  }

  /// A scale that does not hang on the numbers, such as that of ratings.
  public struct Scale: Hashable, Sendable {
    public var bottom: Int
    public var top: Int
    /// What is written beside the axis at some numbers.
    public var marks: [Int: String]

    public init(bottom: Int = 0, top: Int, marks: [Int: String]) {
      (self.bottom, self.top, self.marks) = (bottom, top, marks)
    }
  }

  public var points: [Point]
  public var scale: Scale?

  public init(_ points: [Point], scale: Scale? = nil) {
    (self.points, self.scale) = (points, scale)
  }

  /// Rows below the picture: the axis, labels, groups and numbers.
  private static let feet = 4

  public func draw(on grid: inout Grid, in rect: Rect) {
    let most = scale?.top ?? Self.top(above: points.compactMap(\.high).max() ?? 0)
    let marks = scale?.marks ?? Self.marks(upTo: most)
    let axis = (marks.values.map { TextWidth.of($0) }.max() ?? 0) + 1
    let step = (rect.columns - axis - 1) / max(1, points.count)
    let plot = Rect(
      row: rect.row, column: rect.column + axis + 1, rows: rect.rows - Self.feet,
      columns: step * points.count)
    guard step > 0, plot.rows > 1 else { return }
    drawAxis(most, marks, on: &grid, in: rect, plot)
    let places = points.indices.map { plot.column + step * $0 + step / 2 }
    for (index, point) in points.enumerated() {
      drawPoint(point, at: places[index], most, on: &grid, plot)
      if index > 0 {
        join(points[index - 1], places[index - 1], point, places[index], most, &grid, plot)
      }
      let column = plot.column + step * index
      drawFoot(point, after: index > 0 ? points[index - 1] : nil, column, step, &grid, plot)
    }
  }

  private func drawAxis(
    _ most: Int, _ marks: [Int: String], on grid: inout Grid, in rect: Rect, _ plot: Rect
  ) {
    let line = plot.column - 1
    for row in plot.row..<plot.endRow {
      grid.put("│", row: row, column: line, style: .frame)
    }
    for (value, mark) in marks {
      let row = row(of: value, most, plot)
      grid.putRight(mark, row: row, endColumn: line, style: .dim)
      grid.put("┤", row: row, column: line, style: .frame)
    }
    grid.put("└", row: plot.endRow, column: line, style: .frame)
    grid.horizontalLine(row: plot.endRow, column: plot.column, columns: plot.columns)
  }

  private func drawPoint(
    _ point: Point, at column: Int, _ most: Int, on grid: inout Grid, _ plot: Rect
  ) {
    guard let low = point.low, let high = point.high else { return }
    let (top, bottom) = (row(of: high, most, plot), row(of: low, most, plot))
    if low == high {
      grid.put("●", row: top, column: column, style: .bold)
    } else if top == bottom {
      grid.put("┼", row: top, column: column)
    } else {
      for row in top...bottom { grid.put("│", row: row, column: column) }
      grid.put("┬", row: top, column: column)
      grid.put("┴", row: bottom, column: column)
    }
  }

  /// Dots between two exact numbers.
  private func join(
    _ one: Point, _ from: Int, _ other: Point, _ to: Int, _ most: Int, _ grid: inout Grid,
    _ plot: Rect
  ) {
    guard let first = one.low, first == one.high, let second = other.low, second == other.high,
      to - from > 1
    else { return }
    let (start, end) = (row(of: first, most, plot), row(of: second, most, plot))
    for column in (from + 1)..<to {
      let part = (end - start) * (column - from)
      let width = to - from
      let row = start + (2 * part + (part < 0 ? -width : width)) / (2 * width)
      grid.put("·", row: row, column: column, style: .dim)
    }
  }

  private func drawFoot(
    _ point: Point, after before: Point?, _ column: Int, _ step: Int, _ grid: inout Grid,
    _ plot: Rect
  ) {
    func centred(_ text: String, _ row: Int, _ style: Style) {
      let width = TextWidth.of(text)
      let from = column + max(0, (step - width) / 2)
      grid.put(text, row: row, column: from, style: style, width: max(1, step))
    }
    centred(point.label, plot.endRow + 1, .dim)
    if before?.group != point.group {
      grid.put(point.group, row: plot.endRow + 2, column: column, style: .dim)
    }
    centred(point.text, plot.endRow + 3, .normal)
  }

  private func row(of value: Int, _ most: Int, _ plot: Rect) -> Int {
    let steps = plot.rows - 1
    let bottom = scale?.bottom ?? 0
    let span = most - bottom
    return plot.row + steps - (2 * (value - bottom) * steps + span) / (2 * span)
  }

  private static func marks(upTo most: Int) -> [Int: String] {
    Dictionary([0, most / 2, most].map { ($0, String($0)) }, uniquingKeysWith: { $1 })
  }

  /// A round number at or above all numbers.
  private static func top(above number: Int) -> Int {
    var unit = 2
    while number > unit * 5 { unit = unit == 2 ? 10 : unit * 5 }
    return max(unit, (number + unit - 1) / unit * unit)
  }
}
