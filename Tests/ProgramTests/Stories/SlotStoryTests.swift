import Testing

/// Two students are booked into one meeting, and what does not fit is said beside the slots.
@Suite struct SlotStoryTests {
  @Test(arguments: [(80, 24), (60, 18)])
  func slotsThatDoNotFitAreSaid(columns: Int, rows: Int) throws {
    let (tmux, folder) = (Tmux(), TemporaryFolder())
    let path = try Sample.group(in: folder)
    var lines = [
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-02-15T09:00:00+02:00","length":90,"place":"Huone 12"}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
    ]
    for (id, name) in [("c1", "Aino"), ("c2", "Veeti")] {
      lines += [
        #"{"change":"client.open","document":"clients/\#(id)","firstName":"\#(name)","lastName":"Esimerkki","language":"fi"}"#,
        #"{"change":"client.recordConsent","document":"clients/\#(id)","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
      ]
    }
    lines.append(
      #"{"change":"meeting.book","document":"meetings/k1","client":"c2","starts":"09:00","length":45}"#
    )
    Sample.apply(lines, in: path)
    let window = tmux.open(path, as: "m1", columns: columns, rows: rows)
    window.wait(for: "Tallennettu")
    window.openTheFirstPapers()
    window.press("3")
    window.wait(for: "1 varattu, vapaa klo 9.45")
    window.press("n")
    window.wait(for: "Aika varattu")
    window.wait(for: "1. 9.00–9.45  Veeti E.")
    window.wait(for: "2. 9.45–10.30  Aino E.")
    // At the same time as the other one.
    window.press("Enter")
    window.wait(for: "Enter Seuraava")
    window.press("C-a")
    window.type("9.30")
    window.press("Enter")
    window.wait(for: "Samaan aikaan on toinen vuoro: Veeti E.")
    // Longer than the meeting.
    window.press("C-a")
    window.type("75")
    window.press("Enter")
    window.wait(for: "Tapaaminen loppuu klo 10.30: vuoro jatkuu")
    window.press("F3")
    window.wait(for: "Vuorot")
    window.wait(for: columns < 76 ? "45 min        !" : "! päällekkäin")
    window.wait(for: "Samaan aikaan on toinen vuoro: Aino E. klo")
    window.press("F10")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
