import Testing

/// Who answers for a plan changes only when the one who was asked has said yes, at another machine.
@Suite struct HandoverStoryTests {
  @Test func theReceiverSaysYesAndTheFormerStaysReadable() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    Sample.apply(
      [
        #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m1","saidYesOn":"2027-01-15"}"#,
        #"{"change":"plan.recordAgreement","document":"plans/pc1","who":"student","day":"2027-01-15","way":"spoken"}"#,
        #"{"change":"plan.putInForce","document":"plans/pc1","on":"2027-01-15"}"#,
      ], in: path)
    func plan() -> String { Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1"]).out }
    let giver = tmux.open(path, as: "m1")
    giver.wait(for: "käynnissä")
    giver.openThePlanOfTheTurn()
    giver.focus(on: "Vastuutyöntekijä")
    giver.type("elli")
    giver.wait(for: "▸ Elli Keksitty")
    giver.press("Enter")
    giver.wait(for: "Vastuuta tarjottu: Elli Keksitty")
    #expect(plan().contains(#""member": "m1""#), "nobody has said yes yet")

    let receiver = tmux.open(path, as: "m2", name: "receiver")
    receiver.wait(for: "Tulevat ajat")
    receiver.press("F2", "a")
    receiver.wait(for: "Seuranta")
    receiver.press("k")
    // The giver sees it come.
    giver.wait(for: "Vastuutyöntekijä Elli Keksitty")
    giver.waitGone("Vastuuta tarjottu: Elli Keksitty")
    let held = plan()
    #expect(held.contains(#""answer": "accepted""#), "\(held)")
    #expect(held.contains(#""member": "m2""#), "\(held)")
    let history = Sample.run(["history", "plans/pc1", "--dir", path, "--as", "m1"]).out
    #expect(history.contains("Vastuun siirtoon vastattu:"), "\(history)")
    let json = Sample.run(["history", "plans/pc1", "--json", "--dir", path, "--as", "m1"]).out
    #expect(json.contains(#""before": "draft""#), "\(json)")

    // Going back brings the words back, and not who had been agreed on.
    let back = Sample.run(
      ["restore", "plans/pc1", "--version", "2", "--dir", path, "--as", "m2"])
    #expect(back.out.contains("Mitä on sovittu, jäi ennalleen."), "\(back)")
    #expect(plan().contains(#""member": "m2""#))
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
