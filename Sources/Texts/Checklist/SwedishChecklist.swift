import Casework

extension ChecklistTexts {
  static let swedish = ChecklistTexts(
    title: "Checklista för stödbehov",
    family: {
      switch $0 {
      case .studies: "STUDIER OCH LÄRANDE"
      case .health: "HÄLSA OCH FUNKTIONSFÖRMÅGA"
      case .everyday: "ARBETE OCH VARDAG"
      }
    },
    signsHeading: "VIDARE TILL BEDÖMNING AV ARBETSFÖRMÅGAN?",
    besideHeading: "STYRKOR OCH ÖNSKEMÅL OM ARBETE", summaryHeading: "SAMMANDRAG",
    situation: swedishSituation, sign: swedishSign,
    answer: {
      switch $0 {
      case .yes: "ja"
      case .no: "nej"
      case .unknown: "vet inte"
      case .unwilling: "antecknas ej"
      }
    },
    sector: {
      switch $0 {
      case .education: "utbildning"
      case .employment: "sysselsättning"
      case .social: "socialt arbete"
      case .health: "hälsa"
      case .rehabilitation: "rehabilitering"
      case .youth: "ungdomsarbete"
      }
    },
    strengths: ChecklistWords("Styrkor", "Vad är studeranden bra på, vad ger kraft?"),
    skills: ChecklistWords("Kunnande", "Vad kan studeranden redan, inlärt eller på egen hand?"),
    wishes: ChecklistWords("Önskemål om arbete", "Vilket arbete vill studeranden ha och inte ha?"),
    namedJob: ChecklistWords("Arbete att jämföra med", "Arbetsförmågan vägs mot det här arbetet."),
    labels: ChecklistLabels(
      note: "notering", source: "källa", observer: "sett av", day: "datum",
      noteHint: "vad som märkts", sourceHint: "hur man vet det", observerHint: "namn",
      dayHint: "dd.mm."),
    notes: ChecklistNotes(
      closed: "De här uppgifterna visas inte för dig. Be studeranden om samtycke (F4).",
      noClient: "Studerandens uppgifter går inte att hitta. Välj en studerande: F4 Klienter.",
      hiddenRow: "dolt",
      hiddenReason: "Samtycket gäller inte den här uppgiften för dig. Be studeranden om samtycke.",
      unanswered: "obesvarat",
      counts: { yes, answered, all in "Stödbehov \(yes). Besvarat \(answered)/\(all)." },
      byAnswer: { "\($0) \($1)" },
      multiAgency: "Sektorsövergripande behov",
      multiAgencyReason: { "Tjänster behövs samtidigt från flera håll: \($0)." },
      noMultiAgency: {
        $0
          ? "Svaren visar inget sektorsövergripande behov."
          : "Svaren hittills visar inget sektorsövergripande behov."
      },
      assessment: "Bedömning av arbetsförmågan",
      assessmentReason:
        "Överväg tillsammans en bedömning av arbetsförmågan (hälsovården eller verkstaden), för:",
      noAssessment: {
        $0
          ? "Svaren tyder inte på att arbetsförmågan borde bedömas."
          : "Svaren hittills tyder inte på att arbetsförmågan borde bedömas."
      },
      nothingAnswered: "Ingen punkt har besvarats ännu.",
      noSignAnswered: "Punkterna om arbetsförmågan har inte besvarats ännu.",
      inPlan: { "i planen: \($0)" },
      answerFirst: "Svara först med 1–4. Noteringen sparas med svaret.",
      answerChanged: { "Svaret ändrades: \($0) → \($1)." },
      before: "förut", changed: "Ändrat sedan förra gången"),
    keys: ChecklistKeyTexts(
      answering: "Svar", moving: "Förflyttning", writing: "Skrivande",
      up: "Föregående", down: "Nästa", pageUp: "Sidan uppåt", pageDown: "Sidan nedåt",
      first: "Första", last: "Sista", write: "Skriv",
      writeWords: "Skriv notering, källa, vem som sett det och datum", next: "Nästa fält",
      back: "Tillbaka till listan", undo: "Ångra", redo: "Gör om",
      nothingToUndo: "I det här fältet finns inget att ångra.",
      nothingToRedo: "Det finns inget att göra om.",
      nextOpen: "Obesvarad", nextOpenWords: "Gå till nästa obesvarade",
      allAnswered: "Alla punkter är besvarade.", summary: "Sammandrag",
      notAnItem: "Gå till en punkt som besvaras med en siffra.",
      servicesLast: "Tjänsterna öppnas från sista raden: End, L."))

