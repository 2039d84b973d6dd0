import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// The course of a meeting: its turns and their items, who is present, and how a turn ends.
@Suite struct MeetingTests {
  @Test func startingTheMeetingAndATurn() {
    var person = Person.inMeeting(SampleGroup.agreedMeeting, plan: nil)
    person.press(.character("s"))
    #expect(person.changes == [.meeting(SampleGroup.meeting, .start(at: SampleGroup.now))])
    var started = SampleGroup.agreedMeeting
    (started.state, started.startedAt) = (.inProgress, SampleGroup.now)
    person.hear(.casebook(SampleGroup.casebook(started, plan: nil)))
    person.effects = []
    person.press(.character("s"))
    #expect(
      person.changes == [
        .meeting(SampleGroup.meeting, .startTurn(SampleGroup.turn, at: SampleGroup.now)),
        .plan(
          SampleGroup.plan, .open(client: SampleGroup.aino, revision: 1, language: .finnish)),
      ], "the plan begins with the turn")
  }

  /// Whoever confirms with Enter what S has done already sees that letters are words from then on.
  @Test func enterBehindTheStartOfATurnSaysThatItWrites() {
    var book = SampleGroup.casebook(SampleGroup.agreedMeeting)
    book.meetings[SampleGroup.meeting]?.value.state = .inProgress
    var person = Person(SampleGroup.world(book), at: .meeting(SampleGroup.meeting))
    person.pressAndAnswer(.character("s"))
    #expect(person.screen.contains(" Enter Kirjoita "), "\(person.screen)")
    person.pressAndAnswer(.enter)
    #expect(
      person.screen.contains("Kirjoitat nyt: Oma toive. Esc palauttaa näppäimet."),
      "\(person.screen)")
    person.pressAndAnswer(.escape, .character("n"))
    #expect(person.screen.contains("[2]"), "\(person.screen)")
    #expect(
      person.app.world.casebook.plans[SampleGroup.plan]?.value.ownWords
        == SampleGroup.ainoPlan.ownWords)
  }

  @Test func enterAtThePagesHeadSaysWhereOneWrites() {
    var person = Person.inMeeting()
    person.press(.character("1"), .enter)
    #expect(
      person.screen.contains("Kirjoitat nyt: Oma toive. Esc palauttaa näppäimet."),
      "\(person.screen)")
    person.type("!")
    #expect(person.screen.contains("en takaisin luokkaan.!"))
  }

  @Test func theNextItemIsForEverybodyAndMarksThisOneDone() {
    var person = Person.inMeeting()
    person.press(.character("n"))
    #expect(
      person.changes == [
        .meeting(SampleGroup.meeting, .markItem(SampleGroup.turn, .matters, done: true)),
        .meeting(SampleGroup.meeting, .openItem(SampleGroup.turn, .summary)),
      ])
  }

  @Test func lookingAtAnItemMovesNobodyElse() {
    var person = Person.inMeeting()
    person.press(.character("6"))
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("[4]"))
  }

  @Test func othersMovingOnTakesThisScreenAlong() {
    var person = Person.inMeeting()
    var moved = SampleGroup.runningMeeting
    moved.turns[SampleGroup.turn]?.item = .summary
    person.hear(.casebook(SampleGroup.casebook(moved)))
    #expect(person.screen.contains("5  YHTEENVETO: KUKA TEKEE MITÄ"))
  }

  @Test func everybodyUnmarkedIsPresentWithOneKey() {
    var person = Person.inMeeting()
    person.press(.character("2"), .character("y"))
    let marked = person.changes.compactMap { change in
      if case .meeting(_, .markAttendance(_, let row)) = change { row.name } else { nil }
    }
    #expect(marked == ["Kaisa Kallio", "Otto Oras", "Tiina Taivas"])
  }

  /// Why somebody is there is asked with their presence: it is not passed over.
  @Test(arguments: [Key.tab, .down, .enter])
  func tabGoesOnToWhatAnAnswerAsks(_ key: Key) {
    for size in [Size.standard, Size(rows: 18, columns: 60)] {
      var person = Person.inMeeting(size: size)
      person.pressAndAnswer(.character("2"))
      for _ in 0..<12 where !person.screen.contains("> Kaisa Kallio") {
        person.pressAndAnswer(.down)
      }
      // Faster than the save.
      person.press(.right, key)
      #expect(person.screen.contains("> miksi paikalla"), "\(person.screen)")
      person.type("tukien takia")
      person.answer()
      #expect(person.screen.contains("tukien takia"), "\(person.screen)")
      person.pressAndAnswer(.tab)
      #expect(person.screen.contains("> Otto Oras"), "\(person.screen)")
      let turn = person.app.world.casebook.meetings[SampleGroup.meeting]?.value
        .turns[SampleGroup.turn]
      let row = turn?.attendance.byID.values.first { $0.name == "Kaisa Kallio" }
      #expect(row?.presence == .present && row?.why == "tukien takia")
    }
  }

  @Test func nobodyStandsInForTheStudent() throws {
    var meeting = SampleGroup.runningMeeting
    meeting.turns[SampleGroup.turn]?.attendance = Rows()
    var person = Person.inMeeting(meeting)
    person.press(.character("2"))
    let rows = person.screen.split(separator: "\n")
    #expect(
      try #require(rows.first { $0.contains("Aino E.  ") && $0.contains("läsnä") })
        .contains("sijainen") == false)
    #expect(try #require(rows.first { $0.contains("Kaisa Kallio") }).contains("sijainen"))
    person.press(.right, .right, .down)
    guard case .meeting(_, .markAttendance(SampleGroup.turn, let row))? = person.changes.last else {
      Issue.record("nothing was marked: \(person.changes)")
      return
    }
    #expect(row.party == .student)
    #expect(row.presence == .remote)
  }

  @Test func closingIsRefusedWhileSomethingIsMissing() {
    var person = Person.inMeeting()
    person.press(.character("c"))
    #expect(
      person.screen.contains(
        "Vuoroa ei voi vielä päättää, mutta A jättää sen auki. Puuttuu:"))
    #expect(person.changes.isEmpty)
  }

  @Test func aTurnWithAllItNeedsIsClosed() {
    var plan = SampleGroup.ainoPlan
    plan.responsible = Responsibility(member: "mmaija", agreedOn: SampleGroup.today)
    plan.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: Day(2027, 3, 19)!)
    var person = Person.inMeeting(plan: plan)
    #expect(person.screen.contains("Vuoron voi päättää. Kesken: 5, 6."))
    #expect(!person.screen.contains("PUUTTUU"))
    person.press(.character("c"))
    #expect(
      person.changes == [
        .meeting(SampleGroup.meeting, .closeTurn(SampleGroup.turn, at: SampleGroup.now))
      ])
  }

  @Test func leavingATurnOpenTakesAReason() {
    var person = Person.inMeeting()
    person.press(.character("a"))
    person.type("Odotetaan lausuntoa")
    person.press(.enter)
    #expect(
      person.changes == [
        .meeting(
          SampleGroup.meeting,
          .leaveTurnOpen(SampleGroup.turn, reason: "Odotetaan lausuntoa", at: SampleGroup.now))
      ])
  }
}
