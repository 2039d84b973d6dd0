import Casework

extension ClientTexts {
  static let english = ClientTexts(
    title: "Clients", list: .english, papers: .english, concern: .english, consent: .english,
    booking: .english,
    group: {
      switch $0 {
      case .graduatingWithSupportNeeds: "graduating, needs support"
      case .studiesBreakingOff: "studies breaking off"
      case .brokenOffWithoutQualification: "studies broken off, no qualification"
      case .applyingWithStrongNeed: "applying, needs much support"
      }
    })
}

extension ClientListTexts {
  static let english = ClientListTexts(
    name: "Name", school: "School", permission: "Permission", nextTime: "Meeting",
    followUp: { "\($1 ? "f-up" : "follow-up") \($0)" }, plan: "Plan", until: { "until \($0)" },
    inForce: "in force", noPermission: "none",
    refused: "refused", withdrawn: "withdrawn", ranOut: "has ended",
    planState: {
      switch $0 {
      case nil: "–"
      case .draft: "draft"
      case .inForce: "in force"
      case .ended: "ended"
      }
    },
    empty: "Nobody is here yet. Press N and write the student's first name to begin.",
    noMatch: "The search finds nobody. Esc clears it.",
    hidden: {
      $0 == 1
        ? "And one client whose papers you may not see."
        : "And \($0) clients whose papers you may not see."
    },
    new: "New client", newHint: "A first name is enough to begin. The rest can follow later.",
    openPapers: "Open the papers",
    runsOut: { "Permission runs out within \($0) days" }, others: "Others",
    sameName: { "There is a client of the same name: \($0). Is it the same person?" },
    keyOpen: "Open", keyNew: "New", keyFilter: "Search", wordsOpen: "Open the client's papers",
    wordsNew: "Add a new client", wordsFilter: "Search by name, school or field",
    nothingChosen: "Choose a client first.", nameFirst: "Write the first name first.")
}

extension ClientPaperTexts {
  static let english = ClientPaperTexts(
    gone: "You may not see these papers. The student can be asked for permission.",
    concernTab: "Concern", consentTab: "Permission", bookingTab: "Time", basicsTab: "Details",
    firstName: "First name", lastName: "Last name", language: "Language", phone: "Phone",
    email: "E-mail", born: "Born", bornHint: "the year is enough; no identity code",
    bornUnclear: "Give the year or the day, for instance 2007 or 17.5.2007.",
    school: "School", field: "Field", group: "Situation", noGroup: "not chosen",
    knowsBest: "Knows best", nobody: "nobody chosen",
    openedBy: { "The papers were opened by \($0)." }, keyWrite: "Write", keyChoose: "Choose",
    keyNext: "Next", keyPage: { "Page: \($0)" }, keyNextPage: "Next page",
    keyPreviousPage: "Previous page",
    wordsNextPage: "Next page (also → while no field is open)",
    wordsPreviousPage: "Previous page (also ← while no field is open)", keyChecklist: "Checklist",
    keyPlan: "Plan", keySave: "Save",
    keyRemove: "Remove", wordsChecklist: "Open the checklist of support needs",
    wordsPlan: "Open the joint plan",
    consentFirst: "The student's permission is missing or has ended. Ask for it on page 2.",
    wordsSave: "Save the field at once (it is saved anyway when you leave it)",
    wordsRemove: "Remove the row you are on (concern, invitation, unfinished text)",
    nothingToRemove: "There is nothing to remove on this row.",
    removeAgain: "Press Del again to remove the row.",
    nothingToAdd: "Nothing is added on this page. Choose page 1, 2 or 3.", up: "Previous row",
    down: "Next row", moving: "Moving")
}

extension ConcernTexts {
  static let english = ConcernTexts(
    who: "Who was worried", asked: "Where did the concern begin?", when: "When",
    what: "What is worrying",
    reason: {
      switch $0 {
      case .absences: "Absences"
      case .studies: "Trouble with studies"
      case .specialSupport: "May need special support on the way to work"
      case .other: "Something else"
      }
    },
    how: "How it came up",
    source: {
      switch $0 {
      case .talk: "in a talk"
      case .contact: "by contact"
      case .documents: "from documents"
      case .studyPlan: "from the study plan"
      }
    },
    words: "In own words", wordsHint: "What has happened?", talk: "What was said",
    talkHint: "What did the student say?", record: "Record the concern",
    recorded: "The concern is recorded. Next the permission: 2.", another: "Record another concern",
    remove: "Remove this concern",
    reallyRemove: "Remove the concern? Enter removes it, an arrow keeps it.",
    removedMeanwhile: "Somebody removed this concern. It comes back when your text is saved.",
    keyNew: "New concern", wordsNew: "Record a new concern")
}

