public import Casework

/// The words of the shared screen: few, to be read from the back of the room.
public struct SharedScreenTexts: Sendable {
  public let title: String
  public let nextMeeting: String
  public let noMeeting: String
  public let between: String
  /// `Seuraava vuoro klo 10.00`, without a name; a turn may have no time of its own.
  public let nextTurn: @Sendable (_ clock: String?) -> String
  public let allDone: String
  /// A meeting is held and nobody has a turn in it yet.
  public let noTurns: String
  /// Not all turns are shown on this screen, and none of those that are is still to come.
  public let someHidden: String

  public let ownWords: String
  public let need: String
  public let goal: String
  public let service: String
  public let path: String
  public let present: String
  public let chair: String
  public let scribe: String
  public let matter: String
  public let information: String
  public let decision: String
  public let action: String
  public let whoDoes: String
  public let family: String
  public let nobodyYet: String
  public let responsible: String
  public let followUp: String
  public let agreed: String
  public let open: String
  /// Before the areas of life of which nothing has been said.
  public let notTalkedAbout: String
  /// After two people's texts of one field, one of which is to be chosen.
  public let toBeChosen: String
  /// Above what is shown because somebody present asked for it.
  public let details: @Sendable (String) -> String
  /// A situation of the checklist in a word or two.
  public let situation: @Sendable (Situation) -> String
  public let nothingYet: String
  /// What is shown is old: the directory has gone or does not answer, or the newest file cannot be used.
  public let directoryAway, directorySilent, meetingDamaged: String
  public let back: String
  /// Where there is no screen to go back to.
  public let quit: String
  public let scroll: String
}

extension SharedScreenTexts {
  static let finnish = SharedScreenTexts(
    title: "Yhteinen näyttö", nextMeeting: "SEURAAVA TAPAAMINEN",
    noMeeting: "Seuraavaa tapaamista ei ole vielä sovittu.", between: "TAPAAMINEN ON KÄYNNISSÄ",
    nextTurn: { $0.map { "Seuraava vuoro \($0)" } ?? "Seuraava vuoro alkaa pian." },
    allDone: "Kaikki vuorot on käyty. Kiitos!", noTurns: "Vuoroja ei ole vielä varattu.",
    someHidden: "Osa vuoroista ei näy täällä.",
    ownWords: "OMA TOIVE", need: "TARVE", goal: "TAVOITE", service: "PALVELU", path: "POLKU",
    present: "PAIKALLA", chair: "PUHEENJOHTAJA", scribe: "KIRJURI", matter: "ASIA",
    information: "Tieto", decision: "Päätös", action: "TEHTÄVÄ", whoDoes: "KUKA TEKEE MITÄ",
    family: "Läheiset", nobodyYet: "Tekijä puuttuu", responsible: "VASTUUTYÖNTEKIJÄ",
    followUp: "SEURAAVAN KERRAN", agreed: "Opiskelija on hyväksynyt suunnitelman",
    open: "ei vielä sovittu",
    notTalkedAbout: "puhumatta", toBeChosen: "(kaksi tekstiä, toinen valitaan)",
    details: { "TARKISTUSLISTA (\($0) pyysi näyttämään)" },
    situation: {
      switch $0 {
      case .adaptedSyllabus: "yksilöllistetty peruskoulu"
      case .educationalHistory: "koulutushistoria"
      case .cognitiveChallenges: "keskittyminen ja muisti"
      case .learningDifficulties: "oppimisvaikeudet"
      case .languageSkills: "kielitaito"
      case .autismSpectrum: "autismin kirjo"
      case .healthProblems: "terveys"
      case .mentalHealth: "mielenterveys"
      case .rehabilitationPeriods: "kuntoutusjaksot"
      case .socialFunctioning: "arki muiden kanssa"
      case .workHistory: "työhistoria"
      case .unemployment: "pitkä työttömyys"
      case .littleExperience: "vähän työkokemusta"
      case .finances: "raha-asiat"
      case .housing: "asuminen"
      }
    }, nothingYet: "Mitään ei ole vielä kirjattu.",
    directoryAway: "Yhteinen kansio ei ole paikallaan. Näyttö ei päivity.",
    directorySilent: "Yhteinen kansio ei vastaa. Näyttö ei päivity.",
    meetingDamaged: "Uusinta tiedostoa ei voi lukea. Näyttö ei päivity.",
    back: "Takaisin", quit: "Lopeta",
    scroll: "Selaa")

