public import Casework
public import Texts

/// The notice that a meeting is not held, with the next time; it names no student.
public enum CancellationPaper {
  /// The paper, refused while there is nothing to tell: students are booked, or no next time is agreed.
  public static func paper(
    of notice: CancellationNotice, from sender: PaperSender, texts: Texts
  ) throws(Refusal) -> Paper {
    let words = texts.notices
    let (why, next) = try notice.told()
    let reason =
      switch why {
      case .noClients: words.noClients
      case .said(let text): text
      }
    var blocks: [PaperBlock] = [
      .paragraph(words.isCancelled),
      .facts(
        Occasion(notice.meeting).facts(words.cancelledTime, texts)
          + (isBlank(reason) ? [] : [PaperFact(words.why, reason)])),
      .heading(words.nextTime), .facts(Occasion(next).facts(texts.papers.time, texts)),
    ]
    // The notice stays as it was sent; that it holds no more stands below.
    if notice.isOutdated {
      blocks.append(.heading(words.changedSince))
      if let now = notice.next {
        blocks.append(.facts(Occasion(now).facts(words.newTime, texts)))
      } else {
        blocks.append(.paragraph(words.noTimeNow))
      }
    }
    blocks.append(.paragraph(words.urgent))
    return sender.paper(words.cancellationTitle, blocks, texts)
  }

  /// To a student who was booked: which time falls away, why, and the new one where it is booked.
  public static func toStudent(
    _ client: Client, _ meeting: Meeting, next: Meeting?, from sender: PaperSender, _ texts: Texts
  ) throws(Refusal) -> Paper {
    guard let occasion = Occasion(of: client, in: meeting) else { throw .notBooked }
    let words = texts.notices
    let reason = meeting.cancelReason
    var blocks: [PaperBlock] = [
      .paragraph(words.hello(client.firstName)), .paragraph(words.yourTimeIsCancelled),
      .facts(
        occasion.facts(words.cancelledTime, texts)
          + (isBlank(reason) ? [] : [PaperFact(words.why, reason)])),
    ]
    if let new = next.flatMap({ Occasion(of: client, in: $0) }) {
      blocks += [.heading(words.newTime), .facts(new.facts(texts.papers.time, texts))]
    } else {
      blocks.append(.paragraph(words.newTimeFollows))
    }
    return sender.paper(words.cancellationTitle, blocks, texts)
  }
}

func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
