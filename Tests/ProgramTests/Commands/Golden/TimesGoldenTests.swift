import Testing

/// What the lists of times and meetings print of the sample group on one fixed morning.
@Suite struct TimesGoldenTests {
  @Test func comingTimes() throws {
    try Golden.check(
      ["next", "--days", "31"],
      """
      Tulevat tapaamiset
      ==================

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      - pe 15.1.2027 klo 9.00, tänään
        - Mallilan ammattiopisto, huone 12
        - sovittu
        - 1 opiskelija
        - Paikka tyhjä: terveydenhoitaja
      - ma 15.2.2027 klo 13.00, 31 päivän päästä
        - Mallilan Ohjaamo
        - ylimääräinen, peruttu: Ei asiakkaita; uusi aika ma 15.3.2027 klo 9.00

      """)
  }

  @Test func comingTimesInSwedish() throws {
    try Golden.check(
      ["next", "--days", "0", "--lang", "sv"],
      """
      Kommande möten
      ==============

      Exempel: alla personer är påhittade.

      - fr 15.1.2027 kl. 9.00, i dag
        - Mallilan ammattiopisto, huone 12
        - avtalat
        - 1 studerande
        - Tom plats: hälsovårdare

      """)
  }

  @Test func meetings() throws {
    try Golden.check(
      ["meetings"],
      """
      Tapaamiset
      ==========

      Esimerkkiaineisto: kaikki henkilöt ovat keksittyjä.

      Aika                    Tila                      Opiskelijoita   Tunnus
      ----------------------  ------------------------  --------------  ------
      ti 15.7.2025 klo 9.00   päättynyt                 ei näy sinulle  h1
      ma 15.9.2025 klo 9.00   päättynyt                 ei näy sinulle  h2
      pe 14.11.2025 klo 9.00  päättynyt                 ei näy sinulle  h3
      to 15.1.2026 klo 9.00   päättynyt                 ei näy sinulle  h4
      pe 13.3.2026 klo 9.00   päättynyt                 ei näy sinulle  h5
      pe 15.5.2026 klo 9.00   päättynyt                 ei näy sinulle  h6
      ke 15.7.2026 klo 9.00   päättynyt                 ei näy sinulle  h7
      ti 15.9.2026 klo 9.00   päättynyt                 0               t1
      ti 29.9.2026 klo 9.00   päättynyt (ylimääräinen)  ei näy sinulle  h8
      pe 13.11.2026 klo 9.00  päättynyt                 ei näy sinulle  t2
      pe 27.11.2026 klo 9.00  päättynyt (ylimääräinen)  ei näy sinulle  h9
      pe 15.1.2027 klo 9.00   sovittu                   1               t3
      ma 15.2.2027 klo 13.00  peruttu (ylimääräinen)    0               t7
      ma 15.3.2027 klo 9.00   sovittu                   1               t4
      ma 17.5.2027 klo 9.00   sovittu                   0               t5
      to 15.7.2027 klo 9.00   luonnos                   0               t6

      """)
  }

  /// What began on an earlier day and was not closed says so, in the list and to a program.
  @Test func whatNobodyClosed() throws {
    let folder = TemporaryFolder()
    let path = try Sample.group(in: folder)
    Sample.apply(
      [
        #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-01-14T09:00:00+02:00","length":120,"place":""}"#,
        #"{"change":"meeting.agree","document":"meetings/k1"}"#,
        #"{"change":"meeting.start","document":"meetings/k1"}"#,
      ], in: path)
    for (language, words) in [
      ("fi", "aiemmalta päivältä, päättämättä"), ("sv", "från en tidigare dag, inte avslutat"),
      ("en", "from an earlier day, not closed"),
    ] {
      for command in ["next", "meetings"] {
        let shown = Sample.run([command, "--dir", path, "--lang", language])
        #expect(shown.status == 0 && shown.out.contains(words), "\(shown.out)\(shown.err)")
      }
    }
    let json = Sample.run(["next", "--json", "--dir", path]).out
    #expect(json.contains(#""isLeftUnclosed": true"#), "\(json)")
  }
}
