import Casework
import TestSupport
import Testing

@Suite struct CatalogueRulesTests {
  private var surroundings: Surroundings {
    var surroundings = Sample.surroundings(as: Sample.coach)
    surroundings.services = Sample.services
    return surroundings
  }

  private func after(
    _ changes: [CatalogueChange], on region: RegionCatalogue? = nil
  ) throws(Refusal) -> RegionCatalogue {
    var region = region
    for change in changes {
      region = try RegionCatalogue.after(change, on: region, in: surroundings)
    }
    return region ?? RegionCatalogue()
  }

  @Test func aRegionChangesAddsAndHides() throws {
    let own = Sample.regionCatalogue.services.sorted[2]
    let region = try after([
      .writeService("worktryout", .wayIn, .finnish, "Soita Ollille."),
      .setServiceAges("worktryout", ServiceAges(from: 16)), .hideService("outreach"),
      .addService(own), .setServiceForms("garden", [.group]),
    ])
    let catalogue = Sample.services.with(region, version: 5)
    #expect(catalogue.version == 5)
    let tryOut = try #require(catalogue["worktryout"])
    #expect(tryOut.text(.wayIn, .swedish) == "Soita Ollille.", "the region's own words go first")
    #expect(tryOut.name(.swedish) == "Arbetsprövning", "what it does not say stays as shipped")
    #expect(tryOut.ages == ServiceAges(from: 16) && tryOut.party == .employment)
    #expect(catalogue["outreach"]?.isHidden == true)
    #expect(catalogue["garden"]?.forms == [.group])
    #expect(catalogue.offered(for: .tryingOut).map(\.id) == ["worktryout", "garden"])
    #expect(catalogue.offered(for: .workTryout).map(\.id) == ["worktryout", "garden"])

    let back = try after(
      [.showService("outreach"), .removeServiceRow("worktryout"), .removeServiceRow("garden")],
      on: region)
    let again = Sample.services.with(back, version: 6)
    #expect(again.services == Sample.services.services)
  }

  /// The first one starts from what is shipped; one changes nothing of the others.
  @Test func oneFormOrPlanLeavesTheOthers() throws {
    let shipped = Sample.services["worktryout"]
    let gone = try after([
      .setServiceForms("worktryout", [.individual]), .setServiceForm("worktryout", .group, true),
      .setServiceForm("worktryout", .individual, false),
      .setServicePlan("worktryout", .studies, true),
      .setServicePlan("worktryout", .employment, true),
    ])
    let row = gone.services["worktryout"]
    #expect(row?.forms == [.group])
    #expect(row?.plans == (shipped?.plans ?? []).union([.studies, .employment]))
    let first = try after([.setServiceForm("worktryout", .remote, true)]).services["worktryout"]
    #expect(first?.forms == (shipped?.forms ?? []).union([.remote]))
  }

  @Test func aTextTakenAwayIsTheShippedOneAgain() throws {
    let region = try after([
      .writeService("tuva", .otherNames, .finnish, "Paja"),
      .writeService("tuva", .otherNames, .finnish, "  "),
    ])
    let tuva = Sample.services.with(region, version: 2)["tuva"]
    #expect(tuva?.text(.otherNames, .finnish) == "VALMA, kymppiluokka")
  }

  @Test func whatMayNotBeDone() {
    let own = Sample.regionCatalogue.services.sorted[2]
    var nameless = own
    nameless.texts[.name] = Wording(finnish: " ", swedish: "", english: "")
    var aimless = own
    aimless.aim = nil
    var shipped = CatalogueService(id: "tuva", order: "")
    (shipped.texts[.name], shipped.aim) = (own.texts[.name], .studies)
    let cases: [([CatalogueChange], Refusal)] = [
      ([.hideService("nothere")], .noSuchRow), ([.removeServiceRow("tuva")], .noSuchRow),
      ([.addService(nameless)], .textMissing), ([.addService(aimless)], .serviceWithoutAim),
      ([.addService(shipped)], .alreadyThere),
      ([.addService(own), .addService(own)], .alreadyThere),
      (
        [
          .addService(own), .writeService("garden", .name, .finnish, ""),
          .writeService("garden", .name, .swedish, ""),
        ], .textMissing
      ),
      ([.setServiceAges("tuva", ServiceAges(from: 30, to: 20))], .ageOutOfRange),
      ([.setServiceAges("tuva", ServiceAges(to: 200))], .ageOutOfRange),
      (
        [.writeService("tuva", .name, .finnish, String(repeating: "a", count: 501))],
        .tooLong(limit: 500)
      ),
    ]
    for (changes, refusal) in cases {
      #expect(throws: refusal, "\(changes)") { try after(changes) }
    }
  }

  @Test func whoMayChangeIt() throws {
    let change = CatalogueChange.hideService("tuva")
    var asked = surroundings
    asked.member = nil
    #expect(throws: Refusal.notOnRoster) {
      try RegionCatalogue.after(change, on: nil, in: asked)
    }
    asked.member = Sample.coach
    asked.roster?.members[Sample.coach]?.party = .student
    #expect(throws: Refusal.notPermitted) {
      try RegionCatalogue.after(change, on: nil, in: asked)
    }
    asked.roster?.members[Sample.coach]?.party = .employment
    asked.roster?.members[Sample.coach]?.until = Sample.today.adding(days: -1)
    #expect(throws: Refusal.memberRoleEnded) {
      try RegionCatalogue.after(change, on: nil, in: asked)
    }
  }

  @Test func pickingFillsInAndIsNoChangeOfWhatWasAgreed() throws {
    let entry = CatalogueEntry(
      service: "worktryout", edition: "sample1", version: 4, name: "Työkokeilu")
    let before = Sample.fullPlan
    func after(_ change: PlanChange, _ plan: Plan) throws(Refusal) -> Plan {
      try Plan.after(change, on: plan, id: plan.id, in: surroundings)
    }
    let picked = try after(.pickService("s1", entry, party: .employment), before)
    #expect(picked.services["s1"]?.name == "Työkokeilu")
    #expect(picked.services["s1"]?.party == .employment)
    #expect(picked.services["s1"]?.catalogue == entry)
    #expect(picked.agreements["h1"]?.isOutdated == true, "another service was agreed to")
    let same = CatalogueEntry(
      service: "worktryout", edition: "sample1", version: 4,
      name: before.services["s1"]?.name ?? "")
    let linked = try after(.pickService("s1", same, party: nil), before)
    #expect(linked.services["s1"]?.party == before.services["s1"]?.party)
    #expect(linked.agreements["h1"]?.isOutdated == false, "it says what it said")
    #expect(throws: Refusal.textMissing) {
      try after(
        .pickService(
          "s1", CatalogueEntry(service: "tuva", edition: "e1", version: 0, name: " "), party: nil),
        before)
    }
    #expect(throws: Refusal.noSuchRow) {
      try after(.pickService("s7", entry, party: nil), before)
    }
  }
}
