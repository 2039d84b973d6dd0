import Casework

extension PlanTexts {
  static let finnish = PlanTexts(
    title: "Suunnitelma", headings: .finnish, labels: .finnish, hints: .finnish, keys: .finnish,
    ending: .finnish, versions: .finnish, handover: .finnish,
    notes: .finnish,
    goalState: {
      switch $0 {
      case .open: "avoin"
      case .reached: "toteutui"
      case .partlyReached: "osin toteutui"
      case .notReached: "ei toteutunut"
      }
    },
    serviceState: {
      switch $0 {
      case .planned: "suunniteltu"
      case .applied: "haettu"
      case .running: "käynnissä"
      case .ended: "päättynyt"
      case .dropped: "peruuntunut"
      }
    },
    actionState: {
      switch $0 {
      case .open: "avoin"
      case .done: "tehty"
      case .dropped: "peruttu"
      }
    },
    planState: {
      switch $0 {
      case .draft: "luonnos"
      case .inForce: "voimassa"
      case .ended: "päättynyt"
      }
    },
    outcome: {
      switch $0 {
      case .openWork: "työ avoimilla työmarkkinoilla"
      case .supportedWork: "tuettu työ"
      case .studies: "opinnot"
      case .rehabilitation: "kuntoutus"
      case .workTryOut: "työkokeilu"
      case .otherService: "muu palvelu"
      case .moved: "muutto"
      case .endedByStudent: "opiskelija lopetti"
      }
    },
    studyLevel: {
      switch $0 {
      case .vocational: "ammatilliset opinnot"
      case .general: "lukio-opinnot"
      case .other: "muut opinnot"
      }
    },
    way: {
      switch $0 {
      case .spoken: "suullisesti"
      case .paper: "allekirjoituksella"
      case .electronic: "sähköisesti"
      }
    },
    lack: finnishLack,
    mustStand: { "Palvelun pitää olla \($0). Kirjaa suunnitelma muihin suunnitelmiin." },
    hole: {
      switch $0 {
      case .goal: "tavoite puuttuu"
      case .service: "palvelu puuttuu"
      case .loose: "irrallaan"
      case .measure: "mittari?"
      case .day: "päivä?"
      case .party: "järjestäjä?"
      case .person: "henkilö?"
      case .start: "alku?"
      case .owner: "kuka?"
      }
    },
    knownPlans: [
      "Aktivointisuunnitelma",
      "Työllistymissuunnitelma",
      "Monialainen työllistymissuunnitelma",
      "Sosiaalihuollon asiakassuunnitelma",
      "HOKS",
    ],
    mark: {
      switch $0 {
      case .together: "yhdessä"
      case .goals: "tavoitteet"
      case .measures: "mittarit"
      case .followUp: "seuranta"
      case .responsible: "vastuu"
      }
    },
    shortMark: {
      switch $0 {
      case .together: "yhdessä"
      case .goals: "tavoite"
      case .measures: "mittari"
      case .followUp: "seuranta"
      case .responsible: "vastuu"
      }
    },
    step: finnishStep,
    unknownMember: "tuntematon jäsen",
    dayNeeded: "Tähän tarvitaan päivä. Kirjoita esimerkiksi 20.11.2026.",
    heldEarly: { "Seuranta on sovittu vasta päivälle \($0). Jos se on jo pidetty, paina Enter." },
    heldEarlyAsk: { "Seuranta on sovittu päivälle \($0). Pidettiinkö se jo \($1)?" },
    heldEarlyAnswer: "Pidettiin",
    handOverUnasked: "Vastuu ei ole vielä siirtynyt. Jos hän on suostunut, paina Enter.",
    choiceNeeded: "Valitse jokin vaihtoehdoista.",
    responsibleStays: "Suunnitelmalla on aina vastuutyöntekijä. Valitse uusi, joka on suostunut.",
    notFound: { "Ei löydy: \($0). Valitse luettelosta." })

