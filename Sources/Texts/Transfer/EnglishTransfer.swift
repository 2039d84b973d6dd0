import Casework

extension TransferTexts {
  static let english: TransferTexts = TransferTexts(
    title: "Transfer", listTitle: "Transfers",
    direction: { direction in
      switch direction {
      case .toEmployment: "from school to employment services"
      case .toSchool: "from employment services to school"
      }
    },
    towards: { $0 == .toEmployment ? "to employment services" : "to school" },
    screenTitle: { "Transfer \(english.towards($0))" },
    state: { state in
      switch state {
      case .preparing: "being prepared"
      case .sent: "sent"
      case .taken: "taken"
      case .refused: "sent back"
      case .done: "done"
      case .givenUp: "given up"
      }
    },
    step: { englishStep($0) }, work: { englishWork($0) },
    role: { role in
      switch role {
      case .guidanceCounsellor: "guidance counsellor"
      case .employmentExpert: "employment expert"
      case .studentWelfare: "student welfare"
      case .outreach: "outreach youth work"
      }
    },
    answer: { answer in
      switch answer {
      case .yes: "yes"
      case .no: "no"
      case .notKnown: "not known"
      case .alone: "alone"
      case .guided: "with help"
      }
    },
    answerBeside: { step, answer in
      (step == .contactSchool ? "meeting: " : "") + english.answer(answer)
    },
    lack: { lack in
      switch lack {
      case .studentWelfare: "has student welfare helped"
      case .registration: "registration as a job seeker"
      case .studies: "graduated or broken off"
      case .field: "field of study"
      case .reason: "why broken off, or the need of support"
      case .contact: "the school’s contact person"
      case .transferrer: "who transfers"
      case .meetingNeed: "is a meeting needed"
      case .contents: "what is to be given"
      case .receiver: "who receives it"
      case .openSteps(let next): "the step “\(english.step(next))”"
      }
    },
    way: { way in
      switch way {
      case .contactRequest: "by contact request"
      case .phone: "by phone"
      case .meeting: "at a meeting"
      case .secureMail: "by secure e-mail"
      case .paper: "on paper"
      }
    },
    event: { kind in
      switch kind {
      case .sent: "sent"
      case .taken: "taken"
      case .refused: "sent back"
      case .done: "done"
      case .givenUp: "given up"
      case .reopened: "opened again"
      }
    },
    studies: { $0 == .brokenOff ? "studies broken off" : "graduated" },
    contents: { matter, end in
      switch matter {
      case .studies: end == .brokenOff ? "Why broken off" : "Support in studies"
      case .health: "Health and functioning"
      case .work: "Work and wishes"
      case .livingAndMoney: "Housing and money"
      case .cooperation, .plan: ConsentTexts.english.matter(matter)
      }
    },
    change: { englishChange($0) }, sheet: .english, list: .english, paper: .english,
    outcome: .english, agreed: .english)

  private static func englishStep(_ step: TransferStep) -> String {
    switch step {
    case .askStudentWelfare: "Has student welfare helped?"
    case .contactStudentWelfare: "Contact with student welfare"
    case .guideToStudentHealth: "Referral to student health care"
    case .registerJobSeeker: "Registration as a job seeker"
    case .contactRequest: "Contact request"
    case .routeToTeam: "Referral to the right team"
    case .firstInterview: "Invitation to the first interview"
    case .contactSchool: "Contact with the school"
    case .gatherMeeting: "Multi-agency meeting called"
    case .nameTransferrer: "Who transfers?"
    case .assessMeetingNeed: "Is a multi-agency meeting needed?"
    case .contactCounsellor: "Contact with the counsellor"
    case .receive: "Taking the matter on"
    case .inviteParticipants: "Invitations to the meeting"
    case .goThroughNeeds: "Needs gone through"
    case .agreeFurtherSteps: "Further steps"
    case .agreeFollowUp: "Follow-up"
    case .askOutreach: "Is outreach youth work to take part?"
    }
  }

  private static func englishWork(_ step: TransferStep) -> String {
    switch step {
    case .askStudentWelfare: "Ask the student about support from student welfare."
    case .contactStudentWelfare:
      "The whole situation is cleared up together. It needs the student’s permission."
    case .guideToStudentHealth: "Where health worries, or work needs a doctor’s statement."
    case .registerJobSeeker:
      "The student registers in Job Market Finland. Check that it is done."
    case .contactRequest:
      "The student leaves it in Job Market Finland. The text is made of what stands below."
    case .routeToTeam: "The request is noticed and the job seeker gets the right team."
    case .firstInterview: "The job seeker is invited to the first interview."
    case .contactSchool:
      "Contact with the school’s contact person. Is a multi-agency meeting needed?"
    case .gatherMeeting: "Those who are needed are called, on the spot or remotely."
    case .nameTransferrer: "Choose the person under Who in the step Contact with the counsellor."
    case .assessMeetingNeed: "Does the matter need a multi-agency meeting?"
    case .contactCounsellor: "The counsellor gets the information, and a meeting is agreed."
    case .receive: "The guidance counsellor takes the matter on."
    case .inviteParticipants: "Such as the special-needs teacher, student welfare, tutor."
    case .goThroughNeeds: "What does the student need to get going with the studies?"
    case .agreeFurtherSteps: "Write who does what."
    case .agreeFollowUp: "Write when you look together how it has gone."
    case .askOutreach: "With a student under 29 who wishes it."
    }
  }

