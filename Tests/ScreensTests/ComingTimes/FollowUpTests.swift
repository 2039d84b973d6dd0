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
    #expect(person.screen.contains("[3 Aika"), "\(person.screen)")
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

    // A draft tells nobody: it is agreed where it stands.
    var drafted = Person(
      SampleGroup.world(Self.casebook(), size: size), at: .meeting(SampleGroup.meeting))
    #expect(drafted.screen.contains(" on luonnos. Vahvista: N, V."), "\(drafted.screen)")
    #expect(!drafted.screen.contains("Sovi se: N."))
    drafted.press(.character("n"))
    #expect(drafted.app.top?.destination == .comingTimes)
    #expect(drafted.screen.contains("Vahvista se (V)."), "\(drafted.screen)")
    #expect(!drafted.screen.contains("UUSI TAPAAMINEN"))

    var agreed = Self.casebook()
    agreed.meetings["mmaaliskaksi"]?.value.state = .agreed
    let other = Person(
      SampleGroup.world(agreed, size: size), at: .meeting(SampleGroup.meeting))
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

  /// Where the group meets on that day the follow-up is one with the meeting, and told once.
  @Test(arguments: [Size.standard, .small])
  func onAMeetingsDayItStandsWithTheMeeting(_ size: Size) {
    var casebook = Self.casebook()
    let meets = Day(2027, 3, 19)!
    casebook.plans[SampleGroup.plan]?.value.followUps["f1"]?.planned = meets
    casebook.meetings["mmaaliskaksi"]?.value.state = .agreed
    var person = Person(SampleGroup.world(casebook, size: size), at: .comingTimes)
    #expect(!person.screen.contains("Sovitut seurannat"), "\(person.screen)")
    while !person.cursorLine.hasPrefix("> pe 19.3.2027") { person.press(.down) }
    #expect(person.cursorLine.contains("1 seuranta"), "\(person.screen)")
    #expect(person.screen.contains("Aino E. (seuranta, aika varaamatta)"), "\(person.screen)")
    // On the agenda it stands below the turns; Enter books the turn there and then.
    person.press(.enter)
    #expect(person.screen.contains("Seuranta sovittu tälle päivälle"), "\(person.screen)")
    #expect(person.screen.contains("Varaa aika"), "\(person.screen)")
    person.press(.enter)
    #expect(person.app.top?.destination == .meeting("mmaaliskaksi"))
    guard case .meeting("mmaaliskaksi", .book(SampleGroup.aino, _, _, 45))? = person.changes.last
    else {
      Issue.record("\(person.changes)")
      return
    }
    // A draft or a cancelled meeting holds nothing: the follow-up stands by itself.
    casebook.meetings["mmaaliskaksi"]?.value.state = .draft
    let draft = Person(SampleGroup.world(casebook, size: size), at: .comingTimes)
    #expect(draft.screen.contains("Sovitut seurannat"), "\(draft.screen)")
    // Once the time is booked it is the student's turn and nothing else.
    casebook.meetings["mmaaliskaksi"]?.value.state = .agreed
    let turn = Turn(client: SampleGroup.aino, order: "n", length: 45)
    casebook.meetings["mmaaliskaksi"]?.value.turns[turn.id] = turn
    let booked = Person(SampleGroup.world(casebook, size: size), at: .comingTimes)
    #expect(!booked.screen.contains("seuranta"), "\(booked.screen)")
  }

  /// The list of what is open names the meeting, and that no time is booked in it.
  @Test func theListOfFollowUpsNamesTheMeeting() {
    var casebook = Self.casebook()
    casebook.plans[SampleGroup.plan]?.value.followUps["f1"]?.planned = Day(2027, 3, 19)!
    casebook.meetings["mmaaliskaksi"]?.value.state = .agreed
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    person.press(.character("u"))
    for _ in 0..<8 where !person.cursorLine.contains("Seuranta") { person.press(.down) }
    #expect(
      person.screen.contains("pe 19.3.2027 klo 9.00 (aika varaamatta)"), "\(person.screen)")
  }
}