  @Sendable private static func finnishLack(_ kind: PlanLackKind) -> String {
    switch kind {
    case .noOwnWords: "Opiskelijan oma toive puuttuu."
    case .noNeed: "Yhtään tarvetta ei ole kirjattu."
    case .needWithoutWords: "Tarve on tyhjä."
    case .needWithoutGoal: "Tarpeelta puuttuu tavoite tai syy, miksi sitä ei ole."
    case .needWithoutArea: "Tarpeen alue puuttuu: oppiminen, työ vai arki?"
    case .goalWithoutWords: "Tavoite on tyhjä."
    case .goalWithoutNeed: "Tavoite ei liity mihinkään tarpeeseen."
    case .goalWithoutMeasure: "Tavoitteelta puuttuu mittari: mistä edistymisen huomaa?"
    case .goalWithoutDay: "Tavoitteelta puuttuu päivä."
    case .goalWithoutService: "Tavoitetta ei tue mikään palvelu."
    case .goalWordedAsService: "Tavoitteena on palvelu. Mitä opiskelija itse haluaa?"
    case .learningNotThoughtOf:
      "Oppimista ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita."
    case .workNotThoughtOf:
      "Työtä ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita."
    case .livingNotThoughtOf:
      "Arkea ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita."
    case .serviceWithoutName: "Palvelun nimi puuttuu."
    case .serviceWithoutGoal: "Palvelu ei liity mihinkään tavoitteeseen."
    case .serviceWithoutParty: "Palvelulta puuttuu järjestäjä."
    case .serviceWithoutPerson: "Palvelulta puuttuu henkilö, joka hoitaa asiaa."
    case .serviceWithoutStart: "Palvelulta puuttuu alkamispäivä."
    case .serviceNotInOtherPlan: "Palvelu vaatii muun suunnitelman, jota ei ole kirjattu."
    case .serviceStudentTooYoung: "Palvelun alaikäraja ei vielä täyty."
    case .serviceStudentTooOld: "Palvelun ikäraja on ylittynyt."
    case .noAction: "Yhtään tehtävää ei ole sovittu."
    case .actionWithoutWords: "Tehtävä on tyhjä."
    case .actionWithoutOwner: "Tehtävällä ei ole tekijää."
    case .actionWithoutDay: "Tehtävältä puuttuu päivä."
    case .goalDayPassed:
      "Tavoitteen päivä on mennyt. Kirjaa, miten kävi, tai sovi uusi päivä."
    case .actionDayPassed: "Tehtävän päivä on mennyt. Mitä tapahtui?"
    case .noOwnDoings: "Opiskelijan oma osuus puuttuu: mitä hän tekee itse?"
    case .viewWithoutStudent: "Eri näkemyksestä puuttuu opiskelijan näkemys."
    case .viewWithoutWorker: "Eri näkemyksestä puuttuu työntekijän näkemys."
    case .viewWithoutReason: "Näkemykseltä puuttuu perustelu."
    case .followUpNotHeld: "Seurantapäivä on mennyt. Milloin seuranta pidettiin?"
    case .otherPlanWithoutKeeper: "Muulta suunnitelmalta puuttuu ylläpitäjä."
    case .notAgreedByOthers: "Kukaan muu läsnäolija ei ole hyväksynyt suunnitelmaa."
    case .handoverUnanswered: "Vastuuta on tarjottu, mutta vastaus puuttuu."
    case .noPath: "Polkua ei ole valittu."
    case .noPeriod: "Suunnitelmakausi puuttuu."
    case .noResponsibleWorker: "Vastuutyöntekijä puuttuu."
    case .responsibleWorkerLeft: "Vastuutyöntekijä ei ole enää ryhmässä."
    case .noFollowUp: "Seurantapäivä puuttuu."
    case .notAgreedByStudent: "Opiskelija ei ole vielä hyväksynyt suunnitelmaa."
    case .changedSinceAgreed:
      "Suunnitelma on muuttunut hyväksynnän jälkeen. Kysy uudelleen."
    }
  }
}

extension PlanHeadings {
  static let finnish = PlanHeadings(
    ownWords: "OMA TOIVE", chain: "TARPEISTA TEHTÄVIIN", loose: "Ei vielä liitetty ketjuun",
    otherwiseAgreed: "Muuta sovittua",
    ownPart: "OMA TEKEMINEN JA TUKI", views: "ERI NÄKEMYKSET", path: "POLKU",
    responsibility: "VASTUU JA SEURANTA", otherPlans: "MUUT SUUNNITELMAT",
    agreements: "HYVÄKSYNNÄT", lacks: { "PUUTTUU \($0)" }, noLacks: "Mitään ei puutu.",
    wholeChain: { $0 == 1 ? "KETJU · 1 aukko" : "KETJU · \($0) aukkoa" },
    openQuestions: "KAKSI TEKSTIÄ SAMASSA KOHDASSA", who: "kuka, mittari",
    when: "milloin")
}

