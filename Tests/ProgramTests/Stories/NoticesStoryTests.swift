import Testing

/// The convener cancels a meeting, agrees the next time and sends the notice.
@Suite struct NoticesStoryTests {
  @Test func aMeetingIsCancelledAndEverybodyIsTold() throws {
    let folder = TemporaryFolder()
    let path = try Sample.demo(in: folder)
    let tmux = Tmux()
    let window = tmux.open(
      ["--dir", path, "--as", "m3"],
      environment: ["OMATIE_NOW": Sample.now, "OMATIE_LANG": "fi", "HOME": folder.path])
    window.wait(for: "Tulevat ajat")
    window.focus(on: "17.5.2027")
    window.press("p")
    window.wait(for: "Miksi tapaaminen perutaan?")
    window.type("Opisto on kiinni")
    window.press("Enter")
    window.wait(for: "Opisto on kiinni")
    window.waitGone("Miksi tapaaminen perutaan?")

    // There is no next time yet: that is said, and put right first.
    window.press("t")
    window.wait(for: "Kutsu ja ilmoitukset")
    window.wait(for: "Seuraavaa aikaa ei ole sovittu. Sovi se ensin")
    window.press("Enter")
    window.wait(for: "! Seuraavaa aikaa ei ole sovittu")
    window.press("Escape")
    window.wait(for: "Tulevat ajat")
    window.focus(on: "181 päivän päästä")
    window.press("v")
    window.waitGone("luonnos")

    window.focus(on: "122 päivän päästä", by: "Up")
    window.press("t")
    window.wait(for: "Seuraava tapaaminen")
    window.press("Enter")
    window.wait(for: "~/peruutus-2027-05-17.html")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(folder.path)/peruutus-2027-05-17.html")
    if let lines = Reader.run("read_html.py", folder.path + "/peruutus-2027-05-17.html") {
      #expect(lines.contains("fi td Opisto on kiinni"))
      #expect(lines.contains("fi td to 15.7.2027 klo 9.00–11.00"))
    }

    // A file that is there already is not written over without a yes.
    window.press("Enter")
    window.wait(for: "~/peruutus-2027-05-17.html")
    window.press("Enter")
    window.wait(for: "Tiedosto on jo olemassa")
    window.press("Enter")
    window.waitGone("Tiedosto on jo olemassa")
    window.press("Escape")
    window.wait(for: "Tulevat ajat")

    // Calendars that subscribe have heard of it too.
    let shared = Files.read(path + "/tapaamiset.ics") ?? ""
    #expect(shared.replacing("\r\n ", with: "").contains("Uusi aika: to 15.7.2027 klo 9.00"))
    window.press("x")
    window.wait(for: "~/tapaamiset.ics")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(folder.path)/tapaamiset.ics")
    if let events = Reader.run("read_calendar.py", folder.path + "/tapaamiset.ics") {
      #expect(events.filter { $0.contains("\tCANCELLED\t") }.count == 2)
      #expect(!events.contains { $0.contains("Opisto on kiinni") })
    }
    window.press("F10")
    window.waitGone("Tulevat ajat")
  }
}
