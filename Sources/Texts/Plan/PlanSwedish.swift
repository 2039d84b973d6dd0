import Casework

extension PlanTexts {
  /// The marks are short words already.
  @Sendable private static func swedishMark(_ mark: QualityMark) -> String {
    switch mark {
    case .together: "tillsammans"
    case .goals: "mål"
    case .measures: "mått"
    case .followUp: "uppföljning"
    case .responsible: "ansvar"
    }
  }

  static let swedish = PlanTexts(
    title: "Plan", headings: .swedish, labels: .swedish, hints: .swedish, keys: .swedish,
    ending: .swedish, versions: .swedish, handover: .swedish,
    notes: .swedish,
    goalState: {
      switch $0 {
      case .open: "öppet"
      case .reached: "nått"
      case .partlyReached: "delvis nått"
      case .notReached: "inte nått"
      }
    },
    serviceState: {
      switch $0 {
      case .planned: "planerad"
      case .applied: "ansökt"
      case .running: "pågår"
      case .ended: "avslutad"
      case .dropped: "blev inte av"
      }
    },
    actionState: {
      switch $0 {
      case .open: "öppen"
      case .done: "gjord"
      case .dropped: "struken"
      }
    },
    planState: {
      switch $0 {
      case .draft: "utkast"
      case .inForce: "gäller"
      case .ended: "avslutad"
      }
    },
    outcome: {
      switch $0 {
      case .openWork: "arbete på den öppna arbetsmarknaden"
      case .supportedWork: "arbete med stöd"
      case .studies: "studier"
      case .rehabilitation: "rehabilitering"
      case .workTryOut: "arbetsprövning"
      case .otherService: "annan tjänst"
      case .moved: "flyttning"
      case .endedByStudent: "studeranden ville sluta"
      }
    },
    studyLevel: {
      switch $0 {
      case .vocational: "yrkesstudier"
      case .general: "gymnasiestudier"
      case .other: "andra studier"
      }
    },
    way: {
      switch $0 {
      case .spoken: "muntligt"
      case .paper: "med underskrift"
      case .electronic: "elektroniskt"
      }
    },
    lack: swedishLack,
    mustStand: { "Tjänsten ska stå \($0). Skriv in planen bland andra planer." },
    hole: {
      switch $0 {
      case .goal: "mål saknas"
      case .service: "tjänst saknas"
      case .loose: "lös"
      case .measure: "mått?"
      case .day: "datum?"
      case .party: "vem ger?"
      case .person: "person?"
      case .start: "start?"
      case .owner: "vem?"
      }
    },
    knownPlans: [
      "Aktiveringsplan",
      "Sysselsättningsplan",
      "Sektorsövergripande sysselsättningsplan",
      "Klientplan inom socialvården",
      "PUK",
    ],
    mark: swedishMark, shortMark: swedishMark,
    step: swedishStep,
    unknownMember: "okänd medlem",
    dayNeeded: "Här behövs ett datum. Skriv till exempel 20.11.2026.",
    heldEarly: { "Uppföljningen är avtalad först till \($0). Om den redan hölls, tryck på Enter." },
    heldEarlyAsk: { "Uppföljningen är avtalad till \($0). Hölls den redan \($1)?" },
    heldEarlyAnswer: "Den hölls",
    handOverUnasked: "Ansvaret har inte övergått ännu. Om personen har sagt ja, tryck på Enter.",
    choiceNeeded: "Välj något av alternativen.",
    responsibleStays:
      "Planen ska alltid ha en ansvarig arbetstagare. Välj en ny som har sagt ja.",
    notFound: { "Finns inte: \($0). Välj ur listan." })

