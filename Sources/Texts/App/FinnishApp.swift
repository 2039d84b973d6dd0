extension AppTexts {
  static let finnish = AppTexts(
    states: SaveStateTexts(
      opening: "Avataan…", saved: "Tallennettu", saving: "Tallennetaan…", draft: "Teksti tallessa",
      unsaved: "Ei vielä tallessa", readOnly: "Vain luettavissa"),
    keys: AppKeyTexts(
      section: "Joka näytöllä", alsoCalled: .finnish, help: "Ohje", helpTitle: "Ohje: näppäimet",
      palette: "Etsi toiminto", paletteTitle: "Etsi toiminto",
      paletteNoMatch: "Mikään toiminto ei vastaa hakua. Kirjoita jokin toinen sana.",
      back: "Takaisin", close: "Sulje",
      quit: "Lopeta ohjelma", comingTimes: "Tulevat ajat", meeting: "Tapaaminen",
      clients: "Asiakkaat", plan: "Asiakkaan suunnitelma", checklist: "Tarkistuslista",
      roster: "Kokoonpano", sharedScreen: "Yhteinen näyttö", services: "Palvelujen luettelo",
      feedback: "Palaute ajan mittaan", region: "Alueen muistilista",
      nextLanguage: "Vaihda kieli",
      member: { "Käyttäjä: \($0) (vaihda)" }, sameInDemo: "Esittelyssä käyttäjä pysyy samana.",
      saving: "Tallennus (tapahtuu itsestään)", redraw: "Piirrä näyttö uudelleen",
      questions: "Päällekkäiset muutokset",
      questionsLabel: "Päällekkäin", troubles: "Tiedosto-ongelmat",
      troublesLabel: "Ongelmat",
      leftBehind: "Tallentamatta jääneet tekstit",
      setUpFirst: "Vastaa ensin näihin kysymyksiin, niin ryhmä avautuu.",
      noMeeting: "Tapaamista ei ole sovittu. Tee uusi: F2 Tulevat ajat, sitten N.",
      noClient: "Valitse ensin asiakas: F4 Asiakkaat.",
      noQuestions: "Tällä näytöllä ei ole päällekkäisiä muutoksia.",
      noTroubles: "Tiedostoissa ei ole ongelmia.",
      noLeftBehind: "Tallentamatta jääneitä tekstejä ei ole.",
      notYet: "Näyttöä ei voi avata. Valitse toinen: Ctrl-P."),
    notices: NoticeTexts(
      savesItself: "Kaikki tallentuu itsestään. Tallennettu näkyy ylhäällä oikealla.",
      notSavedYet: { "Ei vielä tallessa yhteisessä kansiossa: \($0)" },
      seeMark: "Yksi kohta ei ole vielä tallessa. Katso kohta, jossa on merkki.",
      howToQuit: "Ohjelma lopetetaan näppäimellä F10 tai Ctrl-Q.",
      noSuchKey: { "Näppäin \($0) ei tee tässä mitään. ? näyttää näppäimet." },
      nowhereToPaste: "Tähän ei voi liittää tekstiä. Avaa ensin kenttä: Enter.",
      atStart: "Tämä on ensimmäinen näyttö. Ohjelma lopetetaan näppäimellä F10.",
      languageChanged: "Kieli on nyt suomi.",
      screens: "F2 ajat, F3 tapaaminen, F4 asiakkaat, F5 suunnitelma, "
        + "F6 tarkistuslista, F7 kokoonpano, F8 yhteinen näyttö.",
      twoValues: "Joku muutti samaa kohtaa. Molemmat ovat tallessa: valitse, Ctrl-O.",
      notLoaded: "Ryhmän tietoja avataan vielä. Odota hetki.",
      seeTroubles: "Ctrl-T näyttää, mikä tiedosto.",
      quitUnsaved: "Kaikki ei ole vielä yhteisessä kansiossa. Kirjoittamasi on tallessa tällä "
        + "koneella, ja ohjelma tarjoaa sitä, kun avaat ohjelman uudelleen.",
      quitAnyway: "Lopeta",
      memberIs: {
        "Ohjelmaa käyttää nyt \($0). Jos et ole hän, vaihda käyttäjä: ohjelma sulkeutuu, "
          + "ja kun avaat sen uudelleen, se kysyy nimesi."
      },
      changeMember: "Vaihda käyttäjä", stay: "Jatka työtä"),
    drafts: LeftBehindTexts(
      lead: "Kirjoitit tämän, mutta se jäi tallentamatta:", elsewhere: { "koneella \($0)" },
      resume: "Jatka tästä",
      remove: "Poista", later: "Myöhemmin", removed: "Teksti on poistettu.",
      kept: "Teksti säilyy. Löydät sen näppäimellä Ctrl-P, ”Tallentamatta jääneet tekstit”.",
      homeless: "Tälle ei ole enää paikkaa, koska rivi on poistettu tai lukittu:",
      copy: "Kopioi",
      copied:
        "Teksti lähetettiin leikepöydälle: kokeile liittää. Se säilyy täällä, kunnes poistat sen.",
      notCopied: "Tämä pääte ei ota tekstiä leikepöydälle. Teksti säilyy.",
      waiting: "Sinulta on jäänyt teksti tallentamatta. "
        + "Löydät sen näppäimellä Ctrl-P, ”Tallentamatta jääneet tekstit”."),
    questions: QuestionTexts(
      title: "Päällekkäiset muutokset",
      lead: "Kaksi ihmistä kirjoitti samaan kohtaan eri asian. Molemmat ovat tallessa. "
        + "Valitse, kumpi jää voimaan.",
      empty: "Päällekkäisiä muutoksia ei ole.", choose: "Valitse tämä",
      chosen: "Valittu. Toinen jää historiaan.",
      removed: "(poistettu)", unknownAuthor: "tuntematon",
      parts: [
        "ownWords": "Oma toive", "ownDoings": "Mitä opiskelija itse tekee",
        "familyDoings": "Mitä läheiset tekevät", "aids": "Tulkki ja apuvälineet",
        "path": "Polku", "needs": "Tarve", "goals": "Tavoite", "services": "Palvelu",
        "actions": "Tehtävä", "views": "Eri näkemys", "responsible": "Vastuutyöntekijä",
        "substitute": "Vastuutyöntekijän sijainen", "from": "Suunnitelman alku",
        "until": "Suunnitelman loppu", "followUps": "Seuranta", "otherPlans": "Muu suunnitelma",
        "agreements": "Hyväksyntä", "starts": "Alkaa", "length": "Kesto", "place": "Paikka",
        "state": "Tila", "turns": "Asiakkaan vuoro", "firstName": "Etunimi",
        "lastName": "Sukunimi", "language": "Kieli", "phone": "Puhelin", "email": "Sähköposti",
        "school": "Oppilaitos", "field": "Ala", "group": "Tilanne", "knowsBest": "Tuntee parhaiten",
        "concerns": "Huoli", "consents": "Lupa", "checklist": "Tarkistuslista",
        "papers": "Tuotu paperi",
        "selfAssessments": "Itsearvio",
        "rule": "Milloin tavataan", "breaks": "Koulun loma",
        "noticeDays": "Muistutus (päivää ennen)",
        "name": "Nimi", "members": "Jäsen", "parties": "Tahon nimi",
        "contactPerson": "Yhteyshenkilö", "convener": "Koollekutsuja",
      ], roster: "Kokoonpano", meeting: "Tapaaminen"),
    sampleMark: "ESIMERKKI", setClockMark: "KELLO ASETETTU", setClockShort: "HARJOITUS",
    tooSmall: { columns, rows in
      "Ikkuna on liian pieni. Tarvitaan 60 × 18 merkkiä, nyt \(columns) × \(rows). "
        + "Suurenna ikkunaa tai pienennä kirjasinta. Kaikki on tallessa."
    },
    troublesTitle: "Tiedosto-ongelmat",
    olderVersion: "Näet aiemman version: uusinta ei voi lukea (Ctrl-T)",
    olderPart: "Osasta näkyy aiempi versio (Ctrl-T)",
    crashed: """
      omatie: Ohjelma kaatui.
      Tallennettu on tallessa. Kesken jäänyt teksti säilyy tällä koneella.
      Käynnistä ohjelma uudelleen: se tarjoaa tekstin takaisin.

      """)
}
