import Casework

extension ChecklistTexts {
  static let finnish = ChecklistTexts(
    title: "Tuen tarpeen tarkistuslista",
    family: {
      switch $0 {
      case .studies: "OPINNOT JA OPPIMINEN"
      case .health: "TERVEYS JA TOIMINTAKYKY"
      case .everyday: "TYÖ JA ARKI"
      }
    },
    signsHeading: "OHJATAANKO TYÖKYVYN ARVIOON?", besideHeading: "VAHVUUDET JA TYÖTOIVEET",
    summaryHeading: "YHTEENVETO",
    situation: finnishSituation, sign: finnishSign,
    answer: {
      switch $0 {
      case .yes: "kyllä"
      case .no: "ei"
      case .unknown: "ei tiedossa"
      case .unwilling: "ei kirjata"
      }
    },
    sector: {
      switch $0 {
      case .education: "koulutus"
      case .employment: "työllisyys"
      case .social: "sosiaalityö"
      case .health: "terveys"
      case .rehabilitation: "kuntoutus"
      case .youth: "nuorisotyö"
      }
    },
    strengths: ChecklistWords("Vahvuudet", "Missä opiskelija on hyvä, mikä häntä kantaa?"),
    skills: ChecklistWords("Osaaminen", "Mitä opiskelija osaa jo nyt, opittua tai itse hankittua?"),
    wishes: ChecklistWords("Työtoiveet", "Millaista työtä opiskelija haluaa ja millaista ei?"),
    namedJob: ChecklistWords("Työ, johon verrataan", "Työkykyä punnitaan tätä työtä vasten."),
    labels: ChecklistLabels(
      note: "huomio", source: "lähde", observer: "havainnut", day: "päivä",
      noteHint: "mitä on huomattu", sourceHint: "mistä tiedetään", observerHint: "nimi",
      dayHint: "pv.kk."),
    notes: ChecklistNotes(
      closed: "Nämä tiedot eivät näy sinulle. Lupa kysytään opiskelijalta (F4).",
      noClient: "Opiskelijan tietoja ei löydy. Valitse opiskelija: F4 Asiakkaat.",
      hiddenRow: "piilossa",
      hiddenReason: "Lupa ei koske tätä tietoa sinun osaltasi. Lupa kysytään opiskelijalta.",
      unanswered: "vastaamatta",
      counts: { yes, answered, all in "Tuen tarpeita \(yes). Vastattu \(answered)/\(all)." },
      byAnswer: { "\($0) \($1)" },
      multiAgency: "Monialainen tarve",
      multiAgencyReason: { "Palveluja tarvitaan samaan aikaan useasta suunnasta: \($0)." },
      noMultiAgency: {
        $0
          ? "Vastaukset eivät osoita monialaista tarvetta."
          : "Tähänastiset vastaukset eivät osoita monialaista tarvetta."
      },
      assessment: "Työkyvyn arvio",
      assessmentReason:
        "Harkitkaa yhdessä työkyvyn arviota (terveydenhuolto tai työpaja), koska:",
      noAssessment: {
        $0
          ? "Vastaukset eivät viittaa työkyvyn arvion tarpeeseen."
          : "Tähänastiset vastaukset eivät viittaa työkyvyn arvion tarpeeseen."
      },
      nothingAnswered: "Yhteenkään kohtaan ei ole vielä vastattu.",
      noSignAnswered: "Työkyvyn arvion kohtiin ei ole vielä vastattu.",
      inPlan: { "suunnitelmassa: \($0)" },
      answerFirst: "Vastaa ensin numerolla 1–4. Huomio tallentuu vastauksen kanssa.",
      answerChanged: { "Vastaus vaihtui: \($0) → \($1)." },
      before: "ennen", changed: "Muuttunut edellisestä"),
    keys: ChecklistKeyTexts(
      answering: "Vastaaminen", moving: "Liikkuminen", writing: "Kirjoittaminen",
      up: "Edellinen", down: "Seuraava", pageUp: "Sivu ylöspäin", pageDown: "Sivu alaspäin",
      first: "Ensimmäinen", last: "Viimeinen", write: "Kirjoita",
      writeWords: "Kirjoita huomio, lähde, havaitsija ja päivä", next: "Seuraava kenttä",
      back: "Takaisin listaan", undo: "Kumoa", redo: "Tee uudelleen",
      nothingToUndo: "Tässä kentässä ei ole mitään kumottavaa.",
      nothingToRedo: "Ei ole mitään, minkä voisi tehdä uudelleen.",
      nextOpen: "Vastaamaton", nextOpenWords: "Siirry seuraavaan vastaamattomaan",
      allAnswered: "Kaikkiin kohtiin on vastattu.", summary: "Yhteenveto",
      notAnItem: "Siirry kohtaan, johon vastataan numerolla.",
      servicesLast: "Palveluluettelo aukeaa viimeiseltä riviltä: End, L."))