  static let swedish = SharedScreenTexts(
    title: "Gemensam skärm", nextMeeting: "NÄSTA MÖTE",
    noMeeting: "Nästa möte är inte avtalat ännu.", between: "MÖTET PÅGÅR",
    nextTurn: { $0.map { "Nästa tur \($0)" } ?? "Nästa tur börjar snart." },
    allDone: "Alla turer är genomgångna. Tack!", noTurns: "Inga turer är bokade ännu.",
    someHidden: "En del av turerna visas inte här.",
    ownWords: "EGEN ÖNSKAN", need: "BEHOV", goal: "MÅL", service: "TJÄNST", path: "VÄG",
    present: "PÅ PLATS", chair: "ORDFÖRANDE", scribe: "SEKRETERARE", matter: "ÄRENDE",
    information: "Information", decision: "Beslut", action: "UPPGIFT", whoDoes: "VEM GÖR VAD",
    family: "Närstående", nobodyYet: "Utförare saknas", responsible: "ANSVARIG ARBETSTAGARE",
    followUp: "NÄSTA GÅNG", agreed: "Studeranden har godkänt planen", open: "inte avtalat ännu",
    notTalkedAbout: "har inte tagits upp", toBeChosen: "(två texter, en ska väljas)",
    details: { "CHECKLISTA (\($0) ville visa den)" },
    situation: {
      switch $0 {
      case .adaptedSyllabus: "individualiserad lärokurs"
      case .educationalHistory: "utbildningshistoria"
      case .cognitiveChallenges: "koncentration och minne"
      case .learningDifficulties: "inlärningssvårigheter"
      case .languageSkills: "språkkunskaper"
      case .autismSpectrum: "autismspektrum"
      case .healthProblems: "hälsa"
      case .mentalHealth: "psykisk hälsa"
      case .rehabilitationPeriods: "rehabiliteringsperioder"
      case .socialFunctioning: "vardag med andra"
      case .workHistory: "arbetshistoria"
      case .unemployment: "lång arbetslöshet"
      case .littleExperience: "lite arbetserfarenhet"
      case .finances: "ekonomi"
      case .housing: "boende"
      }
    },
    nothingYet: "Inget är antecknat ännu.",
    directoryAway: "Den gemensamma mappen är borta. Skärmen uppdateras inte.",
    directorySilent: "Den gemensamma mappen svarar inte. Skärmen uppdateras inte.",
    meetingDamaged: "Den nyaste filen kan inte läsas. Skärmen uppdateras inte.",
    back: "Tillbaka", quit: "Avsluta", scroll: "Bläddra")

  static let english = SharedScreenTexts(
    title: "Shared screen", nextMeeting: "NEXT MEETING",
    noMeeting: "The next meeting has not been agreed yet.", between: "THE MEETING IS RUNNING",
    nextTurn: { $0.map { "Next turn \($0)" } ?? "The next turn begins soon." },
    allDone: "All turns have been gone through. Thank you!", noTurns: "No turns are booked yet.",
    someHidden: "Some turns are not shown here.",
    ownWords: "OWN WISH", need: "NEED", goal: "GOAL", service: "SERVICE", path: "PATH",
    present: "PRESENT", chair: "CHAIR", scribe: "SCRIBE", matter: "MATTER",
    information: "Information", decision: "Decision", action: "ACTION", whoDoes: "WHO DOES WHAT",
    family: "Family", nobodyYet: "Owner missing", responsible: "RESPONSIBLE WORKER",
    followUp: "NEXT TIME", agreed: "The student has agreed to the plan", open: "not agreed yet",
    notTalkedAbout: "not talked about", toBeChosen: "(two texts, one is to be chosen)",
    details: { "CHECKLIST (\($0) asked to show it)" },
    situation: {
      switch $0 {
      case .adaptedSyllabus: "adapted syllabus"
      case .educationalHistory: "educational history"
      case .cognitiveChallenges: "concentration and memory"
      case .learningDifficulties: "learning difficulties"
      case .languageSkills: "language skills"
      case .autismSpectrum: "autism spectrum"
      case .healthProblems: "health"
      case .mentalHealth: "mental health"
      case .rehabilitationPeriods: "rehabilitation periods"
      case .socialFunctioning: "life among others"
      case .workHistory: "work history"
      case .unemployment: "long unemployment"
      case .littleExperience: "little work experience"
      case .finances: "money"
      case .housing: "housing"
      }
    },
    nothingYet: "Nothing is written yet.",
    directoryAway: "The shared directory is away. The screen stands still.",
    directorySilent: "The shared directory does not answer. The screen stands still.",
    meetingDamaged: "The newest file cannot be read. The screen stands still.",
    back: "Back", quit: "Quit", scroll: "Scroll")
}
