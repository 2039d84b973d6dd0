import Glibc
import StrictJSON
import Synchronization
import Testing

/// Many programs save at once and are killed at random: what each said is accepted is there.
@Suite(.serialized) struct KilledWritersTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var writers: Int
    var documents: Int
    var changes: Int
    var testDescription: String { "\(writers) writers, \(documents) documents" }
  }

  private static let times = getenv("OMATIE_LONG") == nil ? 1 : 6

  static let cases = [
    Case(writers: 2, documents: 1, changes: 24), Case(writers: 8, documents: 1, changes: 8),
    Case(writers: 32, documents: 1, changes: 3), Case(writers: 8, documents: 6, changes: 12),
    Case(writers: 32, documents: 6, changes: 4),
  ]

  @Test(arguments: cases) func noAcceptedChangeIsMissing(_ given: Case) throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    Sample.apply(Self.setUp(given.documents), in: path)
    let accepted = Mutex<[Accepted]>([])
    let kills = Mutex(0)
    let running = Mutex(given.writers)
    for writer in 0..<given.writers {
      Self.startThread {
        let work = Writer(writer: writer, path: path, folder: folder.path, given: given)
        let (done, killed) = work.run(Self.times)
        accepted.withLock { $0 += done }
        kills.withLock { $0 += killed }
        running.withLock { $0 -= 1 }
      }
    }
    for _ in 0..<30_000 where running.withLock({ $0 }) > 0 { usleep(20_000) }
    #expect(running.withLock { $0 } == 0, "hung")

    let said = accepted.withLock { $0 }
    #expect(said.count >= given.writers)
    var versions = 0
    for document in 0..<given.documents {
      let files = Files.list("\(path)/plans/pc\(document)").filter { !$0.hasPrefix(".") }
      versions += files.count
      // No number is missing, none is there twice.
      #expect(files == (1...files.count).map(Self.fileName))
      let newest = try #require(
        files.last.flatMap { Files.bytes("\(path)/plans/pc\(document)/\($0)") })
      let needs = try JSON.parse(newest)["payload"]?["needs"]
      let missing = said.filter { $0.document == document && needs?[$0.need] == nil }
      #expect(missing.isEmpty, "\(missing)")
      let numbers = said.filter { $0.document == document }.compactMap(\.version)
      #expect(Set(numbers).count == numbers.count, "two changes were told one version")
      let readers = ["m1", "m2"].map {
        Sample.run(["show", "plans/pc\(document)", "--dir", path, "--as", $0]).out
      }
      #expect(!readers[0].isEmpty && readers[0] == readers[1])
    }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
    let killed = kills.withLock { $0 }
    #expect(killed > 0)
    print("| \(given) | \(said.count) accepted | \(versions) versions | \(killed) kills |")
  }

  private struct Accepted: Sendable {
    var document: Int
    var need: String
    /// What it was said to have become; nothing where a killed program had no time to say so.
    var version: Int?
  }

  /// Changes of one writer, tried by one program after another until each is accepted.
  private struct Writer {
    let writer: Int
    let path: String
    let folder: String
    let given: Case

    func run(_ times: Int) -> (accepted: [Accepted], kills: Int) {
      var rest = (0..<given.changes * times).map { number in
        Accepted(document: (writer + number) % given.documents, need: "w\(writer)x\(number)")
      }
      var accepted: [Accepted] = []
      var kills = 0
      let (input, output) = ("\(folder)/in\(writer)", "\(folder)/out\(writer)")
      for round in 0..<200 where !rest.isEmpty {
        Files.remove(input)
        Files.remove(output)
        Files.write(rest.map(line).joined(separator: "\n") + "\n", to: input)
        let pid = Child.start(
          [Child.program, "apply", "--dir", path, "--as", "m1"],
          environment: ["OMATIE_NOW": Sample.now, "HOME": "/nonexistent"], input: input,
          output: output)
        // The last of many rounds are left alone, so that it comes to an end.
        if round < 4 {
          // The first one before it is through, however quick the machine.
          let lines = round == 0 ? 0 : Int.random(in: 0..<rest.count)
          for _ in 0..<2_000 where count(output) < lines { usleep(1_000) }
          usleep(UInt32.random(in: 0...10_000))
          kill(pid, SIGKILL)
        }
        if Child.wait(for: pid) == 128 + SIGKILL { kills += 1 }
        let answers = (Files.read(output) ?? "").split(separator: "\n").map { answer($0) }
        for (change, answer) in zip(rest, answers) where answer.isDone {
          var done = change
          done.version = answer.version
          accepted.append(done)
        }
        rest = zip(rest.indices, rest).filter { index, _ in
          index >= answers.count || !answers[index].isDone
        }.map(\.1)
      }
      return (accepted, kills)
    }

    /// How many answers there are so far.
    private func count(_ output: String) -> Int {
      (Files.bytes(output) ?? []).count { $0 == UInt8(ascii: "\n") }
    }

    private func line(_ change: Accepted) -> String {
      #"{"change":"plan.addNeed","document":"plans/pc\#(change.document)","need":"\#(change.need)","text":"tarve \#(change.need)"}"#
    }

    /// Refused because it is there: the program that saved it was killed before it could say so.
    private func answer(_ line: Substring) -> (isDone: Bool, version: Int?) {
      guard let json = try? JSON.parse(Array(line.utf8)) else { return (false, nil) }
      let isThere = json["code"]?.stringValue == "alreadyThere"
      return (json["accepted"]?.boolValue == true || isThere, json["version"]?.intValue)
    }
  }

  private static func setUp(_ documents: Int) -> [String] {
    (0..<documents).flatMap { number in
      [
        #"{"change":"client.open","document":"clients/c\#(number)","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
        #"{"change":"client.recordConsent","document":"clients/c\#(number)","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
        #"{"change":"plan.open","client":"c\#(number)","language":"fi"}"#,
      ]
    }
  }

  private static func fileName(_ number: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: 12 - text.count) + text + ".json"
  }

  private static func startThread(_ work: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Box(work))
    pthread_create(
      &thread, nil,
      { context in
        Unmanaged<Box>.fromOpaque(context!).takeRetainedValue().work()
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }
}
