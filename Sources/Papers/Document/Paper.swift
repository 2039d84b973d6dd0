public import Casework

/// What leaves the program on paper, apart from any format: each writer makes one format of it.
public struct Paper: Sendable, Equatable {
  public var title: String
  public var language: Language
  /// Says that the data are invented; nothing on real papers.
  public var sampleNotice: String?
  public var blocks: [PaperBlock]
  /// How the paper is set.
  public var look: Look
  /// What stands at the foot of every printed page, so that pages of two papers are not mixed up.
  public var foot: String
  /// The day on which the paper was made.
  public var day: Day?

  /// How closely a paper is set.
  public enum Look: Sendable, Equatable {
    case ordinary
    /// To be filled in by hand: it is set closely, so that it stays on one page.
    case form
    /// For readers who need large letters and much air.
    case easy
  }

  public init(
    title: String, language: Language, sampleNotice: String? = nil, blocks: [PaperBlock] = [],
    look: Look = .ordinary, foot: String = "", day: Day? = nil
  ) {
    (self.title, self.language, self.look) = (title, language, look)
    (self.sampleNotice, self.blocks) = (sampleNotice, blocks)
    (self.foot, self.day) = (foot, day)
  }
}

/// One part of a paper.
public enum PaperBlock: Sendable, Equatable {
  case heading(String)
  /// A text; its line feeds part it into paragraphs.
  case paragraph(String)
  case facts([PaperFact])
  case list([PaperItem])
  case table(PaperTable)
  case signatures(PaperSignatures)
}

/// A label and what it says.
public struct PaperFact: Sendable, Equatable {
  public var label: String
  public var value: String

  public init(_ label: String, _ value: String) { (self.label, self.value) = (label, value) }
}

/// An item of a list, with the items below it.
public struct PaperItem: Sendable, Equatable {
  public var text: String
  public var children: [PaperItem]

  public init(_ text: String, _ children: [PaperItem] = []) {
    (self.text, self.children) = (text, children)
  }
}

/// A table; every row has as many cells as there are columns.
public struct PaperTable: Sendable, Equatable {
  public var columns: [String]
  public var rows: [[String]]

  public init(columns: [String], rows: [[String]]) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// A row that only names the ones below it: what stands over all columns.
  func heading(of row: [String]) -> String? {
    guard row.count > 2, row[0] != "", row.dropFirst().allSatisfy(\.isEmpty) else { return nil }
    return row[0]
  }
}
