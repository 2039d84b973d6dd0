import Canvas
import Casework
import Texts
import Workplace

/// Who does what by when: a new action, or one that is there.
struct ActionForm: Sendable {
  /// The action that is there; nothing for a new one.
  let action: Action?
  let id: ID<Action>
  /// The version of the plan that the action was read from; nothing for a new one.
  private let version: Int?
  /// The plan in which it was begun.
  let plan: ID<Plan>?
  private(set) var form: Form
  private var owners: [ActionOwner]
  /// What the action may be for, behind the choice of nothing.
  private let ties: [ActionTie]
  /// What the action was for when the form was opened.
  private let shownTie: ActionTie?

  var isNew: Bool { action == nil }

  enum Outcome: Sendable, Equatable {
    /// What stands in the form, and the state that the action then gets where it gets another.
    case save(what: String, owner: ActionOwner?, by: Day?, tie: ActionTie?, then: ActionState?)
    case words(String)
    /// The text of a row is another one.
    case typed(row: String)
    case moved
  }

  init(_ action: Action?, id: ID<Action>, _ scene: MeetingScene) {
    self.action = action
    self.id = id
    version = action == nil ? nil : scene.plan?.version
    plan = scene.plan?.value.id
    owners = [.student, .family] + scene.members.map { .member($0.id) }
    if let owner = action?.owner, !owners.contains(owner) { owners.append(owner) }
    let tie = action.map { scene.plan?.value.tie(of: $0) } ?? scene.plan?.value.onlyTie
    let open = scene.plan?.value.ties ?? []
    shownTie = tie
    ties = open + (tie.map { open.contains($0) ? [] : [$0] } ?? [])
    form = Form()
    let texts = scene.texts.meeting.action
    var rows = [
      FormRow.sentence("what", texts.what, action?.what ?? ""),
      .choice(
        "who", texts.who, owners.map { scene.ownerName($0) },
        selected: action?.owner.flatMap { owners.firstIndex(of: $0) }),
      .entry("by", texts.by, action?.by.map { scene.texts.dates.day($0) } ?? ""),
    ]
    if !ties.isEmpty {
      rows.append(
        .choice(
          "tie", texts.tie, [texts.untied] + ties.map(scene.shortName),
          selected: tie.flatMap { ties.firstIndex(of: $0) }.map { $0 + 1 } ?? 0))
    }
    if action == nil {
      rows.append(.link("save", "", [StyledText(texts.add, .bold)]))
    } else {
      rows.append(.link("save", "", [StyledText(texts.save, .bold)]))
      rows.append(.link("done", "", [StyledText(texts.done)]))
      rows.append(.link("dropped", "", [StyledText(texts.dropped)]))
    }
    form.setRows(rows)
    let by = scene.world.day(form.text("by") ?? "", as: .appointment)
    form.setEcho("by", by.echo(scene.texts))
  }

  /// The version that what is typed started from; a revision begun meanwhile is a copy of its plan.
  func basedOn(_ scene: MeetingScene) -> Int? {
    plan == scene.plan?.value.id ? version : version.map(Writing.before)
  }

  /// The fields of the plan under which the rows' texts are kept while they are written.
  static func draftPath(_ row: String, of action: ID<Action>) -> String {
    "actions/\(action)/\(row)"
  }

  /// What is kept of an action while it is written: its texts, and what a new one is for.
  static let keptRows = ["what", "by", PlanRow.placePart]

  /// What a new action is for, as it stands beside the draft of its words.
  var keptPlace: String?

  /// The row of the plan that a new action hangs on.
  var placeToKeep: String? {
    tie.map { tie in
      switch tie {
      case .service(let id): PlanRow(.services, id.text).path
      case .goal(let id): PlanRow(.goals, id.text).path
      }
    }
  }

  /// Something has been written in it.
  var isWritten: Bool {
    ["what", "by"].contains { !(form.text($0) ?? "").trimmed.isEmpty }
  }

  /// What is written so far.
  var what: String { form.text("what") ?? "" }

  mutating func handle(_ key: Key, in rect: Rect, _ world: World) -> Outcome {
    defer {
      form.setEcho("by", world.day(form.text("by") ?? "", as: .appointment).echo(world.texts))
    }
    if key == .ctrl("s") { return read(world) }
    switch form.handle(key, in: ActionForm.body(rect)) {
    case .activated("save"): return read(world)
    case .activated("done"): return read(world, then: .done)
    case .activated("dropped"): return read(world, then: .dropped)
    case .chosen(let id, let option):
      form.choose(id, option)
      return .moved
    case .changed(let row): return .typed(row: row)
    case .refused(let words): return .words(words)
    case .mistyped: return .words(world.texts.fields.chosenHere)
    case .ignored:
      if case .character = key { return .words(world.texts.fields.chosenHere) }
      return .moved
    default: return .moved
    }
  }

  private mutating func read(_ world: World, then state: ActionState? = nil) -> Outcome {
    let what = what.trimmed
    guard !what.isEmpty else {
      form.moveFocus(to: "what")
      return .words(world.texts.meeting.action.whatMissing)
    }
    let typed = form.text("by") ?? ""
    var by: Day?
    if !typed.trimmed.isEmpty {
      let entry = world.day(typed, as: .appointment)
      if let problem = entry.problem(world.texts) {
        form.moveFocus(to: "by")
        return .words(problem)
      }
      by = entry.day
    }
    return .save(what: what, owner: owner, by: by, tie: tie, then: state)
  }

  private var tie: ActionTie? {
    form.chosen("tie").flatMap { $0 > 0 && $0 <= ties.count ? ties[$0 - 1] : nil }
  }

  private var owner: ActionOwner? { form.chosen("who").map { owners[$0] } }

  /// The changes from the action as it is to what stands in the form.
  func changes(
    what: String, owner: ActionOwner?, by: Day?, tie: ActionTie?, in meeting: ID<Meeting>,
    order: String
  ) -> [PlanChange] {
    guard let action else {
      var new = Action(id: id, order: order, what: what)
      (new.owner, new.by, new.meeting) = (owner, by, meeting)
      (new.service, new.goal) = (tie?.service, tie?.goal)
      return [.addAction(new)]
    }
    return (what == action.what ? [] : [.writeAction(id, what)])
      + (owner == action.owner ? [] : [.assignAction(id, owner)])
      + (by == action.by ? [] : [.setActionDay(id, by)])
      + (tie == shownTie ? [] : [.linkAction(id, service: tie?.service, goal: tie?.goal)])
  }

  /// The rows it takes: more where what the action is for can be chosen too.
  static func rowCount(_ area: Rect, _ form: ActionForm?) -> Int {
    let isWide = area.columns >= 72
    // A long text is read whole.
    let lines = Wrap.lines(form?.what ?? "", width: area.columns - (isWide ? 28 : 8)).count
    let more = max(0, min(lines, 4) - 1)
    let tie = form?.ties.isEmpty == false ? (isWide ? 2 : 3) : 0
    return min(area.rows - 3, (isWide ? 8 : 11) + more + (form?.isNew == false ? 2 : 0) + tie)
  }

  private static func body(_ rect: Rect) -> Rect { rect.splitTop(2).rest }

  func draw(_ world: World, on grid: inout Grid, in rect: Rect) {
    let texts = world.texts.meeting.action
    grid.fill(rect)
    grid.horizontalLine(row: rect.row, column: rect.column, columns: rect.columns)
    grid.put(
      isNew ? texts.newTitle : texts.title, row: rect.row + 1, column: rect.column + 1,
      style: .heading)
    form.draw(on: &grid, in: ActionForm.body(rect))
  }
}
