import Testing

/// A plan is made whole, handed over between two machines, revised and read again.
@Suite struct PlanStoryTests {
  private let tmux = Tmux()
  private let folder = TemporaryFolder()
  private let path: String

  init() throws {
    path = try Sample.meeting(in: folder)
  }

  private func apply(_ lines: String...) {
    let made = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: lines.joined(separator: "\n"))
    #expect(made.status == 0, "\(made.out)")
  }

  private func plan(_ member: String, columns: Int = 80, rows: Int = 24) -> Tmux.Window {
    let window = tmux.open(
      ["--dir", path, "--as", member, "--lang", "fi"], name: member, columns: columns, rows: rows,
      environment: ["OMATIE_NOW": Sample.now])
    window.wait(for: "käynnissä")
    window.press("F3")
    window.wait(for: "OPISKELIJAN OMA ASIA")
    window.press("F5")
    window.wait(for: "TARPEISTA TEHTÄVIIN")
    return window
  }

  private func shown() -> String {
    Sample.run(["plan", "show", "c1", "--json", "--dir", path, "--as", "m1"]).out
  }

  @Test(arguments: [(80, 24), (60, 18)])
  func aPathIsChosenAndWhatItNeedsIsAdded(columns: Int, rows: Int) {
    let window = plan("m1", columns: columns, rows: rows)
    window.wait(for: "! yhdessä")
    window.focus(on: "Ei tarvetta")
    window.press("Enter")
    window.wait(for: "[✓] oppiminen")
    window.focus(on: "(valitse polku)")
    window.type("qqq")
    window.press("Enter")
    window.wait(for: "Ei löydy: qqq")
    window.wait(for: "qqq")
    for _ in 0..<3 { window.press("BSpace") }
    window.type("kunt")
    window.press("Enter")
    window.wait(for: "Polku tarvitsee seuraavaksi")
    window.focus(on: "Koota tiedot")
    window.press("Enter")
    window.wait(for: "Lisätty: Koota tiedot")
    window.wait(for: "✓ Koota tiedot")
    window.press("C-r")
    window.wait(for: "KETJU")
    window.wait(for: "! tavoite puuttuu")
    window.press("Escape")
    window.wait(for: "Polku tarvitsee seuraavaksi")
    let json = shown()
    #expect(json.contains(#""learning": true"#) || json.contains(#""learning":true"#))
    #expect(json.contains("gatherInformation"))
  }

  @Test func responsibilityPassesOnWithTheReceiversYes() {
    apply(
      #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m1","saidYesOn":"2027-01-14"}"#,
      #"{"change":"plan.recordAgreement","document":"plans/pc1","who":"student","way":"spoken"}"#,
      #"{"change":"plan.putInForce","document":"plans/pc1"}"#)
    let refused = Sample.run(
      ["apply", "--dir", path, "--as", "m1"],
      input: #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m2"}"#)
    #expect(refused.out.contains("handoverNeedsYes"))
    let one = plan("m1")
    one.focus(on: "Vastuutyöntekijä")
    one.type("elli")
    one.press("Enter")
    one.wait(for: "Vastuuta tarjottu: Elli Keksitty")
    #expect(!one.screen().contains("[ Suostuu ]"))
    let other = plan("m2")
    other.focus(on: "[ Suostuu ]")
    other.press("Enter")
    other.wait(for: "Vastasi aiemmin: Maija Esimerkki 14.1.2027–15.1.2027")
    one.wait(for: "Vastasi aiemmin: Maija Esimerkki 14.1.2027–15.1.2027")
    #expect(shown().contains("accepted"))
  }

  @Test func aRevisionIsACopyAndTheEarlierPlanIsReadAgain() {
    apply(
      #"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"Haluan ulos töihin"}"#,
      #"{"change":"plan.recordAgreement","document":"plans/pc1","who":"student","way":"paper"}"#,
      #"{"change":"plan.putInForce","document":"plans/pc1"}"#)
    let window = plan("m1")
    window.wait(for: "Suunnitelma on voimassa")
    window.press("M-v")
    window.wait(for: "Versio 1   voimassa 15.1.2027 alkaen")
    window.press("n")
    window.wait(for: "luonnos")
    window.wait(for: "Haluan ulos töihin")
    window.press("End")
    window.type(", syksyllä kouluun")
    window.press("Tab")
    window.wait(for: "Tallennettu")
    window.press("M-v")
    window.wait(for: "Versio 2   luonnos")
    window.press("Down", "Enter")
    window.wait(for: "AIEMPI SUUNNITELMA, versio 1")
    window.waitGone("syksyllä kouluun")
    window.press("x")
    window.wait(for: "Tämä on aiempi suunnitelma")
    window.press("Escape")
    window.wait(for: "syksyllä kouluun")
    #expect(Files.list(path + "/plans").sorted() == ["pc1", "pc1r2"])
  }
}
