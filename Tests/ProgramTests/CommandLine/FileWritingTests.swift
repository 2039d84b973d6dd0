import Glibc
import Screens
import Testing

@testable import omatie

/// A file that a person names on the screens replaces nothing before the person has said yes.
@Suite struct FileWritingTests {
  private func order(_ text: String, replacing: Bool = false) -> FileOrder {
    var order = FileOrder(path: "x", bytes: Array(text.utf8))
    order.mayReplace = replacing
    return order
  }

  private func isWritten(_ outcome: FileOutcome) -> Bool {
    if case .written = outcome { true } else { false }
  }

  @Test func whatLiesThereStaysUntilTheYes() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/kutsu.md"
    #expect(try isWritten(FileWriting.write(order("yksi"), to: path)))
    #expect(Files.list(folder.path) == ["kutsu.md"])
    #expect(try !isWritten(FileWriting.write(order("kaksi"), to: path)))
    #expect(Files.read(path) == "yksi" && Files.list(folder.path) == ["kutsu.md"])
    #expect(try isWritten(FileWriting.write(order("kaksi", replacing: true), to: path)))
    #expect(Files.read(path) == "kaksi" && Files.list(folder.path) == ["kutsu.md"])
    // A name that leads nowhere is somebody's, too.
    let dangling = folder.path + "/linkki.md"
    #expect(symlink("/nowhere/at/all", dangling) == 0)
    #expect(throws: Failure.self) { try FileWriting.write(order("kolme"), to: dangling) }
    #expect(throws: Failure.self) {
      try FileWriting.write(order("neljä"), to: folder.path + "/ei/ole/x.md")
    }
    #expect(Files.list(folder.path) == ["kutsu.md", "linkki.md"])
  }

  /// Somebody saves to the name while the answer is on its way: one whole file stands, and nobody's
  /// is taken for the old one that the yes was about.
  @Test func ofManyReplacingAtOnceTheOthersHearOfIt() async throws {
    let folder = TemporaryFolder()
    for round in 0..<20 {
      let path = folder.path + "/ajat-\(round).ics"
      Files.write("vanha", to: path)
      let texts = (0..<8).map { String(repeating: "\($0)", count: 10_000) }
      let written = try await withThrowingTaskGroup(of: Bool.self) { group in
        for text in texts {
          group.addTask {
            try isWritten(FileWriting.write(order(text, replacing: true), to: path))
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(written >= 1)
      #expect(texts.contains(Files.read(path) ?? ""))
    }
    #expect(Files.list(folder.path).count == 20)
  }

  @Test func aYesForAFileThatHasGoneReplacesNothing() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/kutsu.md"
    #expect(try isWritten(FileWriting.write(order("yksi", replacing: true), to: path)))
    #expect(Files.read(path) == "yksi" && Files.list(folder.path) == ["kutsu.md"])
    // A link may lead to a file that has nothing to do with it: what it leads to stays as it is.
    #expect(symlink(path, folder.path + "/linkki.md") == 0)
    #expect(throws: Failure.self) {
      try FileWriting.write(order("kaksi", replacing: true), to: folder.path + "/linkki.md")
    }
    #expect(Files.read(path) == "yksi" && Files.list(folder.path) == ["kutsu.md", "linkki.md"])
  }

  /// Many write to one name at the same moment: one file stands, whole, and all others hear of it.
  @Test func ofManyAtOnceOneStands() async throws {
    let folder = TemporaryFolder()
    for round in 0..<20 {
      let path = folder.path + "/ajat-\(round).ics"
      let texts = (0..<8).map { String(repeating: "\($0)", count: 10_000) }
      let written = try await withThrowingTaskGroup(of: Bool.self) { group in
        for text in texts {
          group.addTask { try isWritten(FileWriting.write(order(text), to: path)) }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(written == 1)
      #expect(texts.contains(Files.read(path) ?? ""))
    }
    #expect(Files.list(folder.path).count == 20)
  }
}
