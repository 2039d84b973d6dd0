import Casework
import FileFormat
import Glibc
import StrictJSON
import TestSupport
import Testing

@testable import SharedStore
@testable import Workplace

/// Ten thousand spoilt version files for the reader, the fields and a session: refused or read, at once.
@Suite struct MutatedFilesTests {
  private static let limit = Duration.seconds(1)

  /// A version file of each sample, as it is written.
  private static let files: [(document: Document, bytes: [UInt8])] = MergeSample.all.flatMap {
    sample in
    sample.payloads.map { payload in
      let proposal = Proposal(
        payload: payload, head: ["name": "Aino E."], change: ["change": "test"],
        author: Author(member: "m1", machine: "kone"), time: Sample.now.isoText)
      // The first format has no checksum, which would stop every change before the reader.
      let bytes = VersionFile.written(
        proposal, document: sample.document.name, number: 1, previous: nil,
        save: String(repeating: "5", count: 32), mergedFrom: nil, format: 1
      ).bytes
      return (sample.document, bytes)
    }
  }

  @Test func areRefusedOrReadAtOnce() throws {
    var random = SmallRandom(seed: 88)
    var mutator = ByteMutator(seed: 89)
    var (read, decoded, slowest) = (0, 0, Duration.zero)
    for round in 0..<10_000 {
      let file = Self.files[random.below(Self.files.count)]
      let other = Self.files[random.below(Self.files.count)]
      let bytes = mutator.mutated(file.bytes, with: other.bytes)
      let time = ContinuousClock().measure {
        if let json = try? JSON.parse(bytes) {
          if EqualKeys.found(in: bytes) { Issue.record("round \(round): equal keys are taken") }
          if (try? JSON.parse(json.bytes())) != json {
            Issue.record("round \(round): comes back as another")
          }
        }
        guard
          let version = try? VersionFile.version(bytes, document: file.document.name, number: 1)
        else { return }
        read += 1
        _ = SharedStore.OpenQuestion.all(in: version.payload)
        guard let value = try? Codec.decode(version.payload, file.document) else { return }
        decoded += 1
        // What can be read can be written, and says the same then.
        let again = Codec.encode(value)
        _ = Codec.head(value)
        if (try? Codec.decode(again, file.document)) != value {
          Issue.record("round \(round): \(file.document.path) does not come back")
        }
      }
      slowest = max(slowest, time)
      if time > Self.limit { Issue.record("round \(round): \(time)") }
    }
    // Both ways are trodden: most are no files at all, and many are.
    #expect(read > 200 && decoded > 100, "\(read) \(decoded) \(slowest)")
  }

  /// Of a directory in which a file is spoilt everything else opens, and it is looked through at once.
  @Test func oneOfThemStopsNoSession() throws {
    let place = SharedPlace()
    try place.makeWithPlan()
    let tree = Tree(place.directory)
    let versions = tree.files.filter { $0.contains("/0000") }
    var random = SmallRandom(seed: 90)
    var mutator = ByteMutator(seed: 91)
    for round in 0..<400 {
      let file = versions[random.below(versions.count)]
      let other = versions[random.below(versions.count)]
      let bytes = mutator.mutated(tree.bytes(file), with: tree.bytes(other))
      Tree.write(bytes, to: "\(place.directory)/\(file)")
      let time = try ContinuousClock().measure {
        let session = try place.session(Sample.teacher)
        let result = try session.check()
        // What vouches for an older version is the one after it.
        let isFound = result.troubles.contains { $0.place.hasPrefix(file.dropLast(18)) }
        if bytes != tree.bytes(file), !isFound { Issue.record("round \(round): \(file)") }
        _ = session.casebook()
      }
      if time > .seconds(3) { Issue.record("round \(round): \(time)") }
      #expect(FileBytes.of("\(place.directory)/\(file)") == bytes)
      Tree.write(tree.bytes(file), to: "\(place.directory)/\(file)")
    }
  }

  /// The judge of equal keys itself.
  @Test(arguments: [
    (#"{"a":1,"b":[{"a":1},{"a":2}],"c":{"a":3}}"#, false), (#"{"a":1,"a":2}"#, true),
    (#"{"b":{"a":1,"\u0061":2}}"#, true), (#"["a","a",{"x":"x","y":"x"}]"#, false),
    (#"{"a":{},"b":[],"a":0}"#, true), (#"{"a":["b","c"],"b":1,"c":{"b":1}}"#, false),
  ])
  func equalKeysAreSeen(_ text: String, _ isThere: Bool) {
    #expect(EqualKeys.found(in: Array(text.utf8)) == isThere)
    #expect(((try? JSON.parse(Array(text.utf8))) == nil) == isThere)
  }
}
