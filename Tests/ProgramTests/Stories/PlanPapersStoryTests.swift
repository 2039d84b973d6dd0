import Testing

/// At the end of the turn the student's copy is one key away; the plan is printed from the editor.
@Suite struct PlanPapersStoryTests {
  @Test func theStudentLeavesWithTheirCopy() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let lines = [
      #"{"change":"plan.addAction","document":"plans/pc1","action":"a1","what":"Soitan taimistolle","owner":"student","by":"2027-02-01"}"#,
      #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m1","saidYesOn":"2027-01-15"}"#,
      #"{"change":"roster.setPhone","member":"m1","phone":"040 123 4567"}"#,
    ]
    Sample.apply(lines, in: path)
    let recording = tmux.folder.path + "/recording"
    let window = tmux.open(
      ["--dir", path, "--as", "m1"],
      environment: ["OMATIE_NOW": Sample.now, "OMATIE_LANG": "fi", "HOME": tmux.folder.path],
      recording: recording)
    window.wait(for: "käynnissä")
    window.press("F3")
    window.wait(for: "OPISKELIJAN OMA ASIA")
    window.press("6")
    window.wait(for: "VASTUUTYÖNTEKIJÄ")
    window.wait(for: "Helppolukuinen kopio opiskelijalle mukaan (X)")

    // One key: the copy is ready, and two more write it.
    window.press("x")
    window.wait(for: "> Helppolukuinen kopio opiskelijalle")
    window.wait(for: "Minun suunnitelmani")
    window.press("Enter")
    window.wait(for: "~/kopio-2027-01-15-0824.html")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(tmux.folder.path)/kopio-2027-01-15-0824.html")
    let copy = Files.read(tmux.folder.path + "/kopio-2027-01-15-0824.html") ?? ""
    #expect(copy.contains("<h1>Minun suunnitelmani (luonnos)</h1>"), "\(copy)")
    #expect(copy.contains("040 123 4567") && copy.contains("<li>Soitan taimistolle"))

    // The same text goes to the clipboard, and nobody is told that it got there.
    window.press("c")
    window.wait(for: "Jos sitä ei voi liittää")
    window.wait(
      seconds: 30, "has nothing in its clipboard", sourceLocation: #_sourceLocation
    ) { _ in tmux.clipboard.contains("- Soitan taimistolle") }
    #expect(tmux.clipboard.hasPrefix("Minun suunnitelmani (luonnos)\n\nAino, tämä on luonnos"))

    // A file that is there already stays until somebody says yes.
    window.press("Enter")
    window.wait(for: "~/kopio-2027-01-15-0824.html")
    window.press("Enter")
    window.wait(for: "Tiedosto on jo olemassa")
    window.press("Escape")
    window.press("Escape")
    window.wait(for: "VASTUUTYÖNTEKIJÄ")

    // What was taken out stands in the log, beside what was looked at.
    window.press("F10")
    window.waitGone("VASTUUTYÖNTEKIJÄ")
    let log = Files.list(path + "/log").compactMap { Files.read(path + "/log/" + $0) }.joined()
    #expect(log.split(separator: "\n").filter { $0.contains(#""how":"paper""#) }.count == 6)
  }

  @Test func thePlanIsPrintedFromTheEditorWithoutAPart() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let window = tmux.open(
      ["--dir", path, "--as", "m1"], columns: 60, rows: 18,
      environment: ["OMATIE_NOW": Sample.now, "OMATIE_LANG": "fi", "HOME": tmux.folder.path])
    window.wait(for: "käynnissä")
    window.press("F5")
    window.wait(for: "OMA TOIVE")
    window.press("C-x")
    window.wait(for: "> Suunnitelma allekirjoitettavaksi")
    window.press("o")
    window.wait(for: "[x] Tarpeet, tavoitteet ja palvelut")
    window.press("Down", "Space")
    window.wait(for: "> [ ] Tarpeet, tavoitteet ja palvelut")
    window.press("Enter")
    window.waitGone("[ ] Tarpeet")
    window.press("Enter")
    window.wait(for: "~/suunnitelma-2027-01-15-0824.html")
    for _ in 0..<4 { window.press("BSpace") }
    window.type("docx")
    window.press("Enter")
    window.wait(for: "Tallennettu: ")
    let file = tmux.folder.path + "/suunnitelma-2027-01-15-0824.docx"
    // The very file that python-docx reads in the tests of the commands.
    let same = tmux.folder.path + "/sama.docx"
    let made = Sample.run(
      ["paper", "plan", "c1", "--without", "chain", "-o", same, "--dir", path, "--as", "m1"])
    #expect(made.status == 0, "\(made.err)")
    let written = try #require(Files.bytes(file))
    #expect(written == Files.bytes(same))
    // The text alone, so that a mouse marks nothing else.
    window.press("v")
    window.waitGone("> Suunnitelma")
    window.wait(for: "Opiskelija: Aino Esimerkki")
    window.press("Escape")
    window.wait(for: "> Suunnitelma allekirjoitettavaksi")
    window.press("Escape")
    window.wait(for: "OMA TOIVE")
    window.press("F10")
    window.waitGone("OMA TOIVE")
  }

  @Test func healthIsPrintedOnlyWhereItIsTicked() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let lines = [
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan","health"]}"#,
      #"{"change":"client.answer","document":"clients/c1","situation":"healthProblems","value":"yes","note":"Selkä kipeä"}"#,
    ]
    Sample.apply(lines, in: path)
    let home = tmux.folder.path
    let window = tmux.open(path, as: "m1", environment: ["HOME": home])
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.press("C-x")
    window.wait(for: "> Suunnitelma allekirjoitettavaksi")
    func write(_ name: String) throws -> String {
      window.press("Enter")
      window.wait(for: "~/suunnitelma-2027-01-15-0824.html")
      window.press("C-a")
      window.type("~/\(name)")
      window.press("Enter")
      window.wait(for: "Tallennettu: \(home)/\(name)")
      return try #require(Files.read(home + "/" + name))
    }
    let usual = try write("ensin.txt")
    #expect(usual.contains("Allekirjoitukset") && !usual.contains("Selkä"), "\(usual)")

    window.press("o")
    window.wait(for: "Mitä tulostetaan? Terveys ja tarkistuslista vain, jos rastitat ne.")
    window.focus(on: "[x] Paikka allekirjoituksille")
    window.press("Space")
    window.wait(for: "> [ ] Paikka allekirjoituksille")
    window.focus(on: "[ ] Terveys ja työkyky tarkistuslistasta")
    window.press("Space")
    window.wait(for: "> [x] Terveys ja työkyky tarkistuslistasta")
    window.press("Enter")
    window.waitGone("Mitä tulostetaan?")
    let chosen = try write("sitten.txt")
    #expect(chosen.contains("Selkä kipeä") && !chosen.contains("Allekirjoitukset"), "\(chosen)")
    let same = Sample.run([
      "paper", "plan", "c1", "--with", "health", "--without", "signatures", "--dir", path, "--as",
      "m1",
    ])
    #expect(same.out == chosen, "\(same.err)")
  }
}
