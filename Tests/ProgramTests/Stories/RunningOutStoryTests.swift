import Testing

/// Permissions that run out are listed a month ahead, and asked anew before the next meeting.
@Suite struct RunningOutStoryTests {
  /// Thirty days from 15 January are the 14th of February; the last of them has a day more.
  private static let clients = [
    ("c1", "Aino", "2027-02-13"), ("c2", "Veeti", "2027-02-14"), ("c3", "Sanni", "2027-02-15"),
  ]

  @Test func isListedAMonthAheadAndAskedAnew() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    var lines = [
      #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-02-26T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
      #"{"change":"meeting.agree","document":"meetings/k1"}"#,
    ]
    for (id, name, until) in Self.clients {
      lines += [
        #"{"change":"client.open","document":"clients/\#(id)","firstName":"\#(name)","lastName":"Esimerkki","language":"fi"}"#,
        #"{"change":"client.recordConsent","document":"clients/\#(id)","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"],"until":"\#(until)"}"#,
      ]
    }
    Sample.apply(lines, in: path)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "Tallennettu")
    window.press("F4")
    window.shows(
      """
       Asiakkaat                                          KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
        Nimi                  Oppilaitos     Lupa             Tapaaminen  Suunnitelma
       Lupa päättyy 30 päivän kuluessa
      > Aino Esimerkki                       13.2.2027 asti   –           –
        Veeti Esimerkki                      14.2.2027 asti   –           –
       Muut
        Sanni Esimerkki                      15.2.2027 asti   –           –














      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa   N Uusi   / Etsi   ? Ohje   Esc Takaisin
      """)

    // In force today, it ends before the meeting: that is said, and what can be done.
    window.press("Enter")
    window.wait(for: "1 Huoli")
    window.press("3")
    window.wait(for: "Mihin tapaamiseen")
    window.press("n")
    window.wait(for: "Lupa päättyy 13.2.2027, ennen tapaamista.")
    window.press("2")
    window.wait(for: "Lupa on voimassa 13.2.2027 asti.")
    window.press("n")
    window.wait(for: "Saammeko tehdä yhteistyötä?")
    window.press("Tab")
    window.focus(on: "Mihin asti?")
    window.press("C-a")
    window.type("31.12.")
    window.wait(for: "= pe 31.12.2027")
    window.press("Enter")
    window.focus(on: "[ ] Koko ryhmä", by: "Up")
    window.giveThePermission(["Koko ryhmä", "Yhteistyö"])
    window.bookTheMeeting()
    window.press("F4")
    window.shows(
      """
       Asiakkaat                                          KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
        Nimi                  Oppilaitos     Lupa             Tapaaminen  Suunnitelma
       Lupa päättyy 30 päivän kuluessa
        Veeti Esimerkki                      14.2.2027 asti   –           –
       Muut
      > Aino Esimerkki                       31.12.2027 asti  26.2.2027   –
        Sanni Esimerkki                      15.2.2027 asti   –           –














      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa   N Uusi   / Etsi   ? Ohje   Esc Takaisin
      """)
    let shown = Sample.run(["show", "clients/c1", "--dir", path, "--as", "m1"]).out
    #expect(shown.contains("2027-02-13") && shown.contains("2027-12-31"), "the old one stays")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
