import Canvas
import Casework
import Papers
import Texts
import Workplace

extension ComingTimes {
  static func update(_ state: inout State, _ message: Message, _ world: World) -> [Effect] {
    switch message {
    case .openMeeting:
      if let client = followedUp(state) { return [.go(.booking(client))] }
      return selected(state).map { [.go(.meeting($0))] } ?? []
    case .newMeeting: startNew(&state, world)
    case .extraMeeting: startNew(&state, world, isExtra: true)
    case .agree:
      guard let id = draftToAgree(state, world) else { return [] }
      state.list.select(id.text)
      return [save(id, .agree, state, world)]
    case .move:
      guard let id = selected(state), let meeting = meeting(state, world)?.value else { return [] }
      state.entry = .move(id, moveForm(id, meeting, state, world))
    case .ask(let question):
      guard let id = selected(state), let meeting = meeting(state, world)?.value else { return [] }
      if question == .cancel { return begin(.cancel(id), &state, world) }
      ask(question, id, meeting, &state, world)
    case .papers: return selected(state).map { [.go(.papers($0))] } ?? []
    case .calendar:
      state.entry = .calendar(
        FileDialog.of(
          world.texts.paperScreen.whereCalendar, path: "~/\(Session.calendarFile)", world))
    case .year: return [.go(.schedule)]
    case .followUps: return [.go(.followUps)]
    case .answerOffer: return world.offersToMe.first.map { [.go(.offer($0.plan))] } ?? []
    case .notice:
      return meetingToTellOf(state, world).map { begin(.notice($0), &state, world) } ?? []
    case .typed(let key): return type(key, &state, world)
    }
    return []
  }

  /// Asks in one line, with what was written there before.
  static func ask(
    _ question: Question, _ id: ID<Meeting>, _ meeting: Meeting, _ state: inout State,
    _ world: World
  ) {
    let left = world.casebook.drafts.first {
      $0.author == world.me && $0.document == .meeting(id) && $0.path == question.rawValue
    }
    let text =
      state.begun[begun(question.rawValue, id)] ?? left?.text
      ?? (question == .place ? meeting.place : "")
    state.entry = .ask(question, id, dialog(question, meeting, text: text, world))
  }

  /// Opens the form of a new meeting as it was left, or with the day of the follow-up in focus.
  static func startNew(_ state: inout State, _ world: World, isExtra: Bool = false) {
    state.newMeeting = state.newMeeting ?? world.newID("m")
    let last = lastMeeting(world)
    if let half = state.halfFilled, half.isExtra == isExtra {
      state.entry = .new(half)
    } else if isExtra {
      state.entry = .new(TimeForm(extraBeside: last, world))
    } else {
      state.entry = .new(TimeForm(next: nextMeeting(world), on: followUpDay(state, world), world))
    }
  }

  private static func type(_ key: Key, _ state: inout State, _ world: World) -> [Effect] {
    let parts = layout(state, world)
    switch state.entry {
    case nil:
      if case .activated = state.list.handle(key, in: parts.list) {
        return update(&state, .openMeeting, world)
      }
      return []
    case .new(var form):
      let before = form.words(world)
      let outcome = form.handle(key, in: parts.form, world)
      state.entry = .new(form)
      let id = state.newMeeting ?? world.newID("m")
      guard let time = outcome.time else {
        if let words = outcome.words { return [.say(words)] }
        guard form.words(world) != before else { return [] }
        return [.draft(.meeting(id), path: TimeForm.draft, text: form.words(world), basedOn: 0)]
      }
      let change = MeetingChange.open(
        starts: time.starts, length: time.length, place: time.place, isExtra: form.isExtra)
      return send(id, change, nil, &state, world)
    case .move(let id, var form):
      let before = form.words(world)
      let outcome = form.handle(key, in: parts.form, world)
      state.entry = .move(id, form)
      guard let time = outcome.time else {
        if let words = outcome.words { return [.say(words)] }
        guard form.words(world) != before else { return [] }
        return [
          .draft(
            .meeting(id), path: TimeForm.moveDraft, text: form.words(world),
            basedOn: version(id, world) ?? 0)
        ]
      }
      return send(
        id, .move(to: time.starts, length: time.length), version(id, world), &state, world)
    case .calendar(var dialog):
      let outcome = dialog.handle(key, in: parts.form)
      state.entry = .calendar(dialog)
      return answerCalendar(dialog.text, outcome, &state, world)
    case .nextFirst(var dialog):
      let outcome = dialog.handle(key, in: parts.form)
      state.entry = .nextFirst(dialog)
      return answerNextFirst(dialog, outcome, &state, world)
    case .ask(let question, let id, var dialog):
      let before = dialog.text
      let outcome = dialog.handle(key, in: parts.form)
      state.entry = .ask(question, id, dialog)
      switch outcome {
      case .chosen(0):
        let change: MeetingChange =
          switch question {
          case .cancel: .cancel(reason: dialog.text)
          case .reopen: .reopen(reason: dialog.text)
          case .place: .setPlace(dialog.text)
          }
        return send(id, change, version(id, world), &state, world)
      case .chosen, .left:
        keep(.ask(question, id, dialog), &state, world)
        state.entry = nil
        return []
      case .moved, .ignored:
        guard dialog.text != before else { return [] }
        let basedOn = version(id, world) ?? 0
        // An emptied place is an edit of what stands; a reason stands nowhere yet.
        if question == .place {
          return [
            .draft(.meeting(id), path: question.rawValue, text: dialog.text, basedOn: basedOn)
          ]
        }
        return Effect.reason(
          .meeting(id), path: question.rawValue, text: dialog.text, basedOn: basedOn)
      }
    }
  }

