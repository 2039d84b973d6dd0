import Casework
import TestSupport
import Testing

@Suite struct RegionRulesTests {
  private func after(
    _ changes: [RegionChange], on region: RegionChecklist? = nil,
    as member: ID<Member> = Sample.coach
  ) throws(Refusal) -> RegionChecklist {
    var region = region
    for change in changes {
      region = try RegionChecklist.after(
        change, on: region, in: Sample.surroundings(as: member))
    }
    return region ?? RegionChecklist()
  }

  @Test func aRegionWritesItsChecklist() throws {
    let region = try after([
      .setPointState(.sharedWill, .inPlace), .writePoint(.sharedWill, .evidence, "Strategia\n2026"),
      .writePoint(.sharedWill, .owner, "Kehitysjohtaja"), .setPointState(.employers, .underWay),
      .writePoint(.employers, .nextStep, "Aamukahvit yrittäjille"),
      .setPointDay(.employers, Sample.day(2027, 2, 1)), .writeAim("Jokaiselle reitti töihin"),
      .writeBacking("Johtoryhmä käsittelee puolivuosittain"),
      .setBackedOn(Sample.day(2026, 9, 1)), .addAgreement(Sample.agreement),
      .writeContents("Oma Tie Työhön jää käyttöön"),
      .setConsensusDay(.gathered, Sample.day(2026, 10, 1)),
      .writeConsensusStep(.workedOut, "Kaksi työpajaa"), .addSignature(Sample.signature),
    ])
    #expect(region == Sample.region)
    let less = try after(
      [
        .removeAgreement("a1"), .removeSignature("g1"), .setPointState(.sharedWill, nil),
        .setPointDay(.employers, nil), .setConsensusDay(.gathered, nil), .setBackedOn(nil),
      ], on: region)
    #expect(less.agreements.isEmpty && less.signatures.isEmpty && less.count(.inPlace) == 0)
    #expect(less[.employers].by == nil && less[.gathered].doneOn == nil && less.backedOn == nil)
  }

  @Test(
    arguments: [
      (.addAgreement(EmployerAgreement(id: "a2", order: "", employer: " ")), .textMissing),
      (.writeAgreement("a1", .employer, ""), .textMissing),
      (.writeAgreement("a9", .content, "x"), .noSuchRow), (.removeAgreement("a9"), .noSuchRow),
      (.addAgreement(Sample.agreement), .alreadyThere),
      (
        .setAgreementPeriod("a1", from: Sample.today, until: Sample.day(2026, 1, 1)), .dateOrder
      ),
      (.setBackedOn(Sample.day(2027, 1, 16)), .dateOrder),
      (.setConsensusDay(.signed, Sample.day(2027, 1, 16)), .dateOrder),
      (
        .addSignature(
          Signature(id: "g2", order: "", organisation: "", person: "x", day: Sample.today)),
        .textMissing
      ),
      (
        .addSignature(
          Signature(
            id: "g2", order: "", organisation: "Kela", person: "", day: Sample.day(2027, 1, 16))),
        .dateOrder
      ),
      (.writePoint(.network, .owner, String(repeating: "x", count: 501)), .tooLong(limit: 500)),
    ] as [(RegionChange, Refusal)])
  func whatIsRefused(_ change: RegionChange, _ expected: Refusal) {
    let found = refusal { () throws(Refusal) in _ = try after([change], on: Sample.region) }
    #expect(found == expected)
  }

  @Test func onlySeatedProfessionals() {
    let found = refusal { () throws(Refusal) in
      _ = try after([.writeAim("x")], as: Sample.formerTeacher)
    }
    #expect(found == .memberRoleEnded)
  }

  @Test func lacks() throws {
    let after = Sample.day(2027, 2, 2)
    let region = Sample.region
    #expect(region.lacks(.network, on: after).isEmpty, "nobody has weighed it")
    #expect(region.lacks(.sharedWill, on: after).isEmpty)
    #expect(region.lacks(.employers, on: Sample.today) == [.owner])
    #expect(region.lacks(.employers, on: after) == [.owner, .dayPassed])
    let more = try self.after(
      [
        .setPointState(.network, .inPlace), .setPointState(.jobCoaching, .notBegun),
        .writePoint(.participation, .nextStep, "Kysely"),
        .setPointState(.participation, .underWay), .setConsensusDay(.signed, Sample.today),
        .removeSignature("g1"), .writeAim(" "), .writeBacking(""),
      ], on: region)
    #expect(more.lacks(.network, on: after) == [.evidence, .owner])
    #expect(more.lacks(.jobCoaching, on: after) == [.owner, .nextStep])
    #expect(more.lacks(.participation, on: after) == [.owner, .day])
    #expect(more.networkLacks == [.aim, .backing] && region.networkLacks.isEmpty)
    #expect(more.consensusLacks == [.signatures] && region.consensusLacks.isEmpty)
  }

  @Test(arguments: [
    (Sample.day(2026, 12, 31), false), (Sample.day(2027, 1, 1), true),
    (Sample.day(2027, 12, 31), true), (Sample.day(2028, 1, 1), false),
  ])
  func agreementsHoldForTheirTime(_ day: Day, _ holds: Bool) {
    #expect(Sample.agreement.isInForce(on: day) == holds)
  }
}
