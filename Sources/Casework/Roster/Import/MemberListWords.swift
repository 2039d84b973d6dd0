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
