import Casework

extension DayTexts {
  static let english = DayTexts(
    holiday: englishHoliday, eve: englishEve, weekend: "weekend",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    or: "or", past: "that day has passed", future: "that day is still to come",
    year: { "year \($0)" },
    unclear: "That date cannot be read. Write for example 20.11., next Tue or +2 months.",
    noSuchDay: "The calendar has no such day. Check the day and the month.",
    noSuchWeek: { "The year \($1) has no week \($0). Check the week." },
    otherWeekday: { "\($0) is a \($1), not a \($2). Put one of them right." },
    weekdayMissing: { "Which day of week \($0) (from \($1))? Add the weekday: week \($0) Fri." },
    yearUnclear: "The year cannot be read. Write it with four figures.",
    didYouMean: { "Do you mean \($0)? Write the whole date." },
    whichOne: { "Which do you mean: \($0)? Write the date in figures." },
    notInCalendar: "not in the calendar", whichDay: "which weekday?",
    whichYear: "which year?")

  @Sendable private static func englishHoliday(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYear: "New Year's Day"
    case .epiphany: "Epiphany"
    case .goodFriday: "Good Friday"
    case .easter: "Easter Sunday"
    case .easterMonday: "Easter Monday"
    case .mayDay: "May Day"
    case .ascension: "Ascension Day"
    case .whitSunday: "Whit Sunday"
    case .midsummer: "Midsummer Day"
    case .allSaints: "All Saints' Day"
    case .independence: "Independence Day"
    case .christmas: "Christmas Day"
    case .boxingDay: "Boxing Day"
    }
  }

  /// The day before a holiday; before two of them it is a holiday itself.
  @Sendable private static func englishEve(_ holiday: Holiday) -> String {
    switch holiday {
    case .newYear: "New Year's Eve"
    case .epiphany: "eve of Epiphany"
    case .goodFriday: "Maundy Thursday"
    case .easter: "Holy Saturday"
    case .easterMonday: "Easter Sunday"
    case .mayDay: "May Day eve"
    case .ascension: "eve of Ascension Day"
    case .whitSunday: "eve of Whit Sunday"
    case .midsummer: "Midsummer Eve"
    case .allSaints: "eve of All Saints' Day"
    case .independence: "eve of Independence Day"
    case .christmas: "Christmas Eve"
    case .boxingDay: "Christmas Day"
    }
  }
}
