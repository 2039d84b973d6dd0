import Casework

extension ClientTexts {
  static let english = ClientTexts(
    title: "Clients", list: .english, papers: .english, concern: .english, consent: .english,
    booking: .english, brought: .english,
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
    inForce: "in force", noPermission: "none", noCooperation: "no co-operation",
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
    hidden: "There are more clients, whose papers you may not see.",
    allHidden:
      "The group has clients, but the permissions do not open their papers to you."
      + " If you need them, ask the school to ask permission for your party too.",
    new: "New client", newHint: "A first name is enough to begin. The rest can follow later.",
    addClient: "Add the client",
    runsOut: { "Permission runs out within \($0) days" }, others: "Others",
    sameName: { "There is a client of the same name: \($0). Is it the same person?" },
    keyOpen: "Open", keyNew: "New", keyFilter: "Search", wordsOpen: "Open the client's papers",
    wordsNew: "Add a new client", wordsFilter: "Search by name, school or field",
    nothingChosen: "Choose a client first.",
    opensSoon: "The papers are still being read. They open in a moment.",
    nameFirst: "Write the first name first.")
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
    cooperationFirst:
      "The permission does not cover working together: no time can be booked. Ask on page 2.",
    planPermissionFirst: "The permission does not cover the joint plan. Ask on page 2.",
    wordsSave: "Save the field at once (it is saved anyway when you leave it)",
    wordsRemove: "Remove the row you are on (concern, invitation, paper brought)",
    nothingToRemove: "There is nothing to remove on this row.",
    removeAgain: "Press Del again to remove the row.",
    nothingToAdd: "Nothing is added on this page. Choose page 1, 2 or 3.", up: "Previous row",
    down: "Next row", moving: "Moving")
}

extension ConcernTexts {
  static let english = ConcernTexts(
    who: "Who was worried?", asked: "How are things?", when: "When?",
    what: "What is worrying?",
    reason: {
      switch $0 {
      case .absences: "Absences"
      case .studies: "Trouble with studies"
      case .specialSupport: "May need special support on the way to work"
      case .other: "Something else"
      }
    },
    how: "How did it come up?",
    source: {
      switch $0 {
      case .talk: "In talks and by what was seen"
      case .contact: "The student or somebody close got in touch"
      case .documents: "In a document that came straight to us"
      case .permittedDocuments: "In a document that the student let us use"
      case .studyPlan: "In the study plan (HOKS)"
      }
    },
    words: "What has happened?", wordsHint: "What was seen or heard?",
    talk: "What do you think?", talkHint: "In the student's own words",
    nothingWritten: "Write what the student thinks, or what the worry is.",
    record: "Record the concern",
    recorded: "The concern is recorded. Next the permission: press 2.",
    another: "Record another concern",
    remove: "Remove this concern",
    reallyRemove: "Remove the concern? Enter removes it. Press an arrow to keep it.",
    seen: "What others have seen", talkedBy: "Who talked with you?",
    removedMeanwhile: "Somebody removed this concern. It comes back when your text is saved.",
    keyNew: "New concern", wordsNew: "Record a new concern")
}

