import Testing

/// Who sits in the group, who sat there before, and whose task it is to call everybody together.
@Suite struct RosterStoryTests {
  private func open(
    _ tmux: Tmux, _ path: String, now: String = Sample.now, name: String, columns: Int = 80,
    rows: Int = 24
  ) -> Tmux.Window {
    let window = tmux.open(
      ["--dir", path, "--as", "m3", "--lang", "fi"], name: name, columns: columns, rows: rows,
      environment: ["OMATIE_NOW": now, "XDG_STATE_HOME": tmux.folder.path + "/state"])
    window.wait(for: "Tulevat ajat")
    window.press("F7")
    window.wait(for: "Koollekutsuja ")
    return window
  }

  @Test func gapsHistoryDutiesAndTasks() throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.demo(in: folder)
    let window = open(tmux, path, name: "day")
    window.wait(for: "Koollekutsuja Elli Keksitty")
    window.wait(for: "1 paikka ilman jäsentä")
    // The empty seat: who sat there, until when, and what belongs to it.
    window.focus(on: "– ei ketään –")
    window.press("h")
    window.wait(for: "Raija Entinen")
    window.wait(for: "–26.12.2026")
    window.press("d")
    window.wait(for: "– Vastaa suunnitelman")
    window.press("d")
    window.waitGone("– Vastaa suunnitelman")

    // The task of calling together passes only with a yes, and it is said from whom to whom.
    window.focus(on: "Tuulia Opastava", by: "Up")
    window.press("c")
    window.wait(for: "Koollekutsuja: Elli Keksitty → Tuulia Opastava.")
    window.press("Enter")
    window.waitGone("Vaihdetaanko?")
    window.wait(for: "Koollekutsuja Elli Keksitty")
    window.press("c")
    window.wait(for: "Vaihdetaanko?")
    window.press("v")
    window.wait(for: "Koollekutsuja Tuulia Opastava")

    // A membership ends with the month; the seat's history keeps it.
    window.focus(on: "Tero Testinen")
    window.press("e")
    window.wait(for: "Tero Testinen jää pois ryhmästä")
    window.press("C-a")
    window.type("31.1.")
    window.wait(for: "= su 31.1.2027")
    window.press("C-s")
    window.wait(for: "Jäsenyys päättyy.")
    window.press("F10")
    window.wait(for: "$")

    let later = open(
      tmux, path, now: "2027-02-05T09:00:00+02:00", name: "later", columns: 60, rows: 18)
    later.wait(for: "Hilla Mallikas")
    later.focus(on: "Tero Testinen")
    later.wait(for: "–31.1.2027")
    later.press("C-q")
    later.wait(for: "$")
    let listed = Sample.run(["roster", "--dir", path, "--as", "m3"])
    #expect(listed.status == 0 && listed.out.contains("Tero Testinen"), "\(listed.out)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
