import Casework
import TestSupport
import Testing

/// The refusal that a body meets; nothing where it goes through.
func refusal(_ body: () throws(Refusal) -> Void) -> Refusal? {
  do throws(Refusal) { try body() } catch { return error }
  return nil
}

extension Plan {
  func after(
    _ change: PlanChange, in surroundings: Surroundings = Sample.surroundings()
  ) throws(Refusal) -> Plan {
    try Plan.after(change, on: self, id: id, in: surroundings)
  }

  func refusal(
    of change: PlanChange, in surroundings: Surroundings = Sample.surroundings()
  ) -> Refusal? {
    CaseworkTests.refusal { () throws(Refusal) in _ = try after(change, in: surroundings) }
  }
}

extension Meeting {
  func after(
    _ change: MeetingChange, in surroundings: Surroundings = Sample.surroundings()
  ) throws(Refusal) -> Meeting {
    try Meeting.after(change, on: self, id: id, in: surroundings)
  }

  func refusal(
    of change: MeetingChange, in surroundings: Surroundings = Sample.surroundings()
  ) -> Refusal? {
    CaseworkTests.refusal { () throws(Refusal) in _ = try after(change, in: surroundings) }
  }

  var turn: Turn? { turns[Sample.turnID] }
}

extension Client {
  func after(
    _ change: ClientChange, in surroundings: Surroundings? = nil
  ) throws(Refusal) -> Client {
    let surroundings = surroundings ?? Sample.surroundings(client: self)
    return try Client.after(change, on: self, id: id, in: surroundings)
  }

  func refusal(of change: ClientChange, in surroundings: Surroundings? = nil) -> Refusal? {
    CaseworkTests.refusal { () throws(Refusal) in _ = try after(change, in: surroundings) }
  }
}

extension Roster {
  func after(
    _ change: RosterChange, in surroundings: Surroundings = Sample.surroundings()
  ) throws(Refusal) -> Roster { try Roster.after(change, on: self, in: surroundings) }

  func refusal(
    of change: RosterChange, in surroundings: Surroundings = Sample.surroundings()
  ) -> Refusal? {
    CaseworkTests.refusal { () throws(Refusal) in _ = try after(change, in: surroundings) }
  }
}
