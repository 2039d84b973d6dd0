/// Columns of a list: they shrink, and the least important go first, until the row fits.
public struct Table: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    public var title: String
    /// The fewest columns at which it still says something.
    public var minimum: Int
    /// The most columns it has use for.
    public var ideal: Int
    /// The higher, the longer it stays when there is little room.
    public var priority: Int
    public var isRight: Bool

    public init(
      _ title: String, minimum: Int, ideal: Int, priority: Int = 1, isRight: Bool = false
    ) {
      self.title = title
      self.minimum = minimum
      self.ideal = max(minimum, ideal)
      self.priority = priority
      self.isRight = isRight
    }
  }

  public var columns: [Column]
  /// Columns between two columns.
  public var gap: Int

  public init(_ columns: [Column], gap: Int = 2) {
    self.columns = columns
    self.gap = gap
  }

  /// The width of each column at a width of the whole; 0 for those left out.
  public func widths(_ total: Int) -> [Int] {
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
    }
    while kept.count > 1 && needed() > total {
      // Of equals the one farthest right goes.
      guard
        let least = kept.reversed().min(by: { columns[$0].priority < columns[$1].priority })
      else { break }
      kept.removeAll { $0 == least }
    }
    var widths = Array(repeating: 0, count: columns.count)
    for index in kept { widths[index] = min(columns[index].minimum, total) }
    var spare = total - needed()
    for index in kept.sorted(by: { columns[$0].priority > columns[$1].priority }) where spare > 0 {
      let more = min(spare, columns[index].ideal - widths[index])
      widths[index] += more
      spare -= more
    }
    return widths
  }

  /// One row's cells as a line of a width.
  public func line(_ cells: [StyledText], width total: Int) -> StyledLine {
    line(cells, widths: widths(total))
  }

  /// One row's cells, each as wide as its column; for many rows the widths are asked once.
  public func line(_ cells: [StyledText], widths: [Int]) -> StyledLine {
    var line: StyledLine = []
    for (index, cell) in cells.prefix(columns.count).enumerated() where widths[index] > 0 {
      if !line.isEmpty { line.append(StyledText(String(repeating: " ", count: gap))) }
      let text = Self.clipped(cell.text, widths[index])
      let pad = String(repeating: " ", count: widths[index] - TextWidth.of(text))
      if columns[index].isRight {
        line += [StyledText(pad), StyledText(text, cell.style)]
      } else {
        line += [StyledText(text, cell.style), StyledText(pad)]
      }
    }
    return line
  }

  /// The titles as a line of a width.
  public func header(width total: Int) -> StyledLine {
    line(columns.map { StyledText($0.title, .dim) }, width: total)
  }

  /// A text cut to a width, `…` at its end where something is left out.
  public static func clipped(_ text: String, _ width: Int) -> String {
    let text = SafeText.visible(text)
    if TextWidth.of(text) <= width { return text }
    var result = ""
    var columns = 0
    for character in text {
      let own = TextWidth.of(character)
      if columns + own > width - 1 { break }
      result.append(character)
      columns += own
    }
    return width > 0 ? result + "…" : ""
  }
}
