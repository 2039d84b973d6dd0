import Casework

extension TransferTexts {
  static let swedish: TransferTexts = TransferTexts(
    title: "Informationsöverföring", listTitle: "Informationsöverföringar",
    direction: { direction in
      switch direction {
      case .toEmployment: "från skolan till sysselsättningstjänsterna"
      case .toSchool: "från sysselsättningstjänsterna till skolan"
      }
    },
    towards: { $0 == .toEmployment ? "till sysselsättningstjänsterna" : "till skolan" },
    screenTitle: { "Överföring \(swedish.towards($0))" },
    state: { state in
      switch state {
      case .preparing: "förbereds"
      case .sent: "skickad"
      case .taken: "mottagen"
      case .refused: "returnerad"
      case .done: "klar"
      case .givenUp: "avbruten"
      }
    },
    step: { swedishStep($0) }, work: { swedishWork($0) },
    role: { role in
      switch role {
      case .guidanceCounsellor: "studiehandledaren"
      case .employmentExpert: "sysselsättningsexperten"
      case .studentWelfare: "studerandevården"
      case .outreach: "uppsökande ungdomsarbetet"
      }
    },
    answer: { answer in
      switch answer {
      case .yes: "ja"
      case .no: "nej"
      case .notKnown: "vet inte"
      case .alone: "själv"
      case .guided: "med hjälp"
      }
    },
    answerBeside: { step, answer in
      (step == .contactSchool ? "möte: " : "") + swedish.answer(answer)
    },
    lack: { lack in
      switch lack {
      case .studentWelfare: "om studerandevården har hjälpt"
      case .registration: "anmälan som arbetssökande"
      case .studies: "utexaminerad eller avbrutit"
      case .field: "utbildningsområde"
      case .reason: "orsak till avbrottet eller stödbehov"
      case .contact: "läroanstaltens kontaktperson"
      case .transferrer: "vem som överför informationen"
      case .meetingNeed: "om ett möte behövs"
      case .contents: "information att lämna"
      case .receiver: "vem som får informationen"
      case .openSteps(let next): "steget ”\(swedish.step(next))”"
      }
    },
    way: { way in
      switch way {
      case .contactRequest: "genom kontaktbegäran"
      case .phone: "per telefon"
      case .meeting: "på ett möte"
      case .secureMail: "med skyddad e-post"
      case .paper: "på papper"
      }
    },
    event: { kind in
      switch kind {
      case .sent: "skickad"
      case .taken: "mottagen"
      case .refused: "returnerad"
      case .done: "klar"
      case .givenUp: "avbruten"
      case .reopened: "öppnad på nytt"
      }
    },
    studies: { $0 == .brokenOff ? "avbrutna studier" : "utexaminerad" },
    contents: { matter, end in
      switch matter {
      case .studies: end == .brokenOff ? "Orsak till avbrottet" : "Stödbehov i studierna"
      case .health: "Hälsa, funktionsförmåga"
      case .work: "Arbete och önskemål"
      case .livingAndMoney: "Boende och ekonomi"
      case .cooperation, .plan: ConsentTexts.swedish.matter(matter)
      }
    },
    change: { swedishChange($0) }, sheet: .swedish, list: .swedish, paper: .swedish,
    outcome: .swedish, agreed: .swedish)

  private static func swedishStep(_ step: TransferStep) -> String {
    switch step {
    case .askStudentWelfare: "Har studerandevården hjälpt?"
    case .contactStudentWelfare: "Kontakt med studerandevården"
    case .guideToStudentHealth: "Hänvisning till studerandehälsovården"
    case .registerJobSeeker: "Anmälan som arbetssökande"
    case .contactRequest: "Kontaktbegäran"
    case .routeToTeam: "Hänvisning till rätt team"
    case .firstInterview: "Kallelse till inledande intervju"
    case .contactSchool: "Kontakt med läroanstalten"
    case .gatherMeeting: "Kallelse till gemensamt möte"
    case .nameTransferrer: "Vem överför informationen?"
    case .assessMeetingNeed: "Behövs ett sektorsövergripande möte?"
    case .contactCounsellor: "Kontakt med studiehandledaren"
    case .receive: "Ärendet tas emot"
    case .inviteParticipants: "Kallelser till mötet"
    case .goThroughNeeds: "Genomgång av servicebehovet"
    case .agreeFurtherSteps: "Fortsatta åtgärder"
    case .agreeFollowUp: "Uppföljning"
    case .askOutreach: "Ska uppsökande ungdomsarbetet delta?"
    }
  }

