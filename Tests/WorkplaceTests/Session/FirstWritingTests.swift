import Casework
import TestSupport
import Testing
import Workplace

/// Two members write on a page that nobody had written on before.
@Suite struct FirstWritingTests {
  private func region(_ session: Session) throws -> Held<RegionChecklist> {
    try session.look()
    return try #require(session.casebook().checklistOfRegion)
  }

  @Test func twoTextsInOneFieldAreBothKept() throws {
    let place = SharedPlace()
    let one = try place.make()
    let other = try place.session(Sample.outreachWorker)
    try one.save(.region(.writeAim("Jokainen saa tuen ajoissa")), basedOn: 0)
    try other.save(.region(.writeAim("Kukaan ei putoa väliin")), basedOn: 0)
    let held = try region(one)
    let said = held.value.aim + held.questions.flatMap(\.candidates).map { "\($0)" }.joined()
    #expect(said.contains("Jokainen saa tuen ajoissa") && said.contains("Kukaan ei putoa väliin"))
  }

  @Test func oneTextInAFieldIsBothKeptToo() throws {
    let place = SharedPlace()
    let one = try place.make()
    let other = try place.session(Sample.outreachWorker)
    let point = RegionPoint.allCases[2]
    try one.save(.region(.writePoint(point, .nextStep, "Soitto")), basedOn: 0)
    try other.save(.region(.writePoint(point, .nextStep, "Kokous")), basedOn: 0)
    let held = try region(one)
    let said =
      held.value[point][.nextStep] + held.questions.flatMap(\.candidates).map { "\($0)" }.joined()
    #expect(said.contains("Soitto") && said.contains("Kokous"))
  }

  @Test func differentFieldsBothStand() throws {
    let place = SharedPlace()
    let one = try place.make()
    let other = try place.session(Sample.outreachWorker)
    try one.save(.region(.writeAim("Jokainen saa tuen ajoissa")), basedOn: 0)
    try one.save(.region(.writeAim("Jokainen saa tuen heti")), basedOn: 0)
    try other.save(.region(.writeBacking("Johtoryhmä 3.11.")), basedOn: 0)
    let held = try region(one)
    #expect(held.questions.isEmpty)
    #expect(held.value.aim == "Jokainen saa tuen heti")
    #expect(held.value.backing == "Johtoryhmä 3.11.")
  }

  @Test func aRuleForTheYearIsAskedAbout() throws {
    let place = SharedPlace()
    let one = try place.make()
    let other = try place.session(Sample.outreachWorker)
    var rule = Sample.rule
    rule.weekday = Sample.rule.weekday == 2 ? 3 : 2
    try one.save(.schedule(.setRule(Sample.rule)), basedOn: 0)
    try other.save(.schedule(.setRule(rule)), basedOn: 0)
    try one.look()
    let held = try #require(one.casebook().schedule)
    #expect(held.questions.map(\.path) == ["rule"])
  }
}
