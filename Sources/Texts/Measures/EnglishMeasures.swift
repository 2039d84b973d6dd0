import Casework

extension MeasureTexts {
  static let english = MeasureTexts(
    title: "Measures", openWords: "Measures: how the work has gone",
    name: { subject in
      switch subject {
      case .figure(let figure): Self.englishName(of: figure)
      case .wait: "From concern to meeting"
      }
    },
    followUpAgreed: "Follow-up agreed",
    definition: { subject in
      switch subject {
      case .figure(let figure): Self.englishDefinition(of: figure)
      case .wait:
        """
        Days from the first concern on record to the first meeting of the group: \
        half of the clients waited less, half more. In brackets the range of the \
        middle half. Shown when there are clients enough.
        """
      }
    },
    columns: MeasureColumns(
      measure: "Measure", count: "Count", share: "Share", from: "Period begins",
      to: "Period ends", least: "At least", most: "At most", smallest: "Smallest count shown",
      leastShare: "Share at least (%)",
      mostShare: "Share at most (%)"),
    notes: MeasureNotes(
      until: { "Figures up to \($0)" }, noData: "no data", notOver: "going on", hidden: "not shown",
      bound: { "below \($0) not shown" },
      smallCounts: {
        """
        Fewer than \($0) clients are shown as <\($0), zero included. A range such as 6–10 \
        is shown where the number itself would give a small one away. Only thirds of the \
        year that are over are counted.
        """
      },
      unread: {
        $0 == 1
          ? "1 document could not be read and is missing here."
          : "\($0) documents could not be read and are missing here."
      },
      counting: "Counting…",
      definition: "What is counted",
      byTerm: "by thirds of the year",
      byYear: "by year",
      fromWhich: "From which day?",
      toWhich: "To which day?",
      wrongOrder: "The end comes before the beginning. Write a later day.",
      whichFile: "To which file is the table written?",
      fileName: "measures.csv",
      nothingToDraw: "This line has no numbers to draw.",
      legend: "█ exact number   ░ range in which it lies",
      telling: { "The number is shown for the period \($0)." },
      notTold: "The number is shown for no period that this one belongs to.",
      smallest: { "Fewer than \($0) clients are not shown now." }),
    keys: MeasureKeyTexts(
      section: "Measures", define: "What is counted", close: "Close", bars: "Bars",
      barsWords: "Show the figures as bars", line: "Over time",
      lineWords: "Show a measure over time", table: "Table",
      tableWords: "Show the figures as a table", step: "Third/year",
      stepWords: "Change: thirds or years", toApril: "1 Jan–30 Apr", toAugust: "1 Jan–31 Aug",
      year: "Whole year", free: "Own period", goOn: "Go on", earlier: "Year before",
      later: "Year after", smallest: "Smallest count",
      smallestWords: "The smallest count that is shown: 5, 10 or 20", export: "To a file",
      exportWords: "The table to a file (CSV)"),
    days: { "\($0) days" })
}
