import Casework

extension ClientTexts {
  static let swedish = ClientTexts(
    title: "Klienter", list: .swedish, papers: .swedish, concern: .swedish, consent: .swedish,
    booking: .swedish, brought: .swedish,
    group: {
      switch $0 {
      case .graduatingWithSupportNeeds: "utexamineras och behöver stöd"
      case .studiesBreakingOff: "studierna hotar att avbrytas"
      case .brokenOffWithoutQualification: "avbrutna studier, ingen examen ännu"
      case .applyingWithStrongNeed: "söker till studier, behöver mycket stöd"
      }
    })
}

extension ClientListTexts {
  static let swedish = ClientListTexts(
    name: "Namn", school: "Läroanstalt", permission: "Samtycke",
    nextTime: "Möte", followUp: { "\($1 ? "uppf." : "uppföljning") \($0)" }, plan: "Plan",
    until: { "till \($0)" }, inForce: "gäller",
    noPermission: "saknas", noCooperation: "ej samarbete",
    refused: "gavs inte", withdrawn: "återkallat", ranOut: "har gått ut",
    planState: {
      switch $0 {
      case nil: "–"
      case .draft: "utkast"
      case .inForce: "gäller"
      case .ended: "avslutad"
      }
    },
    empty: "Här finns ingen ännu. Tryck N och skriv studerandens förnamn, så är ni i gång.",
    noMatch: "Sökningen ger ingen träff. Esc tömmer den.",
    hidden: "Det finns även klienter som inte visas för dig.",
    allHidden:
      "Gruppen har klienter, men samtyckena öppnar inte deras papper för dig."
      + " Om du behöver dem: be läroanstaltens representant fråga om samtycke också för din part.",
    new: "Ny klient", newHint: "Förnamnet räcker till att börja med, resten kan fyllas i senare.",
    addClient: "Lägg till klienten",
    runsOut: { "Samtycket går ut inom \($0) dagar" }, others: "Övriga",
    sameName: { "Det finns redan en klient med samma namn: \($0). Är det samma person?" },
    keyOpen: "Öppna", keyNew: "Ny", keyFilter: "Sök", wordsOpen: "Öppna klientens uppgifter",
    wordsNew: "Lägg till en ny klient", wordsFilter: "Sök på namn, läroanstalt eller studieområde",
    nothingChosen: "Välj först en klient.",
    opensSoon: "Uppgifterna läses fortfarande in. De öppnas om ett ögonblick.",
    nameFirst: "Skriv först förnamnet.")
}

extension ClientPaperTexts {
  static let swedish = ClientPaperTexts(
    gone: "De här uppgifterna visas inte för dig. Be studeranden om samtycke.",
    concernTab: "Oro", consentTab: "Samtycke", bookingTab: "Tid", basicsTab: "Basuppgifter",
    firstName: "Förnamn", lastName: "Efternamn", language: "Språk", phone: "Telefon",
    email: "E-post", born: "Född", bornHint: "året räcker; ingen personbeteckning",
    bornUnclear: "Ange år eller dag, till exempel 2007 eller 17.5.2007.",
    school: "Läroanstalt", field: "Studieområde", group: "Situation",
    noGroup: "inte valt", knowsBest: "Känner bäst", nobody: "ingen vald",
    openedBy: { "Uppgifterna öppnades av \($0)." }, keyWrite: "Skriv", keyChoose: "Välj",
    keyNext: "Nästa", keyPage: { "Sida: \($0)" }, keyNextPage: "Nästa sida",
    keyPreviousPage: "Föregående sida",
    wordsNextPage: "Nästa sida (också → när inget fält är öppet)",
    wordsPreviousPage: "Föregående sida (också ← när inget fält är öppet)",
    keyChecklist: "Checklista", keyPlan: "Plan",
    keySave: "Spara", keyRemove: "Ta bort",
    wordsChecklist: "Öppna checklistan för stödbehov", wordsPlan: "Öppna den gemensamma planen",
    consentFirst: "Studerandens samtycke saknas eller har upphört. Be om det på sida 2.",
    cooperationFirst:
      "Samtycket gäller inte samarbete i gruppen, så ingen tid kan bokas. Be om det på sida 2.",
    planPermissionFirst: "Samtycket gäller inte en gemensam plan. Be om det på sida 2.",
    wordsSave: "Spara fältet genast (annars sparas det när du lämnar det)",
    wordsRemove: "Ta bort raden du står på (oro, inbjudan, papper som tagits med)",
    nothingToRemove: "Det finns inget att ta bort på den här raden.",
    removeAgain: "Tryck Del en gång till, så tas raden bort.",
    nothingToAdd: "På den här sidan läggs inga rader till. Välj sida 1, 2 eller 3.",
    up: "Föregående rad", down: "Nästa rad", moving: "Förflyttning")
}

