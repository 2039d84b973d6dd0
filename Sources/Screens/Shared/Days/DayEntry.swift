import Canvas
public import Casework
public import Texts

/// A day as it stands in a field: what is meant, and what is said about it at once.
public struct DayEntry: Sendable {
  public let reading: DayReading
  private let use: DayUse
  private let today: Day

  public init(_ text: String, as use: DayUse, today: Day) {
    (self.use, self.today) = (use, today)
    reading = DayReader.read(text, today: today, tense: use == .past ? .past : .coming)
  }

  /// The day meant, or nothing where none or several could be.
  ///
  /// Kept out of its callers: put into them, Swift 6.3.1 ends itself while it optimises them.
  @inline(never) public var day: Day? { reading.day }

  /// Why it cannot be saved and what to write; nothing where it is a day.
  public func problem(_ texts: Texts) -> String? { texts.dayProblem(reading) }

  /// `= pe 20.11.2026, vk 47`, with what stands against the day; nothing where nothing can be read.
  ///
  /// - Parameter reasons: what stands against the day, where more is known than the calendar says.
  func echo(_ texts: Texts, against reasons: [String]? = nil) -> StyledLine {
    guard let hint = texts.dayHint(reading) else { return [] }
    guard let day else { return [StyledText("= \(hint)", .lack)] }
    let remarks = remarks(on: day, against: reasons, texts)
    let words = StyledText("= \(hint)", .dim)
    return remarks.isEmpty ? [words] : [words, StyledText(", \(remarks)", .lack)]
  }

  private func remarks(on day: Day, against reasons: [String]?, _ texts: Texts) -> String {
    var words = reasons ?? []
    if reasons == nil, use == .appointment, let off = DayOff(day) {
      words.append(texts.days.words(for: off))
    }
    if use == .appointment, day < today { words.append(texts.days.past) }
    if use == .past, day > today { words.append(texts.days.future) }
    // A date without a year may be meant of the other side of today.
    if case .day(_, isYearSaid: false) = reading, abs(day.number - today.number) > 183 {
      words.append(texts.days.year(day.year))
    }
    return words.joined(separator: ", ")
  }
}

extension World {
  /// A day as it is written now.
  func day(_ text: String, as use: DayUse) -> DayEntry { DayEntry(text, as: use, today: today) }
}

/// What a day in a field is for, which says what may be wrong with it.
public enum DayUse: Sendable, Equatable {
  /// People are to do something on it: it lies ahead and is a working day.
  case appointment
  /// A period begins or ends with it.
  case limit
  /// Something was done on it.
  case past
}
