/// The plans that other authorities and the school keep beside the joint one.
public enum OtherPlanKind: String, Sendable, CaseIterable {
  case employment, activation, multiAgencyEmployment, socialServices, studies

  /// The plan that a written name means; nothing where the words name none of them.
  public init?(named name: String) {
    let text = name.lowercased()
    func names(_ words: [String]) -> Bool { words.contains(where: text.contains) }
    // The longer names hold the shorter ones.
    if names(["monialai", "sektorsöver", "mångsektoriell", "multi-agency", "multiagency"])
      || OtherPlanKind.words(text).contains("typ")
    {
      self = .multiAgencyEmployment
    } else if names(["aktivoint", "aktivering", "activation"]) {
      self = .activation
    } else if names(["työllistymissuun", "sysselsättningsplan", "employment plan"]) {
      self = .employment
    } else if OtherPlanKind.words(text).contains(where: { $0 == "puk" || $0.hasPrefix("hoks") })
      || names(["henkilökohtainen osaamisen", "personlig utveckling", "personal study plan"])
    {
      self = .studies
    } else if names(["asiakassuun", "klientplan", "client plan", "sosiaalihuol", "socialvård"])
      || names(["social services", "socialservice"])
    {
      self = .socialServices
    } else {
      return nil
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