  private static func englishChange(_ change: TransferChange) -> String {
    switch change {
    case .open: "Transfer begun"
    case .setStudies: "How the studies ended recorded"
    case .setField: "Field of study noted"
    case .setContact: "Contact person chosen"
    case .writeContents: "Information to give written"
    case .assign: "Who does the step agreed"
    case .doStep: "Step done"
    case .agree: "What was agreed together recorded"
    case .leaveOutStep: "Step not needed"
    case .reopenStep: "Step opened again"
    case .writeNote: "Note on the step written"
    case .send: "Information sent"
    case .take: "Taken"
    case .refuse: "Sent back"
    case .give: "Given information recorded"
    case .finish: "Transfer done"
    case .giveUp: "Transfer given up"
    case .recordOutcome: "Result recorded"
    case .reopen: "Transfer opened again"
    }
  }
}

extension TransferSheetTexts {
  static let english = TransferSheetTexts(
    steps: "STEPS", toGive: "WHAT IS GIVEN", given: "WHAT HAS BEEN GIVEN", events: "COURSE",
    nothingGiven: "Nothing has been given yet.",
    gone: "The transfer is not open to you.",
    stands: { state, since in
      guard state != .preparing else { return "Being prepared since \(since)" }
      let words = TransferTexts.english.state(state)
      return "\(words.prefix(1).uppercased() + words.dropFirst()) \(since)"
    },
    waits: { "Next: \($0) (\($1))" },
    waitsForFinish: "All steps are done. Mark the transfer as done.",
    lacks: { "Needed before sending: \($0.joined(separator: ", "))" },
    reason: { "Reason: \($0)" }, who: "Who", by: "By", on: "Day", answer: "Answer",
    note: "Note", noteHint: "What was agreed, or why is it not needed?", done: "Done", open: "open",
    leaveOut: "Not needed",
    reopenStep: "Open again", notNeeded: "not needed", studies: "Studies",
    field: "Field", contact: "Contact person", nobody: "(not chosen)",
    contentsHint: "Only what is needed. Nothing about other people.",
    notGiven: "not given", noPermission: "The permission does not cover this.",
    notPermitted: { "The permission does not cover this (\($0)): it cannot be given." },
    thirdPersons: { "Is this about somebody else? \($0.joined(separator: ", "))" },
    frozen: "What has been sent can no longer be changed. New information can be recorded below.",
    showRequest: "Text of the contact request", requestKey: "Request",

    showGiven: "Show the student what has been given",
    send: "Record as sent", way: "How", receiver: "To whom",
    jobMarket: "Job Market Finland",
    receiverHint: "Name or service", record: "Record", take: "Take it on",
    refuse: "Send it back", refuseReason: "Why sent back",
    refuseHint: "Why is it not yours?",
    onlyReceiver: { "Taking it on is recorded by: \($0)." },
    giveMore: "Record other information passed on", to: "Party",
    finish: "The transfer is done",
    giveUp: "Give the transfer up", giveUpReason: "Reason",
    giveUpHint: "Why does the transfer end?", reopen: "Open the transfer again",
    reopenHint: "Why is the transfer opened again?",
    dayNeeded: "Give the day.", chooseFirst: "Choose an answer first.",
    said: { kind in
      switch kind {
      case .sent: "Sent. What was given stays in sight."
      case .taken: "Taken. The sender sees it."
      case .refused: "Sent back. The sender sees why."
      case .done: "The transfer is done."
      case .givenUp: "The transfer is given up."
      case .reopened: "The transfer is open again."
      }
    },
    stepDone: { "Recorded: \($0)" }, kept: "The given information is recorded.")
}

extension TransferListTexts {
  static let english = TransferListTexts(
    forMe: "WAITS FOR YOU", forOthers: "WAITS FOR OTHERS", over: "ENDED",
    none: "No transfers are shown to you. Begin one in a student’s papers (F4, S).",
    noneYet: "No transfer of this student is shown to you. N begins one.",
    waitsFor: { "next: \($0)" }, late: { $0 == 1 ? "1 day late" : "\($0) days late" },
    keyOpen: "Open",
    wordsOpen: "Open the steps of the transfer", keyNew: "New",
    wordsNew: "Begin a transfer of the student",
    chooseClient: "Open a student’s papers first (F4), S leads back here.",
    newQuestion: "Which way does the information go?", cancel: "Begin none",
    oneAtATime: "A transfer that way is open already. Go on with it.",
    keyPapers: "Papers", wordsPapers: "The student’s papers",
    keyHere: "Transfer", wordsHere: "Transfer between school and employment services",
    palette: "Transfers: what waits for whom",
    noneAtAll: "No transfers are shown to you.", direction: "To", waits: "Waits for", since: "Since"
  )
}

extension TransferPaperTexts {
  static let english = TransferPaperTexts(
    requestTitle: "Contact request", givenTitle: "What has been given about you",
    consent: "CONSENT TO TRANSFER OF INFORMATION",
    permitted: { party, day, way, until in
      let how =
        switch way {
        case .spoken: "orally"
        case .paper: "in writing"
        case .electronic: "electronically"
        }
      let end = until.map { " The permission holds until \($0)." } ?? ""
      return "On \(day) the student \(how) permitted the transfer of this information. "
        + "Receiver: \(party).\(end)"
    },
    studies: { $0 == .brokenOff ? "Studies broken off." : "Graduated." },
    field: "Field of study", contact: "The school’s contact person", phone: { "tel. \($0)" },
    givenIntro: { "\($0), here is all the information about you passed on with your permission." },
    nothingGiven: "Nothing about you has been passed on.", givenTo: "To whom",
    givenBy: "Who gave it", givenWay: "How", kinds: "About what",
    yourRight: "You may take back your permission at any time. Then nothing new is given.",
    requestFile: "contact-request", givenFile: "given-information",
    keyGiven: "Given", keyRequest: "Request",
    otherWords: "Change: contact request or given information",
    goOn: "No, take the text out", mendFirst: "Back to mend it")
}
