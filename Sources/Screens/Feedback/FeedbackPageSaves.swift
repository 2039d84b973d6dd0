import Canvas
import Casework
import Texts
import Workplace

extension ClientPapers {
  /// Does what a link of the page says.
  static func openFeedback(
    _ parts: [Substring], _ id: String, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard parts.count == 3 else { return [] }
    if parts[2] == "finish" {
      return ID<Feedback>(String(parts[1])).map { feedback in
        sendFeedback(id, feedback, .finish(on: world.today), &state, world)
      } ?? []
    }
    let occasion = FeedbackOccasion.all(of: state.client, world).first { $0.key == parts[1] }
    guard let occasion else { return [] }
    return parts[2] == "student"
      ? [.go(.studentFeedback(state.client, occasion.subject))]
      : beginOwn(id, occasion.subject, &state, world)
  }

  /// Hands the student the screen for the newest turn.
  static func handForFeedback(_ state: State, _ world: World) -> [Effect] {
    FeedbackOccasion.all(of: state.client, world).first.map {
      [.go(.studentFeedback(state.client, $0.subject))]
    } ?? []
  }

  /// Begins the member's own feedback on the newest turn.
  static func beginOwnFeedback(_ state: inout State, _ world: World) -> [Effect] {
    guard let occasion = FeedbackOccasion.all(of: state.client, world).first else { return [] }
    return beginOwn("feedback/\(occasion.key)/own", occasion.subject, &state, world)
  }

  /// Why the student is not asked now.
  static func studentFeedbackRefusal(_ client: ID<Client>, _ world: World) -> String? {
    guard let newest = FeedbackOccasion.all(of: client, world).first else {
      return world.texts.feedback.page.none
    }
    return world.refusalOfStudentFeedback(client, newest.subject)
  }

  /// Why the member's own feedback is not begun now.
  static func ownFeedbackRefusal(_ client: ID<Client>, _ world: World) -> String? {
    guard let newest = FeedbackOccasion.all(of: client, world).first else {
      return world.texts.feedback.page.none
    }
    let own = world.casebook.feedback(of: client, about: newest.subject, by: world.me)
    return own == nil ? nil : world.texts.feedback.page.ownIsThere
  }

  private static func beginOwn(
    _ id: String, _ subject: FeedbackSubject, _ state: inout State, _ world: World
  ) -> [Effect] {
    guard let party = world.casebook.party(of: world.me) else {
      return state.fields.refuse(id, world.texts.refusals.words(for: .notOnRoster))
    }
    let feedback = Feedback.id(
      for: state.client, about: subject, by: party, member: world.me, on: world.today)
    let change = FeedbackChange.begin(
      client: state.client, about: subject, party: party, language: world.texts.language,
      day: world.today)
    state.begunFeedback = feedback
    return sendFeedback(id, feedback, change, &state, world)
  }

  /// Saves what a link does; the rules are asked first, so that the words come at once.
  private static func sendFeedback(
    _ id: String, _ feedback: ID<Feedback>, _ change: FeedbackChange, _ state: inout State,
    _ world: World
  ) -> [Effect] {
    let held = world.casebook.feedback[feedback]
    do throws(Refusal) {
      _ = try Feedback.after(change, on: held?.value, id: feedback, in: world.surroundings)
    } catch { return state.fields.refuse(id, world.texts.refusals.words(for: error)) }
    return [
      state.fields.send(id, .feedback(feedback, change), basedOn: held?.version, world)
    ]
  }

  /// The change that saves a field of the member's own feedback; nothing where it is none of its.
  static func feedbackChange(_ id: String, _ state: State) -> Change? {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count >= 3, parts[0] == "feedback", let feedback = ID<Feedback>(parts[1]) else {
      return nil
    }
    switch parts[2] {
    case "rate":
      guard parts.count == 4, let question = FeedbackQuestion(rawValue: parts[3]),
        let pick = state.fields.picks[id]
      else { return nil }
      return .feedback(feedback, .rate(question, Rating(rawValue: pick + 1)))
    case FeedbackFields.words:
      return .feedback(feedback, .write(state.fields.text(id).trimmed))
    default: return nil
    }
  }

  /// Own feedback that was begun is there: its first question takes the focus.
  static func landOnFeedback(_ state: inout State) {
    guard state.page == .feedback, let begun = state.begunFeedback,
      let first = state.fields.form.rows.first(where: {
        $0.id.hasPrefix("feedback/\(begun)/rate/") && $0.isFocusable
      })
    else { return }
    state.begunFeedback = nil
    state.fields.form.moveFocus(to: first.id)
    state.fields.settleAtTop()
  }
}

extension Casebook {
  /// The party that a member sits for.
  func party(of member: ID<Member>?) -> Party? {
    member.flatMap { roster?.value.members[$0]?.party }
  }
}

extension World {
  /// Why a student is not handed the screen for feedback; nothing where they may give it or go on.
  func refusalOfStudentFeedback(
    _ client: ID<Client>, _ subject: FeedbackSubject
  ) -> String? {
    if let known = casebook.feedback(of: client, about: subject, by: nil)?.value,
      StudentFeedback.isOpen(known, self)
    {
      return nil
    }
    let change = FeedbackChange.begin(
      client: client, about: subject, party: .student, language: texts.language, day: today)
    do throws(Refusal) {
      _ = try Feedback.after(change, on: nil, id: "f0", in: surroundings)
      return nil
    } catch {
      return error == .alreadyThere
        ? texts.refusals.words(for: .feedbackFinished) : texts.refusals.words(for: error)
    }
  }
}
