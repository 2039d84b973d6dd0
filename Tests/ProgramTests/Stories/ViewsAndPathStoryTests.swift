import StrictJSON
import Testing

/// What is seen differently, where the student is heading, and what other plans hold.
@Suite struct ViewsAndPathStoryTests {
  @Test func bothViewsThePathAndAnotherPlanAreWrittenAndPrinted() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    window.focus(on: "(Asia, joka nähdään eri tavoin)")
    window.type("Työpäivän pituus")
    window.press("Enter")
    // One view without the other is no comparison: the lack is said until both stand there.
    for words in ["Jaksan neljä tuntia", "Aamut ovat raskaita", "Kuusi tuntia onnistuu"] {
      window.type(words)
      window.press("Tab")
    }
    window.type("Työpajalla onnistui")
    window.focus(on: "(valitse polku)")
    window.press("Enter")
    window.wait(for: "Kuntoutuksen tarve")
    window.press("Down", "Down", "Enter")
    window.wait(for: "Seuraavaksi tällä polulla.")
    window.focus(on: "+ Tehtävä  Kutsutaan koolle")
    window.press("Enter")
    window.wait(for: "✓ Kutsutaan koolle opiskelijan oma verkosto")
    window.focus(on: "(Muu voimassa oleva suunnitelma)")
    window.type("Aktivointisuunnitelma")
    window.press("Tab")
    window.type("Työllisyyspalvelut")
    window.press("Tab")
    window.wait(for: "Tallennettu")

    let stored = Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1", "--json"])
    let plan = try #require(try JSON.parse(Array(stored.out.utf8))["payload"])
    let view = try #require(plan["views"]?.objectValue?.first?.value)
    #expect(view["topic"]?.stringValue == "Työpäivän pituus")
    #expect(view["student"]?.stringValue == "Jaksan neljä tuntia")
    #expect(view["studentReason"]?.stringValue == "Aamut ovat raskaita")
    #expect(view["worker"]?.stringValue == "Kuusi tuntia onnistuu")
    #expect(view["workerReason"]?.stringValue == "Työpajalla onnistui")
    #expect(plan["path"]?.stringValue == "rehabilitation")
    let actions = plan["actions"]?.objectValue?.map(\.value["what"]?.stringValue) ?? []
    #expect(actions == ["Kutsutaan koolle opiskelijan oma verkosto"])
    let other = plan["otherPlans"]?.objectValue?.first?.value
    #expect(other?["name"]?.stringValue == "Aktivointisuunnitelma", "\(stored.out)")
    #expect(other?["keeper"]?.stringValue == "Työllisyyspalvelut", "\(stored.out)")

    let paper = Sample.run(["paper", "plan", "c1", "--dir", path, "--as", "m1"]).out
    for words in [
      "Työpäivän pituus", "Jaksan neljä tuntia", "Aamut ovat raskaita", "Kuusi tuntia onnistuu",
      "Työpajalla onnistui", "Kuntoutuksen tarve", "Kutsutaan koolle opiskelijan oma verkosto",
      "Aktivointisuunnitelma", "Työllisyyspalvelut",
    ] { #expect(paper.contains(words), "\(words) in \(paper)") }
  }
}
