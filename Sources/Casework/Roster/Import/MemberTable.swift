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

/// What the words of a list may mean, in whatever language it was written.
public struct MemberListWords: Sendable, Equatable {
  /// By ``key(_:)`` of what parties, languages, yes and no are called.
  public var parties: [String: Party]
  public var languages: [String: Language]
  public var yes: Set<String>
  public var no: Set<String>

  public init(
    parties: [String: Party], languages: [String: Language], yes: Set<String>, no: Set<String>
  ) {
    (self.parties, self.languages, self.yes, self.no) = (parties, languages, yes, no)
  }

  /// A word apart from its case, blanks and signs: `E-mail:` and `email` are the same.
  public static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
