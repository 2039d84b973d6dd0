/// The words of running a meeting.
public struct MeetingTexts: Sendable {
  public let title: String
}

extension MeetingTexts {
  static let finnish = MeetingTexts(title: "")
  static let swedish = MeetingTexts(title: "")
  static let english = MeetingTexts(title: "")
}
