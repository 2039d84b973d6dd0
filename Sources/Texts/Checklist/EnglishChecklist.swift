import Casework

extension ChecklistTexts {
  static let english = ChecklistTexts(
    title: "Needs checklist",
    family: {
      switch $0 {
      case .studies: "STUDIES AND LEARNING"
      case .health: "HEALTH AND FUNCTIONING"
      case .everyday: "WORK AND EVERYDAY LIFE"
      }
    },
    signsHeading: "TO AN ASSESSMENT OF WORK ABILITY?", besideHeading: "STRENGTHS AND WISHES",
    summaryHeading: "SUMMARY",
    situation: englishSituation, sign: englishSign,
    answer: {
      switch $0 {
      case .yes: "yes"
      case .no: "no"
      case .unknown: "not known"
      case .unwilling: "not recorded"
      }
    },
    sector: {
      switch $0 {
      case .education: "education"
      case .employment: "employment"
      case .social: "social work"
      case .health: "health"
      case .rehabilitation: "rehabilitation"
      case .youth: "youth work"
      }
    },
    strengths: ChecklistWords("Strengths", "What is the student good at, what gives strength?"),
    skills: ChecklistWords("Skills", "What can the student do already, taught or self-taught?"),
    wishes: ChecklistWords("Wishes about work", "What work does the student want and not want?"),
    namedJob: ChecklistWords("Job to weigh against", "Work ability is weighed against this job."),
    labels: ChecklistLabels(
      note: "note", source: "source", observer: "seen by", day: "date",
      noteHint: "what was noticed", sourceHint: "how it is known", observerHint: "name",
      dayHint: "dd.mm."),
    notes: ChecklistNotes(
      closed: "You may not see these papers. The student can be asked for permission (F4).",
      noClient: "The student's papers were not found. Choose a student: F4 Clients.",
      hiddenRow: "hidden",
      hiddenReason: "The permission does not cover this for you. The student can be asked for it.",
      unanswered: "unanswered",
      counts: { yes, answered, all in "Needs \(yes). Answered \(answered)/\(all)." },
      byAnswer: { "\($0) \($1)" },
      multiAgency: "Multi-agency need",
      multiAgencyReason: { "Services of several sectors are needed at the same time: \($0)." },
      noMultiAgency: {
        $0
          ? "The answers show no multi-agency need."
          : "The answers so far show no multi-agency need."
      },
      assessment: "Work-ability assessment",
      assessmentReason:
        "Consider together an assessment of work ability (health care or a workshop), because:",
      noAssessment: {
        $0
          ? "The answers do not point to an assessment of work ability."
          : "The answers so far do not point to an assessment of work ability."
      },
      nothingAnswered: "Nothing has been answered yet.",
      noSignAnswered: "The items on work ability have not been answered yet.",
      inPlan: { "in the plan: \($0)" },
      answerFirst: "Answer first with 1–4. The note is saved with the answer.",
      answerChanged: { "The answer changed: \($0) → \($1)." },
      before: "before", changed: "Changed since the last time"),
    keys: ChecklistKeyTexts(
      answering: "Answering", moving: "Moving", writing: "Writing",
      up: "Previous", down: "Next", pageUp: "Page up", pageDown: "Page down",
      first: "First", last: "Last", write: "Write",
      writeWords: "Write note, source, observer and date", next: "Next field",
      back: "Back to the list", undo: "Undo", redo: "Redo",
      nothingToUndo: "There is nothing to undo in this field.",
      nothingToRedo: "There is nothing to redo.",
      nextOpen: "Unanswered", nextOpenWords: "Go to the next unanswered item",
      allAnswered: "All items are answered.", summary: "Summary",
      notAnItem: "Go to an item that is answered with a digit.",
      servicesLast: "The services open from the last row: End, L."))

  @Sendable private static func englishSituation(_ situation: Situation) -> ChecklistWords {
    switch situation {
    case .adaptedSyllabus:
      ChecklistWords("Adapted basic school", "Own aims in one or more subjects at basic school.")
    case .educationalHistory:
      ChecklistWords("Winding study path", "Studies broken off, changes of field, long pauses.")
    case .cognitiveChallenges:
      ChecklistWords(
        "Memory and concentration",
        "Memory, attention, perception or organising one's own work is hard.")
    case .learningDifficulties:
      ChecklistWords(
        "Learning needs support", "Reading, writing, counting or taking in new things is hard.")
    case .languageSkills:
      ChecklistWords(
        "Weak language skills", "Language skills are not yet enough for studies or work.")
    case .autismSpectrum:
      ChecklistWords(
        "Autism-spectrum diagnosis", "Diagnosed. Write down what supports and what strains.")
    case .healthProblems:
      ChecklistWords(
        "Health limits", "A long illness, injury or symptom shows in studies or work.")
    case .mentalHealth:
      ChecklistWords(
        "Mental strain", "Anxiety, depression, exhaustion or the like disturbs daily life.")
    case .rehabilitationPeriods:
      ChecklistWords("Rehabilitation many times", "More than one period of rehabilitation.")
    case .socialFunctioning:
      ChecklistWords(
        "Social situations are hard",
        "Being in a group, getting on with others or leaving home is hard.")
    case .workHistory:
      ChecklistWords("Broken work history", "Jobs have ended early or changed often.")
    case .unemployment:
      ChecklistWords("Long unemployment", "Has looked for work for a long time without success.")
    case .littleExperience:
      ChecklistWords("Little work experience", "Little or no experience of real work.")
    case .finances:
      ChecklistWords("Money worries", "Debts, payment defaults or constant money worries.")
    case .housing:
      ChecklistWords(
        "Insecure housing", "No home, a home that may be lost, or living alone does not work.")
    }
  }

  @Sendable private static func englishSign(_ sign: AssessmentSign) -> ChecklistWords {
    switch sign {
    case .workAbilityUnclear:
      ChecklistWords("Work ability unclear", "Nobody can say what work the student can manage.")
    case .healthLimitsStudies:
      ChecklistWords("Health has hindered studies", "Studies were left undone for health reasons.")
    case .functioningChanged:
      ChecklistWords(
        "Functioning has changed", "Daily life or studies go clearly differently than before.")
    case .tasksNotManaged:
      ChecklistWords(
        "Hard tasks despite support",
        "Training at work or a workshop did not go well despite support.")
    case .benefitForIncapacity:
      ChecklistWords(
        "Benefit for incapacity", "Gets rehabilitation support, sickness allowance or the like.")
    case .neverAssessed:
      ChecklistWords("Assessment is missing", "No assessment was made although there was a reason.")
    }
  }
}
