public import Canvas
public import Casework
import Texts
import Workplace

/// One client's papers, in the order of the talk with the student: concern, permission, time.
public enum ClientPapers: Screen {
  /// The open page, the focused row and what is being written.
  public struct State: Sendable {
    let client: ID<Client>
    var page = PaperPage.concern
    var fields = Fields(hasHead: true)
    var concern: NewConcern?
    /// The concerns on the screen: also those that somebody removed while they are written in here.
    var shownConcerns: [Concern] = []
    var consent: NewConsent?
    var withdrawal: ID<Consent>?
    /// The records that a withdrawal leaves in force.
    var keptInForce: Set<ID<Consent>> = []
    var invitation: NewInvitation?
    /// A brought paper that is being written down.
    var paper: NewPaper?
    /// Its form is on the page; put aside, what was written and chosen waits in it.
    var isPaperOpen = false
    /// The earlier self-assessment that is looked at; else the newest.
    var shownAssessment: ID<SelfAssessment>?
    /// The unfinished self-assessment on the screen: also one that somebody took away while it is
    /// written in here.
    var openAssessment: SelfAssessment?
    /// One has just been begun here: the first statement takes the focus once it is there.
    var beginsAssessment = false
    /// The feedback on the screen.
    var shownFeedback: [Document] = []
    /// Own feedback that has just been begun: its first question takes the focus once it is there.
    var begunFeedback: ID<Feedback>?
    /// The link that waits for a second Enter or Del before it takes something away.
    var confirming: String?
    /// The field that had the focus on each page.
    var focus: [PaperPage: String] = [:]
    /// Own typing for what was not recorded yet has been looked for.
    var isOpened = false

    public init(client: ID<Client>) { self.client = client }

    var document: Document { .client(client) }
  }

  /// What a person can do here.
  public enum Message: Sendable, Equatable {
    case key(Key)
    case page(Int)
    case turnPage(Int)
    /// A new concern, permission or booking, as the page is.
    case new
    case withdraw
    case invite
    /// The student's invitation as a paper.
    case letter
    /// The empty questionnaire as a paper.
    case questionnaire
    case ownFeedback, feedbackOverTime
    case remove
    case save
    case back
    case checklist
    case plan
    case transfers
  }

  public static func title(_ state: State, _ world: World) -> String {
    world.casebook.clients[state.client]?.value.fullName ?? world.texts.clients.title
  }

  public static func isTyping(_ state: State) -> Bool { state.fields.takesLetters }

  public static func typed(_ key: Key, _ state: State, _ world: World) -> Message? {
    state.fields.takes(key) ? .key(key) : nil
  }

  public static func documents(_ state: State) -> [Document] {
    [state.document] + state.shownFeedback
  }

  public static func clientInHand(_ state: State, _ world: World) -> ID<Client>? { state.client }

  public static func stepBack(
    _ state: inout State, _ world: World
  ) -> (done: Bool, effects: [Effect]) {
    show(&state, world)
    if let id = state.fields.rise() {
      let effects = save(id, &state, world)
      show(&state, world)
      return (true, effects)
    }
    if state.page == .brought, state.paper != nil, state.isPaperOpen {
      state.isPaperOpen = false
      show(&state, world)
      return (true, [])
    }
    if state.confirming != nil || state.invitation != nil || state.withdrawal != nil {
      (state.confirming, state.invitation, state.withdrawal) = (nil, nil, nil)
      show(&state, world)
      return (true, [])
    }
    return (false, [])
  }

  public static func leave(_ state: inout State, _ world: World) -> [Effect] {
    // Who comes back finds the page's keys, not a field that swallows them.
    _ = state.fields.rise()
    return saveFocused(&state, world)
  }

  public static func pause(_ state: inout State, _ world: World) -> [Effect] {
    state.fields.isTyping || state.fields.hasUnsavedPick ? saveFocused(&state, world) : []
  }

  public static func hasRefusedText(_ state: State) -> Bool { state.fields.hasRefusedText }

  /// A form that is begun and not recorded waits as it was left while the program runs.
  public static func isHalfFilled(_ state: State, _ world: World) -> Bool {
    func isBegun(_ base: String?, _ texts: [String]) -> Bool {
      base.map { isTouched($0, texts, state) } ?? false
    }
    let isTicked = state.concern?.isTicked == true || state.consent?.isTicked == true
    let withdrawal = state.withdrawal.map { "consents/\($0)" }
    return isTicked || isBegun(state.concern?.base, NewConcern.texts)
      || isBegun(state.consent?.base, NewConsent.texts)
      || isBegun(withdrawal, [NewConsent.endReason, NewConsent.endDay])
      || isBegun(state.paper?.base, NewPaper.texts)
      || isBegun(state.invitation?.base, ["name", "why"])
  }

  public static func hasUnsavedChoice(_ state: State, _ world: World) -> Bool {
    state.fields.hasUnsavedPick
      || state.page == .concern && state.concern?.isTicked == true
      || state.page == .consent && state.withdrawal == nil && state.consent?.isTicked == true
  }

  private static func saveFocused(_ state: inout State, _ world: World) -> [Effect] {
    show(&state, world)
    return state.fields.focus.map { save($0, &state, world) } ?? []
  }
}

/// The pages of a client's papers; the number is the key that opens it.
enum PaperPage: Int, Sendable, CaseIterable {
  case concern = 1
  case consent, booking, basics, assessment, brought, feedback

  func name(_ texts: Texts) -> String {
    switch self {
    case .concern: texts.clients.papers.concernTab
    case .consent: texts.clients.papers.consentTab
    case .booking: texts.clients.papers.bookingTab
    case .basics: texts.clients.papers.basicsTab
    case .assessment: texts.selfAssessment.papers.tab
    case .brought: texts.clients.brought.tab
    case .feedback: texts.feedback.title
    }
  }
}
