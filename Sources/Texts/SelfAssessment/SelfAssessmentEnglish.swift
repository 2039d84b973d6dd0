import Casework

extension SelfAssessmentTexts {
  static let english = SelfAssessmentTexts(
    title: "Self-assessment", question: "How well does this fit you?",
    ownWords: "In your own words",
    student: StudentAssessmentTexts(
      greeting: { $0.isEmpty ? "Hello!" : "Hello, \($0)!" },
      lead: {
        [
          "Here are \($0) sentences, one at a time.",
          "Tell us how well each one fits you.",
          "There are no right or wrong answers. You may skip a sentence and take a break.",
          "The worker who is with you can read your answers, and those you give permission to.",
        ]
      },
      resume: "You can go on from where you stopped.",
      ownWordsHint: "Write here if you want to tell more.",
      last: "That was the last sentence.",
      count: { "You answered \($0) of \($1) sentences." },
      countWords: {
        $0 == 1
          ? "You wrote in your own words in 1 place."
          : "You wrote in your own words in \($0) places."
      },
      ready: "Is your self-assessment finished?", thanks: "Thank you!", pause: "Break",
      kept: "Your answers are saved.",
      notKept: "Not all answers are saved yet. Please call a worker.",
      handOver: "Please give the computer back to the worker.",
      cannot: "The self-assessment cannot be filled in now. Please call a worker.",
      begin: "Begin", goOn: "Go on", next: "Next", skip: "Skip", back: "Back",
      write: "Own words", written: "Done", rest: "Break", finish: "Finished",
      answer: "Answer", up: "Lower", down: "Higher", clear: "Clear the answer",
      worker: "The worker goes on", answerSection: "Answering", moveSection: "Moving about",
      noAnswer: "There is no answer here yet.", atFirst: "This is the first sentence."),
    papers: AssessmentPaperTexts(
      tab: "Self-assessment", none: "No self-assessment has been filled in yet.",
      way: {
        switch $0 {
        case .alone: "the student alone"
        case .together: "together"
        case .paper: "on paper"
        }
      },
      count: { "\($0)/\($1) answered" },
      countWords: { "own words \($0)" }, unfinished: "unfinished",
      ofDay: { "Self-assessment of \($0), \($1) answered" },
      alone: "The student fills it in", goOnAlone: "The student goes on",
      together: "Fill it in together", paper: "Copy it from paper",
      printEmpty: "Print the empty form", keyPrint: "Form", emptyFile: "self-assessment",
      finish: "The self-assessment is finished", another: "New self-assessment",
      remove: "Remove the unfinished self-assessment",
      reallyRemove: "Remove the answers? Enter removes them.",
      wordsAlone: "Hand the computer to the student for the self-assessment",
      keyAlone: "To the student",
      finished: "The self-assessment is finished.", begun: "Self-assessment begun.",
      removed: "The unfinished self-assessment has been removed.",
      hiddenAreas: "Some answers are not shown to you. Ask the student for permission.",
      changeSince: { "Change since the last time (\($0))" },
      reworded: "the sentence has been reworded", asksForHelp: "high number: wants help",
      unanswered: "no answer", notYetRated: "no answer yet",
      answeredAlready: {
        "The answer \($0) stands here already. Press again if the student wants to change it."
      },
      before: { "Answer before: \($0). Ctrl-Z brings it back." }),
    views: StudentViewTexts(
      student: "Student",
      point: {
        switch $0 {
        case .bothSeeNeed: "You see this the same way. Think together about what would help."
        case .bothSeeWell: "You see this the same way: it goes well."
        case .studentSeesWell:
          "The student finds that this goes well. Ask what works, and tell what you have noticed."
        case .studentSeesNeed: "The student finds this hard. Ask what everyday life is like."
        case .studentRaises: "The student brings this up. Talk about it."
        }
      },
      mark: {
        switch $0 {
        case .bothSeeNeed, .bothSeeWell: "same view"
        case .studentSeesWell, .studentSeesNeed, .studentRaises: "talk about it"
        }
      },
      services: "Services you can talk about:", because: "because of",
      own: { "the student's answer “\($0)”" }, idea: englishIdea,
      toTalkAbout: "Worth talking about"),
    sheet: AssessmentSheetTexts(
      name: "Name", day: "Date",
      instruction: "Read the sentence. Tick the number that shows how well it fits you.",
      statement: "Sentence",
      freedom: "There are no right or wrong answers. You may leave a line empty."))

  @Sendable private static func englishIdea(_ idea: ServiceIdea) -> String {
    switch idea {
    case .studySupport: "support for studies"
    case .preparatoryEducation: "preparatory education (TUVA)"
    case .languageStudies: "language studies"
    case .healthCare: "a visit to the nurse or doctor"
    case .mentalHealthSupport: "mental-health support"
    case .vocationalRehabilitation: "vocational rehabilitation"
    case .workAbilityAssessment: "an assessment of work ability"
    case .socialWork: "adult social work, help with money"
    case .housingAdvice: "housing advice"
    case .socialRehabilitation: "social rehabilitation"
    case .jobCoaching: "job coaching"
    case .workTryout: "a work try-out"
    case .jobSeekingCoaching: "job-seeking coaching"
    case .outreachWork: "outreach youth work, company to meetings"
    }
  }
}
