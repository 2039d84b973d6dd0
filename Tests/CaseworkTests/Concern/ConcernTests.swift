import Casework
import TestSupport
import Testing

@Suite struct ConcernTests {
  private func concern(_ change: (inout Concern) -> Void) -> Concern {
    var concern = Concern(
      id: "k2", order: "", worried: "Opo", day: Sample.today, reasons: [.studies])
    change(&concern)
    return concern
  }

  /// Every set of sources stands as it was ticked, at the start and when it is changed.
  @Test func severalSourcesOfTheNeed() throws {
    let all = ConcernSource.allCases
    #expect(all.count == 5)
    for bits in 0..<(1 << all.count) {
      let sources = Set(all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] })
      let noted = try Sample.client.after(.noteConcern(concern { $0.sources = sources }))
      #expect(noted.concerns["k2"]?.sources == sources)
      let changed = try Sample.client.after(.setConcernSources("k1", sources))
      #expect(changed.concerns["k1"]?.sources == sources)
      var rest = changed
      rest.concerns["k1"]?.sources = Sample.client.concerns["k1"]?.sources ?? []
      #expect(rest == Sample.client, "nothing else has changed")
    }
  }

  /// One box changes nothing of the others, in whichever order they are ticked.
  @Test func oneTickLeavesTheOthers() throws {
    let changes: [ClientChange] = [
      .setConcernReason("k1", .absences, true), .setConcernReason("k1", .studies, true),
      .setConcernSource("k1", .contact, true),
    ]
    var (one, other) = (Sample.client, Sample.client)
    one.concerns["k1"]?.reasons = [.other]
    one.concerns["k1"]?.sources = [.studyPlan]
    other = one
    for change in changes { one = try one.after(change) }
    for change in changes.reversed() { other = try other.after(change) }
    #expect(one == other)
    #expect(one.concerns["k1"]?.reasons == [.absences, .studies, .other])
    #expect(one.concerns["k1"]?.sources == [.contact, .studyPlan])
    one = try one.after(.setConcernReason("k1", .other, false))
    one = try one.after(.setConcernSource("k1", .talk, false))
    #expect(one.concerns["k1"]?.reasons == [.absences, .studies])
    #expect(one.concerns["k1"]?.sources == [.contact, .studyPlan])
    #expect(one.refusal(of: .setConcernReason("k9", .other, true)) == .noSuchRow)
    #expect(one.refusal(of: .setConcernSource("k9", .talk, true)) == .noSuchRow)
  }

  @Test func whoTalkedIsOneLine() throws {
    let noted = try Sample.client.after(
      .noteConcern(concern { $0.talkedBy = "Kaisa\nKuraattori" }))
    #expect(noted.concerns["k2"]?.talkedBy == "Kaisa Kuraattori")
    let named = try Sample.client.after(.setTalkedBy("k1", "Kaisa"))
    #expect(named.concerns["k1"]?.talkedBy == "Kaisa")
  }

  @Test func whatIsRefused() {
    let long = String(repeating: "ä", count: 501)
    let cases: [(ClientChange, Refusal)] = [
      (.setConcernSources("k9", [.talk]), .noSuchRow), (.setTalkedBy("k9", "x"), .noSuchRow),
      (.setTalkedBy("k1", long), .tooLong(limit: 500)),
      (.noteConcern(concern { $0.talkedBy = long }), .tooLong(limit: 500)),
      (.noteConcern(concern { $0.day = Sample.today.adding(days: 1) }), .dateOrder),
      (.noteConcern(concern { $0.notedBy = "mnobody" }), .noSuchMember),
    ]
    for (change, refusal) in cases {
      #expect(Sample.client.refusal(of: change) == refusal, "\(change)")
    }
  }

  /// The four groups of students are all there, and a student belongs to one of them or to none.
  @Test func theFourGroups() throws {
    #expect(
      ClientGroup.allCases == [
        .graduatingWithSupportNeeds, .studiesBreakingOff, .brokenOffWithoutQualification,
        .applyingWithStrongNeed,
      ])
    for group in ClientGroup.allCases + [nil] {
      #expect(try Sample.client.after(.setGroup(group)).group == group)
    }
  }
}
