import Casework

extension MeetingTexts {
  static let swedish = MeetingTexts(
    title: "Möte", lacking: "SAKNAS", readyToClose: "Turen kan avslutas.",
    openItems: { "Inte klart: \($0)." },
    stillDraft: { student, others in
      let lacks = [
        student ? nil : "studerande har inte godkänt den",
        others ? nil : "de andra har inte godkänt den",
        "den har inte satts i kraft",
      ]
      return "Planen (F5) är ett utkast: " + lacks.compactMap(\.self).joined(separator: ", ")
        + "."
    },
    draftsLeft: {
      "Planen är ännu ett utkast (\($0)). Anteckna godkännandena och när den börjar gälla: F5."
    },
    lack: {
      switch $0 {
      case .noPlan: "plan"
      case .noOwnWords: "studerandens egen önskan"
      case .nobodyPresent: "närvarande"
      case .studentNotMarked: "anteckning om studerandens närvaro"
      case .noChair: "ordförande"
      case .noScribe: "sekreterare"
      case .noMatterHandled: "anteckning om ärendena"
      case .matterNotHandled: "information eller beslut i ett ärende"
      case .noAction: "uppgift"
      case .notReadBack: "uppläsning av sammandraget"
      case .noResponsibleWorker: "ansvarig arbetstagare"
      case .noFollowUp: "uppföljningsdag"
      case .noOwnedAction: "uppgift (vem och när)"
      }
    },
    presence: {
      switch $0 {
      case .present: "på plats"
      case .deputy: "ersättare"
      case .remote: "på distans"
      case .absent: "frånvarande"
      }
    },
    entryKind: {
      switch $0 {
      case .information: "Information"
      case .decision: "Beslut"
      }
    },
    turnState: {
      switch $0 {
      case .waiting: "väntar"
      case .inProgress: "pågår"
      case .closed: "avslutad"
      case .leftOpen: "lämnad öppen"
      }
    },
    used: { "\($0) / \($1) min" },
    turns: TurnListTexts(
      empty: "Ingen är bokad till mötet. Boka en tid åt en studerande: F4 Klienter.",
      noneShown: "Mötets studerande visas inte för dig.",
      moreTurns: "Övriga studerande visas inte för dig.",
      hidden: "(visas inte för dig)", noConsent: "samtycke saknas",
      slot: {
        switch $0 {
        case .overlaps: "samtidigt"
        case .beforeTheMeeting: "för tidigt"
        case .pastTheEnd: "över tiden"
        case .outOfOrder: "ordningen?"
        }
      }, heading: "Turer",
      openReason: "Lämnad öppen", allDone: "Alla turer är genomgångna. Avsluta mötet: C.",
      noNext: "Nästa möte är inte avtalat. Avtala det: N.",
      nextIsDraft: { "Nästa tid \($0) är ett utkast. Bekräfta: N, V." },
      followUpsToBook: "Uppföljning avtalad den här dagen, ingen tid bokad",
      book: "Boka tid", bookWords: "Boka en tur på det här mötet åt studeranden",
      cancelled: "Mötet är inställt",
      hiddenPapers:
        "Studerandens samtycke gäller inte din part, så uppgifterna visas inte för dig. "
        + "Be studeranden om samtycke."),
    item: AgendaItemTexts(
      ownWords: "Egen önskan", ownWordsHint: "Studerandens egna ord, så som de sägs",
      needs: "Behov", startPlan: "Börja planen", openPlan: "Öppna planen: behov, mål och tjänster",
      why: "varför på plats", whyHint: "varför i det här ärendet?",
      notMarked: "–", chair: "Ordförande", scribe: "Sekreterare", nobody: "–", goal: "Mål",
      measure: "mått", service: "Tjänst", carried: "Avtalat tidigare", matter: "Ärende",
      raisedBefore: "Ärende (i förväg)",
      noMatters: "Inget är antecknat ännu.",
      howToWrite: "M ärende, I information, P beslut, T uppgift.",
      newMatter: "Vad talar vi om?", action: "Uppgift", firstYou: "FÖRST DU",
      ownDoings: "Vad du själv gör", ownDoingsHint: "Studerandens egen del med egna ord",
      family: "Närstående", familyHint: "Vad närstående gör", thenOthers: "SEDAN DE ANDRA",
      ownerMissing: "Utförare saknas", noActions: "Det finns inga uppgifter ännu. T lägger till.",
      readBack: "Sammandrag", notReadBack: "Läs upp, sedan Enter: alla har hört det",
      readBackAt: { "Uppläst \($0)" }, responsible: "Ansvarig arbetstagare",
      responsibleHint: "Valet antecknar att personen sade ja i dag",
      responsibleAsked: "När du lämnar raden frågas det om ansvaret övergår",
      substitute: "Ersättare",
      followUp: "Uppföljningsdag", followUpHint: "dd.mm., till exempel 12.3.",
      planFrom: "Perioden börjar", planUntil: "Perioden slutar",
      agreedByStudent: "Studeranden godkände",
      alreadyAgreed: "Studeranden har redan godkänt den här planen.",
      askAgreement: "Fråga studeranden, sedan Enter: planen godkänns",
      askAgreementAgain: "Ändrad sedan dess. Fråga på nytt, sedan Enter",
      closeTurn: "Avsluta turen",
      notes: "Egna anteckningar", notesHint: "Bara för ordföranden. Syns inte på gemensam skärm.",
      by: "senast", otherWrites: "skriver",
      dayPast: "Dagen har redan varit. Välj en dag framåt.",
      responsibleNotMarked:
        "Märk ut att personen är på plats först (punkt 2). Då antecknar valet att personen har samtyckt."
    ),
    action: ActionFormTexts(
      newTitle: "NY UPPGIFT", title: "UPPGIFT", what: "Vad", who: "Vem", by: "Senast",
      tie: "Hör till", untied: "inget särskilt",
      add: "Lägg till", save: "Spara ändringarna", done: "Markera som gjord",
      dropped: "Stryk uppgiften", whatMissing: "Skriv vad som ska göras.",
      nothingChanged: "Inget ändrades."),
    ask: MeetingQuestionTexts(
      leaveOpen: "Varför lämnas turen öppen? Orsaken sparas i anteckningarna.",
      leaveOpenAnswer: "Lämna öppen", reopenTurn: "Varför öppnas turen på nytt?",
      reopenTurnAnswer: "Öppna turen", reopenMeeting: "Varför öppnas mötet på nytt?",
      reopenMeetingAnswer: "Öppna mötet",
      details: "Vem av de närvarande vill att checklistan och hälsouppgifterna visas?",
      detailsHint: "namn", detailsAnswer: "Visa på gemensam skärm",
      nameMissing: "Skriv namnet på den som bad.",
      handOver: { "Övergår ansvaret: \($0) → \($1)? Fråga först om personen säger ja." },
      handOverAnswer: "Personen sade ja",
      offer: { "Ska ansvaret erbjudas \($1)? \($0) ansvarar tills personen säger ja." },
      offerAnswer: "Erbjud", noChange: "Ingen ändring",
      askedAnew: "Läget har ändrats. Läs frågan på nytt.", stay: "Tillbaka"),
    keys: MeetingKeyTexts(
      agrees: "Godkände", isRead: "Uppläst",
      open: .init("Öppna", "Öppna en tur eller ett fält"), start: .init("Starta", "Starta mötet"),
      startTurn: .init("Starta turen", "Starta den valda studerandens tur"),
      closeMeeting: .init("Avsluta", "Avsluta mötet"),
      agreeNext: .init("Avtala nästa", "Avtala nästa möte"),
      reopenMeeting: .init("Öppna på nytt", "Öppna ett avslutat möte på nytt"),
      next: .init("Nästa", "Nästa punkt för alla; den här punkten är klar"),
      previous: .init("Förra", "Tillbaka till förra punkten på alla skärmar"),
      showToAll: .init("För alla", "Öppna den här punkten på alla skärmar"),
      item: { "Se på punkt \($0)" }, matter: .init("Ärende", "Nytt ärende"),
      information: .init("Information", "Anteckna information"),
      decision: .init("Beslut", "Anteckna ett beslut"),
      changeKind: .init("Byt slag", "Gör information till beslut eller tvärtom"),
      action: .init("Uppgift", "Ny uppgift: vem, vad, senast"),
      allPresent: .init("Alla på plats", "Markera de övriga som närvarande"),
      readBack: .init("Uppläst", "Sammandraget är uppläst för alla"),
      closeTurn: .init("Avsluta turen", "Avsluta studerandens tur"),
      leaveOpen: .init("Lämna öppen", "Lämna turen öppen och ange orsaken"),
      reopenTurn: .init("Öppna på nytt", "Öppna en avslutad tur på nytt"),
      details: .init("Checklista", "Visa checklistan och hälsouppgifterna på gemensam skärm"),
      hideDetails: .init(
        "Dölj checklista", "Dölj checklistan och hälsouppgifterna på gemensam skärm"),
      notes: .init("Anteckningar", "Ordförandens egna anteckningar"),
      plan: .init("Plan", "Öppna studerandens plan"),
      remove: .init("Ta bort", "Ta bort valt ärende, vald anteckning eller uppgift"),
      noTurn: "Välj först en studerande i listan.",
      startFirst: "Mötet har inte börjat ännu. S i listan över turer startar det.",
      noPlan: "Det finns ingen plan ännu. Börja den i punkt 1.",
      notHere: "Det här görs i punkt 4. Tryck 4.",
      noEntryHere: "Gå först till den information eller det beslut vars slag ska bytas.",
      alreadyShown: "Den här punkten är redan på alla skärmar.",
      nowShown: { "Punkt \($0) är nu på alla skärmar." },
      lastItem: "Det här är sista punkten. C avslutar turen, A lämnar den öppen.",
      firstItem: "Det här är första punkten.",
      nothingToRemove: "Välj först det som ska tas bort.",
      nothingToRead: "Det finns inga uppgifter ännu. Lägg först till en: T."))
}
