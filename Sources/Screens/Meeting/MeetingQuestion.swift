import Canvas
import Casework
import Texts
import Workplace

extension MeetingScreen {
  /// What is asked in one line, named as the field that the answer fills.
  enum Question: String, Sendable {
    case leaveOpen = "openReason"
    case reopenTurn
    case reopenMeeting
    case details = "detailsShownBy"
    /// Whether the responsibility for a plan in force goes to another member; answered without words.
    case handOver
  }

  /// A question on the screen.
  struct Asking: Sendable {
    var question: Question
    var dialog: Dialog
    /// The row whose option is asked about.
    var row: String?
    /// Whether the responsibility would be offered only, as the question said.
    var isOffer = false
  }

  static func asking(_ question: Question, text: String, _ world: World) -> Asking {
    let texts = world.texts.meeting.ask
    let (words, answer, hint) =
      switch question {
      case .leaveOpen: (texts.leaveOpen, texts.leaveOpenAnswer, "")
      case .reopenTurn: (texts.reopenTurn, texts.reopenTurnAnswer, "")
      case .reopenMeeting: (texts.reopenMeeting, texts.reopenMeetingAnswer, "")
      case .details: (texts.details, texts.detailsAnswer, texts.detailsHint)
      case .handOver: ("", texts.handOverAnswer, "")
      }
    return Asking(
      question: question,
      dialog: Dialog(
        [StyledText(words)],
        answers: [Dialog.Answer(.enter, answer), Dialog.Answer(.escape, texts.stay)],
        input: LineField(text), hint: hint))
  }

  static func path(of question: Question, _ state: State) -> String {
    let turn = state.turn.map { "turns/\($0)/" } ?? ""
    return question == .reopenMeeting ? question.rawValue : turn + question.rawValue
  }

  static func answer(
    _ question: Question, _ text: String, _ state: inout State, _ scene: MeetingScene
  ) -> [Effect] {
    guard state.ticket == nil else { return [] }
    let change: MeetingChange
    switch (question, scene.turn?.id) {
    case (.reopenMeeting, _): change = .reopen(reason: text)
    case (.leaveOpen, let turn?): change = .leaveTurnOpen(turn, reason: text, at: scene.world.now)
    case (.reopenTurn, let turn?): change = .reopenTurn(turn, reason: text)
    case (.details, let turn?):
      guard !text.trimmed.isEmpty else {
        return [.say(scene.texts.meeting.ask.nameMissing)]
      }
      change = .showDetails(turn, askedBy: text)
    case (.handOver, _): return handOver(&state, scene)
    case (_, nil): return []
    }
    let ticket = scene.world.makeTicket()
    state.ticket = ticket
    return [.save(.meeting(scene.meeting.id, change), basedOn: scene.held.version, ticket: ticket)]
  }
}
