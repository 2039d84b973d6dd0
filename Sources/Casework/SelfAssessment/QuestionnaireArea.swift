/// Statements about one side of life, with room for the student's own words.
public struct QuestionnaireArea: Sendable, Equatable {
  public let id: ID<QuestionnaireArea>
  public var name: Wording
  /// The kind of information it is; nothing where it goes with the papers themselves.
  public var matter: ConsentMatter?
  public var statements: [Statement]

  public init(
    id: ID<QuestionnaireArea>, name: Wording, matter: ConsentMatter?, statements: [Statement]
  ) {
    (self.id, self.name, self.matter, self.statements) = (id, name, matter, statements)
  }
}

extension Visibility {
  /// Whether the answers of an area may be read.
  public func sees(_ area: QuestionnaireArea) -> Bool {
    client && (area.matter.map(matters.contains) ?? true)
  }
}
