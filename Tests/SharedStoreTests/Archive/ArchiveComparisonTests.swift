import StoreTestSupport
import StrictJSON
import Synchronization
import Testing
import Zip

@testable import SharedStore

/// Something that happens once.
final class Flag: Sendable {
  private let value = Mutex(false)
  var isSet: Bool { value.withLock { $0 } }
  func set() { value.withLock { $0 = true } }
}

@Suite struct ArchiveComparisonTests {
  /// Two histories of one document: letters are saves, the same letters in both are the same files.
  @Test(arguments: [
    ("", "abc", "new 1,2,3"), ("a", "a", "same"), ("ab", "a", "newerHere"),
    ("a", "abc", "newerThere 2,3"),
    ("ax", "ab", "forked 1 kept 2"), ("axy", "abcd", "forked 1 kept 2,3,4"),
    ("x", "a", "forked 0 kept 1"),
  ])
  func documentsAreToldApart(_ here: String, _ there: String, _ expected: String) throws {
    let (ours, theirs) = (MemoryDirectory(), MemoryDirectory())
    try write(there, to: theirs)
    if !here.isEmpty {
      try write(here, to: ours, like: theirs)
    }
    let archive = try ArchiveSample.archive(of: theirs)
    let comparison = try Store(quick: ours).compare(plan, with: archive)
    func list(_ numbers: [Int]) -> String { numbers.map { "\($0)" }.joined(separator: ",") }
    let words =
      switch comparison.standing {
      case .new: "new " + list(comparison.missing)
      case .newerThere: "newerThere " + list(comparison.missing)
      case .forked(let after):
        "forked \(after) kept " + list(comparison.kept.compactMap { ImportedName.number($0.name) })
      default: "\(comparison.standing)"
      }
    #expect(words == expected)
  }

  /// Saves of a chain; the first letters that both have in common are copied from the other.
  private func write(
    _ letters: String, to directory: MemoryDirectory, like other: MemoryDirectory? = nil
  ) throws {
    let store = try Store(quick: directory)
    try store.publishOnce(Array("{}".utf8), as: "omatie.json")
    var isCopied = other != nil
    for (index, letter) in letters.enumerated() {
      let number = index + 1
      if isCopied, let other, let version = try? Store(quick: other).read(plan, version: number),
        version.payload["text"] == .string(String(letter))
      {
        try directory.makeFolders(plan.folder)
        let name = VersionFileName.name(number)
        try directory.plant(
          try other.read(name, in: plan.folder, limit: 1 << 20), as: name, in: plan.folder)
        continue
      }
      isCopied = false
      try store.save(
        proposal(["text": .string(String(letter))]), to: plan, base: index == 0 ? nil : index,
        onConflict: merging)
    }
  }

  /// A missing version between others is put back where the archive has it.
  @Test func aGapIsFilled() throws {
    let (ours, theirs) = (MemoryDirectory(), MemoryDirectory())
    try write("abc", to: theirs)
    try write("abc", to: ours, like: theirs)
    try ours.remove(VersionFileName.name(2), in: plan.folder)
    let archive = try ArchiveSample.archive(of: theirs)
    let store = try Store(quick: ours)
    let comparison = try store.compare(plan, with: archive)
    #expect(comparison.standing == .newerThere && comparison.missing == [2])
    #expect(try store.takeVersions(comparison, from: archive))
    #expect(try store.newest(plan)?.version.number == 3)
    #expect(try store.check().isWhole)
  }

  /// A damaged document here is not built on; what the archive says of it is kept beside.
  @Test func aDamagedDocumentStaysAsItIs() throws {
    let (ours, theirs) = (MemoryDirectory(), MemoryDirectory())
    try write("abc", to: theirs)
    try write("ab", to: ours, like: theirs)
    try ours.plant("{", as: VersionFileName.name(3), in: plan.folder)
    let archive = try ArchiveSample.archive(of: theirs)
    let store = try Store(quick: ours)
    let comparison = try store.compare(plan, with: archive)
    #expect(comparison.standing == .damagedHere && comparison.missing.isEmpty)
    #expect(comparison.kept.count == 1)
    try store.takeKept(comparison, from: archive)
    #expect(try store.compare(plan, with: archive).kept.isEmpty)
    #expect(try ours.read(VersionFileName.name(3), in: plan.folder, limit: 9) == [0x7B])
  }

