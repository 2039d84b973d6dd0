import Glibc
import Testing

/// What goes wrong with the shared directory under the command line: said, and nothing half done.
@Suite struct DiskFaultTests {
  private static let change =
    #"{"change":"roster.setPhone","member":"m2","phone":"000 000 0002"}"#

  private static let cases: [(Faults.Kind, Int32, String)] = [
    (.full, 74, "Levy on täynnä."), (.readonly, 74, "Yhteiseen kansioon ei voi kirjoittaa."),
    (.denied, 74, "Sinulla ei ole oikeutta"), (.gone, 75, "Yhteinen kansio ei vastaa."),
  ]

  @Test(arguments: cases)
  func isSaidAndNothingIsHalfDone(_ kind: Faults.Kind, _ code: Int32, _ words: String) throws {
    let (folder, faults) = (TemporaryFolder(), Faults())
    let path = try Sample.group(in: folder)
    let before = Self.tree(path)
    faults.bring(kind, to: path)
    let refused = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: Self.change, environment: faults.environment)
    #expect(refused.status == code, "\(refused.out)\(refused.err)")
    #expect((refused.out + refused.err).contains(words), "\(refused.out)\(refused.err)")
    #expect(!refused.out.contains(#""accepted":true"#))
    if kind == .denied || kind == .gone {
      let unread = Sample.run(["roster", "--dir", path], environment: faults.environment)
      #expect(unread.status == code && unread.out == "", "\(unread.out)")
      #expect(unread.err.hasPrefix("omatie: " + words), "\(unread.err)")
      #expect((2...3).contains(unread.err.split(separator: "\n").count), "\(unread.err)")
    } else {
      // What can be read is read all the same.
      let read = Sample.run(["roster", "--dir", path], environment: faults.environment)
      #expect(read.status == 0 && read.out.contains("Elli Keksitty"), "\(read.err)")
    }
    faults.mend()
    // What a torn write left is cleared away by whoever can, and is no version meanwhile.
    #expect(Self.tree(path).filter { !$0.contains("/.") } == before.filter { !$0.contains("/.") })
    let again = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: Self.change, environment: faults.environment)
    #expect(again.status == 0, "\(again.out)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
    if kind != .readonly { #expect(Self.tree(path).allSatisfy { !$0.contains("/.") }) }
  }

  @Test(arguments: [Faults.Kind.full, .readonly, .denied])
  func aNewDirectoryIsMadeWholeOrNotSaidToBe(_ kind: Faults.Kind) {
    let (folder, faults) = (TemporaryFolder(), Faults())
    let path = folder.path + "/uusi"
    faults.bring(kind, to: path)
    let refused = Sample.run(["init", path], environment: faults.environment)
    #expect([73, 74].contains(refused.status), "\(refused.err)")
    #expect(refused.err.hasPrefix("omatie: "))
    faults.mend()
    let again = Sample.run(["init", path], environment: faults.environment)
    #expect(again.status == 0, "\(again.err)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// A user whose files may not grow is told as of a full disk; the signal ends nothing.
  @Test func aFileSizeLimitIsAFullDisk() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let before = Self.tree(path)
    let line = Self.change.replacing("000 000 0002", with: String(repeating: "0", count: 400))
    Files.write(line, to: folder.path + "/line")
    let command =
      "ulimit -f 1; exec \"$0\" apply --dir '\(path)' --as m1 --lang fi --file '\(folder.path)/line'"
    let refused = Child.run(
      ["sh", "-c", command + " | cat; true", Child.program],
      environment: ["OMATIE_NOW": Sample.now, "HOME": "/nonexistent"])
    #expect(refused.out.contains("Levy on täynnä."), "\(refused.out)\(refused.err)")
    #expect(Self.tree(path) == before)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// All names below a folder, with what the files hold.
  private static func tree(_ path: String, _ under: String = "") -> [String] {
    Files.list(path).flatMap { name in
      let inside = tree(path + "/" + name, under + "/" + name)
      return inside.isEmpty
        ? [under + "/" + name + " " + (Files.read(path + "/" + name) ?? "")] : inside
    }.filter { !$0.hasPrefix("/log/") }
  }
}
