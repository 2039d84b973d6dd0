/// A short word to the person in one or two lines; a sign says its kind also without colour.
public struct MessageLine: Hashable, Sendable {
  /// What kind of word it is.
  public enum Kind: Hashable, Sendable { case information, done, warning, refusal }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  private var look: (sign: String, style: Style) {
    switch kind {
    case .information: ("", .normal)
    case .done: ("✓ ", .ok)
    case .warning: ("! ", .warning)
    case .refusal: ("! ", .lack)
    }
  }

  private func lines(_ columns: Int) -> [String] {
    Wrap.lines(look.sign + text, width: max(1, columns - 2))
  }

  /// Rows needed at a width, two at most.
  public func rowCount(columns: Int) -> Int { min(2, lines(columns).count) }

  /// Draws the first two lines; what does not fit ends in `…`.
  public func draw(on grid: inout Grid, in rect: Rect) {
    let lines = lines(rect.columns)
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      let isLast = row == rect.rows - 1 && lines.count > rect.rows
      grid.put(
        line + (isLast ? " …" : ""), row: rect.row + row, column: rect.column + 1,
        style: look.style, width: rect.columns - 1)
    }
  }
}
