public import Casework

/// The words of why something may not be done, and how to put it right.
public struct RefusalTexts: Sendable {
  let text: @Sendable (Refusal) -> String
  /// To the member at the keyboard whose own role has ended: what was written, and who can help.
  public let ownRoleEnded: String
  let kept: @Sendable (Refusal) -> String
  /// What closing a turn still needs, as a short name: `vastuutyöntekijä`.
  public let lack: @Sendable (TurnLack) -> String

  /// What is refused and how to put it right, in one or two short sentences.
  public func words(for refusal: Refusal) -> String { text(refusal) }

  /// What is said where a text was saved all the same: others were faster, and nothing is lost.
  public func keptWords(for refusal: Refusal) -> String { kept(refusal) }

  /// The short names of what is lacking, with commas between.
  public func list(_ lacks: [TurnLack]) -> String {
    lacks.map { lack($0) }.joined(separator: ", ")
  }
}
