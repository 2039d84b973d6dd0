import Testing

/// A roster that cannot be read is said to be that, and never to be empty.
@Suite struct UnreadableRosterTests {
  private func spoiled(_ folder: TemporaryFolder) throws -> String {
    let path = try Sample.group(in: folder)
    for name in Files.list("\(path)/roster") where name.hasSuffix(".json") {
      Files.write("ei mitään\n", to: "\(path)/roster/\(name)")
    }
    return path
  }

  @Test(arguments: [
    ["clients", "--as", "m1"], ["clients"], ["meetings", "--as", "m1"],
  ])
  func itIsSaidFirst(_ command: [String]) throws {
    let folder = TemporaryFolder()
    let path = try spoiled(folder)
    let answer = Sample.run(command + ["--dir", path], input: "")
    #expect(answer.status == 65, "\(answer)")
    #expect(!answer.err.contains("Kokoonpanossa ei ole"), "\(answer.err)")
    #expect(answer.err.contains("roster"), "\(answer.err)")
  }

  @Test func theCheckNeedsNobodysName() throws {
    let folder = TemporaryFolder()
    let path = try spoiled(folder)
    for command in [["check"], ["check", "--as", "m1"]] {
      let answer = Sample.run(command + ["--dir", path])
      #expect(answer.status == 65, "\(answer)")
      #expect(answer.out.contains("roster/000000000001.json"), "\(answer)")
      #expect(answer.out.contains("virhe rivillä 1, merkissä 1"), "\(answer)")
      for english in ["unexpectedByte", "duplicateKey", "formatVersion"] {
        #expect(!answer.out.contains(english), "\(answer)")
      }
    }
  }
}
