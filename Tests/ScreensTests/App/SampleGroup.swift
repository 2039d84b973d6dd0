import Canvas
import Casework
import Synchronization
import Texts
import Workplace

@testable import Screens

/// An invented group on the morning of a meeting, for tests of whole screens.
enum SampleGroup {
  static let today = Day(2027, 1, 15)!
  /// 9.24 in Finland.
  static let now = Helsinki.instant(LocalTime(day: today, time: ClockTime(9, 24)!))
  static let me: ID<Member> = "mleena"
  static let aino: ID<Client> = "caino"
  static let eetu: ID<Client> = "ceetu"
  static let meeting: ID<Meeting> = "mtammi"
  static let turn = Turn.id(for: aino)
  static let plan = Plan.id(for: aino)

  static var roster: Roster {
    var roster = Roster(name: "Kokkolan ryhmä", language: .finnish, parties: [:])
    let seats: [(ID<Member>, String, Party, String)] = [
      ("mleena", "Leena Lumi", .school, "Rannikon ammattiopisto"),
      ("mkaisa", "Kaisa Kallio", .kela, "Kela"),
      ("motto", "Otto Oras", .outreach, "Kokkolan kaupunki"),
      ("mmaija", "Maija Mäki", .employment, "Työllisyyspalvelut"),
      ("mtiina", "Tiina Taivas", .health, "Soite"),
    ]
    for (id, name, party, organisation) in seats {
      var member = Member(id: id, order: roster.members.orderAfterLast, name: name, party: party)
      member.organisation = organisation
      roster.members[id] = member
    }
    return roster
  }

  static func client(_ id: ID<Client>, _ first: String, _ last: String) -> Client {
    var client = Client(id: id, firstName: first, lastName: last, language: .finnish)
    client.openedBy = me
    let consent = Consent(
      id: "k1", order: "n", kind: .given, day: Day(2027, 1, 4)!, way: .paper,
      parties: Set(Party.standing), matters: Set(ConsentMatter.allCases))
    client.consents[consent.id] = consent
    return client
  }

  static var agreedMeeting: Meeting {
    var meeting = Meeting(
      id: meeting, starts: LocalTime(day: today, time: ClockTime(9, 0)!), length: 180,
      place: "Kokkola, huone 12")
    meeting.state = .agreed
    for (client, hour) in [(aino, 9), (eetu, 10)] {
      var turn = Turn(client: client, order: meeting.turns.orderAfterLast, length: 45)
      turn.starts = ClockTime(hour, 0)
      meeting.turns[turn.id] = turn
    }
    return meeting
  }

  /// The meeting as it runs: the first student's turn is at the matters.
  static var runningMeeting: Meeting {
    var meeting = agreedMeeting
    meeting.state = .inProgress
    let start = Helsinki.instant(LocalTime(day: today, time: ClockTime(9, 0)!))
    meeting.startedAt = start
    var turn = meeting.turns[Self.turn]!
    turn.state = .inProgress
    turn.startedAt = start
    turn.item = .matters
    turn.done = [.student, .present, .chairAndScribe]
    for (id, name, party) in [
      ("a1", "Aino E.", Party.student), ("a2", "Leena Lumi", .school),
      ("a3", "Maija Mäki", .employment),
    ] as [(ID<Attendance>, String, Party)] {
      turn.attendance[id] = Attendance(
        id: id, order: turn.attendance.orderAfterLast, party: party,
        member: party == .school ? "mleena" : party == .employment ? "mmaija" : nil, name: name,
        presence: .present, why: "")
    }
    turn.chair = "motto"
    turn.scribe = "mleena"
    turn.matters["n1"] = Matter(
      id: "n1", order: "n", text: "Työkokeilu ennen kesää", raisedBefore: true)
    turn.entries["e1"] = Entry(
      id: "e1", order: "n", matter: "n1", kind: .decision,
      text: "Työkokeilu haetaan taimistolta helmikuuksi.")
    turn.chairNotes = "Kysy äidistä."
    meeting.turns[turn.id] = turn
    return meeting
  }

