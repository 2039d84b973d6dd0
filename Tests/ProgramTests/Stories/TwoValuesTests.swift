import Testing

/// Two members write in one place at once, and one of them chooses.
@Suite struct TwoValuesTests {
  private static let lines = [
    #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
    #"{"change":"client.recordConsent","document":"clients/c1","kind":"given","way":"spoken","parties":["school","outreach"],"matters":["cooperation","plan"]}"#,
    #"{"change":"plan.open","client":"c1","language":"fi"}"#,
    #"{"change":"plan.addNeed","document":"plans/pc1","need":"n1","text":"Työtä ulkona"}"#,
    #"{"change":"plan.addAction","document":"plans/pc1","action":"a1","what":"Soittaa taimistolle"}"#,
    #"{"change":"meeting.open","document":"meetings/k1","starts":"2027-01-15T09:00:00+02:00","length":120,"place":"Huone 12"}"#,
    #"{"change":"meeting.agree","document":"meetings/k1"}"#,
    #"{"change":"meeting.book","document":"meetings/k1","client":"c1","starts":"09:00","length":45}"#,
    #"{"change":"meeting.start","document":"meetings/k1"}"#,
    #"{"change":"meeting.startTurn","document":"meetings/k1","client":"c1"}"#,
  ]

  private let tmux = Tmux()
  private let folder = TemporaryFolder()
  private let path: String

  init() throws {
    path = try Sample.group(in: folder)
    Sample.apply(Self.lines, in: path)
  }

  private func plan(_ member: String) -> Tmux.Window {
    let window = tmux.open(path, as: member, name: member)
    window.wait(for: "käynnissä")
    window.openThePlanOfTheTurn()
    return window
  }

  /// Takes the last word away and writes another, in both programs before either leaves the field.
  private func write(
    in windows: [Tmux.Window], on row: String, erasing count: Int, _ words: [String]
  ) {
    for window in windows { window.focus(on: row) }
    for (window, word) in zip(windows, words) {
      window.press("End")
      for _ in 0..<count { window.press("BSpace") }
      window.type(word)
      window.wait(for: word)
    }
    windows[0].press("Tab")
    windows[1].wait(for: "Tähän on tallennettu toinen teksti")
    windows[1].press("Tab")
    // Who has saved last is told; the words go with the next key.
    windows[1].wait(for: "Molemmat ovat tallessa")
    windows[1].press("BTab")
    windows[1].waitGone("Molemmat ovat tallessa")
    windows[0].press("BTab")
  }

