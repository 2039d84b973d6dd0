import Canvas
import Casework
import Texts
import Workplace

/// The slots of a meeting on the booking page, and what does not fit about one.
extension ClientPapers {
  /// All turns of the meeting with their times, in order; each that does not fit is marked.
  static func slotRows(of meeting: Meeting, own: ID<Turn>, _ world: World) -> [FieldSpec] {
    let slots = meeting.slots.enumerated().map { index, slot in
      let isWrong = !meeting.slotTroubles(of: slot.turn).isEmpty
      let words = "\(index + 1). \(span(slot, world))  \(name(of: slot, world))"
      return FieldSpec(
        .note(
          "m/\(meeting.id)/slots/\(slot.turn)",
          [StyledText(words, slot.turn == own ? .bold : .dim)]
            + (isWrong ? [StyledText("  !", .warning)] : []), label: index == 0 ? label(world) : ""
        ).with { $0.isBelowField = index > 0 })
    }
    return slots
  }

  private static func label(_ world: World) -> String { world.texts.clients.booking.slots }

  /// What does not fit about a student's slot, in plain sentences.
  static func slotTroubles(_ turn: Turn, _ meeting: Meeting, _ world: World) -> [String] {
    let texts = world.texts.clients.booking
    return meeting.slotTroubles(of: turn.id).map { trouble in
      switch trouble {
      case .overlaps(let other): texts.overlaps(name(of: other, world), span(other, world))
      case .beforeTheMeeting:
        texts.beforeTheMeeting(world.texts.dates.time(meeting.starts.time))
      case .pastTheEnd(let minutes):
        texts.pastTheEnd(time(meeting.starts.time.minutes + meeting.length, world), minutes)
      case .outOfOrder(let other): texts.outOfOrder(name(of: other, world), span(other, world))
      }
    }
  }

  private static func name(of slot: Slot, _ world: World) -> String {
    world.casebook.clients[slot.client]?.value.shortName ?? world.texts.clients.booking.somebody
  }

  private static func span(_ slot: Slot, _ world: World) -> String {
    "\(time(slot.starts, world))–\(time(slot.ends, world))"
  }

  /// A time of the day; after midnight it begins anew.
  private static func time(_ minutes: Int, _ world: World) -> String {
    ClockTime(minutes: minutes % 1440).map(world.texts.dates.time) ?? ""
  }
}
