/// The line of keys at the bottom, made from the key table.
public struct Footer: Hashable, Sendable {
  private let entries: [KeyHelp]

  /// The entries' order is their weight; the one with the key `?` is kept in any case.
  public init(_ help: [KeyHelp]) { entries = help.filter(\.inFooter) }

  /// The entries that fit a width, in order.
  func fitting(_ columns: Int) -> (entries: [KeyHelp], gap: Int) {
    for gap in [3, 2] where width(entries, gap) <= columns { return (entries, gap) }
    var kept = entries
    while width(kept, 2) > columns, let last = kept.lastIndex(where: { !isHelp($0) }) {
      kept.remove(at: last)
    }
    return (kept, width(kept, 3) <= columns ? 3 : 2)
  }

  private func isHelp(_ entry: KeyHelp) -> Bool { entry.keyNames.contains("?") }

  private func width(_ entries: [KeyHelp], _ gap: Int) -> Int {
    entries.reduce(2 - gap) { $0 + gap + words($1).reduce(0) { $0 + TextWidth.of($1) } }
  }

  /// What cannot be used now stands in brackets, so that it shows without colour too.
  private func words(_ entry: KeyHelp) -> [String] {
    let name = entry.keyNames.first ?? ""
    return entry.unavailable == nil ? [name, " " + entry.label] : ["(" + name, " \(entry.label))"]
  }

  /// Draws the keys on the first row of the part given.
  public func draw(on grid: inout Grid, in rect: Rect) {
    let (entries, gap) = fitting(rect.columns)
    var column = rect.column + 1
    for entry in entries {
      let words = words(entry)
      let isUsable = entry.unavailable == nil
      column = grid.put(
        [
          StyledText(words[0], isUsable ? .helpKey : .dim),
          StyledText(words[1], isUsable ? .help : .dim),
        ], row: rect.row, column: column, width: rect.endColumn - column)
      column += gap
    }
  }
}
