import Casework

extension MeetingNoticeTexts {
  static let english = MeetingNoticeTexts(
    ask: "Questions", group: "Group", contact: "Contact", phone: "Phone", email: "E-mail",
    written: "Date", placeFollows: "to be announced",
    cancellationTitle: "The meeting is cancelled",
    isCancelled: "The Oma Tie Työhön group does not meet this time.",
    cancelledTime: "Cancelled time", why: "Reason",
    noClients: "No student has been booked for the meeting.",
    nextTime: "Next meeting",
    changedSince: "Changed since this notice",
    noTimeNow: "This time has been given up. No new time has been agreed yet.",
    urgent:
      "Put the new time into your calendar. If somebody's matter cannot wait, get in touch: "
      + "an extra meeting can be arranged.",
    yourTimeIsCancelled: "The meeting booked for you is cancelled.",
    yourTimeIsMoved: "The meeting booked for you has been moved to another time.",
    newTimeFollows:
      "We will agree a new time with you. If your matter is urgent, contact us now.",
    movedTitle: "The meeting has been moved",
    isMoved: "The Oma Tie Työhön group meets at another time than was told before.",
    oldTime: "Earlier time", newTime: "New time",
    tellIfNot: "Put the new time into your calendar. Say so if it does not suit you.",
    groupTitle: "Invitation to the meeting of the Oma Tie Työhön group",
    welcomeGroup: "Welcome to the meeting.", turns: "Booked turns", nobodyYet: "none yet",
    sendDeputy: "If you cannot come, send a deputy and tell us beforehand.",
    studentTitle: "Invitation to a meeting", hello: { "Hello \($0)!" },
    welcomeStudent:
      "A time has been booked for you in the meeting of the Oma Tie Työhön group. Together we "
      + "think about what you want to do after your studies and who can help you.",
    whoComes: "Who is there", aboutWhat: "What happens in the meeting",
    course: {
      switch $0 {
      case .student: "First you say yourself what you want."
      case .present: "Everybody says who they are and why they are there."
      case .chairAndScribe: "A chair and a scribe are chosen."
      case .matters: "We talk over your matters and what is done about them next."
      case .summary: "We agree who does what."
      case .followUp: "We agree who your responsible worker is and when we meet next."
      }
    },
    mattersBefore: "It has been agreed to talk about this:",
    bringSomebody:
      "You may bring somebody you trust. Tell us if you need an interpreter or other help.",
    yourPermission:
      "Only those whom you have permitted will be there. You can change your permission at any time.",
    partyTitle: "Invitation to a student's meeting",
    welcomeParty:
      "A student wishes you to take part in their meeting with the Oma Tie Työhön group.",
    to: "Invited", whyYou: "Why you",
    permitted:
      "The student has permitted you to work together with the group in this matter. "
      + "Do not pass this invitation on.")
}
