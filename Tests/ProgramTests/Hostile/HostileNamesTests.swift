import Glibc
import StrictJSON
import TestSupport
import Testing

/// Five hundred hostile ids through every command that takes one, and every change that names one.
@Suite struct HostileNamesTests {
  @Test func thereAreEnoughOfThem() { #expect(Set(HostileIDs.all).count >= 500) }

  private static let commands: [@Sendable (String) -> [String]] = [
    { ["plan", "show", $0, "--as", "m1"] }, { ["agenda", $0, "--as", "m1"] },
    { ["show", $0, "--as", "m1"] }, { ["show", "plans/" + $0, "--as", "m1"] },
    { ["history", $0, "--as", "m1"] }, { ["history", "clients/" + $0, "--as", "m1"] },
    { ["restore", "plans/" + $0, "--version", "1", "--as", "m1"] },
    { ["paper", "plan", $0, "--as", "m1"] }, { ["paper", "agenda", $0, "--as", "m1"] },
    { ["paper", "invitation", $0, "--client", $0, "--as", "m1"] },
    { ["next", "--meeting", $0] }, { ["clients", "--as", $0] }, { ["services", $0] },
  ]

  @Test func leadNowhere() throws {
    let yard = try Yard()
    for (number, id) in HostileIDs.all.enumerated() where !id.contains("\u{0}") {
      // No argument is longer than the system takes.
      let id = id.utf8.count > 60_000 ? String(id.prefix(60_000)) : id
      let command = Self.commands[number % Self.commands.count](id)
      let result = yard.run(command)
      #expect(result.status < 128, "\(command): \(result.status)")
      #expect(
        TerminalBytes.foreign(in: Array((result.out + result.err).utf8)) == [], "\(command)")
    }
    yard.expectUntouched("ids")
  }

  private static let lines: [@Sendable (JSON) -> JSON] = [
    {
      [
        "change": "client.open", "document": $0, "firstName": "A", "lastName": "B",
        "language": "fi",
      ]
    },
    { id in
      let document = JSON("clients/" + (id.stringValue ?? ""))
      return [
        "change": "client.open", "document": document, "firstName": "A", "lastName": "B",
        "language": "fi",
      ]
    },
    { ["change": "plan.addGoal", "document": "plans/pc1", "goal": $0, "text": "a"] },
    { ["change": "plan.addNeed", "document": "plans/pc1", "need": $0, "text": "a"] },
    { ["change": "plan.open", "client": $0, "language": "fi"] },
    { ["change": "roster.seat", "member": $0, "name": "A", "party": "kela"] },
    {
      [
        "change": "meeting.book", "document": "meetings/k1", "client": $0, "starts": "10:00",
        "length": 20,
      ]
    },
    { ["change": $0, "document": "plans/pc1"] },
  ]

  /// What is taken is an id like any other: nothing that was not asked for comes to be.
  @Test func noChangeMakesAFileOfOne() throws {
    let yard = try Yard()
    for (number, line) in Self.lines.enumerated() {
      let input = HostileIDs.all.map { line(JSON($0)).compactText }.joined(separator: "\n")
      let result = yard.run(["apply", "--as", "m1"], input: input)
      #expect(result.status < 128, "\(number)")
      #expect(TerminalBytes.foreign(in: Array((result.out + result.err).utf8)) == [], "\(number)")
    }
    yard.expectNothingOutside("changes")
    for kind in Files.list(yard.path) where kind.first?.isLetter == true && !kind.contains(".") {
      for name in Files.list(yard.path + "/" + kind) {
        let isOurs = name.wholeMatch(of: /[a-z][0-9a-z]*|[0-9]{12}\.json|[0-9a-z-]+\.jsonl/) != nil
        #expect(isOurs || kind == "drafts", "\(kind)/\(name)")
      }
    }
    #expect(yard.run(["check"]).status == 0)
  }
}

/// A shared directory with things beside it that nobody may touch.
struct Yard {
  let folder = TemporaryFolder()
  let path: String
  private let before: [String: [UInt8]]
  private let inside: [String: [UInt8]]

  init() throws {
    path = try Sample.meeting(in: folder)
    mkdir(folder.path + "/omat", 0o755)
    Files.write("koskematon", to: folder.path + "/omat/muistio.txt")
    Files.write("koskematon", to: folder.path + "/omatie.json")
    before = Yard.files(folder.path, but: ["group", "tila"])
    inside = Yard.files(path, but: ["log", "tapaamiset.ics"])
  }

  func run(_ arguments: [String], input: String = "") -> Child.Result {
    let environment = [
      "OMATIE_NOW": Sample.now, "XDG_STATE_HOME": folder.path + "/tila", "HOME": folder.path,
      "LANG": "fi_FI.UTF-8",
    ]
    let limited = ["timeout", "-s", "KILL", "20", Child.program] + arguments
    return Child.run(limited + ["--dir", path], input: input, environment: environment)
  }

  func expectNothingOutside(
    _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let now = Yard.files(folder.path, but: ["group", "tila"])
    #expect(now == before, "\(words): \(now.keys.sorted())", sourceLocation: sourceLocation)
  }

  func expectUntouched(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expectNothingOutside(words, sourceLocation: sourceLocation)
    let now = Yard.files(path, but: ["log", "tapaamiset.ics"])
    #expect(now == inside, "\(words)", sourceLocation: sourceLocation)
  }

  /// Every regular file below a folder, without following links.
  private static func files(_ root: String, but left: Set<String>) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    func look(_ path: String) {
      for name in Files.list(path) where !(path == root && left.contains(name)) {
        let below = path + "/" + name
        var status = stat()
        guard lstat(below, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: look(below)
        case S_IFREG: found[String(below.dropFirst(root.count))] = Files.bytes(below)
        default: found[String(below.dropFirst(root.count))] = []
        }
      }
    }
    look(root)
    return found
  }
}
