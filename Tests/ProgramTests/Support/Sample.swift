import Casework
import Testing
import Workplace

@testable import omatie

/// Shared directories for the tests of the command line.
enum Sample {
  static let now = "2027-01-15T08:24:00+02:00"

  /// The sample group as the demo makes it, in a directory of the test's own.
  static func demo(in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/demo"
    let now = try #require(Instant(isoText: Sample.now))
    let station = Workstation(
      directory: path, member: nil, machine: "test", stateDirectory: folder.path + "/state",
      now: { now }, makeID: Machine.makeID)
    _ = try DemoDirectory.make(at: path, workstation: station)
    return path
  }

  /// A new group with one school member `m1` and one outreach member `m2`.
  static func group(in folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/group"
    #expect(run(["init", path, "--name", "Testiryhmä"]).status == 0)
    let seats = """
      {"change":"roster.seat","member":"m1","name":"Maija Esimerkki","party":"school"}
      {"change":"roster.seat","member":"m2","name":"Elli Keksitty","party":"outreach"}

      """
    #expect(run(["apply", "--dir", path, "--as", "m1"], input: seats).status == 0)
    return path
  }

  /// Runs the program at the tests' moment, in Finnish unless another language is asked for.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) -> Child.Result {
    var all = ["OMATIE_NOW": now, "HOME": "/nonexistent", "LANG": "fi_FI.UTF-8"]
    for (name, value) in environment { all[name] = value }
    return Child.run([Child.program] + arguments, input: input, environment: all)
  }
}
