import Casework

extension MeetingTexts {
  static let english = MeetingTexts(
    title: "Meeting", lacking: "MISSING", readyToClose: "The turn can be closed.",
    openItems: { "Not complete: \($0)." },
    stillDraft: { student, others in
      let lacks = [
        student ? nil : "the student has not agreed", others ? nil : "the others have not agreed",
        "no date in force",
      ]
      return "The plan (F5) is a draft: " + lacks.compactMap(\.self).joined(separator: ", ")
        + "."
    },
    draftsLeft: {
      "The plan is still a draft (\($0)). Record who agrees and the date in force: F5."
    },
    lack: {
      switch $0 {
      case .noPlan: "plan"
      case .noOwnWords: "the student's own words"
      case .nobodyPresent: "who is present"
      case .studentNotMarked: "whether the student is here"
      case .noChair: "chair"
      case .noScribe: "scribe"
      case .noMatterHandled: "anything written on the matters"
      case .matterNotHandled: "information or a decision on a matter"
      case .noAction: "action"
      case .notReadBack: "reading the summary back"
      case .noResponsibleWorker: "responsible worker"
      case .noFollowUp: "follow-up date"
      case .noOwnedAction: "action (who, when)"
      }
    },
    presence: {
      switch $0 {
      case .present: "present"
      case .deputy: "deputy"
      case .remote: "remote"
      case .absent: "absent"
      }
    },
    entryKind: {
      switch $0 {
      case .information: "Information"
      case .decision: "Decision"
      }
    },
    turnState: {
      switch $0 {
      case .waiting: "waiting"
      case .inProgress: "in progress"
      case .closed: "closed"
      case .leftOpen: "left open"
      }
    },
    used: { "\($0) / \($1) min" },
    turns: TurnListTexts(
      empty: "Nobody is booked for the meeting. Book a time for a student: F4 Clients.",
      noneShown: "The students of this meeting are not shown to you.",
      moreTurns: "The other students are not shown to you.",
      hidden: "(not shown to you)", noConsent: "permission is missing",
      slot: {
        switch $0 {
        case .overlaps: "overlaps"
        case .beforeTheMeeting: "too early"
        case .pastTheEnd: "over time"
        case .outOfOrder: "the order?"
        }
      }, heading: "Turns",
      openReason: "Left open", allDone: "All turns have been gone through. Close the meeting: C.",
      noNext: "No next meeting has been agreed. N agrees one.",
      nextIsDraft: { "The next time \($0) is a draft. Confirm: N, V." },
      followUpsToBook: "Follow-up agreed for this day, no time booked",
      book: "Book a time", bookWords: "Book the student a turn in this meeting",
      cancelled: "The meeting is cancelled",
      hiddenPapers:
        "The student's permission does not cover your party, so the papers are not shown "
        + "to you. The student can be asked for it."),
    item: AgendaItemTexts(
      ownWords: "Own wish", ownWordsHint: "The student's own words, as they are said",
      needs: "Need", startPlan: "Start the plan",
      openPlan: "Open the plan: needs, goals and services", why: "why here",
      whyHint: "why in this matter?", notMarked: "–", chair: "Chair", scribe: "Scribe",
      nobody: "–", goal: "Goal", measure: "measure", service: "Service",
      carried: "Agreed before", matter: "Matter", raisedBefore: "Matter (before)",
      noMatters: "Nothing is written yet.",
      howToWrite: "M matter, I information, P decision, T action.",
      newMatter: "What is talked over?", action: "Action", firstYou: "YOU FIRST",
      ownDoings: "What you do", ownDoingsHint: "The student's own part in own words",
      family: "Family", familyHint: "What family and friends do", thenOthers: "THEN THE OTHERS",
      ownerMissing: "Nobody chosen", noActions: "There are no actions. T adds one.",
      readBack: "Summary", notReadBack: "Read it aloud, then Enter: everybody has heard it",
      readBackAt: { "Read back \($0)" }, responsible: "Responsible worker",
      responsibleHint: "Choosing records that the person said yes today",
      responsibleAsked: "When you leave the row you are asked about the change",
      substitute: "Substitute", followUp: "Follow-up", followUpHint: "day.month. such as 12.3.",
      planFrom: "Period starts", planUntil: "Period ends",
      agreedByStudent: "The student agreed",
      alreadyAgreed: "The student has already agreed to this plan.",
      askAgreement: "Ask the student, then Enter: the plan is agreed to",
      askAgreementAgain: "Changed since then. Ask again, then Enter",
      closeTurn: "Close the turn", notes: "Own notes",
      notesHint: "For the chair only. Never on the shared screen.", by: "by",
      otherWrites: "is writing",
      dayPast: "The day has passed. Choose a day from now on.",
      responsibleNotMarked:
        "Mark the person as present first (item 2). Then the choice records that they said yes."),
    action: ActionFormTexts(
      newTitle: "NEW ACTION", title: "ACTION", what: "What", who: "Who", by: "By when",
      tie: "Part of", untied: "nothing special",
      add: "Add the action", save: "Save the changes", done: "Mark as done",
      dropped: "The action is dropped", whatMissing: "Write what is to be done.",
      nothingChanged: "Nothing was changed."),
    ask: MeetingQuestionTexts(
      leaveOpen: "Why is the turn left open? The reason stays in the record.",
      leaveOpenAnswer: "Leave open", reopenTurn: "Why is the turn opened again?",
      reopenTurnAnswer: "Open the turn", reopenMeeting: "Why is the meeting opened again?",
      reopenMeetingAnswer: "Open the meeting",
      details: "Who of those present asked to show the checklist and health details?",
      detailsHint: "name", detailsAnswer: "Show on the shared screen",
      nameMissing: "Write who asked for it.",
      handOver: { "Does the responsibility go from \($0) to \($1)? Ask for a yes first." },
      handOverAnswer: "The person said yes",
      offer: { "Offer the responsibility to \($1)? \($0) answers until there is a yes." },
      offerAnswer: "Offer", noChange: "No change",
      askedAnew: "Things have changed. Read the question again.", stay: "Back"),
    keys: MeetingKeyTexts(
      agrees: "Agreed", isRead: "Read",
      open: .init("Open", "Open a turn or a field"), start: .init("Start", "Start the meeting"),
      startTurn: .init("Start the turn", "Start the chosen student's turn"),
      closeMeeting: .init("Close", "Close the meeting"),
      agreeNext: .init("Agree the next", "Agree the next meeting"),
      reopenMeeting: .init("Open again", "Open a closed meeting again"),
      next: .init("Next", "The next item for everybody; this one is done"),
      previous: .init("Previous", "Back to the item before on all screens"),
      showToAll: .init("To all", "Open this item on all screens"),
      item: { "Look at item \($0)" }, matter: .init("Matter", "New matter"),
      information: .init("Information", "Write information"),
      decision: .init("Decision", "Write a decision"),
      changeKind: .init("Change kind", "Turn information into a decision, or back"),
      action: .init("Action", "New action: who, what, by when"),
      allPresent: .init("All present", "Mark those not marked as present"),
      readBack: .init("Read back", "The summary has been read back to everybody"),
      closeTurn: .init("Close the turn", "Close the student's turn"),
      leaveOpen: .init("Leave open", "Leave the turn open and say why"),
      reopenTurn: .init("Open again", "Open a closed turn again"),
      details: .init("Checklist", "Show checklist and health details on the shared screen"),
      hideDetails: .init(
        "Hide checklist", "Hide checklist and health details from the shared screen"),
      notes: .init("Notes", "The chair's own notes"),
      plan: .init("Plan", "Open the student's plan"),
      remove: .init("Remove", "Remove the chosen matter, entry or action"),
      noTurn: "Choose a student in the list first.",
      startFirst: "The meeting has not started yet. S in the list of turns starts it.",
      noPlan: "There is no plan yet. Start it in item 1.",
      notHere: "This is done in item 4. Press 4.",
      noEntryHere: "Go first to the information or decision whose kind is to change.",
      alreadyShown: "This item is on all screens already.",
      nowShown: { "Item \($0) is now on all screens." },
      lastItem: "This is the last item. C closes the turn, A leaves it open.",
      firstItem: "This is the first item.",
      nothingToRemove: "Choose what is to be removed first.",
      nothingToRead: "There are no actions yet. Add one first: T."))
}
