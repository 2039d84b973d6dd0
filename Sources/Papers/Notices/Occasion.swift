public import Casework
import Texts

/// When and where the group meets, as a paper says it.
public struct Occasion: Sendable, Equatable {
  public var starts: LocalTime
  /// Minutes.
  public var length: Int
  public var place: String

  public init(starts: LocalTime, length: Int, place: String) {
    (self.starts, self.length, self.place) = (starts, length, place)
  }

  public init(_ meeting: Meeting) {
    self.init(starts: meeting.starts, length: meeting.length, place: meeting.place)
  }

  init(_ told: ToldMeeting) {
    self.init(starts: told.starts, length: told.length, place: told.place)
  }

  /// A student's own part of a meeting; the meeting's start where it has no time of its own.
  init?(of client: Client, in meeting: Meeting) {
    guard let turn = meeting.turns[Turn.id(for: client.id)] else { return nil }
    let starts = turn.starts.map { LocalTime(day: meeting.starts.day, time: $0) }
    self.init(starts: starts ?? meeting.starts, length: turn.length, place: meeting.place)
  }

  /// `pe 22.1.2027 klo 9.00–11.00`.
  func time(_ texts: Texts) -> String {
    let ends = starts.adding(minutes: length)
    return "\(texts.dates.moment(starts))–\(texts.dates.time(ends.time))"
  }

  /// Time and place, the first under a label of its own.
  func facts(_ label: String, _ texts: Texts) -> [PaperFact] {
    let place = place.isEmpty ? texts.notices.placeFollows : place
    return [PaperFact(label, time(texts)), PaperFact(texts.papers.place, place)]
  }
}