  @Test func bothValuesStandUntilOneIsChosen() throws {
    let (one, other) = (plan("m1"), plan("m2"))
    write(in: [one, other], on: "Soittaa taimistolle", erasing: 11, ["kauppaan", "kouluun"])
    // Tab and Shift-Tab go from field to field, the arrows to what there is to choose.
    for window in [one, other] { window.press("Down", "Down") }
    for window in [one, other] {
      window.wait(for: "”Soittaa kouluun”  (Elli")
      window.shows(
        """
         Aino E.  Suunnitelma            luonnos  KELLO ASETETTU  Tallennettu  klo 8.24
        ────────────────────────────────────────────────────────────────────────────────
                                                                                       ↑
         TARPEISTA TEHTÄVIIN
         ! Tarve    Työtä ulkona                                          (alue)
         !   Tavoite  (Mitä opiskelija tavoittelee)
             tai miksi ei   (miksi tavoitetta ei nyt ole)
           Muuta sovittua
         ?   Tehtävä  Soittaa kauppaan                                    avoin
             Kaksi eri tekstiä. Valitse Enterillä, kumpi jää:
               ”Soittaa kauppaan”  (Maija Esimerkki, 15.1.2027 klo 8.24)
        >      ”Soittaa kouluun”  (Elli Keksitty, 15.1.2027 klo 8.24)
         !            kuka (nimi)              viimeistään (pv.kk.)
           Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
         ! Ei tarvetta: [ ] oppiminen   [ ] työ   [ ] arki

         OMA TEKEMINEN JA TUKI
         ! Teen itse           (Mitä opiskelija tekee itse)                            ↓
        ─ PUUTTUU 14   Ctrl-G ─── ! yhdessä ! tavoitteet ! mittarit ! seuranta ! vastuu
         ▸ Tehtävällä ei ole tekijää.  Soittaa kauppaan
         ! Tehtävältä puuttuu päivä.  Soittaa kauppaan
         ! Oppimista ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-O Päällekkäin  Enter Valitse tämä  Ctrl-G Puuttuu  Ctrl-R Ketju  F1 Ohje
        """)
    }
    other.press("C-o")
    other.shows(
      """
       Päällekkäiset muutokset   Aino E.        KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────

       Kaksi ihmistä kirjoitti samaan kohtaan eri asian. Molemmat ovat tallessa.
       Valitse, kumpi jää voimaan.

       Tehtävä
      > ”Soittaa kauppaan”                        Maija Esimerkki  15.1.2027 klo 8.24
        ”Soittaa kouluun”                           Elli Keksitty  15.1.2027 klo 8.24













      ────────────────────────────────────────────────────────────────────────────────
       Ctrl-O Päällekkäin   Enter Valitse tämä   ? Ohje   Esc Takaisin
      """)
    other.press("Down", "Enter")
    other.shows(
      """
       Päällekkäiset muutokset   Aino E.        KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────




        Päällekkäisiä muutoksia ei ole.














       Valittu. Toinen jää historiaan.
      ────────────────────────────────────────────────────────────────────────────────
       (Enter Valitse tämä)   ? Ohje   Esc Takaisin
      """)
    let chosen =
      """
       Aino E.  Suunnitelma            luonnos  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       OMA TOIVE
       ! (Mitä opiskelija itse haluaa, omin sanoin)

       TARPEISTA TEHTÄVIIN
       ! Tarve    Työtä ulkona                                          (alue)
       !   Tavoite  (Mitä opiskelija tavoittelee)
           tai miksi ei   (miksi tavoitetta ei nyt ole)
         Muuta sovittua
      >    Tehtävä  Soittaa kouluun                                     avoin
       !            kuka (nimi)              viimeistään (pv.kk.)
         Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
       ! Ei tarvetta: [ ] oppiminen   [ ] työ   [ ] arki

       OMA TEKEMINEN JA TUKI
       ! Teen itse           (Mitä opiskelija tekee itse)
         Läheiset auttavat   (Mitä läheiset tekevät)                                 ↓
      ─ PUUTTUU 14   Ctrl-G ─── ! yhdessä ! tavoitteet ! mittarit ! seuranta ! vastuu
       ▸ Oppimista ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
       ! Työtä ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
       ! Arkea ei ole mietitty. Kirjaa tarve tai se, ettei tukea tarvita.
      ────────────────────────────────────────────────────────────────────────────────
       Enter Valitse   Ctrl-N Uusi rivi   Ctrl-B Rivi alle   Ctrl-G Puuttuu   F1 Ohje
      """
    one.shows(chosen)
    other.press("Escape")
    other.shows(chosen)
    // The history says who has chosen, and what was not chosen is still read in it.
    #expect(
      Sample.run(["history", "plans/pc1", "--dir", path, "--as", "m1"]).out.contains(
        """
        4       15.1.2027 klo 8.24  Maija Esimerkki  Tehtävä kirjoitettu: Soittaa
                                                     kauppaan
        5       15.1.2027 klo 8.24  Elli Keksitty    Tehtävä kirjoitettu: Soittaa
                                                     kouluun
        6       15.1.2027 klo 8.24  Elli Keksitty    Päällekkäisistä valittu: Soittaa
                                                     kouluun
        """))
    let shown = Sample.run(["plan", "show", "c1", "--dir", path, "--as", "m1"]).out
    #expect(shown.contains("Soittaa kouluun") && !shown.contains("Soittaa kauppaan"))
  }

  @Test func whatIsWrittenInARemovedConcernBringsItBack() throws {
    func apply(_ member: String, _ line: String) {
      Sample.apply([line], in: path, as: member)
    }
    apply(
      "m1",
      #"{"change":"client.noteConcern","document":"clients/c1","concern":"h1","worried":"Äiti","words":"Poissa maanantaisin."}"#
    )
    let window = tmux.open(path, as: "m1", name: "m1")
    window.wait(for: "käynnissä")
    window.press("F4")
    window.wait(for: "Aino Esimerkki")
    window.press("Enter")
    window.focus(on: "Mitä on tapahtunut?")
    window.press("Enter", "End")
    window.type(" Bussi ei")
    window.wait(for: "Poissa maanantaisin. Bussi ei")
    apply("m2", #"{"change":"client.removeConcern","document":"clients/c1","concern":"h1"}"#)
    window.wait(for: "Joku poisti tämän huolen")
    window.type(" kulje.")
    window.wait(for: "Poissa maanantaisin. Bussi ei kulje.")
    window.press("Tab")
    window.waitGone("Joku poisti tämän huolen")
    window.wait(for: "Poissa maanantaisin. Bussi ei kulje.")
    window.press("C-o")
    window.wait(for: "(poistettu)")
    window.wait(for: "”Poissa maanantaisin. Bussi ei kulje.”")
  }

  @Test func passagesOfATextAreChosenFromToo() throws {
    let (one, other) = (plan("m1"), plan("m2"))
    write(in: [one, other], on: "Työtä ulkona", erasing: 6, ["metsässä", "taimistolla"])
    for window in [one, other] {
      window.shows(
        """
         Aino E.  Suunnitelma            luonnos  KELLO ASETETTU  Tallennettu  klo 8.24
        ────────────────────────────────────────────────────────────────────────────────
         OMA TOIVE
         ! (Mitä opiskelija itse haluaa, omin sanoin)

         TARPEISTA TEHTÄVIIN
        >? Tarve    Työtä ⟪metsässä⟫⟪taimistolla⟫                         (alue)
           Kaksi eri tekstiä. Valitse Enterillä, kumpi jää:
             ”Työtä metsässä”
             ”Työtä taimistolla”
             ”Työtä metsässä taimistolla”
         !   Tavoite  (Mitä opiskelija tavoittelee)
             tai miksi ei   (miksi tavoitetta ei nyt ole)
           Muuta sovittua
             Tehtävä  Soittaa taimistolle                                 avoin
         !            kuka (nimi)              viimeistään (pv.kk.)
           Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
         ! Ei tarvetta: [ ] oppiminen   [ ] työ   [ ] arki                             ↓
        ─ PUUTTUU 14   Ctrl-G ─── ! yhdessä ! tavoitteet ! mittarit ! seuranta ! vastuu
         ▸ Tarpeen alue puuttuu: oppiminen, työ vai arki?  Työtä ⟪metsässä⟫⟪taimistolla⟫
         ! Tarpeelta puuttuu tavoite tai syy, miksi sitä ei ole.  Työtä ⟪metsässä⟫⟪taim…
         ! Tehtävällä ei ole tekijää.  Soittaa taimistolle
        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-O Päällekkäin   Enter Seuraava   Ctrl-N Uusi rivi   F1 Ohje
        """)
    }
    one.press("C-o")
    one.shows(
      """
       Päällekkäiset muutokset   Aino E.        KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────

       Kaksi ihmistä kirjoitti samaan kohtaan eri asian. Molemmat ovat tallessa.
       Valitse, kumpi jää voimaan.

       Tarve
      > ”Työtä metsässä”
        ”Työtä taimistolla”
        ”Työtä metsässä taimistolla”












      ────────────────────────────────────────────────────────────────────────────────
       Ctrl-O Päällekkäin   Enter Valitse tämä   ? Ohje   Esc Takaisin
      """)
    let chosen =
      """
       Aino E.  Suunnitelma            luonnos  KELLO ASETETTU  Tallennettu  klo 8.24
      ────────────────────────────────────────────────────────────────────────────────
       OMA TOIVE
       ! (Mitä opiskelija itse haluaa, omin sanoin)

       TARPEISTA TEHTÄVIIN
      >! Tarve    Työtä metsässä taimistolla                            (alue)
       !   Tavoite  (Mitä opiskelija tavoittelee)
           tai miksi ei   (miksi tavoitetta ei nyt ole)
         Muuta sovittua
           Tehtävä  Soittaa taimistolle                                 avoin
       !            kuka (nimi)              viimeistään (pv.kk.)
         Tarve    (Mitä opiskelija tarvitsee, omin sanoin)
       ! Ei tarvetta: [ ] oppiminen   [ ] työ   [ ] arki

       OMA TEKEMINEN JA TUKI
       ! Teen itse           (Mitä opiskelija tekee itse)
         Läheiset auttavat   (Mitä läheiset tekevät)                                 ↓
      ─ PUUTTUU 14   Ctrl-G ─── ! yhdessä ! tavoitteet ! mittarit ! seuranta ! vastuu
       ▸ Tarpeen alue puuttuu: oppiminen, työ vai arki?  Työtä metsässä taimistolla
       ! Tarpeelta puuttuu tavoite tai syy, miksi sitä ei ole.  Työtä metsässä taimis…
       ! Tehtävällä ei ole tekijää.  Soittaa taimistolle
      ────────────────────────────────────────────────────────────────────────────────
       Enter Seuraava  Ctrl-N Uusi rivi  Ctrl-B Rivi alle  Ctrl-G Puuttuu  F1 Ohje
      """
    one.press("Down", "Down", "Enter")
    other.shows(chosen)
    one.wait(for: "muutoksia ei ole")
    one.press("Escape")
    one.shows(chosen)
    let history = Sample.run(["history", "plans/pc1", "--dir", path, "--as", "m1"]).out
    #expect(history.contains("Tarve kirjoitettu: Työtä metsässä"), "\(history)")
    #expect(history.contains("Maija Esimerkki  Päällekkäisistä valittu: Työtä"))
  }
}
