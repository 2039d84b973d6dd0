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
    // There is no next time yet: that is said, and put right first.
    window.press("p")
    window.wait(for: "Vahvista ensin seuraava aika: to 15.7.2027 klo 9.00 on luonnos")
    window.press("v")
    window.wait(for: "Miksi tapaaminen perutaan?")
    window.type("Opisto on kiinni")
    window.press("Enter")
    window.waitGone("Miksi tapaaminen perutaan?")
    window.wait(for: "Opisto on kiinni")

    window.press("t")
    window.wait(for: "Vastaanottajat: ")
    window.wait(for: "Syy           Opisto on kiinni")
    window.press("Enter")
    window.wait(for: "~/peruutus-2027-05-17.html")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(folder.path)/peruutus-2027-05-17.html")
    let notice = Files.read(folder.path + "/peruutus-2027-05-17.html") ?? ""
    #expect(notice.contains("<td>Opisto on kiinni</td>"), "\(notice)")
    #expect(notice.contains("<td>to 15.7.2027 klo 9.00–11.00</td>"))
    // The paper that other people's programs read back in the tests of the commands.
    let same = Sample.run(
      ["paper", "cancellation", "t5", "--dir", path, "--as", "m3", "--format", "html"])
    #expect(same.out == notice, "\(same.err)")

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
    let calendar = (Files.read(folder.path + "/tapaamiset.ics") ?? "")
      .replacing("\r\n ", with: "")
    #expect(calendar.ranges(of: "STATUS:CANCELLED").count == 2, "\(calendar)")
    #expect(!calendar.contains("Opisto on kiinni"))
    window.press("F10")
    window.waitGone("Tulevat ajat")
  }

  /// Seven days before a meeting without students the convener is told at the next look; the next
  /// time is agreed first, and the notice is ready in both languages of the group.
  @Test func aMeetingWithoutStudentsFallsAwayInBothLanguages() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    let applied = Sample.run(
      ["apply", "--dir", path, "--as", "m2"],
      input: [
        #"{"change":"roster.setLanguage","member":"m1","language":"sv"}"#,
        #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-01-22T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
        #"{"change":"meeting.agree","document":"meetings/k1"}"#,
        #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-03-19T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
      ].joined(separator: "\n"))
    #expect(applied.status == 0, "\(applied.out)")
    let window = tmux.open(
      ["--dir", path, "--as", "m2"],
      environment: [
        "OMATIE_NOW": Sample.now, "OMATIE_LANG": "fi", "HOME": tmux.folder.path,
      ])
    window.wait(for: "! pe 22.1.2027 klo 9.00: ei yhtään opiskelijaa. Sinä kutsut ryhmän koolle.")
    window.focus(on: "7 päivän päästä")
    window.press("i")
    window.wait(for: "Vahvista ensin seuraava aika: pe 19.3.2027 klo 9.00 on luonnos")
    window.press("v")
    window.wait(for: "> Ilmoitus: tapaaminen on peruttu")
    window.wait(for: "Peruttu aika  pe 22.1.2027 klo 9.00–11.00")
    window.press("Enter")
    window.wait(for: "~/peruutus-2027-01-22.html")
    window.press("Enter")
    window.wait(for: "Tallennettu: ")
    let paper = Files.read(tmux.folder.path + "/peruutus-2027-01-22.html") ?? ""
    for text in ["pe 19.3.2027 klo 9.00", "fr 19.3.2027 kl. 9.00", "<article lang=\"sv\">"] {
      #expect(paper.contains(text), "\(text)")
    }
    window.press("p")
    window.wait(for: "Miksi tapaaminen perutaan?")
    window.type("Ei asiakkaita")
    window.press("Enter")
    window.wait(for: "peruttu")
    window.waitGone("ei yhtään opiskelijaa")
  }
}
