import Casework

extension ScheduleTexts {
  static let english = ScheduleTexts(
    title: "The year's times",
    key: "Year", keyWords: "The year's times: rule, school breaks and proposals",
    rule: "When we meet",
    noRule: "No rule has been agreed yet. Fill this in and start using it.",
    interval: "How often",
    months: englishMonths,
    weekday: "Weekday",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    week: "Which day of the month",
    weeks: englishWeeks,
    time: "Time",
    length: "Length (min)",
    place: "Place",
    useRule: "Use this rule",
    ruleUsed: "The rule is in use. The proposed times are below.",
    notice: "Reminder (days before)",
    noticeHint: "So many days before, it is told if no student is booked.",
    noticeUnclear: "Write the days as a number, for example 7.",
    breaks: "The school's breaks",
    addBreak: "Add a break",
    breakName: "Name of the break",
    breakNameHint: "for example autumn break",
    from: "From",
    until: "Until",
    saveBreak: "Save the break",
    removeBreak: "Remove the break",
    nameFirst: "Write the name of the break first.",
    breakSaved: "The break is saved.",
    breakRemoved: "The break is removed.",
    year: "Times for a year from now",
    nothingProposed: "No new times are proposed: the year's meetings have been agreed.",
    proposed: "proposal",
    skipped: { "not \($0): \($1)" },
    taken: "there is a meeting on that day",
    noFreeDay: { "\($0): no free day in the weeks around" },
    makeDrafts: { $0 == 1 ? "Add the proposal as a draft" : "Add \($0) proposals as drafts" },
    draftsMade: {
      $0 == 1 ? "The time was added as a draft." : "\($0) times were added as drafts."
    },
    agreeDrafts: { $0 == 1 ? "Agree the draft" : "Agree \($0) drafts" },
    agreeAlone: "agreed by itself (F2)",
    draftsAgreed: { $0 == 1 ? "The time is agreed." : "\($0) times are agreed." },
    tickedNone: "Choose at least one proposal first.",
    cancellation: .english)

  @Sendable private static func englishMonths(_ months: Int) -> String {
    let numbers = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    ]
    if months == 1 { return "every month" }
    if months == 12 { return "once a year" }
    let place = months - 2
    return "every \(numbers.indices.contains(place) ? numbers[place] : String(months)) months"
  }

  @Sendable private static func englishWeeks(_ week: MonthWeek) -> String {
    switch week {
    case .first: "first of the month"
    case .second: "second of the month"
    case .third: "third of the month"
    case .fourth: "fourth of the month"
    case .last: "last of the month"
    case .nearest: "same time of the month as the last"
    }
  }
}

extension ScheduleTexts.CancellationTexts {
  static let english = ScheduleTexts.CancellationTexts(
    nobodyComing: { "\($0): no students" },
    noStudents: "no students",
    permissionMissing: { "permission missing: \($0)" },
    followUpsThatDay: {
      $0 == 1
        ? "1 follow-up is agreed for that day: book a time for it or move it."
        : "\($0) follow-ups are agreed for that day: book times for them or move them."
    },
    ready: { "The notice is ready, the next time is \($0)." },
    agreeDraft: { "Agree the next time first: \($0) is a draft." },
    against: { "Note: \($0)." },
    nextMissing: { after, draft in
      let lack =
        after.map { "No time has been agreed after the meeting on \($0)" }
        ?? "No next time has been agreed"
      return draft.map { "\(lack): \($0) is a draft." } ?? "\(lack)."
    },
    putRight: { $0 ? "Agree it (V)." : "Agree one (N or Y)." },
    extraAsked: { "\($0) proposes an extra meeting: \($1)." },
    askedOf: { "It is proposed. The convener \($0) sees it and agrees the time." },
    noNextTime: "There is no next time. Agree on one first (N or Y).",
    noNextTimeAgreed: "No next time has been agreed. Agree one first.",
    forYou: "You convene the group.",
    forConvener: { "Convener: \($0)." },
    key: "Notice",
    keyWords: "Show the notice: the meeting is not held",
    notNeeded: "A notice is made of a meeting that is to be or has been cancelled.",
    agreeIt: "Agree it", agreeNew: "Agree a new time")
}
