/// An offer of the responsibility to somebody else; it counts once that person has said yes.
public struct Handover: Row {
  public let id: ID<Handover>
  public var order: String
  public var to: ID<Member>
  public var offeredOn: Day
  public var offeredBy: ID<Member>?
  public var answer: HandoverAnswer?
  public var answeredOn: Day?
  /// What was said with the answer.
  public var note = ""

  public init(id: ID<Handover>, order: String, to: ID<Member>, offeredOn: Day) {
    (self.id, self.order, self.to, self.offeredOn) = (id, order, to, offeredOn)
  }
}

/// What became of an offer; the first two are the receiver's own words.
public enum HandoverAnswer: String, Sendable, CaseIterable { case accepted, declined, withdrawn }

/// Somebody who answered for the plan before, and from when to when.
public struct FormerResponsibility: Row {
  public let id: ID<FormerResponsibility>
  public var order: String
  public var member: ID<Member>
  public var agreedOn: Day
  public var until: Day

  public init(
    id: ID<FormerResponsibility>, order: String, member: ID<Member>, agreedOn: Day, until: Day
  ) {
    (self.id, self.order, self.member) = (id, order, member)
    (self.agreedOn, self.until) = (agreedOn, until)
  }

  /// The same turn of duty has the same row, whoever ends it: two machines make one row of it.
  init(_ ended: Responsibility, until: Day) {
    let days = ended.agreedOn.isoText.filter { $0 != "-" }
    self.init(
      id: ID("w\(days)\(ended.member.text.prefix(54))") ?? "w0", order: ended.agreedOn.isoText,
      member: ended.member, agreedOn: ended.agreedOn, until: until)
  }
}

extension Plan {
  /// The offer that waits for an answer.
  public var openHandover: Handover? { handovers.sorted.first { $0.answer == nil } }
}
