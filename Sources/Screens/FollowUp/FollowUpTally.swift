import Casework
import Synchronization
import Workplace

/// How much is overdue in the plans, and what is offered to whoever looks.
struct FollowUpTally: Sendable, Equatable {
  var overdue = 0
  /// How many of them are follow-ups.
  var followUps = 0
  /// How many of them are the reader's own.
  var mine = 0
  /// The offers that wait for the reader's own answer, the earliest first.
  var offers: [FollowUpItem] = []
}

extension World {
  /// What stands above the coming times and in the footer of tasks and follow-ups.
  var followUpTally: FollowUpTally { FollowUpTallies.tally(self) }

  /// The offers that wait for this member's own answer.
  var offersToMe: [FollowUpItem] { followUpTally.offers }

  /// All that is open in the plans of one student, in the order of the list.
  func followUpItems(of client: ID<Client>) -> [FollowUpItem] {
    guard casebook.clients[client] != nil, let plan = casebook.followedPlan(of: client) else {
      return []
    }
    let drafts = casebook.plans(of: client).map { $0.value }.filter { $0.state == .draft }
      .sorted { $0.id < $1.id }
    return FollowUpItem.all(in: [plan.value], besides: drafts, on: today)
  }
}

/// The tallies of all students, kept from one casebook to the next: only those of students whose papers
/// or plans have changed are made anew.
final class FollowUpTallies: Sendable {
  private struct Key: Equatable {
    var today: Day
    var me: ID<Member>?
  }

  private struct State {
    var casebook = Casebook()
    var byClient: [ID<Client>: FollowUpTally] = [:]
    var counts = FollowUpTally()
    var offering: Set<ID<Client>> = []
    /// How many students have been looked at until now.
    var lookedAt = 0
  }

  private let state = Mutex(State())

  static func tally(_ world: World) -> FollowUpTally {
    let key = Key(today: world.today, me: world.me)
    return world.lasting.value(for: key) { FollowUpTallies() }.follow(world).tally
  }

  /// How many students have been looked at until now: those only who have changed.
  static func lookedAt(_ world: World) -> Int {
    let key = Key(today: world.today, me: world.me)
    return world.lasting.value(for: key) { FollowUpTallies() }.follow(world).lookedAt
  }

  private func follow(_ world: World) -> (tally: FollowUpTally, lookedAt: Int) {
    state.withLock { state in
      if state.casebook.edition != world.casebook.edition {
        let before = state.casebook
        state.casebook = world.casebook
        for client in world.casebook.studentsChanged(since: before) {
          Self.note(client, &state, world)
        }
      }
      var tally = state.counts
      let offers = state.offering.flatMap { state.byClient[$0]?.offers ?? [] }
      tally.offers = offers.sorted {
        ($0.day?.number ?? 0, $0.client, $0.offerID) < ($1.day?.number ?? 0, $1.client, $1.offerID)
      }
      return (tally, state.lookedAt)
    }
  }

  private static func note(_ client: ID<Client>, _ state: inout State, _ world: World) {
    state.lookedAt += 1
    let old = state.byClient[client] ?? FollowUpTally()
    let new = FollowUpTally(of: world.followUpItems(of: client), world)
    state.byClient[client] = new == FollowUpTally() ? nil : new
    state.counts.overdue += new.overdue - old.overdue
    state.counts.followUps += new.followUps - old.followUps
    state.counts.mine += new.mine - old.mine
    if new.offers.isEmpty { state.offering.remove(client) } else { state.offering.insert(client) }
  }
}

extension FollowUpTally {
  fileprivate init(of items: [FollowUpItem], _ world: World) {
    for item in items {
      if item.isOffer {
        if let me = world.me, item.owner == .member(me) { offers.append(item) }
      } else if item.isOverdue(on: world.today) {
        overdue += 1
        if case .followUp = item.subject { followUps += 1 }
        if let me = world.me, item.isFor(me) { mine += 1 }
      }
    }
  }
}

extension FollowUpItem {
  fileprivate var offerID: String {
    if case .offer(let offer) = subject { offer.id.text } else { "" }
  }
}
