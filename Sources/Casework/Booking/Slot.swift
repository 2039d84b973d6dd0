/// The time of one student's turn in a meeting, in minutes after the midnight of its day.
public struct Slot: Sendable, Equatable {
  public let turn: ID<Turn>
  public let client: ID<Client>
  public let starts: Int
  public let ends: Int

  public func overlaps(_ other: Slot) -> Bool { starts < other.ends && other.starts < ends }
}

/// What does not fit about a slot; it is said beside the slot and stops nobody.
public enum SlotTrouble: Sendable, Equatable {
  /// Another turn is going on at the same time.
  case overlaps(Slot)
  case beforeTheMeeting
  /// The turn goes on after the meeting's end, by so many minutes.
  case pastTheEnd(Int)
  /// The order of the turns and their times do not agree: this one comes before another by one of
  /// them and after it by the other.
  case outOfOrder(Slot)
}

extension Meeting {
  /// The slots in the order of the turns; a turn without a time of its own follows those before it.
  public var slots: [Slot] {
    var next = starts.time.minutes
    return turns.sorted.map { turn in
      let start = turn.starts?.minutes ?? next
      let slot = Slot(
        turn: turn.id, client: turn.client, starts: start, ends: start + turn.length)
      next = max(next, slot.ends)
      return slot
    }
  }

  /// When a turn behind all the others would start.
  public var endOfSlots: Int { slots.map(\.ends).max().map { max($0, start) } ?? start }

  /// What does not fit about a turn's slot, in the order in which a person puts it right.
  public func slotTroubles(of turn: ID<Turn>) -> [SlotTrouble] {
    let slots = slots
    guard let place = slots.firstIndex(where: { $0.turn == turn }) else { return [] }
    let own = slots[place]
    var troubles: [SlotTrouble] = own.starts < start ? [.beforeTheMeeting] : []
    troubles += slots.filter { $0.turn != turn && $0.overlaps(own) }.map { .overlaps($0) }
    let end = start + length
    if own.ends > end { troubles.append(.pastTheEnd(own.ends - end)) }
    let crossing =
      slots[..<place].first { $0.starts > own.starts }
      ?? slots[place...].first { $0.starts < own.starts }
    if let crossing { troubles.append(.outOfOrder(crossing)) }
    return troubles
  }

  /// Whether another turn of a length fits before the meeting's end.
  public func hasRoom(for length: Int) -> Bool { endOfSlots + length <= start + self.length }

  private var start: Int { starts.time.minutes }
}
