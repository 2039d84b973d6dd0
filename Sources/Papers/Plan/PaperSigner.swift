public import Casework

/// Somebody who was in the room when the plan was agreed, and gets a line to sign on.
public enum PaperSigner: Sendable, Hashable {
  case member(ID<Member>)
  /// Somebody who is not on the roster, as written.
  case named(String)
}

extension Sequence<Meeting> {
  /// Those who were present in a client's latest turn, the student aside, in the order written down.
  public func signers(with client: ID<Client>) -> [PaperSigner] {
    let turns = self.compactMap { meeting -> (meeting: Meeting, turn: Turn)? in
      guard let turn = meeting.turns[Turn.id(for: client)], turn.state != .waiting,
        !turn.attendance.isEmpty
      else { return nil }
      return (meeting, turn)
    }
    let latest = turns.max {
      ($0.meeting.starts, $0.meeting.id) < ($1.meeting.starts, $1.meeting.id)
    }
    return (latest?.turn.attendance.sorted ?? []).compactMap { attendance in
      guard attendance.presence != .absent, attendance.party != .student else { return nil }
      if let member = attendance.member { return .member(member) }
      return attendance.name.isEmpty ? nil : .named(attendance.name)
    }
  }
}
