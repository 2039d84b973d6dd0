/// Why something may not be done; the words for it also say how to put it right.
public enum Refusal: Error, Sendable, Equatable {
  /// The student has given no consent that holds today.
  case noConsent
  /// The consent that holds today runs out on this day, before the meeting.
  case consentEndsFirst(Day)
  /// The consent that holds does not cover this party.
  case partyNotCovered(Party)
  /// The consent that holds does not cover a paper from this party about this matter.
  case paperNotCovered(Party, ConsentMatter)
  /// The consent that holds does not let this kind of information pass to this party.
  case matterNotCovered(Party, ConsentMatter)
  /// A recorded consent is never edited: record a new one that ends it.
  case consentIsFixed
  /// A withdrawal or a refusal needs the record that it ends, or names one that has ended.
  case nothingToWithdraw
  /// A consent needs at least one party and a matter.
  case consentEmpty
  /// The turn lacks what closing needs.
  case turnLacks([TurnLack])
  case meetingNotRunning
  case meetingClosed
  case meetingCancelled
  /// Nobody is invited any more to a meeting that has begun.
  case meetingHasBegun
  case meetingHasOpenTurns
  case turnNotRunning
  case turnRuns
  case turnClosed
  /// Another student's turn is running.
  case anotherTurnRuns
  case alreadyBooked
  /// The student has a time in another coming meeting.
  case bookedFor(LocalTime)
  /// The student has no turn in the meeting.
  case notBooked
  /// A draft tells nobody of its time.
  case meetingNotAgreed
  case meetingNotMoved
  /// Nobody is told that a meeting falls away while students are booked for it.
  case studentsAreBooked
  /// A cancellation gives the next time, and none has been agreed.
  case noNextMeeting
  case reasonMissing
  case textMissing
  /// A service of the catalogue stands under its aim.
  case serviceWithoutAim
  case ageOutOfRange
  /// Born after today, or so long ago that it must be a slip.
  case birthOutOfRange
  /// Steps and modules hang on the coaching that is followed.
  case coachingNotFollowed
  case lengthOutOfRange
  /// More days of notice than the schedule takes.
  case noticeOutOfRange
  /// A rule of times with an interval or a weekday that there is not.
  case ruleOutOfRange
  case dateOrder
  case noSuchRow
  /// Somebody has already chosen between the values.
  case alreadyChosen
  /// The values to choose from are not the ones that the person saw.
  case choicesChanged
  case alreadyThere
  /// The transfer lacks what sending it, or finishing it, needs.
  case transferLacks([TransferLack])
  /// Only the sender's side prepares a transfer and sends it.
  case senderPrepares
  /// What has been sent is not changed any more.
  case transferSent
  case transferNotSent
  /// The receiver's steps come once the receiver has taken what was sent.
  case transferNotTaken
  case transferOver
  /// Only the receiver takes or refuses what was sent.
  case receiverTakes(Party)
  /// The receiver's own steps are marked by the receiver's side.
  case receiverDoes(Party)
  /// The contact of a transfer is one of the sender's people.
  case contactIsOf(Party)
  /// A step that a worker does is not the student's.
  case workerDoes
  /// Feedback in which nothing is said.
  case feedbackEmpty
  /// The paper of what was given is made only where all of it is shown.
  case givenNotShown
  /// A transfer cannot be read, and what it gave is not known.
  case givenNotReadable
  /// A step that is done by sending, or by taking what was sent.
  case stepIsDecision
  /// A step that asks something is done with an answer.
  case answerMissing
  /// A step that is agreed together is done with its day, who was there and what was agreed.
  case agreementMissing
  /// A step that carries the transfer is not left out.
  case stepIsNeeded
  case noSuchMember
  case memberRoleEnded
  case responsibleNeverEmpty
  /// Somebody answers for the plan, and the receiver's yes has not been heard.
  case handoverNeedsYes
  /// An earlier offer waits for its answer.
  case handoverOpen
  /// Only the receiver says yes or no to an offer.
  case receiverAnswers
  case studentHasNotAgreed
  /// A plan comes into force once it is agreed, and never on a day to come.
  case inForceAhead
  /// Nobody in the group answers for a plan that would come into force.
  case responsibleMissing
  case planEnded
  /// Only a plan that has ended, and has no newer one in force, is opened again.
  case planNotEnded
  /// Others have changed since what was to be taken back.
  case changedByOthers
  /// Others have saved the document since what would change was shown.
  case changedMeanwhile
  /// Somebody else has recorded meanwhile what was agreed in the step.
  case agreedMeanwhile
  /// What was agreed or chosen is not taken back by a key, and nothing else is left to take back.
  case decisionStays
  case nothingToUndo
  case nothingToRedo
  /// An action would sleep past the day by which it is to be done.
  case wakesTooLate
  /// A finished self-assessment stays as the student left it.
  case selfAssessmentFinished
  /// Feedback that was said to be ready stays as it was given.
  case feedbackFinished
  /// Feedback on a turn is asked once the turn has been held.
  case turnNotHeld
  /// The member may not see or change these papers.
  case notPermitted
  /// Who opened the student's papers, or keeps them with that member, says who else keeps them.
  case keepersChoose
  /// The chair's own notes are read and written by the chair alone.
  case notesAreChairs
  /// All papers together are taken out and in by the convener and the school's contact person.
  case onlyConvenersTakeAll
  /// The person at the keyboard is not on the roster.
  case notOnRoster
  case tooLong(limit: Int)
}

/// What closing a turn still needs.
public enum TurnLack: String, Sendable, CaseIterable {
  case plan, responsibleWorker, followUp, ownedAction
}
