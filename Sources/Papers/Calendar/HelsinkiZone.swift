/// Finland's time for calendars: the rule that holds since 1997, as ``Casework/Helsinki`` counts it.
enum HelsinkiZone {
  static let name = "Europe/Helsinki"

  /// Summer time from the last Sunday of March at 3 to the last Sunday of October at 4, wall clock.
  static let lines: [CalendarLine] =
    [CalendarLine("BEGIN", plain: "VTIMEZONE"), CalendarLine("TZID", plain: name)]
    + observance(
      "STANDARD", from: "19961027T040000", month: 10, before: "+0300", after: "+0200", "EET")
    + observance(
      "DAYLIGHT", from: "19970330T030000", month: 3, before: "+0200", after: "+0300", "EEST")
    + [CalendarLine("END", plain: "VTIMEZONE")]

  private static func observance(
    _ kind: String, from: String, month: Int, before: String, after: String, _ short: String
  ) -> [CalendarLine] {
    [
      CalendarLine("BEGIN", plain: kind), CalendarLine("DTSTART", plain: from),
      CalendarLine("RRULE", plain: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU"),
      CalendarLine("TZOFFSETFROM", plain: before), CalendarLine("TZOFFSETTO", plain: after),
      CalendarLine("TZNAME", plain: short), CalendarLine("END", plain: kind),
    ]
  }
}
