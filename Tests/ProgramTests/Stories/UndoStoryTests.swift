import Testing

/// What was changed in the plan is taken back after the program was started anew, by name.
@Suite struct UndoStoryTests {
  @Test func aChangeIsTakenBackAfterARestart() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    func apply(_ lines: [String], as member: String) {
      Sample.apply(lines, in: path, as: member)
    }
    let document = "plans/pc1"
    apply(
      [
        #"{"change":"plan.addAction","document":"\#(document)","action":"akela","what":"Kela-aika","owner":"student","by":"2027-12-01"}"#,
        #"{"change":"plan.setActionDay","document":"\#(document)","action":"akela","by":"2027-12-08"}"#,
      ], as: "m1")
    apply(
      [#"{"change":"plan.writeAids","document":"\#(document)","text":"Tulkki"}"#], as: "m2")

    let environment = ["OMATIE_NOW": Sample.now, "LANG": "fi_FI.UTF-8"]
    let window = tmux.open(["--dir", path, "--as", "m1"], environment: environment)
    window.wait(for: "Tulevat ajat")
    window.press("F4")
    window.wait(for: "Asiakkaat")
    window.press("Enter", "F5")
    window.wait(for: "TARPEISTA TEHTÄVIIN")
    window.press("C-z")
    // Saved on an earlier visit: it is named before it is taken back.
    window.wait(for: "Kumotaanko aiempi muutoksesi")
    window.wait(for: "määräpäivä: 1.12. → 8.12.,")
    window.wait(for: "tehtävä ’Kela-aika’")
    #expect(
      Sample.run(["show", document, "--dir", path, "--as", "m1"]).out
        .contains(#""by": "2027-12-08""#))
    window.press("Enter")
    window.wait(for: "Kumottu: määräpäivä: taas 1.12., tehtävä ’Kela-aika’")
    let shown = Sample.run(["show", document, "--dir", path, "--as", "m1"]).out
    #expect(shown.contains(#""by": "2027-12-01""#), "\(shown)")
    #expect(shown.contains("Tulkki"), "what somebody else wrote since stays")
    window.press("C-y")
    window.wait(for: "Tehty uudelleen: määräpäivä: 1.12. → 8.12., tehtävä ’Kela-aika’")

    // Who changed what: each step is there, and the words of both.
    window.press("M-h")
    window.wait(for: "Historia")
    window.wait(for: "tehty uudelleen version")
    window.press("Down")
    window.wait(for: "8.12.2027 → 1.12.2027")
    window.press("Enter")
    window.wait(for: "KOKO VERSIO")
    window.press("Escape")
    let history = Sample.run(["history", document, "--dir", path, "--as", "m1"])
    #expect(history.status == 0 && history.out.contains("kumottu version"), "\(history.out)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
