import Casework

/// Spans from today: `+2 kk`, `viikon päästä`, `om två veckor`, `3 weeks ago`.
extension DayReader {
  /// The longest span that is read, of whatever it is counted in.
  private static let most = 999

  func span(_ tokens: DayTokens, _ weekday: Int?) -> DayReading? {
    var tokens = tokens
    let isAhead = !tokens.take { word in words.contains { $0.ahead.contains(word) } }.isEmpty
    let isAgo = !tokens.take { word in words.contains { $0.ago.contains(word) } }.isEmpty
    var rest = tokens.all[...]
    var sign: Int?
    if rest.first == .sign("+") { sign = 1 }
    if rest.first == .sign("-") { sign = -1 }
    if sign != nil { rest = rest.dropFirst() }
    let isSaid = sign != nil || isAhead || isAgo
    guard let count = count(&rest, isAlone: isAhead || isAgo) else {
      return isSaid ? .wrong(.unclear) : nil
    }
    guard !(isAhead && isAgo), sign == nil || !(isAhead || isAgo) else { return .wrong(.unclear) }
    let direction = sign ?? (isAgo ? -1 : 1)
    let units = rest.first.map(units) ?? Set(isSaid ? [.day, .week, .month] : [])
    guard rest.count <= 1, !units.isEmpty else { return isSaid ? .wrong(.unclear) : nil }
    guard (0...DayReader.most).contains(count) else { return .wrong(.unclear) }
    let days = units.map { moved(direction * count, $0) }
    if let weekday { return near(days, weekday, units, direction * count) }
    // Words alone say how long, not from when.
    guard isSaid else { return .asked(Set(days).sorted()) }
    return among(days)
  }

  /// Takes a number off the front; a unit that may stand alone is one of it.
  private func count(_ rest: inout ArraySlice<DayTokens.Token>, isAlone: Bool) -> Int? {
    switch rest.first {
    case .number(let number, _):
      rest = rest.dropFirst()
      return number
    case .word(let word):
      if let number = words.lazy.compactMap({ $0.numbers[word] }).first {
        rest = rest.dropFirst()
        return number
      }
      return isAlone && rest.count == 1 && !units(.word(word)).isEmpty ? 1 : nil
    default: return nil
    }
  }

  private func units(_ token: DayTokens.Token) -> Set<DayWords.Unit> {
    guard case .word(let word) = token else { return [] }
    return Set(
      words.flatMap { language in
        language.units.filter { $0.value.contains(word) }.map(\.key)
      })
  }

  private func moved(_ count: Int, _ unit: DayWords.Unit) -> Day {
    switch unit {
    case .day: today.adding(days: count)
    case .week: today.adding(days: 7 * count)
    case .month: today.adding(months: count)
    case .year: today.adding(months: 12 * count)
    }
  }

  /// A weekday beside a span: of the week that the span ends in, or counted from that weekday.
  private func near(
    _ days: [Day], _ weekday: Int, _ units: Set<DayWords.Unit>, _ count: Int
  ) -> DayReading {
    guard days.count == 1, let day = days.first else { return .asked(Set(days).sorted()) }
    guard units == [.week] else { return checked(day, weekday, true) }
    let inWeek = day.adding(days: weekday - day.weekday)
    let nearest = count < 0 ? before(weekday) : after(weekday)
    let start = weekday == today.weekday ? today : nearest
    return among([inWeek, start.adding(days: 7 * count)])
  }
}
