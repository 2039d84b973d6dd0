import Testing

/// The student's own view stands beside the professional's: something to talk about, no verdict.
@Suite struct ChecklistStoryTests {
  @Test func twoViewsTheirServicesAndTheNeedOfSeveralSectors() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.demo(in: folder)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "Tulevat ajat")
    window.press("F4")
    window.wait(for: "Aino Esimerkki")
    window.focus(on: "Aino Esimerkki")
    window.press("Enter")
    window.wait(for: "[1 Huoli")
    window.press("t")
    window.wait(for: "Tuen tarpeita 5. Vastattu 13/15.  ! Monialainen tarve")
    window.focus(on: "↔Terveys rajoittaa")
    window.wait(for: "Opiskelija: ”Jaksan tavallisen päivän hyvin.” 2 sopii vähän")
    window.wait(for: "Opiskelijasta tämä on vaikeaa. Kysy, millaista hänen arkensa on.")
    window.press("End")
    window.wait(for: "↔ Terveys rajoittaa: Opiskelijasta tämä on vaikeaa.")
    window.wait(for: "Rahahuolia: Opiskelija nostaa tämän esiin. Jutelkaa siitä.")
    window.wait(for: "opintojen tuki (koulutus), syynä: Oppiminen vaatii tukea")

    // They have talked: now both see the need, and the service comes with its reason.
    window.press("Home")
    window.focus(on: "↔Terveys rajoittaa")
    window.press("1")
    window.wait(for: "Tuen tarpeita 6.")
    window.waitGone("Kysy, millaista hänen arkensa on.")
    window.press("End")
    window.waitGone("↔ Terveys rajoittaa")
    window.press("C-q")
    window.waitGone("TÄSTÄ KANNATTAA JUTELLA")
    let shown = Sample.run(["show", "clients/c1", "--dir", path, "--as", "m1", "--json"])
    #expect(shown.status == 0 && shown.out.contains("healthProblems"))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
