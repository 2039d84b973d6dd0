import StrictJSON
import Testing

@Suite struct HostileTests {
  private static let hostile = [
    "\u{1b}[2J\u{1b}]0;x\u{7}", "a\u{9b}31mb", "\u{202e}käänteinen\u{2066}", "a\u{200b}\u{feff}b",
    "rivi\nja toinen\r\n", "tab\tja\u{7f}", String(repeating: "e\u{301}\u{301}\u{301}", count: 50),
    String(repeating: "sana", count: 25), "'; rm -rf / #", "../../etc/passwd", "<b>|*_`",
  ]

  @Test func nothingInANameSteersATerminal() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    var lines: [String] = []
    for (index, name) in Self.hostile.enumerated() {
      let id = "c\(index + 10)"
      lines.append(
        JSON.object([
          "change": "client.open", "document": JSON("clients/\(id)"), "firstName": JSON(name),
          "lastName": "X", "language": "fi",
        ]).compactText)
      lines.append(
        JSON.object([
          "change": "client.recordConsent", "document": JSON("clients/\(id)"), "kind": "given",
          "way": "spoken", "parties": ["school", "outreach"], "matters": ["cooperation"],
        ]).compactText)
      lines.append(
        JSON.object([
          "change": "plan.open", "client": JSON(id), "language": "fi",
        ]).compactText)
      lines.append(
        JSON.object([
          "change": "plan.writeOwnWords", "document": JSON("plans/p\(id)"), "text": JSON(name),
        ]).compactText)
    }
    let applied = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: lines.joined(separator: "\n"))
    check(applied)
    var commands = [["clients"], ["clients", "--json"], ["history", "clients/c10"]]
    for index in Self.hostile.indices {
      commands += [
        ["plan", "show", "c\(index + 10)"], ["plan", "show", "c\(index + 10)", "--json"],
        ["show", "clients/c\(index + 10)"], ["paper", "plan", "c\(index + 10)", "--format", "md"],
      ]
    }
    for command in commands { check(Sample.run(command + ["--dir", path, "--as", "m1"])) }
    check(Sample.run(["plan", "show", Self.hostile[0], "--dir", path, "--as", Self.hostile[2]]))
  }

  /// Neither a table or cards of such names, nor what is said of a table that holds them.
  @Test func nothingInAListOfMembersSteersATerminal() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let seats = Self.hostile.enumerated().map { index, name in
      JSON.object([
        "change": "roster.seat", "member": JSON("m\(index + 10)"), "name": JSON(name),
        "party": "kela", "organisation": JSON(name), "informed": JSON(name), "phone": JSON(name),
      ]).compactText
    }
    Sample.apply(seats, in: path)
    for form in ["--csv", "--vcard"] {
      var result = Sample.run(["roster", form, "--dir", path])
      // The mark for UTF-8 at the start and the ends of lines belong to the formats.
      result.out = String(result.out.drop { $0 == "\u{feff}" }).replacing("\r\n", with: "\n")
      check(result)
    }
    check(Sample.run(["roster", "--dir", path]))
    let rows = Self.hostile.flatMap { text -> [String] in
      let quoted = "\"" + text.replacing("\"", with: "\"\"") + "\""
      return ["\(quoted);kela;", "X;\(quoted);", "Elli Keksitty;;\(quoted)"]
    }
    let table =
      "Nimi;Paikka;Organisaatio;\(Self.hostile[0])\n" + rows.joined(separator: "\n")
    for option in [[], ["--json"]] {
      let shown = Sample.run(
        ["roster", "--import", "-", "--dir", path] + option, input: table)
      check(shown)
      #expect(shown.status == 65)
    }
  }

  @Test func jsonKeepsEveryLetter() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    let name = "ä\u{202e}x\u{1F642}\u{E0001}"
    let line = JSON.object(["change": "roster.nameGroup", "name": JSON(name)]).compactText
    Sample.apply([line], in: path)
    let shown = Sample.run(["roster", "--dir", path, "--json"])
    check(shown)
    let read = try JSON.parse(Array(shown.out.utf8))["name"]?.stringValue
    #expect(read.map { Array($0.utf8) } == Array(name.utf8))
  }

  private func check(
    _ result: Child.Result, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for text in [result.out, result.err] {
      let bad = text.unicodeScalars.filter { scalar in
        if scalar == "\n" { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: return true
        default: return false
        }
      }
      #expect(bad.isEmpty, "\(bad.map(\.value))", sourceLocation: sourceLocation)
    }
  }
}
