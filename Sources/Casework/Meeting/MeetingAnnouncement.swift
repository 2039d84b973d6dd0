extension Meeting {
  /// What a calendar shows of a meeting: calendars are told when any of it changes.
  private var announced: Announced {
    Announced(
      starts: starts, length: length, place: place, isDraft: state == .draft,
      isCancelled: state == .cancelled)
  }

  private struct Announced: Equatable {
    var starts: LocalTime
    var length: Int
    var place: String
    var isDraft: Bool
    var isCancelled: Bool
  }

  /// Counts one further where time, place or state is not what it was, and never back.
  ///
  /// A calendar takes the event with the highest number for the newest, whatever came when. The time
  /// that had been told is kept beside the new one; a draft has told nobody of its time.
  public mutating func count(since before: Meeting) {
    if starts != before.starts, before.state != .draft { movedFrom = before.starts }
    sequence = max(sequence, before.sequence)
    if announced != before.announced, sequence == before.sequence { sequence += 1 }
  }
}
