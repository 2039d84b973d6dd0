public import Casework

/// The words of the invitation and of the notices that a meeting is not held or is moved.
public struct MeetingNoticeTexts: Sendable {
  // At the end of every paper: who to ask.
  public let ask: String
  public let group: String
  public let contact: String
  public let phone: String
  public let email: String
  public let written: String
  public let placeFollows: String

  // A meeting that is not held.
  public let cancellationTitle: String
  public let isCancelled: String
  public let cancelledTime: String
  public let why: String
  public let noClients: String
  public let nextTime: String
  /// Above the time of now where another one was told.
  public let changedSince: String
  public let noTimeNow: String
  public let urgent: String
  // The same to a student who was booked.
  public let yourTimeIsCancelled: String
  public let yourTimeIsMoved: String
  public let newTimeFollows: String

  // A meeting that is moved.
  public let movedTitle: String
  public let isMoved: String
  public let oldTime: String
  public let newTime: String
  public let tellIfNot: String

  // The invitation to the group.
  public let groupTitle: String
  public let welcomeGroup: String
  public let turns: String
  public let nobodyYet: String
  public let sendDeputy: String

  // The invitation to the student.
  public let studentTitle: String
  public let hello: @Sendable (_ firstName: String) -> String
  public let welcomeStudent: String
  public let whoComes: String
  public let aboutWhat: String
  /// What is done in the student's turn, told to the student.
  public let course: @Sendable (AgendaItem) -> String
  public let mattersBefore: String
  public let bringSomebody: String
  public let yourPermission: String

  // The invitation to a party.
  public let partyTitle: String
  public let welcomeParty: String
  public let to: String
  public let whyYou: String
  public let permitted: String
}
