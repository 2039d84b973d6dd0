import Casework
import Texts

/// One meeting as an event.
extension MeetingCalendar {
  func event(_ meeting: Meeting, _ method: Method, _ stamp: Instant) -> [CalendarLine] {
    let isOff = meeting.state == .cancelled
    var lines = [
      CalendarLine("BEGIN", plain: "VEVENT"),
      CalendarLine("UID", plain: "\(meeting.id.text).\(directory)@omatie"),
      CalendarLine("DTSTAMP", plain: MeetingCalendar.utc(stamp)),
      CalendarLine("SEQUENCE", plain: String(meeting.sequence)),
      CalendarLine("STATUS", plain: isOff ? "CANCELLED" : "CONFIRMED"),
      local("DTSTART", meeting.starts),
    ]
    // The end is later than the start, or there is none: the calendar has a last day.
    if meeting.ends > meeting.starts { lines.append(local("DTEND", meeting.ends)) }
    lines.append(CalendarLine("SUMMARY", text: summary(meeting)))
    if !meeting.place.isEmpty { lines.append(CalendarLine("LOCATION", text: meeting.place)) }
    let description = description(meeting)
    if !description.isEmpty { lines.append(CalendarLine("DESCRIPTION", text: description)) }
    lines += [
      // A cancelled time is free again.
      CalendarLine("TRANSP", plain: isOff ? "TRANSPARENT" : "OPAQUE"),
      organizer(meeting),
    ]
    if method != .publish { lines += attendees(of: meeting).map { attendee($0, method) } }
    return lines + [CalendarLine("END", plain: "VEVENT")]
  }

  /// The group's name, with the word for cancelled in front in each language.
  private func summary(_ meeting: Meeting) -> String {
    let name = texts.first?.calendar.summary(groupName) ?? groupName
    guard meeting.state == .cancelled else { return name }
    return texts.map(\.calendar.cancelled).joined(separator: " / ") + ": " + name
  }

  private func description(_ meeting: Meeting) -> String {
    texts.map { lines($0, meeting).joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func lines(_ texts: Texts, _ meeting: Meeting) -> [String] {
    let words = texts.calendar
    var lines: [String] = []
    if isDemo { lines.append(texts.papers.sampleNotice) }
    if meeting.state == .cancelled {
      lines.append(words.isCancelled)
      lines.append(
        newMeeting(after: meeting).map { words.newTime(place($0, texts)) } ?? words.noNewTime)
    } else {
      if let old = meeting.movedFrom { lines.append(words.moved(texts.dates.moment(old))) }
      if meeting.isExtra { lines.append(words.extra) }
    }
    if let convener = roster?.convener(on: meeting.starts.day) {
      let about = [convener.name, convener.phone].filter { !$0.isEmpty }.joined(separator: ", ")
      lines.append(words.convener(about))
    }
    return lines
  }

  /// `pe 22.1.2027 klo 9.00, huone 12`.
  private func place(_ meeting: Meeting, _ texts: Texts) -> String {
    [texts.dates.moment(meeting.starts), meeting.place].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Where people go in place of a cancelled meeting: the first agreed one after it.
  func newMeeting(after meeting: Meeting) -> Meeting? {
    meetings.first { $0.starts > meeting.starts && $0.state == .agreed }
  }

  /// RFC 5546 wants an organizer in every event; one without an address has the address of nobody.
  private func organizer(_ meeting: Meeting) -> CalendarLine {
    let convener = roster?.convener(on: meeting.starts.day)
    let name = [("CN", convener?.name ?? groupName)]
    guard let convener, MailAddress.isOne(convener.email) else {
      return CalendarLine("ORGANIZER", name, plain: "invalid:nomail")
    }
    return CalendarLine("ORGANIZER", name, plain: MailAddress.link(convener.email))
  }

  private func attendee(_ member: Member, _ method: Method) -> CalendarLine {
    var parameters = [("CN", member.name), ("ROLE", "REQ-PARTICIPANT")]
    if method == .request { parameters += [("PARTSTAT", "NEEDS-ACTION"), ("RSVP", "TRUE")] }
    return CalendarLine("ATTENDEE", parameters, plain: MailAddress.link(member.email))
  }

  private func local(_ name: String, _ time: LocalTime) -> CalendarLine {
    CalendarLine(name, [("TZID", HelsinkiZone.name)], plain: MeetingCalendar.text(time))
  }

  /// `20270115T090000`.
  private static func text(_ time: LocalTime) -> String {
    let day = time.day.isoText.replacing("-", with: "")
    return "\(day)T\(two(time.time.hour))\(two(time.time.minute))00"
  }

  /// `20270115T070000Z`.
  private static func utc(_ instant: Instant) -> String {
    instant.isoText.replacing("-", with: "").replacing(":", with: "")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