  @Test func nothingReadableThereIsToldApart() throws {
    let (ours, theirs) = (MemoryDirectory(), MemoryDirectory())
    try write("a", to: theirs)
    try theirs.remove(VersionFileName.name(1), in: plan.folder)
    try theirs.plant("{", as: VersionFileName.name(1), in: plan.folder)
    let comparison = try Store(quick: ours).compare(
      plan, with: try ArchiveSample.archive(of: theirs))
    #expect(comparison.standing == .damagedThere && comparison.missing == [1])
  }

  /// Somebody else saves between the look and the taking: their version stays, nothing is passed over.
  @Test func whoeverIsFasterIsNotPassedOver() throws {
    let (ours, theirs) = (MemoryDirectory(), MemoryDirectory())
    try write("abc", to: theirs)
    try write("a", to: ours, like: theirs)
    let archive = try ArchiveSample.archive(of: theirs)
    let store = try Store(quick: ours)
    let comparison = try store.compare(plan, with: archive)
    let saved = try Store(quick: ours).save(
      proposal(["text": "muu"]), to: plan, base: 1, onConflict: merging)
    #expect(try store.takeVersions(comparison, from: archive) == false)
    #expect(try store.newest(plan)?.version.hash == saved.hash)
    #expect(try store.compare(plan, with: archive).standing == .forked(after: 1))
  }

  // MARK: Logs and other files

  @Test func logsAreBroughtTogetherWithoutDoubling() throws {
    let (ours, theirs) = (MemoryDirectory(), MemoryDirectory())
    try write("a", to: theirs)
    try ours.makeFolder(.log)
    try theirs.makeFolder(.log)
    try ours.plant("1\n2\n3\n", as: "m1-a.jsonl", in: .log)
    try theirs.plant("1\n2\n4\n5\n", as: "m1-a.jsonl", in: .log)
    try theirs.plant("6\n", as: "m2-b.jsonl", in: .log)
    let archive = try ArchiveSample.archive(of: theirs)
    let store = try Store(quick: ours)
    let files = try store.logsToTake(from: archive)
    #expect(files.map(\.lines) == [2, 1])
    for file in files { try store.take(file) }
    #expect(try store.logsToTake(from: archive).isEmpty)
    // The one who writes in a log here goes on undisturbed.
    #expect(try ours.read("m1-a.jsonl", in: .log, limit: 99) == Array("1\n2\n3\n".utf8))
    let all = try ours.names(.log).flatMap { try ours.read($0, in: .log, limit: 99) }
    let lines = all.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.sorted() == ["1", "2", "3", "4", "5", "6"])
  }

  @Test func anotherQuestionnaireIsKeptUnderAnotherName() throws {
    let (ours, theirs) = (MemoryDirectory(), MemoryDirectory())
    try write("a", to: theirs)
    try theirs.plant("{1}", as: "questionnaire.json", in: .root)
    try theirs.plant("{2}", as: "questionnaire-2026-11-20.json", in: .root)
    try ours.plant("{3}", as: "questionnaire.json", in: .root)
    let archive = try ArchiveSample.archive(of: theirs)
    let store = try Store(quick: ours)
    for file in try store.looseFilesToTake(from: archive) { try store.take(file) }
    #expect(try store.looseFilesToTake(from: archive).isEmpty)
    #expect(try store.file("questionnaire.json") == Array("{3}".utf8))
    let kept = try ours.names(.root).filter { $0.contains("imported") }
    #expect(try kept.map { try store.file($0) } == [Array("{1}".utf8)])
  }
}
