import Casework
import Papers
import TestSupport
import Testing
import Texts

/// The contact request, and the paper of what has been given.
@Suite struct TransferPaperTests {
  private typealias Group = TestSupport.Sample

  private func request(
    _ transfer: Transfer = SampleTransfers.prepared, client: Client = Group.client,
    in language: Language = .finnish
  ) throws(Refusal) -> String {
    var roster = Group.roster
    roster.members[Group.teacher]?.role = "opinto-ohjaaja"
    roster.members[Group.teacher]?.phone = "040 123 4567"
    roster.parties[.employment] = PartyName(
      finnish: "Mallilan työllisyyspalvelut", swedish: "Mallila sysselsättningstjänster",
      english: "Mallila employment services")
    let paper = try ContactRequestPaper.paper(
      of: transfer, client: client, roster: roster, on: Group.today, isDemo: false,
      texts: .of(language))
    return PasteWriter(safety: plain).text(paper)
  }

  @Test func graduated() throws {
    #expect(
      try request() == """
        SUOSTUMUS TIEDONSIIRTOON

        Opiskelija on 1.12.2026 antanut suullisesti luvan näiden tietojen siirtämiseen. \
        Vastaanottaja: Mallilan työllisyyspalvelut. Lupa on voimassa 1.12.2027 asti.

        Valmistunut.

        Koulutusala: Puutarha-ala
        Tuen tarve opinnoissa: Pienryhmä ja ohjaajan tuki koko opintojen ajan
        Työ ja työtoiveet: Toiveena puutarha- tai metsätyö
        Oppilaitoksen yhteyshenkilö: Veera Keksitty, opinto-ohjaaja, Mallila vocational college, \
        puh. 040 123 4567, mteacher@example.org

        """)
  }

  @Test func brokenOffInTheOtherLanguages() throws {
    var transfer = SampleTransfers.prepared
    transfer.studies = .brokenOff
    transfer.contents = [.studies: "Poissaolot\nkertyivät"]
    let swedish = try request(transfer, in: .swedish)
    #expect(
      swedish.hasPrefix(
        """
        SAMTYCKE TILL INFORMATIONSÖVERFÖRING

        Studeranden har den 1.12.2026 gett sitt samtycke (muntligt) till att den här \
        informationen lämnas vidare. Mottagare: Mallila sysselsättningstjänster. \
        Samtycket gäller till 1.12.2027.

        """))
    #expect(swedish.contains("\nAvbrutna studier.\n"))
    #expect(swedish.contains("\nOrsak till avbrottet: Poissaolot kertyivät\n"))
    let english = try request(transfer, in: .english)
    #expect(english.hasPrefix("CONSENT TO TRANSFER OF INFORMATION\n\n"))
    #expect(english.contains("\nStudies broken off.\n"))
    #expect(english.contains("\nWhy broken off: Poissaolot kertyivät\n"))
  }

  /// Two permissions that cover a kind each and say the same are one sentence.
  @Test func theSameIsSaidOnce() throws {
    var client = Group.client
    let first = Group.consent
    var other = Consent(
      id: "s9", order: "z", kind: .given, day: first.day, way: .spoken, parties: first.parties,
      matters: [.work])
    other.until = first.until
    client.consents["s1"]?.matters = [.studies]
    client.consents["s9"] = other
    func count(_ text: String) -> Int { text.ranges(of: "Opiskelija on 1.12.2026 antanut").count }
    #expect(count(try request(client: client)) == 1)
    client.consents["s9"]?.way = .paper
    let both = try request(client: client)
    #expect(count(both) == 2 && both.contains("antanut kirjallisesti luvan"), "\(both)")
  }

  /// Nobody's name stands in it but the contact person's: not the student's own, not a relative's.
  @Test func nobodyElseStandsInIt() throws {
    var client = Group.client
    client.phone = "050 999"
    client.concerns["k1"]?.worried = "Äiti Esimerkki"
    client.concerns["k1"]?.words = "Isosisko Liisa kertoi"
    var transfer = SampleTransfers.prepared
    transfer.steps[.contactSchool]?.note = "Soitti isälle"
    transfer.steps[.registerJobSeeker]?.note = "Veli Ville auttoi"
    let text = try request(transfer, client: client)
    for word in ["Aino", "Esimerkki", "Liisa", "Ville", "isälle", "050", "Maija", "Poissaoloja"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  /// Without a permission that covers each kind for this party there is no text.
  @Test func noTextWithoutPermission() {
    func refusal(_ transfer: Transfer, _ change: (inout Client) -> Void = { _ in }) -> Refusal? {
      var client = Group.client
      change(&client)
      do throws(Refusal) {
        _ = try request(transfer, client: client)
        return nil
      } catch { return error }
    }
    let ready = SampleTransfers.prepared
    #expect(refusal(ready) == nil)
    #expect(refusal(ready) { $0.consents = Rows() } == .noConsent)
    #expect(
      refusal(ready) { $0.consents["s1"]?.parties = [.school] } == .partyNotCovered(.employment))
    #expect(
      refusal(ready) { $0.consents["s1"]?.matters = [.studies] }
        == .matterNotCovered(.employment, .work))
    #expect(refusal(ready) { $0.consents["s2"] = SampleTransfers.withdrawal } == .noConsent)
    var bare = ready
    (bare.studies, bare.contact, bare.contents[.studies]) = (nil, nil, nil)
    #expect(refusal(bare) == .transferLacks([.studies, .reason, .contact]))
    #expect(refusal(SampleTransfers.toSchool) == .noSuchRow)
  }

  /// What somebody typed reaches neither a terminal nor a page as an instruction.
  @Test func whatIsTypedIsText() throws {
    var transfer = SampleTransfers.prepared
    transfer.field = "Ala\u{1b}[31m"
    transfer.contents[.studies] = "<script>x</script> # otsikko"
    #expect(!(try request(transfer).contains("\u{1b}")))
    let paper = try ContactRequestPaper.paper(
      of: transfer, client: Group.client, roster: Group.roster, on: Group.today, isDemo: true,
      texts: .finnish)
    let html = written([paper], as: .html)
    #expect(!html.contains("<script>"))
    #expect(html.contains("SUOSTUMUS TIEDONSIIRTOON"))
    #expect(written([paper], as: .md).contains("SUOSTUMUS TIEDONSIIRTOON"))
  }

  /// The student reads all that was given, the newest first.
  @Test func whatHasBeenGiven() {
    var transfer = SampleTransfers.sent
    var second = GivenInformation(
      id: "g2", order: "t", to: .school, receiver: "Veera Keksitty",
      contents: [.health: "Tarvitsee taukoja"], day: Group.today, way: .phone)
    second.by = Group.coach
    transfer.given["g2"] = second
    func text(_ transfers: [Transfer], _ language: Language) -> String {
      let paper = GivenPaper.paper(
        of: transfers, client: Group.client, roster: Group.roster, on: Group.today, isDemo: false,
        texts: .of(language))
      return PasteWriter(safety: plain).text(paper)
    }
    #expect(
      text([transfer], .finnish) == """
        Sinusta annetut tiedot

        Aino, tässä ovat kaikki tiedot, jotka sinusta on luvallasi annettu eteenpäin.

        15.1.2027  SCHOOL-FI
        Kenelle: Veera Keksitty
        Miten: puhelimitse
        Kuka antoi: Maija Mallikas
        Terveys ja toimintakyky: Tarvitsee taukoja

        12.1.2027  EMPLOYMENT-FI
        Kenelle: Työmarkkinatori
        Miten: yhteydenottopyyntönä
        Kuka antoi: Veera Keksitty
        Opinnot: valmistunut
        Koulutusala: Puutarha-ala
        Tuen tarve opinnoissa: Pienryhmä ja ohjaajan tuki koko opintojen ajan
        Työ ja työtoiveet: Toiveena puutarha- tai metsätyö
        Oppilaitoksen yhteyshenkilö: Veera Keksitty

        Voit perua lupasi milloin vain. Sen jälkeen uutta tietoa ei enää anneta.

        """)
    #expect(
      text([SampleTransfers.followedUp], .finnish).contains(
        """
        13.1.2027  SOVITUT JATKOTOIMET
        Mukana: school-fi, employment-fi
        Mitä sovittiin: Tuntiopetus puolelle päivälle

        10.3.2027  SOVITTU SEURANTA
        Ketkä tulevat: student-fi, school-fi, kela-fi
        Mitä sovittiin: Koululla, miten arki sujuu
        """), "\(text([SampleTransfers.followedUp], .finnish))")
    #expect(text([transfer], .swedish).contains("Till vem: Jobbmarknad Finland\n"))
    #expect(text([transfer], .english).contains("Job Market Finland\n"))
    var other = transfer
    for id in other.given.byID.keys { other.given[id]?.receiver = "employment-FI" }
    #expect(text([other], .swedish).contains("Till vem: employment-sv\n"))
    for id in other.given.byID.keys { other.given[id]?.receiver = "Jobbmarknad" }
    #expect(text([other], .finnish).contains("Kenelle: Työmarkkinatori\n"))
    #expect(text([], .swedish).contains("Ingen information om dig har lämnats vidare."))
  }
}
