import Casework

extension ClientTexts {
  static let finnish = ClientTexts(
    title: "Asiakkaat", list: .finnish, papers: .finnish, concern: .finnish, consent: .finnish,
    booking: .finnish, brought: .finnish,
    group: {
      switch $0 {
      case .graduatingWithSupportNeeds: "valmistuu ja tarvitsee tukea"
      case .studiesBreakingOff: "opinnot keskeytymässä"
      case .brokenOffWithoutQualification: "opintoja keskeytynyt, ei vielä tutkintoa"
      case .applyingWithStrongNeed: "hakee opintoihin, tarvitsee paljon tukea"
      }
    })
}

extension ClientListTexts {
  static let finnish = ClientListTexts(
    name: "Nimi", school: "Oppilaitos", permission: "Lupa", nextTime: "Tapaaminen",
    followUp: { "\($1 ? "seur." : "seuranta") \($0)" },
    plan: "Suunnitelma", until: { "\($0) asti" }, inForce: "voimassa", noPermission: "ei lupaa",
    noCooperation: "ei yhteistyötä",
    refused: "ei antanut", withdrawn: "peruttu", ranOut: "päättynyt",
    planState: {
      switch $0 {
      case nil: "–"
      case .draft: "luonnos"
      case .inForce: "voimassa"
      case .ended: "päättynyt"
      }
    },
    empty: "Täällä ei ole vielä ketään. Paina N ja kirjaa opiskelijan etunimi, niin alku on tehty.",
    noMatch: "Haulla ei löydy ketään. Esc tyhjentää haun.",
    hidden: "Lisäksi on asiakkaita, joiden tiedot eivät näy sinulle.",
    allHidden:
      "Ryhmällä on asiakkaita, mutta luvat eivät avaa heidän papereitaan sinulle."
      + " Jos tarvitset ne, pyydä oppilaitoksen edustajaa kysymään lupa myös sinun tahollesi.",
    new: "Uusi asiakas",
    newHint: "Etunimi riittää alkuun, muun voi täydentää myöhemmin.",
    addClient: "Lisää asiakas",
    runsOut: { "Lupa päättyy \($0) päivän kuluessa" }, others: "Muut",
    sameName: { "Samanniminen asiakas on jo: \($0). Onko hän sama henkilö?" },
    keyOpen: "Avaa", keyNew: "Uusi", keyFilter: "Etsi", wordsOpen: "Avaa asiakkaan tiedot",
    wordsNew: "Lisää uusi asiakas", wordsFilter: "Etsi nimellä, oppilaitoksella tai alalla",
    nothingChosen: "Valitse ensin asiakas.",
    opensSoon: "Tietoja luetaan vielä. Ne avautuvat hetken kuluttua.",
    nameFirst: "Kirjoita ensin etunimi.")
}

