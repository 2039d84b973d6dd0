import Glibc
import StrictJSON
import Testing

/// A command that shows papers is killed, and its calls fail, at each call by which it logs that.
@Suite(.serialized) struct LogFaultTests {
  private static let document = "plans/pc1"

  @Test(Strace.traits[0], Strace.traits[1], .enabled(if: SystemCallFaultTests.isWanted("log")))
  func noPapersAreShownUnlogged() throws {
    let folder = TemporaryFolder()
    let original = try Sample.meeting(in: folder)
    let (path, trace) = (folder.path + "/broken", folder.path + "/trace")
    let arguments = ["show", Self.document, "--dir", path, "--as", "m1"]
    func renew() {
      Files.remove(path)
      Files.remove(path + "-state")
      #expect(Child.run(["cp", "-a", original, path]).status == 0)
    }
    renew()
    let whole = Sample.run(arguments).out
    #expect(!whole.isEmpty)
    renew()
    let calls = Strace.changes(below: path, of: arguments, input: "", trace: trace)
    #expect(calls.contains { $0.line.contains(".jsonl") }, "\(calls.map(\.line))")

    var injected = 0
    SystemCallFaultTests.forEachFault(of: calls, "log") { call, fault, fromThenOn, words in
      renew()
      let result = Strace.run(
        arguments, below: path, input: "", trace: trace, inject: (call, fault),
        fromThenOn: fromThenOn)
      injected += 1
      let hit = Files.read(trace) ?? ""
      #expect(hit.contains("(INJECTED)") || result.status == 128 + SIGKILL, "missed: \(words)")
      // In the log, or waiting for it on this machine, or said to be in neither.
      let isKept = Self.isLogged(path + "/log") || Self.isLogged(path + "-state")
      #expect(
        result.out.isEmpty || isKept || !result.err.isEmpty,
        "shown and not logged: \(words)\n\(result.out)")
      #expect(result.out.isEmpty || result.out == whole, "\(words)\n\(result.out)")
      let check = Sample.run(["check", "--dir", path])
      #expect(check.status == 0, "\(words)\n\(check.out)")
      let again = Sample.run(arguments)
      #expect(again.out == whole && again.err.isEmpty, "stuck: \(words)\n\(again.err)")
      #expect(Self.isLogged(path + "/log"), "not logged afterwards: \(words)")
    }
    print("| log | \(calls.count) | \(injected) |")
    #expect(injected >= calls.count / 2 - 1)
  }

  /// Whether a whole line in a file of openings below a folder names the document.
  private static func isLogged(_ folder: String) -> Bool {
    Files.list(folder).contains { name in
      let path = folder + "/" + name
      guard name.hasSuffix(".jsonl") else { return isLogged(path) }
      return (Files.read(path) ?? "").split(separator: "\n").contains { line in
        (try? JSON.parse(Array(line.utf8)))?["document"]?.stringValue == document
      }
    }
  }
}
