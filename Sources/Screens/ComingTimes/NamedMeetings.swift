import Canvas
import Casework
import Texts
import Workplace

/// The keys that the lines above the list name act on the meeting that they name.
extension ComingTimes {
  /// The draft that is to be agreed: the one in hand, else the first that the lines name.
  static func draftToAgree(_ state: State, _ world: World) -> ID<Meeting>? {
    if let held = meeting(state, world), held.value.state == .draft {
      return held.readOnly == nil ? held.value.id : nil
    }
    return namedDrafts(world).first { isWritable($0, world) }
  }

  /// The drafts of which the lines say that V agrees them, in their order.
  private static func namedDrafts(_ world: World) -> [ID<Meeting>] {
    let isConvener =
      world.me != nil && world.casebook.roster?.value.convener(on: world.today)?.id == world.me
    let asked =
      isConvener ? world.casebook.extraMeetingsAsked(on: world.today).map(\.id) : []
    // Of a meeting to which nobody comes the next time is agreed with its own key.
    guard !notices(world).contains(where: { $0.next == nil }) else { return asked }
    let missing = world.casebook.missingNextTime(on: world.today)?.draft
    return asked + (missing.map { [$0.id] } ?? [])
  }

  /// The meeting whose notice is shown: the one in hand, else the first that the lines name.
  static func meetingToTellOf(_ state: State, _ world: World) -> ID<Meeting>? {
    if let held = meeting(state, world)?.value, noticeProblem(held, world) == nil {
      return held.id
    }
    return notices(world).first?.meeting.id
  }

  /// Why no notice is made of a meeting.
  static func noticeProblem(_ meeting: Meeting, _ world: World) -> String? {
    switch meeting.state {
    case .cancelled: nil
    case .agreed:
      notice(of: meeting, world).isWithoutStudents
        ? nil : world.texts.refusals.words(for: .studentsAreBooked)
    default: world.texts.schedule.cancellation.notNeeded
    }
  }

  private static func isWritable(_ id: ID<Meeting>, _ world: World) -> Bool {
    world.casebook.meetings[id].map { $0.readOnly == nil } ?? false
  }
}