  /// The meeting's time as it is, or as it was being written when the form was left.
  private static func moveForm(
    _ id: ID<Meeting>, _ meeting: Meeting, _ state: State, _ world: World
  ) -> TimeForm {
    var form = TimeForm(moving: meeting, world)
    let kept = world.casebook.drafts.first {
      $0.author == world.me && $0.document == .meeting(id) && $0.path == TimeForm.moveDraft
    }
    if let text = state.begun[begun(TimeForm.moveDraft, id)] ?? kept?.text {
      form.take(text, world)
    }
    return form
  }

  /// The year's times for a calendar, into the file that was named.
  private static func answerCalendar(
    _ path: String, _ outcome: DialogOutcome, _ state: inout State, _ world: World
  ) -> [Effect] {
    switch outcome {
    case .chosen(0):
      guard !path.allSatisfy(\.isWhitespace) else {
        return [.say(world.texts.paperScreen.pathMissing)]
      }
      state.entry = nil
      let bytes = MeetingCalendar(world).year(stamp: world.now)
      return [.write(FileOrder(path: path, bytes: bytes))]
    case .chosen, .left: state.entry = nil
    case .moved, .ignored: break
    }
    return []
  }

  static func version(_ id: ID<Meeting>, _ world: World) -> Int? {
    world.casebook.meetings[id]?.version
  }

  /// Saves what was filled in; it stays on the screen until the answer comes.
  static func send(
    _ id: ID<Meeting>, _ change: MeetingChange, _ version: Int?, _ state: inout State,
    _ world: World
  ) -> [Effect] {
    guard state.ticket == nil else { return [] }
    let ticket = world.makeTicket()
    state.ticket = ticket
    return [.save(.meeting(id, change), basedOn: version, ticket: ticket)]
  }

  private static func save(
    _ id: ID<Meeting>, _ change: MeetingChange, _ state: State, _ world: World
  ) -> Effect {
    .save(.meeting(id, change), basedOn: version(id, world), ticket: world.makeTicket())
  }

  static func dialog(
    _ question: Question, _ meeting: Meeting?, text: String, _ world: World
  ) -> Dialog {
    let texts = world.texts.comingTimes.form
    let (asked, answer) =
      switch question {
      case .cancel: (texts.cancelReason, texts.cancel)
      case .reopen: (texts.reopenReason, texts.reopen)
      case .place: (texts.placeQuestion, texts.save)
      }
    // Whoever cancels knows for how many a new time is to be found.
    let waiting = meeting?.turns.byID.values.count { $0.state == .waiting } ?? 0
    let isEmpty = meeting.map { notice(of: $0, world).isWithoutStudents } ?? false
    let words =
      switch question {
      case .cancel where isEmpty: texts.cancelEmpty
      case .cancel where waiting > 0: "\(texts.needNewTime(waiting)) \(asked)"
      default: asked
      }
    return Dialog(
      [StyledText(words)],
      answers: [Dialog.Answer(.enter, answer), Dialog.Answer(.escape, texts.stay)],
      input: LineField(text))
  }

  /// What is proposed for a new meeting.
  static func nextMeeting(_ world: World) -> NextMeeting? {
    let schedule = world.casebook.schedule?.value ?? Schedule()
    return schedule.nextMeeting(
      beside: world.casebook.meetings.values.map(\.value), today: world.today)
  }

  /// The latest meeting of all: an extra one is proposed its hour and place.
  static func lastMeeting(_ world: World) -> Meeting? {
    world.casebook.meetings.values.map(\.value).max { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }
}
