import Canvas
import Casework
import Testing
import Workplace

@testable import Screens

/// The plan's period is agreed in item 6, before the student is asked for the yes.
@Suite struct PlanPeriodTests {
  private func person(at field: String, plan: Plan = SampleGroup.ainoPlan) -> Person {
    var person = Person.inMeeting(plan: plan)
    person.press(.character("6"))
    var presses = 0
    while !person.cursorLine.contains(field), presses < 20 {
      person.press(.down)
      presses += 1
    }
    return person
  }

  @Test func bothDaysStandAboveTheQuestion() {
    let lines = person(at: "Kausi alkaa").screen.split(separator: "\n")
    let rows = ["Kausi alkaa", "Kausi päättyy", "Opiskelija hyväksyi"].map { label in
      lines.firstIndex { $0.contains(label) }
    }
    #expect(!rows.contains(nil), "\(lines)")
    #expect(rows.compactMap(\.self) == rows.compactMap(\.self).sorted())
  }

  @Test(arguments: [
    ("Kausi alkaa", "15.1.", PlanChange.setPeriod(from: Day(2027, 1, 15), until: nil)),
    ("Kausi päättyy", "15.1.2028", .setPeriod(from: nil, until: Day(2028, 1, 15))),
  ])
  func aDayIsReadAsPeopleWriteIt(_ field: String, _ typed: String, _ change: PlanChange) {
    var person = person(at: field)
    person.type(typed)
    person.press(.enter)
    #expect(person.changes == [.plan(SampleGroup.plan, change)])
  }

  @Test func theOtherDayStays() {
    var plan = SampleGroup.ainoPlan
    plan.from = Day(2027, 1, 15)
    var person = person(at: "Kausi päättyy", plan: plan)
    person.type("15.1.2028")
    person.press(.enter)
    let change = PlanChange.setPeriod(from: Day(2027, 1, 15), until: Day(2028, 1, 15))
    #expect(person.changes == [.plan(SampleGroup.plan, change)])
  }

  @Test func anEndBeforeTheStartIsRefusedWhereItWasTyped() {
    var plan = SampleGroup.ainoPlan
    plan.from = Day(2027, 1, 15)
    var person = person(at: "Kausi päättyy", plan: plan)
    person.type("1.1.2027")
    person.press(.enter)
    #expect(person.changes.isEmpty)
    #expect(person.screen.contains("1.1.2027"), "what was typed stays")
  }

  @Test func aPlanInForceHasItsPeriod() {
    var plan = SampleGroup.ainoPlan
    plan.state = .inForce
    #expect(!person(at: "Opiskelija hyväksyi", plan: plan).screen.contains("Kausi"))
  }

  /// One yes is recorded once; a second Enter on it says that it stands.
  @Test func aYesThatStandsIsNotRecordedAgain() {
    var plan = SampleGroup.ainoPlan
    var asked = person(at: "Opiskelija hyväksyi", plan: plan)
    asked.press(.enter)
    guard case .plan(_, .recordAgreement(let agreement))? = asked.changes.first else {
      Issue.record("not asked: \(asked.screen)")
      return
    }
    plan.agreements[agreement.id] = agreement
    var agreed = person(at: "Opiskelija hyväksyi", plan: plan)
    agreed.press(.enter)
    let isOutdated = plan.agreements.byID.values.contains { $0.isOutdated }
    #expect(!isOutdated && agreed.changes.isEmpty, "\(agreed.screen)")
    #expect(agreed.screen.contains("Opiskelija on jo hyväksynyt"), "\(agreed.screen)")
  }
}
