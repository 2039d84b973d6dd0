import Casework

extension TransferTexts {
  static let finnish: TransferTexts = TransferTexts(
    title: "Tiedonsiirto", listTitle: "Tiedonsiirrot",
    direction: { direction in
      switch direction {
      case .toEmployment: "koulusta työllisyyspalveluihin"
      case .toSchool: "työllisyyspalveluista kouluun"
      }
    },
    towards: { $0 == .toEmployment ? "työllisyyspalveluihin" : "kouluun" },
    screenTitle: { "Siirto \(finnish.towards($0))" },
    state: { state in
      switch state {
      case .preparing: "valmistellaan"
      case .sent: "lähetetty"
      case .taken: "otettu vastaan"
      case .refused: "palautettu"
      case .done: "valmis"
      case .givenUp: "keskeytetty"
      }
    },
    step: { finnishStep($0) }, work: { finnishWork($0) },
    role: { role in
      switch role {
      case .guidanceCounsellor: "opinto-ohjaaja"
      case .employmentExpert: "työllisyysasiantuntija"
      case .studentWelfare: "opiskeluhuolto"
      case .outreach: "etsivä nuorisotyö"
      }
    },
    answer: { answer in
      switch answer {
      case .yes: "kyllä"
      case .no: "ei"
      case .notKnown: "ei tiedossa"
      case .alone: "itse"
      case .guided: "ohjatusti"
      }
    },
    answerBeside: { step, answer in
      (step == .contactSchool ? "palaveri: " : "") + finnish.answer(answer)
    },
    lack: { lack in
      switch lack {
      case .studentWelfare: "onko opiskeluhuolto auttanut"
      case .registration: "ilmoittautuminen työnhakijaksi"
      case .studies: "valmistunut vai keskeyttänyt"
      case .field: "koulutusala"
      case .reason: "keskeytyksen syy tai tuen tarve"
      case .contact: "oppilaitoksen yhteyshenkilö"
      case .transferrer: "kuka siirtää tiedon"
      case .meetingNeed: "tarvitaanko palaveri"
      case .contents: "annettavat tiedot"
      case .receiver: "kenelle tieto annetaan"
      case .openSteps(let next): "vaihe ”\(finnish.step(next))”"
      }
    },
    way: { way in
      switch way {
      case .contactRequest: "yhteydenottopyyntönä"
      case .phone: "puhelimitse"
      case .meeting: "palaverissa"
      case .secureMail: "suojatulla sähköpostilla"
      case .paper: "paperilla"
      }
    },
    event: { kind in
      switch kind {
      case .sent: "lähetetty"
      case .taken: "otettu vastaan"
      case .refused: "palautettu"
      case .done: "valmis"
      case .givenUp: "keskeytetty"
      case .reopened: "avattu uudelleen"
      }
    },
    studies: { $0 == .brokenOff ? "opinnot keskeytyneet" : "valmistunut" },
    contents: { matter, end in
      switch matter {
      case .studies: end == .brokenOff ? "Keskeytyksen syy" : "Tuen tarve opinnoissa"
      case .health: "Terveys ja toimintakyky"
      case .work: "Työ ja työtoiveet"
      case .livingAndMoney: "Asuminen ja raha-asiat"
      case .cooperation, .plan: ConsentTexts.finnish.matter(matter)
      }
    },
    change: { finnishChange($0) }, sheet: .finnish, list: .finnish, paper: .finnish,
    outcome: .finnish, agreed: .finnish)

  private static func finnishStep(_ step: TransferStep) -> String {
    switch step {
    case .askStudentWelfare: "Onko opiskeluhuolto auttanut?"
    case .contactStudentWelfare: "Yhteydenotto opiskeluhuoltoon"
    case .guideToStudentHealth: "Ohjaus opiskeluterveydenhuoltoon"
    case .registerJobSeeker: "Ilmoittautuminen työnhakijaksi"
    case .contactRequest: "Yhteydenottopyyntö"
    case .routeToTeam: "Ohjaus oikeaan tiimiin"
    case .firstInterview: "Kutsu alkuhaastatteluun"
    case .contactSchool: "Yhteydenotto oppilaitokseen"
    case .gatherMeeting: "Monialainen palaveri koolle"
    case .nameTransferrer: "Kuka siirtää tiedon?"
    case .assessMeetingNeed: "Tarvitaanko monialainen palaveri?"
    case .contactCounsellor: "Yhteydenotto opinto-ohjaajaan"
    case .receive: "Asian vastaanotto"
    case .inviteParticipants: "Kutsut palaveriin"
    case .goThroughNeeds: "Palvelutarpeen läpikäynti"
    case .agreeFurtherSteps: "Jatkotoimet"
    case .agreeFollowUp: "Seuranta"
    case .askOutreach: "Etsivä nuorisotyö mukaan?"
    }
  }

