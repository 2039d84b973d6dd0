public import Casework

/// What a shared directory is and who sits in its group: enough to find out who opens it.
public struct Glance: Sendable {
  public var info: DirectoryInfo
  /// Nothing where no roster has been made or it cannot be read.
  public var roster: Roster?
  /// Why the roster cannot be read, where there is one: who sits in the group is not known then.
  public var rosterTrouble: Trouble?

  public init(info: DirectoryInfo, roster: Roster?) { (self.info, self.roster) = (info, roster) }

  /// Reads only `omatie.json` and the roster, however many papers there are; blocks like a session.
  public static func at(_ directory: String, now: Instant) throws(Trouble) -> Glance {
    let session = try Session.prepare(
      Workstation(
        directory: directory, member: nil, machine: "", stateDirectory: "", now: { now },
        makeID: { String($0) }))
    try session.look(at: [.roster])
    var glance = Glance(info: session.info, roster: session.casebook().roster?.value)
    glance.rosterTrouble = session.casebook().unreadable[.roster]
    return glance
  }
}
