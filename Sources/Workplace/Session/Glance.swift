public import Casework

/// What a shared directory is and who sits in its group: enough to find out who opens it.
public struct Glance: Sendable {
  public var info: DirectoryInfo
  /// Nothing where no roster has been made or it cannot be read.
  public var roster: Roster?

  public init(info: DirectoryInfo, roster: Roster?) { (self.info, self.roster) = (info, roster) }

  /// Reads only `omatie.json` and the roster, however many papers there are; blocks like a session.
  public static func at(_ directory: String, now: Instant) throws(Trouble) -> Glance {
    let session = try Session.prepare(
      Workstation(
        directory: directory, member: nil, machine: "", stateDirectory: "", now: { now },
        makeID: { String($0) }))
    try session.look(at: [.roster])
    return Glance(info: session.info, roster: session.casebook().roster?.value)
  }
}
