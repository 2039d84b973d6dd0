import Casework

extension SelfAssessmentTexts {
  static let swedish = SelfAssessmentTexts(
    title: "Självbedömning", question: "Hur bra stämmer meningen på dig?",
    ownWords: "Med egna ord",
    student: StudentAssessmentTexts(
      greeting: { $0.isEmpty ? "Hej!" : "Hej, \($0)!" },
      lead: {
        [
          "Nu kommer \($0) meningar, en i taget.",
          "Berätta hur bra meningen stämmer på dig.",
          "Det finns inga rätta eller felaktiga svar. Du får hoppa över en mening och ta en paus.",
          "Den anställda som är med dig ser dina svar, och de som du ger lov till.",
        ]
      },
      resume: "Du kan fortsätta där du slutade.",
      ownWordsHint: "Skriv här om du vill berätta mer.",
      last: "Det var den sista meningen.",
      count: { "Du svarade på \($0) meningar av \($1)." },
      ready: "Är självbedömningen klar?", thanks: "Tack!", pause: "Paus",
      kept: "Dina svar är sparade.",
      notKept: "Alla svar är inte sparade ännu. Be en anställd komma hit.",
      handOver: "Ge datorn till den anställda nu.",
      cannot: "Självbedömningen kan inte fyllas i just nu. Be en anställd komma hit.",
      begin: "Börja", goOn: "Fortsätt", next: "Nästa", skip: "Hoppa över", back: "Tillbaka",
      write: "Egna ord", written: "Klar", rest: "Paus", finish: "Klar",
      answer: "Svara", up: "Mindre", down: "Större", clear: "Ta bort svaret",
      worker: "Den anställda fortsätter", answerSection: "Att svara",
      moveSection: "Att röra sig", noAnswer: "Här finns inget svar ännu.",
      atFirst: "Det här är den första meningen."),
    papers: AssessmentPaperTexts(
      tab: "Egen bedömning", none: "Ingen självbedömning har fyllts i ännu.",
      way: {
        switch $0 {
        case .alone: "den studerande själv"
        case .together: "tillsammans"
        case .paper: "på papper"
        }
      },
      count: { "besvarat \($0)/\($1)" }, unfinished: "inte klar",
      alone: "Den studerande fyller i själv", goOnAlone: "Den studerande fortsätter själv",
      together: "Vi fyller i tillsammans", paper: "Förs in från papper",
      finish: "Självbedömningen är klar", another: "Ny självbedömning",
      remove: "Ta bort den oavslutade självbedömningen",
      reallyRemove: "Ska svaren tas bort? Enter tar bort.",
      wordsAlone: "Ge datorn till den studerande för självbedömningen", keyAlone: "Till studerande",
      finished: "Självbedömningen är klar.", begun: "Självbedömningen är påbörjad.",
      removed: "Den oavslutade självbedömningen är borttagen.",
      hiddenAreas: "En del av svaren visas inte för dig. Be den studerande om lov.",
      changeSince: { "Ändring sedan förra gången (\($0))" }, reworded: "meningen har skrivits om",
      asksForHelp: "stor siffra: vill ha hjälp", unanswered: "inget svar",
      notYetRated: "inget svar ännu"),
    views: StudentViewTexts(
      student: "Studerande",
      point: {
        switch $0 {
        case .bothSeeNeed: "Ni ser det här på samma sätt. Fundera tillsammans på vad som hjälper."
        case .bothSeeWell: "Ni ser det här på samma sätt: det går bra."
        case .studentSeesWell:
          "Den studerande tycker att det går bra. Fråga vad som fungerar, berätta vad du själv sett."
        case .studentSeesNeed:
          "Den studerande tycker att det är svårt här. Fråga hurdan vardagen är."
        case .studentRaises: "Den studerande lyfter fram det här. Tala om det."
        }
      },
      mark: {
        switch $0 {
        case .bothSeeNeed, .bothSeeWell: "samma syn"
        case .studentSeesWell, .studentSeesNeed, .studentRaises: "tala om det"
        }
      },
      services: "Tjänster som ni kan tala om:", because: "orsak",
      own: { "den studerandes svar ”\($0)”" }, idea: swedishIdea,
      toTalkAbout: "Det här är värt att tala om"),
    sheet: AssessmentSheetTexts(
      name: "Namn", day: "Dag",
      instruction: "Läs meningen. Kryssa för siffran som visar hur bra meningen stämmer på dig.",
      statement: "Mening",
      freedom: "Det finns inga rätta eller felaktiga svar. Du får lämna tomt."))

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
    case .jobCoaching: "arbetsträning med coach"
    case .workTryout: "arbetsprövning"
    case .jobSeekingCoaching: "jobbsökarträning"
    case .outreachWork: "uppsökande ungdomsarbete, sällskap på möten"
    }
  }
}
