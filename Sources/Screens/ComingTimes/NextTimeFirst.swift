import Canvas
import Casework
import Texts
import Workplace

/// A meeting falls away only once the group has agreed when it meets next.
extension ComingTimes {
  /// What is gone on with as soon as the next time is agreed.
  enum Wanted: Sendable, Equatable {
    case cancel(ID<Meeting>)
    case notice(ID<Meeting>)

    var meeting: ID<Meeting> {
      switch self {
      case .cancel(let id), .notice(let id): id
      }
    }
  }

  /// The coming times with the question why a meeting is cancelled, or first when the next one is.
  static func open(_ wanted: Wanted, _ world: World) -> State {
    var state = open(world)
    _ = begin(wanted, &state, world)
    return state
  }

  /// Cancels a meeting or shows its notice; where no next time is agreed, that is put right first.
  static func begin(_ wanted: Wanted, _ state: inout State, _ world: World) -> [Effect] {
    guard let meeting = world.casebook.meetings[wanted.meeting]?.value else { return [] }
    state.list.select(meeting.id.text)
    // Of a draft nobody has been told: no notice is sent of it.
    guard meeting.state == .draft || notice(of: meeting, world).isReady else {
      (state.wanted, state.entry) = (wanted, .nextFirst(nextFirst(meeting, world)))
      return []
    }
    (state.wanted, state.entry) = (nil, nil)
    switch wanted {
    case .cancel(let id): ask(.cancel, id, meeting, &state, world)
    case .notice(let id): return [.go(.notice(id))]
    }
    return []
  }

  static func notice(of meeting: Meeting, _ world: World) -> CancellationNotice {
    world.casebook.cancellation(of: meeting, on: world.today)
  }

  /// Goes on with what waited, once the next time is there.
  static func goOn(_ state: inout State, _ world: World) -> [Effect] {
    guard state.entry == nil, let wanted = state.wanted else { return [] }
    return begin(wanted, &state, world)
  }

  /// Agrees the draft after the meeting, or opens the form of a new time.
  static func answerNextFirst(
    _ dialog: Dialog, _ outcome: DialogOutcome, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let wanted = state.wanted, let meeting = world.casebook.meetings[wanted.meeting]?.value
    else {
      state.entry = nil
      return []
    }
    switch outcome {
    case .chosen(let index) where index < dialog.answers.count - 1:
      guard index == 0, dialog.answers.count > 2, let draft = notice(of: meeting, world).draft
      else {
        startNew(&state, world)
        return []
      }
      return send(draft.id, .agree, version(draft.id, world), &state, world)
    case .chosen, .left: (state.entry, state.wanted) = (nil, nil)
    case .moved, .ignored: break
    }
    return []
  }

  private static func nextFirst(_ meeting: Meeting, _ world: World) -> Dialog {
    let texts = world.texts.schedule.cancellation
    let stay = Dialog.Answer(.escape, world.texts.comingTimes.form.stay)
    guard let draft = notice(of: meeting, world).draft else {
      return Dialog(
        [StyledText(texts.noNextTimeAgreed)],
        answers: [Dialog.Answer(.character("n"), texts.agreeNew), stay])
    }
    // What stands against the day is said before it is told to everybody.
    let reasons = world.reasons(against: draft)
    let words = [
      texts.agreeDraft(world.texts.dates.moment(draft.starts)),
      reasons.isEmpty ? nil : texts.against(reasons.joined(separator: ", ")),
    ].compactMap(\.self)
    return Dialog(
      [StyledText(words.joined(separator: " "))],
      answers: [
        Dialog.Answer(.character("v"), texts.agreeIt),
        Dialog.Answer(.character("n"), texts.agreeNew), stay,
      ])
  }
}
