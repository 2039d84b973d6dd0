/// One row of a list: a thing to choose, or a heading between such.
public struct ListRow: Hashable, Sendable {
  /// What the row stands for; unique in the list.
  public var id: String
  public var line: StyledLine
  /// What stands at the right edge.
  public var trailing: StyledLine
  public var isHeader: Bool
  /// Words that the row is found by though they are not shown, or only their beginning is.
  public var alsoFoundBy: String

  public init(
    _ id: String, _ line: StyledLine, trailing: StyledLine = [], isHeader: Bool = false,
    alsoFoundBy: String = ""
  ) {
    self.id = id
    self.line = line
    self.trailing = trailing
    self.isHeader = isHeader
    self.alsoFoundBy = alsoFoundBy
  }

  /// A heading, which cannot be chosen.
  public static func header(_ id: String, _ title: String) -> ListRow {
    ListRow(id, [StyledText(title, .heading)], isHeader: true)
  }
}
