import Casework

extension ChangeTexts {
  static let swedish = ChangeTexts(
    client: { swedishClient($0) }, plan: { swedishPlan($0) }, meeting: { swedishMeeting($0) },
    roster: { swedishRoster($0) }, schedule: { swedishSchedule($0) },
    catalogue: { swedishCatalogue($0) },
    feedback: FeedbackTexts.swedish.change, region: RegionTexts.swedish.change,
    transfer: { TransferTexts.swedish.change($0) },
    settled: "Valt bland samtidiga ändringar",
    settledRemoved: "Bland samtidiga ändringar valdes borttagning",
    restored: { "Version \($0) återställd" },
    imported: { "Sammanförd med arkivets version \($0)" })

  private static func swedishClient(_ change: ClientChange) -> String {
    switch change {
    case .open: "Klientens papper öppnade"
    case .rename: "Namn ändrat"
    case .setLanguage: "Språk valt"
    case .setPhone: "Telefonnummer antecknat"
    case .setEmail: "E-post antecknad"
    case .setBirth: "Födelsetiden antecknad"
    case .setSchool: "Läroanstalt antecknad"
    case .setField: "Studieområde antecknat"
    case .setGroup: "Situation vald"
    case .setKnowsBest: "Den som känner studeranden bäst vald"
    case .noteConcern: "Oro antecknad"
    case .writeTalk: "Samtal antecknat"
    case .writeConcern: "Orons beskrivning skriven"
    case .setConcernReasons, .setConcernReason: "Orsaker till oron valda"
    case .setConcernSources, .setConcernSource: "Var oron kom fram valt"
    case .setTalkedBy: "Vem som talade med studeranden antecknat"
    case .removeConcern: "Oro borttagen"
    case .recordConsent: "Samtycke eller återkallelse antecknad"
    case .notePaper: "Papper antecknat"
    case .removePaper: "Papper borttaget"
    case .answer: "Punkt på checklistan besvarad"
    case .assess: "Punkt om arbetsförmågan besvarad"
    case .writeStrengths: "Styrkor skrivna"
    case .writeSkills: "Kunnande skrivet"
    case .writeWishes: "Önskemål om arbete skrivna"
    case .nameJob: "Arbete att jämföra med antecknat"
    case .selfAssess(_, let change): swedishSelfAssessment(change)
    }
  }

  private static func swedishSelfAssessment(_ change: SelfAssessmentChange) -> String {
    switch change {
    case .begin: "Självbedömning påbörjad"
    case .rate: "Mening i självbedömningen besvarad"
    case .write: "Egna ord skrivna i självbedömningen"
    case .finish: "Självbedömning klar"
    case .remove: "Oavslutad självbedömning borttagen"
    }
  }

  private static func swedishPlan(_ change: PlanChange) -> String {
    switch change {
    case .open: "Plan påbörjad"
    case .writeOwnWords: "Egen önskan skriven"
    case .writeOwnDoings: "Egna insatser skrivna"
    case .writeFamilyDoings: "Närståendes del skriven"
    case .writeAids: "Tolk och hjälpmedel skrivna"
    case .choosePath: "Väg vald"
    case .setPeriod: "Planens period avtalad"
    case .addNeed: "Behov tillagt"
    case .writeNeed: "Behov skrivet"
    case .setNeedArea: "Behovets område valt"
    case .writeWhyNot: "Antecknat varför behovet saknar mål"
    case .setNotNeeded: "Antecknat om området behöver stöd"
    case .removeNeed: "Behov borttaget"
    case .addGoal: "Mål tillagt"
    case .writeGoal: "Mål skrivet"
    case .writeMeasure: "Mått skrivet"
    case .setGoalDay: "Målets dag avtalad"
    case .settleGoal: "Målets utfall antecknat"
    case .linkGoal: "Mål knutet till behov"
    case .removeGoal: "Mål borttaget"
    case .addService: "Tjänst tillagd"
    case .nameService: "Tjänst namngiven"
    case .setServiceParty: "Tjänstens anordnare vald"
    case .writeServicePerson: "Tjänstens person skriven"
    case .setServicePeriod: "Tjänstens tid avtalad"
    case .setServiceState: "Tjänstens läge ändrat"
    case .linkService: "Tjänst knuten till mål"
    case .pickService: "Tjänsten tagen ur katalogen"
    case .coach(_, let change): swedishCoaching(change)
    case .removeService: "Tjänst borttagen"
    case .addAction: "Uppgift tillagd"
    case .writeAction: "Uppgift skriven"
    case .assignAction: "Uppgiftens utförare avtalad"
    case .setActionDay: "Uppgiftens dag avtalad"
    case .linkAction: "Uppgift anknuten"
    case .settleAction: "Uppgiftens läge antecknat"
    case .sleepAction: "Uppgiften vilar"
    case .removeAction: "Uppgift borttagen"
    case .addView: "Olika synsätt tillagt"
    case .writeView: "Synsätt skrivet"
    case .removeView: "Olika synsätt borttaget"
    case .agreeResponsibleWorker: "Ansvarig arbetstagare avtalad"
    case .offerResponsibility: "Ansvaret erbjudet"
    case .answerHandover: "Erbjudandet om ansvar besvarat"
    case .setSubstitute(nil): "Ersättaren borttagen"
    case .setSubstitute: "Ersättare vald"
    case .agreeFollowUp: "Uppföljningsdag avtalad"
    case .moveFollowUp: "Uppföljningsdag flyttad"
    case .holdFollowUp: "Uppföljning hållen"
    case .missFollowUp: "Uppföljningen hölls inte"
    case .reopenFollowUp: "Uppföljningen åter framför"
    case .removeFollowUp: "Uppföljningsdag borttagen"
    case .bringBackFollowUp: "Uppföljningsdag återställd"
    case .addOtherPlan: "Annan plan tillagd"
    case .writeOtherPlan: "Annan plan skriven"
    case .removeOtherPlan: "Annan plan borttagen"
    case .recordAgreement: "Godkännande antecknat"
    case .putInForce: "Planen trädde i kraft"
    case .discard: "Utkastet förkastat"
    case .end: "Planen avslutad"
    case .reopen: "Planen öppnad igen"
    }
  }

