import Testing

/// What the reading commands print of the sample group on one fixed morning.
@Suite struct GoldenTests {
  @Test func comingTimes() throws {
    try check(
      ["next", "--days", "31"],
      """
      Tulevat tapaamiset
      ==================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      - pe 15.1.2027 klo 9.00, tänään
        - Mallilan ammattiopisto, huone 12
        - sovittu
        - 1 opiskelija
        - Paikka tyhjä: terveydenhoitaja
      - ma 15.2.2027 klo 13.00, 31 päivän päästä
        - Mallilan Ohjaamo
        - ylimääräinen, peruttu: Ei asiakkaita; uusi aika ma 15.3.2027 klo 9.00

      """)
  }

  @Test func comingTimesInSwedish() throws {
    try check(
      ["next", "--days", "0", "--lang", "sv"],
      """
      Kommande möten
      ==============

      Exempel: alla personer är påhittade.

      - fr 15.1.2027 kl. 9.00, i dag
        - Mallilan ammattiopisto, huone 12
        - avtalat
        - 1 studerande
        - Tom plats: hälsovårdare

      """)
  }

  @Test func meetings() throws {
    try check(
      ["meetings"],
      """
      Tapaamiset
      ==========

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Aika                    Tila                    Opiskelijoita  Tunnus
      ----------------------  ----------------------  -------------  ------
      ti 15.9.2026 klo 9.00   päättynyt               0              t1
      pe 13.11.2026 klo 9.00  päättynyt               1              t2
      pe 15.1.2027 klo 9.00   sovittu                 1              t3
      ma 15.2.2027 klo 13.00  peruttu (ylimääräinen)  0              t7
      ma 15.3.2027 klo 9.00   sovittu                 1              t4
      ma 17.5.2027 klo 9.00   sovittu                 0              t5
      to 15.7.2027 klo 9.00   luonnos                 0              t6

      """)
  }

  @Test func clients() throws {
    try check(
      ["clients", "--as", "m1"],
      """
      Asiakkaat
      =========

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Asiakas         Lupa             Suunnitelma  Seuraava vuoro  Tunnus
      --------------  ---------------  -----------  --------------  ------
      Aino Esimerkki  31.12.2027 asti  luonnos      pe 15.1.2027    c1
      Iida Harjoitus  31.3.2027 asti   ei vielä     –               c5
      Veeti Kokeilu   12.10.2027 asti  voimassa     ma 15.3.2027    c2
      Onni Kuviteltu  ei lupaa         ei vielä     –               c4
      Sofia Tekaistu  ei lupaa         ei vielä     –               c3

      """)
  }

  @Test func whatAnotherPartySeesOfTheClients() throws {
    try check(
      ["clients", "--as", "Kalle Kuvitelma"],
      """
      Asiakkaat
      =========

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Asiakas         Lupa             Suunnitelma  Seuraava vuoro  Tunnus
      --------------  ---------------  -----------  --------------  ------
      Aino Esimerkki  31.12.2027 asti  luonnos      pe 15.1.2027    c1
      Veeti Kokeilu   12.10.2027 asti  voimassa     ma 15.3.2027    c2

      Lisäksi 3 asiakasta, joiden paperit eivät ole sinulle auki.

      """)
  }

  @Test func overdue() throws {
    try check(
      ["overdue", "--as", "m1"],
      """
      Tehtävät, joiden päivä on mennyt
      ================================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Päivä     Asiakas        Kuka           Tehtävä
      --------  -------------  -------------  -----------------------------------
      6.1.2027  Veeti Kokeilu  Tero Testinen  Sopia palkkatuesta korjaamon kanssa

      """)
  }

