import Testing

/// The school asks for a meeting in between: the convener adds it, and the year stays as it was.
@Suite struct ExtraMeetingStoryTests {
  @Test func standsBetweenTheOthersAndMovesNone() throws {
    let tmux = Tmux()
    let path = try Sample.group(in: tmux.folder)
    var lines = [
      #"{"change":"schedule.setRule","months":2,"weekday":5,"week":"second","starts":"09:00","length":120,"place":"Huone 12"}"#
    ]
    for (id, starts) in [("k1", "2027-02-12T09:00:00+02:00"), ("k2", "2027-04-09T09:00:00+03:00")] {
      lines += [
        #"{"change":"meeting.open","document":"meetings/\#(id)","starts":"\#(starts)","length":120,"place":"Huone 12"}"#,
        #"{"change":"meeting.agree","document":"meetings/\#(id)"}"#,
      ]
    }
    Sample.apply(lines, in: path, as: "m2")
    let window = tmux.open(path, as: "m2")
    window.wait(for: "pe 9.4.2027 klo 9.00")
    window.press("l")
    window.wait(for: "YLIMÄÄRÄINEN TAPAAMINEN")
    window.type("vk 10 ti")
    window.wait(for: "= ti 9.3.2027, vk 10")
    window.press("C-s")
    window.wait(for: "Tapaaminen on nyt luonnos.")
    window.press("v")
    window.shows(
      """
       Tulevat ajat   Testiryhmä                          KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
       Tulossa
        pe 12.2.2027 klo 9.00   28 päivän päästä    ei varauksia              sovittu
      > ti 9.3.2027 klo 9.00    53 päivän päästä    ei varauksia              sovittu
        pe 9.4.2027 klo 9.00    84 päivän päästä    ei varauksia              sovittu









      ────────────────────────────────────────────────────────────────────────────────
       Paikka         Huone 12, klo 9.00–11.00, ylimääräinen
       Opiskelijat    ei varauksia
       Ilman jäsentä  Kela, aikuissosiaalityö, työllisyyspalvelut / Ohjaamo,
                      terveydenhoitaja


      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa  N Uusi  S Siirrä  P Peru  T Kutsu  U Seuranta  M Paikka  ? Ohje
      """)
    // Other calendars hear that it is an extra one; the rule's own times are where they were.
    let calendar = (Files.read(path + "/tapaamiset.ics") ?? "").replacing("\r\n ", with: "")
    #expect(calendar.contains("DESCRIPTION:Ylimääräinen tapaaminen."), "\(calendar)")
    #expect(calendar.contains("DTSTART;TZID=Europe/Helsinki:20270309T090000"))
    window.press("y")
    window.wait(for: "Milloin tavataan")
    window.press("End")
    for row in [
      "    pe 12.2.2027 klo 9.00 (vk 6)    sovittu",
      "    ti 9.3.2027 klo 9.00 (vk 10)    sovittu, ylimääräinen",
      "    pe 9.4.2027 klo 9.00 (vk 14)    sovittu",
      "[x] pe 11.6.2027 klo 9.00 (vk 23)   ehdotus",
      "[x] pe 10.12.2027 klo 9.00 (vk 49)  ehdotus", "[ Lisää 4 ehdotusta luonnoksiksi ]",
    ] { window.wait(for: row) }
    window.press("Escape")
    window.wait(for: "Tulevat ajat")

    window.focus(on: "ti 9.3.2027")
    window.press("p")
    window.wait(for: "Miksi tapaaminen perutaan?")
    window.type("Asia hoitui")
    window.press("Enter")
    window.wait(for: "→ pe 9.4.2027 klo 9.00    peruttu")
    let next = Sample.run(["next", "--dir", path, "--as", "m2"]).out
    for words in ["pe 12.2.2027 klo 9.00", "Asia hoitui", "pe 9.4.2027 klo 9.00"] {
      #expect(next.contains(words), "\(next)")
    }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
