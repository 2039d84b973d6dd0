import Casework

extension SelfAssessmentTexts {
  static let swedish = SelfAssessmentTexts(
    title: "Självbedömning", question: "Hur bra stämmer meningen in på dig?",
    ownWords: "Med egna ord",
    student: StudentAssessmentTexts(
      greeting: { $0.isEmpty ? "Hej!" : "Hej, \($0)!" },
      lead: {
        [
          "Nu kommer \($0) meningar, en i taget.",
          "Berätta hur bra meningen stämmer in på dig.",
          "Inget svar är rätt eller fel. Du får hoppa över en mening och ta en paus.",
          "Den anställda som är med dig ser dina svar. Andra ser dem bara om du ger lov.",
        ]
      },
      resume: "Du kan fortsätta där du slutade.",
      ownWordsHint: "Skriv här om du vill berätta mer.",
      last: "Det var den sista meningen.",
      count: { "Du svarade på \($0) av \($1) meningar." },
      countWords: {
        $0 == 1 ? "Du skrev med egna ord på 1 ställe." : "Du skrev med egna ord på \($0) ställen."
      },
      ready: "Är självbedömningen klar?", thanks: "Tack!", pause: "Paus",
      kept: "Dina svar är sparade.",
      notKept: "Alla svar är inte sparade ännu. Be den anställda komma hit.",
      handOver: "Ge datorn till den anställda nu.",
      cannot: "Självbedömningen kan inte fyllas i just nu. Be den anställda komma hit.",
      begin: "Börja", goOn: "Fortsätt", next: "Nästa", skip: "Hoppa över", back: "Tillbaka",
      write: "Egna ord", written: "Klar", rest: "Paus", finish: "Klar",
      answer: "Svara", up: "Lägre siffra", down: "Högre siffra", clear: "Ta bort svaret",
      worker: "Den anställda fortsätter", answerSection: "Att svara",
      moveSection: "Att röra sig", noAnswer: "Här finns inget svar ännu.",
      atFirst: "Det här är den första meningen."),
    papers: AssessmentPaperTexts(
      tab: "Självbedömning", none: "Ingen självbedömning har fyllts i ännu.",
      way: {
        switch $0 {
        case .alone: "studeranden själv"
        case .together: "tillsammans"
        case .paper: "på papper"
        }
      },
      count: { "besvarat \($0)/\($1)" },
      countWords: { "egna ord \($0)" }, unfinished: "inte klar",
      ofDay: { "Självbedömning \($0), svar: \($1)" },
      alone: "Studeranden fyller i själv", goOnAlone: "Studeranden fortsätter själv",
      together: "Vi fyller i tillsammans", paper: "Förs in från papper",
      printEmpty: "Skriv ut en tom blankett", keyPrint: "Blankett", emptyFile: "sjalvbedomning",
      finish: "Självbedömningen är klar", another: "Ny självbedömning",
      remove: "Ta bort den oavslutade självbedömningen",
      reallyRemove: "Ska svaren tas bort? Enter tar bort.",
      wordsAlone: "Ge datorn till studeranden för självbedömningen", keyAlone: "Till studeranden",
      finished: "Självbedömningen är klar.", begun: "Självbedömningen är påbörjad.",
      removed: "Den oavslutade självbedömningen är borttagen.",
      hiddenAreas: "En del av svaren visas inte för dig. Be studeranden om samtycke.",
      changeSince: { "Ändring sedan förra gången (\($0))" }, reworded: "meningen har skrivits om",
      asksForHelp: "stor siffra: vill ha hjälp", unanswered: "inget svar",
      notYetRated: "inget svar ännu",
      answeredAlready: {
        "Här finns redan svaret \($0). Tryck en gång till om studeranden vill ändra det."
      },
      before: { "Tidigare svar: \($0). Ctrl-Z tar tillbaka det." }),
    views: StudentViewTexts(
      student: "Studerande",
      point: {
        switch $0 {
        case .bothSeeNeed: "Ni ser det här på samma sätt. Fundera tillsammans på vad som hjälper."
        case .bothSeeWell: "Ni ser det här på samma sätt: det går bra."
        case .studentSeesWell:
          "Studeranden tycker att det här går bra. Fråga vad som fungerar och berätta vad du själv har sett."
        case .studentSeesNeed:
          "Studeranden tycker att det här är svårt. Fråga hurdan vardagen är."
        case .studentRaises: "Studeranden lyfter fram det här. Tala om det."
        }
      },
      mark: {
        switch $0 {
        case .bothSeeNeed, .bothSeeWell: "samma syn"
        case .studentSeesWell, .studentSeesNeed, .studentRaises: "tala om det"
        }
      },
      services: "Tjänster som ni kan tala om:", because: "orsak",
      own: { "studerandens svar ”\($0)”" }, idea: swedishIdea,
      toTalkAbout: "Det här är värt att tala om"),
    sheet: AssessmentSheetTexts(
      name: "Namn", day: "Dag",
      instruction: "Läs meningen. Kryssa för siffran som visar hur bra meningen stämmer in på dig.",
      statement: "Mening",
      freedom: "Inget svar är rätt eller fel. Du får lämna tomt."))

  @Sendable private static func swedishIdea(_ idea: ServiceIdea) -> String {
    switch idea {
    case .studySupport: "stöd i studierna"
    case .preparatoryEducation: "handledande utbildning (Hux)"
    case .languageStudies: "språkstudier"
    case .healthCare: "besök hos hälsovårdare eller läkare"
    case .mentalHealthSupport: "stöd för psykisk hälsa"
    case .vocationalRehabilitation: "yrkesinriktad rehabilitering"
    case .workAbilityAssessment: "bedömning av arbetsförmågan"
    case .socialWork: "vuxensocialarbete, hjälp med ekonomin"
    case .housingAdvice: "boenderådgivning"
    case .socialRehabilitation: "social rehabilitering"
    case .jobCoaching: "arbetsträning"
    case .workTryout: "arbetsprövning"
    case .jobSeekingCoaching: "jobbsökarträning"
    case .outreachWork: "uppsökande ungdomsarbete, sällskap vid ärenden"
    }
  }
}
