/// The words of clients: concern, consent, booking.
public struct ClientTexts: Sendable {
  public let title: String
}

extension ClientTexts {
  static let finnish = ClientTexts(title: "")
  static let swedish = ClientTexts(title: "")
  static let english = ClientTexts(title: "")
}
