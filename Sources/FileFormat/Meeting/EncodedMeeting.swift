public import Casework
public import StrictJSON

/// A meeting with its turns as it stands in a file.
public enum EncodedMeeting {
  public static func encode(_ meeting: Meeting) -> JSON {
    To.object([
      "starts": To.local(meeting.starts), "length": To.int(meeting.length),
      "place": To.text(meeting.place), "state": To.word(meeting.state),
      "isExtra": To.flag(meeting.isExtra), "cancelReason": To.text(meeting.cancelReason),
      "startedAt": To.instant(meeting.startedAt), "closedAt": To.instant(meeting.closedAt),
      "turns": To.rows(meeting.turns),
      // Left out while there is nothing to say, as in files from before.
      "sequence": To.int(meeting.sequence == 0 ? nil : meeting.sequence),
      "movedFrom": meeting.movedFrom.flatMap(To.local),
      "nextTold": meeting.nextTold.map(encode),
      "openedBy": To.id(meeting.openedBy),
    ])
  }

  private static func encode(_ told: ToldMeeting) -> JSON {
    To.object([
      "meeting": To.id(told.meeting), "starts": To.local(told.starts),
      "length": To.int(told.length), "place": To.text(told.place),
    ])
  }

  public static func decode(_ payload: JSON, id: ID<Meeting>) throws(FieldError) -> Meeting {
    let reader = try FieldReader(payload)
    var meeting = Meeting(
      id: id, starts: try reader.local("starts"), length: try reader.count("length"),
      place: try reader.text("place"))
    meeting.state = try reader.choice("state")
    meeting.isExtra = try reader.optionalBool("isExtra") ?? false
    meeting.cancelReason = try reader.text("cancelReason")
    meeting.startedAt = try reader.optionalInstant("startedAt")
    meeting.closedAt = try reader.optionalInstant("closedAt")
    meeting.turns = try reader.rows("turns")
    meeting.openedBy = try reader.optionalID("openedBy")
    meeting.sequence = try reader.optionalCount("sequence") ?? 0
    meeting.movedFrom = try reader.optionalLocal("movedFrom")
    if let told = try reader.optionalObject("nextTold") {
      meeting.nextTold = ToldMeeting(
        meeting: try told.id("meeting"), starts: try told.local("starts"),
        length: try told.count("length"), place: try told.text("place"))
    }
    return meeting
  }

  /// What lists show of it: no client's name, only how many and which.
  public static func head(of meeting: Meeting) -> JSON {
    To.object([
      "starts": To.local(meeting.starts), "length": To.int(meeting.length),
      "place": To.text(meeting.place), "state": To.word(meeting.state),
      "isExtra": To.flag(meeting.isExtra), "turns": To.int(meeting.turns.count),
      "clients": .array(meeting.turns.sorted.map { .string($0.client.text) }),
    ])
  }
}
