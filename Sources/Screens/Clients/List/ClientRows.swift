import Canvas
import Casework
import Synchronization
import Texts
import Workplace

/// The rows of the list of clients, kept from one casebook to the next: only those of students whose
/// papers, plans or times have changed are made anew.
final class ClientRows: Sendable {
  private let state = Mutex(ClientRowsState())

  struct Shown: Sendable {
    var rows: [ListRow]
    var table: Table
    /// How many rows have been made until now.
    var made: Int
  }

  private struct Key: Equatable {}

  /// Those of the list at a width.
  static func shown(_ world: World, columns: Int) -> Shown {
    let kept = world.lasting.value(for: Key()) { ClientRows() }
    let world = world.ofLists
    return kept.state.withLock { state in
      state.follow(world, columns: columns)
      return Shown(rows: state.shown, table: state.layout.table(world), made: state.made)
    }
  }
}

/// What is kept of the rows, and from which casebook.
private struct ClientRowsState: Sendable {
  struct Key: Equatable, Sendable {
    var columns: Int
    var language: Language
    var today: Day
    var me: ID<Member>?
  }

  /// What a student has in the layout of all rows.
  struct Facts: Sendable {
    var place: String
    var isSoon: Bool
    var timeWidth: Int
    var school: String
  }

  /// What the rows are drawn by, worked out once for all of them.
  private struct Drawing {
    let table: Table
    let widths: [Int]

    init(_ layout: ClientLines.Layout, _ world: World) {
      table = layout.table(world)
      widths = table.widths(layout.columns)
    }
  }

  private var key: Key?
  private var casebook = Casebook()
  private(set) var layout = ClientLines.Layout()
  private(set) var shown: [ListRow] = []
  private(set) var made = 0
  private var booked: [ID<Client>: String] = [:]
  private var facts: [ID<Client>: Facts] = [:]
  private var widths = Counts<Int>()
  private var schools = Counts<String>()
  private var soon = KeptRows<String>()
  private var others = KeptRows<String>()

  mutating func follow(_ world: World, columns: Int) {
    let now = Key(
      columns: columns, language: world.texts.language, today: world.today, me: world.me)
    if now == key, world.casebook.edition == casebook.edition { return }
    let before = casebook
    casebook = world.casebook
    let bookedBefore = booked
    let isAnew = now != key || casebook.unreadable != before.unreadable
    key = now
    if isAnew || !casebook.meetings.differences(from: before.meetings, isSame: same).isEmpty {
      booked = ClientLines.booked(world)
    }
    if isAnew { return makeAll(world) }
    var changed = casebook.studentsChanged(since: before)
    for (client, time) in booked where bookedBefore[client] != time { changed.insert(client) }
    for client in bookedBefore.keys where booked[client] == nil { changed.insert(client) }
    if changed.isEmpty { return }
    let old = changed.map { ($0, facts[$0]) }
    for client in changed { note(client, world) }
    if layoutNow != layout { return makeRows(world) }
    for (client, old) in old { move(client, from: old, world) }
    join(world)
  }

  private func same(_ one: Held<Meeting>, _ other: Held<Meeting>) -> Bool { one.isSame(as: other) }

  private var layoutNow: ClientLines.Layout {
    ClientLines.Layout(
      columns: key?.columns ?? 0, timeWidth: max(10, widths.all.keys.max() ?? 0),
      hasOneSchool: schools.all.count == 1)
  }

  private mutating func makeAll(_ world: World) {
    (facts, widths, schools) = ([:], Counts(), Counts())
    for client in casebook.clients.keys { note(client, world) }
    makeRows(world)
  }

  private mutating func makeRows(_ world: World) {
    layout = layoutNow
    var (near, far): ([(place: String, row: ListRow)], [(place: String, row: ListRow)]) = ([], [])
    let drawing = Drawing(layout, world)
    for (id, facts) in facts {
      guard let row = row(id, drawing, world) else { continue }
      if facts.isSoon { near.append((facts.place, row)) } else { far.append((facts.place, row)) }
    }
    (soon, others) = (KeptRows(near), KeptRows(far))
    join(world)
  }

  /// What of a student stands in the layout; takes back what stood there before.
  private mutating func note(_ id: ID<Client>, _ world: World) {
    if let old = facts[id] {
      widths.add(old.timeWidth, -1)
      if !old.school.isEmpty { schools.add(old.school, -1) }
    }
    guard let client = casebook.clients[id]?.value else {
      facts[id] = nil
      return
    }
    let width = TextWidth.of(time(id, world) ?? "")
    facts[id] = Facts(
      place: ClientLines.nameKey(client), isSoon: ClientLines.runsOut(client, world) != nil,
      timeWidth: width, school: client.school)
    widths.add(width)
    if !client.school.isEmpty { schools.add(client.school) }
  }

  private mutating func move(_ id: ID<Client>, from old: Facts?, _ world: World) {
    let new = facts[id]
    if let old, old.place != new?.place || old.isSoon != new?.isSoon {
      if old.isSoon { soon.remove(at: old.place) } else { others.remove(at: old.place) }
    }
    guard let new, let row = row(id, Drawing(layout, world), world) else { return }
    if new.isSoon { soon.put(row, at: new.place) } else { others.put(row, at: new.place) }
  }

  private mutating func row(_ id: ID<Client>, _ drawing: Drawing, _ world: World) -> ListRow? {
    guard let client = casebook.clients[id]?.value else { return nil }
    made += 1
    return ClientLines.row(
      client, time: time(id, world), drawing.table, widths: drawing.widths,
      hasOneSchool: layout.hasOneSchool, world)
  }

  private func time(_ id: ID<Client>, _ world: World) -> String? {
    booked[id] ?? ClientLines.followUp(id, columns: key?.columns ?? 0, world)
  }

  /// Those who are to be asked again come first: once a permission has run out, the plan is closed.
  private mutating func join(_ world: World) {
    if soon.rows.isEmpty {
      shown = others.rows
      return
    }
    let texts = world.texts.clients.list
    shown = [.header("soon", " " + texts.runsOut(Permission.noticeDays))] + soon.rows
    if !others.rows.isEmpty {
      shown += [.header("others", " " + texts.others)] + others.rows
    }
  }
}
