/// A list of members as it stands in a file: its columns and lines, nothing of it understood yet.
public struct MemberTable: Sendable, Equatable {
  /// What each column holds; nothing for a heading that is not known.
  public var columns: [MemberColumn?]
  /// The headings that are not known, as written.
  public var unknownHeadings: [String]
  public var lines: [MemberLine]

  public init(columns: [MemberColumn?], unknownHeadings: [String], lines: [MemberLine]) {
    (self.columns, self.unknownHeadings, self.lines) = (columns, unknownHeadings, lines)
  }
}

/// One line of a list of members.
public struct MemberLine: Sendable, Equatable {
  /// Its number in the file, from 1: what an editor shows beside it.
  public var number: Int
  public var cells: [String]
  /// A quotation mark was opened and never closed.
  public var isUnfinished: Bool

  public init(number: Int, cells: [String], isUnfinished: Bool = false) {
    (self.number, self.cells, self.isUnfinished) = (number, cells, isUnfinished)
  }
}
