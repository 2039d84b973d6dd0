import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Every form of the program: each field is typed in, the program is killed, and the next start
/// offers every text and opens the place where it goes on.
@Suite("A form whose program was killed") struct KilledFormTests {
  /// A form, and how one gets to it.
  struct FormCase: Sendable, CustomTestStringConvertible {
    var name: String
    var start: Destination
    var keys: [Key]
    /// Words of a row of buttons that is gone down to; the second of them is pressed.
    var row: String?
    /// How many fields of it are typed in at least.
    var fields: Int
    var book: @Sendable () -> Casebook = { KilledFormTests.casebook() }

    init(
      _ name: String, _ start: Destination, _ keys: [Key] = [], row: String? = nil,
      fields: Int = 1, book: @escaping @Sendable () -> Casebook = { KilledFormTests.casebook() }
    ) {
      (self.name, self.start, self.keys, self.row) = (name, start, keys, row)
      (self.fields, self.book) = (fields, book)
    }

    var testDescription: String { name }
  }

  private static func letter(_ letter: Character) -> Key { .character(letter) }

  /// The sample group with somebody's task and follow-up open, and a service that is coached.
  static func casebook(_ change: (inout Casebook) -> Void = { _ in }) -> Casebook {
    var casebook = FollowUpScreenTests.casebook
    casebook.services = Sample.services
    casebook.plans[SampleGroup.plan]?.value.services["s9"] = Sample.coachedService
    casebook.roster?.value.convener = SampleGroup.me
    casebook.clients[SampleGroup.aino]?.value.questionnaires = ["q1": Sample.questionnaire]
    casebook.clients[SampleGroup.aino]?.value.selfAssessments["v1"] = SelfAssessment(
      id: "v1", order: "n", questionnaire: "q1", language: .finnish, way: .together,
      day: SampleGroup.today)
    change(&casebook)
    return casebook
  }

  private static func ended() -> Casebook {
    casebook { book in
      book.plans[SampleGroup.plan]?.value.state = .ended
      book.plans[SampleGroup.plan]?.value.endedOn = SampleGroup.today
    }
  }

  private static func offered() -> Casebook {
    casebook { book in
      book.plans[SampleGroup.plan]?.value.responsible = Responsibility(
        member: "mmaija", agreedOn: Day(2027, 1, 4)!)
      book.plans[SampleGroup.plan]?.value.state = .inForce
      book.plans[SampleGroup.plan]?.value.inForceFrom = SampleGroup.today
      book.plans[SampleGroup.plan]?.value.handovers = Rows([
        Handover(id: "b1", order: "n", to: SampleGroup.me, offeredOn: SampleGroup.today)
      ])
    }
  }

  private static func closedTurn() -> Casebook {
    casebook { book in
      book.meetings[SampleGroup.meeting]?.value.turns[SampleGroup.turn]?.state = .closed
    }
  }

  private static func closedMeeting() -> Casebook {
    casebook { book in book.meetings[SampleGroup.meeting]?.value.state = .closed }
  }

  private static let aino = SampleGroup.aino
  private static let meeting = Destination.meeting(SampleGroup.meeting)

