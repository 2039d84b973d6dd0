/// Bars that lie: one number a row, or the range in which a number lies; readable without colour.
public struct BarChart: Hashable, Sendable {
  /// One bar; nothing is drawn of a number that there is not.
  public struct Bar: Hashable, Sendable {
    public var label: String
    /// What stands behind the bar.
    public var text: String
    public var low: Int?
    public var high: Int?

    public init(_ label: String, text: String, low: Int?, high: Int?) {
      (self.label, self.text, self.low, self.high) = (label, text, low, high)
    }
  }

  public var bars: [Bar]
  /// What a bar of the full length stands for; by itself the largest number.
  public var full: Int?

  public init(_ bars: [Bar], full: Int? = nil) { (self.bars, self.full) = (bars, full) }

  /// Draws as many bars as there are rows; `█` up to the lower bound, `░` from there to the upper one.
  public func draw(on grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let labels = bars.map { TextWidth.of($0.label) }.max() ?? 0
    let texts = bars.map { TextWidth.of($0.text) }.max() ?? 0
    let left = min(labels, rect.columns / 2)
    let room = max(0, rect.columns - left - texts - 2)
    let most = full ?? max(1, bars.compactMap(\.high).max() ?? 0)
    for (index, bar) in bars.prefix(rect.rows).enumerated() {
      let row = rect.row + index
      grid.put(bar.label, row: row, column: rect.column, width: left)
      let low = length(bar.low ?? 0, most, room)
      let high = length(bar.high ?? 0, most, room)
      let column = rect.column + left + 1
      grid.put(String(repeating: "█", count: low), row: row, column: column)
      grid.put(String(repeating: "░", count: max(0, high - low)), row: row, column: column + low)
      grid.put(bar.text, row: row, column: column + high + 1, width: texts)
    }
  }

  /// A number above zero has one cell at least.
  private func length(_ number: Int, _ most: Int, _ room: Int) -> Int {
    number <= 0 ? 0 : min(room, max(1, (number * room + most / 2) / most))
  }
}
