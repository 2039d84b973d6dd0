import Testing

/// Papers are brought to the talk; what the permission no longer covers closes on other screens.
@Suite struct BroughtPapersStoryTests {
  private func open(
    _ tmux: Tmux, _ path: String, _ member: String, columns: Int = 80, rows: Int = 24
  ) -> Tmux.Window {
    let window = tmux.open(path, as: member, name: member, columns: columns, rows: rows)
    window.wait(for: "Tallennettu")
    window.openTheFirstPapers()
    window.press("6")
    window.wait(for: "Mitä papereita sinulla on mukana?")
    return window
  }

  /// Aino permits school, outreach and Kela; only Kela's and the outreach worker's record is to end.
  private func group(in folder: TemporaryFolder) throws -> String {
    let path = try Sample.group(in: folder)
    let lines = [
      #"{"change":"roster.seat","member":"m3","name":"Kaija Keksitty","party":"kela"}"#,
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","consent":"s1","kind":"given","way":"spoken","parties":["kela","outreach"],"matters":["cooperation","work"]}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","consent":"s2","kind":"given","way":"paper","parties":["outreach"],"matters":["cooperation","work","plan"]}"#,
    ]
    Sample.apply(lines, in: path)
    return path
  }

  @Test func aPaperFollowsThePermissionBehindIt() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try group(in: folder)
    let outreach = open(tmux, path, "m2", columns: 60, rows: 18)
    let school = open(tmux, path, "m1")
    // A statement is about health: nobody is permitted to bring that.
    school.press("n")
    school.wait(for: "Mikä paperi se on?")
    school.press("Right", "Right", "Right", "Right")
    school.wait(for: "● lausunto")
    school.focus(on: "Mikä sen nimi on?")
    school.press("Enter")
    school.wait(for: "Esc Valmis")
    school.type("Työkyvyn arvio")
    school.wait(for: "Työkyvyn arvio")
    school.press("Escape")
    // An arrow pressed before Esc is taken would be one key with it.
    school.wait(for: "N Uusi paperi")
    school.focus(on: "Kuka sen toi?")
    school.press("Right")
    school.wait(for: "Opiskelija toi paperin itse")
    school.press("Right", "Right")
    school.wait(for: "● Kela")
    school.wait(for: "Lupa ei koske tätä.")
    school.focus(on: "[ Kirjaa paperi ]")
    school.press("Enter")
    school.wait(for: "Lupa ei koske tätä: Kela, terveys.")
    #expect(Files.list(path + "/clients/c1").count == 3, "nothing has been written")
    // It is about work after all, and that is permitted.
    school.press("Home")
    school.focus(on: "Mistä se kertoo?")
    school.press("Right")
    school.wait(for: "● Työ ja työnhaku")
    school.wait(for: "Lupa 15.1.2027 koskee tätä.")
    school.focus(on: "[ Kirjaa paperi ]")
    school.press("Enter")
    school.wait(for: "Paperi kirjattu.")
    outreach.wait(for: "Työkyvyn arvio")

    // The student takes back what was permitted to Kela.
    let line =
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"withdrawn","way":"spoken","ends":"s1","parties":[],"matters":[]}"#
    Sample.apply([line], in: path)
    school.wait(for: "päättyi 15.1.2027: ei näy")
    // The outreach worker may still read about work, but not what Kela brought.
    outreach.waitGone("Työkyvyn arvio")
    outreach.wait(for: "Papereita ei ole tuotu.")
    let shown = Sample.run(["show", "clients/c1", "--dir", path, "--as", "m2"])
    #expect(shown.status == 0 && !shown.out.contains("Työkyvyn arvio"), "\(shown.out)")
    let told = Sample.run(["history", "clients/c1", "--dir", path, "--as", "m2", "--json"])
    #expect(told.status == 0 && !told.out.contains("Työkyvyn arvio"), "\(told.out)")

    // The checklist shows the list with its mark to whoever keeps the papers.
    school.press("t")
    school.wait(for: "OPINNOT JA OPPIMINEN")
    school.press("s", "Up")
    school.wait(for: "TUODUT PAPERIT")
    school.wait(for: "Työkyvyn arvio")
    school.wait(for: "päättyi 15.1.2027: ei näy enää muille.")
    for window in [school, outreach] {
      window.press("F10")
      // What a program puts away as it ends is not looked at half done.
      window.waitGone("? Ohje")
    }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// Scripts meet the same door: no paper without a permission, and no record edited.
  @Test func scriptsMeetTheSameRules() throws {
    let folder = TemporaryFolder()
    let path = try group(in: folder)
    let before = Files.list(path + "/clients/c1").count
    let paper =
      #"{"change":"client.notePaper","document":"clients/c1","kind":"other","what":"Kirje","matter":"studies","broughtBy":"kela"}"#
    let edited =
      #"{"change":"client.recordConsent","document":"clients/c1","consent":"s1","kind":"given","way":"paper","parties":["school"],"matters":["health"]}"#
    for (line, code) in [(paper, "paperNotCovered"), (edited, "consentIsFixed")] {
      let answer = Sample.run(["apply", "--dir", path, "--as", "m1"], input: line)
      #expect(answer.status == 77 && answer.out.contains(code), "\(answer.out)")
    }
    #expect(Files.list(path + "/clients/c1").count == before)
    let own = paper.replacing("kela", with: "student")
    Sample.apply([own], in: path)
  }
}
