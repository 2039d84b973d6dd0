import Testing

/// What is late is seen on one screen, and what became of it is written down there.
@Suite struct FollowUpStoryTests {
  @Test func whatHappenedIsWrittenDownWhereItIsSeen() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let document = "plans/pc1"
    func apply(_ lines: [String]) {
      Sample.apply(lines, in: path)
    }
    apply([
      #"{"change":"plan.addAction","document":"\#(document)","action":"akela","what":"Kela-aika","owner":"student","by":"2027-01-10"}"#,
      #"{"change":"plan.addAction","document":"\#(document)","action":"amyohemmin","what":"Kesätyö","owner":"student","by":"2027-05-31"}"#,
      #"{"change":"plan.sleepAction","document":"\#(document)","action":"amyohemmin","until":"2027-05-01"}"#,
    ])
    let environment = ["OMATIE_NOW": Sample.now, "LANG": "fi_FI.UTF-8"]
    let window = tmux.open(["--dir", path, "--as", "m1"], environment: environment)
    window.wait(for: "Tulevat ajat")
    window.press("u")
    window.wait(for: "MYÖHÄSSÄ (1)")
    window.wait(for: "myöhässä 5 pv")
    window.wait(for: "1 tehtävä odottaa (U näyttää)")
    #expect(!window.screen().contains("Kesätyö"))
    window.press("Enter")
    window.wait(for: "MITÄ TAPAHTUI")
    window.press("Right", "Tab", "Tab")
    window.type("Aika on varattu.")
    window.press("Enter", "Enter")
    window.wait(for: "Kirjattu suunnitelmaan: ")
    let shown = Sample.run(["show", document, "--dir", path, "--as", "m1"]).out
    #expect(shown.contains(#""happened": "Aika on varattu.""#), "\(shown)")
    #expect(shown.contains(#""state": "done""#))

    // What it was opened for is logged, and an ended plan is opened again for a reason.
    apply([
      #"{"change":"plan.end","document":"\#(document)","on":"2027-01-15","outcome":"studies"}"#
    ])
    window.press("l")
    window.wait(for: "PÄÄTTYNEET SUUNNITELMAT")
    window.press("End", "r")
    window.wait(for: "Miksi suunnitelma avataan uudelleen?")
    window.type("Opinnot keskeytyivät")
    window.press("Enter")
    window.wait(for: ": suunnitelma on taas auki.")
    let open = Sample.run(["show", document, "--dir", path, "--as", "m1"]).out
    #expect(open.contains("Opinnot keskeytyivät") && !open.contains(#""state": "ended""#))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
