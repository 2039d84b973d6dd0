import Casework

extension RefusalTexts {
  static let english = RefusalTexts(
    text: englishWords,
    ownRoleEnded: "Your role in the group has ended. What you wrote is kept on this computer. "
      + "Ask a member to add you (F7).",
    kept: englishKeptWords, lack: englishLack)

  @Sendable private static func englishLack(_ lack: TurnLack) -> String {
    switch lack {
    case .plan: "plan"
    case .responsibleWorker: "responsible worker"
    case .followUp: "follow-up date"
    case .ownedAction: "action (who, when)"
    }
  }

  @Sendable private static func englishKeptWords(_ refusal: Refusal) -> String {
    switch refusal {
    case .noSuchRow: "Somebody removed this row. It came back because you wrote in it."
    case .turnClosed, .turnNotRunning:
      "The turn was closed meanwhile. You were in time: the text is saved."
    case .meetingClosed, .meetingNotRunning:
      "The meeting was closed meanwhile. You were in time: the text is saved."
    case .planEnded: "The plan ended meanwhile. You were in time: the text is saved."
    default: "It is saved, but look at this: " + englishWords(refusal)
    }
  }

  @Sendable private static func englishWords(_ refusal: Refusal) -> String {
    switch refusal {
    case .noConsent:
      "The student's permission is missing or has ended. Ask for it and record it (F4 Clients)."
    case .consentEndsFirst(let day):
      "The permission ends on \(DateTexts.english.day(day)), before the meeting. "
        + "Ask for a new one (F4) or choose an earlier meeting."
    case .partyNotCovered(let party):
      "The permission does not cover this party: \(CommonTexts.english.party(party)). "
        + "Ask the student and record a new permission (F4)."
    case .paperNotCovered(let party, let matter):
      "The permission does not cover this: \(CommonTexts.english.party(party)), "
        + "\(ConsentTexts.english.matter(matter).lowercased()). "
        + "Ask for a new one (F4), or the student brings the paper."
    case .matterNotCovered(let party, let matter):
      "The permission does not cover this: \(CommonTexts.english.party(party)), "
        + "\(ConsentTexts.english.matter(matter).lowercased()). Nothing was given. "
        + "Ask the student and record a new permission (F4), or take the text away."
    case .consentIsFixed:
      "A recorded permission is not changed. Ask for a new one: it replaces the old one."
    case .nothingToWithdraw:
      "The permission has ended or does not exist. Choose one that is in force."
    case .consentEmpty: "Choose at least one party and one matter that the permission covers."
    case .turnLacks(let lacks):
      "The turn cannot be closed yet, but A leaves it open. Missing: \(english.list(lacks))."
    case .meetingNotRunning: "The meeting is not running. Start it first (F3 Meeting)."
    case .meetingClosed: "The meeting is closed. Open it again if something must be corrected."
    case .meetingCancelled: "The meeting is cancelled. Choose another one (F2)."
    case .meetingHasBegun: "The meeting has already begun, so no invitation goes out any more."
    case .meetingHasOpenTurns:
      "A student's turn is still going on. Close it, or leave it open and say why."
    case .turnNotRunning: "The student's turn is not running. Start the turn first."
    case .turnRuns: "The turn is already running. Enter opens it."
    case .turnClosed: "The turn is closed. Open it again if something must be corrected."
    case .anotherTurnRuns: "Another student's turn is running. Close it or leave it open first."
    case .alreadyBooked:
      "The student already has a time in this meeting. It is booked, nothing more is needed."
    case .bookedFor(let starts):
      "The student already has a time on \(DateTexts.english.moment(starts)). "
        + "Cancel it first if the time changes."
    case .notBooked:
      "The student has no turn in this meeting. Book one first (F4 Clients)."
    case .meetingNotAgreed:
      "The meeting is still a draft. Agree it first (F2 Coming times)."
    case .meetingNotMoved:
      "The meeting has not been moved since it was agreed. Move it first (F2)."
    case .studentsAreBooked:
      "Students are booked for the meeting. Move their turns or cancel the meeting first (F2)."
    case .noNextMeeting:
      "No next time has been agreed. Agree it first (F2 Coming times): the notice gives it."
    case .reasonMissing: "Write the reason. It stays in the record."
    case .textMissing: "The text is missing. Write it first."
    case .serviceWithoutAim: "Choose which aim the service is for."
    case .ageOutOfRange: "Check the age. Give years from 0 to 120, the lower one first."
    case .coachingNotFollowed: "Coaching is not followed yet. Record first which step it is in."
    case .birthOutOfRange: "Check the time of birth: the year cannot be right."
    case .lengthOutOfRange: "Check the length. Give it in minutes, for example 45."
    case .noticeOutOfRange: "Check the notice. Give 0 to 60 days, for example 7."
    case .ruleOutOfRange: "Check the rule. Choose 1 to 12 months and a weekday."
    case .dateOrder: "The dates are the wrong way round: the end is before the start. Check them."
    case .noSuchRow: "The row is gone: somebody has removed it. Write it again if it is needed."
    case .alreadyChosen:
      "The text here has been chosen already. Correct it in its place if it is wrong."
    case .choicesChanged: "The texts have changed meanwhile. Read them again, then choose."
    case .alreadyThere: "This is recorded already. Change what is there if it must be corrected."
    case .transferLacks(let lacks):
      "Not yet. Missing: "
        + lacks.map(TransferTexts.english.lack).joined(separator: ", ") + "."
    case .senderPrepares: "Only the sender can do this. Ask the sender."
    case .transferSent:
      "It has been sent, and what is sent stays. Record new information as given."
    case .transferNotSent: "It has not been sent yet. The answer comes after that."
    case .transferNotTaken: "The receiver has not taken the transfer yet."
    case .transferOver: "The transfer has ended. Open it again if the matter goes on."
    case .receiverTakes(let party):
      "The receiver records it: \(CommonTexts.english.party(party)). "
        + "Ask the receiver."
    case .receiverDoes(let party):
      "The step was not marked. The receiver marks it: \(CommonTexts.english.party(party))."
    case .contactIsOf(let party):
      "The contact was not changed. Choose somebody of: \(CommonTexts.english.party(party))."
    case .workerDoes: "Nothing was changed: a worker does this step. Choose a worker."
    case .feedbackEmpty: "The feedback was not given yet. Answer something or write something."
    case .givenNotShown:
      "No paper was made: you do not see all that was given. Ask who keeps the student's papers."
    case .givenNotReadable:
      "The paper was not made: a transfer cannot be read, so something could be missing. "
        + "Ctrl-T or omatie check shows which file."
    case .stepIsDecision:
      "This step is marked as done by itself when the information is sent or taken."
    case .answerMissing: "Choose an answer. Then the step is done."
    case .agreementMissing:
      "Record the day, who was there and what was agreed. Then the step is done."
    case .stepIsNeeded: "This step cannot be left out."
    case .noSuchMember: "The person is not on the roster. Add them first (F7 Roster)."
    case .memberRoleEnded:
      "The person's role in the group has ended. Choose another or correct the roster (F7)."
    case .responsibleNeverEmpty:
      "The responsible worker cannot be removed. Choose a new one who has said yes."
    case .handoverNeedsYes:
      "The responsibility passes on when the new worker has said yes. Offer it to them."
    case .handoverOpen:
      "The responsibility is already on offer. Wait for the answer or take the offer back first."
    case .receiverAnswers:
      "Only the one who is offered the responsibility can answer: on their own machine or in the meeting."
    case .studentHasNotAgreed:
      "The student has not agreed to the plan yet. Ask and record the answer."
    case .inForceAhead:
      "A plan is in force once it is agreed: give today or an earlier day. A later start goes to Period starts."
    case .responsibleMissing:
      "No responsible worker is agreed yet. Agree first who in the group answers for the plan."
    case .selfAssessmentFinished:
      "The self-assessment is finished and stays as it is. Begin a new one when things change."
    case .feedbackFinished:
      "The feedback has been given and stays as it is. Nothing was lost. Whoever gave it can correct it on the same day only."
    case .turnNotHeld:
      "Feedback is asked once the student's turn has been held. Bring the turn to its end first (F3)."
    case .planEnded: "The plan has ended and is not changed any more. Make a revision of it."
    case .planNotEnded: "The plan cannot be reopened: it has not ended, or a newer one is in force."
    case .changedByOthers:
      "Somebody else has changed the same place since. Nothing was undone, correct it yourself."
    case .changedMeanwhile:
      "Somebody has saved meanwhile. Nothing was restored. Look again at what would change."
    case .agreedMeanwhile:
      "Somebody else changed the step meanwhile. Your text is kept but not recorded. Read the step."
    case .decisionStays:
      "Only agreements and choices are left. They are not undone and stay as they are."
    case .nothingToUndo: "You have no change in this plan that could be undone."
    case .nothingToRedo: "There is nothing to do again."
    case .wakesTooLate: "A task waits at most until it is due. Give an earlier day."
    case .notPermitted:
      "You may not see or change these papers. The student can be asked for permission (F4)."
    case .keepersChoose:
      "Whoever opened the papers says who knows the student best. Ask that person to choose."
    case .notesAreChairs: "The notes are the chair's own. The chair is chosen in item 3."
    case .onlyConvenersTakeAll:
      "All papers are taken out and in by the convener or the school's contact person. Ask either of them."
    case .notOnRoster: "You are not on the roster. Ask a member to add you (F7)."
    case .tooLong(let limit):
      "The text is too long: at most \(limit) characters fit. Shorten it, nothing has been lost."
    }
  }
}
