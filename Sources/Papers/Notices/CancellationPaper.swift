public import Casework
public import Texts

/// What is told when a meeting is not held; it always gives the next time.
public struct CancellationFacts: Sendable, Equatable {
  /// Why the meeting falls away.
  public enum Reason: Sendable, Equatable {
    /// No student has been booked.
    case noClients
    /// As the one who cancelled it wrote.
    case said(String)
  }

  /// The meeting that falls away.
  public var off: Occasion
  public var reason: Reason
  public var next: Occasion

  public init(off: Occasion, reason: Reason, next: Occasion) {
    (self.off, self.reason, self.next) = (off, reason, next)
  }

  /// What is told of a meeting that is cancelled, or that nobody is booked for.
  ///
  /// Refused where students are booked, where it is over, and where no next time has been agreed:
  /// then there is nothing yet that could be told.
  public init(_ meeting: Meeting, next: Meeting?) throws(Refusal) {
    let reason: Reason
    switch meeting.state {
    case .cancelled:
      reason =
        meeting.turns.isEmpty && isBlank(meeting.cancelReason)
        ? .noClients : .said(meeting.cancelReason)
    case .draft, .agreed:
      guard meeting.turns.isEmpty else { throw .studentsAreBooked }
      reason = .noClients
    case .inProgress, .closed: throw .meetingClosed
    }
    guard let next else { throw .noNextMeeting }
    self.init(off: Occasion(meeting), reason: reason, next: Occasion(next))
  }
}

/// The notice that a meeting is not held, with the next time; it names no student.
public enum CancellationPaper {
  public static func paper(
    of facts: CancellationFacts, from sender: PaperSender, texts: Texts
  ) -> Paper {
    let words = texts.notices
    let reason =
      switch facts.reason {
      case .noClients: words.noClients
      case .said(let text): text
      }
    let blocks: [PaperBlock] = [
      .paragraph(words.isCancelled),
      .facts(
        facts.off.facts(words.cancelledTime, texts)
          + (isBlank(reason) ? [] : [PaperFact(words.why, reason)])),
      .heading(words.nextTime), .facts(facts.next.facts(texts.papers.time, texts)),
      .paragraph(words.urgent),
    ]
    return sender.paper(words.cancellationTitle, blocks, texts)
  }
}

/// The notice that a meeting is held at another time; it names no student.
public enum MovedPaper {
  /// The paper, refused for a meeting that has not been moved or is not to come.
  public static func paper(
    of meeting: Meeting, from sender: PaperSender, texts: Texts
  ) throws(Refusal) -> Paper {
    switch meeting.state {
    case .agreed: break
    case .draft: throw .meetingNotAgreed
    case .cancelled: throw .meetingCancelled
    case .inProgress, .closed: throw .meetingClosed
    }
    guard let old = meeting.movedFrom, old != meeting.starts else { throw .meetingNotMoved }
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
}

func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
