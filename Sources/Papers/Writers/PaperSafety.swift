/// How text that others wrote is made harmless and measured; handed in by the program.
///
/// Papers reach terminals and files of people who trust them: no writer works without this.
public struct PaperSafety: Sendable {
  /// Replaces control characters, direction overrides and the like by signs; keeps the rest.
  public var visible: @Sendable (String) -> String
  /// The columns that a safe text fills.
  public var columns: @Sendable (String) -> Int

  public init(
    visible: @escaping @Sendable (String) -> String, columns: @escaping @Sendable (String) -> Int
  ) {
    (self.visible, self.columns) = (visible, columns)
  }

  /// The paragraphs of a text, each made safe; blank ones are left out.
  func paragraphs(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { visible(String($0)) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// A text on one line, made safe.
  func line(_ text: String) -> String {
    visible(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }
}
