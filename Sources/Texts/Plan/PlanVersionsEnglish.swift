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
    draftIsOpen: "The newest version is still a draft. Change it, or put it in force first.",
    saveFirst: "Something is not saved yet. Go back and mend it, or wait a moment.",
    goesOn: "A new version of the plan has been started. You are now writing in it.")
}