  @Sendable private static func finnishSituation(_ situation: Situation) -> ChecklistWords {
    switch situation {
    case .adaptedSyllabus:
      ChecklistWords(
        "Yksilöllistetty peruskoulu",
        "Peruskoulussa oli omat tavoitteet yhdessä tai useammassa aineessa.")
    case .educationalHistory:
      ChecklistWords(
        "Mutkikas opintopolku", "Keskeytyneitä opintoja, alan vaihtoja tai pitkiä taukoja.")
    case .cognitiveChallenges:
      ChecklistWords(
        "Muistin ja keskittymisen pulmat",
        "Muisti, tarkkaavuus, hahmottaminen tai oman toiminnan ohjaus tuottaa hankaluuksia.")
    case .learningDifficulties:
      ChecklistWords(
        "Oppiminen vaatii tukea",
        "Lukeminen, kirjoittaminen, laskeminen tai uuden omaksuminen on työlästä.")
    case .languageSkills:
      ChecklistWords(
        "Kielitaito vasta kehittyy", "Opintojen tai työn kieli ei vielä riitä arjen tilanteissa.")
    case .autismSpectrum:
      ChecklistWords(
        "Diagnoosi autismin kirjolla",
        "Diagnoosi on tehty. Kirjaa, mikä tukee ja mikä kuormittaa.")
    case .healthProblems:
      ChecklistWords(
        "Terveys rajoittaa", "Pitkäaikainen sairaus, vamma tai oire näkyy opinnoissa tai työssä.")
    case .mentalHealth:
      ChecklistWords(
        "Mieli kuormittunut", "Ahdistus, masennus, uupumus tai muu mielen pulma haittaa arkea.")
    case .rehabilitationPeriods:
      ChecklistWords(
        "Kuntoutusta useita kertoja", "Kuntoutusjaksoja on ollut useampi kuin yksi.")
    case .socialFunctioning:
      ChecklistWords(
        "Sosiaaliset tilanteet vaikeita",
        "Ryhmässä oleminen, muiden kanssa toimiminen tai kotoa lähteminen on vaikeaa.")
    case .workHistory:
      ChecklistWords(
        "Lyhyitä työsuhteita", "Työsuhteet ovat loppuneet lyhyeen tai vaihtuneet usein.")
    case .unemployment:
      ChecklistWords("Pitkään työttömänä", "Työtä on haettu pitkään, mutta sitä ei ole löytynyt.")
    case .littleExperience:
      ChecklistWords(
        "Työkokemusta niukasti", "Kokemusta palkkatyöstä on vain vähän tai ei vielä lainkaan.")
    case .finances:
      ChecklistWords("Rahahuolia", "Velkaa, maksuhäiriöitä tai jatkuvaa huolta rahasta.")
    case .housing:
      ChecklistWords(
        "Asuminen epävarmaa", "Asuntoa ei ole, sen voi menettää tai asuminen ei suju yksin.")
    }
  }

  @Sendable private static func finnishSign(_ sign: AssessmentSign) -> ChecklistWords {
    switch sign {
    case .workAbilityUnclear:
      ChecklistWords(
        "Työkyky on epäselvä", "Kukaan ei osaa sanoa, mihin työhön voimat riittävät.")
    case .healthLimitsStudies:
      ChecklistWords(
        "Terveys on haitannut opintoja", "Opintoja on jäänyt tekemättä terveyden takia.")
    case .functioningChanged:
      ChecklistWords(
        "Toimintakyky on muuttunut", "Arki tai opinnot sujuvat selvästi toisin kuin ennen.")
    case .tasksNotManaged:
      ChecklistWords(
        "Tehtävät vaikeita tuettunakin",
        "Oppiminen työpaikalla tai työpaja ei ole sujunut, vaikka tukea on saatu.")
    case .benefitForIncapacity:
      ChecklistWords(
        "Etuus työkyvyttömyyden vuoksi",
        "Saa kuntoutustukea, sairauspäivärahaa tai muuta vastaavaa etuutta.")
    case .neverAssessed:
      ChecklistWords(
        "Työkyvyn arvio puuttuu", "Arviota ei ole tehty, vaikka syytä on ollut.")
    }
  }
}
