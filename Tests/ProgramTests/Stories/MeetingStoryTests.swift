import Testing

/// A group's first meeting, from an empty directory to the closed meeting, by keys.
@Suite struct MeetingStoryTests {
  @Test func fromAnEmptyDirectoryToTheClosedMeeting() throws {
    let tmux = Tmux()
    let folder = TemporaryFolder()
    let window = tmux.open(environment: ["OMATIE_NOW": Sample.now])
    startTheGroup(window, folder)
    bookTheStudent(window)
    holdTheMeeting(window)

    // What was agreed stands in the lists.
    let group = folder.path + "/ryhma"
    let client = try #require(Files.list(group + "/clients").first)
    let plan = Sample.run(["plan", "show", client, "--dir", group, "--as", "Maija Mäki"])
    #expect(plan.status == 0)
    for words in [
      "Vastuutyöntekijä  Elli Esimerkki (etsivä nuorisotyö), suostunut 15.1.2027",
      "Elli Esimerkki  Soittaa taimistolle             22.1.2027    avoin",
      "Kalle Keksitty  Käydä taimistolla tutustumassa  29.1.2027    avoin", "12.3.2027  –",
      "- Opiskelija, 15.1.2027, suullisesti",
    ] { #expect(plan.out.contains(words), "\(plan.out)") }
    let overdue = Sample.run(
      ["overdue", "--dir", group, "--as", "Maija Mäki"],
      environment: ["OMATIE_NOW": "2027-01-25T09:00:00+02:00"])
    #expect(overdue.out.contains("22.1.2027  Aino Esimerkki  Elli Esimerkki  Soittaa taimistolle"))
    #expect(!overdue.out.contains("Käydä taimistolla"))
    #expect(!overdue.out.contains("12.3.2027"))
    let later = Sample.run(
      ["overdue", "--dir", group, "--as", "Maija Mäki"],
      environment: ["OMATIE_NOW": "2027-03-20T09:00:00+02:00"])
    #expect(
      later.out.split(separator: "\n").contains {
        $0.hasPrefix("12.3.2027") && $0.hasSuffix("Seuranta")
      }, "\(later.out)")
    #expect(Sample.run(["check", "--dir", group]).status == 0)
  }

