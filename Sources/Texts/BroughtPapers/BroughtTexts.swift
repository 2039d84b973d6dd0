public import Casework

/// The words of papers brought: certificates, study plan, earlier services, statements.
public struct BroughtTexts: Sendable {
  public let tab: String
  /// Above the list where it stands among other things.
  public let heading: String
  public let none: String
  public let ask: String
  public let which: String
  public let kind: @Sendable (PaperKind) -> String
  public let what: String
  public let whatHint: String
  public let matter: String
  public let who: String
  public let student: String
  public let person: String
  public let personHint: String
  public let when: String
  /// What the paper rests on, as it is being written down.
  public let needsNone: String
  public let covered: @Sendable (_ day: String) -> String
  public let notCovered: String
  public let record: String
  public let leave: String
  public let recorded: String
  public let chooseFirst: String
  public let another: String
  /// `Toi Kela, Kaija Keksitty.`
  public let broughtBy: @Sendable (_ who: String) -> String
  /// The permission behind a paper, by the day on which it was given.
  public let behind: @Sendable (_ day: String) -> String
  /// No permission covers the paper any more; since when, where it is known.
  public let ended: @Sendable (_ day: String?) -> String
  public let howToRemove: String
  public let keyNew: String
  public let wordsNew: String
}
