public import Casework

/// What leaves the program on paper, apart from any format: each writer makes one format of it.
public struct Paper: Sendable, Equatable {
  public var title: String
  public var language: Language
  /// Says that the data are invented; nothing on real papers.
  public var sampleNotice: String?
  public var blocks: [PaperBlock]
  /// To be filled in by hand: it is set closely, so that it stays on one page.
  public var isForm: Bool

  public init(
    title: String, language: Language, sampleNotice: String? = nil, blocks: [PaperBlock] = [],
    isForm: Bool = false
  ) {
    (self.title, self.language, self.isForm) = (title, language, isForm)
    (self.sampleNotice, self.blocks) = (sampleNotice, blocks)
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
}
