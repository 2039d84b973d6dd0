import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// Who does what by when, in the sheet of an action.
@Suite struct MeetingActionTests {
  @Test func theSheetOfAnActionSaysItsKeys() {
    var person = Person.inMeeting()
    person.press(.character("t"))
    #expect(person.screen.contains(" Enter Seuraava   F1 Ohje   Esc Takaisin"))
    person.press(.tab)
    #expect(person.screen.contains(" Väli Valitse   F1 Ohje   Esc Takaisin"))
  }

  @Test func aNameTypedWhereOneChoosesIsAnswered() {
    let words = "Tähän ei kirjoiteta. Liiku nuolilla, valitse välilyönnillä."
    var person = Person.inMeeting()
    person.press(.character("t"))
    person.type("Hakee avustusta")
    person.press(.tab)
    person.type("X")
    #expect(person.screen.contains(words))
    #expect(person.screen.contains("Hakee avustusta"))
    person.press(.escape, .character("6"), .character("k"))
    #expect(person.screen.contains(words))
    #expect(person.screen.contains("> Vastuutyöntekijä"), "the letter moved to another row")
  }

  @Test func anActionNeedsWhoWhatAndWhen() {
    var person = Person.inMeeting()
    person.press(.character("t"))
    person.type("Hakee avustusta")
    person.press(.tab, .right, .right, .right, .tab)
    person.type("1.2.")
    person.press(.enter, .enter, .enter)
    guard case .plan(SampleGroup.plan, .addAction(let action))? = person.changes.last else {
      Issue.record("nothing was added: \(person.changes)")
      return
    }
    #expect(action.what == "Hakee avustusta")
    #expect(action.owner == .member("mleena"))
    #expect(action.by == Day(2027, 2, 1))
    #expect(action.meeting == SampleGroup.meeting)
    #expect(action.goal == "g1" && action.service == nil, "the only goal there is")
  }

  @Test(arguments: [(Key.left, nil), (.right, ActionTie.service("s1"))] as [(Key, ActionTie?)])
  func anActionSaysWhatItIsFor(_ key: Key, _ tie: ActionTie?) {
    for size in [Size.standard, Size(rows: 18, columns: 60)] {
      var person = Person.inMeeting(size: size)
      person.press(.character("t"))
      person.type("Hakee avustusta")
      person.press(.tab, .tab, .enter)
      #expect(person.screen.contains("Mihin liittyy") && person.screen.contains("ei mihinkään"))
      #expect(person.screen.contains("Lisää tehtävä"))
      person.press(key, .enter, .enter)
      guard case .plan(SampleGroup.plan, .addAction(let action))? = person.changes.last else {
        Issue.record("nothing was added: \(person.changes)")
        return
      }
      #expect(action.goal == tie?.goal && action.service == tie?.service)
    }
  }

  /// One that was noted for nothing is tied afterwards in its sheet.
  @Test func whatAnActionIsForIsChangedInItsSheet() {
    var leena = Person(SampleGroup.world(), at: .meeting(SampleGroup.meeting))
    leena.pressAndAnswer(.character("5"))
    for _ in 0..<9 where !leena.cursorLine.contains("Tekee työkokeilusopimuksen") {
      leena.pressAndAnswer(.down)
    }
    leena.pressAndAnswer(.enter, .down, .down, .down, .right, .enter, .enter)
    let action = leena.app.world.casebook.plans[SampleGroup.plan]?.value.actions["t2"]
    #expect(action?.goal == "g1" && action?.service == nil)
  }

  /// What others do to the action meanwhile, or taking it away, is merged with what is written here.
  @Test func anActionIsSavedOnWhatWasReadWhenItWasOpened() throws {
    var person = Person.inMeeting()
    for _ in 0..<20 where !person.screen.contains("> Tehtävä") { person.press(.down) }
    person.press(.enter)
    person.type(" heti")
    var book = person.app.world.casebook
    book.plans[SampleGroup.plan]?.value.actions = Rows()
    book.plans[SampleGroup.plan]?.version = 6
    person.hear(.casebook(book))
    #expect(person.screen.contains("heti"))
    person.press(.down, .down, .down, .down, .enter)
    let saves = person.effects.compactMap { effect -> (Change, Int?)? in
      if case .save(let change, let base, _) = effect { (change, base) } else { nil }
    }
    let (change, base) = try #require(saves.last)
    #expect(change == .plan(SampleGroup.plan, .writeAction("t1", "Soitan taimistolle heti")))
    #expect(base == 5)
  }

  /// Neither its beginning nor its end is cut.
  @Test(arguments: [(80, 0), (80, 2), (60, 0)]) func aLongActionIsReadWhole(
    _ columns: Int, _ steps: Int
  ) throws {
    let what = "Soittaa taimistolle ja kysyä, voiko työkokeilu alkaa vasta helmikuussa"
    var plan = SampleGroup.ainoPlan
    plan.actions["t1"]?.what = what
    var person = Person.inMeeting(
      plan: plan, size: Size(rows: columns == 60 ? 18 : 24, columns: columns))
    for _ in 0..<20 where !person.screen.contains("> Tehtävä") { person.press(.down) }
    person.press(.enter)
    for _ in 0..<steps { person.press(.tab) }
    let lines = person.screen.split(separator: "\n").map { $0.drop { $0 == " " } }
    let start = try #require(lines.lastIndex { $0.hasPrefix("TEHTÄVÄ") })
    let sheet = lines[start...].joined(separator: " ")
    #expect(sheet.contains(what), "\(person.screen)")
  }

  /// A line that is only gone to shows where it begins.
  @Test func aLongLineBeginsWhereNobodyWrites() {
    var meeting = SampleGroup.runningMeeting
    let why = "Auttaa työkokeilun järjestämisessä ja kertoo palkkatuen ehdoista työnantajalle"
    meeting.turns[SampleGroup.turn]?.attendance["a2"]?.why = why
    var person = Person.inMeeting(meeting, size: Size(rows: 18, columns: 60))
    person.press(.character("2"))
    for _ in 0..<9 where !person.screen.contains("> miksi paikalla") { person.press(.down) }
    #expect(person.screen.contains("  Auttaa työkokeilun järjestämisessä"), "\(person.screen)")
    #expect(person.screen.contains("…\n"))
    person.type("!")
    #expect(person.screen.contains("työnantajalle!"), "\(person.screen)")
  }

  /// Words mended in an action's sheet are not lost when the action is marked as done from there.
  @Test func wordsOfAnActionGoWithItsNewState() {
    var leena = Person(SampleGroup.world(), at: .meeting(SampleGroup.meeting))
    leena.pressAndAnswer(.character("5"))
    for _ in 0..<9 where !leena.cursorLine.contains("Tekee työkokeilusopimuksen") {
      leena.pressAndAnswer(.down)
    }
    leena.pressAndAnswer(.enter)
    leena.type(" heti")
    leena.pressAndAnswer(.down, .down, .down, .down, .down, .enter)
    let action = leena.app.world.casebook.plans[SampleGroup.plan]?.value.actions["t2"]
    #expect(action?.what == "Tekee työkokeilusopimuksen heti")
    #expect(action?.state == .done)
  }
}
