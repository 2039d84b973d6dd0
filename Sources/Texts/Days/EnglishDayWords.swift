extension DayWords {
  static let english = DayWords(
    near: [
      "day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1,
      "day after tomorrow": 2,
    ],
    weekdays: [
      ["mon", "monday"], ["tue", "tues", "tuesday"], ["wed", "weds", "wednesday"],
      ["thu", "thur", "thurs", "thursday"], ["fri", "friday"], ["sat", "saturday"],
      ["sun", "sunday"],
    ],
    months: [
      ["jan", "january"], ["feb", "february"], ["mar", "march"], ["apr", "april"], ["may"],
      ["jun", "june"], ["jul", "july"], ["aug", "august"], ["sep", "sept", "september"],
      ["oct", "october"], ["nov", "november"], ["dec", "december"],
    ],
    units: [
      .day: ["d", "day", "days"], .week: ["w", "wk", "wks", "week", "weeks"],
      .month: ["mo", "month", "months"], .year: ["y", "yr", "year", "years"],
    ],
    numbers: [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10,
    ],
    spans: ["half a year": 6], week: ["w", "wk", "week"], next: ["next"], this: ["this"],
    last: ["last"], ahead: ["in", "from", "now", "today"], ago: ["ago"],
    filler: ["the", "of", "st", "nd", "rd", "th", "coming"], beforeWeekday: ["on"])
}
