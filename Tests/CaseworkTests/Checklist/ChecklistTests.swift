import Casework
import TestSupport
import Testing

@Suite struct ChecklistTests {
  @Test func fifteenSituationsInThreeFamilies() {
    #expect(Situation.allCases.count == 15)
    #expect(SituationFamily.allCases.map(\.situations.count) == [5, 5, 5])
    #expect(SituationFamily.studies.matters == [.studies])
    #expect(SituationFamily.health.matters == [.health])
    #expect(SituationFamily.everyday.matters == [.work, .livingAndMoney])
  }

  @Test func summary() {
    let summary = Sample.client.checklist.summary
    #expect(summary.count(.yes) == 1 && summary.count(.yes, in: .everyday) == 1)
    #expect(summary.count(.unwilling, in: .health) == 1 && summary.count(.yes, in: .health) == 0)
    #expect(summary.unanswered == 12)
  }

  @Test func aSignSuggestsAnAssessment() {
    var checklist = Sample.client.checklist
    #expect(!checklist.suggestsAssessment)
    checklist.signs[.functioningChanged] = ChecklistAnswer(.yes)
    #expect(checklist.suggestsAssessment)
  }

  /// What an answer becomes after another one: which earlier answers stay beside it.
  @Test(arguments: [
    // Another answer on a later day keeps the one before, with what was written beside it.
    (AnswerValue.no, "", Sample.today, [AnswerValue.yes]),
    // The same answer on a later day without the old note is a new round too.
    (.yes, "", Sample.today, [.yes]),
    // The same day: what was answered by mistake is put right.
    (.no, "Vanha huomio", Sample.day(2026, 11, 7), []),
    // The day alone is put right.
    (.yes, "Vanha huomio", Sample.today, []),
    (.yes, "Vanha huomio", Sample.day(2026, 11, 1), []),
  ])
  func aLaterRoundKeepsTheEarlierOne(
    _ value: AnswerValue, _ note: String, _ day: Day?, _ earlier: [AnswerValue]
  ) throws {
    var client = Sample.client
    let first = ChecklistAnswer(
      .yes, observer: Sample.teacher, day: Sample.day(2026, 11, 7), source: "keskustelu",
      note: "Vanha huomio")
    client.checklist.situations[.housing] = first
    let source = note.isEmpty ? "" : "keskustelu"
    let after = try Client.after(
      .answer(.housing, ChecklistAnswer(value, day: day, source: source, note: note)), on: client,
      id: client.id, in: Sample.surroundings())
    let now = try #require(after.checklist.situations[.housing])
    #expect(now.earlier.map(\.value) == earlier)
    #expect(now.earlier.isEmpty || now.earlier == [first])
    #expect((now.value, now.note) == (value, note))
    #expect((ChecklistShift(now) != nil) == (earlier == [.yes] && value != .yes))
    // A change cannot say by itself what was answered before.
    var made = ChecklistAnswer(.no, day: Sample.today)
    made.earlier = [ChecklistAnswer(.unwilling), ChecklistAnswer(.unknown)]
    let signed = try Client.after(
      .assess(.functioningChanged, made), on: client, id: client.id, in: Sample.surroundings())
    #expect(signed.checklist.signs[.functioningChanged]?.earlier == [])
  }

  @Test func needsOfTwoSectorsAtOnce() throws {
    var checklist = NeedsChecklist()
    checklist.situations[.finances] = ChecklistAnswer(.yes)
    checklist.situations[.housing] = ChecklistAnswer(.yes)
    checklist.situations[.mentalHealth] = ChecklistAnswer(.unknown)
    #expect(checklist.multiAgencyNeed(plan: nil, on: Sample.today) == nil)
    checklist.situations[.mentalHealth] = ChecklistAnswer(.yes)
    let need = try #require(checklist.multiAgencyNeed(plan: nil, on: Sample.today))
    #expect(need.sectors == [.social, .health])
    #expect(
      need.reasons == [
        .situation(.mentalHealth, .health), .situation(.finances, .social),
        .situation(.housing, .social),
      ])
  }

  @Test func servicesCountWhereTheirTimesMeet() {
    var plan = Sample.plan
    var other = PlannedService(id: "s2", order: "t", goal: nil, name: "Kuntoutus")
    other.party = .kela
    func sectors(_ start: Day?, _ end: Day?, _ state: ServiceState = .planned) -> Set<Sector>? {
      (other.starts, other.ends, other.state) = (start, end, state)
      plan.services["s2"] = other
      return NeedsChecklist().multiAgencyNeed(plan: plan, on: Sample.today)?.sectors
    }
    #expect(sectors(nil, nil) == [.employment, .rehabilitation])
    #expect(sectors(Sample.day(2027, 4, 30), nil) == [.employment, .rehabilitation])
    #expect(sectors(Sample.day(2027, 5, 1), nil) == nil)
    #expect(sectors(nil, Sample.day(2027, 1, 31)) == nil)
    #expect(sectors(nil, nil, .dropped) == nil)
  }
}
