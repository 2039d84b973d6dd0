/// A meeting about one student that was held: a turn in the group, or a meeting of a transfer.
public struct StudentMeeting: Sendable, Equatable {
  public var client: ID<Client>
  public var day: Day
  /// Whether it was a meeting that a transfer records, and none of the group.
  public var isOfTransfer: Bool
  /// Who was there beside the student; none where it was not written down.
  public var parties: Set<Party>

  public init(client: ID<Client>, day: Day, isOfTransfer: Bool, parties: Set<Party>) {
    (self.client, self.day) = (client, day)
    (self.isOfTransfer, self.parties) = (isOfTransfer, parties)
  }
}

extension StudentMeeting {
  /// Of each student one a day: two meetings on a day are one in which all of both were.
  static func joined(_ studentMeetings: [StudentMeeting]) -> [StudentMeeting] {
    let byClient = Dictionary(grouping: studentMeetings, by: \.client)
    return byClient.values.flatMap { Dictionary(grouping: $0, by: \.day).values }
      .map { studentMeetings in
        var joined = studentMeetings[0]
        for one in studentMeetings.dropFirst() {
          joined.parties.formUnion(one.parties)
          joined.isOfTransfer = joined.isOfTransfer && one.isOfTransfer
        }
        return joined
      }
  }

  /// What the student counts in by where it was and who was there.
  var figures: Set<Figure> {
    let met = Party.allCases.compactMap { party in
      Figure.met(party).map { parties.contains(party) ? $0.with : $0.without }
    }
    return Set(met).union([isOfTransfer ? .metInTransfer : .metInGroup])
  }
}

extension Transfer {
  /// The multi-agency meeting that the transfer itself records, by the day on which it was held.
  public var studentMeeting: StudentMeeting? {
    palaver.map {
      StudentMeeting(
        client: client, day: $0.day, isOfTransfer: true,
        parties: $0.parties.subtracting([.student]))
    }
  }
}