extension ClientPaperTexts {
  static let finnish = ClientPaperTexts(
    gone: "Nämä tiedot eivät näy sinulle. Lupa kysytään opiskelijalta.",
    concernTab: "Huoli", consentTab: "Lupa", bookingTab: "Aika", basicsTab: "Perustiedot",
    firstName: "Etunimi", lastName: "Sukunimi", language: "Kieli", phone: "Puhelin",
    email: "Sähköposti", born: "Syntynyt", bornHint: "vuosi riittää; ei henkilötunnusta",
    bornUnclear: "Anna vuosi tai päivä, esimerkiksi 2007 tai 17.5.2007.",
    school: "Oppilaitos", field: "Ala", group: "Tilanne",
    noGroup: "ei valittu", knowsBest: "Tuntee parhaiten", nobody: "ei valittu",
    openedBy: { "Tiedot avasi \($0)." }, keyWrite: "Kirjoita", keyChoose: "Valitse",
    keyNext: "Seuraava", keyPage: { "Sivu: \($0)" }, keyNextPage: "Seuraava sivu",
    keyPreviousPage: "Edellinen sivu",
    wordsNextPage: "Seuraava sivu (myös →, kun kenttä ei ole auki)",
    wordsPreviousPage: "Edellinen sivu (myös ←, kun kenttä ei ole auki)",
    keyChecklist: "Tarkistuslista", keyPlan: "Suunnitelma",
    keySave: "Tallenna", keyRemove: "Poista",
    wordsChecklist: "Avaa tuen tarpeen tarkistuslista",
    wordsPlan: "Avaa yhteinen suunnitelma",
    consentFirst: "Opiskelijan lupa puuttuu tai on päättynyt. Kysy lupa sivulla 2.",
    cooperationFirst:
      "Lupa ei koske yhteistyötä ryhmässä, joten aikaa ei voi varata. Kysy lupa sivulla 2.",
    planPermissionFirst: "Lupa ei koske yhteistä suunnitelmaa. Kysy lupa sivulla 2.",
    wordsSave: "Tallenna kenttä heti (muuten se tallentuu, kun siirryt pois)",
    wordsRemove: "Poista rivi, jolla olet (huoli, kutsu, tuotu paperi)",
    nothingToRemove: "Tällä rivillä ei ole poistettavaa.",
    removeAgain: "Paina Del uudelleen, niin rivi poistetaan.",
    nothingToAdd: "Tälle sivulle ei lisätä rivejä. Valitse sivu 1, 2 tai 3.",
    up: "Edellinen rivi", down: "Seuraava rivi", moving: "Liikkuminen")
}

extension ConcernTexts {
  static let finnish = ConcernTexts(
    who: "Kuka huolestui?", asked: "Mitä kuuluu?", when: "Milloin?", what: "Mikä huolettaa?",
    reason: {
      switch $0 {
      case .absences: "Poissaolot"
      case .studies: "Opinnot eivät etene"
      case .specialSupport: "Voi tarvita erityistä tukea työhön siirtymisessä"
      case .other: "Muu asia"
      }
    },
    how: "Mistä se tuli ilmi?",
    source: {
      switch $0 {
      case .talk: "Juttelusta ja siitä, mitä on nähty"
      case .contact: "Opiskelija tai läheinen otti yhteyttä"
      case .documents: "Asiakirjasta, joka tuli suoraan"
      case .permittedDocuments: "Asiakirjasta, johon opiskelija antoi luvan"
      case .studyPlan: "Opintosuunnitelmasta (HOKS)"
      }
    },
    words: "Mitä on tapahtunut?", wordsHint: "Mitä on nähty tai kuultu?",
    talk: "Mitä itse ajattelet?", talkHint: "Opiskelijan omin sanoin",
    nothingWritten: "Kirjoita, mitä opiskelija ajattelee tai mikä huolettaa.",
    record: "Kirjaa huoli",
    recorded: "Huoli kirjattu. Seuraavaksi lupa: paina 2.", another: "Kirjaa toinen huoli",
    remove: "Poista tämä huoli",
    reallyRemove: "Poistetaanko huoli? Enter poistaa. Jos et poista, paina nuolta.",
    seen: "Mitä muut ovat nähneet", talkedBy: "Kuka jutteli kanssasi?",
    removedMeanwhile: "Joku poisti tämän huolen. Se palaa, kun tekstisi tallentuu.",
    keyNew: "Uusi huoli",
    wordsNew: "Kirjaa uusi huoli")
}