  @Sendable private static func swedishLack(_ kind: PlanLackKind) -> String {
    switch kind {
    case .noOwnWords: "Studerandens egen önskan saknas."
    case .noNeed: "Inget behov är antecknat."
    case .needWithoutWords: "Behovet är tomt."
    case .needWithoutGoal: "Behovet har varken mål eller skäl till att det saknas."
    case .needWithoutArea: "Behovets område saknas: lärande, arbete eller vardag?"
    case .goalWithoutWords: "Målet är tomt."
    case .goalWithoutNeed: "Målet hör inte till något behov."
    case .goalWithoutMeasure: "Målet saknar mått: hur märks det att vi lyckas?"
    case .goalWithoutDay: "Målet saknar datum."
    case .goalWithoutService: "Ingen tjänst stöder målet."
    case .goalWordedAsService: "Målet är en tjänst. Vad vill studeranden själv uppnå?"
    case .learningNotThoughtOf:
      "Lärandet har inte tagits upp. Anteckna ett behov eller att inget behövs."
    case .workNotThoughtOf:
      "Arbetet har inte tagits upp. Anteckna ett behov eller att inget behövs."
    case .livingNotThoughtOf:
      "Vardagen har inte tagits upp. Anteckna ett behov eller att inget behövs."
    case .serviceWithoutName: "Tjänstens namn saknas."
    case .serviceWithoutGoal: "Tjänsten hör inte till något mål."
    case .serviceWithoutParty: "Det framgår inte vem som ger tjänsten."
    case .serviceWithoutPerson: "Tjänsten saknar en person som sköter saken."
    case .serviceWithoutStart: "Tjänsten saknar startdag."
    case .serviceNotInOtherPlan: "Tjänsten kräver en annan plan som inte är antecknad."
    case .serviceStudentTooYoung: "Tjänstens nedre åldersgräns är inte nådd än."
    case .serviceStudentTooOld: "Tjänstens åldersgräns är passerad."
    case .noAction: "Ingen uppgift är avtalad."
    case .actionWithoutWords: "Uppgiften är tom."
    case .actionWithoutOwner: "Ingen har tagit uppgiften."
    case .actionWithoutDay: "Uppgiften saknar datum."
    case .goalDayPassed:
      "Målets dag har gått. Anteckna hur det gick eller avtala en ny dag."
    case .actionDayPassed: "Uppgiftens dag har gått. Vad hände?"
    case .noOwnDoings: "Studerandens egen del saknas: vad gör hen själv?"
    case .viewWithoutStudent: "Studerandens synsätt saknas."
    case .viewWithoutWorker: "Arbetstagarens synsätt saknas."
    case .viewWithoutReason: "Synsättet saknar motivering."
    case .followUpNotHeld: "Uppföljningsdagen har gått. När hölls uppföljningen?"
    case .otherPlanWithoutKeeper: "Det framgår inte vem som upprätthåller den andra planen."
    case .notAgreedByOthers: "Ingen annan av de närvarande har ännu godkänt planen."
    case .handoverUnanswered: "Ansvaret har erbjudits men svaret saknas."
    case .noPath: "Vägen är inte vald."
    case .noPeriod: "Planens period saknas."
    case .noResponsibleWorker: "Ansvarig arbetstagare saknas."
    case .responsibleWorkerLeft: "Den ansvariga arbetstagaren är inte kvar i gruppen."
    case .noFollowUp: "Uppföljningsdag saknas."
    case .notAgreedByStudent: "Studeranden har ännu inte godkänt planen."
    case .changedSinceAgreed:
      "Planen har ändrats efter studerandens godkännande. Fråga på nytt."
    }
  }
}

extension PlanHeadings {
  static let swedish = PlanHeadings(
    ownWords: "EGEN ÖNSKAN", chain: "FRÅN BEHOV TILL UPPGIFTER",
    loose: "Inte knutet till kedjan ännu", otherwiseAgreed: "Övrigt som avtalats",
    ownPart: "EGNA INSATSER OCH STÖD", views: "OLIKA SYNSÄTT", path: "VÄG",
    responsibility: "ANSVAR OCH UPPFÖLJNING", otherPlans: "ANDRA PLANER",
    agreements: "GODKÄNNANDEN", lacks: { "SAKNAS \($0)" }, noLacks: "Inget saknas.",
    wholeChain: { $0 == 1 ? "KEDJAN · 1 lucka" : "KEDJAN · \($0) luckor" },
    openQuestions: "TVÅ TEXTER PÅ SAMMA STÄLLE", who: "vem, mått",
    when: "när")
}

