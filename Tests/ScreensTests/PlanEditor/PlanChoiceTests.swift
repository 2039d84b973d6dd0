import Canvas
import Casework
import TestSupport
import Testing
import Workplace

@testable import Screens

/// What is chosen from a list in the plan, and the rows that are recorded as a whole.
@Suite struct PlanChoiceTests {
  @Test func enterInAListWithNothingChosenSaysSo() {
    var desk = PlanDesk(plan: PlanDesk.empty, focus: "responsible")
    desk.press(.enter)
    let focus = desk.state.focus
    desk.press(.enter)
    #expect(desk.said.last?.contains("Valitse ensin") == true)
    #expect(desk.state.focus == focus && desk.state.list != nil)
    desk.press(.down, .enter)
    #expect(desk.plan.responsible != nil)
  }

  @Test func aChoiceIsFoundByTyping() {
    var desk = PlanDesk(focus: "services/s1/party")
    desk.type("kel")
    #expect(desk.screen.contains("▸ Kela"))
    desk.press(.enter)
    #expect(desk.plan.services["s1"]?.party == .kela)
    desk.press(.backTab, .enter)
    #expect(desk.screen.contains("▸ Kela"))
    desk.press(.up, .enter)
    #expect(desk.plan.services["s1"]?.party == .school)
    desk.press(.backTab)
    desk.type("zzz")
    #expect(desk.screen.contains("Mikään vaihtoehto ei vastaa"))
    desk.press(.tab)
    #expect(desk.plan.services["s1"]?.party == .school)
    #expect(desk.screen.contains("Ei löydy: zzz"))
  }

  /// In the first draft every goal is still ahead; once the plan is followed, each says how it went.
  @Test(arguments: [Size.standard, .small])
  func howItWentWithAGoalIsChosenBesideIt(_ size: Size) {
    let draft = PlanDesk(focus: "goals/g1/text", size: size)
    #expect(!draft.cursorLine.contains("avoin"), "\(draft.screen)")
    var plan = Sample.plan
    (plan.state, plan.inForceFrom) = (.inForce, Sample.today)
    var desk = PlanDesk(plan: plan, focus: "goals/g1/text", size: size)
    #expect(desk.cursorLine.contains("avoin"), "\(desk.screen)")
    desk = PlanDesk(plan: plan, focus: "goals/g1/state", size: size)
    desk.type("osin")
    desk.press(.enter)
    #expect(desk.plan.goals["g1"]?.state == .partlyReached, "\(desk.screen)")
    #expect(desk.screen.contains("osin toteutui"), "\(desk.screen)")
    desk.press(.ctrl("r"))
    #expect(desk.screen.contains("toteutui"), "\(desk.screen)")
  }

  @Test func whatIsTypedTakesThePlaceOfAChoiceThatCameMeanwhile() {
    var desk = PlanDesk(focus: "services/s1/party")
    desk.others(
      .plan(
        Sample.planID, .setServiceParty("s1", .social)), by: Sample.coach)
    #expect(desk.screen.contains("sosiaalityö"))
    desk.type("kel")
    #expect(desk.screen.contains("▸ Kela"))
    desk.press(.enter)
    #expect(desk.plan.services["s1"]?.party == .kela)
  }

  @Test func anOwnerMayBeSomebodyOutsideTheGroup() {
    var desk = PlanDesk(focus: "actions/a1/owner")
    desk.type("Pekka Pihlaja")
    #expect(desk.screen.contains("”Pekka Pihlaja”, ryhmän ulkopuolelta"))
    desk.press(.enter)
    #expect(desk.plan.actions["a1"]?.owner == .named("Pekka Pihlaja"))
    desk.press(.backTab)
    desk.type("lähei")
    desk.press(.enter)
    #expect(desk.plan.actions["a1"]?.owner == .family)
  }

  /// An action noted in the meeting hangs on nothing until somebody ties it.
  @Test func aLooseActionIsTiedToAGoalOrAServiceAndUntiedAgain() {
    var plan = Sample.plan
    plan.actions["a7"] = Action(id: "a7", order: "z", what: "Kela-aika")
    var desk = PlanDesk(plan: plan, focus: "actions/a7/tie")
    #expect(desk.screen.contains("Muuta sovittua") && !desk.screen.contains("irrallaan"))
    #expect(desk.screen.contains("liittyy (tavoite tai palvelu)"))
    desk.press(.enter)
    #expect(desk.screen.contains("Olen töissä taimistolla  Tavoite"))
    #expect(desk.screen.contains("Työhönvalmennus  Palvelu"))
    desk.type("työhön")
    desk.press(.enter)
    #expect(desk.saved == [.plan(Sample.planID, .linkAction("a7", service: "s1", goal: nil))])
    #expect(desk.plan.actions["a7"]?.service == "s1")
    #expect(!desk.screen.contains("Muuta sovittua"))
    // Later to a goal instead, and then to nothing.
    var later = PlanDesk(plan: desk.plan, focus: "actions/a7/by")
    #expect(!later.screen.contains("liittyy"))
    later.press(.alt("l"))
    later.type("olen töissä")
    later.press(.enter)
    #expect(later.plan.actions["a7"]?.goal == "g1" && later.plan.actions["a7"]?.service == nil)
    var back = PlanDesk(plan: later.plan, focus: "actions/a7/what")
    back.press(.alt("l"), .backspace, .tab)
    #expect(back.plan.actions["a7"]?.goal == nil)
    #expect(back.screen.contains("Muuta sovittua"))
    var other = PlanDesk(focus: "goals/g1/text")
    other.press(.alt("l"))
    #expect(other.said.last == "Siirry ensin tehtävän riville." && other.saved.isEmpty)
  }

