/// One of a few, shown side by side; nothing is chosen at first if `selected` is nil.
public struct Choice: Hashable, Sendable {
  public var options: [String]
  public var selected: Int?

  public init(_ options: [String], selected: Int? = nil) {
    self.options = options
    self.selected = selected.flatMap { options.indices.contains($0) ? $0 : nil }
  }

  /// Left, right, Space, a digit or an option's first letter choose; true when the key was taken.
  public mutating func handle(_ key: Key, in rect: Rect) -> Bool {
    guard !options.isEmpty else { return false }
    switch key {
    case .left: selected = max(0, (selected ?? 1) - 1)
    case .right: selected = min(options.count - 1, (selected ?? -1) + 1)
    case .character(" "): selected = ((selected ?? -1) + 1) % options.count
    case .character(let character):
      if let digit = character.wholeNumberValue, digit >= 1, digit <= options.count {
        selected = digit - 1
        return true
      }
      let letter = SearchText.folded(String(character))
      let fitting = options.indices.filter { SearchText.folded(options[$0]).hasPrefix(letter) }
      guard let first = fitting.first else { return false }
      selected = fitting.first { $0 > selected ?? -1 } ?? first
    case .mouse:
      guard let mouse = key.mouse(in: rect), mouse.kind == .press else { return false }
      let places = Self.places(options, width: rect.columns)
      guard
        let hit = places.firstIndex(where: {
          $0.line == mouse.row && ($0.column..<$0.column + $0.width).contains(mouse.column)
        })
      else { return false }
      selected = hit
    default: return false
    }
    return true
  }

  /// Rows needed at a width.
  public func rowCount(columns: Int) -> Int {
    (Self.places(options, width: columns).last?.line ?? 0) + 1
  }

  /// Draws the options; with the focus the cursor stands on the chosen one.
  public func draw(on grid: inout Grid, in rect: Rect, focused: Bool) {
    for (index, place) in Self.places(options, width: rect.columns).enumerated() {
      guard place.line < rect.rows else { break }
      let isChosen = index == selected
      let style: Style = isChosen ? (focused ? .selected : .bold) : .normal
      grid.put(
        (isChosen ? "● " : "○ ") + options[index], row: rect.row + place.line,
        column: rect.column + place.column, style: style, width: rect.columns - place.column)
      if focused && index == selected ?? 0 {
        grid.placeCursor(row: rect.row + place.line, column: rect.column + place.column)
      }
    }
  }

  private struct Place {
    var line: Int
    var column: Int
    var width: Int
  }

  private static func places(_ options: [String], width: Int) -> [Place] {
    var line = 0
    var column = 0
    return options.map { option in
      let own = TextWidth.of(option) + 2
      if column > 0 && column + own > width {
        line += 1
        column = 0
      }
      defer { column += own + 2 }
      return Place(line: line, column: column, width: own)
    }
  }
}