  @Sendable private static func swedishSituation(_ situation: Situation) -> ChecklistWords {
    switch situation {
    case .adaptedSyllabus:
      ChecklistWords(
        "Individualiserad lärokurs", "Egna mål i ett eller flera ämnen i grundskolan.")
    case .educationalHistory:
      ChecklistWords(
        "Krokig studieväg", "Avbrutna studier, byten av studieområde eller långa pauser.")
    case .cognitiveChallenges:
      ChecklistWords(
        "Svårt med minne och koncentration",
        "Det är svårt att minnas, vara uppmärksam, uppfatta helheter eller styra det egna arbetet.")
    case .learningDifficulties:
      ChecklistWords(
        "Lärandet kräver stöd", "Att läsa, skriva, räkna eller ta in nytt är tungt.")
    case .languageSkills:
      ChecklistWords(
        "Språkkunskaperna utvecklas ännu",
        "Studiernas eller arbetets språk räcker ännu inte till i vardagen.")
    case .autismSpectrum:
      ChecklistWords(
        "Diagnos inom autismspektrumet",
        "Diagnosen är ställd. Anteckna vad som stöder och vad som belastar.")
    case .healthProblems:
      ChecklistWords(
        "Hälsan begränsar",
        "Långvarig sjukdom, skada eller symtom märks i studierna eller arbetet.")
    case .mentalHealth:
      ChecklistWords(
        "Psykiskt belastad", "Ångest, depression, utmattning eller annat stör vardagen.")
    case .rehabilitationPeriods:
      ChecklistWords("Rehabilitering flera gånger", "Fler än en rehabiliteringsperiod.")
    case .socialFunctioning:
      ChecklistWords(
        "Sociala situationer är svåra",
        "Svårt att vara i grupp, fungera med andra eller ta sig hemifrån.")
    case .workHistory:
      ChecklistWords("Korta anställningar", "Anställningar har tagit slut fort eller bytts ofta.")
    case .unemployment:
      ChecklistWords("Länge arbetslös", "Arbete har sökts länge men inte hittats.")
    case .littleExperience:
      ChecklistWords("Lite arbetserfarenhet", "Liten eller ännu ingen erfarenhet av lönearbete.")
    case .finances:
      ChecklistWords(
        "Bekymmer med pengar", "Skulder, betalningsstörningar eller ständig oro för pengar.")
    case .housing:
      ChecklistWords(
        "Osäkert boende", "Bostad saknas, kan gå förlorad eller boendet fungerar inte på egen hand."
      )
    }
  }

  @Sendable private static func swedishSign(_ sign: AssessmentSign) -> ChecklistWords {
    switch sign {
    case .workAbilityUnclear:
      ChecklistWords(
        "Oklar arbetsförmåga", "Ingen kan säga vilket arbete krafterna räcker till.")
    case .healthLimitsStudies:
      ChecklistWords(
        "Hälsan har stört studierna", "Studier har inte blivit gjorda på grund av hälsan.")
    case .functioningChanged:
      ChecklistWords(
        "Funktionsförmågan har ändrats",
        "Vardagen eller studierna fungerar tydligt annorlunda än förr.")
    case .tasksNotManaged:
      ChecklistWords(
        "Svårt med uppgifter trots stöd",
        "Praktik eller verkstad har inte fungerat fast stöd har getts.")
    case .benefitForIncapacity:
      ChecklistWords(
        "Förmån för arbetsoförmåga", "Får rehabiliteringsstöd, sjukdagpenning eller liknande.")
    case .neverAssessed:
      ChecklistWords(
        "Bedömning saknas", "Ingen bedömning är gjord fast det funnits skäl.")
    }
  }
}