  private func startTheGroup(_ window: Tmux.Window, _ folder: TemporaryFolder) {
    // The first start, from an empty directory.
    window.wait(for: "Kieli")
    window.press("Enter")
    window.wait(for: "Missä ryhmän")
    window.press("Down")
    window.type(folder.path + "/ryhma")
    window.press("Enter")
    window.type("Mallilan ryhmä")
    window.press("Enter", "Enter")
    window.wait(for: "Kuka olet")
    window.type("Maija Mäki")
    window.press("Enter", "Space", "Enter")
    window.type("Mallilan opisto")
    window.press("Enter", "Enter", "Enter", "Enter")
    window.wait(for: "Milloin tavataan")
    window.type("15.1.2027")
    window.press("Enter")
    window.type("9.00")
    window.press("Enter")
    window.type("Kokkola, huone 12")
    window.press("Enter", "Enter")
    window.wait(for: "Näin tehdään")
    window.shows(
      """
       Oma Tie Työhön                                             5/5  KELLO ASETETTU
      ────────────────────────────────────────────────────────────────────────────────

         Näin tehdään
         Kansio      /tmp/omatie-test-XXXXXX/ryhma
         Ryhmä       Mallilan ryhmä
         Sinä        Maija Mäki, Oppilaitos, Mallilan opisto
         Tapaaminen  pe 15.1.2027 klo 9.00, Kokkola, huone 12

         Mitään ei ole vielä tehty. Edelliseen pääset Esc-näppäimellä.
       >   [ Perusta ryhmä ]











      ────────────────────────────────────────────────────────────────────────────────
       Enter Valitse   Esc Edellinen   F9 Svenska, English   ? Ohje
      """, folder: folder)
    window.press("Enter")
    window.wait(for: "Tulossa")
    window.shows(
      """
       Tulevat ajat   Mallilan ryhmä                      KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
       ! pe 15.1.2027 klo 9.00: ei yhtään opiskelijaa. Seuraavaa aikaa ei ole. Sovi
       se ensin (N tai Y).
       Tulossa
      > pe 15.1.2027 klo 9.00   tänään              ei varauksia              sovittu








      ────────────────────────────────────────────────────────────────────────────────
       Paikka         Kokkola, huone 12, klo 9.00–11.00
       Opiskelijat    ei varauksia
       Ilman jäsentä  Kela, etsivä nuorisotyö, aikuissosiaalityö, työllisyyspalvelut
                      / Ohjaamo, terveydenhoitaja

       F2 ajat, F3 tapaaminen, F4 asiakkaat, F5 suunnitelma, F6 tarkistuslista, F7
       kokoonpano, F8 yhteinen näyttö.
      ────────────────────────────────────────────────────────────────────────────────
       I Ilmoitus  Enter Avaa  N Uusi  S Siirrä  P Peru  T Kutsu  U Seuranta  ? Ohje
      """)
    // Two more members.
    window.press("F7")
    window.focus(on: "Kela")
    window.press("n")
    window.wait(for: "Uusi jäsen")
    window.type("Kalle Keksitty")
    window.press("Enter")
    window.focus(on: "Lisää")
    window.press("Enter")
    window.wait(for: "4 paikkaa")
    window.focus(on: "etsivä")
    window.press("n")
    window.wait(for: "Uusi jäsen")
    window.type("Elli Esimerkki")
    window.press("Enter")
    window.focus(on: "Lisää")
    window.press("Enter")
    window.wait(for: "3 paikkaa")
  }

  private func bookTheStudent(_ window: Tmux.Window) {
    // A new client with a concern.
    window.openANewClient("Aino", "Esimerkki")
    window.focus(on: "Poissaolot")
    window.press("Space")
    window.focus(on: "Mitä on tapahtunut?")
    window.press("Enter")
    window.type("Ei ole jaksanut tulla kouluun joulun jälkeen.")
    window.press("Tab")
    window.focus(on: "Kirjaa huoli")
    window.press("Enter")
    window.wait(for: "Huoli kirjattu")
    // No permission, no time: refused with the way out.
    window.press("3")
    window.wait(for: "[3 Aika")
    window.press("n")
    window.wait(for: "Kysy lupa sivulla 2.")
    window.shows(
      """
       Aino Esimerkki                                     KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
        1 Huoli ✓   2 Lupa –  [3 Aika –]  4 Perustiedot   5 Itsearvio   6   7

         Aikaa ei voi vielä varata, koska opiskelijan lupa puuttuu.
       >   [ Kysy lupa ]















       ! Opiskelijan lupa puuttuu tai on päättynyt. Kysy lupa sivulla 2.
      ────────────────────────────────────────────────────────────────────────────────
       Enter Valitse  (N Varaa)  (I Kutsu)  (U Kutsukirje)  T Tarkistuslista  ? Ohje
      """)
    window.recordThePermission(["Koko ryhmä", "Yhteistyö", "Opinnot", "Työ ja", "Yhteinen"])
    window.bookTheMeeting()
    window.shows(
      """
       Aino Esimerkki                                     KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
      > 1 Huoli ✓   2 Lupa ✓  [3 Aika ✓]  4 Perustiedot   5 Itsearvio   6   7

         Varattu  pe 15.1.2027 klo 9.00  Kokkola, huone 12
         Alkaa       9.00
         Kesto, min  45
                     [ Kutsu joku mukaan ]
                     Peru varaus












       Aika varattu.
      ────────────────────────────────────────────────────────────────────────────────
       Enter Kirjoita  (N Varaa)  I Kutsu  U Kutsukirje  T Tarkistuslista  ? Ohje
      """)
  }
}
