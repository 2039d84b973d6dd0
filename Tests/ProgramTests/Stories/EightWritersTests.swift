import Glibc
import StrictJSON
import Testing

/// Eight programs change one plan at once, a thousand times each.
@Suite struct EightWritersTests {
  private static let writers = 8
  private static let changes = 1000

  @Test func noAcceptedChangeIsMissing() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    var setUp = [
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
      #"{"change":"plan.open","client":"c1","language":"fi"}"#,
    ]
    for writer in 0..<Self.writers {
      setUp.append(
        #"{"change":"plan.addNeed","document":"plans/pc1","need":"w\#(writer)","text":"alku"}"#)
    }
    Sample.apply(setUp, in: path)

    let running = (0..<Self.writers).map { writer in
      let input = folder.path + "/in\(writer)"
      Files.write(
        (1...Self.changes).map {
          #"{"change":"plan.writeNeed","document":"plans/pc1","need":"w\#(writer)","text":"kirjoittaja \#(writer) muutos \#($0) ä"}"#
        }.joined(separator: "\n"), to: input)
      return Child.start(
        [Child.program, "apply", "--dir", path, "--as", "m1"],
        environment: ["OMATIE_NOW": Sample.now, "HOME": "/nonexistent"], input: input,
        output: folder.path + "/out\(writer)")
    }
    #expect(running.map { Child.wait(for: $0) } == Array(repeating: 0, count: Self.writers))

    // Which text each accepted version was said to hold.
    var said: [Int: (writer: Int, text: String)] = [:]
    for writer in 0..<Self.writers {
      let answers = try #require(Files.read(folder.path + "/out\(writer)"))
        .split(separator: "\n").map { try JSON.parse(Array($0.utf8)) }
      #expect(answers.count == Self.changes)
      for (index, answer) in answers.enumerated() {
        #expect(answer["accepted"]?.boolValue == true)
        let version = try #require(answer["version"]?.intValue)
        #expect(said[Int(version)] == nil)
        said[Int(version)] = (writer, "kirjoittaja \(writer) muutos \(index + 1) ä")
      }
    }
    #expect(said.count == Self.writers * Self.changes)

    // Each version holds its own change, and every other writer's last one.
    var texts = Array(repeating: "alku", count: Self.writers)
    var wrong = 0
    let files = Files.list(path + "/plans/pc1")
    #expect(files.count == 1 + Self.writers + Self.writers * Self.changes)
    for (index, file) in files.enumerated() {
      if let (writer, text) = said[index + 1] { texts[writer] = text }
      guard index >= Self.writers, index % 7 == 0 || index + 1 == files.count else { continue }
      let bytes = Array(try #require(Files.read(path + "/plans/pc1/" + file)).utf8)
      let needs = try JSON.parse(bytes)["payload"]?["needs"]
      for writer in 0..<Self.writers
      where needs?["w\(writer)"]?["text"]?.stringValue != texts[writer] { wrong += 1 }
    }
    #expect(wrong == 0)

    #expect(Sample.run(["check", "--dir", path]).status == 0)
    let readers = ["m1", "m2"].map {
      Sample.run(["show", "plans/pc1", "--dir", path, "--as", $0]).out
    }
    #expect(!readers[0].isEmpty && readers[0] == readers[1])
  }
}
