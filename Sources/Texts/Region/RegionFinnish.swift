import Casework

extension RegionTexts {
  static let finnish: RegionTexts = RegionTexts(
    title: "Alueen muistilista",
    point: {
      switch $0 {
      case .sharedWill: "Yhteinen tahtotila"
      case .network: "Verkoston rakenne ja toimintatapa"
      case .recognition: "Tarpeen tunnistaminen ja arviointi"
      case .serviceChains: "Palveluketjut"
      case .jobCoaching: "Näyttöön perustuva työhönvalmennus"
      case .employers: "Yhteistyö työnantajien kanssa"
      case .participation: "Osallisuus työelämän ulkopuolella"
      }
    },
    shortPoint: {
      switch $0 {
      case .network: "Verkosto ja toimintatapa"
      case .recognition: "Tuen tarpeen arviointi"
      case .jobCoaching: "Näyttöön perustuva valmennus"
      case .participation: "Osallisuus työn ulkopuolella"
      case .sharedWill, .serviceChains, .employers: finnish.point($0)
      }
    },
    explain: {
      switch $0 {
      case .sharedWill:
        "Näkyykö osatyökykyisten tuki alueen strategioissa ja siinä, mitä asukkaille luvataan?"
      case .network: "Keitä verkostoon kuuluu, mitä varten se on ja kuka sen kutsuu koolle?"
      case .recognition:
        "Onko sovittu, missä ja miten tuen tarve huomataan ja arvioidaan yhdessä?"
      case .serviceChains: "Pääseekö palvelusta toiseen ilman katkoja, ja kuka ketjusta huolehtii?"
      case .jobCoaching: "Onko tarjolla valmennusta, jonka tiedetään vievän töihin?"
      case .employers: "Tietävätkö työnantajat, mitä tukea he saavat ja keneen ottaa yhteyttä?"
      case .participation:
        "Onko niille, jotka eivät nyt pääse töihin, paikkoja ja polku takaisin kohti työtä?"
      }
    },
    state: {
      switch $0 {
      case nil: "ei arvioitu"
      case .notBegun: "ei aloitettu"
      case .underWay: "työn alla"
      case .inPlace: "käytössä"
      }
    },
    stateLabel: "Tila",
    part: {
      switch $0 {
      case .evidence: "Mistä sen näkee"
      case .owner: "Kuka vastaa"
      case .nextStep: "Seuraava askel"
      }
    },
    by: "Mihin mennessä", points: "Seitsemän kohtaa", others: "Verkosto ja sopimukset",
    network: "Verkoston tavoite ja johdon tuki",
    agreements: "Sopimukset työnantajien kanssa", consensus: "Konsensussopimus",
    summary: { "käytössä \($0)/7, työn alla \($1)" },
    aim: "Verkoston tavoite", backing: "Johdon tuki", backedOn: "Milloin todettu",
    agreement: {
      switch $0 {
      case .employer: "Työnantaja"
      case .content: "Mitä on sovittu"
      case .contact: "Kuka pitää yhteyttä"
      }
    },
    from: "Alkaa", until: "Päättyy", ended: "ei voimassa",
    addAgreement: "Lisää sopimus", removeAgreement: "Poista sopimus",
    reallyRemove: "Poistetaanko? Enter poistaa.", contents: "Mitä sovitaan",
    step: {
      switch $0 {
      case .gathered: "1 Osapuolet koolla"
      case .workedOut: "2 Sisältö työstetty"
      case .signed: "3 Allekirjoitettu"
      }
    },
    note: "Huomioita", doneOn: "Tehty",
    signatures: "Allekirjoittaneet", organisation: "Organisaatio", person: "Henkilö",
    signedOn: "Päivä", sign: "Kirjaa allekirjoitus",
    howToRemove: "Väärä merkintä: Enter kahdesti poistaa sen.",
    inForce: { "voimassa \($0)" }, signed: { "allekirjoittanut \($0)" },
    lack: {
      switch $0 {
      case .evidence: "Mistä näkee, että tämä on käytössä? Kirjaa se."
      case .owner: "Kukaan ei vielä vastaa tästä."
      case .nextStep: "Seuraava askel puuttuu."
      case .day: "Seuraavalla askeleella ei ole päivää."
      case .dayPassed: "Seuraavan askeleen päivä on mennyt."
      case .aim: "Verkoston tavoite puuttuu."
      case .backing: "Johdon tuki puuttuu."
      case .signatures: "Kuka on allekirjoittanut? Kirjaa nimet."
      }
    },
    edit: "Muokkaa", editWords: "Muokkaa muistilistan kohtaa", next: "Seuraava",
    previous: "Edellinen",
    read: "Lue", readWords: "Lue koko kohta", readAlready: "Kohta on jo auki.",
    changes: "Muutokset", changesWords: "Kuka muutti mitäkin ja milloin",
    scrollDown: "Selaa kohtaa eteenpäin", scrollUp: "Selaa kohtaa taaksepäin",
    keyRoster: "Muistilista", wordsRoster: "Alueen muistilista",
    employerFirst: "Kirjoita ensin työnantajan nimi.",
    organisationFirst: "Kirjoita ensin organisaatio.",
    agreementAdded: "Sopimus on lisätty.", agreementRemoved: "Sopimus on poistettu.",
    signatureAdded: "Allekirjoitus on kirjattu.", signatureRemoved: "Allekirjoitus on poistettu.",
    change: {
      switch $0 {
      case .setPointState: "Muistilistan kohdan tila muutettu"
      case .writePoint: "Muistilistan kohtaan kirjoitettu"
      case .setPointDay: "Seuraavan askeleen päivä sovittu"
      case .writeAim: "Verkoston tavoite kirjoitettu"
      case .writeBacking: "Johdon tuki kirjoitettu"
      case .setBackedOn: "Johdon tuen päivä kirjattu"
      case .addAgreement: "Sopimus työnantajan kanssa lisätty"
      case .writeAgreement: "Kirjoitettu sopimukseen työnantajan kanssa"
      case .setAgreementPeriod: "Työnantajan kanssa tehdyn sopimuksen aika muutettu"
      case .removeAgreement: "Sopimus työnantajan kanssa poistettu"
      case .writeContents: "Konsensussopimuksen sisältö kirjoitettu"
      case .writeConsensusStep: "Konsensussopimuksen vaiheesta kirjoitettu"
      case .setConsensusDay: "Konsensussopimuksen vaiheen päivä kirjattu"
      case .addSignature: "Allekirjoitus kirjattu"
      case .removeSignature: "Allekirjoitus poistettu"
      }
    })
}
