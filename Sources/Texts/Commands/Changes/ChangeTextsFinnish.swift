import Casework

extension ChangeTexts {
  static let finnish = ChangeTexts(
    client: { finnishClient($0) }, plan: { finnishPlan($0) }, meeting: { finnishMeeting($0) },
    roster: { finnishRoster($0) }, schedule: { finnishSchedule($0) },
    catalogue: { finnishCatalogue($0) },
    feedback: FeedbackTexts.finnish.change, region: RegionTexts.finnish.change,
    transfer: { TransferTexts.finnish.change($0) },
    settled: "Päällekkäisistä valittu",
    settledRemoved: "Päällekkäisistä valittu poisto",
    restored: { "Palautettu versio \($0)" },
    imported: { "Yhdistetty arkiston versioon \($0)" })

  private static func finnishClient(_ change: ClientChange) -> String {
    switch change {
    case .open: "Asiakkaan paperit avattu"
    case .rename: "Nimi muutettu"
    case .setLanguage: "Kieli valittu"
    case .setPhone: "Puhelinnumero kirjattu"
    case .setEmail: "Sähköposti kirjattu"
    case .setBirth: "Syntymäaika kirjattu"
    case .setSchool: "Oppilaitos kirjattu"
    case .setField: "Ala kirjattu"
    case .setGroup: "Tilanne valittu"
    case .setKnowsBest: "Opiskelijan parhaiten tunteva valittu"
    case .noteConcern: "Huoli kirjattu"
    case .writeTalk: "Keskustelu kirjattu"
    case .writeConcern: "Huolen kuvaus kirjoitettu"
    case .setConcernReasons, .setConcernReason: "Huolen syyt valittu"
    case .setConcernSources, .setConcernSource: "Huolen lähteet valittu"
    case .setTalkedBy: "Keskustelija kirjattu"
    case .removeConcern: "Huoli poistettu"
    case .recordConsent: "Lupa tai sen peruminen kirjattu"
    case .notePaper: "Tuotu paperi kirjattu"
    case .removePaper: "Tuotu paperi poistettu"
    case .answer: "Tarkistuslistan kohtaan vastattu"
    case .assess: "Työkyvyn arvion kohtaan vastattu"
    case .writeStrengths: "Vahvuudet kirjoitettu"
    case .writeSkills: "Osaaminen kirjoitettu"
    case .writeWishes: "Työtoiveet kirjoitettu"
    case .nameJob: "Työ, johon verrataan, kirjattu"
    case .selfAssess(_, let change): finnishSelfAssessment(change)
    }
  }

  private static func finnishSelfAssessment(_ change: SelfAssessmentChange) -> String {
    switch change {
    case .begin: "Itsearvio aloitettu"
    case .rate: "Itsearvion lauseeseen vastattu"
    case .write: "Itsearvioon kirjoitettu omin sanoin"
    case .finish: "Itsearvio valmis"
    case .remove: "Kesken jäänyt itsearvio poistettu"
    }
  }

  private static func finnishPlan(_ change: PlanChange) -> String {
    switch change {
    case .open: "Suunnitelma aloitettu"
    case .writeOwnWords: "Oma toive kirjoitettu"
    case .writeOwnDoings: "Oma tekeminen kirjoitettu"
    case .writeFamilyDoings: "Läheisten osuus kirjoitettu"
    case .writeAids: "Tulkki ja apuvälineet kirjoitettu"
    case .choosePath: "Polku valittu"
    case .setPeriod: "Suunnitelmakausi sovittu"
    case .addNeed: "Tarve lisätty"
    case .writeNeed: "Tarve kirjoitettu"
    case .setNeedArea: "Tarpeen alue valittu"
    case .writeWhyNot: "Kirjattu, miksi tarpeella ei ole tavoitetta"
    case .setNotNeeded: "Kirjattu, tarvitaanko alueella tukea"
    case .removeNeed: "Tarve poistettu"
    case .addGoal: "Tavoite lisätty"
    case .writeGoal: "Tavoite kirjoitettu"
    case .writeMeasure: "Mittari kirjoitettu"
    case .setGoalDay: "Tavoitteen päivä sovittu"
    case .settleGoal: "Tavoitteen toteutuminen kirjattu"
    case .linkGoal: "Tavoite liitetty tarpeeseen"
    case .removeGoal: "Tavoite poistettu"
    case .addService: "Palvelu lisätty"
    case .nameService: "Palvelu nimetty"
    case .setServiceParty: "Palvelun järjestäjä valittu"
    case .writeServicePerson: "Palvelun henkilö kirjoitettu"
    case .setServicePeriod: "Palvelun aika sovittu"
    case .setServiceState: "Palvelun tila muutettu"
    case .linkService: "Palvelu liitetty tavoitteeseen"
    case .pickService: "Palvelu poimittu luettelosta"
    case .coach(_, let change): finnishCoaching(change)
    case .removeService: "Palvelu poistettu"
    case .addAction: "Tehtävä lisätty"
    case .writeAction: "Tehtävä kirjoitettu"
    case .assignAction: "Tehtävän tekijä sovittu"
    case .setActionDay: "Tehtävän päivä sovittu"
    case .linkAction: "Tehtävä liitetty"
    case .settleAction: "Tehtävän tila kirjattu"
    case .sleepAction: "Tehtävä siirretty odottamaan"
    case .removeAction: "Tehtävä poistettu"
    case .addView: "Eri näkemys lisätty"
    case .writeView: "Näkemys kirjoitettu"
    case .removeView: "Eri näkemys poistettu"
    case .agreeResponsibleWorker: "Vastuutyöntekijä sovittu"
    case .offerResponsibility: "Vastuuta tarjottu"
    case .answerHandover: "Vastuun siirtoon vastattu"
    case .setSubstitute(nil): "Sijainen poistettu"
    case .setSubstitute: "Sijainen valittu"
    case .agreeFollowUp: "Seurantapäivä sovittu"
    case .moveFollowUp: "Seurantapäivä siirretty"
    case .holdFollowUp: "Seuranta pidetty"
    case .missFollowUp: "Seuranta jäi pitämättä"
    case .reopenFollowUp: "Seuranta taas edessä"
    case .removeFollowUp: "Seurantapäivä poistettu"
    case .bringBackFollowUp: "Seurantapäivä palautettu"
    case .addOtherPlan: "Muu suunnitelma lisätty"
    case .writeOtherPlan: "Muu suunnitelma kirjoitettu"
    case .removeOtherPlan: "Muu suunnitelma poistettu"
    case .recordAgreement: "Hyväksyntä kirjattu"
    case .putInForce: "Suunnitelma tuli voimaan"
    case .discard: "Luonnos hylätty"
    case .end: "Suunnitelma päätetty"
    case .reopen: "Suunnitelma avattu uudelleen"
    }
  }

