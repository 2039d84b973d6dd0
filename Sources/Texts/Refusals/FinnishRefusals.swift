import Casework

extension RefusalTexts {
  static let finnish = RefusalTexts(
    text: finnishWords,
    ownRoleEnded: "Tehtäväsi ryhmässä on päättynyt. Kirjoittamasi on tallessa tällä koneella. "
      + "Pyydä ryhmän jäsentä lisäämään sinut (F7).",
    kept: finnishKeptWords, lack: finnishLack)

  @Sendable private static func finnishLack(_ lack: TurnLack) -> String {
    switch lack {
    case .plan: "suunnitelma"
    case .responsibleWorker: "vastuutyöntekijä"
    case .followUp: "seurantapäivä"
    case .ownedAction: "tehtävä (kuka ja milloin)"
    }
  }

  @Sendable private static func finnishKeptWords(_ refusal: Refusal) -> String {
    switch refusal {
    case .noSuchRow: "Joku poisti tämän rivin. Se palasi, koska kirjoitit siihen."
    case .turnClosed, .turnNotRunning:
      "Vuoro päättyi sillä välin. Ehdit kirjoittaa: teksti on tallessa."
    case .meetingClosed, .meetingNotRunning:
      "Tapaaminen päättyi sillä välin. Ehdit kirjoittaa: teksti on tallessa."
    case .planEnded: "Suunnitelma päättyi sillä välin. Ehdit kirjoittaa: teksti on tallessa."
    default: "Tallessa on, mutta katso vielä tätä: " + finnishWords(refusal)
    }
  }

