import Casework

extension BroughtTexts {
  static let english = BroughtTexts(
    tab: "Papers", heading: "Papers brought", none: "No papers have been brought.",
    ask: "Which papers do you have with you?", which: "Which paper is it?",
    kind: {
      switch $0 {
      case .certificate: "certificate"
      case .studyPlan: "study plan (HOKS)"
      case .earlierServices: "earlier services"
      case .statement: "statement"
      case .other: "another paper"
      }
    },
    what: "What is it called?", whatHint: "For example: School certificate 2024",
    matter: "What is it about?", who: "Who brought it?", student: "the student in person",
    person: "Who gave it?", personHint: "The person's name, if it is known", when: "When?",
    needsNone: "The student brought it in person: no other permission is needed.",
    covered: { "The permission of \($0) covers it." },
    notCovered: "The permission does not cover it. Ask for a new one, or the student brings it.",
    record: "Record the paper", leave: "Back, nothing is recorded",
    recorded: "The paper is recorded.",
    chooseFirst: "First choose which paper it is, what it is about and who brought it.",
    another: "Record a paper", broughtBy: { "Brought by \($0)." },
    behind: { "Permission given \($0)." },
    ended: { day in
      (day.map { "The permission ended \($0)" } ?? "The permission has ended")
        + ": others no longer see it."
    },
    howToRemove: "Del takes the paper off the list.", keyNew: "New paper",
    wordsNew: "Record a paper that was brought")
}
