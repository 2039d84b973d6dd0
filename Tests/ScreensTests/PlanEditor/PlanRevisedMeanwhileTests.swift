import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Somebody else begins a new version of the plan that is being written: what is written goes on in
/// it, and nothing stays behind in the one before.
@Suite struct PlanRevisedMeanwhileTests {
  private typealias Driver = ScreenDriver<PlanEditor>

  private static let revision = Plan.id(for: Sample.clientID, revision: 2)

  private func desk(focus: String? = nil) -> Driver {
    Driver(
      PlanEditor.self, .init(client: Sample.clientID, focus: focus),
      .sample(plan: Sample.fullPlan))
  }

  private func revise(_ desk: inout Driver) {
    desk.others(
      .plan(
        Self.revision, .open(client: Sample.clientID, revision: 2, language: .finnish)),
      by: Sample.teacher)
    #expect(desk.state.plan == Self.revision)
  }

  private func newest(_ desk: Driver) -> Plan? { desk.world.casebook.plans[Self.revision]?.value }

  @Test func whatIsBeingTypedIsSavedInTheNewVersion() {
    var desk = desk()
    desk.type(" Nyt")
    revise(&desk)
    #expect(desk.cursorLine.contains(" Nyt"))
    #expect(desk.drafts["ownWords"] == Sample.fullPlan.ownWords + " Nyt")
    #expect(desk.said.last == Texts.finnish.plan.versions.goesOn)
    desk.type(" kohta")
    desk.press(.tab)
    #expect(newest(desk)?.ownWords == Sample.fullPlan.ownWords + " Nyt kohta")
    #expect(desk.plan.ownWords == Sample.fullPlan.ownWords)
    #expect(desk.failures == [] && desk.refusals == [] && desk.drafts.isEmpty)
  }

  @Test func whatOthersWroteBeforeTheCopyStandsBesideTheTyping() {
    var desk = desk()
    desk.type(" Nyt")
    let others = "Myös kesällä. " + Sample.fullPlan.ownWords
    desk.others(.plan(Sample.planID, .writeOwnWords(others)), by: Sample.teacher)
    revise(&desk)
    desk.press(.tab)
    #expect(newest(desk)?.ownWords == others + " Nyt")
  }

  /// Where both touch the same words, the save says what was read before: both are kept there.
  @Test func theSameWordsAreSavedFromWhatWasRead() {
    var desk = desk()
    desk.press(.ctrl("a"))
    desk.type("Jotain")
    let based = desk.version(.plan(Sample.planID))
    desk.others(.plan(Sample.planID, .writeOwnWords("Kokonaan muuta")), by: Sample.teacher)
    revise(&desk)
    desk.answersLater = true
    desk.press(.tab)
    #expect(desk.bases == [-based])
    desk.answersLater = false
    desk.answer()
    #expect(desk.failures == [] && desk.refusals == [])
  }

  @Test func whatWasOnItsWayIsSavedInTheNewVersionToo() {
    var desk = desk()
    desk.answersLater = true
    desk.type(" Nyt")
    desk.press(.tab)
    revise(&desk)
    #expect(desk.screen.contains(" Nyt"))
    desk.answersLater = false
    desk.answer()
    #expect(desk.plan.ownWords == Sample.fullPlan.ownWords + " Nyt")
    #expect(newest(desk)?.ownWords == Sample.fullPlan.ownWords + " Nyt")
    #expect(!desk.state.writing.isUnsaved && desk.failures == [] && desk.drafts.isEmpty)
    desk.press(.backTab)
    desk.type(" taas")
    desk.press(.tab)
    #expect(newest(desk)?.ownWords == Sample.fullPlan.ownWords + " Nyt taas")
  }

  @Test func whatTheCopyHasAlreadyIsNotSentAgain() {
    var desk = desk()
    desk.type(" Nyt")
    desk.press(.tab)
    let count = desk.saved.count
    revise(&desk)
    #expect(newest(desk)?.ownWords == Sample.fullPlan.ownWords + " Nyt")
    #expect(desk.saved.count == count && !desk.state.writing.isUnsaved)
  }

  @Test func aNewRowIsAddedToTheNewVersion() throws {
    var desk = desk(focus: "needs/\(try #require(Sample.fullPlan.needs.sorted.first).id)/text")
    desk.press(.ctrl("n"))
    desk.type("Kyyti aamuisin")
    revise(&desk)
    desk.press(.tab)
    #expect(newest(desk)?.needs.sorted.contains { $0.text == "Kyyti aamuisin" } == true)
    #expect(desk.plan.needs == Sample.fullPlan.needs)
    #expect(desk.failures == [] && desk.refusals == [])
  }

  @Test func aRowRemovedBeforeIsNotPutIntoTheNewVersion() throws {
    let need = try #require(Sample.fullPlan.needs.sorted.first)
    var desk = desk(focus: "needs/\(need.id)/text")
    desk.press(.ctrl("d"))
    #expect(desk.plan.needs[need.id] == nil)
    revise(&desk)
    desk.press(.ctrl("z"))
    #expect(newest(desk)?.needs[need.id] == nil)
  }

  @Test func theEndingOfThePlanBeforeIsClosed() {
    var desk = desk()
    desk.press(.ctrl("f"))
    revise(&desk)
    #expect(desk.state.ending == nil)
  }
}