  private static func swedishWork(_ step: TransferStep) -> String {
    switch step {
    case .askStudentWelfare: "Fråga studeranden om stöd från studerandevården."
    case .contactStudentWelfare:
      "Helheten reds ut tillsammans. Det kräver studerandens samtycke."
    case .guideToStudentHealth: "Om hälsan oroar eller ett läkarutlåtande behövs för arbetet."
    case .registerJobSeeker:
      "Studeranden anmäler sig på Jobbmarknad Finland. Kontrollera att det är gjort."
    case .contactRequest:
      "Studeranden lämnar begäran på Jobbmarknad Finland. Texten görs av uppgifterna nedan."
    case .routeToTeam: "Begäran upptäcks och den arbetssökande får rätt team."
    case .firstInterview: "Kallelse till inledande intervju eller jobbsökningssamtal."
    case .contactSchool:
      "Ta kontakt med läroanstaltens kontaktperson. Behövs ett sektorsövergripande möte?"
    case .gatherMeeting: "De som behövs kallas, på plats eller på distans."
    case .nameTransferrer: "Välj personen vid Vem i steget Kontakt med studiehandledaren."
    case .assessMeetingNeed: "Bedöm om ett sektorsövergripande möte behövs."
    case .contactCounsellor: "Studiehandledaren får informationen och mötet avtalas."
    case .receive: "Studiehandledaren tar hand om ärendet."
    case .inviteParticipants: "Till exempel speciallärare, studerandevård och tutorlärare."
    case .goThroughNeeds: "Vad behöver studeranden för att komma i gång med studierna?"
    case .agreeFurtherSteps: "Skriv vem som gör vad."
    case .agreeFollowUp: "Skriv när ni tillsammans ser hur det har gått."
    case .askOutreach: "Med den som är under 29 år, om hen själv vill."
    }
  }

  private static func swedishChange(_ change: TransferChange) -> String {
    switch change {
    case .open: "Informationsöverföring inledd"
    case .setStudies: "Antecknat hur studierna slutade"
    case .setField: "Utbildningsområde antecknat"
    case .setContact: "Kontaktperson vald"
    case .writeContents: "Information att lämna skriven"
    case .assign: "Vem som gör steget avtalat"
    case .doStep: "Steg gjort"
    case .agree: "Antecknat vad som avtalades"
    case .leaveOutStep: "Steg behövs inte"
    case .reopenStep: "Steg öppnat på nytt"
    case .writeNote: "Anteckning om steget skriven"
    case .send: "Information skickad"
    case .take: "Mottagen"
    case .refuse: "Returnerad"
    case .give: "Lämnad information antecknad"
    case .finish: "Informationsöverföringen klar"
    case .giveUp: "Informationsöverföringen avbruten"
    case .recordOutcome: "Resultatet antecknat"
    case .reopen: "Informationsöverföringen öppnad på nytt"
    }
  }
}

extension TransferSheetTexts {
  static let swedish = TransferSheetTexts(
    steps: "STEG", toGive: "VAD SOM LÄMNAS", given: "VAD SOM HAR LÄMNATS", events: "FÖRLOPP",
    nothingGiven: "Ingenting har lämnats ännu.",
    gone: "Informationsöverföringen är inte öppen för dig.",
    stands: { state, since in
      guard state != .preparing else { return "Förbereds sedan \(since)" }
      let words = TransferTexts.swedish.state(state)
      return "\(words.prefix(1).uppercased() + words.dropFirst()) \(since)"
    },
    waits: { "På tur: \($0) (\($1))" },
    waitsForFinish: "Alla steg är gjorda. Markera överföringen som klar.",
    lacks: { "Innan informationen skickas behövs: \($0.joined(separator: ", "))" },
    reason: { "Orsak: \($0)" }, who: "Vem", by: "Senast", on: "Dag", answer: "Svar",
    note: "Anteckning", noteHint: "Vad avtalades, eller varför behövs det inte?",
    done: "Gjort", open: "öppet", leaveOut: "Behövs inte",
    reopenStep: "Öppna på nytt", notNeeded: "behövs inte", studies: "Studierna",
    field: "Utbildningsområde", contact: "Kontaktperson", nobody: "(inte vald)",
    contentsHint: "Bara det som behövs. Ingenting om andra människor.",
    notGiven: "lämnas inte", noPermission: "Samtycket gäller inte detta.",
    notPermitted: { "Samtycket gäller inte detta (\($0)): det kan inte lämnas." },
    thirdPersons: { "Gäller det en annan människa? \($0.joined(separator: ", "))" },
    frozen: "Det som har skickats kan inte ändras. Ny information kan antecknas nedan.",
    showRequest: "Kontaktbegärans text", requestKey: "Begäran",
    showGiven: "Visa studeranden vad som har lämnats",
    send: "Anteckna som skickad", way: "Hur", receiver: "Till vem",
    jobMarket: "Jobbmarknad Finland",
    receiverHint: "Namn eller tjänst", record: "Anteckna", take: "Ta emot",
    refuse: "Returnera till avsändaren", refuseReason: "Orsak till returen",
    refuseHint: "Varför hör ärendet inte till er?",
    onlyReceiver: { "Mottagandet antecknas av: \($0)." },
    giveMore: "Anteckna annan information som har lämnats", to: "Part",
    finish: "Överföringen är klar",
    giveUp: "Avbryt överföringen", giveUpReason: "Orsak",
    giveUpHint: "Varför avslutas överföringen?", reopen: "Öppna överföringen på nytt",
    reopenHint: "Varför öppnas överföringen på nytt?",
    dayNeeded: "Ange dagen.", chooseFirst: "Välj först ett svar.",
    said: { kind in
      switch kind {
      case .sent: "Skickad. Det som lämnades förblir synligt."
      case .taken: "Mottagen. Avsändaren ser det."
      case .refused: "Returnerad. Avsändaren ser orsaken."
      case .done: "Överföringen är klar."
      case .givenUp: "Överföringen är avbruten."
      case .reopened: "Överföringen är öppen igen."
      }
    },
    stepDone: { "Antecknat: \($0)" }, kept: "Den lämnade informationen är antecknad.")
}

