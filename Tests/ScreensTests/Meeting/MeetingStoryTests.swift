import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

@Suite struct MeetingStoryTests {
  @Test func aMeetingIsHeldFromStartToClose() {
    var person = Person(
      SampleGroup.world(SampleGroup.casebook(SampleGroup.agreedMeeting, plan: nil)),
      at: .comingTimes)
    person.press(.f(3))
    person.pressAndAnswer(.character("s"))
    #expect(person.screen.contains("käynnissä"))
    person.pressAndAnswer(.character("s"))
    #expect(person.screen.contains("1  OPISKELIJAN OMA ASIA"))

    // 1: own words first.
    person.press(.enter)
    person.type("Haluan töihin.")
    person.pressAndAnswer(.enter, .escape)
    #expect(plan(person)?.ownWords.hasPrefix("Haluan töihin.") == true)

    // 2: who is here.
    person.pressAndAnswer(.character("n"), .character("y"))
    #expect(turn(person)?.attendance.count == 6)
    #expect(!person.screen.contains("läsnäolijat"))

    // 3: chair and scribe.
    person.pressAndAnswer(.character("n"), .right, .right, .right, .down)
    person.pressAndAnswer(.right, .character("n"))
    #expect(turn(person)?.chair == "motto")
    #expect(turn(person)?.scribe == "mleena")

    // 4: a matter and a decision.
    person.press(.character("m"))
    person.type("Työkokeilu")
    person.pressAndAnswer(.escape)
    person.press(.character("p"))
    person.type("Haetaan taimistolta.")
    person.pressAndAnswer(.escape)
    #expect(turn(person)?.matters.count == 1)
    #expect(turn(person)?.entries.sorted.first?.kind == .decision)

    // An action of the student's own.
    person.press(.character("t"))
    person.type("Soitan taimistolle")
    person.press(.tab, .right, .tab)
    person.type("22.1.")
    person.pressAndAnswer(.enter, .enter)
    #expect(plan(person)?.actions.sorted.first?.owner == .student)

    // 5: read back.
    person.pressAndAnswer(.character("n"), .character("l"))
    #expect(turn(person)?.readBackAt == SampleGroup.now)
    #expect(person.screen.contains("✓ Luettu ääneen klo 9.24"))

    // 6: closing is refused until worker and follow-up stand.
    person.pressAndAnswer(.character("n"), .character("c"))
    #expect(turn(person)?.state == .inProgress)
    #expect(person.screen.contains("Vuoroa ei voi vielä päättää, mutta A jättää sen auki."))
    person.pressAndAnswer(.right, .down, .down, .down, .down, .enter)
    person.type("19.3.")
    person.pressAndAnswer(.enter)
    #expect(plan(person)?.responsible?.member == "mleena")
    #expect(person.screen.contains("✓ Vuoron voi päättää."))
    person.pressAndAnswer(.character("c"))
    #expect(turn(person)?.state == .closed)
    #expect(person.screen.contains("päätetty"), "back at the list, the next student chosen")

    // The other one is left open with a reason, then the meeting is closed.
    person.pressAndAnswer(.character("s"), .character("a"))
    person.type("Ei päässyt paikalle")
    person.pressAndAnswer(.enter)
    #expect(person.screen.contains("Kaikki vuorot on käyty."))
    person.pressAndAnswer(.character("c"))
    #expect(meeting(person)?.state == .closed)
    #expect(person.refusals.isEmpty, "\(person.refusals)")
    #expect(!person.app.saving.hasDrafts, "no draft is left behind")
  }

  private func meeting(_ person: Person) -> Meeting? {
    person.app.world.casebook.meetings[SampleGroup.meeting]?.value
  }

  private func turn(_ person: Person) -> Turn? { meeting(person)?.turns[SampleGroup.turn] }

  private func plan(_ person: Person) -> Plan? {
    person.app.world.casebook.plans[SampleGroup.plan]?.value
  }
}
