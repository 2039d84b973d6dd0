/// The line of keys at the bottom, made from the key table.
public struct Footer: Hashable, Sendable {
  private let entries: [KeyHelp]

  /// The entries' order is their weight; the one with the key `?` is kept in any case.
  public init(_ help: [KeyHelp]) { entries = help.filter { $0.inFooter } }

  /// The entries that fit a width, in order, as words: the key's name and what it does.
  func fitting(_ columns: Int) -> (entries: [Entry], gap: Int) {
    var kept = entries.map(Entry.init)
    let gaps = [3, 2].filter { width(kept, $0) <= columns }
    if let gap = gaps.first { return (kept, gap) }
    while width(kept, 2) > columns, let last = kept.lastIndex(where: { !$0.isHelp }) {
      kept.remove(at: last)
    }
    return (kept, width(kept, 3) <= columns ? 3 : 2)
  }

  private func width(_ entries: [Entry], _ gap: Int) -> Int {
    entries.reduce(2 - gap) { $0 + gap + $1.columns }
  }

  /// One key with its words; what cannot be used now stands in brackets, so that it shows without
  /// colour too.
  struct Entry {
    let name: String
    let label: String
    let columns: Int
    let isUsable: Bool
    let isHelp: Bool

    init(_ help: KeyHelp) {
      isUsable = help.unavailable == nil
      let key = help.firstName ?? ""
      (name, label) = isUsable ? (key, " " + help.label) : ("(" + key, " \(help.label))")
      columns = TextWidth.of(name) + TextWidth.of(label)
      isHelp = help.keys.contains(.character("?"))
    }
  }

  /// Draws the keys on the first row of the part given.
  public func draw(on grid: inout Grid, in rect: Rect) {
    let (entries, gap) = fitting(rect.columns)
    var column = rect.column + 1
    for entry in entries {
      column = grid.put(
        [
          StyledText(entry.name, entry.isUsable ? .helpKey : .dim),
          StyledText(entry.label, entry.isUsable ? .help : .dim),
        ], row: rect.row, column: column, width: rect.endColumn - column)
      column += gap
    }
  }
}
