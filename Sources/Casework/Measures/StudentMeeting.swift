/// A meeting about one student that was held: a turn in the group, or a meeting of a transfer.
public struct StudentMeeting: Sendable, Equatable {
  public var client: ID<Client>
  public var day: Day
  /// Who was there beside the student; none where it was not written down.
  public var parties: Set<Party>

  public init(client: ID<Client>, day: Day, parties: Set<Party>) {
    (self.client, self.day, self.parties) = (client, day, parties)
  }
}

extension StudentMeeting {
  /// Of each student one a day: two meetings on a day are one in which all of both were.
  static func joined(_ studentMeetings: [StudentMeeting]) -> [StudentMeeting] {
    let byClient = Dictionary(grouping: studentMeetings, by: \.client)
    return byClient.values.flatMap { Dictionary(grouping: $0, by: \.day).values }
      .map { studentMeetings in
        var joined = studentMeetings[0]
        for one in studentMeetings.dropFirst() { joined.parties.formUnion(one.parties) }
        return joined
      }
  }

  /// What the student counts in by who was there.
  func figures(_ of: (Party) -> (with: Figure, without: Figure)?) -> Set<Figure> {
    Set(
      Party.allCases.compactMap { party in
        of(party).map { parties.contains(party) ? $0.with : $0.without }
      })
  }
}

extension Transfer {
  /// The multi-agency meeting that the transfer itself records, by the day on which it was held.
  public var studentMeeting: StudentMeeting? {
    palaver.map {
      StudentMeeting(
        client: client, day: $0.day, parties: $0.parties.subtracting([.student]))
    }
  }
}