extension PlanLabels {
  static let swedish = PlanLabels(
    need: "Behov", area: "område", goal: "Mål", measure: "mått", goalBy: "senast",
    service: "Tjänst", party: "ges av", person: "person", starts: "börjar", ends: "slutar",
    state: "läge", action: "Uppgift", owner: "vem", by: "senast", doneOn: "när",
    happened: "hur det gick", tie: "hör till", whyNot: "varför ej",
    whyNotInChain: "Inte nu",
    notNeeded: "Inget behov:",
    ownDoings: "Gör själv", familyDoings: "Närstående hjälper",
    aids: "Tolk, hjälpmedel", topic: "Sak", student: "Studeranden", worker: "Arbetstagaren",
    reason: "därför att", responsible: "Ansvarig arbetstagare", saidYes: "sade ja",
    substitute: "Ersättare", followUp: "Uppföljning", held: "hölls", note: "vad som konstaterades",
    from: "Perioden börjar", until: "slutar", otherPlan: "Plan", keeper: "upprätthålls av",
    who: "godkänd av", way: "sätt", day: "datum", inForce: "Gäller från")
}

extension PlanHints {
  static let swedish = PlanHints(
    ownWords: "Vad studeranden själv vill, med egna ord",
    need: "Vad studeranden behöver, med egna ord", area: "välj",
    goal: "Vad studeranden vill nå", measure: "hur vi märker det", day: "dd.mm.",
    service: "Vilket stöd eller vilken tjänst hjälper", party: "välj", person: "vem sköter saken",
    action: "Vad görs härnäst", owner: "namn", happened: "hur det gick",
    ownDoings: "Vad studeranden gör själv", familyDoings: "Vad närstående gör",
    aids: "Tolk, lättläst, annan hjälp", view: "En sak som ses olika", viewText: "synsätt",
    reason: "motivering", path: "välj väg", responsible: "den som har sagt ja", member: "namn",
    followUp: "nästa uppföljningsdag, dd.mm.", note: "hur det gick",
    otherPlan: "Annan plan som gäller", keeper: "vem upprätthåller",
    agreement: "vem godkände", inForce: "från vilket datum", choose: "välj",
    tie: "mål eller tjänst",
    whyNot: "varför det inte finns något mål nu")
}

extension PlanKeyTexts {
  static let swedish = PlanKeyTexts(
    moving: "Förflyttning", writing: "Skrivande", rows: "Rader", looking: "Visning",
    next: "Nästa", previous: "Föregående", enter: "Ny rad",
    enterWords: "Ny likadan rad eller nästa fält; öppnar också en lista att välja ur",
    nextSection: "Nästa del", previousSection: "Föregående del",
    newRowWords: "Ny likadan rad efter den här", newBelow: "Rad under",
    newBelowWords: "Ny rad under: behov, mål, tjänst, uppgift",
    noRowHere: "Gå först till en rad i kedjan (behov, mål, tjänst eller uppgift).",
    remove: "Ta bort raden", removeWords: "Ta bort raden; Ctrl-Z hämtar den tillbaka",
    nothingToRemove: "Här finns ingen rad att ta bort. Gå till raden som ska bort.",
    tie: "Knyt", tieWords: "Knyt uppgiften till ett mål eller en tjänst, eller lösgör den",
    noActionHere: "Gå först till en uppgifts rad.",
    undo: "Ångra", undoWords: "Ångra din senaste ändring; en tidigare namnges och frågas först",
    undoTyping: "Ångra: skrivet i det här fältet", undoRemoval: { "Ångra: borttagen rad ’\($0)’" },
    redo: "Gör om",
    nextLack: "Saknas",
    nextLackWords: "Gå till nästa sak som saknas", noLacks: "Inget saknas i planen.",
    chain: "Kedja", chainWords: "Hela kedjan från behov till uppgift på en skärm",
    closeChain: "Tillbaka till skrivandet", openInChain: "Redigera", checklist: "Checklista",
    client: "Studerandens uppgifter", start: "Börja planen",
    startWords: "Börja studerandens gemensamma plan", choose: "Välj", takeStep: "Lägg till")
}

