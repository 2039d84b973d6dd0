import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// A person at the program with a desk behind it that keeps what is saved by the real rules.
struct Worker {
  var app: App
  /// What is on the disk.
  private(set) var book: Casebook
  var changes: [Change] = []
  /// The versions that the changes were based on.
  var bases: [Int?] = []
  var drafts: [String: String] = [:]
  var gone: [Destination] = []
  var setUps: [SetUp] = []
  /// Files of members that were asked for, and those that were to be written, with their tickets.
  var readings: [(path: String, ticket: Int)] = []
  var writings: [(files: [RosterFile], ticket: Int)] = []
  /// Saves wait here instead of being answered, when the desk is away.
  var isDeskAway = false
  var unanswered: [(change: Change, ticket: Int)] = []

  init(_ world: World, at start: Destination?) {
    (app, book) = (App(world: world, start: start), world.casebook)
    take(app.handle(.casebook(world.casebook)))
  }

  mutating func press(_ keys: Key...) {
    for key in keys { take(app.handle(key)) }
  }

  mutating func press(_ letters: String) {
    for letter in letters { take(app.handle(.character(letter))) }
  }

  mutating func type(_ text: String) { press(text) }

  /// Clears the open field and writes another text.
  mutating func retype(_ text: String) {
    press(.ctrl("a"))
    press(.paste(text))
  }

  /// Goes down from the top until the row with the cursor holds some words.
  mutating func go(to words: String) {
    while app.top?.isTyping == true { press(.escape) }
    press(.home)
    for _ in 0..<80 {
      if cursorLine.contains(words) { return }
      press(.down)
    }
    Issue.record("no row with \(words):\n\(screen)")
  }

  /// Nothing is done for a while.
  mutating func pass(seconds: Int) {
    take(app.tick(now: Instant(seconds: app.world.now.seconds + seconds)))
  }

  mutating func hear(_ news: DeskNews) { take(app.handle(news)) }

  mutating func hear(_ news: FileNews) { take(app.handle(news)) }

  /// What others do: the casebook as they leave it.
  mutating func others(_ change: (inout Casebook) -> Void) {
    change(&book)
    take(app.handle(.casebook(book)))
  }

  var grid: Grid { app.view() }
  /// The line on which the cursor stands.
  var cursorLine: String { grid.line(grid.cursor?.row ?? 0) }
  var screen: String { app.view().text }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let change, let base, let ticket):
        changes.append(change)
        bases.append(base)
        unanswered.append((change, ticket))
        if !isDeskAway { answer() }
      case .draft(_, let path, let text, _): drafts[path] = text
      case .dropDraft(_, let path): drafts[path] = nil
      case .setUp(let setUp): setUps.append(setUp)
      case .readMembers(let path, let ticket): readings.append((path, ticket))
      case .writeRoster(let files, let ticket): writings.append((files, ticket))
      default: break
      }
    }
  }

  /// The desk answers everything that waits.
  mutating func answer() {
    let waiting = unanswered
    unanswered = []
    for (change, ticket) in waiting {
      do {
        try apply(change)
        take(
          app.handle(
            .saved(ticket: ticket, document: change.document, version: 9, openQuestions: 0)))
        take(app.handle(.casebook(book)))
      } catch {
        take(app.handle(.refused(ticket: ticket, error)))
      }
    }
  }

  private mutating func apply(_ change: Change) throws(Refusal) {
    var world = app.world
    world.casebook = book
    let around = world.surroundings
    switch change {
    case .client(let id, let change):
      let held = book.clients[id]
      let value = try Client.after(change, on: held?.value, id: id, in: around)
      book.clients[id] = Held(value, version: (held?.version ?? 0) + 1)
    case .meeting(let id, let change):
      let held = book.meetings[id]
      let value = try Meeting.after(change, on: held?.value, id: id, in: around)
      book.meetings[id] = Held(value, version: (held?.version ?? 0) + 1)
    case .roster(let change):
      let value = try Roster.after(change, on: book.roster?.value, in: around)
      book.roster = Held(value, version: (book.roster?.version ?? 0) + 1)
    case .catalogue(let change):
      let held = book.region
      let value = try RegionCatalogue.after(change, on: held?.value, in: around)
      book.region = Held(value, version: (held?.version ?? 0) + 1)
    case .schedule(let change):
      let value = try Schedule.after(change, on: book.schedule?.value, in: around)
      book.schedule = Held(value, version: (book.schedule?.version ?? 0) + 1)
    case .feedback(let id, let change): try book.take(change, id, around)
    case .region(let change): try book.take(change, around)
    case .transfer(let id, let change):
      let held = book.transfers[id]
      let value = try Transfer.after(change, on: held?.value, id: id, in: around)
      book.transfers[id] = Held(value, version: (held?.version ?? 0) + 1)
    case .plan, .settle: break
    }
  }
}
