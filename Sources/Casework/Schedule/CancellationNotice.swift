/// What is told when a meeting is not held: which one, why, and when the group meets next.
///
/// Nobody comes where no student is booked, and where those who are permit it no more.
public struct CancellationNotice: Sendable, Equatable {
  /// Why the meeting falls away.
  public enum Reason: Sendable, Equatable {
    /// No student has been booked.
    case noClients
    /// As the one who cancelled it wrote.
    case said(String)
  }

  public var meeting: Meeting
  /// The first agreed meeting after it; without one a next time has to be agreed first.
  public var next: Meeting?
  /// What those who were told of the cancellation were told of the next time.
  public var toldNext: ToldMeeting?
  /// Whether the group meets at another time by now than it was told.
  public var isOutdated = false
  /// A draft that could be agreed, where no time after it is agreed.
  public var draft: Meeting?
  /// The languages of the group: its own first, then those of its members.
  public var languages: [Language]
  /// How many of the booked students permit working together on its day no more.
  public var withoutPermission: Int

  /// The notice of a meeting, cancelled already or to be.
  ///
  /// - Parameter client: the students whose papers are open to whoever looks.
  /// - Parameter unseen: how many of the others permit it no more; of them only the number is known.
  public init(
    of meeting: Meeting, among meetings: some Collection<Meeting>, roster: Roster?, today: Day,
    unseen: Int = 0, client: (ID<Client>) -> Client? = { _ in nil }
  ) {
    self.meeting = meeting
    withoutPermission = meeting.turnsWithoutPermission(client).count + unseen
    let later = meeting.later(among: meetings, today: today)
    next = later.first { $0.state == .agreed }
    draft = next == nil ? later.first { $0.state == .draft } : nil
    languages = roster?.languages(on: today) ?? [.finnish]
    if meeting.state == .cancelled, let told = meeting.nextTold {
      toldNext = told
      isOutdated = !told.holds(among: meetings)
    }
  }

  /// A notice says when the group meets next: without that it is not ready to be sent.
  public var isReady: Bool { toldNext != nil || next != nil }

  /// Whether no student comes.
  public var isWithoutStudents: Bool { meeting.turns.count == withoutPermission }

  /// Why the meeting is not held, and when the group meets next.
  ///
  /// Refused where students are booked, where it is running or over, and where no next time has been
  /// agreed: then there is nothing yet that could be told.
  ///
  /// Of a meeting that has been cancelled it is what was told then, whatever has changed since.
  public func told() throws(Refusal) -> (reason: Reason, next: ToldMeeting) {
    let reason = try reason()
    guard let next = toldNext ?? next.map(ToldMeeting.init) else { throw .noNextMeeting }
    return (reason, next)
  }

  private func reason() throws(Refusal) -> Reason {
    switch meeting.state {
    case .cancelled:
      // Only where no student comes may the reason be left out.
      return isBlank(meeting.cancelReason) ? .noClients : .said(meeting.cancelReason)
    case .draft, .agreed:
      guard isWithoutStudents else { throw .studentsAreBooked }
      return .noClients
    case .inProgress, .closed: throw .meetingClosed
    }
  }

  /// The agreed meetings that are near and to which no student comes, the nearest first.
  ///
  /// They are told from the day that is so many days before the meeting to the day of the meeting.
  public static func due(
    among meetings: some Collection<Meeting>, schedule: Schedule?, roster: Roster?, today: Day,
    unseen: (ID<Meeting>) -> Int = { _ in 0 }, client: (ID<Client>) -> Client? = { _ in nil }
  ) -> [CancellationNotice] {
    let last = today.adding(days: schedule?.noticeDays ?? Schedule.usualNotice)
    return meetings.filter { meeting in
      meeting.state == .agreed && meeting.starts.day >= today && meeting.starts.day <= last
    }.sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
      .map {
        CancellationNotice(
          of: $0, among: meetings, roster: roster, today: today, unseen: unseen($0.id),
          client: client)
      }.filter(\.isWithoutStudents)
  }
}

extension Meeting {
  /// The turns still to come whose student permits working together on the day no more.
  ///
  /// A student whose papers are closed to whoever looks is not among them.
  public func turnsWithoutPermission(_ client: (ID<Client>) -> Client?) -> [Turn] {
    turns.sorted.filter { turn in
      guard turn.state == .waiting, let client = client(turn.client) else { return false }
      return client.permission(on: starts.day)?.covers(.cooperation) != true
    }
  }

  /// The meetings after this one in which the group may still meet, the nearest first.
  ///
  /// After one that is cancelled already these are all: its notice says the same for ever.
  func later(among meetings: some Collection<Meeting>, today: Day) -> [Meeting] {
    let first = state == .cancelled ? starts.day : max(starts.day, today)
    return meetings.filter { $0.id != id && $0.starts > starts && $0.starts.day >= first }
      .sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
  }
}
