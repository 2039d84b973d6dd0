import Casework
import Texts
import Workplace

/// Finds the member that somebody means: by id or by the whole name.
enum MemberChoice {
  /// The one who is meant; a name may be in any case, and those in a seat today come first.
  static func find(
    _ said: String, roster: Roster?, on day: Day
  ) throws(Failure) -> ID<Member> {
    guard let roster else { throw Failure(.noSuchMember(said, names: []), .notPermitted) }
    if let id = ID<Member>(said), roster.members[id] != nil { return id }
    let named = roster.members.sorted.filter { $0.name.lowercased() == said.lowercased() }
    let seated = named.filter { $0.isSeated(on: day) }
    let meant = seated.isEmpty ? named : seated
    guard let first = meant.first else {
      throw Failure(.noSuchMember(said, names: names(roster, on: day)), .notPermitted)
    }
    guard meant.count == 1 else {
      throw Failure(.memberAmbiguous(said, names: meant.map(\.id.text)), .notPermitted)
    }
    return first.id
  }

  static func names(_ roster: Roster?, on day: Day) -> [String] {
    (roster?.members.sorted ?? []).filter { $0.isSeated(on: day) }.map(\.name)
  }
}

/// Finds the client that somebody means among those whose papers are open.
enum ClientChoice {
  static func find(_ said: String, in casebook: Casebook) throws(Failure) -> Client {
    let clients = casebook.clients.values.map(\.value)
    if let client = clients.first(where: { $0.id.text == said }) { return client }
    func named(_ names: (Client) -> [String]) -> [Client] {
      clients.filter { names($0).contains { $0.lowercased() == said.lowercased() } }
    }
    let full = named { [$0.fullName, "\($0.lastName) \($0.firstName)"] }
    // The first name, or the name as the screens show it, where nobody has it in full.
    let named = full.isEmpty ? named { [$0.firstName, $0.shortName] } : full
    guard let first = named.first else {
      // Who is meant may be the one whose papers cannot be read.
      if let trouble = casebook.troubleOfClients { throw Failure(trouble) }
      throw Failure(.clientNotFound(said), .noInput)
    }
    guard named.count == 1 else {
      throw Failure(.clientAmbiguous(said, ids: named.map(\.id.text).sorted()), .noInput)
    }
    return first
  }
}

/// Finds the meeting that somebody means: by id or by its day.
enum MeetingChoice {
  static func find(_ said: String, in casebook: Casebook) throws(Failure) -> Meeting {
    let meetings = casebook.sortedMeetings
    if let meeting = meetings.first(where: { $0.id.text == said }) { return meeting }
    let parts = said.split(separator: ".").compactMap { Int($0) }
    let day = Day(isoText: said) ?? (parts.count == 3 ? Day(parts[2], parts[1], parts[0]) : nil)
    let onDay = meetings.filter { $0.starts.day == day }.sorted { $0.starts < $1.starts }
    // A cancelled meeting gives way to one that is held on the same day.
    guard let meant = onDay.first(where: { $0.state != .cancelled }) ?? onDay.first else {
      let own = ID<Meeting>(said).flatMap { casebook.unreadable[.meeting($0)] }
      if let trouble = own ?? casebook.troubleOfMeetings { throw Failure(trouble) }
      throw Failure(.meetingNotFound(said), .noInput)
    }
    return meant
  }
}