  static let forms: [FormCase] = [
    FormCase("what happened to a task", .followUps, [.enter], fields: 2),
    FormCase("how a follow-up was held", .followUps, [.down, .enter], fields: 2),
    FormCase("only the day of a new task", meeting, [letter("t"), .tab, .tab]),
    FormCase("until when a task sleeps", .followUps, [letter("z")]),
    FormCase("the end of a plan, among the follow-ups", .followUps, [letter("e")]),
    FormCase(
      "why a plan is opened again", .followUps, [letter("l"), .end, letter("r")], book: ended),
    FormCase("the end of a plan, in the plan", .plan(aino), [.ctrl("f")]),
    FormCase("the plan", .plan(aino), fields: 6),
    FormCase("a new time", .newTime, fields: 4),
    FormCase("an extra time", .comingTimes, [letter("l")], fields: 4),
    FormCase("a moved time", .comingTimes, [.down, .down, letter("s")], fields: 3),
    FormCase("a meeting's place", .comingTimes, [.down, .down, letter("m")]),
    FormCase("why a meeting is cancelled", .comingTimes, [.down, .down, letter("p")]),
    FormCase("a new task of the meeting", meeting, [letter("t")], fields: 2),
    FormCase("why a turn stays open", meeting, [letter("a")]),
    FormCase("who asked for the details", meeting, [letter("h")]),
    FormCase("why a turn is opened again", meeting, [.enter, letter("r")], book: closedTurn),
    FormCase(
      "why a meeting is opened again", meeting, [.escape, letter("r")], book: closedMeeting),
    FormCase("the chair's notes", meeting, [letter("o")]),
    FormCase("a matter", meeting, [letter("m")]),
    FormCase("a decision", meeting, [letter("p")]),
    FormCase("a new student", .clients, [letter("n")], fields: 2),
    FormCase("a student's basics", .client(aino), [letter("4")], fields: 2),
    FormCase("a concern", .client(aino), [letter("1"), letter("n")], fields: 2),
    FormCase("a permission", .client(aino), [letter("2"), letter("n")], fields: 2),
    FormCase("a withdrawal", .client(aino), [letter("2"), letter("r")], fields: 2),
    FormCase("a self-assessment", .client(aino), [letter("5")], fields: 1),
    FormCase("an invitation", .client(aino), [letter("3"), letter("i")], fields: 2),
    FormCase("a brought paper", .client(aino), [letter("6"), letter("n")], fields: 2),
    FormCase("a new member", .roster, [letter("n")], fields: 6),
    FormCase("a member", .roster, [.down, .enter], fields: 6),
    FormCase("the end of a role", .roster, [.down, letter("e")]),
    FormCase("the group", .roster, [letter("r")]),
    FormCase("the name of a party", .roster, [.down, letter("m")], fields: 3),
    FormCase("the rule of the times", .schedule, fields: 3),
    FormCase("a step of coaching", .service(aino, "s9"), [.down, .down, .enter], fields: 2),
    FormCase("a new service of the region", .catalogue(nil), [letter("n")]),
    FormCase("a service of the catalogue", .catalogue(nil), [letter("e")], fields: 3),
    FormCase("the checklist", .checklist(aino), [.enter]),
    FormCase("a responsibility declined", .plan(aino), row: "Ei suostu", book: offered),
  ]

  /// A word of letters that are no screen's keys, another one for each number.
  private static func word(_ number: Int) -> String {
    String((0..<6).map { number >> (5 - $0) & 1 == 1 ? "ö" : "å" }) + "äö"
  }

  /// What stands in the drafts, by document and path.
  static func drafts(_ effects: [Effect]) -> [DraftNote] {
    var notes: [String: DraftNote] = [:]
    for effect in effects {
      switch effect {
      case .draft(let document, let path, let text, let version):
        notes["\(document) \(path)"] = DraftNote(
          document: document, path: path, text: text, basedOn: version, author: SampleGroup.me,
          machine: "a", time: SampleGroup.now, isLeftBehind: true)
      case .dropDraft(let document, let path): notes["\(document) \(path)"] = nil
      default: break
      }
    }
    return notes.values.sorted { ($0.path, $0.text) < ($1.path, $1.text) }
  }

  @Test(arguments: forms) func losesNoField(_ form: FormCase) throws {
    var person = Person(SampleGroup.world(form.book()), at: form.start)
    person.hear(.casebook(person.app.world.casebook))
    for key in form.keys { person.press(key) }
    if let row = form.row {
      for _ in 0..<60 where !person.cursorLine.contains(row) { person.press(.down) }
      person.press(.right)
      person.press(.enter)
    }
    let opened = person.screen
    person.effects = []
    var typed: [String] = []
    for number in 0..<40 where typed.count < 10 {
      let word = Self.word(number)
      if let first = typed.first, person.cursorLine.contains(first), number > 2 { break }
      guard !typed.contains(where: person.cursorLine.contains) else {
        person.press(.tab)
        continue
      }
      let before = person.effects.count
      person.type(word)
      if person.screen.contains(word) {
        typed.append(word)
        let kept = Self.drafts(Array(person.effects[before...])).contains { $0.text.contains(word) }
        #expect(kept, "no draft of \(word):\n\(person.screen)")
      }
      person.press(.tab)
    }
    #expect(
      typed.count >= form.fields, "typed in \(typed.count) fields:\n\(opened)\n\(person.screen)")
    for note in Self.drafts(person.effects) {
      let words = typed.filter(note.text.contains)
      guard !words.isEmpty else { continue }
      var book = form.book()
      book.drafts = [note]
      var next = Person(SampleGroup.world(book), at: .comingTimes)
      #expect(
        words.allSatisfy(next.screen.contains), "\(note.path) is not offered:\n\(next.screen)")
      next.press(.enter)
      #expect(
        words.allSatisfy(next.screen.contains), "\(note.path) is not gone on with:\n\(next.screen)")
    }
  }
}
