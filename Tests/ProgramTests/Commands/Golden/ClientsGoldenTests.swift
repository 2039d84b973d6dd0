import Testing

/// What the lists of clients and of what is overdue print of the sample group.
@Suite struct ClientsGoldenTests {
  @Test func clients() throws {
    try Golden.check(
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
      Onni Kuviteltu  peruttu          ei vielä     –               c4
      Sofia Tekaistu  ei lupaa         ei vielä     –               c3

      Lisäksi on asiakkaita, joiden paperit eivät ole sinulle auki.

      """)
  }

  @Test func whatAnotherPartySeesOfTheClients() throws {
    try Golden.check(
      ["clients", "--as", "Kalle Kuvitelma"],
      """
      Asiakkaat
      =========

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Asiakas         Lupa             Suunnitelma  Seuraava vuoro  Tunnus
      --------------  ---------------  -----------  --------------  ------
      Aino Esimerkki  31.12.2027 asti  luonnos      pe 15.1.2027    c1
      Veeti Kokeilu   12.10.2027 asti  voimassa     ma 15.3.2027    c2

      Lisäksi on asiakkaita, joiden paperit eivät ole sinulle auki.

      """)
  }

  /// Who may see nobody's papers is not told that there is nobody.
  @Test func whoSeesNobodyReadsWhy() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let none = Sample.run(["clients", "--dir", path, "--as", "m2"])
    #expect(none.out.contains("Asiakkaita, joiden paperit saat nähdä, ei ole."))
    let line =
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Malli","language":"fi"}"#
    Sample.apply([line], in: path)
    let words = [
      "fi": "pyydä oppilaitoksen edustajaa kysymään lupa myös sinun tahollesi",
      "sv": "be läroanstaltens representant fråga om samtycke också för din part",
      "en": "ask the school to ask permission for your party too",
    ]
    for (language, words) in words {
      let list = Sample.run(["clients", "--dir", path, "--as", "m2", "--lang", language])
      let plain = list.out.split { $0.isWhitespace }.joined(separator: " ")
      #expect(list.status == 0 && plain.contains(words), "\(list.out)")
      #expect(!plain.contains("Aino") && !plain.contains("saat nähdä, ei ole"))
    }
  }

  @Test func overdue() throws {
    try Golden.check(
      ["overdue", "--as", "m1"],
      """
      Tehtävät, seurannat ja tiedonsiirron vaiheet, joiden päivä on mennyt
      ====================================================================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Päivä     Asiakas        Kuka           Tehtävä
      --------  -------------  -------------  -----------------------------------
      6.1.2027  Veeti Kokeilu  Tero Testinen  Sopia palkkatuesta korjaamon kanssa

      """)
  }

  @Test func transfers() throws {
    try Golden.check(
      ["transfers", "--as", "m1"],
      """
      Tiedonsiirrot
      =============

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Asiakas         Minne                      Odottaa                    Alkaen
      --------------  -------------------------  -------------------------  ---------
      Veeti Kokeilu   työllisyyspalveluihin,     Ohjaus oikeaan tiimiin     10.1.2027
                      lähetetty                  (Tero Testinen)
      Iida Harjoitus  kouluun, valmistellaan     Tarvitaanko monialainen    8.1.2027
                                                 palaveri?
                                                 (työllisyysasiantuntija)

      """)
  }

  /// Who has no part in a transfer is told of none, and not that there is none.
  @Test func whatAnotherPartySeesOfTheTransfers() throws {
    try Golden.check(
      ["transfers", "--as", "m2"],
      """
      Tiedonsiirrot
      =============

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Sinulle ei näy tiedonsiirtoja.

      """)
  }

  @Test func transfersForPrograms() throws {
    try Golden.check(
      ["transfers", "--json", "--as", "m5"],
      """
      {
        "formatVersion": 1,
        "isDemo": true,
        "transfers": [
          {
            "client": "c2",
            "direction": "toEmployment",
            "id": "x1",
            "openedOn": "2027-01-06",
            "outcome": null,
            "since": "2027-01-10",
            "state": "sent",
            "waitsFor": {
              "by": "2027-01-18",
              "isOverdue": false,
              "owner": {
                "kind": "member",
                "member": "m5"
              },
              "role": "employmentExpert",
              "step": "routeToTeam"
            }
          },
          {
            "client": "c5",
            "direction": "toSchool",
            "id": "x2",
            "openedOn": "2027-01-08",
            "outcome": null,
            "since": "2027-01-08",
            "state": "preparing",
            "waitsFor": {
              "by": null,
              "isOverdue": false,
              "owner": null,
              "role": "employmentExpert",
              "step": "assessMeetingNeed"
            }
          }
        ]
      }

      """)
  }
}
