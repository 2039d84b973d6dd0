extension PlanVersionTexts {
  static let english = PlanVersionTexts(
    key: "Versions", keyWords: "Earlier plans, and a new version",
    title: "VERSIONS OF THE PLAN", read: "Read", new: "New version",
    newWords: "New version: a copy that can be changed", version: { "Version \($0)" },
    draft: "draft", inForce: { "in force from \($0)" },
    ended: { "ended \($0): \($1)" },
    replaced: { "in force from \($0), replaced by version \($1)" },
    earlier: { "EARLIER PLAN, version \($0): \($1)." },
    readOnly: "This is an earlier plan. It can be read but not changed. Esc goes to the newest.",
    present: { "PLAN IN FORCE, version \($0): \($1)." },
    presentReadOnly: "In force. Record what is done: F2, U. The draft: Esc.",
    draftIsOpen: "The newest version is still a draft. Change it, put it in force or discard it.",
    saveFirst: "Something is not saved yet. Go back and mend it, or wait a moment.",
    goesOn: "A new version of the plan has been started. You are now writing in it.",
    newAsk: {
      "Make a draft, version \($0)? The present plan stays in force until a new one is agreed."
    },
    discardAsk: { "Discard the draft, version \($0)? The earlier plan goes on as it is." },
    make: "Make the draft", discard: "Discard the draft",
    discardWords: "Discard the draft; the earlier plan goes on", stay: "Back",
    discarded: "The draft has been discarded. It can still be read: Alt-V.",
    discardedOn: { "discarded \($0)" },
    draftGone: "The draft was discarded. What you were writing is kept: "
      + "Ctrl-P, “Texts that were not saved”.",
    finishing: "The draft was discarded. Write to the end: your text is kept. "
      + "Tab goes to the plan in force.",
    backInForce: "The draft was discarded. You now see the plan in force.",
    reopen: "Open again", reopenWords: "Open an ended plan or a discarded draft again",
    notEnded: "Only an ended plan or a discarded draft can be opened again.",
    takenOver: "A newer plan has taken the place of this one. It can only be read.",
    reopenAsk: {
      "Why is the discarded draft, version \($0), taken up again? The reason stays in the plan."
    })
}
