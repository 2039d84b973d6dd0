public import Casework
public import Texts

/// The notice that a meeting is held at another time; it names no student.
public enum MovedPaper {
  /// The paper, refused for a meeting that has not been moved or is not to come.
  public static func paper(
    of meeting: Meeting, from sender: PaperSender, texts: Texts
  ) throws(Refusal) -> Paper {
    let old = try formerStart(of: meeting)
    let words = texts.notices
    let blocks: [PaperBlock] = [
      .paragraph(words.isMoved),
      .facts(
        [PaperFact(words.oldTime, texts.dates.moment(old))]
          + Occasion(meeting).facts(words.newTime, texts)),
      .paragraph(words.tellIfNot),
    ]
    return sender.paper(words.movedTitle, blocks, texts)
  }

  /// To a student who comes to it: the own time as it was, and as it is now.
  public static func toStudent(
    _ client: Client, _ meeting: Meeting, from sender: PaperSender, _ texts: Texts
  ) throws(Refusal) -> Paper {
    let old = try formerStart(of: meeting)
    guard let new = Occasion(of: client, in: meeting) else { throw .notBooked }
    // The students' times move with the meeting.
    let shift = new.starts.time.minutes - meeting.starts.time.minutes
    let words = texts.notices
    let blocks: [PaperBlock] = [
      .paragraph(words.hello(client.firstName)), .paragraph(words.yourTimeIsMoved),
      .facts(
        [PaperFact(words.oldTime, texts.dates.moment(old.adding(minutes: shift)))]
          + new.facts(words.newTime, texts)),
      .paragraph(words.tellIfNot),
    ]
    return sender.paper(words.movedTitle, blocks, texts)
  }

  private static func formerStart(of meeting: Meeting) throws(Refusal) -> LocalTime {
    switch meeting.state {
    case .agreed: break
    case .draft: throw .meetingNotAgreed
    case .cancelled: throw .meetingCancelled
    case .inProgress: throw .meetingHasBegun
    case .closed: throw .meetingClosed
    }
    guard let old = meeting.movedFrom, old != meeting.starts else { throw .meetingNotMoved }
    return old
  }
}
