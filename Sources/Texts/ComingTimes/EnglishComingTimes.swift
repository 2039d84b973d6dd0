extension ComingTimesTexts {
  static let english = ComingTimesTexts(
    title: "Coming times", coming: "Coming", past: "Earlier",
    unclosedTitle: "From an earlier day, not closed", unclosed: "not closed",
    unclosedWords: "from an earlier day, not closed",
    followUps: "Agreed follow-ups without a meeting", followUp: "follow-up",
    followUpDay: "Follow-up",
    followUpCount: { $0 == 1 ? "1 follow-up" : "\($0) follow-ups" },
    followUpToBook: "follow-up, no time booked", student: "Student", meeting: "Meeting",
    noMeetingYet: "not agreed yet. N makes a new meeting on that day.",
    empty: "No meetings have been agreed yet. Make the first one: press N.",
    students: { $0 == 1 ? "1 student" : "\($0) students" },
    studentsShown: { $0 == 0 ? "not shown" : "\($0) shown" },
    moreHidden: "others are not shown to you",
    overdue: { tasks, followUps, mine in
      let what = [
        tasks == 0 ? nil : tasks == 1 ? "1 task" : "\(tasks) tasks",
        followUps == 0 ? nil : followUps == 1 ? "1 follow-up" : "\(followUps) follow-ups",
      ].compactMap(\.self).joined(separator: " and ")
      let own = mine == 0 ? "" : tasks + followUps == 1 ? " (yours)" : ", \(mine) of them yours"
      return "Overdue: \(what)\(own). U shows them."
    }, extra: "extra", place: "Place",
    noPlace: "no place yet", booked: "Students", nobodyBooked: "no bookings",
    gaps: "Without a member",
    noGaps: "no party", cancelled: "Cancelled", nextTime: "Next time",
    noNextTime: "no new time agreed", hiddenStudent: "(not shown to you)",
    noPermission: "permission missing",
    keys: Keys(
      open: "Open", new: "New", newWords: "New meeting", extra: "Extra",
      extraWords: "An extra meeting between the agreed times", agree: "Agree",
      agreeWords: "Agree the draft", move: "Move", moveWords: "Move the meeting to another time",
      place: "Place", placeWords: "Change the meeting's place", cancel: "Cancel",
      cancelWords: "Cancel the meeting", reopen: "Take back",
      reopenWords: "Take back a cancelled or closed meeting", papers: "Invite",
      papersWords: "Invitation, cancellation and other notices", calendar: "Calendar",
      calendarWords: "Write the times as a calendar file", filter: "Find",
      filterWords: "Find in the list by a word",
      nothingChosen: "The list is empty. N makes a new meeting.",
      isFollowUp: "This is a follow-up, not a meeting yet. N makes a new meeting.",
      notDraft: "Only a draft is agreed. This meeting has been agreed already or is over.",
      notCancelled: "Only a cancelled or closed meeting can be taken back.",
      over: "The meeting is over or cancelled. Take it back first (R) or make a new one (N).",
      running: "The meeting is running. Close it on the meeting's screen (F3)."),
    form: MeetingForm(
      newTitle: "NEW MEETING", extraTitle: "EXTRA MEETING", moveTitle: "MOVE THE MEETING",
      day: "Day", time: "Time",
      length: "Length (min)", place: "Place", make: "Make the meeting", move: "Move to this time",
      timeWrong: "The time cannot be read. Write for example 9.00.",
      lengthWrong: "The length cannot be read. Write minutes, for example 180.",
      dayPast: "The day has passed. Check the year.",
      made: "The meeting is made as a draft. V agrees it.",
      cancelReason: "Why is the meeting cancelled? Everybody sees the reason.",
      cancelEmpty: "Why is the meeting cancelled? Left empty: no students.",
      needNewTime: {
        $0 == 1
          ? "Booked: 1 student, who needs a new time."
          : "Booked: \($0) students, who need a new time."
      },
      cancel: "Cancel the meeting",
      reopenReason: "Why is the meeting taken back? The reason stays in the history.",
      reopen: "Take the meeting back", placeQuestion: "Where do we meet?", save: "Save",
      stay: "Back"))
}