  private static func finnishWork(_ step: TransferStep) -> String {
    switch step {
    case .askStudentWelfare:
      "Kysy opiskelijalta, onko hän saanut tukea opiskeluhuollosta."
    case .contactStudentWelfare:
      "Kokonaistilanne selvitetään yhdessä. Siihen tarvitaan opiskelijan lupa."
    case .guideToStudentHealth:
      "Jos terveys huolettaa tai työhön tarvitaan lääkärin lausunto."
    case .registerJobSeeker:
      "Opiskelija ilmoittautuu Työmarkkinatorissa. Tarkista, että se on tehty."
    case .contactRequest:
      "Opiskelija jättää pyynnön Työmarkkinatorissa. Teksti kootaan alla olevista tiedoista."
    case .routeToTeam: "Pyyntö huomataan ja työnhakija ohjataan oikean tiimin asiakkaaksi."
    case .firstInterview: "Työnhakija kutsutaan alkuhaastatteluun tai työnhakukeskusteluun."
    case .contactSchool:
      "Otetaan yhteyttä oppilaitoksen yhteyshenkilöön. Tarvitaanko monialainen palaveri?"
    case .gatherMeeting: "Kutsutaan ne, joita tarvitaan, paikalle tai etänä."
    case .nameTransferrer:
      "Valitse siirtäjä vaiheen Yhteydenotto opinto-ohjaajaan kohtaan Kuka."
    case .assessMeetingNeed: "Arvioidaan, kaipaako asia monialaista palaveria."
    case .contactCounsellor: "Tieto annetaan opinto-ohjaajalle ja palaverista sovitaan."
    case .receive: "Opinto-ohjaaja ottaa asian hoitaakseen."
    case .inviteParticipants:
      "Esimerkiksi erityisopettaja, opiskeluhuolto ja tutoropettaja."
    case .goThroughNeeds: "Mitä opiskelija tarvitsee, jotta opinnot lähtevät käyntiin?"
    case .agreeFurtherSteps: "Kirjaa, kuka tekee mitä."
    case .agreeFollowUp: "Kirjaa, milloin katsotaan yhdessä, miten on mennyt."
    case .askOutreach: "Alle 29-vuotiaan kanssa, jos hän itse toivoo."
    }
  }

  private static func finnishChange(_ change: TransferChange) -> String {
    switch change {
    case .open: "Tiedonsiirto aloitettu"
    case .setStudies: "Kirjattu, miten opinnot päättyivät"
    case .setField: "Koulutusala kirjattu"
    case .setContact: "Yhteyshenkilö valittu"
    case .writeContents: "Annettava tieto kirjoitettu"
    case .assign: "Vaiheen tekijä sovittu"
    case .doStep: "Vaihe tehty"
    case .agree: "Kirjattu, mitä sovittiin"
    case .leaveOutStep: "Vaihetta ei tarvita"
    case .reopenStep: "Vaihe avattu uudelleen"
    case .writeNote: "Vaiheen muistiinpano kirjoitettu"
    case .send: "Tiedot lähetetty"
    case .take: "Otettu vastaan"
    case .refuse: "Palautettu"
    case .give: "Annettu tieto kirjattu"
    case .finish: "Tiedonsiirto valmis"
    case .giveUp: "Tiedonsiirto keskeytetty"
    case .recordOutcome: "Tulos kirjattu"
    case .reopen: "Tiedonsiirto avattu uudelleen"
    }
  }
}

