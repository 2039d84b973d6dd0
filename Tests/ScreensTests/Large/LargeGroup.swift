import Canvas
import Casework
import TestSupport
import Texts
import Workplace

@testable import Screens

/// A group of many invented students, in which one thing after the other changes by chance.
struct LargeGroup {
  private(set) var world: World
  private var random: SmallRandom
  private let ids: [ID<Client>]

  init(_ count: Int, seed: Int) {
    random = SmallRandom(seed: UInt64(seed))
    ids = (0..<count).compactMap { ID("c\($0)x") }
    world = World.sample(size: seed % 2 == 0 ? .standard : Size(rows: 18, columns: 60))
    world.casebook.clients = [:]
    world.casebook.plans = [:]
    for id in ids { putClient(id) }
    for id in ids where random.one(in: 80) { putPlan(id) }
  }

  /// A world that knows the same and has nothing worked out: what is made of it is made anew.
  var anew: World {
    var book = Casebook()
    (book.roster, book.clients) = (world.casebook.roster, world.casebook.clients)
    (book.plans, book.meetings) = (world.casebook.plans, world.casebook.meetings)
    (book.unreadable, book.isLoaded) = (world.casebook.unreadable, true)
    return World(
      texts: world.texts, casebook: book, me: world.me, now: world.now, connection: .good,
      size: world.size, makeID: world.makeID, makeTicket: world.makeTicket)
  }

  mutating func change() {
    let id = ids[random.below(ids.count)]
    switch random.below(20) {
    case 0...5: putClient(id)
    case 6...11: putPlan(id)
    case 12: world.casebook.plans[Plan.id(for: id)] = nil
    case 13: world.casebook.plans[Plan.id(for: id, revision: 2)] = nil
    case 14, 15: putMeeting()
    case 16:
      // The papers close to this member, or open again.
      world.casebook.clients[id] = nil
    case 17: world.casebook.unreadable = random.one(in: 50) ? [:] : [plan(id): Trouble(.damaged)]
    case 18: world.now = Instant(seconds: world.now.seconds + random.below(3) * 86_400)
    default: world.me = random.one(in: 50) ? Sample.coach : Sample.teacher
    }
  }

  /// One student's field is written; nothing else changes.
  mutating func write(_ words: String, of number: Int) {
    guard var client = world.casebook.clients[ids[number]]?.value else { return }
    client.field = words
    world.casebook.clients[client.id] = Held(client, version: 9)
  }

  private func plan(_ id: ID<Client>) -> Document { .plan(Plan.id(for: id)) }

  private func day(_ random: inout SmallRandom) -> Day {
    world.today.adding(days: random.below(60) - 20)
  }

  private mutating func putClient(_ id: ID<Client>) {
    let names = ["Aino", "Öner", "Åke", "Äinö", "Ville"]
    var client = Client(
      id: id, firstName: names[random.below(names.count)],
      lastName: "Äkkinen\(random.below(9))", language: .finnish)
    client.school = random.one(in: 97) ? "Ammattiopisto" : "Toinen koulu"
    client.field = "Ala \(random.below(4))"
    if random.one(in: 70) {
      var consent = Consent(
        id: "s1", order: "n", kind: .given, day: world.today.adding(days: -300), way: .paper,
        parties: Set(Party.allCases), matters: Set(ConsentMatter.allCases))
      consent.until = world.today.adding(days: random.one(in: 30) ? 10 : 200)
      client.consents[consent.id] = consent
    }
    world.casebook.clients[id] = Held(client, version: random.below(9))
  }

  private mutating func putPlan(_ id: ID<Client>) {
    let revision = random.one(in: 70) ? 1 : 2
    var plan = Plan(
      id: Plan.id(for: id, revision: revision), client: id, revision: revision, language: .finnish)
    plan.state = random.one(in: 60) ? .inForce : random.one(in: 70) ? .draft : .ended
    if plan.state != .draft { plan.inForceFrom = world.today.adding(days: -30) }
    plan.responsible = Responsibility(
      member: random.one(in: 50) ? Sample.coach : Sample.teacher, agreedOn: world.today)
    for number in 0..<random.below(3) {
      var followUp = FollowUp(
        id: ID("f\(number)x") ?? "f0", order: "n\(number)", planned: day(&random))
      if random.one(in: 20) { followUp.held = world.today }
      plan.followUps[followUp.id] = followUp
      var action = Action(id: ID("a\(number)x") ?? "a0", order: "n\(number)", what: "Soittaa")
      action.by = day(&random)
      plan.actions[action.id] = action
    }
    if random.one(in: 20) {
      let receiver = random.one(in: 50) ? Sample.coach : Sample.teacher
      plan.handovers["h1"] = Handover(
        id: "h1", order: "n", to: receiver, offeredOn: day(&random))
    }
    world.casebook.plans[plan.id] = Held(plan, version: random.below(9))
  }

  private mutating func putMeeting() {
    let id: ID<Meeting> = ID("m\(random.below(4))x") ?? "m0"
    var meeting = Meeting(
      id: id, starts: Sample.time(day(&random), 9, 0), length: 120, place: "huone")
    meeting.state = random.one(in: 20) ? .draft : random.one(in: 20) ? .cancelled : .agreed
    for _ in 0..<random.below(4) {
      let client = ids[random.below(ids.count)]
      let turn = Turn(client: client, order: "n\(random.below(99))x", length: 20)
      meeting.turns[turn.id] = turn
    }
    world.casebook.meetings[id] = Held(meeting, version: random.below(9))
  }
}
