/// The words of the first start, and of the question who sits at the keyboard.
public struct SetUpTexts: Sendable {
  public let title: String
  public let step: @Sendable (Int, Int) -> String
  public let next: String
  public let previous: String
  public let keyNext: String
  public let keyLanguage: String
  // Where the group's data are.
  public let whereQuestion: String
  public let what: String
  public let newGroup: String
  public let existingGroup: String
  public let demo: String
  public let newHint: String
  public let existingHint: String
  public let demoHint: String
  public let path: String
  public let pathHint: String
  public let groupName: String
  public let groupNameHint: String
  public let pathFirst: String
  public let groupNameFirst: String
  // Who one is.
  public let who: String
  public let name: String
  public let party: String
  public let organisation: String
  /// In the empty field: what the address is for; and that what was written is no address.
  public let emailHint, emailWrong: String
  public let nameFirst: String
  public let partyFirst: String
  public let whoHere: String
  /// Before somebody is picked whom nobody has looked for.
  public let isItYou: @Sendable (_ name: String) -> String
  public let notListed: String
  public let join: String
  // The first meeting.
  public let meeting: String
  public let meetingHint: String
  public let day: String
  public let time: String
  public let place: String
  /// The first meeting falls on a holiday, the eve of one or a weekend.
  public let dayOff: @Sendable (_ reason: String) -> String
  public let dayGone: String
  public let dayMissing: String
  // The last page.
  public let ready: String
  public let nothingYet: String
  public let folder: String
  public let group: String
  public let member: String
  public let firstMeeting: String
  public let noMeeting: String
  public let chooseLater: String
  public let invented: String
  public let make: String
  public let open: String
  public let begin: String
  public let working: String
  /// In place of what became of the data: nothing was begun.
  public let nothingMade: String
  /// Words in an empty field that show how it is written.
  public let example: @Sendable (String) -> String
}