extension ConsentTexts {
  static let english = ConsentTexts(
    holdsUntil: { "The permission is in force until \($0)." },
    holds: "The permission is in force until further notice.",
    missing: "There is no permission. Without it no time is booked and no plan is made.",
    ask: "May we work together?", askedBy: "Who asked", when: "When", way: "Answered how",
    ways: {
      switch $0 {
      case .spoken: "orally"
      case .paper: "on paper"
      case .electronic: "electronically"
      }
    },
    parties: "Who may take part", wholeGroup: "The whole group", gap: "nobody yet",
    matters: "What we may talk about",
    matter: {
      switch $0 {
      case .cooperation: "Working together in the group"
      case .studies: "Studies"
      case .health: "Health"
      case .work: "Work and job seeking"
      case .livingAndMoney: "Housing and money"
      case .plan: "The joint plan"
      }
    },
    until: "Until", untilHint: "until further notice", excludes: "What we may not",
    excludesHint: "What does it not cover? In the student's own words.",
    earlier: "Earlier permission", replaces: "ends, this one replaces it",
    beside: "stays in force beside this one",
    answer: "What did the student answer?", reason: "Why not",
    reasonHint: "If the answer is no and the student wants to say why",
    give: "The student gives permission", refuse: "The student gives no permission",
    reallyRefuse: {
      $0.isEmpty
        ? "The present permission ends at once. Enter records the answer, an arrow keeps it."
        : "The present permission ends at once and the plan closes to: "
          + "\($0.joined(separator: ", ")). Enter records the answer, an arrow keeps the permission."
    },
    given: "The permission is recorded. Next a time: 3.",
    refusedDone: "Recorded: the student gave no permission.",
    withdrawnDone: "Recorded: the student withdrew the permission.",
    renew: "Ask for a new permission",
    withdraw: "The student withdraws the permission",
    withdrawAsk: "The student withdraws the permission",
    withdrawHint: {
      $0.isEmpty
        ? "The permission ends at once."
        : "The permission ends at once and the plan closes to: \($0.joined(separator: ", "))."
    },
    withdrawWhich: "What is withdrawn",
    withdrawWhen: "When", withdrawWay: "Told how", withdrawRecord: "Record the withdrawal",
    keepInForce: "Back, the permission stays in force", history: "What has been recorded",
    fixed: "A record is never changed. Ask for a new one (N): it replaces the old.",
    kind: {
      switch $0 {
      case .given: "Gave permission"
      case .refused: "Gave no permission"
      case .withdrawn: "Withdrew the permission"
      }
    },
    askedByName: { "Asked by \($0)." }, covers: "With: ", about: "About: ",
    notCovered: "Does not cover: ", because: "Reason: ", inForce: "In force.",
    ended: { "Ended \($0)." }, ranOut: { "In force until \($0)." }, keyNew: "New permission",
    wordsNew: "Ask for and record a new permission", keyWithdraw: "Withdraw",
    wordsWithdraw: "Record that the student withdraws the permission")
}

extension BookingTexts {
  static let english = BookingTexts(
    noPermission: "No time can be booked yet: the student's permission is missing.",
    askPermission: "Ask for permission", noMeetings: "No coming meetings have been agreed.",
    arrange: "Arrange a meeting", free: "Which meeting? Enter books.",
    slot: { count, time in
      count == 0 ? "free at \(time)" : "\(count) booked, free at \(time)"
    }, booked: "Booked", starts: "Starts", startsHint: "in order of turns",
    length: "Length, min", order: "Turn", invited: "Who is invited?", invite: "Invite somebody",
    inviteWhom: "Who is invited?", party: "Party", notPermitted: "not permitted", name: "Name",
    why: "Why", whyHint: "How can they help?", inviteRecord: "Invite",
    inviteLeave: "Back, nobody is invited", unbook: "Cancel the booking",
    reallyUnbook: "Cancel the booking? Enter cancels it, an arrow keeps it.",
    bookedDone: "The time is booked.", unbookedDone: "The booking is cancelled.", keyBook: "Book",
    wordsBook: "Book a time in the next meeting", keyInvite: "Invite",
    wordsInvite: "Invite somebody to this turn",
    keyLetter: "Letter",
    wordsLetter: "Show the student's invitation and save it to a file",
    bookFirst: "Book a time first: N.")
}
