import Casework

extension FeedbackTexts {
  static let englishOverTime = FeedbackOverTimeTexts(
    title: "Feedback over time", openWords: "Feedback over time beside the measures",
    openKey: "Feedback",
    about: {
      switch $0 {
      case .meeting: "Meetings"
      case .service: "Services"
      case .transfer: "Transfers"
      }
    },
    term: { "\($0.part * 4 + 1)–\($0.part * 4 + 4)/\($0.year)" },
    notOver: "going on, shown when it is over",
    students: "students", parties: "parties", count: "no.",
    none: "There is too little feedback yet to be shown.",
    legend: { "Mean 1–5, each person's latest answer   · fewer than \($0)" },
    transferLegend: { "1–5, means of the parties only  · fewer than \($0)" },
    shortLegend: { "1–5, latest answer  · fewer than \($0)" },
    read: "Read the feedback", readWords: "Read the feedback that is open to you",
    noWords: "There is no feedback on this that is open to you.", decimalMark: ".",
    definition: { question, about in
      guard let question else {
        return about == .transfer
          ? """
          People whose feedback on a transfer is ready. Of each the latest answer of \
          the third is counted.
          """
          : """
          People who have answered at least one question. Of each the latest answer \
          of the third is counted.
          """
      }
      let student = englishQuestion(question, about, true)
      let party = englishQuestion(question, about, false)
      return "Mean 1–5. “\(student)” Of parties: “\(party)”"
    },
    rule: { "A number is shown when the third is over and at least \($0) have answered." },
    steps: { about, step in
      let rounded = """
        The numbers are rounded (\(step), \(2 * step), \(3 * step)…, means \
        \(step < 10 ? "0.5 or 0.2" : "0.2")), so that nobody sees how many did not answer or \
        how anybody rated.
        """
      return switch about {
      case .meeting:
        """
        \(rounded) Of students the answers about meetings of the same third of the year are \
        counted.
        """
      case .service: rounded
      case .transfer:
        """
        \(rounded) In place of the students’ mean the measures tell for how many the transfer \
        went well.
        """
      }
    },
    keys: FeedbackOverTimeKeyTexts(
      next: "Subject", nextWords: "Change: meetings, services or transfers",
      define: "What is counted", barsWords: "Show the feedback as bars",
      lineWords: "Show how the feedback goes", tableWords: "Show the feedback as a table",
      earlier: "Third before", later: "Next third",
      before: "Figure before", after: "Next figure", export: "To a file",
      exportWords: "The feedback as a table to a file (CSV)",
      whichFile: "To which file is the feedback written?", fileName: "feedback.csv",
      byTerm: "by thirds of the year"),
    columns: FeedbackColumns(
      about: "Subject", period: "Period", from: "Period begins", to: "Period ends",
      side: "Who answered",
      count: "Number", hidden: { "below \($0)" }, atLeast: { "at least \($0)" }, notOver: "going on"
    ))
}