  private static func swedishMeeting(_ change: MeetingChange) -> String {
    switch change {
    case .open: "Möte tillagt"
    case .agree: "Möte avtalat"
    case .move: "Möte flyttat"
    case .setPlace: "Plats ändrad"
    case .cancel: "Möte inställt"
    case .start: "Mötet började"
    case .close: "Mötet avslutades"
    case .reopen: "Möte öppnat på nytt"
    case .book: "Studerandens tur bokad"
    case .unbook: "Tid avbokad"
    case .setTurnTime: "Turens tid ändrad"
    case .moveTurn: "Turernas ordning ändrad"
    case .invite: "Part inbjuden"
    case .uninvite: "Inbjudan borttagen"
    case .startTurn: "Turen började"
    case .openItem: "Punkt öppnad"
    case .markItem: "Punkt markerad"
    case .markAttendance: "Närvaro antecknad"
    case .removeAttendance: "Närvaro borttagen"
    case .chooseChair: "Ordförande vald"
    case .chooseScribe: "Sekreterare vald"
    case .raiseMatter: "Ärende väckt"
    case .writeMatter: "Ärende skrivet"
    case .removeMatter: "Ärende borttaget"
    case .addEntry: "Anteckning tillagd"
    case .writeEntry: "Anteckning skriven"
    case .setEntryKind: "Anteckningens slag valt"
    case .removeEntry: "Anteckning borttagen"
    case .readBack: "Sammandrag uppläst"
    case .writeChairNotes: "Ordförandens anteckning skriven"
    case .showDetails: "Visning av uppgifter vald"
    case .closeTurn: "Tur avslutad"
    case .leaveTurnOpen: "Tur lämnad öppen"
    case .reopenTurn: "Tur öppnad på nytt"
    }
  }

  private static func swedishRoster(_ change: RosterChange) -> String {
    switch change {
    case .open: "Grupp skapad"
    case .nameGroup: "Grupp namngiven"
    case .setGroupLanguage: "Gruppens språk ändrat"
    case .nameParty: "Part namngiven"
    case .seat: "Medlem tillagd"
    case .renameMember: "Medlemmens namn ändrat"
    case .moveToSeat: "Medlem flyttad till annan plats"
    case .setOrganisation: "Organisation antecknad"
    case .setRole: "Titel antecknad"
    case .setEmail: "E-post antecknad"
    case .setPhone: "Telefonnummer antecknat"
    case .setSubstitute: "Ersättare vald"
    case .noteInformed: "De som informeras antecknade"
    case .setPeriod: "Medlemskapets tid ändrad"
    case .endRole: "Medlemskap avslutat"
    case .setLanguage: "Medlemmens språk valt"
    case .nameContactPerson: "Kontaktperson utsedd"
    case .nameConvener: "Sammankallare utsedd"
    case .importMembers: "Medlemsförteckning hämtad"
    }
  }

  private static func swedishSchedule(_ change: ScheduleChange) -> String {
    switch change {
    case .setRule: "Regeln för tiderna avtalad"
    case .setNotice: "Tiden för påminnelsen ändrad"
    case .addBreak: "Skollov tillagt"
    case .changeBreak: "Skollov ändrat"
    case .removeBreak: "Skollov borttaget"
    }
  }
}
