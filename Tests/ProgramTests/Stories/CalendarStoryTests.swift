import Testing

/// One meeting and the whole year go from the screens to other people's calendars.
@Suite struct CalendarStoryTests {
  @Test func oneMeetingAndTheYear() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    var lines = [
      #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
      #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
    ]
    // On both sides of the night on which the clocks change.
    for (id, starts) in [("k1", "2027-03-26T09:00:00+02:00"), ("k2", "2027-03-29T09:00:00+03:00")] {
      lines += [
        #"{"change":"meeting.open","document":"meetings/\#(id)","starts":"\#(starts)","length":120,"place":"Huone 12"}"#,
        #"{"change":"meeting.agree","document":"meetings/\#(id)"}"#,
      ]
    }
    lines.append(
      #"{"change":"meeting.book","document":"meetings/k1","client":"c1","starts":"09:00","length":45}"#
    )
    Sample.apply(lines, in: path)
    let home = tmux.folder.path
    let window = tmux.open(path, as: "m1", environment: ["HOME": home])
    window.wait(for: "1 opiskelija")
    window.press("t")
    window.focus(on: "Kalenterikutsu")
    window.wait(for: "aika, paikka ja ryhmän jäsenet, ei opiskelijoita.")
    window.press("Enter")
    window.wait(for: "~/tapaaminen-2027-03-26.ics")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(home)/tapaaminen-2027-03-26.ics")
    window.press("Escape")
    window.wait(for: "Tulevat ajat")
    window.press("x")
    window.wait(for: "~/tapaamiset.ics")
    window.press("Enter")
    window.wait(for: "Tallennettu: \(home)/tapaamiset.ics")

    // The very files that two other readers of calendars read in the tests of the commands.
    for (name, call, starts) in [
      ("tapaaminen-2027-03-26.ics", ["next", "--meeting", "k1"], ["20270326T090000"]),
      ("tapaamiset.ics", ["next"], ["20270326T090000", "20270329T090000"]),
    ] {
      let calendar = try #require(Files.read(home + "/" + name))
      let same = home + "/sama-" + name
      let made = Sample.run(call + ["--ics", same, "--dir", path, "--as", "m1"])
      #expect(made.status == 0 && Files.read(same) == calendar, "\(made.err)")
      #expect(calendar.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n"))
      for time in starts {
        #expect(calendar.contains("DTSTART;TZID=Europe/Helsinki:\(time)\r\n"), "\(calendar)")
      }
      #expect(!calendar.contains("Aino"))
    }
  }
}
