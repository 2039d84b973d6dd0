/// The same words in each language.
public struct Wording: Sendable, Equatable {
  public var finnish: String
  public var swedish: String
  public var english: String

  public init(finnish: String, swedish: String, english: String) {
    (self.finnish, self.swedish, self.english) = (finnish, swedish, english)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .finnish: finnish
    case .swedish: swedish
    case .english: english
    }
  }
}
