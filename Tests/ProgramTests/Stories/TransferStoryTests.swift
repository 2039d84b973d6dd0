import Testing

/// What is needed passes between the school and employment services, in both directions.
@Suite struct TransferStoryTests {
  /// A group with the school, the outreach worker and employment services, and a student who permits
  /// what is about studies and work to the school and employment services.
  private func group(in folder: TemporaryFolder) throws -> String {
    let path = try Sample.group(in: folder)
    Sample.apply(
      [
        #"{"change":"roster.seat","member":"m3","name":"Tero Testinen","party":"employment"}"#,
        #"{"change":"roster.nameContactPerson","member":"m1"}"#,
        #"{"change":"roster.setPhone","member":"m1","phone":"040 123 4567"}"#,
        #"{"change":"client.open","document":"clients/c1","firstName":"Aino","lastName":"Esimerkki","language":"fi"}"#,
        #"{"change":"client.setField","document":"clients/c1","field":"Puutarha-ala"}"#,
        #"{"change":"client.setGroup","document":"clients/c1","group":"graduatingWithSupportNeeds"}"#,
        #"{"change":"client.recordConsent","document":"clients/c1","consent":"s1","kind":"given","way":"spoken","parties":["school","employment"],"matters":["cooperation","studies","work"]}"#,
      ], in: path)
    return path
  }

  /// Opens a step, chooses an answer by its place, and marks the step as done.
  private func answer(_ window: Tmux.Window, _ step: String, rights: Int) {
    window.focus(on: step)
    window.press("Enter")
    window.wait(for: "> Kuka")
    if rights > 0 {
      window.focus(on: "Vastaus")
      for _ in 0..<rights { window.press("Right") }
    }
    window.focus(on: "[ Tehty ]")
    window.press("Enter")
    window.wait(for: "Kirjattu: \(step)")
  }

