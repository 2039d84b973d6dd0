public import Canvas
public import Casework
import Workplace

extension PlanEditor {
  /// Where the scribe is in the plan, and what is being written.
  public struct State: Sendable {
    let client: ID<Client>
    /// The plan's id; made from the client's until a revision has another one.
    var plan: ID<Plan>
    /// The focused field's path.
    var focus: String {
      didSet {
        field = PlanField(path: focus)
        if focus != oldValue { suggestions = nil }
        if let tying, field?.row != PlanRow(.actions, tying.text) { self.tying = nil }
      }
    }
    /// The focused field.
    private(set) var field: PlanField?
    /// The action in hand whose tie to a goal or a service is being changed.
    var tying: ID<Action>?
    /// Where the focused field stood among all, for when it is gone.
    var place = 0
    var writing = Writing()
    /// Rows begun here that the casebook does not have yet.
    var newRows: [NewRow] = []
    /// Those of them that somebody had removed and that come back whole for what is written in them.
    var revived: Set<PlanRow> = []
    /// Rows whose removal is on its way.
    var removing: [PlanRow: Int] = [:]
    /// Agreements whose recording is on its way.
    var recording: Set<PlanRow> = []
    var removed: [RemovedRow] = []
    var restored: [PlanRow] = []
    var last = LastAct.other
    /// The list of choices below the focused field; nothing where it is closed.
    var list: ChoiceList?
    /// Services that fit the name being written.
    var suggestions: ServiceSuggestions?
    /// Rows of the screen between the window's top and the focused field.
    var rowsAbove = 5
    var chain: ChainView?
    /// The list of the student's plans, with the chosen row.
    var versions: Int?
    /// Why a plan in that list is opened again, while it is asked.
    var reopening: PlanReopening?
    /// Reasons that were begun and put aside.
    var halfReopened: [ID<Plan>: String] = [:]
    /// An earlier plan that is being read in place of the newest.
    var earlier: ID<Plan>?
    /// A draft that somebody gave up while words were typed in it here: it stays until they are left.
    var finishing: ID<Plan>?
    /// The draft that is given up here: nobody has to be told of that.
    var discarding: ID<Plan>?
    /// The plan that is shown in place of the newest.
    var shown: ID<Plan>? { earlier ?? finishing }
    /// The ending of the plan being filled in.
    var ending: PlanEnding?
    /// The same put aside by Esc, with what was written.
    var halfEnded: PlanEnding?
    /// The responsibility being declined.
    var declining: PlanDeclining?
    /// The same put aside by Esc, with what was written.
    var halfDeclined: PlanDeclining?
    /// Whose turn went on last.
    var running: ID<Client>?
    /// What is asked before it is done.
    var asking: PlanAsking?
    /// Days on which a follow-up was held before the agreed one, as said when asked, by path.
    var heldEarly: [String: Day] = [:]
    /// To whom the responsibility goes by a yes, as said when asked.
    var saidYes: HandOver?
    /// The plan as last seen, to know rows that somebody removed.
    var lastPlan: Plan? { didSet { hasPlan = lastPlan != nil } }
    /// There was a plan, as last seen: asked for every key.
    private(set) var hasPlan = false
    /// The version in which the plan was last seen open to writing.
    var openVersion: Int?
    /// What that plan lacks.
    var lacks: [PlanLack] = []
    /// How that plan stands on the marks of a good one.
    var quality: PlanQuality
    /// Left-behind texts of new rows that have been thrown away here.
    var thrownAway: Set<String> = []
    /// New rows whose place in the chain is kept beside their words, and in which document.
    var keptPlaces: [PlanRow: Document] = [:]
    /// The version of the plan when it was opened here: what was saved before is an earlier visit's.
    var firstVersion: Int?
    /// A step from the history has been asked for.
    var recalling: Int?
    /// The start of the plan has been asked for.
    var startTicket: Int?

    public init(client: ID<Client>, focus: String? = nil) {
      self.client = client
      self.focus = focus ?? PlanField.ownWords.path
      field = PlanField(path: self.focus)
      plan = Plan.id(for: client)
      quality = PlanQuality(
        Plan(id: plan, client: client, revision: 1, language: .finnish), lacks: [])
    }
  }

  /// What undo takes back first.
  enum LastAct: Sendable { case typing, removing, restoring, other }

  /// The open list below a choice; no row of it is chosen until a person goes to one or types.
  struct ChoiceList: Sendable {
    var chosen: Int?
  }

  /// The reading view of the whole chain.
  struct ChainView: Sendable {
    /// The chosen row: its path, and where it stood in case somebody takes it away.
    var path = ""
    var chosen = 0
  }

  /// What a person can do here.
  public enum Message: Sendable {
    case key(Key)
    case enter
    case next, previous
    case nextSection, previousSection
    case newSibling, newBelow
    case removeRow
    /// Opens what the action in hand hangs on.
    case tie
    case undo, redo
    case nextLack
    case showChain, closeChain
    case chooseLink(by: Int)
    case openLink
    case start
    case openClient
    /// What the service in hand asks, and its coaching.
    case openService
    /// The plan on paper, and the student's own copy.
    case openPapers
    case openEnding
    /// A new plan after one that has ended.
    case startRevision
    /// Asks whether to begin a new version, or to give the draft up.
    case askRevision, askDiscard
    case showVersions, closeVersions
    case chooseVersion(by: Int)
    case reopenVersion
    case readVersion
  }
}

/// A row that was removed here, with what it takes to bring it back.
struct RemovedRow: Sendable {
  var row: NewRow
  /// Ties the rows below to it again.
  var links: [PlanChange]
  /// What it is called when it is taken away and brought back.
  var shown: String
}