extension ConsentTexts {
  static let finnish = ConsentTexts(
    holdsUntil: { "Lupa on voimassa \($0) asti." }, holds: "Lupa on voimassa toistaiseksi.",
    missing: "Lupaa ei ole. Ilman lupaa ei varata aikaa eikä tehdä suunnitelmaa.",
    noCooperation: {
      "Lupa ei koske yhteistyötä ryhmässä. Aikaa ei voi varata\($0 ? "." : " eikä suunnitelmaa tehdä.")"
    },
    partly: "osin",
    ask: "Saammeko tehdä yhteistyötä?", askedBy: "Kuka kysyi?", when: "Milloin?",
    way: "Miten opiskelija vastasi?",
    ways: {
      switch $0 {
      case .spoken: "suullisesti"
      case .paper: "paperilla"
      case .electronic: "sähköisesti"
      }
    },
    parties: "Ketkä saavat osallistua?", wholeGroup: "Koko ryhmä",
    gap: "ei vielä ketään",
    matters: "Mistä saa puhua?",
    matter: {
      switch $0 {
      case .cooperation: "Yhteistyö ryhmässä"
      case .studies: "Opinnot"
      case .health: "Terveys"
      case .work: "Työ ja työnhaku"
      case .livingAndMoney: "Asuminen ja raha-asiat"
      case .plan: "Yhteinen suunnitelma"
      }
    },
    until: "Mihin asti?", untilHint: "toistaiseksi", excludes: "Mistä ei saa puhua?",
    excludesHint: "Opiskelijan omin sanoin: mitä lupa ei koske",
    earlier: { $0 ? "Entä aiemmat luvat?" : "Entä aiempi lupa?" },
    replaces: { $0 ? "päättyvät, tämä tulee tilalle" : "päättyy, tämä tulee tilalle" },
    beside: { $0 ? "jäävät voimaan tämän rinnalle" : "jää voimaan tämän rinnalle" },
    answer: "Mitä opiskelija vastasi?", reason: "Miksi ei?",
    reasonHint: "Jos vastaus on ei ja opiskelija haluaa kertoa syyn",
    give: "Opiskelija antaa luvan", refuse: "Opiskelija ei anna lupaa",
    refuseAsk:
      "Kirjataanko, että opiskelija ei anna lupaa? Enter kirjaa. Jos et kirjaa, paina nuolta.",
    reallyRefuse: {
      $0.isEmpty
        ? "Nykyinen lupa päättyy heti. Enter kirjaa vastauksen. Jos lupa jää voimaan, paina nuolta."
        : "Nykyinen lupa päättyy heti, ja suunnitelma sulkeutuu näiltä: \($0.joined(separator: ", ")). "
          + "Enter kirjaa vastauksen. Jos lupa jää voimaan, paina nuolta."
    },
    reallyReplace: {
      $0.sentences(
        plan: { "Suunnitelma sulkeutuu näiltä: \($0)." },
        matters: { "Lupa päättyy: \($0)." },
        cooperation: "Yhteistyö ryhmässä loppuu: aikaa ei voi varata.")
        + " Enter kirjaa. Jos aiempi lupa jää voimaan, paina nuolta ja valitse se ylempää."
    },
    given: "Lupa kirjattu. Seuraavaksi aika: paina 3.",
    givenWithoutCooperation:
      "Lupa kirjattu. Se ei koske yhteistyötä ryhmässä, joten aikaa ei voi varata.",
    refusedDone: "Kirjattu: opiskelija ei antanut lupaa.",
    withdrawnDone: "Kirjattu: opiskelija perui luvan.",
    renew: "Kysy uusi lupa", withdraw: "Opiskelija peruu luvan",
    withdrawAsk: "Opiskelija peruu luvan", withdrawWhy: "Miksi?",
    withdrawWhyHint: "Jos opiskelija haluaa kertoa syyn",
    withdrawHint: {
      $0.isEmpty
        ? "Lupa päättyy heti."
        : "Lupa päättyy heti, ja suunnitelma sulkeutuu näiltä: \($0.joined(separator: ", "))."
    },
    withdrawWhich: "Mikä perutaan?",
    withdrawWhen: "Milloin?", withdrawWay: "Miten opiskelija ilmoitti?",
    withdrawRecord: "Kirjaa peruminen", keepInForce: "Takaisin, lupa jää voimaan",
    history: "Mitä on kirjattu",
    fixed: "Kirjattua ei muuteta. Jos lupa muuttuu, kysy uusi (N): se korvaa vanhan.",
    kind: {
      switch $0 {
      case .given: "Antoi luvan"
      case .refused: "Ei antanut lupaa"
      case .withdrawn: "Perui luvan"
      }
    },
    askedByName: { "Kysyi \($0)." }, covers: "Mukana: ", about: "Asiat: ", notCovered: "Ei koske: ",
    because: "Syy: ", inForce: "Voimassa.", ended: { "Päättyi \($0)." },
    ranOut: { "Voimassa \($0) asti." }, keyNew: "Uusi lupa",
    wordsNew: "Kysy ja kirjaa uusi lupa", keyWithdraw: "Peru lupa",
    wordsWithdraw: "Kirjaa, että opiskelija peruu luvan")
}

