public import Casework

/// The words of the measures: names, definitions, and what stands in place of a number.
public struct MeasureTexts: Sendable {
  public let title: String
  /// The entry in the list of all actions.
  public let openWords: String
  public let name: @Sendable (MeasureLine.Subject) -> String
  /// The follow-ups in a word or two, beside a bar.
  public let followUpAgreed: String
  /// What is counted and how, in two or three short sentences.
  public let definition: @Sendable (MeasureLine.Subject) -> String
  public let columns: MeasureColumns
  public let notes: MeasureNotes
  public let keys: MeasureKeyTexts
  /// `12 pv`.
  let days: @Sendable (Int) -> String
}

/// The headings of tables.
public struct MeasureColumns: Sendable {
  public let measure: String
  public let count: String
  public let share: String
  public let from: String
  public let to: String
  public let least: String
  public let most: String
  /// The bound below which counts are small.
  public let smallest: String
  public let leastShare: String
  public let mostShare: String
}

/// What is said beside the figures.
public struct MeasureNotes: Sendable {
  /// The figures go up to a day.
  public let until: @Sendable (_ day: String) -> String
  public let noData: String
  public let notOver: String
  /// Too few students stand behind it.
  public let hidden: String
  /// The bound that is in force, in a few words.
  public let bound: @Sendable (_ smallest: Int) -> String
  /// How small counts are kept.
  public let smallCounts: @Sendable (_ smallest: Int) -> String
  public let unread: @Sendable (Int) -> String
  public let counting: String
  public let definition: String
  public let byTerm: String
  public let byYear: String
  public let fromWhich: String
  public let toWhich: String
  public let wrongOrder: String
  public let whichFile: String
  public let fileName: String
  public let nothingToDraw: String
  public let legend: String
  /// Of which period the number would be told, where only bounds are.
  public let telling: @Sendable (_ period: String) -> String
  public let notTold: String
  public let smallest: @Sendable (_ smallest: Int) -> String
}

/// The keys of the screen.
public struct MeasureKeyTexts: Sendable {
  public let section: String
  public let define: String
  public let close: String
  public let bars: String
  public let barsWords: String
  public let line: String
  public let lineWords: String
  public let table: String
  public let tableWords: String
  public let step: String
  public let stepWords: String
  public let toApril: String
  public let toAugust: String
  public let year: String
  public let free: String
  /// From the first day of an own period on to its last.
  public let goOn: String
  public let earlier: String
  public let later: String
  public let smallest: String
  public let smallestWords: String
  public let export: String
  public let exportWords: String
}

extension MeasureTexts {
  /// A number, its bounds, or `<5` where it is one below the lowest that is told.
  public func text(_ told: Told, smallest: Int) -> String {
    if let exact = told.exact { return String(exact) }
    return told == Told(0, smallest - 1) ? "<\(smallest)" : "\(told.low)–\(told.high)"
  }

  /// The same of a figure; of one that is told in steps `20+` for that many or a few more.
  public func text(_ told: Told, of figure: Figure, smallest: Int) -> String {
    guard FigureFamily.of(figure) == .experiences else { return text(told, smallest: smallest) }
    if told.low > 0 { return "\(told.low)+" }
    if told.isOpen { return notes.hidden }
    return text(told, smallest: AnswerCount.step(below: smallest))
  }

  /// What stands in a line's first column of numbers.
  public func text(_ line: MeasureLine, smallest: Int) -> String {
    switch line.value {
    case .noData: return notes.noData
    case .notOver: return notes.notOver
    case .count(let told):
      if case .figure(let figure) = line.subject {
        return text(told, of: figure, smallest: smallest)
      }
      guard let spread = line.days else { return notes.hidden }
      guard let lower = spread.lower, let upper = spread.upper else { return days(spread.median) }
      return "\(days(spread.median)) (\(lower)–\(upper))"
    }
  }

  /// The share in percent; nothing where it could be anything.
  public func share(_ line: MeasureLine) -> String {
    guard let share = line.share, share != Told(0, 100) else { return "" }
    return share.exact.map { "\($0) %" } ?? "\(share.low)–\(share.high) %"
  }
}