extension PlanEndingTexts {
  static let swedish = PlanEndingTexts(
    key: "Avsluta planen", keyWords: "Avsluta planen och anteckna vad den ledde till",
    revise: "Ny version", reviseWords: "Gör en ny version av den avslutade planen",
    title: "AVSLUTA PLANEN",
    what: "En avslutad plan kan läsas men inte längre ändras. Esc går tillbaka utan att avsluta.",
    outcome: "Vad den ledde till", outcomeFirst: "Välj först vad planen ledde till.",
    day: "När", end: "Avsluta planen",
    leaves: { tasks, followUps in
      let parts = [
        tasks == 0 ? nil : tasks == 1 ? "1 uppgift" : "\(tasks) uppgifter",
        followUps.count == 1
          ? "uppföljningen \(followUps[0])"
          : followUps.isEmpty ? nil : "\(followUps.count) uppföljningar",
      ].compactMap(\.self)
      let them = tasks + followUps.count == 1 ? "Den" : "De"
      return "Öppet: \(parts.joined(separator: " och ")). \(them) försvinner från uppföljningen."
    }, staysBooked: { "Tiden \($0) förblir bokad." })
}

extension PlanNotes {
  static let swedish = PlanNotes(
    noPlan: "Studeranden har ännu ingen plan.",
    closed: "De här uppgifterna visas inte för dig. Be studeranden om samtycke (F4).",
    closedKept:
      "Din påbörjade text finns kvar på den här datorn. Du får den tillbaka när samtycket gäller igen.",
    noClient: "Studerandens uppgifter går inte att hitta. Välj en studerande: F4 Klienter.",
    writes: { "\($0) skriver" },
    savedMeanwhile: "Här har en annan text sparats:",
    leftBehind: "Sparades inte förra gången. Ctrl-Z hämtar den sparade texten.",
    twoTexts: "Två olika texter. Välj med Enter vilken som står kvar:",
    removedValue: "(borttaget)",
    notSaved: { "Inte sparat: \($0)" },
    tooLong: "Texten är för lång för fältet. Inget lades till.",
    removed: { "Borttaget: \($0). Ctrl-Z hämtar tillbaka." },
    broughtBack: { "Tillbaka: \($0) (Ctrl-Y tar bort igen)" },
    fixedRow: "Ett antecknat godkännande tas inte bort.",
    notRecorded: {
      $0.isEmpty ? "Inget godkännande antecknades." : "Inget godkännande antecknades: \($0)."
    },
    level: { higher, lower in
      [higher.map { "Ctrl-← \($0)" }, lower.map { "Ctrl-→ \($0)" }].compactMap(\.self)
        .joined(separator: "   ")
    },
    cameInForce: "Planen gäller nu.",
    levelFixed: "Nivån väljs bara för en ny, tom rad. Ctrl-N börjar en rad.",
    noHigherLevel: "Behov är kedjans högsta nivå.", noLowerLevel: "Uppgift är kedjans lägsta nivå.",
    inForce: { "Planen gäller från \($0)." },
    ended: "Planen är avslutad. Den kan läsas men inte ändras.",
    recordsToday: "Valet antecknar att personen sade ja i dag.",
    recordsOnLeaving: "Godkännandet antecknas när du lämnar raden. Det ändras inte sedan.",
    agreedBeforeChanges: "gäller texten före ändringarna",
    freeName: { "”\($0)”, utanför gruppen" },
    chooseFirst: "Välj först med ↓ eller skriv början av namnet. Tab hoppar över.",
    noneFits: "Inget alternativ motsvarar det du skrev. Skriv kortare.",
    more: { "+ \($0) till" },
    emptyChain: "Kedjan är tom. Skriv först ett behov.", noHoles: "Kedjan har inga luckor.",
    late: "försenad",
    pathNeeds: "Följande steg på vägen. Enter lägger till i planen:",
    stepTaken: { "Tillagt: \($0). Ctrl-G går till det som saknas." },
    pressedHere: { "Här skriver man inte. Enter: \($0)." },
    stepHere: "Här skriver man inte. Enter lägger till det här i planen.",
    othersAgree: { "De andra närvarande godkänner också (\($0))" },
    othersAsk: { "Fråga var och en om hen godkänner planen: \($0)." },
    othersAnswer: "Alla godkänner",
    turnPassed: { "Nu är det \($0):s tur. F5 öppnar den planen." })
}
