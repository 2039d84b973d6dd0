import Testing

/// A follow-up is held, and what is still open stands on the student's next agenda by itself.
@Suite struct HeldFollowUpStoryTests {
  private static let lines = [
    #"{"change":"plan.addAction","document":"plans/pc1","action":"a1","what":"Soittaa taimistolle","owner":"member/m2","by":"2027-01-22"}"#,
    #"{"change":"plan.addAction","document":"plans/pc1","action":"a2","what":"Hakea passi","owner":"student","by":"2027-02-22"}"#,
    #"{"change":"plan.agreeResponsibleWorker","document":"plans/pc1","member":"m1","saidYesOn":"2027-01-15"}"#,
    #"{"change":"plan.agreeFollowUp","document":"plans/pc1","followUp":"f1","planned":"2027-03-12"}"#,
    #"{"change":"meeting.closeTurn","document":"meetings/k1","client":"c1"}"#,
    #"{"change":"meeting.close","document":"meetings/k1"}"#,
    #"{"change":"meeting.open","document":"meetings/k2","starts":"2027-03-12T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
    #"{"change":"meeting.agree","document":"meetings/k2"}"#,
    #"{"change":"meeting.book","document":"meetings/k2","client":"c1","starts":"09:00","length":45}"#,
  ]

  @Test func openActionsComeBackOnTheNextAgenda() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    Sample.apply(Self.lines, in: path)
    let window = tmux.open(
      path, as: "m1", environment: ["OMATIE_NOW": "2027-03-12T08:50:00+02:00"])
    window.wait(for: "1 opiskelija")
    window.press("u")
    window.shows(
      """
       Seuranta                        Näkyvissä: kaikki  KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
       MYÖHÄSSÄ (2)
      > 22.1.      myöhässä 49 pv  Aino E.     Soittaa taimistolle      Elli Keksitty
        22.2.      myöhässä 18 pv  Aino E.     Hakea passi                 Opiskelija
       TÄNÄÄN JA 7 PÄIVÄN AIKANA
        12.3.      tänään          Aino E.     Seuranta               Maija Esimerkki









      ────────────────────────────────────────────────────────────────────────────────
       Opiskelija        Aino Esimerkki
       Tehtävä           Soittaa taimistolle
       Tekijä            Elli Keksitty
       Viimeistään       pe 22.1.2027, myöhässä 49 pv
       Vastuutyöntekijä  Maija Esimerkki
      ────────────────────────────────────────────────────────────────────────────────
       Enter Kirjaa   O Kenen   M Omat/kaikki   Z Odottamaan   P Suunnitelma   ? Ohje
      """)
    // One of the two is done, the follow-up is held; the other stays open.
    window.focus(on: "Hakea passi")
    window.press("Enter")
    window.wait(for: "MITÄ TAPAHTUI")
    window.press("Right", "Tab", "Tab")
    window.type("Passi on haettu.")
    window.press("C-s")
    window.wait(for: "Kirjattu suunnitelmaan: ")
    window.focus(on: "12.3.")
    window.press("Enter")
    window.wait(for: "○ pidetty")
    window.press("Right")
    window.wait(for: "● pidetty")
    window.press("Tab", "Tab")
    window.type("Taimisto vastaa huhtikuussa.")
    window.press("C-s")
    window.waitGone("TÄNÄÄN JA 7 PÄIVÄN AIKANA")

    window.press("F3")
    window.wait(for: "Vuorot")
    window.press("s")
    window.wait(for: "käynnissä")
    window.press("Enter")
    window.wait(for: "OPISKELIJAN OMA ASIA")
    window.press("s")
    window.wait(for: "/ 45 min")
    window.press("4")
    window.shows(
      """
       pe 12.3.2027 klo 9.00   Huone 12         KELLO ASETETTU  Tallennettu  klo 8.50
      ────────────────────────────────────────────────────────────────────────────────
       1/1  Aino E.      [1]  2  3  >4  5  6                               0 / 45 min

       4  ASIAT, KATSE ETEENPÄIN

      > Aiemmin sovittu  Soittaa taimistolle   Elli Keksitty   ! 22.1.2027
        Aiemmin sovittu  ✓ Hakea passi   Aino   22.2.2027
        Mitään ei ole vielä kirjattu. M lisää asian, I tiedon, P päätöksen, T
        tehtävän.
                         Avaa suunnitelma: tarpeet, tavoitteet ja palvelut










       PUUTTUU   kirjaus asioista, seurantapäivä
      ────────────────────────────────────────────────────────────────────────────────
       Enter Avaa   N Seuraava   M Asia   I Tieto   P Päätös   T Tehtävä   ? Ohje
      """)
    let stored = Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1"]).out
    #expect(stored.contains("Taimisto vastaa huhtikuussa."), "\(stored)")
    #expect(stored.contains(#""held": "2027-03-12""#), "\(stored)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
