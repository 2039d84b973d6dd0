import Casework
import Papers
import Testing
import Texts

@Suite struct PlanPaperTests {
  @Test func isReadableAsText() {
    let paper = PlanPaper.paper(
      of: Sample.plan, client: Sample.client, roster: Sample.roster,
      lacks: ["Suunnitelmalla ei ole aikaa."], questions: 1, isDemo: true, texts: .finnish)
    #expect(
      TextWriter(safety: plain).text(paper) == """
        Yhteinen monialainen asiakassuunnitelma
        =======================================

        ESIMERKKIAINEISTO: kaikki henkilöt ja tiedot ovat keksittyjä.

        Opiskelija        Aino Esimerkki
        Tila              luonnos
        Versio            1
        Suunnitelmakausi  ei vielä sovittu
        Polku             Avoimille työmarkkinoille
        Vastuutyöntekijä  Teppo Esimerkki (Esimerkin työllisyyspalvelut), suostunut
                          15.1.2027

        Mitä itse haluan
        ----------------

        Haluan töihin puutarhalle.

        En takaisin luokkaan.

        Tarpeet, tavoitteet ja palvelut
        -------------------------------

        - Tarve: Oma tahti (työ)
          - Tavoite: Työkokeilu taimistolla (mittari: kolme päivää viikossa, viimeistään
            15.2.2027)
            - Palvelu: Työhönvalmennus (Esimerkin työllisyyspalvelut, Teppo Esimerkki,
              1.2.2027–, suunniteltu)
              - Tehtävä: Soittaa taimistolle (Teppo Esimerkki, viimeistään 22.1.2027)
        - Muuta sovittua
          - Tehtävä: Käydä tutustumassa (Opiskelija)

        Kuka tekee mitä
        ---------------

        Kuka             Mitä                 Viimeistään       Tila
        ---------------  -------------------  ----------------  -----
        Opiskelija       Käydä tutustumassa   ei vielä sovittu  avoin
        Teppo Esimerkki  Soittaa taimistolle  22.1.2027         avoin

        Seuranta
        --------

        Sovittu    Pidetty
        ---------  -------
        12.3.2027  –

        Hyväksynyt
        ----------

        - Opiskelija, 15.1.2027, suullisesti

        Vielä puuttuu
        -------------

        - Yhdessä kentässä on kaksi eri tekstiä: valitkaa suunnitelman näytöllä.
        - Suunnitelmalla ei ole aikaa.

        """)
  }

  @Test(arguments: Language.allCases)
  func isAllInOneLanguage(_ language: Language) {
    let paper = PlanPaper.paper(
      of: Sample.plan, client: Sample.client, roster: Sample.roster, isDemo: false,
      texts: .of(language))
    #expect(paper.language == language)
    #expect(paper.sampleNotice == nil)
    let text = TextWriter(safety: plain).text(paper)
    #expect(text.contains(Texts.of(language).common.path(.openLabourMarket)))
    #expect(text.contains(Sample.roster.parties[.employment]?[language] ?? "?"))
  }

  @Test func showsLinksThatWereLost() {
    var plan = Sample.plan
    plan.needs["n1"] = nil
    let paper = PlanPaper.paper(
      of: plan, client: Sample.client, roster: nil, isDemo: false, texts: .finnish)
    let text = TextWriter(safety: plain).text(paper)
    #expect(text.contains("- Muut tavoitteet ja palvelut\n  - Tavoite: Työkokeilu taimistolla"))
    #expect(text.contains("Vastuutyöntekijä"))
  }
}
