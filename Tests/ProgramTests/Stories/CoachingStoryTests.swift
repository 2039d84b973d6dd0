import Testing

/// Coaching goes on module by module, and each is evaluated by the client, the giver and the buyer.
@Suite struct CoachingStoryTests {
  @Test func aModuleIsEvaluatedByAllThree() throws {
    let tmux = Tmux()
    let path = try Sample.meeting(in: tmux.folder)
    let lines = [
      #"{"change":"plan.addGoal","document":"plans/pc1","goal":"g1","need":"n1","text":"Olen töissä taimistolla"}"#,
      #"{"change":"plan.addService","document":"plans/pc1","service":"s1","goal":"g1","name":"Valmennus"}"#,
      #"{"change":"plan.enterCoachingStep","document":"plans/pc1","service":"s1","step":"comingIn","since":"2026-12-01"}"#,
    ]
    Sample.apply(lines, in: path)
    let window = tmux.open(path, as: "m1")
    window.wait(for: "käynnissä")
    window.press("F5")
    window.wait(for: "Vaihe 1/5: Palveluun tulo, 1.12.2026 alkaen")
    window.focus(on: "Valmennus")
    window.press("M-s")
    window.wait(for: "Valmennuksen vaiheet")
    window.focus(on: "Lisää moduuli")
    window.press("Enter")
    window.wait(for: "> Moduulin nimi")
    window.type("Työnhaku")
    window.press("Enter")
    window.type("1.12.2026")
    window.press("Enter")
    window.type("10.1.2027")
    window.press("C-s")
    window.wait(for: "Moduuli on tallennettu.")
    // It has ended, and nobody has said how it went: all three are asked for.
    window.wait(for: "! puuttuu: asiakkaan arvio, tuottajan arvio")
    window.press("Enter")
    window.wait(for: "> Moduulin nimi")
    window.focus(on: "Asiakkaan arvio")
    for words in ["Sain soittaa itse.", "Hyvä alku.", "Jatketaan."] {
      window.type(words)
      window.wait(for: words)
      window.press("Tab")
    }
    window.wait(for: "> Mitä seuraa")
    window.press("Right")
    window.wait(for: "● seuraava moduuli")
    window.press("Escape")
    window.shows(
      """
       Aino E.  Palvelu  Valmennus              KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
         Mitä palvelu edellyttää
         Palvelu on kirjoitettu omin sanoin. Ehtoja ei ole.

         Valmennuksen vaiheet
         Vaihe 1/5: Palveluun tulo, 1.12.2026 alkaen
         ▸ 1 Palveluun tulo   1.12.2026
           2 Alku ja luottamus
           3 Osaaminen näkyviin
           4 Työ ja työnantajat
           5 Pitkäkestoinen tuki

         Moduulit
       > Työnhaku   1.12.2026–10.1.2027   → seuraava moduuli
           [ Lisää moduuli ]
           [ Lopeta valmennuksen seuranta ]





      ────────────────────────────────────────────────────────────────────────────────
       Enter Valitse   ? Ohje   Esc Takaisin
      """)
    // The next step of the five, with the coach's name.
    window.focus(on: "2 Alku ja luottamus", by: "Up")
    window.press("Enter")
    window.wait(for: "Tutustutaan.")
    window.focus(on: "Valmentaja")
    window.type("Kalle Valmentaja")
    window.press("C-s")
    window.wait(for: "Vaihe 2/5: Alku ja luottamus, 15.1.2027 alkaen, Kalle Valmentaja")
    let stored = Sample.run(["show", "plans/pc1", "--dir", path, "--as", "m1"]).out
    for words in ["Sain soittaa itse.", "Hyvä alku.", "Jatketaan.", #""next": "nextModule""#] {
      #expect(stored.contains(words), "\(words)\n\(stored)")
    }
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }
}
