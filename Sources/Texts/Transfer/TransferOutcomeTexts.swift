public import Casework

/// The words of how a transfer turned out.
public struct TransferOutcomeTexts: Sendable {
  /// The result by itself: `kiinnittyi`.
  public let result: @Sendable (TransferResult) -> String
  /// The result with what the student attached to.
  public let turned: @Sendable (TransferResult, TransferDirection) -> String
  public let heading: String
  public let none: String
  public let question: String
  public let said: String
  public let noteHint: String
  public let record: String
  public let kept: String
  public let chooseResult: String
  public let chooseSaid: String
  /// Who says it, in a line: `kertoo opiskelija`.
  public let saidBy: @Sendable (_ party: String) -> String
  public let recordedBy: @Sendable (_ name: String) -> String
  /// In the list, where nobody has said it for good.
  public let lacking: String
  public let key: String
  public let keyWords: String
}

extension TransferOutcomeTexts {
  static let finnish = TransferOutcomeTexts(
    result: { result in
      switch result {
      case .attached: "kiinnittyi"
      case .droppedOut: "keskeytti"
      case .notKnown: "ei vielä tiedossa"
      }
    },
    turned: { result, direction in
      switch result {
      case .attached:
        direction == .toEmployment ? "kiinnittyi palveluun" : "kiinnittyi opintoihin"
      case .droppedOut: "keskeytti"
      case .notKnown: "ei vielä tiedossa"
      }
    },
    heading: "MITEN KÄVI", none: "Tulosta ei ole vielä kirjattu.", question: "Miten kävi",
    said: "Kuka kertoo", noteHint: "Miten on mennyt?", record: "Kirjaa, miten kävi",
    kept: "Tulos on kirjattu. Viimeksi kirjattu on voimassa.",
    chooseResult: "Valitse ensin, miten kävi.", chooseSaid: "Valitse, kuka sen kertoo.",
    saidBy: { "kertoo \($0)" }, recordedBy: { "kirjasi \($0)" }, lacking: "tulos kirjaamatta",
    key: "Miten kävi", keyWords: "Kirjaa, miten siirron jälkeen kävi")

  static let swedish = TransferOutcomeTexts(
    result: { result in
      switch result {
      case .attached: "fick fäste"
      case .droppedOut: "avbröt"
      case .notKnown: "inte känt ännu"
      }
    },
    turned: { result, direction in
      switch result {
      case .attached:
        direction == .toEmployment ? "fick fäste i tjänsten" : "fick fäste i studierna"
      case .droppedOut: "avbröt"
      case .notKnown: "inte känt ännu"
      }
    },
    heading: "HUR DET GICK", none: "Resultatet är inte antecknat ännu.",
    question: "Hur det gick", said: "Vem säger det", noteHint: "Hur har det gått?",
    record: "Anteckna hur det gick",
    kept: "Resultatet är antecknat. Det senaste gäller.",
    chooseResult: "Välj först hur det gick.", chooseSaid: "Välj vem som säger det.",
    saidBy: { "säger \($0)" }, recordedBy: { "antecknat av \($0)" },
    lacking: "resultat saknas",
    key: "Hur det gick", keyWords: "Anteckna hur det gick efter överföringen")

  static let english = TransferOutcomeTexts(
    result: { result in
      switch result {
      case .attached: "attached"
      case .droppedOut: "dropped out"
      case .notKnown: "not known yet"
      }
    },
    turned: { result, direction in
      switch result {
      case .attached:
        direction == .toEmployment ? "attached to the service" : "attached to the studies"
      case .droppedOut: "dropped out"
      case .notKnown: "not known yet"
      }
    },
    heading: "HOW IT TURNED OUT", none: "The result is not on record yet.",
    question: "How it went", said: "Who says so", noteHint: "How has it gone?",
    record: "Record how it turned out",
    kept: "The result is on record. The latest one holds.",
    chooseResult: "Choose first how it went.", chooseSaid: "Choose who says so.",
    saidBy: { "says \($0)" }, recordedBy: { "recorded by \($0)" }, lacking: "no result yet",
    key: "Result", keyWords: "Record how it turned out after the transfer")
}
