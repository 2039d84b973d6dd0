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

  /// A group in whose meeting a student's turn is running, with two needs in the plan.
  static func meeting(in folder: TemporaryFolder) throws -> String {
    let path = try group(in: folder)
    let lines = [
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
      #"{"change":"plan.open","client":"c1","language":"fi"}"#,
      #"{"change":"plan.addNeed","document":"plans/pc1","need":"n1","text":"Työtä ulkona"}"#,
      #"{"change":"plan.addNeed","document":"plans/pc1","need":"n2","text":"Aamut"}"#,
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-01-15T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
      #"{"change":"meeting.book","document":"meetings/k1","client":"c1","starts":"09:00","length":45}"#,
      #"{"change":"meeting.start","document":"meetings/k1"}"#,
      #"{"change":"meeting.startTurn","document":"meetings/k1","client":"c1"}"#,
    ]
    apply(lines, in: path)
    return path
  }

  /// Has the program make changes that it is to take, one a line.
  static func apply(
    _ lines: [String], in path: String, as member: String = "m1",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let made = run(
      ["apply", "--dir", path, "--as", member], input: lines.joined(separator: "\n"))
    #expect(made.status == 0, "\(made.out)", sourceLocation: sourceLocation)
  }

  /// Runs the program at the tests' moment, in Finnish unless another language is asked for.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) -> Child.Result {
    var all = ["OMATIE_NOW": now, "HOME": "/nonexistent", "LANG": "fi_FI.UTF-8"]
    // What the program remembers of a directory goes when the directory goes.
    if let name = arguments.firstIndex(where: { $0 == "--dir" || $0 == "init" }),
      let path = arguments[(name + 1)...].first, path.hasPrefix("/tmp/")
    {
      all["XDG_STATE_HOME"] = path + "-state"
    }
    for (name, value) in environment { all[name] = value }
    return Child.run([Child.program] + arguments, input: input, environment: all)
  }
}