extension ConcernTexts {
  static let swedish = ConcernTexts(
    who: "Vem blev orolig?", asked: "Hur är det?", when: "När?", what: "Vad oroar?",
    reason: {
      switch $0 {
      case .absences: "Frånvaro"
      case .studies: "Studierna går inte framåt"
      case .specialSupport: "Kan behöva särskilt stöd vid övergången till arbete"
      case .other: "Något annat"
      }
    },
    how: "Hur kom det fram?",
    source: {
      switch $0 {
      case .talk: "I samtal och genom det som har synts"
      case .contact: "Studeranden eller en närstående tog kontakt"
      case .documents: "I ett dokument som kom direkt"
      case .permittedDocuments: "I ett dokument som studeranden lät oss använda"
      case .studyPlan: "I studieplanen (PUK)"
      }
    },
    words: "Vad har hänt?", wordsHint: "Vad har synts eller hörts?",
    talk: "Vad tänker du själv?", talkHint: "Med studerandens egna ord",
    nothingWritten: "Skriv vad studeranden tänker eller vad som oroar.", record: "Anteckna oron",
    recorded: "Oron är antecknad. Härnäst samtycket: tryck 2.", another: "Anteckna en oro till",
    remove: "Ta bort den här oron",
    reallyRemove: "Ska oron tas bort? Enter tar bort. Tryck på en pil om du inte vill.",
    seen: "Vad andra har sett", talkedBy: "Vem talade med dig?",
    removedMeanwhile: "Någon tog bort den här oron. Den kommer tillbaka när din text sparas.",
    keyNew: "Ny oro",
    wordsNew: "Anteckna en ny oro")
}

extension ConsentTexts {
  static let swedish = ConsentTexts(
    holdsUntil: { "Samtycket gäller till \($0)." }, holds: "Samtycket gäller tills vidare.",
    missing: "Samtycke saknas. Utan det bokas ingen tid och görs ingen plan.",
    noCooperation: {
      "Samtycket gäller inte samarbete i gruppen. Ingen tid kan bokas"
        + ($0 ? "." : " och ingen plan görs.")
    },
    partly: "delvis",
    ask: "Får vi samarbeta?", askedBy: "Vem frågade?", when: "När?", way: "Hur kom svaret?",
    ways: {
      switch $0 {
      case .spoken: "muntligt"
      case .paper: "på papper"
      case .electronic: "elektroniskt"
      }
    },
    parties: "Vilka får vara med?", wholeGroup: "Hela gruppen",
    gap: "ingen ännu", matters: "Vad får vi tala om?",
    matter: {
      switch $0 {
      case .cooperation: "Samarbete i gruppen"
      case .studies: "Studier"
      case .health: "Hälsa"
      case .work: "Arbete och arbetssökande"
      case .livingAndMoney: "Boende och ekonomi"
      case .plan: "Gemensam plan"
      }
    },
    until: "Till vilken dag?", untilHint: "tills vidare", excludes: "Vad får vi inte ta upp?",
    excludesHint: "Med egna ord: vad samtycket inte gäller",
    earlier: { $0 ? "Och de tidigare?" : "Och det tidigare?" },
    replaces: { $0 ? "upphör, det här ersätter dem" : "upphör, det här ersätter det" },
    beside: { _ in "gäller vid sidan av det här" },
    answer: "Vad svarade studeranden?", reason: "Varför inte?",
    reasonHint: "Om svaret är nej och studeranden vill säga varför",
    give: "Studeranden ger samtycke", refuse: "Studeranden ger inte samtycke",
    refuseAsk:
      "Anteckna att studeranden inte ger samtycke? Enter antecknar. Tryck på en pil om du inte vill.",
    reallyRefuse: {
      $0.isEmpty
        ? "Det nuvarande samtycket upphör genast. Enter antecknar svaret. "
          + "Tryck på en pil om samtycket ska gälla."
        : "Det nuvarande samtycket upphör genast och planen stängs för: "
          + "\($0.joined(separator: ", ")). Enter antecknar svaret. "
          + "Tryck på en pil om samtycket ska gälla."
    },
    reallyReplace: {
      $0.sentences(
        plan: { "Planen stängs för: \($0)." }, matters: { "Samtycket upphör: \($0)." },
        cooperation: "Samarbetet i gruppen upphör: ingen tid kan bokas.")
        + " Enter antecknar. Ska det tidigare gälla, tryck på en pil och välj det längre upp."
    },
    given: "Samtycket är antecknat. Härnäst en tid: tryck 3.",
    givenWithoutCooperation:
      "Samtycket är antecknat. Det gäller inte samarbete i gruppen, så ingen tid kan bokas.",
    refusedDone: "Antecknat: studeranden gav inte samtycke.",
    withdrawnDone: "Antecknat: studeranden återkallade samtycket.",
    renew: "Be om ett nytt samtycke",
    withdraw: "Studeranden återkallar samtycket",
    withdrawAsk: "Studeranden återkallar samtycket", withdrawWhy: "Varför?",
    withdrawWhyHint: "Om studeranden vill säga varför",
    withdrawHint: {
      $0.isEmpty
        ? "Samtycket upphör genast."
        : "Samtycket upphör genast och planen stängs för: \($0.joined(separator: ", "))."
    },
    withdrawWhich: "Vad återkallas?",
    withdrawWhen: "När?", withdrawWay: "Hur kom beskedet?",
    withdrawRecord: "Anteckna återkallandet", keepInForce: "Tillbaka, samtycket gäller",
    history: "Vad som har antecknats",
    fixed: "Det antecknade ändras inte. Be om ett nytt (N): det ersätter det gamla.",
    kind: {
      switch $0 {
      case .given: "Gav samtycke"
      case .refused: "Gav inte samtycke"
      case .withdrawn: "Återkallade samtycket"
      }
    },
    askedByName: { "Frågade: \($0)." }, covers: "Med: ", about: "Om: ",
    notCovered: "Omfattar inte: ", because: "Orsak: ", inForce: "Gäller.",
    ended: { "Upphörde \($0)." }, ranOut: { "Gäller till \($0)." }, keyNew: "Nytt samtycke",
    wordsNew: "Be om och anteckna ett nytt samtycke", keyWithdraw: "Återkalla",
    wordsWithdraw: "Anteckna att studeranden återkallar samtycket")
}