  static var ainoPlan: Plan {
    var plan = Plan(id: plan, client: aino, revision: 1, language: .finnish)
    plan.ownWords = "Haluan töihin puutarhalle, en takaisin luokkaan."
    plan.ownDoings = "Käyn taimistolla tutustumassa."
    plan.needs["n1"] = Need(id: "n1", order: "n", text: "Työpaikka, jossa saa tehdä käsillä")
    var goal = Goal(
      id: "g1", order: "n", need: "n1", text: "Työkokeilu taimistolla helmikuussa")
    goal.measure = "3 pv / viikko"
    plan.goals["g1"] = goal
    var service = PlannedService(id: "s1", order: "n", goal: "g1", name: "Työhönvalmennus")
    (service.party, service.person) = (.employment, "Maija Mäki")
    (service.starts, service.ends) = (Day(2027, 2, 1), Day(2027, 4, 30))
    plan.services["s1"] = service
    var own = Action(id: "t1", order: "n", what: "Soitan taimistolle")
    (own.owner, own.by, own.meeting) = (.student, Day(2027, 1, 22), meeting)
    plan.actions["t1"] = own
    var other = Action(id: "t2", order: "t", what: "Tekee työkokeilusopimuksen")
    (other.owner, other.by, other.meeting) = (.member("mmaija"), Day(2027, 1, 29), meeting)
    plan.actions["t2"] = other
    return plan
  }

  static func casebook(_ meeting: Meeting = runningMeeting, plan: Plan? = ainoPlan) -> Casebook {
    var casebook = Casebook.nothing
    casebook.roster = Held(roster, version: 1)
    casebook.clients[aino] = Held(client(aino, "Aino", "Esimerkki"), version: 2)
    casebook.clients[eetu] = Held(client(eetu, "Eetu", "Keksitty"), version: 2)
    if let plan { casebook.plans[plan.id] = Held(plan, version: 5) }
    casebook.meetings[meeting.id] = Held(meeting, version: 7)
    var next = Meeting(
      id: "mmaalis", starts: LocalTime(day: Day(2027, 3, 12)!, time: ClockTime(9, 0)!),
      length: 180, place: "Kokkola, huone 12")
    next.state = .cancelled
    next.cancelReason = "Ei varattuja opiskelijoita."
    casebook.meetings[next.id] = Held(next, version: 3)
    let later = Meeting(
      id: "mmaaliskaksi", starts: LocalTime(day: Day(2027, 3, 19)!, time: ClockTime(9, 0)!),
      length: 180, place: "")
    casebook.meetings[later.id] = Held(later, version: 1)
    var before = Meeting(
      id: "mmarras", starts: LocalTime(day: Day(2026, 11, 20)!, time: ClockTime(9, 0)!),
      length: 180, place: "Kokkola, huone 12")
    before.state = .closed
    casebook.meetings[before.id] = Held(before, version: 9)
    return casebook
  }

  static func world(
    _ casebook: Casebook = casebook(), _ language: Language = .finnish, size: Size = .standard
  ) -> World {
    let tickets = SampleCounter()
    let ids = SampleCounter()
    return World(
      texts: Texts.of(language), casebook: casebook, me: me, now: now, connection: .good,
      size: size, makeID: { "\($0)new\(ids.next())" }, makeTicket: { tickets.next() })
  }
}

/// Numbers from 1 on.
final class SampleCounter: Sendable {
  private let value = Mutex(0)
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}

/// A person at the program: presses keys and sees what is asked for.
struct Person {
  var app: App
  var effects: [Effect] = []
  var refusals: [Refusal] = []
  /// What a killed program would find again, by document and field.
  var drafts: [String: String] = [:]

  init(_ world: World, at start: Destination) { app = App(world: world, start: start) }

  mutating func press(_ keys: Key...) {
    for key in keys { effects += app.handle(key) }
  }

  mutating func type(_ text: String) {
    for character in text { effects += app.handle(.character(character)) }
  }

  mutating func hear(_ news: DeskNews) { effects += app.handle(news) }

  var screen: String { app.view().text }

  /// The line of the screen on which the cursor stands.
  var cursorLine: String {
    let grid = app.view()
    return grid.line(grid.cursor?.row ?? 0)
  }

  /// The changes that were to be saved so far.
  var changes: [Change] {
    effects.compactMap { if case .save(let change, _, _) = $0 { change } else { nil } }
  }
}
