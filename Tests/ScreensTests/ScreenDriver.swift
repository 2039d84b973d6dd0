import Canvas
import Casework
import Synchronization
import TestSupport
import Texts
import Workplace

@testable import Screens

/// A person at one screen: keys go in as the frame gives them, and what is saved comes back as from
/// the desk, through the rules.
struct ScreenDriver<S: Screen> {
  var state: S.State
  var world: World
  /// What others would see being typed now.
  private(set) var drafts: [String: String] = [:]
  private var draftDocuments: [String: Document] = [:]
  private(set) var saved: [Change] = []
  private(set) var said: [String] = []
  private(set) var went: [Destination] = []
  private(set) var refusals: [Refusal] = []
  private(set) var failures: [Trouble.Code] = []
  private(set) var hasLeft = false
  /// The files that were asked for.
  private(set) var written: [FileOrder] = []
  /// The texts that were asked for in the clipboard.
  private(set) var copied: [CopyOrder] = []
  /// Saves are held back until ``answer()``, as a slow share does.
  var answersLater = false
  private var waiting: [(change: Change, base: Int?, ticket: Int)] = []
  /// The papers as they stood at each version, for saves that started from an earlier one.
  private var papers: [Int: Client] = [:]

  init(_ screen: S.Type = S.self, _ state: S.State, _ world: World) {
    (self.state, self.world) = (state, world)
    run(S.refresh(&self.state, nil, world))
  }

  /// The screen's own part as text, without the frame.
  var screen: String { grid.text(in: world.body) }

  /// The same without the empty lines at its end.
  var shown: String {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.lastIndex { !$0.isEmpty } ?? 0
    return lines[...last].joined(separator: "\n")
  }

  /// What stands in one role, such as what is lacking.
  func text(in role: Style.Role) -> String { grid.text(in: role) }

  var grid: Grid {
    var grid = Grid(world.size)
    S.view(state, world, on: &grid, in: world.body)
    return grid
  }

  /// The line of the screen on which the cursor stands, and the column.
  var cursorLine: String { grid.line(grid.cursor?.row ?? 0) }