extension PlanLabels {
  static let finnish = PlanLabels(
    need: "Tarve", area: "alue", goal: "Tavoite", measure: "mittari", goalBy: "viimeistään",
    service: "Palvelu", party: "järjestää", person: "henkilö", starts: "alkaa", ends: "päättyy",
    state: "tila", action: "Tehtävä", owner: "kuka", by: "viimeistään", doneOn: "milloin",
    happened: "mitä tapahtui", tie: "liittyy", whyNot: "tai miksi ei", whyNotInChain: "Ei nyt",
    notNeeded: "Ei tarvetta:",
    ownDoings: "Teen itse", familyDoings: "Läheiset auttavat",
    aids: "Tulkki, apuvälineet", topic: "Asia", student: "Opiskelija", worker: "Työntekijä",
    reason: "koska", responsible: "Vastuutyöntekijä", saidYes: "suostui", substitute: "Sijainen",
    followUp: "Seuranta", held: "pidetty", note: "mitä todettiin", from: "Kausi alkaa",
    until: "päättyy", otherPlan: "Suunnitelma", keeper: "ylläpitäjä", who: "hyväksyjä",
    way: "tapa", day: "päivä", inForce: "Voimaan")
}

extension PlanHints {
  static let finnish = PlanHints(
    ownWords: "Mitä opiskelija itse haluaa, omin sanoin",
    need: "Mitä opiskelija tarvitsee, omin sanoin", area: "valitse",
    goal: "Mitä opiskelija tavoittelee", measure: "mistä huomaamme", day: "pv.kk.",
    service: "Mikä tuki tai palvelu auttaa", party: "valitse", person: "kuka hoitaa",
    action: "Mitä tehdään seuraavaksi", owner: "nimi", happened: "miten kävi",
    ownDoings: "Mitä opiskelija tekee itse",
    familyDoings: "Mitä läheiset tekevät", aids: "Tulkki, selkokieli, muu apu",
    view: "Asia, joka nähdään eri tavoin", viewText: "näkemys", reason: "perustelu",
    path: "valitse polku", responsible: "se, joka on suostunut", member: "nimi",
    followUp: "seuraava seurantapäivä, pv.kk.", note: "miten sujui",
    otherPlan: "Muu voimassa oleva suunnitelma", keeper: "kuka pitää yllä",
    agreement: "kuka hyväksyi", inForce: "mistä päivästä", choose: "valitse",
    tie: "tavoite tai palvelu",
    whyNot: "miksi tavoitetta ei nyt ole")
}

extension PlanKeyTexts {
  static let finnish = PlanKeyTexts(
    moving: "Liikkuminen", writing: "Kirjoittaminen", rows: "Rivit", looking: "Katselu",
    next: "Seuraava", previous: "Edellinen", enter: "Uusi rivi",
    enterWords: "Uusi samanlainen rivi tai seuraava kenttä; avaa myös valintalistan",
    nextSection: "Seuraava osio", previousSection: "Edellinen osio",
    newRowWords: "Uusi samanlainen rivi tämän jälkeen", newBelow: "Rivi alle",
    newBelowWords: "Uusi rivi alle: tarve, tavoite, palvelu, tehtävä",
    noRowHere: "Siirry ensin ketjun riville (tarve, tavoite, palvelu tai tehtävä).",
    remove: "Poista rivi", removeWords: "Poista rivi; Ctrl-Z tuo sen takaisin",
    nothingToRemove: "Tässä ei ole poistettavaa riviä. Siirry riville, jonka haluat poistaa.",
    tie: "Liitä", tieWords: "Liitä tehtävä tavoitteeseen tai palveluun, tai irrota se",
    noActionHere: "Siirry ensin tehtävän riville.",
    undo: "Kumoa",
    undoWords: "Kumoa viimeisin oma muutoksesi; aiemmin tehty nimetään ja kysytään ensin",
    undoTyping: "Kumoa: kirjoitus tässä kentässä", undoRemoval: { "Kumoa: rivin ’\($0)’ poisto" },
    redo: "Tee uudelleen",
    nextLack: "Puuttuu",
    nextLackWords: "Siirry seuraavaan puutteeseen", noLacks: "Suunnitelmasta ei puutu mitään.",
    chain: "Ketju", chainWords: "Koko ketju tarpeesta tehtävään yhdellä näytöllä",
    closeChain: "Takaisin kirjoittamaan", openInChain: "Muokkaa", checklist: "Tarkistuslista",
    client: "Opiskelijan tiedot", start: "Aloita suunnitelma",
    startWords: "Aloita opiskelijan yhteinen suunnitelma", choose: "Valitse", takeStep: "Lisää")
}

