extension AppTexts {
  static let english = AppTexts(
    states: SaveStateTexts(
      opening: "Opening…", saved: "Saved", saving: "Saving…", draft: "Text kept",
      unsaved: "Not saved yet", readOnly: "Read only"),
    keys: AppKeyTexts(
      section: "On every screen", alsoCalled: .english, help: "Help", helpTitle: "Help: keys",
      palette: "Find an action", paletteTitle: "Find an action",
      paletteNoMatch: "No action fits what you typed. Try another word.", back: "Back",
      close: "Close",
      quit: "Quit the program", comingTimes: "Coming times", meeting: "Meeting",
      clients: "Clients", plan: "The client's plan", checklist: "Needs checklist",
      roster: "Roster", sharedScreen: "Shared screen", services: "Service catalogue",
      feedback: "Feedback over time", region: "Region’s checklist",
      nextLanguage: "Change the language",
      member: { "User: \($0) (change)" }, sameInDemo: "In the demo the user stays the same.",
      saving: "Save (happens by itself)", redraw: "Paint the screen anew",
      questions: "Overlapping changes",
      questionsLabel: "Overlaps", troubles: "Troubles with files", troublesLabel: "Troubles",
      leftBehind: "Texts that were not saved",
      setUpFirst: "Answer these questions first, and the group opens.",
      noMeeting: "No meeting has been agreed. Make one: F2 Coming times, then N.",
      noClient: "Choose a client first: F4 Clients.",
      noQuestions: "There are no overlapping changes here.",
      noTroubles: "There is no trouble with files.",
      noLeftBehind: "There are no unsaved texts.",
      notYet: "The screen cannot be opened. Choose another: Ctrl-P."),
    notices: NoticeTexts(
      savesItself: "Everything is saved by itself. Saved is shown at the top right.",
      notSavedYet: { "Not in the shared folder yet: \($0)" },
      seeMark: "One place is not saved yet. See the one with a mark.",
      howToQuit: "Quit the program with F10 or Ctrl-Q.",
      noSuchKey: { "The key \($0) does nothing here. ? shows the keys." },
      nowhereToPaste: "Text cannot be pasted here. Open a field first: Enter.",
      atStart: "This is the first screen. Quit the program with F10.",
      languageChanged: "The language is now English.",
      screens: "Screens: F2 times, F3 meeting, F4 clients, F5 plan, F6 checklist, F7 roster, "
        + "F8 shared screen.",
      twoValues: "Somebody changed the same place at once. Both are kept: choose, Ctrl-O.",
      notLoaded: "The group is still being opened. Wait a moment.",
      seeTroubles: "Ctrl-T shows which file.",
      quitUnsaved: "Not everything is in the shared directory yet. What you wrote is kept on "
        + "this machine, and the program offers it when you open it again.",
      quitAnyway: "Quit",
      memberIs: {
        "The program is used by \($0) now. If that is not you, change the user: the program "
          + "closes and asks for your name when you open it again."
      },
      changeMember: "Change the user", stay: "Go on working"),
    drafts: LeftBehindTexts(
      lead: "You wrote this, but it was not saved:", elsewhere: { "on the computer \($0)" },
      resume: "Go on from here",
      remove: "Delete", later: "Later", removed: "The text is deleted.",
      kept: "The text is kept. Find it with Ctrl-P, “Texts that were not saved”.",
      homeless: "This has no place any more, as the row was removed or locked:",
      copy: "Copy",
      copied: "Sent to the clipboard: try to paste it. The text is kept until you delete it.",
      notCopied: "This terminal takes no text to the clipboard. The text is kept.",
      waiting: "A text that you wrote was not saved. "
        + "Find it with Ctrl-P, “Texts that were not saved”."),
    questions: QuestionTexts(
      title: "Overlapping changes",
      lead: "Two people wrote different things in one place. Both are kept. "
        + "Choose which one stands.",
      empty: "There are no overlapping changes.", choose: "Choose this",
      chosen: "Chosen. The other one stays in the history.", removed: "(removed)",
      unknownAuthor: "unknown",
      parts: [
        "ownWords": "Own words", "ownDoings": "What the student does",
        "familyDoings": "What family and friends do", "aids": "Interpreter and aids",
        "path": "Path", "needs": "Need", "goals": "Goal", "services": "Service",
        "actions": "Action", "views": "Differing view", "responsible": "Responsible worker",
        "substitute": "The responsible worker's substitute", "from": "Start of the plan",
        "until": "End of the plan", "followUps": "Follow-up", "otherPlans": "Other plan",
        "agreements": "Agreement", "starts": "Starts", "length": "Length", "place": "Place",
        "state": "State", "turns": "The client's turn", "firstName": "First name",
        "lastName": "Last name", "language": "Language", "phone": "Phone", "email": "E-mail",
        "school": "School", "field": "Field", "group": "Group", "knowsBest": "Knows best",
        "concerns": "Concern", "consents": "Consent", "checklist": "Checklist",
        "papers": "Paper brought",
        "selfAssessments": "Self-assessment",
        "rule": "When we meet", "breaks": "The school's break",
        "noticeDays": "Reminder (days before)",
        "name": "Name", "members": "Member", "parties": "Name of a party",
        "contactPerson": "Contact person", "convener": "Convener",
      ], roster: "Roster", meeting: "Meeting"),
    sampleMark: "SAMPLE", setClockMark: "CLOCK SET", setClockShort: "PRACTICE",
    tooSmall: { columns, rows in
      "The window is too small. It needs 60 × 18 characters, now \(columns) × \(rows). "
        + "Make the window larger or the text smaller. Everything is kept."
    },
    troublesTitle: "Troubles with files",
    olderVersion: "Older version shown: the newest cannot be read (Ctrl-T)",
    olderPart: "Part of this is an older version (Ctrl-T)",
    crashed: """
      omatie: The program crashed.
      What was saved is safe. Unfinished text is kept on this computer.
      Start the program again: it offers you the text.

      """)
}