extension BookingTexts {
  static let finnish = BookingTexts(
    noPermission: "Aikaa ei voi vielä varata, koska opiskelijan lupa puuttuu.",
    bookedWithoutPermission:
      "Lupa puuttuu: vuoroa ei voi pitää. Peru varaus tai kysy lupa.",
    bookedTwice: "Opiskelijalle on varattu kaksi aikaa. Peru toinen.",
    cancelled: { "Peruttu \($0): \($1)" },
    newTimeMissing: "Uutta aikaa ei ole vielä varattu.",
    askPermission: "Kysy lupa", noMeetings: "Tulevia tapaamisia ei ole sovittu.",
    arrange: "Sovi tapaaminen", free: "Mihin tapaamiseen? Enter varaa.",
    chooseMeeting: "Valitse tapaaminen. Enter varaa.",
    slot: { count, time in
      switch count {
      case 0: "vapaa klo \(time)"
      case 1: "1 varattu, vapaa klo \(time)"
      default: "\(count) varattu, vapaa klo \(time)"
      }
    },
    full: { "\($0) varattu, aika ei riitä" }, slots: "Tapaamisen vuorot",
    somebody: "toinen opiskelija",
    overlaps: { "Samaan aikaan on toinen vuoro: \($0) klo \($1)." },
    beforeTheMeeting: { "Vuoro alkaa ennen tapaamista, joka alkaa klo \($0)." },
    pastTheEnd: { "Tapaaminen loppuu klo \($0): vuoro jatkuu \($1) min sen yli." },
    outOfOrder: { "Järjestys ja kellonajat eivät täsmää: \($0) klo \($1). Korjaa toinen." },
    coveredNoMore: "lupa ei enää koske", booked: "Varattu", starts: "Alkaa",
    startsHint: "vuorojärjestyksessä", length: "Kesto, min", order: "Vuoro",
    invited: "Ketkä kutsutaan?", invite: "Kutsu joku mukaan", inviteWhom: "Kuka kutsutaan mukaan?",
    party: "Taho", notPermitted: "ei lupaa", name: "Nimi", why: "Miksi",
    whyHint: "Missä hän voi auttaa?", inviteRecord: "Kutsu", inviteLeave: "Takaisin, ei kutsuta",
    unbook: "Peru varaus",
    reallyUnbook: "Perutaanko varaus? Enter peruu. Jos varaus jää voimaan, paina nuolta.",
    bookedDone: "Aika varattu.",
    bookedInDraft: "Varattu. Aika on vielä luonnos: se vahvistetaan näytöllä F2.",
    draftToAgree: "Luonnos: aikaa ei ole vielä sovittu. Se vahvistetaan näytöllä F2.",
    permissionEndsFirst: "lupa päättyy ennen", unbookedDone: "Varaus peruttu.", keyBook: "Varaa",
    wordsBook: "Varaa aika seuraavaan tapaamiseen", keyInvite: "Kutsu",
    wordsInvite: "Kutsu joku mukaan tähän vuoroon",
    keyLetter: "Kutsukirje",
    wordsLetter: "Näytä opiskelijan kutsu ja tallenna se tiedostoon",
    bookFirst: "Varaa ensin aika: N.")
}