extension ConsentTexts {
  static let english = ConsentTexts(
    holdsUntil: { "The permission is in force until \($0)." },
    holds: "The permission is in force until further notice.",
    missing: "There is no permission. Without it no time is booked and no plan is made.",
    noCooperation: {
      "The permission does not cover working together in the group. No time can be booked"
        + ($0 ? "." : " and no plan is made.")
    },
    partly: "partly",
    ask: "May we work together?", askedBy: "Who asked?", when: "When?",
    way: "How did the student answer?",
    ways: {
      switch $0 {
      case .spoken: "orally"
      case .paper: "on paper"
      case .electronic: "electronically"
      }
    },
    parties: "Who may take part?", wholeGroup: "The whole group", gap: "nobody yet",
    matters: "What may we discuss?",
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
    until: "Until when?", untilHint: "until further notice",
    excludes: "What may we not discuss?",
    excludesHint: "In the student's own words: what it does not cover",
    earlier: { $0 ? "And the earlier ones?" : "And the earlier one?" },
    replaces: { $0 ? "end, this one replaces them" : "ends, this one replaces it" },
    beside: { $0 ? "stay in force beside this one" : "stays in force beside this one" },
    answer: "What did the student answer?", reason: "Why not?",
    reasonHint: "If the answer is no and the student wants to say why",
    give: "The student gives permission", refuse: "The student gives no permission",
    refuseAsk:
      "Record that the student gives no permission? Enter records it. Press an arrow not to.",
    reallyRefuse: {
      $0.isEmpty
        ? "The present permission ends at once. Enter records the answer. Press an arrow to keep it."
        : "The present permission ends at once and the plan closes to: "
          + "\($0.joined(separator: ", ")). Enter records the answer. Press an arrow to keep the permission."
    },
    reallyReplace: {
      $0.sentences(
        plan: { "The plan closes to: \($0)." }, matters: { "The permission ends: \($0)." },
        cooperation: "Working together in the group ends: no time can be booked.")
        + " Enter records it. To keep the earlier permission, press an arrow and choose so above."
    },
    given: "The permission is recorded. Next a time: press 3.",
    givenWithoutCooperation:
      "The permission is recorded. It does not cover working together, so no time can be booked.",
    refusedDone: "Recorded: the student gave no permission.",
    withdrawnDone: "Recorded: the student withdrew the permission.",
    renew: "Ask for a new permission",
    withdraw: "The student withdraws the permission",
    withdrawAsk: "The student withdraws the permission", withdrawWhy: "Why?",
    withdrawWhyHint: "If the student wants to say why",
    withdrawHint: {
      $0.isEmpty
        ? "The permission ends at once."
        : "The permission ends at once and the plan closes to: \($0.joined(separator: ", "))."
    },
    withdrawWhich: "What is withdrawn?",
    withdrawWhen: "When?", withdrawWay: "How did the student tell?",
    withdrawRecord: "Record the withdrawal",
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
    bookedWithoutPermission:
      "The permission is missing: the turn cannot be held. Cancel the booking or ask for it.",
    bookedTwice: "The student has two times booked. Cancel one of them.",
    cancelled: { "Cancelled \($0): \($1)" },
    newTimeMissing: "No new time has been booked yet.",
    askPermission: "Ask for permission", noMeetings: "No coming meetings have been agreed.",
    arrange: "Arrange a meeting", free: "Which meeting? Enter books.",
    chooseMeeting: "Choose a meeting. Enter books.",
    slot: { count, time in
      count == 0 ? "free at \(time)" : "\(count) booked, free at \(time)"
    },
    full: { "\($0) booked, no time left" }, slots: "The meeting's turns",
    somebody: "another student",
    overlaps: { "Another turn is at the same time: \($0) at \($1)." },
    beforeTheMeeting: { "The turn starts before the meeting, which starts at \($0)." },
    pastTheEnd: { "The meeting ends at \($0): the turn runs \($1) min over." },
    outOfOrder: { "The order and the times do not agree: \($0) at \($1). Correct one of them." },
    coveredNoMore: "no longer permitted", booked: "Booked", starts: "Starts",
    startsHint: "in order of turns",
    length: "Length, min", order: "Turn", invited: "Who is invited?", invite: "Invite somebody",
    inviteWhom: "Who is invited?", party: "Party", notPermitted: "not permitted", name: "Name",
    why: "Why", whyHint: "How can they help?", inviteRecord: "Invite",
    inviteLeave: "Back, nobody is invited", unbook: "Cancel the booking",
    reallyUnbook: "Cancel the booking? Enter cancels it. Press an arrow to keep it.",
    bookedDone: "The time is booked.",
    bookedInDraft: "Booked. The time is still a draft: it is agreed on F2.",
    draftToAgree: "A draft: the time has not been agreed yet. It is agreed on F2.",
    permissionEndsFirst: "permission ends before", unbookedDone: "The booking is cancelled.",
    keyBook: "Book",
    wordsBook: "Book a time in the next meeting", keyInvite: "Invite",
    wordsInvite: "Invite somebody to this turn",
    keyLetter: "Letter",
    wordsLetter: "Show the student's invitation and save it to a file",
    bookFirst: "Book a time first: N.")
}