extension TransferListTexts {
  static let swedish = TransferListTexts(
    forMe: "VÄNTAR PÅ DIG", forOthers: "VÄNTAR PÅ ANDRA", over: "AVSLUTADE",
    none: "Inga informationsöverföringar visas för dig. Börja i studerandens papper (F4, S).",
    noneYet: "Ingen informationsöverföring om studeranden visas för dig. N inleder en.",
    waitsFor: { "på tur: \($0)" }, late: { $0 == 1 ? "1 dag försenat" : "\($0) dagar försenat" },
    keyOpen: "Öppna",
    wordsOpen: "Öppna överföringens steg", keyNew: "Ny",
    wordsNew: "Inled en informationsöverföring",
    chooseClient: "Öppna först studerandens papper (F4), S leder hit.",
    newQuestion: "Åt vilket håll går informationen?", cancel: "Inled inte",
    oneAtATime: "Åt det hållet finns redan en öppen överföring. Fortsätt med den.",
    keyPapers: "Papper", wordsPapers: "Studerandens papper",
    keyHere: "Överföring",
    wordsHere: "Informationsöverföring mellan skolan och sysselsättningstjänsterna",
    palette: "Informationsöverföringar: vad väntar på vem",
    noneAtAll: "Inga informationsöverföringar visas för dig.", direction: "Vart",
    waits: "Väntar på",
    since: "Sedan")
}

extension TransferPaperTexts {
  static let swedish = TransferPaperTexts(
    requestTitle: "Kontaktbegäran", givenTitle: "Information som har lämnats om dig",
    consent: "SAMTYCKE TILL INFORMATIONSÖVERFÖRING",
    permitted: { party, day, way, until in
      let how =
        switch way {
        case .spoken: "muntligt"
        case .paper: "skriftligt"
        case .electronic: "elektroniskt"
        }
      let end = until.map { " Samtycket gäller till \($0)." } ?? ""
      return "Studeranden har den \(day) gett sitt samtycke (\(how)) till att den här "
        + "informationen lämnas vidare. Mottagare: \(party).\(end)"
    },
    studies: { $0 == .brokenOff ? "Avbrutna studier." : "Utexaminerad." },
    field: "Utbildningsområde", contact: "Läroanstaltens kontaktperson", phone: { "tfn \($0)" },
    givenIntro: {
      "\($0), här är all information om dig som har lämnats vidare med ditt samtycke."
    },
    nothingGiven: "Ingen information om dig har lämnats vidare.", givenTo: "Till vem",
    givenBy: "Vem lämnade", givenWay: "Hur", kinds: "Om vad",
    yourRight: "Du kan återkalla ditt samtycke när du vill. "
      + "Sedan lämnas ingen ny information vidare.",
    requestFile: "kontaktbegaran", givenFile: "lamnad-information",
    keyGiven: "Lämnat", keyRequest: "Begäran",
    otherWords: "Byt: kontaktbegäran eller lämnad information",
    goOn: "Nej, ta ut texten", mendFirst: "Tillbaka för att rätta")
}