  @Sendable private static func finnishWords(_ refusal: Refusal) -> String {
    switch refusal {
    case .noConsent:
      "Opiskelijan lupa puuttuu tai on päättynyt. Kysy lupa ja kirjaa se (F4 Asiakkaat)."
    case .consentEndsFirst(let day):
      "Lupa päättyy \(DateTexts.finnish.day(day)), ennen tapaamista. "
        + "Kysy uusi lupa (F4) tai valitse aiempi tapaaminen."
    case .partyNotCovered(let party):
      "Lupa ei koske tätä tahoa: \(CommonTexts.finnish.party(party)). "
        + "Kysy opiskelijalta ja kirjaa uusi lupa (F4)."
    case .paperNotCovered(let party, let matter):
      "Lupa ei koske tätä: \(CommonTexts.finnish.party(party)), "
        + "\(ConsentTexts.finnish.matter(matter).lowercased()). "
        + "Kysy uusi lupa (F4) tai pyydä opiskelijaa tuomaan paperi itse."
    case .matterNotCovered(let party, let matter):
      "Lupa ei koske tätä: \(CommonTexts.finnish.party(party)), "
        + "\(ConsentTexts.finnish.matter(matter).lowercased()). Tietoa ei annettu. "
        + "Kysy opiskelijalta ja kirjaa uusi lupa (F4), tai poista teksti."
    case .consentIsFixed:
      "Kirjattua lupaa ei muuteta. Kysy uusi lupa: se korvaa vanhan."
    case .nothingToWithdraw:
      "Lupa on jo päättynyt tai sitä ei ole. Valitse lupa, joka on voimassa."
    case .consentEmpty: "Valitse vähintään yksi taho ja yksi asia, joita lupa koskee."
    case .turnLacks(let lacks):
      "Vuoroa ei voi vielä päättää, mutta A jättää sen auki. Puuttuu: \(finnish.list(lacks))."
    case .meetingNotRunning: "Tapaaminen ei ole käynnissä. Aloita se ensin (F3 Tapaaminen)."
    case .meetingClosed: "Tapaaminen on päättynyt. Avaa se uudelleen, jos jotain pitää korjata."
    case .meetingCancelled: "Tapaaminen on peruttu. Valitse toinen tapaaminen (F2)."
    case .meetingHasBegun: "Tapaaminen on jo alkanut, joten siitä ei enää lähetetä kutsua."
    case .meetingHasOpenTurns:
      "Jonkun vuoro on vielä kesken. Päätä vuoro tai jätä se auki ja kerro syy."
    case .turnNotRunning: "Opiskelijan vuoro ei ole käynnissä. Aloita vuoro ensin."
    case .turnRuns: "Vuoro on jo käynnissä. Enter avaa sen."
    case .turnClosed: "Vuoro on jo päättynyt. Avaa se uudelleen, jos jotain pitää korjata."
    case .anotherTurnRuns: "Toisen opiskelijan vuoro on kesken. Päätä se tai jätä se auki ensin."
    case .alreadyBooked:
      "Opiskelijalla on jo aika tässä tapaamisessa. Aika on varattu, muuta ei tarvita."
    case .bookedFor(let starts):
      "Opiskelijalle on jo varattu aika \(DateTexts.finnish.moment(starts)). "
        + "Peru se ensin, jos aika vaihtuu."
    case .notBooked:
      "Opiskelijalle ei ole varattu aikaa tähän tapaamiseen. Varaa aika ensin (F4 Asiakkaat)."
    case .meetingNotAgreed:
      "Tapaaminen on vielä luonnos. Vahvista se ensin sovituksi (F2 Tulevat ajat)."
    case .meetingNotMoved:
      "Tapaamista ei ole siirretty sen jälkeen, kun se sovittiin. Siirrä se ensin (F2)."
    case .studentsAreBooked:
      "Tapaamiseen on varattu aikoja. Siirrä varaukset tai peru tapaaminen ensin (F2)."
    case .noNextMeeting:
      "Seuraavaa aikaa ei ole sovittu. Sovi se ensin (F2), niin se tulee ilmoitukseen."
    case .reasonMissing: "Kirjoita syy. Se jää näkyviin tietoihin."
    case .textMissing: "Teksti puuttuu. Kirjoita se ensin."
    case .serviceWithoutAim: "Valitse, mihin tavoitteeseen palvelu liittyy."
    case .ageOutOfRange: "Tarkista ikä. Anna vuodet väliltä 0–120, pienempi ensin."
    case .coachingNotFollowed: "Valmennusta ei vielä seurata. Kirjaa ensin, missä vaiheessa se on."
    case .birthOutOfRange: "Tarkista syntymäaika: vuosi ei voi pitää paikkaansa."
    case .lengthOutOfRange: "Tarkista kesto. Anna se minuutteina, esimerkiksi 45."
    case .noticeOutOfRange: "Tarkista muistutusaika. Anna päivät väliltä 0–60, esimerkiksi 7."
    case .ruleOutOfRange: "Tarkista sääntö. Valitse väli 1–12 kuukautta ja viikonpäivä."
    case .dateOrder: "Päivät ovat väärin päin: loppu on ennen alkua. Tarkista päivät."
    case .noSuchRow: "Riviä ei enää ole, joku on poistanut sen. Kirjaa asia tarvittaessa uudelleen."
    case .alreadyChosen:
      "Tämän kohdan teksti on jo valittu. Korjaa sitä omassa kohdassaan, jos se on väärä."
    case .choicesChanged: "Tekstit ovat muuttuneet sillä välin. Lue ne uudelleen ja valitse sitten."
    case .alreadyThere: "Tämä on jo kirjattu. Muuta entistä, jos jotain pitää korjata."
    case .transferLacks(let lacks):
      "Ei vielä. Puuttuu: "
        + lacks.map(TransferTexts.finnish.lack).joined(separator: ", ") + "."
    case .senderPrepares: "Tämän voi tehdä vain lähettäjä. Pyydä lähettäjää tekemään se."
    case .transferSent:
      "Tiedot on jo lähetetty, eikä lähetettyä muuteta. Kirjaa uusi tieto annetuksi."
    case .transferNotSent: "Tietoja ei ole vielä lähetetty. Vastaus tulee lähettämisen jälkeen."
    case .transferNotTaken: "Vastaanottaja ei ole vielä ottanut siirtoa vastaan."
    case .transferOver: "Siirto on päättynyt. Avaa se uudelleen, jos asia jatkuu."
    case .receiverTakes(let party):
      "Vastaanoton kirjaa vastaanottaja: \(CommonTexts.finnish.party(party)). "
        + "Pyydä vastaanottajaa tekemään se."
    case .receiverDoes(let party):
      "Vaihetta ei merkitty. Sen kirjaa vastaanottaja: \(CommonTexts.finnish.party(party))."
    case .contactIsOf(let party):
      "Yhteyshenkilöä ei vaihdettu. Valitse hänet taholta \(CommonTexts.finnish.party(party))."
    case .workerDoes: "Tekijää ei vaihdettu: vaihe on työntekijän. Valitse työntekijä."
    case .feedbackEmpty: "Palautetta ei vielä annettu. Vastaa johonkin tai kirjoita jotain."
    case .givenNotShown:
      "Paperia ei tehty: et näe kaikkea annettua. Pyydä se opiskelijan papereita hoitavalta."
    case .givenNotReadable:
      "Paperia ei tehty: yhtä tiedonsiirtoa ei voi lukea, joten paperista voisi puuttua jotain. "
        + "Ctrl-T tai omatie check kertoo, mikä tiedosto on vialla."
    case .stepIsDecision:
      "Tämä vaihe merkitään tehdyksi itsestään, kun tiedot lähetetään tai otetaan vastaan."
    case .answerMissing: "Valitse vastaus. Sitten vaihe on tehty."
    case .agreementMissing:
      "Kirjaa päivä, ketkä ovat mukana ja mitä sovittiin. Sitten vaihe on tehty."
    case .stepIsNeeded: "Tätä vaihetta ei voi jättää pois."
    case .noSuchMember: "Henkilöä ei ole kokoonpanossa. Lisää hänet ensin (F7 Kokoonpano)."
    case .memberRoleEnded:
      "Henkilön tehtävä ryhmässä on päättynyt. Valitse toinen tai korjaa kokoonpano (F7)."
    case .responsibleNeverEmpty:
      "Vastuutyöntekijää ei voi poistaa. Valitse uusi, kun hän on lupautunut."
    case .handoverNeedsYes:
      "Vastuu siirtyy vasta, kun uusi vastuutyöntekijä on itse suostunut. Tarjoa vastuuta hänelle."
    case .handoverOpen:
      "Vastuuta on jo tarjottu. Odota vastausta tai peru tarjous ensin."
    case .receiverAnswers:
      "Vain se, jolle vastuuta tarjotaan, voi vastata: omalla koneellaan tai tapaamisessa."
    case .studentHasNotAgreed:
      "Opiskelija ei ole vielä hyväksynyt suunnitelmaa. Kysy häneltä ja kirjaa vastaus."
    case .inForceAhead:
      "Suunnitelma tulee voimaan, kun se on sovittu: anna tämä päivä tai aiempi. Myöhempi alku kirjataan kohtaan Kausi alkaa."
    case .responsibleMissing:
      "Vastuutyöntekijää ei ole vielä sovittu. Sopikaa ensin, kuka ryhmästä vastaa suunnitelmasta."
    case .selfAssessmentFinished:
      "Itsearvio on valmis, eikä sitä enää muuteta. Aloita uusi, kun tilanne on muuttunut."
    case .feedbackFinished:
      "Palaute on annettu, eikä sitä enää muuteta. Mitään ei hävinnyt. Antaja voi korjata sitä vain samana päivänä."
    case .turnNotHeld:
      "Palautetta kysytään vasta, kun asiakkaan vuoro on pidetty. Vie vuoro ensin loppuun (F3)."
    case .planEnded: "Suunnitelma on päättynyt eikä sitä enää muuteta. Tee siitä uusi versio."
    case .planNotEnded: "Suunnitelmaa ei voi avata uudelleen: se ei ole päättynyt tai on korvattu."
    case .changedByOthers:
      "Joku muu on muuttanut samaa kohtaa sen jälkeen. Mitään ei kumottu, korjaa kohta itse."
    case .changedMeanwhile:
      "Joku on tallentanut sillä välin. Mitään ei palautettu. Katso uudelleen, mikä muuttuisi."
    case .agreedMeanwhile:
      "Joku muu muutti vaihetta sillä välin. Tekstisi on tallessa mutta kirjaamatta. Lue ensin vaihe."
    case .decisionStays:
      "Jäljellä on vain hyväksyntiä ja valintoja. Niitä ei kumota, ne jäävät ennalleen."
    case .nothingToUndo: "Sinulla ei ole tässä suunnitelmassa muutosta, jonka voisi kumota."
    case .nothingToRedo: "Ei ole mitään, minkä voisi tehdä uudelleen."
    case .wakesTooLate: "Odotus päättyy viimeistään määräpäivänä. Anna aiempi päivä."
    case .notPermitted:
      "Nämä tiedot eivät näy sinulle. Lupa kysytään opiskelijalta (F4 Asiakkaat)."
    case .keepersChoose:
      "Opiskelijan parhaiten tuntevan valitsee se, joka avasi tiedot. Pyydä häntä valitsemaan."
    case .notesAreChairs:
      "Muistiinpanot ovat puheenjohtajan omia. Puheenjohtaja valitaan kohdassa 3."
    case .onlyConvenersTakeAll:
      "Koko kansion tiedot vie ja tuo koollekutsuja tai oppilaitoksen yhteyshenkilö. Pyydä jompaakumpaa."
    case .notOnRoster: "Et ole ryhmän kokoonpanossa. Pyydä ryhmän jäsentä lisäämään sinut (F7)."
    case .tooLong(let limit):
      "Teksti on liian pitkä: enintään \(limit) merkkiä mahtuu. Lyhennä sitä, mitään ei hävinnyt."
    }
  }
}