  mutating func press(_ keys: Key...) {
    for key in keys { press(key) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  private mutating func press(_ key: Key) {
    if S.isTyping(state), key.isText {
      take(key)
      return
    }
    switch S.keys(state, world).lookup(key) {
    case .message(let message): run(S.update(&state, message, world))
    case .refused(let words): said.append(words)
    case .none:
      if key == .escape {
        let (done, effects) = S.stepBack(&state, world)
        run(effects)
        if !done { hasLeft = true }
      } else {
        take(key)
      }
    }
  }

  private mutating func take(_ key: Key) {
    if let message = S.typed(key, state, world) { run(S.update(&state, message, world)) }
  }

  /// Left-behind words are gone on with here.
  mutating func resume(_ draft: DraftNote) { run(S.resume(&state, draft, world) ?? []) }

  mutating func pause() { run(S.pause(&state, world)) }
  mutating func leave() { run(S.leave(&state, world)) }

  /// Somebody else's change arrives.
  mutating func others(_ change: Change, by member: ID<Member>) {
    var surroundings = world.surroundings
    surroundings.member = member
    _ = try? apply(change, surroundings)
    tell(.casebook(world.casebook))
  }

  mutating func tell(_ news: DeskNews) {
    if case .casebook(let casebook) = news { world.casebook = casebook }
    run(S.refresh(&state, news, world))
  }

  /// The versions that the waiting saves started from.
  var bases: [Int?] { waiting.map(\.base) }

  /// Answers the saves that wait.
  mutating func answer() {
    while !waiting.isEmpty {
      let (change, base, ticket) = waiting.removeFirst()
      // Nobody can have read a version that was never saved.
      if let base, hasVersions(change.document), base > version(change.document) {
        failures.append(.noSuchVersion)
        tell(.failed(ticket: ticket, Trouble(.noSuchVersion)))
        continue
      }
      do throws(Refusal) {
        try apply(change, world.surroundings, base: base)
        saved.append(change)
        tell(.casebook(world.casebook))
        tell(
          .saved(
            ticket: ticket, document: change.document, version: version(change.document),
            openQuestions: 0))
      } catch {
        refusals.append(error)
        tell(.refused(ticket: ticket, error))
      }
    }
  }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let change, let base, let ticket): waiting.append((change, base, ticket))
      case .draft(let document, let path, let text, _):
        (drafts[path], draftDocuments[path]) = (text, document)
      case .dropDraft(let document, let path):
        if draftDocuments[path] == document { drafts[path] = nil }
      case .dropLeftBehind(let note): world.casebook.drafts.removeAll { $0 == note }
      case .leaveBehind(let document, let path, let text, let basedOn):
        if draftDocuments[path] == document { drafts[path] = nil }
        world.casebook.drafts.append(
          DraftNote(
            document: document, path: path, text: text, basedOn: basedOn,
            author: world.me ?? "m0", machine: "kone", time: world.now, isLeftBehind: true))
      case .say(let words), .tell(let words): said.append(words)
      case .go(let destination): went.append(destination)
      case .write(let order): written.append(order)
      case .copy(let order): copied.append(order)
      case .setSmallestCount(let count):
        world.smallestCount = count
        run(S.refresh(&state, nil, world))
      case .back, .quit, .setLanguage, .redraw, .setUp, .forgetMember, .readMembers, .writeRoster,
        .measures, .feedback, .history, .tryAgain:
        break
      }
    }
    if !answersLater { answer() }
  }

  func version(_ document: Document) -> Int {
    switch document {
    case .plan(let id): world.casebook.plans[id]?.version ?? 0
    case .client(let id): world.casebook.clients[id]?.version ?? 0
    case .catalogue: world.casebook.region?.version ?? 0
    case .feedback(let id): world.casebook.feedback[id]?.version ?? 0
    case .region: world.casebook.checklistOfRegion?.version ?? 0
    case .transfer(let id): world.casebook.transfers[id]?.version ?? 0
    case .meeting, .roster, .schedule: 0
    }
  }

  private func hasVersions(_ document: Document) -> Bool {
    switch document {
    case .plan, .client, .catalogue, .feedback, .region, .transfer: true
    case .meeting, .roster, .schedule: false
    }
  }

  private mutating func apply(
    _ change: Change, _ surroundings: Surroundings, base: Int? = nil
  ) throws(Refusal) {
    switch change {
    case .plan(let id, let change):
      let held = world.casebook.plans[id]
      let plan = try Plan.after(change, on: held?.value, id: id, in: surroundings)
      world.casebook.plans[id] = Held(
        plan, version: (held?.version ?? 0) + 1, questions: held?.questions ?? [])
    case .client(let id, let change):
      let held = world.casebook.clients[id]
      if let held { papers[held.version] = held.value }
      let client = try after(change, held?.value, id, surroundings, base)
      world.casebook.clients[id] = Held(
        client, version: (held?.version ?? 0) + 1, questions: held?.questions ?? [])
    case .catalogue(let change):
      let held = world.casebook.region
      let region = try RegionCatalogue.after(change, on: held?.value, in: surroundings)
      world.casebook.region = Held(region, version: (held?.version ?? 0) + 1)
    case .feedback(let id, let change): try world.casebook.take(change, id, surroundings)
    case .region(let change): try world.casebook.take(change, surroundings)
    case .transfer(let id, let change):
      let held = world.casebook.transfers[id]
      let transfer = try Transfer.after(change, on: held?.value, id: id, in: surroundings)
      world.casebook.transfers[id] = Held(transfer, version: (held?.version ?? 0) + 1)
    case .settle(.plan(let id), let question, _):
      world.casebook.plans[id]?.questions.removeAll { $0.id == question }
      world.casebook.plans[id]?.version += 1
    case .settle, .meeting, .roster, .schedule: break
    }
  }
}

extension ScreenDriver {
  /// A row that somebody has removed comes back with what was saved on an earlier version of it.
  private func after(
    _ change: ClientChange, _ now: Client?, _ id: ID<Client>, _ surroundings: Surroundings,
    _ base: Int?
  ) throws(Refusal) -> Client {
    if case .selfAssess(let row, _) = change, var merged = now,
      merged.selfAssessments[row] == nil, let before = base.flatMap({ papers[$0] }),
      before.selfAssessments[row] != nil
    {
      merged.selfAssessments[row] =
        try Client.after(change, on: before, id: id, in: surroundings).selfAssessments[row]
      return merged
    }
    return try Client.after(change, on: now, id: id, in: surroundings)
  }
}

extension Casebook {
  /// A directory that has been read, and in which nothing lies.
  static var nothing: Casebook {
    var casebook = Casebook()
    casebook.isLoaded = true
    return casebook
  }
}

extension World {
  /// The sample group with somebody at the keyboard, at nine on the day of the meeting.
  static func sample(
    plan: Plan? = Sample.plan, client: Client = Sample.client, as member: ID<Member> = Sample.coach,
    size: Size = .standard, in language: Language = .finnish
  ) -> World {
    var casebook = Casebook.nothing
    let texts = Texts.of(language)
    var roster = Sample.roster
    roster.parties = [:]
    casebook.roster = Held(roster, version: 1)
    casebook.clients[client.id] = Held(client, version: 3)
    if let plan { casebook.plans[plan.id] = Held(plan, version: 5) }
    casebook.meetings[Sample.meetingID] = Held(Sample.meeting, version: 2)
    let counter = Counter()
    return World(
      texts: texts, casebook: casebook, me: member, now: Sample.now, connection: .good, size: size,
      makeID: { "\($0)x\(counter.next())" }, makeTicket: { counter.next() })
  }
}

private final class Counter: Sendable {
  private let value = Mutex(0)

  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}
