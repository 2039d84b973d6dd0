import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// A follow-up that was agreed has its place among the times before it has a meeting.
@Suite struct FollowUpTests {
  private static let day = Day(2027, 4, 8)!

  /// Aino's turn is over and a follow-up is agreed.
  private static func casebook(hasNext: Bool = true) -> Casebook {
    var meeting = SampleGroup.runningMeeting
    for turn in meeting.turns.sorted { meeting.turns[turn.id]?.state = .closed }
    var plan = SampleGroup.ainoPlan
    plan.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: day)
    var casebook = SampleGroup.casebook(meeting, plan: plan)
    if !hasNext { casebook.meetings["mmaaliskaksi"] = nil }
    return casebook
  }

  @Test(arguments: [Size.standard, .small])
  func itStandsAmongTheComingTimes(_ size: Size) {
    var person = Person(SampleGroup.world(Self.casebook(), size: size), at: .comingTimes)
    #expect(person.screen.contains("Sovitut seurannat, joille ei ole vielä tapaamista"))
    while !person.cursorLine.contains("to 8.4.2027") { person.press(.down) }
    #expect(person.cursorLine.contains("Aino E."), "\(person.screen)")
    #expect(person.screen.contains("N tekee uuden tapaamisen"))
    person.press(.character("s"))
    #expect(person.screen.contains("Tämä on seuranta, ei vielä tapaaminen."), "\(person.screen)")
    person.press(.character("n"))
    #expect(person.cursorLine.contains("8.4.2027"), "\(person.screen)")
    person.press(.escape)
    person.press(.enter)
    #expect(person.app.top?.destination == .client(SampleGroup.aino))
  }

  /// The convener's duty is told where it is easy to forget: when the turns are through.
  @Test(arguments: [Size.standard, .small])
  func theEndOfAMeetingAsksForTheNextOne(_ size: Size) {
    let casebook = Self.casebook(hasNext: false)
    var person = Person(
      SampleGroup.world(casebook, size: size), at: .meeting(SampleGroup.meeting))
    #expect(person.screen.contains("Seuraavaa tapaamista ei ole sovittu. Sovi se: N."))
    #expect(person.screen.contains("Kaikki vuorot on käyty."))
    #expect(person.screen.contains("N Sovi seuraava"))
    person.press(.character("n"))
    #expect(person.app.top?.destination == .comingTimes)
    #expect(person.screen.contains("UUSI TAPAAMINEN"), "\(person.screen)")
    person.press(.escape, .escape)
    #expect(person.app.top?.destination == .meeting(SampleGroup.meeting))

    let other = Person(
      SampleGroup.world(Self.casebook(), size: size), at: .meeting(SampleGroup.meeting))
    #expect(!other.screen.contains("Seuraavaa tapaamista"))
    #expect(!other.screen.contains("N Sovi seuraava"))
  }

  @Test func itGoesOnceAMeetingIsBooked() {
    var casebook = Self.casebook()
    let turn = Turn(client: SampleGroup.aino, order: "n", length: 45)
    casebook.meetings["mmaaliskaksi"]?.value.turns[turn.id] = turn
    let person = Person(SampleGroup.world(casebook), at: .comingTimes)
    #expect(!person.screen.contains("Sovitut seurannat"))
  }
}