extension PlanEndingTexts {
  static let finnish = PlanEndingTexts(
    key: "Päätä suunnitelma", keyWords: "Päätä suunnitelma ja kirjaa, mihin se johti",
    revise: "Uusi versio", reviseWords: "Tee päättyneestä suunnitelmasta uusi versio",
    title: "PÄÄTÄ SUUNNITELMA",
    what: "Päätettyä suunnitelmaa voi lukea mutta ei enää muuttaa. Esc palaa päättämättä.",
    outcome: "Mihin se johti", outcomeFirst: "Valitse ensin, mihin suunnitelma johti.",
    day: "Milloin", end: "Päätä suunnitelma",
    leaves: { tasks, followUps in
      let parts = [
        tasks == 0 ? nil : tasks == 1 ? "1 tehtävä" : "\(tasks) tehtävää",
        followUps.count == 1
          ? "seuranta \(followUps[0])"
          : followUps.isEmpty ? nil : "\(followUps.count) seurantaa",
      ].compactMap(\.self)
      let them = tasks + followUps.count == 1 ? "Se poistuu" : "Ne poistuvat"
      return "Auki on \(parts.joined(separator: " ja ")). \(them) seurannasta."
    }, staysBooked: { "Aika \($0) jää varatuksi." })
}

extension PlanNotes {
  static let finnish = PlanNotes(
    noPlan: "Opiskelijalla ei ole vielä suunnitelmaa.",
    closed: "Nämä tiedot eivät näy sinulle. Lupa kysytään opiskelijalta (F4).",
    closedKept:
      "Kesken jäänyt tekstisi on tallessa tällä koneella. Saat sen takaisin, kun lupa on taas voimassa.",
    noClient: "Opiskelijan tietoja ei löydy. Valitse opiskelija: F4 Asiakkaat.",
    writes: { "\($0) kirjoittaa" },
    savedMeanwhile: "Tähän on tallennettu toinen teksti:",
    leftBehind: "Jäi viimeksi tallentamatta. Ctrl-Z palauttaa tallennetun tekstin.",
    twoTexts: "Kaksi eri tekstiä. Valitse Enterillä, kumpi jää:",
    removedValue: "(poistettu)",
    notSaved: { "Ei tallennettu: \($0)" },
    tooLong: "Teksti on liian pitkä tähän kenttään. Mitään ei lisätty.",
    removed: { "Poistettu: \($0). Ctrl-Z tuo takaisin." },
    broughtBack: { "Palautettu: \($0) (Ctrl-Y poistaa taas)" },
    fixedRow: "Kirjattua hyväksyntää ei poisteta.",
    notRecorded: { $0.isEmpty ? "Hyväksyntää ei kirjattu." : "Hyväksyntää ei kirjattu: \($0)." },
    level: { higher, lower in
      [higher.map { "Ctrl-← \($0)" }, lower.map { "Ctrl-→ \($0)" }].compactMap(\.self)
        .joined(separator: "   ")
    },
    cameInForce: "Suunnitelma on nyt voimassa.",
    levelFixed: "Tason voi valita vain uudelle, tyhjälle riville. Ctrl-N aloittaa rivin.",
    noHigherLevel: "Tarve on ketjun ylin taso.", noLowerLevel: "Tehtävä on ketjun alin taso.",
    inForce: { "Suunnitelma on voimassa \($0) alkaen." },
    ended: "Suunnitelma on päättynyt. Sitä voi lukea mutta ei muuttaa.",
    recordsToday: "Valinta kirjaa, että hän suostui tänään.",
    recordsOnLeaving: "Hyväksyntä kirjataan, kun siirryt riviltä. Kirjattua ei muuteta.",
    agreedBeforeChanges: "koskee tekstiä ennen muutoksia",
    freeName: { "”\($0)”, ryhmän ulkopuolelta" },
    chooseFirst: "Valitse ensin ↓-näppäimellä tai kirjoita nimen alku. Tab ohittaa.",
    noneFits: "Mikään vaihtoehto ei vastaa kirjoittamaasi. Lyhennä sanaa.",
    more: { $0 == 1 ? "+ 1 muu" : "+ \($0) muuta" },
    emptyChain: "Ketju on tyhjä. Kirjoita ensin tarve.", noHoles: "Ketjussa ei ole aukkoja.",
    late: "myöhässä",
    pathNeeds: "Seuraavaksi tällä polulla. Enter lisää suunnitelmaan:",
    stepTaken: { "Lisätty: \($0). Ctrl-G vie täydentämään." },
    pressedHere: { "Tähän ei kirjoiteta. Enter: \($0)." },
    stepHere: "Tähän ei kirjoiteta. Enter lisää tämän suunnitelmaan.",
    othersAgree: { "Muutkin läsnäolijat hyväksyvät (\($0))" },
    othersAsk: { "Kysy kultakin, hyväksyykö hän suunnitelman: \($0)." },
    othersAnswer: "Kaikki hyväksyvät",
    turnPassed: { "Vuorossa on nyt \($0). F5 avaa hänen suunnitelmansa." })
}
