import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The student's own view beside the professional's on the checklist.
@Suite struct StudentViewTests {
  private func desk(
    _ change: (inout Client) -> Void = { _ in }, as member: ID<Member> = Sample.teacher,
    size: Size = .standard
  ) -> ScreenDriver<Checklist> {
    var client = Sample.assessedClient
    change(&client)
    return ScreenDriver(
      Checklist.self, .init(client: Sample.clientID),
      .sample(client: client, as: member, size: size))
  }

  private func chosen(
    _ situation: Situation, _ desk: ScreenDriver<Checklist>
  ) -> ScreenDriver<Checklist> {
    var desk = desk
    while desk.state.chosen != .situation(situation) { desk.press(.down) }
    return desk
  }

  @Test func theTwoViewsStandSideBySide() {
    let desk = chosen(.littleExperience, desk())
    #expect(
      desk.screen.contains(
        """
        ─ Työkokemusta niukasti ────────────────────────────────────────────────────────
           Kokemusta palkkatyöstä on vain vähän tai ei vielä lainkaan.
           [1 kyllä]  2 ei   3 ei tiedossa   4 ei kirjata
           Opiskelija: ”I have worked. (fi)” 4 step4 (fi)
           Opiskelijasta tämä sujuu. Kysy, mikä toimii, ja kerro, mitä itse olet
           huomannut.
           huomio (mitä on huomattu)
        """), "\(desk.screen)")
    #expect(desk.screen.contains(" >↔Työkokemusta niukasti"))
  }

  @Test func aDifferenceIsNoVerdict() {
    for language in Language.allCases {
      let views = Texts.of(language).selfAssessment.views
      for point in TalkingPoint.allCases {
        let sentence = views.point(point).lowercased()
        #expect(sentence.hasSuffix("."))
        let words = Set(sentence.split { !$0.isLetter }.map(String.init))
        for verdict in ["väärä", "virhe", "oikea", "fel", "rätt", "wrong", "right", "mistake"] {
          #expect(!words.contains(verdict), "\(words)")
        }
      }
    }
  }

  @Test func onASmallScreenTheAnswerStandsToo() {
    let desk = chosen(.healthProblems, desk(size: .small))
    #expect(desk.screen.contains("Opiskelija: ”I have energy. (fi)” 2 step2 (fi)"))
    #expect(desk.screen.contains("Opiskelija nostaa tämän esiin."))
    #expect(desk.screen.contains("1 kyllä"))
    #expect(desk.screen.contains("huomio"))
  }

  @Test func servicesComeWithTheirReasons() {
    var desk = desk()
    desk.press(.end)
    for line in [
      "─ TÄSTÄ KANNATTAA JUTELLA ─",
      "↔ Terveys rajoittaa: Opiskelija nostaa tämän esiin. Jutelkaa siitä.",
      "Palveluja, joista voitte puhua:",
      "– käynti terveydenhoitajalla tai lääkärillä (terveys), syynä: opiskelijan",
      "– työkokeilu (työllisyys), syynä: Työkokemusta niukasti",
      "– etsivä nuorisotyö, joku mukaan asioille (nuorisotyö), syynä: opiskelijan\n   arvio",
    ] { #expect(desk.screen.contains(line), "\(line)\n\(desk.screen)") }
    #expect(desk.screen.contains("! Monialainen tarve"))
  }

  @Test func aLongPageIsReadToItsEnd() {
    var desk = desk(size: .small)
    desk.press(.end)
    #expect(!desk.screen.contains("etsivä nuorisotyö"))
    for _ in 1...4 where !desk.screen.contains("etsivä nuorisotyö") { desk.press(.pageDown) }
    #expect(desk.screen.contains("etsivä nuorisotyö"), "\(desk.screen)")
    #expect(desk.state.chosen == .services)
    for _ in 1...4 { desk.press(.pageUp) }
    #expect(desk.state.chosen != .services)
  }

  @Test func whatIsClosedIsNotHintedAt() {
    let closed = desk(
      { client in
        var consent = Sample.consent
        consent.matters.remove(.health)
        client.consents = Rows([consent])
        // As the casebook hands it to this member.
        client.selfAssessments["v1"]?.areas["health"] = nil
      }, as: Sample.coach)
    var desk = chosen(.healthProblems, closed)
    #expect(!desk.screen.contains("Opiskelija:") && !desk.screen.contains("energy"))
    desk.press(.end)
    #expect(!desk.screen.contains("terveydenhoitajan"))
  }
}
