import Testing

/// The sample group's half-written plan and its history, for people.
@Suite struct PlanGoldenTests {
  @Test func halfWrittenPlan() throws {
    try Golden.check(
      ["plan", "show", "c1", "--as", "m1"],
      """
      Yhteinen monialainen asiakassuunnitelma
      =======================================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Opiskelija        Aino Esimerkki
      Tila              luonnos
      Versio            1
      Suunnitelmakausi  ei vielä sovittu
      Polku             Avoimille työmarkkinoille
      Vastuutyöntekijä  ei vielä sovittu

      Mitä itse haluan
      ----------------

      Haluan töihin puutarhalle, en takaisin luokkaan.

      Tarpeet, tavoitteet ja palvelut
      -------------------------------

      - Tarve: Työtä, jossa saa olla ulkona ja pienessä porukassa (työ)
        - Tavoite: Työkokeilu taimistolla (mittari: kolme päivää viikossa, viimeistään
          1.3.2027)
          - Palvelu: Työhönvalmennus (Mallilan työllisyyspalvelut ja Ohjaamo, Tero
            Testinen, 29.1.2027–30.4.2027, suunniteltu)
            - Tehtävä: Soittaa Mallilan taimistolle (Tero Testinen, viimeistään
              22.1.2027)
            - Tehtävä: Käydä taimistolla tutustumassa (Opiskelija)
      - Tarve: Aamuihin jokin, joka saa liikkeelle (arki)
        - Tavoite: Aamut sujuvat
          - Palvelu: Kuntoutustarpeen selvitys (Kela, suunniteltu)

      Kuka tekee mitä
      ---------------

      Kuka           Mitä                            Viimeistään       Tila
      -------------  ------------------------------  ----------------  -----
      Opiskelija     Käydä taimistolla tutustumassa  ei vielä sovittu  avoin
      Tero Testinen  Soittaa Mallilan taimistolle    22.1.2027         avoin

      Vielä puuttuu
      -------------

      - Työkokeilu taimistolla: Tavoitteena on palvelu. Mitä opiskelija itse haluaa?
      - Aamut sujuvat: Tavoitteelta puuttuu mittari: mistä edistymisen huomaa?
      - Aamut sujuvat: Tavoitteelta puuttuu päivä.
      - Oppimista ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
      - Kuntoutustarpeen selvitys: Palvelulta puuttuu henkilö, joka hoitaa asiaa.
      - Kuntoutustarpeen selvitys: Palvelulta puuttuu alkamispäivä.
      - Käydä taimistolla tutustumassa: Tehtävältä puuttuu päivä.
      - Suunnitelmakausi puuttuu.
      - Vastuutyöntekijä puuttuu.
      - Seurantapäivä puuttuu.
      - Opiskelija ei ole vielä hyväksynyt suunnitelmaa.

      """)
  }

  @Test func history() throws {
    try Golden.check(
      ["history", "meetings/t7", "--as", "m1"],
      """
      Versiot: meetings/t7
      ====================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Versio  Aika                  Kuka           Muutos
      ------  --------------------  -------------  -----------------------------------
      1       16.12.2026 klo 10.15  Elli Keksitty  Tapaaminen lisätty: Mallilan
                                                   Ohjaamo
      2       16.12.2026 klo 10.15  Elli Keksitty  Tapaaminen sovittu: tila: luonnos →
                                                   sovittu
      3       11.1.2027 klo 14.00   Elli Keksitty  Tapaaminen peruttu: Ei asiakkaita

      """)
  }

  @Test func planAsMarkdown() throws {
    try Golden.check(
      ["paper", "plan", "c1", "--format", "md", "--lang", "en", "--as", "m1"],
      #"""
      # Joint multi-agency client plan

      > SAMPLE DATA: all people and details are invented.

      - **Student:** Aino Esimerkki
      - **State:** draft
      - **Revision:** 1
      - **Plan period:** not agreed yet
      - **Path:** To the open labour market
      - **Responsible worker:** not agreed yet

      ## What I want myself

      Haluan töihin puutarhalle, en takaisin luokkaan.

      ## Needs, goals and services

      - Need: Työtä, jossa saa olla ulkona ja pienessä porukassa (work)
        - Goal: Työkokeilu taimistolla (measure: kolme päivää viikossa, by 1.3.2027)
          - Service: Job coaching (Mallila employment services and Ohjaamo, Tero Testinen, 29.1.2027–30.4.2027, planned)
            - Action: Soittaa Mallilan taimistolle (Tero Testinen, by 22.1.2027)
            - Action: Käydä taimistolla tutustumassa (Student)
      - Need: Aamuihin jokin, joka saa liikkeelle (living)
        - Goal: Aamut sujuvat
          - Service: Kuntoutustarpeen selvitys (Kela, planned)

      ## Who does what

      | Who | What | By | State |
      | --- | --- | --- | --- |
      | Student | Käydä taimistolla tutustumassa | not agreed yet | open |
      | Tero Testinen | Soittaa Mallilan taimistolle | 22.1.2027 | open |

      ## Signatures

      The plan was made together, and we follow it.

      Place and date: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

      Aino Esimerkki, student: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

      Place and date: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

      Responsible worker: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

      """#)
  }
}
