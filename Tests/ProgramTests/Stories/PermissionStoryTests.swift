import Testing

/// A permission is asked, booked on and taken back, with other programs open on the same student.
@Suite struct PermissionStoryTests {
  /// A second permission covers the outreach worker too: all that is in force is taken back.
  private func secondPermission(_ path: String) {
    let line =
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"paper","parties":["school","outreach"],"matters":["cooperation","health"]}"#
    Sample.apply([line], in: path)
  }

  @Test func takingItBackClosesThePlanOnEveryOpenScreen() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.meeting(in: folder)
    secondPermission(path)
    // The outreach worker has the plan open, and is in the middle of a sentence.
    let plan = tmux.open(path, as: "m2", name: "plan")
    plan.wait(for: "käynnissä")
    plan.openThePlanOfTheTurn()
    plan.wait(for: "Työtä ulkona")
    let papers = tmux.open(path, as: "m2", name: "papers", columns: 60, rows: 18)
    papers.wait(for: "käynnissä")
    papers.openTheFirstPapers()

    let school = tmux.open(path, as: "m1", name: "school")
    school.wait(for: "käynnissä")
    school.openTheFirstPapers()
    school.press("2")
    school.wait(for: "[2 Lupa")
    school.focus(on: "Opiskelija peruu luvan")
    school.press("Enter")
    school.wait(for: "suunnitelma sulkeutuu näiltä: oppilaitos")
    school.type("En halua enää.")
    school.press("Escape")
    school.focus(on: "Kirjaa peruminen")
    school.press("Enter")
    school.wait(for: "Lupaa ei ole.")
    school.wait(for: "Perui luvan")

    plan.wait(for: "Nämä tiedot eivät näy sinulle.")
    plan.waitGone("Työtä ulkona")
    #expect(!plan.screen().contains("Esimerkki"))
    papers.waitGone("Aino")
    papers.wait(for: "Nämä tiedot eivät näy sinulle.")
    // What the keeper of the papers has open closes too.
    school.press("p")
    school.wait(for: "Opiskelijan lupa puuttuu tai on päättynyt.")
    for window in [plan, papers, school] { window.press("F10") }
    let shown = Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m2"])
    #expect(shown.status != 0 && !shown.out.contains("Työtä ulkona"))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  @Test func bookedInvitedRefusedAndPutRight() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.group(in: folder)
    let lines = [
      #"{"change":"roster.seat","member":"m3","name":"Kaija Keksitty","party":"kela"}"#,
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-02-15T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
    ]
    Sample.apply(lines, in: path)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "Tallennettu")
    window.openTheFirstPapers()
    window.bookTheMeeting()
    window.wait(for: "Varattu  ma 15.2.2027 klo 9.00")
    // Kela is not among those whom Aino permits: it is said, with the way out.
    window.press("i")
    window.wait(for: "Kuka kutsutaan mukaan?")
    window.wait(for: "Kela (ei lupaa)")
    window.focus(on: "Taho")
    window.press("Right", "Right")
    window.focus(on: "[ Kutsu ]")
    window.press("Enter")
    window.wait(for: "Lupa ei koske tätä tahoa: Kela.")
    window.focus(on: "Kysy lupa")
    window.press("Enter")
    window.wait(for: "[2 Lupa")
    window.press("F10")
    #expect(Files.list(path + "/meetings/k1").count == 3)
  }
}