extension BookingTexts {
  static let swedish = BookingTexts(
    noPermission: "Ingen tid kan bokas ännu: studerandens samtycke saknas.",
    bookedWithoutPermission:
      "Samtycket saknas: turen kan inte hållas. Avboka eller be om samtycke.",
    bookedTwice: "Studeranden har två bokade tider. Avboka den ena.",
    cancelled: { "Inställt \($0): \($1)" },
    newTimeMissing: "Ingen ny tid är bokad ännu.",
    askPermission: "Be om samtycke", noMeetings: "Inga kommande möten är avtalade.",
    arrange: "Avtala ett möte", free: "Till vilket möte? Enter bokar.",
    chooseMeeting: "Välj ett möte. Enter bokar.",
    slot: { count, time in
      switch count {
      case 0: "ledigt kl. \(time)"
      case 1: "1 bokad, ledigt kl. \(time)"
      default: "\(count) bokade, ledigt kl. \(time)"
      }
    },
    full: { count in
      "\(count) \(count == 1 ? "bokad" : "bokade"), tiden räcker inte"
    }, slots: "Mötets turer", somebody: "en annan studerande",
    overlaps: { "En annan tur är på samma gång: \($0) kl. \($1)." },
    beforeTheMeeting: { "Turen börjar före mötet, som börjar kl. \($0)." },
    pastTheEnd: { "Mötet slutar kl. \($0): turen går \($1) min över." },
    outOfOrder: { "Ordningen och klockslagen stämmer inte: \($0) kl. \($1). Rätta det ena." },
    coveredNoMore: "samtycket gäller inte längre", booked: "Bokat", starts: "Börjar",
    startsHint: "i turordning",
    length: "Längd, min", order: "Tur", invited: "Vilka bjuds in?", invite: "Bjud in någon",
    inviteWhom: "Vem bjuds in?", party: "Part", notPermitted: "inget samtycke", name: "Namn",
    why: "Varför", whyHint: "Vad kan personen bidra med?", inviteRecord: "Bjud in",
    inviteLeave: "Tillbaka, ingen bjuds in", unbook: "Avboka",
    reallyUnbook: "Ska tiden avbokas? Enter avbokar. Tryck på en pil om du inte vill.",
    bookedDone: "Tiden är bokad.",
    bookedInDraft: "Bokad. Tiden är ännu ett utkast: den bekräftas på F2.",
    draftToAgree: "Utkast: tiden är inte avtalad än. Den bekräftas på F2.",
    permissionEndsFirst: "samtycket upphör före",
    unbookedDone: "Tiden är avbokad.", keyBook: "Boka", wordsBook: "Boka en tid i nästa möte",
    keyInvite: "Bjud in", wordsInvite: "Bjud in någon till den här turen",
    keyLetter: "Inbjudan",
    wordsLetter: "Visa studerandens inbjudan och spara den i en fil",
    bookFirst: "Boka först en tid: N.")
}