extension TransferSheetTexts {
  static let finnish = TransferSheetTexts(
    steps: "VAIHEET", toGive: "MITÄ ANNETAAN", given: "MITÄ ON ANNETTU", events: "KULKU",
    nothingGiven: "Mitään ei ole vielä annettu.",
    gone: "Tiedonsiirto ei ole avoinna sinulle.",
    stands: { state, since in
      guard state != .preparing else { return "Valmisteltu \(since) alkaen" }
      let words = TransferTexts.finnish.state(state)
      return "\(words.prefix(1).uppercased() + words.dropFirst()) \(since)"
    },
    waits: { "Vuorossa: \($0) (\($1))" },
    waitsForFinish: "Kaikki vaiheet on tehty. Merkitse siirto valmiiksi.",
    lacks: { "Ennen lähettämistä tarvitaan: \($0.joined(separator: ", "))" },
    reason: { "Syy: \($0)" }, who: "Kuka", by: "Viimeistään", on: "Päivä", answer: "Vastaus",
    note: "Muistiin", noteHint: "Mitä sovittiin, tai miksi ei tarvita?", done: "Tehty",
    open: "avoin", leaveOut: "Ei tarvita",
    reopenStep: "Avaa uudelleen", notNeeded: "ei tarvita", studies: "Opinnot",
    field: "Koulutusala", contact: "Yhteyshenkilö", nobody: "(ei valittu)",
    contentsHint: "Vain se, mitä tarvitaan. Ei mitään muista ihmisistä.",
    notGiven: "ei anneta", noPermission: "Lupa ei koske tätä.",
    notPermitted: { "Lupa ei koske tätä (\($0)): tietoa ei voi antaa." },
    thirdPersons: { "Koskeeko tämä toista ihmistä? \($0.joined(separator: ", "))" },
    frozen: "Lähetettyjä tietoja ei voi enää muuttaa. Uuden tiedon voi kirjata alla.",
    showRequest: "Yhteydenottopyynnön teksti", requestKey: "Pyyntö",
    showGiven: "Näytä opiskelijalle, mitä on annettu",
    send: "Kirjaa lähetetyksi", way: "Miten", receiver: "Kenelle",
    jobMarket: "Työmarkkinatori",
    receiverHint: "Nimi tai palvelu", record: "Kirjaa", take: "Ota vastaan",
    refuse: "Palauta lähettäjälle", refuseReason: "Palautuksen syy",
    refuseHint: "Miksi asia ei kuulu teille?",
    onlyReceiver: { "Vastaanoton kirjaa \($0)." },
    giveMore: "Kirjaa muu eteenpäin annettu tieto", to: "Taho",
    finish: "Siirto on valmis",
    giveUp: "Keskeytä siirto", giveUpReason: "Syy", giveUpHint: "Miksi siirto päättyy?",
    reopen: "Avaa siirto uudelleen", reopenHint: "Miksi siirto avataan uudelleen?",
    dayNeeded: "Anna päivä.",
    chooseFirst: "Valitse ensin vastaus.",
    said: { kind in
      switch kind {
      case .sent: "Lähetetty. Annetut tiedot jäävät näkyviin."
      case .taken: "Otettu vastaan. Lähettäjä näkee sen."
      case .refused: "Palautettu. Lähettäjä näkee syyn."
      case .done: "Siirto on valmis."
      case .givenUp: "Siirto on keskeytetty."
      case .reopened: "Siirto on taas auki."
      }
    },
    stepDone: { "Kirjattu: \($0)" }, kept: "Annettu tieto on kirjattu.")
}

extension TransferListTexts {
  static let finnish = TransferListTexts(
    forMe: "ODOTTAA SINUA", forOthers: "ODOTTAA MUITA", over: "PÄÄTTYNEET",
    none: "Sinulle ei näy tiedonsiirtoja. Aloita sellainen opiskelijan papereista (F4, S).",
    noneYet: "Opiskelijasta ei näy sinulle tiedonsiirtoa. N aloittaa sellaisen.",
    waitsFor: { "vuorossa: \($0)" }, late: { "myöhässä \($0) pv" }, keyOpen: "Avaa",
    wordsOpen: "Avaa tiedonsiirron vaiheet", keyNew: "Uusi",
    wordsNew: "Aloita opiskelijan tiedonsiirto",
    chooseClient: "Avaa ensin opiskelijan paperit (F4), S vie takaisin tänne.",
    newQuestion: "Kumpaan suuntaan tieto kulkee?", cancel: "Ei aloiteta",
    oneAtATime: "Siihen suuntaan on jo avoin siirto. Jatka sitä.",
    keyPapers: "Paperit", wordsPapers: "Opiskelijan paperit",
    keyHere: "Siirto", wordsHere: "Tiedonsiirto koulun ja työllisyyspalvelujen välillä",
    palette: "Tiedonsiirrot: mikä odottaa ketäkin",
    noneAtAll: "Sinulle ei näy tiedonsiirtoja.", direction: "Minne", waits: "Odottaa",
    since: "Alkaen")
}

extension TransferPaperTexts {
  static let finnish = TransferPaperTexts(
    requestTitle: "Yhteydenottopyyntö", givenTitle: "Sinusta annetut tiedot",
    consent: "SUOSTUMUS TIEDONSIIRTOON",
    permitted: { party, day, way, until in
      let how =
        switch way {
        case .spoken: "suullisesti"
        case .paper: "kirjallisesti"
        case .electronic: "sähköisesti"
        }
      let end = until.map { " Lupa on voimassa \($0) asti." } ?? ""
      return "Opiskelija on \(day) antanut \(how) luvan näiden tietojen siirtämiseen. "
        + "Vastaanottaja: \(party).\(end)"
    },
    studies: { $0 == .brokenOff ? "Opinnot keskeytyneet." : "Valmistunut." },
    field: "Koulutusala", contact: "Oppilaitoksen yhteyshenkilö", phone: { "puh. \($0)" },
    givenIntro: {
      "\($0), tässä ovat kaikki tiedot, jotka sinusta on luvallasi annettu eteenpäin."
    },
    nothingGiven: "Sinusta ei ole annettu tietoja eteenpäin.", givenTo: "Kenelle",
    givenBy: "Kuka antoi", givenWay: "Miten", kinds: "Mistä",
    yourRight: "Voit perua lupasi milloin vain. Sen jälkeen uutta tietoa ei enää anneta.",
    requestFile: "yhteydenottopyynto", givenFile: "annetut-tiedot",
    keyGiven: "Annetut", keyRequest: "Pyyntö",
    otherWords: "Vaihda: yhteydenottopyyntö tai annetut tiedot",
    goOn: "Ei koske, vie teksti", mendFirst: "Takaisin korjaamaan")
}
