import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

@Suite struct PlanStartTests {
  @Test func enterStartsThePlan() {
    var desk = ScreenDriver(
      PlanEditor.self, .init(client: Sample.clientID), .sample(plan: nil))
    #expect(
      desk.screen.hasPrefix(
        """

           Opiskelijalla ei ole vielä suunnitelmaa.

           Enter  Aloita opiskelijan yhteinen suunnitelma
        """))
    desk.press(.enter)
    #expect(desk.world.casebook.plans[Sample.planID]?.value.revision == 1)
    #expect(desk.screen.contains("OMA TOIVE"))
    desk.type("Ä")
    #expect(desk.drafts == ["ownWords": "Ä"])
  }

  @Test func withoutConsentItSaysWhatIsMissingAndWhere() {
    var client = Sample.client
    client.consents = Rows()
    var desk = ScreenDriver(
      PlanEditor.self, .init(client: Sample.clientID),
      .sample(plan: nil, client: client, as: Sample.teacher))
    let words = Texts.finnish.refusals.words(for: .noConsent)
    #expect(desk.screen.replacing("\n   ", with: " ").contains(words))
    desk.press(.enter)
    #expect(desk.said == [words])
    #expect(desk.saved.isEmpty)
    desk.press(.ctrl("e"))
    #expect(desk.went == [.client(Sample.clientID)])
  }
}
