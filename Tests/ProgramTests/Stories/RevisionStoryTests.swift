import Testing

/// A plan in force is revised as a copy; it holds until the copy is agreed to, and is read after that.
@Suite struct RevisionStoryTests {
  @Test func aNewVersionTakesThePlaceOfTheOldOnceItIsAgreedTo() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    Sample.apply(
      [
        #"{"change":"plan.writeOwnWords","document":"plans/pc1","text":"Haluan töihin puutarhalle."}"#,
        #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m1","saidYesOn":"2027-01-15"}"#,
        #"{"change":"plan.recordAgreement","document":"plans/pc1","who":"student","day":"2027-01-15","way":"spoken"}"#,
        #"{"change":"plan.putInForce","document":"plans/pc1","on":"2027-01-15"}"#,
      ], in: path)
    func run(_ words: [String]) -> String {
      Sample.run(words + ["--dir", path, "--as", "m1"]).out
    }
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.wait(for: "Suunnitelma on voimassa 15.1.2027 alkaen.")
    window.press("M-v")
    window.wait(for: "Versio 1   voimassa 15.1.2027 alkaen")
    window.press("n")
    window.wait(for: "Tehdäänkö luonnos, versio 2?")
    window.press("Enter")
    window.waitGone("SUUNNITELMAN VERSIOT")
    window.type(" Ja kesällä mökille.")
    window.press("Tab")
    window.wait(for: "Tallennettu")

    // The one in force stays, and whoever asks for the plan is told so.
    #expect(run(["plan", "show", "Aino"]).contains("luonnos; voimassa on versio 1"))
    let copy = run(["paper", "plain-plan", "Aino"]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(copy.contains("Aiempi suunnitelmasi on voimassa siihen asti."), "\(copy)")

    window.focus(on: "hyväksyjä")
    window.type("opis")
    window.press("Enter")
    window.wait(for: "tapa suullisesti")
    window.press("Tab")
    window.wait(for: "päivä 15.1.2027")
    window.press("Tab")
    window.wait(for: "✓ Opiskelija  pe 15.1.2027  suullisesti")
    window.focus(on: "Voimaan")
    window.type("15.1.")
    window.press("Enter", "C-Home")
    window.wait(for: "Suunnitelma on voimassa 15.1.2027 alkaen.")
    window.press("M-v")
    window.wait(for: "voimassa 15.1.2027 alkaen, korvattu versiolla 2")
    window.press("Down", "Enter")
    window.wait(for: "AIEMPI SUUNNITELMA, versio 1")
    let earlier = window.wait(for: "Haluan töihin puutarhalle.")
    #expect(!earlier.contains("mökille"), "\(earlier)")
    let shown = run(["plan", "show", "Aino"])
    #expect(shown.contains("voimassa 15.1.2027 alkaen") && shown.contains("mökille"), "\(shown)")
    #expect(!run(["plan", "show", "Aino", "--version", "1"]).contains("mökille"))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