  @Test func fromSchoolToEmploymentServices() throws {
    let tmux = Tmux()
    let path = try group(in: tmux.folder)
    let school = tmux.open(
      ["--dir", path, "--as", "m1", "--lang", "fi"], name: "school",
      environment: ["OMATIE_NOW": Sample.now, "HOME": tmux.folder.path],
      recording: tmux.folder.path + "/recording")
    school.wait(for: "Tulevat ajat")
    school.press("F4")
    school.wait(for: "Aino")
    school.press("Enter")
    school.wait(for: "Aino Esimerkki")
    school.press("s")
    school.wait(for: "Opiskelijasta ei näy sinulle tiedonsiirtoa.")
    school.press("n")
    school.wait(for: "Kumpaan suuntaan tieto kulkee?")
    school.press("1")
    school.wait(for: "▸ 1  Onko opiskeluhuolto auttanut?")
    answer(school, "Onko opiskeluhuolto auttanut?", rights: 2)
    school.wait(for: "✓ 1  Onko opiskeluhuolto auttanut?   ei, Maija Esimerkki, 15.1.")
    answer(school, "Ilmoittautuminen työnhakijaksi", rights: 2)
    school.focus(on: "Tuen tarve opinnoissa")
    school.type("Pienryhmä ja ohjaajan tuki")
    school.press("Tab")
    school.wait(for: "Tallennettu")
    school.focus(on: "[ Yhteydenottopyynnön teksti ]")
    school.press("Enter")
    school.shows(
      """
       Aino E.  Yhteydenottopyyntö                        KELLO ASETETTU  Tallennettu
      ────────────────────────────────────────────────────────────────────────────────
      SUOSTUMUS TIEDONSIIRTOON

      Opiskelija on 15.1.2027 antanut suullisesti luvan näiden tietojen siirtämiseen.
      Vastaanottaja: työllisyyspalvelut / Ohjaamo.

      Valmistunut.

      Koulutusala: Puutarha-ala
      Tuen tarve opinnoissa: Pienryhmä ja ohjaajan tuki
      Oppilaitoksen yhteyshenkilö: Maija Esimerkki, puh. 040 123 4567










      ────────────────────────────────────────────────────────────────────────────────
       Väli Selaa   C Leikepöydälle   Enter Tiedostoon   V Annetut   L Kieli   ? Ohje
      """)
    school.press("c")
    school.wait(for: "Jos sitä ei voi liittää")
    school.wait(
      seconds: 30, "has nothing in its clipboard", sourceLocation: #_sourceLocation
    ) { _ in tmux.clipboard.contains("Koulutusala: Puutarha-ala") }
    #expect(tmux.clipboard.hasPrefix("SUOSTUMUS TIEDONSIIRTOON\n\nOpiskelija on 15.1.2027 antanut"))
    #expect(!tmux.clipboard.contains("Aino"))
    school.press("Enter")
    school.wait(for: "~/yhteydenottopyynto-2027-01-15-0824.txt")
    school.press("Enter")
    school.wait(for: "Tallennettu: \(tmux.folder.path)/yhteydenottopyynto-2027-01-15-0824.txt")
    let file = Files.read(tmux.folder.path + "/yhteydenottopyynto-2027-01-15-0824.txt") ?? ""
    #expect(file == tmux.clipboard)
    // The command writes the same words.
    let command = ["paper", "contact-request", "Aino", "--dir", path, "--as", "m1"]
    #expect(Sample.run(command).out == file)
    // The employment side does not see it before it is sent.
    let early = ["paper", "contact-request", "Aino", "--dir", path, "--as", "m3"]
    #expect(Sample.run(early).status == 66)

    school.press("Escape")
    school.wait(for: "Ei mitään muista ihmisistä.")
    school.focus(on: "Yhteydenottopyyntö")
    school.press("Enter")
    school.focus(on: "[ Kirjaa lähetetyksi ]")
    school.press("Enter")
    school.wait(for: "Lähetetty. Annetut tiedot jäävät näkyviin.")

    // It waits for the employment expert, who takes it; the school sees that.
    let expert = tmux.open(path, as: "m3", name: "expert")
    expert.wait(for: "Tulevat ajat")
    expert.press("C-p")
    expert.type("tiedonsiirrot")
    expert.wait(for: "Tiedonsiirrot: mikä odottaa ketäkin")
    expert.press("Enter")
    expert.wait(for: "ODOTTAA SINUA")
    expert.wait(for: "Aino E.     Ohjaus oikeaan tiimiin")
    expert.press("Enter")
    // Of the school's preparing nothing but the sending stands here.
    expert.wait(for: "▸ 2  Ohjaus oikeaan tiimiin")
    expert.press("Enter")
    expert.focus(on: "Muistiin")
    expert.type("Nuorten tiimi")
    expert.press("Tab")
    expert.focus(on: "[ Ota vastaan ]")
    expert.press("Enter")
    expert.wait(for: "Otettu vastaan. Lähettäjä näkee sen.")
    school.press("Home")
    school.wait(for: "Otettu vastaan 15.1.2027")
    school.wait(for: "Vuorossa: Kutsu alkuhaastatteluun (työllisyysasiantuntija)")

    // At the follow-up it is recorded how it turned out, and who says so.
    expert.press("M-r")
    expert.wait(for: "> Miten kävi")
    expert.press("Right")
    expert.focus(on: "Kuka kertoo")
    expert.press("Right")
    expert.focus(on: "[ Kirjaa ]")
    expert.press("Enter")
    expert.wait(for: "Tulos on kirjattu. Viimeksi kirjattu on voimassa.")
    expert.wait(for: "15.1.2027, kiinnittyi palveluun, kertoo opiskelija, kirjasi Tero")
    let list = Sample.run(["transfers", "--dir", path, "--as", "m1"]).out
    #expect(list.contains("otettu vastaan,") && list.contains("kiinnittyi"), "\(list)")
    let shown = Sample.run(["paper", "given", "Aino", "--dir", path, "--as", "m1"]).out
    #expect(shown.contains("kiinnittyi palveluun"), "\(shown)")

    // The student reads what was given; a withdrawal closes it at once where it was sent to.
    let given = Sample.run(["paper", "given", "Aino", "--dir", path, "--as", "m1"]).out
    #expect(given.contains("Pienryhmä ja ohjaajan tuki"), "\(given)")
    Sample.apply(
      [
        #"{"change":"client.recordConsent","document":"clients/c1","kind":"withdrawn","way":"spoken","parties":[],"matters":[],"ends":"s1"}"#
      ], in: path)
    expert.wait(for: "Tiedonsiirto ei ole avoinna sinulle.")
    #expect(Sample.run(command).status == 77)
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  @Test func fromEmploymentServicesToSchool() throws {
    let tmux = Tmux()
    let path = try group(in: tmux.folder)
    let lines = [
      #"{"change":"transfer.open","document":"transfers/x1","client":"c1","direction":"toSchool"}"#,
      #"{"change":"transfer.assign","document":"transfers/x1","step":"contactCounsellor","owner":"member/m3","by":"2027-01-20"}"#,
      #"{"change":"transfer.doStep","document":"transfers/x1","step":"nameTransferrer"}"#,
      #"{"change":"transfer.writeContents","document":"transfers/x1","matter":"work","text":"Työkokeilu kesken"}"#,
    ]
    Sample.apply(lines, in: path, as: "m3")
    let expert = tmux.open(path, as: "m3", name: "expert", columns: 60, rows: 18)
    expert.wait(for: "Tulevat ajat")
    expert.press("C-p")
    expert.type("tiedonsiirrot")
    expert.press("Enter")
    expert.wait(for: "Tarvitaanko monialainen")
    expert.press("Enter")
    expert.wait(for: "▸ 2  Tarvitaanko monialainen palaveri?")
    answer(expert, "Tarvitaanko monialainen palaveri?", rights: 1)
    expert.focus(on: "Yhteydenotto opinto-ohjaajaan")
    expert.press("Enter")
    expert.focus(on: "Kenelle")
    expert.type("Mallilan opisto")
    expert.focus(on: "[ Kirjaa lähetetyksi ]")
    expert.press("Enter")
    expert.wait(for: "Lähetetty. Annetut tiedot jäävät näkyviin.")

    let school = tmux.open(path, as: "m1", name: "school", columns: 60, rows: 18)
    school.wait(for: "Tulevat ajat")
    school.press("C-p")
    school.type("tiedonsiirrot")
    school.press("Enter")
    school.wait(for: "Asian vastaanotto")
    school.press("Enter")
    school.wait(for: "▸ 4  Asian vastaanotto")
    school.press("Enter")
    school.focus(on: "[ Palauta lähettäjälle ]")
    school.press("Up")
    school.type("Opiskelija aloittaa syksyllä")
    school.press("Tab")
    school.focus(on: "[ Palauta lähettäjälle ]")
    school.press("Enter")
    school.wait(for: "Palautettu. Lähettäjä näkee syyn.")
    // The sender reads why, and sends it again.
    expert.press("Home")
    expert.wait(for: "Syy: Opiskelija aloittaa syksyllä")
    let again = [
      #"{"change":"transfer.send","document":"transfers/x1","way":"phone","receiver":"Maija Esimerkki"}"#
    ]
    Sample.apply(again, in: path, as: "m3")
    let steps = [
      #"{"change":"transfer.take","document":"transfers/x1"}"#,
      #"{"change":"transfer.leaveOutStep","document":"transfers/x1","step":"askOutreach","reason":"Ei toivo"}"#,
      #"{"change":"transfer.doStep","document":"transfers/x1","step":"inviteParticipants","note":"Erityisopettaja"}"#,
      #"{"change":"transfer.doStep","document":"transfers/x1","step":"goThroughNeeds"}"#,
      #"{"change":"transfer.agree","document":"transfers/x1","step":"agreeFurtherSteps","day":"2027-01-15","parties":["student","school","employment"],"note":"Aloitus syksyllä"}"#,
      #"{"change":"transfer.agree","document":"transfers/x1","step":"agreeFollowUp","day":"2027-03-10","parties":["student","school"],"note":"Koululla"}"#,
      #"{"change":"transfer.finish","document":"transfers/x1"}"#,
    ]
    Sample.apply(steps, in: path, as: "m1")
    school.press("Home")
    school.wait(for: "Valmis 15.1.2027")
    // What is not permitted is refused with a code, whoever asks.
    let secret =
      #"{"change":"transfer.give","document":"transfers/x1","to":"kela","receiver":"","contents":{"work":"x"},"way":"phone"}"#
    let reopened = #"{"change":"transfer.reopen","document":"transfers/x1","reason":"Jatkuu"}"#
    let answered = Sample.run(
      ["apply", "--dir", path, "--as", "m1"], input: reopened + "\n" + secret)
    #expect(answered.status == 77)
    #expect(answered.out.contains("\"partyNotCovered\""), "\(answered.out)")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// The receiver says no with a reason, the sender sends it again, and both go through it to its end.
  @Test func aRefusedOneIsSentAgainAndFinished() throws {
    let tmux = Tmux()
    let path = try group(in: tmux.folder)
    Sample.apply(
      [
        #"{"change":"transfer.open","document":"transfers/x1","client":"c1","direction":"toEmployment"}"#,
        #"{"change":"transfer.doStep","document":"transfers/x1","step":"askStudentWelfare","answer":"no"}"#,
        #"{"change":"transfer.doStep","document":"transfers/x1","step":"registerJobSeeker","answer":"guided"}"#,
        #"{"change":"transfer.writeContents","document":"transfers/x1","matter":"studies","text":"Pienryhmä"}"#,
        #"{"change":"transfer.send","document":"transfers/x1","way":"contactRequest","receiver":"Työmarkkinatori"}"#,
      ], in: path)
    let expert = tmux.open(path, as: "m3", name: "expert", columns: 60, rows: 18)
    openTransfer(expert, "Ohjaus oikeaan tiimiin")
    expert.wait(for: "▸ 2  Ohjaus oikeaan tiimiin")
    expert.press("Enter")
    expert.focus(on: "[ Palauta lähettäjälle ]")
    expert.press("Up")
    expert.type("Asuu toisessa kunnassa")
    expert.press("Tab")
    expert.focus(on: "[ Palauta lähettäjälle ]")
    expert.press("Enter")
    expert.wait(for: "Palautettu. Lähettäjä näkee syyn.")

    // The school reads why, and sends it again.
    let school = tmux.open(path, as: "m1", name: "school")
    openTransfer(school, "Yhteydenottopyyntö")
    school.wait(for: "Syy: Asuu toisessa kunnassa")
    school.focus(on: "Yhteydenottopyyntö")
    school.press("Enter")
    school.focus(on: "[ Kirjaa lähetetyksi ]")
    school.press("Enter")
    school.wait(for: "Lähetetty. Annetut tiedot jäävät näkyviin.")
    expert.press("Home")
    expert.wait(for: "▸ 2  Ohjaus oikeaan tiimiin")
    expert.focus(on: "2  Ohjaus oikeaan tiimiin")
    expert.press("Enter")
    expert.focus(on: "[ Ota vastaan ]")
    expert.press("Enter")
    expert.wait(for: "Otettu vastaan. Lähettäjä näkee sen.")

    // It does not end before every step is done or left out.
    expert.focus(on: "[ Siirto on valmis ]")
    expert.press("Enter")
    expert.wait(for: "Puuttuu: vaihe ”Kutsu alkuhaastatteluun”")
    Sample.apply(
      [
        #"{"change":"transfer.doStep","document":"transfers/x1","step":"firstInterview","note":"Tiistaina"}"#,
        #"{"change":"transfer.doStep","document":"transfers/x1","step":"contactSchool","answer":"yes"}"#,
        #"{"change":"transfer.agree","document":"transfers/x1","step":"gatherMeeting","day":"2027-01-15","parties":["student","school","employment"],"note":"Valmennus alkaa"}"#,
        #"{"change":"transfer.leaveOutStep","document":"transfers/x1","step":"askOutreach","reason":"Ei toivo"}"#,
      ], in: path, as: "m3")
    expert.focus(on: "[ Siirto on valmis ]")
    expert.press("Enter")
    expert.wait(for: "Valmis 15.1.2027")
    school.press("Home")
    school.wait(for: "Valmis 15.1.2027")
    school.press("End")
    school.wait(for: "palautettu, Tero Testinen, Asuu toisessa kunnassa")
    #expect(Sample.run(["check", "--dir", path]).status == 0)
  }

  /// The transfer in which a step waits for somebody, found from the coming times.
  private func openTransfer(_ window: Tmux.Window, _ step: String) {
    window.wait(for: "Tulevat ajat")
    window.press("C-p")
    window.type("tiedonsiirrot")
    window.wait(for: "Tiedonsiirrot: mikä odottaa")
    window.press("Enter")
    window.wait(for: step)
    window.press("Enter")
  }
}
