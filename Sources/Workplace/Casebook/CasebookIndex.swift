import Casework
import Synchronization

/// What is found in a casebook by its students, kept up from one casebook to the next: only what has
/// changed is looked at, and nobody goes through all documents.
final class CasebookIndex: Sendable {
  /// What has been found so far, and in which documents.
  struct Found: Sendable {
    private var known = Documents()
    private(set) var plans: Drawers<ID<Client>, [Held<Plan>]> = [:]
    private(set) var followed: Drawers<ID<Client>, Held<Plan>> = [:]
    private(set) var feedback: Drawers<ID<Client>, [Held<Feedback>]> = [:]
    private(set) var transfers: Drawers<ID<Client>, [Held<Transfer>]> = [:]
    /// Whose follow-up is agreed for a day and not held.
    private(set) var followUps: [Day: Set<ID<Client>>] = [:]
    /// Documents in which two values of a field wait for a choice.
    private(set) var withQuestions: Set<Document> = []
    /// How many students' plans were looked at until now.
    private(set) var lookedAt = 0
  }

  private let state: Mutex<(found: Found, isCurrent: Bool)>

  init() { state = Mutex((Found(), false)) }

  /// Goes on from what was found in the casebook before.
  init(after earlier: CasebookIndex) {
    let found = earlier.state.withLock { $0.found }
    state = Mutex((found, false))
  }

  func found(in casebook: Casebook) -> Found {
    state.withLock { state in
      if !state.isCurrent {
        state.found.follow(Documents(casebook))
        state.isCurrent = true
      }
      return state.found
    }
  }
}

extension CasebookIndex {
  /// The tables that things are found in.
  fileprivate struct Documents {
    var clients: Drawers<ID<Client>, Held<Client>> = [:]
    var plans: Drawers<ID<Plan>, Held<Plan>> = [:]
    var meetings: Drawers<ID<Meeting>, Held<Meeting>> = [:]
    var feedback: Drawers<ID<Feedback>, Held<Feedback>> = [:]
    var transfers: Drawers<ID<Transfer>, Held<Transfer>> = [:]

    init() {}

    init(_ casebook: Casebook) {
      (clients, plans) = (casebook.clients, casebook.plans)
      (meetings, feedback) = (casebook.meetings, casebook.feedback)
      transfers = casebook.transfers
    }
  }
}

extension CasebookIndex.Found {
  fileprivate mutating func follow(_ now: CasebookIndex.Documents) {
    let before = known
    known = now
    note(now.clients, since: before.clients) { .client($0) }
    note(now.meetings, since: before.meetings) { .meeting($0) }
    let changed = note(now.plans, since: before.plans) { .plan($0) }
    for client in Self.regroup(&plans, changed, now.plans, before.plans) { follow(client) }
    let answers = note(now.feedback, since: before.feedback) { .feedback($0) }
    Self.regroup(&feedback, answers, now.feedback, before.feedback)
    let moved = note(now.transfers, since: before.transfers) { .transfer($0) }
    Self.regroup(&transfers, moved, now.transfers, before.transfers)
  }

  /// Notes in which of the changed documents a choice is waited for; answers which have changed.
  @discardableResult
  private mutating func note<Value>(
    _ now: Drawers<ID<Value>, Held<Value>>, since before: Drawers<ID<Value>, Held<Value>>,
    _ document: (ID<Value>) -> Document
  ) -> [ID<Value>] {
    let changed = now.differences(from: before) { $0.isSame(as: $1) }
    for id in changed {
      if now[id]?.questions.isEmpty ?? true {
        withQuestions.remove(document(id))
      } else {
        withQuestions.insert(document(id))
      }
    }
    return changed
  }

  /// Puts changed documents to their students; answers which students those are.
  @discardableResult
  private static func regroup<Value: OfClient>(
    _ groups: inout Drawers<ID<Client>, [Held<Value>]>, _ changed: [ID<Value>],
    _ now: Drawers<ID<Value>, Held<Value>>, _ before: Drawers<ID<Value>, Held<Value>>
  ) -> Set<ID<Client>> {
    var students: Set<ID<Client>> = []
    for id in changed {
      if let old = before[id] {
        let client = old.value.client
        students.insert(client)
        let left = (groups[client] ?? []).filter { !$0.isSame(as: old) }
        groups[client] = left.isEmpty ? nil : left
      }
      if let new = now[id] {
        let client = new.value.client
        students.insert(client)
        groups[client] = (groups[client] ?? []) + [new]
      }
    }
    return students
  }

  private mutating func follow(_ client: ID<Client>) {
    lookedAt += 1
    for day in Self.days(followed[client]) {
      followUps[day]?.remove(client)
      if followUps[day]?.isEmpty == true { followUps[day] = nil }
    }
    let plans = plans[client] ?? []
    let id = plans.map { $0.value }.followed?.id
    followed[client] = plans.first { $0.value.id == id }
    for day in Self.days(followed[client]) { followUps[day, default: []].insert(client) }
  }

  /// The days of the follow-ups that are agreed and not held.
  private static func days(_ plan: Held<Plan>?) -> Set<Day> {
    guard let plan = plan?.value, plan.state != .ended else { return [] }
    return Set(plan.followUps.byID.values.lazy.filter { $0.isAhead }.map { $0.planned })
  }
}
