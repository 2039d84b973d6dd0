import Casework

/// Dates: `20.11.`, `20.11.26`, `20/11`, `2026-11-20`, `20. marraskuuta`, `Nov 20, 2026`.
extension DayReader {
  /// A year in figures as they were written.
  typealias Year = (number: Int, figures: Int)

  func date(_ tokens: DayTokens, _ weekday: Int?) -> DayReading? {
    named(tokens.all, weekday) ?? figures(tokens.all, weekday)
  }

  /// With the month's name.
  private func named(_ tokens: [DayTokens.Token], _ weekday: Int?) -> DayReading? {
    let places = tokens.indices.filter { month(tokens[$0]) != nil }
    guard places.count == 1, let place = places.first, let month = month(tokens[place]) else {
      return nil
    }
    func plain(_ part: ArraySlice<DayTokens.Token>) -> [Year]? {
      var numbers: [Year] = []
      for token in part where token != .sign(".") {
        guard case .number(let number, let figures) = token else { return nil }
        numbers.append((number, figures))
      }
      return numbers
    }
    guard let before = plain(tokens[..<place]), let after = plain(tokens[(place + 1)...]) else {
      return nil
    }
    switch (before.count, after.count) {
    case (1, 0) where before[0].figures <= 2: return resolve(before[0].number, month, nil, weekday)
    case (1, 1) where before[0].figures <= 2:
      return resolve(before[0].number, month, after[0], weekday)
    case (0, 1) where after[0].figures <= 2: return resolve(after[0].number, month, nil, weekday)
    case (0, 2) where after[0].figures <= 2:
      return resolve(after[0].number, month, after[1], weekday)
    default: return nil
    }
  }

  private func month(_ token: DayTokens.Token) -> Int? {
    guard case .word(let word) = token else { return nil }
    return words.lazy.compactMap { language in
      language.months.firstIndex { $0.contains(word) }
    }.first.map { $0 + 1 }
  }

  /// In figures alone.
  private func figures(_ tokens: [DayTokens.Token], _ weekday: Int?) -> DayReading? {
    var numbers: [Year] = []
    var signs = ""
    for (index, token) in tokens.enumerated() {
      switch token {
      case .number(let number, let figures):
        if index > 0, case .number = tokens[index - 1] { signs.append(" ") }
        numbers.append((number, figures))
      case .sign(let sign):
        guard index > 0, case .number = tokens[index - 1] else { return nil }
        signs.append(sign)
      case .word: return nil
      }
    }
    let isShort = numbers.allSatisfy { $0.figures <= 2 }
    switch (numbers.count, signs) {
    case (1, ""), (1, "."):
      return numbers[0].figures == 8 ? run(numbers[0].number, weekday) : monthMissing(numbers[0])
    case (2, "."), (2, ".."):
      return isShort ? resolve(numbers[0].number, numbers[1].number, nil, weekday) : nil
    case (3, ".."), (3, ". "), (3, ".. "):
      guard numbers[0].figures <= 2, numbers[1].figures <= 2 else { return nil }
      return resolve(numbers[0].number, numbers[1].number, numbers[2], weekday)
    case (2, "/"): return isShort ? eitherWay(numbers, nil, weekday) : nil
    case (3, "//"):
      guard numbers[0].figures <= 2, numbers[1].figures <= 2 else { return nil }
      return eitherWay(numbers, numbers[2], weekday)
    case (3, "--") where numbers[0].figures == 4:
      return resolve(numbers[2].number, numbers[1].number, numbers[0], weekday)
    case (3, "--") where numbers[2].figures == 4:
      return resolve(numbers[0].number, numbers[1].number, numbers[2], weekday)
    // Two figures each: the year may stand first or last.
    case (3, "--") where isShort:
      return either(
        resolve(numbers[0].number, numbers[1].number, numbers[2], weekday),
        resolve(numbers[2].number, numbers[1].number, numbers[0], weekday))
    default: return nil
    }
  }

  /// `5/6` is the fifth of June in Finland and the sixth of May elsewhere.
  private func eitherWay(_ numbers: [Year], _ year: Year?, _ weekday: Int?) -> DayReading {
    let usual = resolve(numbers[0].number, numbers[1].number, year, weekday)
    let turned = resolve(numbers[1].number, numbers[0].number, year, weekday)
    if case .day = usual { return either(usual, turned) }
    // Only the other way is a day: it was not written as one writes it here.
    if case .day(let day, _) = turned { return .asked([day]) }
    return usual
  }

  private func either(_ one: DayReading, _ other: DayReading) -> DayReading {
    switch (one, other) {
    case (.day(let first, _), .day(let second, _)) where first != second:
      .asked([first, second].sorted())
    case (.day, _): one
    case (_, .day): other
    default: one
    }
  }

  /// Eight figures in a run, the year first or last.
  private func run(_ number: Int, _ weekday: Int?) -> DayReading {
    let yearFirst = resolve(number % 100, number / 100 % 100, (number / 10_000, 4), weekday)
    let yearLast = resolve(
      number / 1_000_000, number / 10_000 % 100, (number % 10_000, 4), weekday)
    return either(yearFirst, yearLast)
  }

  /// The day of a month that is not named: the next such day is asked about.
  private func monthMissing(_ number: Year) -> DayReading {
    guard number.figures <= 2, (1...31).contains(number.number) else { return .wrong(.unclear) }
    let months = 0...11
    let step = tense == .coming ? 1 : -1
    let found = months.lazy.compactMap { months -> Day? in
      let month = Day(today.year, today.month, 1)?.adding(months: step * months)
      return month.flatMap { Day($0.year, $0.month, number.number) }
    }.first { tense == .coming ? $0 >= today : $0 <= today }
    return found.map { .asked([$0]) } ?? .wrong(.unclear)
  }

  func year(_ number: Int, _ figures: Int) -> Int? {
    switch figures {
    case 4: Day.sensibleYears.contains(number) ? number : nil
    // Two figures are of this century, and no lifetime away.
    case 2: abs(2000 + number - today.year) <= 50 ? 2000 + number : nil
    default: nil
    }
  }

  private func resolve(_ day: Int, _ month: Int, _ year: Year?, _ weekday: Int?) -> DayReading {
    // A year in which every day of the calendar is.
    guard Day(2000, month, day) != nil else { return .wrong(.noSuchDay) }
    if let year {
      guard let year = self.year(year.number, year.figures) else { return .wrong(.yearUnclear) }
      return Day(year, month, day).map { checked($0, weekday, true) } ?? .wrong(.noSuchDay)
    }
    let step = tense == .coming ? 1 : -1
    let years = (0...8).map { today.year + step * $0 }
    let days = years.map { Day($0, month, day) }
    let first = days.firstIndex { found in
      found.map { tense == .coming ? $0 >= today : $0 <= today } ?? false
    }
    guard let first, let found = days[first] else { return .wrong(.noSuchDay) }
    // The last of February is in few years: which one is asked.
    let isNear = first == 0 || days[..<first].allSatisfy { $0 != nil }
    guard isNear else { return weekday == nil ? .asked([found]) : checked(found, weekday, false) }
    return checked(found, weekday, false)
  }
}
