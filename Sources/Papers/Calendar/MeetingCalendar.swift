public import Casework
import Texts

/// The group's meetings as an iCalendar file (RFC 5545, RFC 5546) that calendars take in.
///
/// It holds times, places and the group's members, and of the students nothing at all: what people
/// write of why a meeting is cancelled is left out too, as a name may stand in it.
public struct MeetingCalendar: Sendable {
  /// The id of the shared directory: with the meeting's own it makes the event's.
  public var directory: String
  public var roster: Roster?
  public var isDemo: Bool
  /// Every meeting that is known: the new time of a cancelled one is looked up here.
  public var meetings: [Meeting]
  /// Of what day the roster's people are taken for the group's languages.
  public var today: Day

  public init(
    directory: String, roster: Roster?, isDemo: Bool, meetings: [Meeting], today: Day
  ) {
    (self.directory, self.roster, self.isDemo) = (directory, roster, isDemo)
    self.meetings = meetings.sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
    self.today = today
  }

  /// What a calendar is to do with the file (RFC 5546, 1.4).
  enum Method: String {
    case publish = "PUBLISH"
    case request = "REQUEST"
    case cancel = "CANCEL"
  }

  /// The times of the group, to be subscribed to: those of a year back and all that are to come.
  ///
  /// A draft tells nobody and is left out; a cancelled meeting stays, marked as cancelled.
  public func year(stamp: Instant) -> [UInt8] {
    let first = today.adding(months: -12)
    let told = meetings.filter { $0.state != .draft && $0.starts.day >= first }
    return file(.publish, told, stamp)
  }

  /// These meetings alone, drafts left out.
  public func publishing(_ chosen: [Meeting], stamp: Instant) -> [UInt8] {
    file(.publish, chosen.filter { $0.state != .draft }, stamp)
  }

  /// One meeting, to be sent to the group's members; nothing for a draft.
  ///
  /// The members are asked to come where any of them has an address; a cancelled meeting is taken
  /// out of their calendars.
  public func one(_ meeting: Meeting, stamp: Instant) -> [UInt8]? {
    if meeting.state == .draft { return nil }
    let isOff = meeting.state == .cancelled
    return file(
      isOff ? .cancel : attendees(of: meeting).isEmpty ? .publish : .request, [meeting], stamp)
  }

  /// Whether two files differ in nothing but the moment at which they were made.
  @Sendable public static func sayTheSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let stamp = Array("DTSTAMP:".utf8)
    func lasting(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .filter { !$0.starts(with: stamp) }
    }
    return lasting(one) == lasting(other)
  }

  private func file(_ method: Method, _ meetings: [Meeting], _ stamp: Instant) -> [UInt8] {
    let name = texts.first?.calendar.summary(groupName) ?? groupName
    var lines = [
      CalendarLine("BEGIN", plain: "VCALENDAR"), CalendarLine("VERSION", plain: "2.0"),
      CalendarLine("PRODID", plain: "-//Oma Tie Tyohon//omatie//FI"),
      CalendarLine("CALSCALE", plain: "GREGORIAN"), CalendarLine("METHOD", plain: method.rawValue),
    ]
    if method == .publish {
      lines += [
        CalendarLine("NAME", text: name), CalendarLine("X-WR-CALNAME", text: name),
        CalendarLine("X-WR-TIMEZONE", plain: HelsinkiZone.name),
        CalendarLine("REFRESH-INTERVAL", [("VALUE", "DURATION")], plain: "PT6H"),
        CalendarLine("X-PUBLISHED-TTL", plain: "PT6H"),
      ]
    }
    lines += HelsinkiZone.lines
    for meeting in meetings { lines += event(meeting, method, stamp) }
    lines.append(CalendarLine("END", plain: "VCALENDAR"))
    return lines.flatMap(\.bytes)
  }

  /// The words in each of the group's languages.
  var texts: [Texts] { (roster?.languages(on: today) ?? [.finnish]).map(Texts.of) }

  var groupName: String {
    let name = roster?.name ?? ""
    return name.isEmpty ? texts.first?.commands.lists.groupName ?? "" : name
  }

  /// The members to be asked: those in a seat on the day who have an address.
  func attendees(of meeting: Meeting) -> [Member] {
    (roster?.members.sorted ?? []).filter {
      $0.party != .student && $0.isSeated(on: meeting.starts.day) && MailAddress.isOne($0.email)
    }
  }
}
