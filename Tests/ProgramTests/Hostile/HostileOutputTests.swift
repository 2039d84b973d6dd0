import Glibc
import TestSupport
import Testing

/// More than two thousand hostile texts in every document, through every command and every paper: nothing
/// that a terminal obeys comes out, on either side.
///
/// `OMATIE_LONG=1` does it four times, in three languages, with each text in four fields.
@Suite struct HostileOutputTests {
  private static let commands: [[String]] =
    [
      ["next"], ["next", "--days", "400"], ["meetings"], ["roster"], ["clients"], ["overdue"],
      ["services"], ["measures"], ["feedback"], ["plan", "show", "c1"], ["agenda", "k1"],
      ["history", "plans/pc1"],
      ["history", "clients/c1"], ["history", "meetings/k1"], ["history", "roster"],
      ["show", "plans/pc1"], ["show", "clients/c1"], ["show", "meetings/k1"], ["show", "roster"],
      ["check"],
    ].flatMap { [$0, $0 + ["--json"]] }
    + [
      ["roster", "--csv"], ["roster", "--vcard"], ["measures", "--csv"], ["feedback", "--csv"],
      ["questionnaire"],
    ]

  private static let papers: [[String]] = [
    ["paper", "plan", "c1"], ["paper", "plain-plan", "c1"], ["paper", "summary", "c1"],
    ["paper", "agenda", "k1"], ["paper", "questionnaire"],
    ["paper", "invitation", "k1", "--client", "c1"],
    ["paper", "invitation", "k1", "--client", "c1", "--party", "employment"],
    ["paper", "cancellation", "k2"], ["paper", "moved", "k1"], ["paper", "contact-request", "c1"],
    ["paper", "given", "c1"],
  ]

  @Test(arguments: 0..<(getenv("OMATIE_LONG") == nil ? 1 : 4))
  func nothingThatATerminalObeysComesOut(_ part: Int) throws {
    let folder = TemporaryFolder()
    let texts = HostileStrings.all
    // Each field holds a run of them, another one each, so that every part has all.
    let path = try HostileGroup.make(in: folder) { number in
      let run = (0..<60).map { texts[(part * 17 + number * 60 + $0) % texts.count] }
      return run.map { $0.utf8.count > 2_000 ? String($0.prefix(90)) : $0 }.joined(separator: " ")
    }
    let language = ["fi", "sv", "en", "fi"][part]
    var made = 0
    func look(_ command: [String], _ formats: [[String]] = [[]]) {
      for format in formats {
        let all = command + format + ["--dir", path, "--as", "m1", "--lang", language]
        let (status, out) = Self.output(of: all, in: folder)
        if status == 0 { made += 1 }
        #expect(status < 128, "\(command) \(format)")
        let found = Set(TerminalBytes.foreign(in: Self.withoutOwn(out, command)))
        #expect(found == [], "\(command) \(format): \(found.sorted().prefix(5))")
      }
    }
    for command in Self.commands { look(command) }
    for paper in Self.papers {
      look(paper, ["text", "md", "html", "paste"].map { ["--format", $0] })
      // A Word file is compressed: made, and never shown.
      let file = "\(folder.path)/paperi.docx"
      look(paper, [["-o", file, "--yes"]])
    }
    #expect(made > 60, "\(made)")
  }

  /// Bytes that are no UTF-8 at all, as lines to apply, as a table and as arguments.
  @Test func bytesOfOtherAlphabetsStayOut() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let file = folder.path + "/rivit"
    for byte in Array(UInt8(1)...0x1F) + Array(UInt8(0x7F)...0xFF) where byte != 0x0A {
      let name = [byte] + Array("]0;x".utf8) + [byte, 0x9C, 0x07]
      let line =
        Array(#"{"change":"roster.nameGroup","name":""#.utf8) + name + Array("\"}\n".utf8)
      let table = Array("Nimi;Paikka;".utf8) + name + Array("\nX;kela;".utf8) + name
      for (bytes, command) in [
        (line, ["apply", "--file", file, "--as", "m1"]), (table, ["roster", "--import", file]),
      ] {
        write(bytes, to: file)
        let (status, out) = Self.output(of: command + ["--dir", path], in: folder)
        #expect(status < 128, "\(byte)")
        #expect(TerminalBytes.foreign(in: out) == [], "\(command) \(byte)")
      }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  /// The marks of a format: UTF-8's at the start of a table, CR LF in address cards.
  private static func withoutOwn(_ bytes: [UInt8], _ command: [String]) -> [UInt8] {
    guard command.contains("--csv") || command.contains("--vcard") else { return bytes }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// What the program said on both sides, byte by byte.
  private static func output(
    of arguments: [String], in folder: TemporaryFolder
  ) -> (status: Int32, bytes: [UInt8]) {
    let (input, output) = (folder.path + "/in", folder.path + "/out")
    Files.write("", to: input)
    for name in [output, output + ".err"] { unlink(name) }
    let environment = [
      "OMATIE_NOW": Sample.now, "XDG_STATE_HOME": folder.path + "/tila", "HOME": folder.path,
    ]
    let pid = Child.start(
      ["timeout", "-s", "KILL", "60", Child.program] + arguments, environment: environment,
      input: input, output: output)
    let status = Child.wait(for: pid)
    return (status, (Files.bytes(output) ?? []) + (Files.bytes(output + ".err") ?? []))
  }
}