  private static func finnishMeeting(_ change: MeetingChange) -> String {
    switch change {
    case .open: "Tapaaminen lisätty"
    case .agree: "Tapaaminen sovittu"
    case .move: "Tapaaminen siirretty"
    case .setPlace: "Paikka muutettu"
    case .cancel: "Tapaaminen peruttu"
    case .start: "Tapaaminen alkoi"
    case .close: "Tapaaminen päättyi"
    case .reopen: "Tapaaminen avattu uudelleen"
    case .book: "Opiskelijan vuoro varattu"
    case .unbook: "Varaus peruttu"
    case .setTurnTime: "Vuoron aika muutettu"
    case .moveTurn: "Vuorojen järjestys muutettu"
    case .invite: "Taho kutsuttu"
    case .uninvite: "Kutsu poistettu"
    case .startTurn: "Vuoro alkoi"
    case .openItem: "Asiakohta avattu"
    case .markItem: "Asiakohta merkitty"
    case .markAttendance: "Läsnäolo kirjattu"
    case .removeAttendance: "Läsnäolo poistettu"
    case .chooseChair: "Puheenjohtaja valittu"
    case .chooseScribe: "Kirjuri valittu"
    case .raiseMatter: "Asia otettu esille"
    case .writeMatter: "Asia kirjoitettu"
    case .removeMatter: "Asia poistettu"
    case .addEntry: "Kirjaus lisätty"
    case .writeEntry: "Kirjaus kirjoitettu"
    case .setEntryKind: "Kirjauksen laji valittu"
    case .removeEntry: "Kirjaus poistettu"
    case .readBack: "Yhteenveto luettu ääneen"
    case .writeChairNotes: "Puheenjohtajan muistiinpano kirjoitettu"
    case .showDetails: "Tietojen näyttäminen valittu"
    case .closeTurn: "Vuoro päätetty"
    case .leaveTurnOpen: "Vuoro jätetty auki"
    case .reopenTurn: "Vuoro avattu uudelleen"
    }
  }

  private static func finnishRoster(_ change: RosterChange) -> String {
    switch change {
    case .open: "Ryhmä perustettu"
    case .nameGroup: "Ryhmä nimetty"
    case .setGroupLanguage: "Ryhmän kieli muutettu"
    case .nameParty: "Taho nimetty"
    case .seat: "Jäsen lisätty"
    case .renameMember: "Jäsenen nimi muutettu"
    case .moveToSeat: "Jäsen siirretty toiselle paikalle"
    case .setOrganisation: "Organisaatio kirjattu"
    case .setRole: "Tehtävänimike kirjattu"
    case .setEmail: "Sähköposti kirjattu"
    case .setPhone: "Puhelinnumero kirjattu"
    case .setSubstitute: "Sijainen valittu"
    case .noteInformed: "Tiedotettavat kirjattu"
    case .setPeriod: "Jäsenyyden aika muutettu"
    case .endRole: "Jäsenyys päättynyt"
    case .setLanguage: "Jäsenen kieli valittu"
    case .nameContactPerson: "Yhteyshenkilö nimetty"
    case .nameConvener: "Koollekutsuja nimetty"
    case .importMembers: "Jäsenluettelo tuotu"
    }
  }

  private static func finnishSchedule(_ change: ScheduleChange) -> String {
    switch change {
    case .setRule: "Aikojen sääntö sovittu"
    case .setNotice: "Muistutusaika muutettu"
    case .addBreak: "Koulun loma lisätty"
    case .changeBreak: "Koulun loma muutettu"
    case .removeBreak: "Koulun loma poistettu"
    }
  }
}
