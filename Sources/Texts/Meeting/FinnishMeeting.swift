import Casework

extension MeetingTexts {
  static let finnish = MeetingTexts(
    title: "Tapaaminen", lacking: "PUUTTUU", readyToClose: "Vuoron voi päättää.",
    openItems: { "Kesken: \($0)." },
    stillDraft: { student, others in
      let lacks = [
        student ? nil : "opiskelija ei ole hyväksynyt", others ? nil : "muut eivät ole hyväksyneet",
        "Voimaan puuttuu",
      ]
      return "Suunnitelma (F5) on luonnos: " + lacks.compactMap(\.self).joined(separator: ", ")
        + "."
    },
    draftsLeft: {
      "Suunnitelma on luonnos (\($0)). Merkitse hyväksynnät ja voimaantulo: F5."
    },
    lack: {
      switch $0 {
      case .noPlan: "suunnitelma"
      case .noOwnWords: "opiskelijan oma toive"
      case .nobodyPresent: "läsnäolijat"
      case .studentNotMarked: "tieto opiskelijan läsnäolosta"
      case .noChair: "puheenjohtaja"
      case .noScribe: "kirjuri"
      case .noMatterHandled: "kirjaus asioista"
      case .matterNotHandled: "tieto tai päätös asiasta"
      case .noAction: "tehtävä"
      case .notReadBack: "yhteenvedon lukeminen ääneen"
      case .noResponsibleWorker: "vastuutyöntekijä"
      case .noFollowUp: "seurantapäivä"
      case .noOwnedAction: "tehtävä (kuka ja milloin)"
      }
    },
    presence: {
      switch $0 {
      case .present: "läsnä"
      case .deputy: "sijainen"
      case .remote: "etänä"
      case .absent: "poissa"
      }
    },
    entryKind: {
      switch $0 {
      case .information: "Tieto"
      case .decision: "Päätös"
      }
    },
    turnState: {
      switch $0 {
      case .waiting: "odottaa"
      case .inProgress: "käynnissä"
      case .closed: "päätetty"
      case .leftOpen: "jäi auki"
      }
    },
    used: { "\($0) / \($1) min" },
    turns: TurnListTexts(
      empty: "Tapaamiseen ei ole varattu ketään. Varaa aika opiskelijalle: F4 Asiakkaat.",
      noneShown: "Tämän tapaamisen opiskelijat eivät näy sinulle.",
      moreTurns: "Muut opiskelijat eivät näy sinulle.",
      hidden: "(ei näy sinulle)", noConsent: "lupa puuttuu",
      slot: {
        switch $0 {
        case .overlaps: "päällekkäin"
        case .beforeTheMeeting: "liian aikaisin"
        case .pastTheEnd: "yli ajan"
        case .outOfOrder: "järjestys?"
        }
      }, heading: "Vuorot",
      openReason: "Jäi auki", allDone: "Kaikki vuorot on käyty. Päätä tapaaminen: C.",
      noNext: "Seuraavaa tapaamista ei ole sovittu. Sovi se: N.",
      nextIsDraft: { "Seuraava aika \($0) on luonnos. Vahvista: N, V." },
      followUpsToBook: "Seuranta sovittu tälle päivälle, aika varaamatta",
      book: "Varaa aika", bookWords: "Varaa opiskelijalle vuoro tähän tapaamiseen",
      cancelled: "Tapaaminen on peruttu",
      hiddenPapers: "Opiskelijan lupa ei koske sinun tahoasi, joten tiedot eivät näy sinulle. "
        + "Lupaa voi kysyä opiskelijalta."),
    item: AgendaItemTexts(
      ownWords: "Oma toive", ownWordsHint: "Opiskelijan omat sanat, niin kuin hän ne sanoo",
      needs: "Tarve", startPlan: "Aloita suunnitelma",
      openPlan: "Avaa suunnitelma: tarpeet, tavoitteet ja palvelut", why: "miksi paikalla",
      whyHint: "miksi tässä asiassa?", notMarked: "–", chair: "Puheenjohtaja",
      scribe: "Kirjuri", nobody: "–", goal: "Tavoite", measure: "mittari", service: "Palvelu",
      carried: "Aiemmin sovittu", matter: "Asia", raisedBefore: "Asia (ennalta)",
      noMatters: "Mitään ei ole vielä kirjattu.",
      howToWrite: "M lisää asian, I tiedon, P päätöksen, T tehtävän.",
      newMatter: "Mistä puhutaan?", action: "Tehtävä", firstYou: "ENSIN SINÄ",
      ownDoings: "Mitä itse teet", ownDoingsHint: "Opiskelijan oma osuus omin sanoin",
      family: "Läheiset", familyHint: "Mitä läheiset tekevät",
      thenOthers: "SITTEN MUUT", ownerMissing: "Tekijä puuttuu",
      noActions: "Tehtäviä ei ole. T lisää tehtävän.", readBack: "Yhteenveto",
      notReadBack: "Lue ääneen, sitten Enter: kaikki ovat kuulleet sen",
      readBackAt: { "Luettu ääneen \($0)" }, responsible: "Vastuutyöntekijä",
      responsibleHint: "Valinta kirjaa, että hän suostui tänään",
      responsibleAsked: "Vastuun siirtymisestä kysytään, kun siirryt riviltä",
      substitute: "Sijainen", followUp: "Seurantapäivä", followUpHint: "pv.kk., esimerkiksi 12.3.",
      planFrom: "Kausi alkaa", planUntil: "Kausi päättyy",
      agreedByStudent: "Opiskelija hyväksyi",
      alreadyAgreed: "Opiskelija on jo hyväksynyt tämän suunnitelman.",
      askAgreement: "Kysy opiskelijalta. Kun hän hyväksyy: Enter",
      askAgreementAgain: "Muuttunut sen jälkeen. Kysy uudelleen, sitten Enter",
      closeTurn: "Päätä vuoro", notes: "Omat muistiinpanot",
      notesHint: "Vain puheenjohtajalle. Ei näy yhteisellä näytöllä.", by: "viimeistään",
      otherWrites: "kirjoittaa",
      dayPast: "Päivä on jo mennyt. Valitse päivä tästä eteenpäin.",
      responsibleNotMarked:
        "Merkitse hänet ensin läsnä olevaksi (kohta 2). Silloin valinta kirjaa, että hän suostui."),
    action: ActionFormTexts(
      newTitle: "UUSI TEHTÄVÄ", title: "TEHTÄVÄ", what: "Mitä", who: "Kuka", by: "Mihin mennessä",
      tie: "Mihin liittyy", untied: "ei mihinkään",
      add: "Lisää tehtävä", save: "Tallenna muutokset", done: "Merkitse tehdyksi",
      dropped: "Peru tehtävä", whatMissing: "Kirjoita, mitä tehdään.",
      nothingChanged: "Mitään ei muutettu."),
    ask: MeetingQuestionTexts(
      leaveOpen: "Miksi vuoro jää auki? Syy jää näkyviin tietoihin.",
      leaveOpenAnswer: "Jätä auki", reopenTurn: "Miksi vuoro avataan uudelleen?",
      reopenTurnAnswer: "Avaa vuoro", reopenMeeting: "Miksi tapaaminen avataan uudelleen?",
      reopenMeetingAnswer: "Avaa tapaaminen",
      details: "Kuka paikalla olevista pyysi näyttämään tarkistuslistan ja terveystiedot?",
      detailsHint: "nimi", detailsAnswer: "Näytä yhteisellä näytöllä",
      nameMissing: "Kirjoita pyytäjän nimi.",
      handOver: { "Siirtyykö vastuu: \($0) → \($1)? Kysy ensin, suostuuko hän." },
      handOverAnswer: "Hän suostui",
      offer: { "Tarjotaanko vastuuta: \($1)? \($0) vastaa, kunnes hän suostuu." },
      offerAnswer: "Tarjoa", noChange: "Ei muutosta",
      askedAnew: "Tilanne muuttui. Lue kysymys uudelleen.", stay: "Takaisin"),
    keys: MeetingKeyTexts(
      agrees: "Hyväksyi", isRead: "Luettu",
      open: .init("Avaa", "Avaa vuoro tai kenttä"),
      start: .init("Aloita", "Aloita tapaaminen"),
      startTurn: .init("Aloita vuoro", "Aloita valitun opiskelijan vuoro"),
      closeMeeting: .init("Päätä", "Päätä tapaaminen"),
      agreeNext: .init("Sovi seuraava", "Sovi seuraava tapaaminen"),
      reopenMeeting: .init("Avaa uudelleen", "Avaa päättynyt tapaaminen uudelleen"),
      next: .init("Seuraava", "Seuraava asiakohta kaikille; tämä kohta on käyty"),
      previous: .init("Edellinen", "Palaa edelliseen asiakohtaan kaikilla näytöillä"),
      showToAll: .init("Kaikille", "Avaa tämä asiakohta kaikille näytöille"),
      item: { "Katso asiakohtaa \($0)" }, matter: .init("Asia", "Uusi asia"),
      information: .init("Tieto", "Kirjaa tieto"), decision: .init("Päätös", "Kirjaa päätös"),
      changeKind: .init("Vaihda laji", "Vaihda kirjaus tiedosta päätökseksi tai takaisin"),
      action: .init("Tehtävä", "Uusi tehtävä: kuka, mitä, mihin mennessä"),
      allPresent: .init("Kaikki läsnä", "Merkitse loput läsnä oleviksi"),
      readBack: .init("Luettu", "Yhteenveto on luettu ääneen kaikille"),
      closeTurn: .init("Päätä vuoro", "Päätä opiskelijan vuoro"),
      leaveOpen: .init("Jätä auki", "Jätä vuoro auki ja kerro syy"),
      reopenTurn: .init("Avaa uudelleen", "Avaa päätetty vuoro uudelleen"),
      details: .init("Tarkistuslista", "Näytä tarkistuslista ja terveystiedot yhteisellä näytöllä"),
      hideDetails: .init(
        "Piilota lista", "Piilota tarkistuslista ja terveystiedot yhteiseltä näytöltä"),
      notes: .init("Muistiinpanot", "Puheenjohtajan omat muistiinpanot"),
      plan: .init("Suunnitelma", "Avaa opiskelijan suunnitelma"),
      remove: .init("Poista", "Poista valittu asia, kirjaus tai tehtävä"),
      noTurn: "Valitse ensin opiskelija luettelosta.",
      startFirst: "Tapaaminen ei ole vielä alkanut. S vuorojen luettelossa aloittaa sen.",
      noPlan: "Suunnitelmaa ei vielä ole. Aloita se kohdassa 1.",
      notHere: "Tämä tehdään asiakohdassa 4. Paina 4.",
      noEntryHere: "Mene ensin tietoon tai päätökseen, jonka laji vaihdetaan.",
      alreadyShown: "Tämä kohta on jo kaikilla näytöillä.",
      nowShown: { "Kohta \($0) on nyt kaikilla näytöillä." },
      lastItem: "Tämä on viimeinen kohta. C päättää vuoron, A jättää sen auki.",
      firstItem: "Tämä on ensimmäinen kohta.",
      nothingToRemove: "Valitse ensin poistettava asia, kirjaus tai tehtävä.",
      nothingToRead: "Tehtäviä ei ole vielä. Lisää ensin tehtävä: T."))
}
