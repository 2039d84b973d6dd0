/// A party that takes part in the group; what it is called is data, not code.
public enum Party: String, Sendable, CaseIterable, Comparable {
  case student, school, kela, outreach, social, employment, health, specialised, other

  /// The seats that stand in every group, in the model's order.
  public static let standing: [Party] = [
    .student, .school, .kela, .outreach, .social, .employment, .health,
  ]

  public static func < (one: Party, other: Party) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}

/// What a party is called in each language.
public struct PartyName: Sendable, Equatable {
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
