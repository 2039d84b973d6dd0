import Canvas
import Casework
import Synchronization
import Texts
import Workplace

/// The rows of the students with an agreed follow-up for whom no meeting is booked, soonest first; kept
/// from one casebook to the next.
///
/// Where the group meets on that day anyway the follow-up stands with the meeting.
final class ComingFollowUps: Sendable {
  private let state = Mutex(ComingFollowUpsState())

  struct Shown: Sendable {
    var rows: [ListRow]
    var columns: Int
    /// How many rows have been made until now.
    var made: Int
  }

  private struct Key: Equatable {}

  /// - Parameter columns: how many columns a day's distance takes, with these days among the rows.
  static func shown(_ world: World, columns: ([Day]) -> Int) -> Shown {
    let kept = world.lasting.value(for: Key()) { ComingFollowUps() }
    return kept.state.withLock { state in
      state.follow(world, columns: columns)
      return Shown(rows: state.kept.rows, columns: state.columns, made: state.made)
    }
  }
}

/// What is kept of the rows, and from which casebook.
private struct ComingFollowUpsState: Sendable {
  struct Key: Equatable, Sendable {
    var language: Language
    var today: Day
    var size: Size
    /// The days on which the group meets.
    var meetings: Set<Day>
  }

  struct Place: Comparable, Sendable {
    var day: Day
    var client: ID<Client>

    static func < (one: Place, other: Place) -> Bool {
      (one.day, one.client) < (other.day, other.client)
    }
  }

  private(set) var kept = KeptRows<Place>()
  private(set) var columns = 0
  private(set) var made = 0
  private var key: Key?
  private var casebook = Casebook()
  private var booked: Set<ID<Client>> = []
  private var shown: [ID<Client>: Day] = [:]
  private var days = Counts<Day>()

  mutating func follow(_ world: World, columns count: ([Day]) -> Int) {
    let before = casebook
    let meetings =
      world.casebook.edition == before.edition
      ? key?.meetings ?? [] : Set(world.casebook.meetingDays.keys)
    let now = Key(
      language: world.texts.language, today: world.today, size: world.size, meetings: meetings)
    let isAnew = now != key
    if !isAnew, world.casebook.edition == before.edition { return }
    (key, casebook) = (now, world.casebook)
    let bookedBefore = booked
    booked = Set(world.bookedMeetings.keys)
    if isAnew { (shown, days) = ([:], Counts()) }
    var changed =
      isAnew
      ? casebook.studentsFollowedUp(from: world.today)
      : casebook.studentsChanged(since: before).union(booked.symmetricDifference(bookedBefore))
    changed = changed.filter { client in note(client, world) }
    let room = count(Array(days.all.keys))
    if isAnew || room != columns {
      columns = room
      made += shown.count
      kept = KeptRows(
        shown.map { (Place(day: $1, client: $0), ComingTimes.row($0, $1, columns, world)) })
    } else {
      for client in changed {
        guard let day = shown[client] else { continue }
        made += 1
        kept.put(
          ComingTimes.row(client, day, columns, world), at: Place(day: day, client: client))
      }
    }
  }

  /// Takes in on which day a student is shown, if at all; whether a row of the student is shown.
  private mutating func note(_ client: ID<Client>, _ world: World) -> Bool {
    let day = wanted(client, world)
    if let old = shown[client], old != day {
      days.add(old, -1)
      kept.remove(at: Place(day: old, client: client))
    }
    if let day, shown[client] != day { days.add(day) }
    shown[client] = day
    return day != nil
  }

  private func wanted(_ client: ID<Client>, _ world: World) -> Day? {
    guard !booked.contains(client), casebook.clients[client] != nil,
      let day = world.followUpDay(of: client), key?.meetings.contains(day) != true
    else { return nil }
    return day
  }
}