  @Test func escapeClosesTheListThenSavesThenLeaves() {
    var desk = PlanDesk(focus: "actions/a1/owner")
    desk.type("kaar")
    desk.press(.escape)
    #expect(!desk.screen.contains("Kaarlo"))
    #expect(desk.drafts.isEmpty)
    #expect(desk.plan.actions["a1"]?.owner == .member(Sample.coach))
    desk.press(.up)
    desk.type(" heti")
    desk.press(.escape)
    #expect(!desk.hasLeft)
    #expect(desk.plan.actions["a1"]?.what == "Soittaa taimistolle heti")
    desk.press(.escape)
    #expect(desk.hasLeft)
  }

  @Test func agreementsAreRecordedWhenTheRowIsLeft() {
    var desk = PlanDesk(focus: "+agreements/end")
    desk.type("opis")
    desk.press(.enter)
    desk.type("allek")
    desk.press(.enter)
    #expect(desk.saved.isEmpty)
    desk.press(.enter)
    #expect(desk.plan.agreements.sorted.map(\.who) == [.student])
    #expect(desk.plan.agreements.sorted.map(\.way) == [.paper])
    #expect(desk.plan.agreements.sorted.map(\.day) == [Sample.today])
    #expect(desk.screen.contains("✓ Opiskelija  pe 15.1.2027  allekirjoituksella"))
  }

  /// What will be recorded stands in the field also while it is the one to be written.
  @Test func anAgreementShowsWhatWillBeRecorded() {
    var desk = PlanDesk(focus: "+agreements/end")
    desk.type("opis")
    desk.press(.enter)
    #expect(desk.state.focus.hasSuffix("/way"))
    #expect(desk.screen.contains("tapa suullisesti"), "\(desk.screen)")
    desk.press(.tab)
    #expect(desk.state.focus.hasSuffix("/day"))
    #expect(desk.screen.contains("päivä 15.1.2027"), "\(desk.screen)")
    #expect(!desk.cursorLine.contains("(pv.kk.)"), "\(desk.screen)")
    desk.type("14.1.")
    desk.press(.tab)
    #expect(desk.plan.agreements.sorted.map(\.way) == [.spoken])
    #expect(desk.plan.agreements.sorted.map(\.day) == [Sample.day(2027, 1, 14)])
  }

  /// Nobody has agreed before the row is left: taking it back records nothing.
  @Test func anAgreementThatIsBegunIsTakenBack() {
    var desk = PlanDesk(focus: "+agreements/end")
    desk.type("opis")
    desk.press(.enter)
    #expect(desk.state.focus.hasSuffix("/way"))
    desk.press(.ctrl("z"))
    #expect(desk.state.focus == "+agreements/end" && desk.state.newRows.isEmpty)
    #expect(desk.said.last == "Hyväksyntää ei kirjattu: Opiskelija.", "\(desk.said)")
    desk.leave()
    #expect(desk.saved.isEmpty && desk.plan.agreements.isEmpty)
  }

  @Test func anAgreementOfNobodyIsNotRecorded() {
    var desk = PlanDesk(focus: "+agreements/end")
    desk.type("opis")
    desk.press(.enter, .backTab, .ctrl("u"))
    desk.leave()
    desk.leave()
    #expect(desk.saved.isEmpty && desk.plan.agreements.isEmpty)
  }

  @Test func anAgreementIsRecordedAlsoWhenTheScreenIsLeft() {
    var desk = PlanDesk(focus: "+agreements/end")
    desk.type("maija")
    desk.leave()
    #expect(desk.saved.isEmpty)
    desk.type("maija")
    desk.press(.tab)
    desk.leave()
    desk.leave()
    #expect(desk.plan.agreements.sorted.map(\.who) == [.member(Sample.coach)])
  }

  @Test func followUpsArePlannedAndHeld() {
    var desk = PlanDesk(focus: "+followUps/end")
    desk.type("20.4.")
    desk.press(.enter)
    #expect(desk.plan.followUps.sorted.map(\.planned).contains(Sample.day(2027, 4, 20)))
    var held = PlanDesk(focus: "followUps/f1/held")
    held.type("15.1.")
    // Ahead of its day, so it is asked first.
    held.press(.enter, .enter)
    held.type("Sujuu hyvin")
    held.press(.tab)
    #expect(held.plan.followUps["f1"]?.held == Sample.today)
    #expect(held.plan.followUps["f1"]?.note == "Sujuu hyvin")
  }
}
