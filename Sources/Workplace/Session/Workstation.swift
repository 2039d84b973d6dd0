public import Casework
import SharedStore

/// Where and as whom somebody works: the shared directory, the member, the machine, the clock.
public struct Workstation: Sendable {
  /// The shared directory's path.
  public var directory: String
  /// Nobody for work that opens no papers, such as `check`.
  public var member: ID<Member>?
  /// The machine's name; letters that a share may not take in a file name become `-`.
  public let machine: String
  /// Where unsaved typing is kept: `$XDG_STATE_HOME/omatie`.
  public var stateDirectory: String
  public var now: @Sendable () -> Instant
  /// Makes a new random id text: the letter, then letters and digits.
  public var makeID: @Sendable (Character) -> String

  /// The questionnaire that is asked where the region has none of its own.
  public var questionnaire: Questionnaire?

  /// The service catalogue as it is shipped.
  public var services: ServiceCatalogue?

  /// Makes the calendar file; without it none is written.
  public var calendar: CalendarMaker?

  /// Opens the directory; tests put another kind in its place.
  var openDirectory: @Sendable (String) throws(SystemError) -> any Directory = {
    path throws(SystemError) in try DiskDirectory(path: path)
  }

  /// So many plans and students there are at least where an index of them is kept; tests have fewer.
  var leastIndexed = 1000

  /// How long the store goes on before it says that something does not work; tests do not wait.
  var patience = Store.Patience()

  public init(
    directory: String, member: ID<Member>?, machine: String, stateDirectory: String,
    now: @escaping @Sendable () -> Instant, makeID: @escaping @Sendable (Character) -> String,
    questionnaire: Questionnaire? = nil, services: ServiceCatalogue? = nil
  ) {
    (self.directory, self.member) = (directory, member)
    (self.machine, self.stateDirectory) = (safeMachineName(machine), stateDirectory)
    (self.now, self.makeID) = (now, makeID)
    (self.questionnaire, self.services) = (questionnaire, services)
  }

  /// The same for a directory in the making; see ``Session/makeWhole(at:_:)``.
  public func inTheMaking(_ path: String) -> Workstation {
    var station = self
    station.directory = path
    station.openDirectory = { path throws(SystemError) in
      try DiskDirectory(path: path, syncsEach: false)
    }
    return station
  }

  var today: Day { Helsinki.local(now()).day }
}
