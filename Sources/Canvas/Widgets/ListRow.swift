/// One row of a list: a thing to choose, or a heading between such.
///
/// It lies in memory of its own: lists of many thousand are copied, and compared row by row.
public struct ListRow: Hashable, Sendable {
  private struct Contents: Hashable, Sendable {
    let id: String
    let line: StyledLine
    let trailing: StyledLine
    let isHeader: Bool
    let alsoFoundBy: String
  }

  private final class Box: Sendable {
    let contents: Contents
    init(_ contents: Contents) { self.contents = contents }
  }

  private let box: Box

  /// What the row stands for; unique in the list.
  public var id: String { box.contents.id }
  public var line: StyledLine { box.contents.line }
  /// What stands at the right edge.
  public var trailing: StyledLine { box.contents.trailing }
  public var isHeader: Bool { box.contents.isHeader }
  /// Words that the row is found by though they are not shown, or only their beginning is.
  public var alsoFoundBy: String { box.contents.alsoFoundBy }

  public init(
    _ id: String, _ line: StyledLine, trailing: StyledLine = [], isHeader: Bool = false,
    alsoFoundBy: String = ""
  ) {
    box = Box(
      Contents(
        id: id, line: line, trailing: trailing, isHeader: isHeader, alsoFoundBy: alsoFoundBy))
  }

  public static func == (one: ListRow, other: ListRow) -> Bool {
    one.box === other.box || one.box.contents == other.box.contents
  }

  public func hash(into hasher: inout Hasher) { box.contents.hash(into: &hasher) }

  /// A heading, which cannot be chosen.
  public static func header(_ id: String, _ title: String) -> ListRow {
    ListRow(id, [StyledText(title, .heading)], isHeader: true)
  }
}
