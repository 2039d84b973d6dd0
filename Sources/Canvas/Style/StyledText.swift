/// A piece of text in one style; a line is an array of them.
public struct StyledText: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .normal) {
    self.text = text
    self.style = style
  }

  /// Columns the piece fills.
  public var width: Int { TextWidth.of(text) }
}

extension StyledText: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }
}

/// One line made of styled pieces.
public typealias StyledLine = [StyledText]

extension Array where Element == StyledText {
  /// Columns the line fills.
  public var width: Int { reduce(0) { $0 + $1.width } }
  /// The words without their looks.
  public var plainText: String { map(\.text).joined() }
}
