/// The words of the calendar file.
public struct CalendarTexts: Sendable {
  /// What an event is called, by the group's name.
  public let summary: @Sendable (_ group: String) -> String
  /// The word in front of it where the meeting is not held.
  public let cancelled: String
  public let isCancelled: String
  public let newTime: @Sendable (String) -> String
  public let noNewTime: String
  public let moved: @Sendable (_ from: String) -> String
  public let extra: String
  public let convener: @Sendable (String) -> String
}

extension CalendarTexts {
  /// The model's name in front, where the group's own does not say it.
  private static func named(_ group: String) -> String {
    group.lowercased().contains("oma tie") ? group : "Oma Tie Työhön: \(group)"
  }

  static let finnish = CalendarTexts(
    summary: named, cancelled: "PERUTTU", isCancelled: "Tapaaminen on peruttu.",
    newTime: { "Uusi aika: \($0)." }, noNewTime: "Uutta aikaa ei ole vielä sovittu.",
    moved: { "Tapaaminen on siirretty. Aiempi aika oli \($0)." },
    extra: "Ylimääräinen tapaaminen.", convener: { "Koollekutsuja: \($0)" })
  static let swedish = CalendarTexts(
    summary: named, cancelled: "INSTÄLLT", isCancelled: "Mötet är inställt.",
    newTime: { "Ny tid: \($0)." }, noNewTime: "Ingen ny tid är avtalad ännu.",
    moved: { "Mötet har flyttats. Den tidigare tiden var \($0)." },
    extra: "Extra möte.", convener: { "Sammankallare: \($0)" })
  static let english = CalendarTexts(
    summary: named, cancelled: "CANCELLED", isCancelled: "The meeting is cancelled.",
    newTime: { "New time: \($0)." }, noNewTime: "No new time has been agreed yet.",
    moved: { "The meeting has been moved. The earlier time was \($0)." },
    extra: "Extra meeting.", convener: { "Convener: \($0)" })
}