  @Test func halfWrittenPlan() throws {
    try check(
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

      - Tavoite nimeää palvelun. Mitä opiskelija itse haluaa?
      - Tavoitteelta puuttuu mittari: mistä huomaamme onnistuneemme?
      - Tavoitteelta puuttuu päivä.
      - Oppimiseen ei ole tavoitetta. Onko se mietitty?
      - Palvelulta puuttuu henkilö, joka hoitaa asiaa.
      - Palvelulta puuttuu alkamispäivä.
      - Tehtävältä puuttuu päivä.
      - Suunnitelmakausi puuttuu.
      - Vastuutyöntekijä puuttuu.
      - Seurantapäivä puuttuu.
      - Opiskelija ei ole vielä hyväksynyt suunnitelmaa.

      """)
  }

  @Test func agenda() throws {
    try check(
      ["agenda", "15.1.2027", "--as", "m1"],
      """
      Oma Tie Työhön -ryhmän esityslista
      ==================================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Aika    pe 15.1.2027 klo 9.00
      Kesto   120 min
      Paikka  Mallilan ammattiopisto, huone 12
      Tila    sovittu

      Opiskelijoiden vuorot
      ---------------------

      Klo   Opiskelija  Kesto   Kutsutut tahot
      ----  ----------  ------  --------------------------------------------
      9.00  Aino E.     45 min  Mallilan työllisyyspalvelut ja Ohjaamo, Kela

      Jokaisen vuoron kulku
      ---------------------

      1  Opiskelijan oma asia
      2  Keitä on paikalla ja miksi
      3  Puheenjohtaja ja kirjuri
      4  Asiat, katse eteenpäin
      5  Yhteenveto: kuka tekee mitä
      6  Vastuutyöntekijä ja seuranta

      Ryhmä
      -----

      Mallilan ammattiopisto                  Tuulia Opastava, Petra Puuhakas
      Kela                                    Kalle Kuvitelma
      Mallilan etsivä nuorisotyö              Elli Keksitty
      aikuissosiaalityö                       Sari Sepitetty
      Mallilan työllisyyspalvelut ja Ohjaamo  Ilona Olematon, Tero Testinen
      terveydenhoitaja                        ei ketään

      """)
  }

  @Test func agendaForSomebodyUnnamed() throws {
    try check(
      ["agenda", "t3", "--lang", "en"],
      """
      Agenda of the Oma Tie Työhön group
      ==================================

      Sample data: all people are invented.

      Time    Fri 15.1.2027 at 9.00
      Length  120 min
      Place   Mallilan ammattiopisto, huone 12
      State   agreed

      The students' turns
      -------------------

      At    Student  Length  Invited parties
      ----  -------  ------  ---------------
      9.00  Student  45 min  –

      The course of each turn
      -----------------------

      1  The student first
      2  Who is here and why
      3  Chair and scribe
      4  Matters, looking ahead
      5  Summary: who does what
      6  Responsible worker and follow-up

      The group
      ---------

      Mallila vocational college              Tuulia Opastava, Petra Puuhakas
      Kela                                    Kalle Kuvitelma
      Mallila outreach youth work             Elli Keksitty
      adult social work                       Sari Sepitetty
      Mallila employment services and Ohjaamo Ilona Olematon, Tero Testinen
      public health nurse                     nobody

      """)
  }

  @Test func history() throws {
    try check(
      ["history", "meetings/t7", "--as", "m1"],
      """
      Versiot: meetings/t7
      ====================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Versio  Aika                  Kuka           Muutos
      ------  --------------------  -------------  -----------------------------------
      1       16.12.2026 klo 10.15  Elli Keksitty  Tapaaminen lisätty: Mallilan
                                                   Ohjaamo
      2       16.12.2026 klo 10.15  Elli Keksitty  Tapaaminen sovittu
      3       11.1.2027 klo 14.00   Elli Keksitty  Tapaaminen peruttu: Ei asiakkaita

      """)
  }

  @Test func comingTimesForPrograms() throws {
    try check(
      ["next", "--days", "0", "--json"],
      """
      {
        "formatVersion": 1,
        "isDemo": true,
        "meetings": [
          {
            "ends": "2027-01-15T11:00:00+02:00",
            "id": "t3",
            "isExtra": false,
            "length": 120,
            "place": "Mallilan ammattiopisto, huone 12",
            "starts": "2027-01-15T09:00:00+02:00",
            "state": "agreed",
            "students": 1,
            "vacantSeats": [
              "health"
            ]
          }
        ]
      }

      """)
  }

  @Test func clientsForPrograms() throws {
    try check(
      ["clients", "--json", "--as", "m2"],
      """
      {
        "clients": [
          {
            "firstName": "Aino",
            "hasPermission": true,
            "id": "c1",
            "lastName": "Esimerkki",
            "nextTurn": {
              "meeting": "t3",
              "starts": "2027-01-15T09:00:00+02:00"
            },
            "permissionUntil": "2027-12-31",
            "plan": {
              "id": "pc1",
              "revision": 1,
              "state": "draft"
            }
          },
          {
            "firstName": "Veeti",
            "hasPermission": true,
            "id": "c2",
            "lastName": "Kokeilu",
            "nextTurn": {
              "meeting": "t4",
              "starts": "2027-03-15T09:00:00+02:00"
            },
            "permissionUntil": "2027-10-12",
            "plan": {
              "id": "pc2",
              "revision": 1,
              "state": "inForce"
            }
          }
        ],
        "formatVersion": 1,
        "hiddenClients": 3,
        "isDemo": true
      }

      """)
  }

  @Test func planAsMarkdown() throws {
    try check(
      ["paper", "plan", "c1", "--format", "md", "--lang", "en", "--as", "m1"],
      """
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
          - Service: Työhönvalmennus (Mallila employment services and Ohjaamo, Tero Testinen, 29.1.2027–30.4.2027, planned)
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

      ## Still missing

      - The goal names a service. What is the student after?
      - The goal has no measure: how do we see that it is reached?
      - The goal has no date.
      - No goal for learning. Was it thought of?
      - The service has no person who takes care of it.
      - The service has no start date.
      - The action has no date.
      - The plan period is missing.
      - The responsible worker is missing.
      - The follow-up date is missing.
      - The student has not agreed to the plan yet.

      """)
  }

  private func check(
    _ arguments: [String], _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = Sample.run(
      arguments + ["--dir", try SharedDemo.path()],
      environment: ["XDG_CONFIG_HOME": "/nonexistent"])
    #expect(result.status == 0, "\(result.err)", sourceLocation: sourceLocation)
    #expect(result.out == expected, sourceLocation: sourceLocation)
    #expect(
      result.out.split(separator: "\n").allSatisfy { $0.count <= 80 || arguments.contains("md") },
      sourceLocation: sourceLocation)
  }
}
