import Casework
import Papers
import Testing
import Texts

/// The student's own copy: first what the student does, then each of the others.
@Suite struct PlainPlanPaperTests {
  private func text(
    _ plan: Plan = Sample.plan, next: Meeting? = nil, roster: Roster = Sample.roster,
    in language: Language = .finnish
  ) -> String {
    let paper = PlainPlanPaper.paper(
      of: plan, client: Sample.client, roster: roster, next: next, on: day("2027-01-15"),
      isDemo: false, texts: .of(language))
    return TextWriter(safety: plain).text(paper)
  }

  @Test func daysOfGoalsAndServicesAndPickedNamesAreInTheLanguageOfTheCopy() {
    var plan = Sample.plan
    plan.goals["g1"]?.by = day("2027-04-30")
    plan.services["s1"]?.ends = day("2027-06-30")
    let name = plan.services["s1"]?.name ?? ""
    plan.services["s1"]?.catalogue = CatalogueEntry(
      service: "coaching", edition: "sample", version: 0, name: name)
    var service = CatalogueService(id: "coaching", order: "n")
    service.texts[.name] = Wording(
      finnish: name, swedish: "Arbetsträning", english: "")
    let catalogue = ServiceCatalogue(id: "sample", services: [service])
    func text(_ language: Language) -> String {
      let paper = PlainPlanPaper.paper(
        of: plan, client: Sample.client, roster: Sample.roster, catalogue: catalogue,
        on: day("2027-01-15"), isDemo: false, texts: .of(language))
      return TextWriter(safety: plain).text(paper)
    }
    #expect(text(.finnish).contains("Haluat päästä tähän viimeistään perjantaina 30.4.2027."))
    #expect(text(.finnish).contains("Päättyy keskiviikkona 30.6.2027."))
    #expect(text(.swedish).contains("- Arbetsträning") && !text(.swedish).contains(name))
    plan.services["s1"]?.name = name + " iltaisin"
    #expect(text(.swedish).contains(name + " iltaisin"))
  }

  /// The copy is read on the day it is made: what was to be by then is told as past.
  @Test func whatIsPastIsToldAsPast() {
    var plan = Sample.plan
    let past = day("2027-01-13")
    plan.goals["g1"]?.by = past
    plan.actions["a1"]?.by = past
    plan.actions["a2"]?.by = past
    plan.services["s1"]?.starts = past
    plan.services["s1"]?.ends = day("2027-01-14")
    let expected: [(Language, ServiceState, [String])] = [
      (
        .finnish, .running,
        [
          "Alkoi keskiviikkona 13.1.2027.", "Päättyi torstaina 14.1.2027.",
          "Halusit päästä tähän viimeistään keskiviikkona 13.1.2027. Päivä on mennyt.",
          "Tämä piti tehdä viimeistään keskiviikkona 13.1.2027. Päivä on mennyt.",
          "- Piti tehdä viimeistään keskiviikkona 13.1.2027. Päivä on mennyt.",
        ]
      ),
      (.finnish, .applied, ["Piti alkaa keskiviikkona", "Piti päättyä torstaina"]),
      (
        .swedish, .running,
        [
          "Började onsdag", "Slutade torsdag", "Du ville nå det här senast onsdag",
          "Det här skulle göras senast onsdag", "- Skulle göras senast onsdag",
        ]
      ),
      (.swedish, .planned, ["Skulle börja onsdag", "Skulle sluta torsdag"]),
      (
        .english, .running,
        [
          "It started on Wednesday", "It ended on Thursday", "You wanted to reach this by",
          "This was to be done by Wednesday", "- To be done by Wednesday",
        ]
      ),
      (.english, .planned, ["It was to start on", "It was to end on"]),
    ]
    for (language, state, sentences) in expected {
      plan.services["s1"]?.state = state
      let text = text(plan, in: language).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      for sentence in sentences { #expect(text.contains(sentence), "\(sentence)\n\(text)") }
    }
    // The day itself is not past.
    let paper = PlainPlanPaper.paper(
      of: plan, client: Sample.client, roster: Sample.roster, on: past, isDemo: false,
      texts: .finnish)
    let text = TextWriter(safety: plain).text(paper)
    #expect(text.contains("Alkaa keskiviikkona") && text.contains("Tee tämä viimeistään"))
  }

  @Test func aDraftSaysThatItIsOne() {
    var plan = Sample.plan
    (plan.state, plan.inForceFrom, plan.agreements) = (.draft, nil, Rows())
    for (language, words) in [
      (Language.finnish, ["Minun suunnitelmani (luonnos)", "luonnos", "hyväksytkö"]),
      (.swedish, ["Min plan (utkast)", "utkast", "godkänner"]),
      (.english, ["My plan (draft)", "draft", "agree to it"]),
    ] {
      for word in words { #expect(text(plan, in: language).contains(word)) }
    }
    #expect(!text(plan).contains("Teimme sen yhdessä"))
    plan.agreements["h1"] = Agreement(
      id: "h1", order: "n", who: .student, day: day("2027-01-15"), way: .spoken)
    #expect(text(plan).contains("luonnos") && !text(plan).contains("hyväksytkö"))
    (plan.state, plan.inForceFrom) = (.inForce, day("2027-01-15"))
    #expect(!text(plan).contains("luonnos") && text(plan).contains("Teimme sen yhdessä"))
  }

  @Test(arguments: Language.allCases)
  func anEndedPlanSaysWhatCameOfItAndAsksNothing(_ language: Language) {
    var plan = Sample.plan
    (plan.state, plan.endedOn, plan.outcome) = (.ended, day("2027-01-20"), .supportedWork)
    plan.goals["g1"]?.state = .reached
    let texts = Texts.of(language)
    let text = text(plan, in: language)
    #expect(text.contains(texts.papers.plain.endedTitle) && text.contains("20.1.2027"))
    #expect(text.contains(texts.plan.outcome(.supportedWork)))
    (plan.outcome, plan.studyLevel) = (.studies, .vocational)
    #expect(self.text(plan, in: language).contains(texts.plan.studyLevel(.vocational)))
    #expect(text.contains(texts.papers.plain.goalState(.reached)))
    for words in [
      texts.papers.plain.you, texts.papers.plain.others, texts.papers.plain.whenWeMeet,
      texts.papers.plain.changes, "Soittaa taimistolle",
    ] { #expect(!text.contains(words), "\(words) in \(text)") }
    // A revision took its place: nothing came of it by itself.
    plan.outcome = nil
    #expect(self.text(plan, in: language).contains("20.1.2027"))
  }

  @Test func theDecisionsOfTheNewestMeetingStandInIt() {
    var meeting = Sample.meeting
    let turn = Turn.id(for: Sample.client.id)
    meeting.turns[turn]?.entries = Rows([
      Entry(
        id: "e1", order: "n", matter: nil, kind: .decision,
        text: "Kokeillaan työpajaa helmikuussa")
    ])
    let paper = PlainPlanPaper.paper(
      of: Sample.plan, client: Sample.client, roster: Sample.roster, latest: meeting,
      on: day("2027-01-15"), isDemo: false, texts: .finnish)
    let text = TextWriter(safety: plain).text(paper)
    #expect(text.contains("Mitä päätimme 15.1.2027"))
    #expect(text.contains("- Kokeillaan työpajaa helmikuussa"))
    #expect(!self.text().contains("Mitä päätimme"))
  }

  @Test func isShortAndInOrder() {
    var roster = Sample.roster
    roster.members["m2"]?.phone = "040 123 4567"
    var plan = Sample.plan
    (plan.state, plan.inForceFrom) = (.inForce, day("2027-01-15"))
    plan.actions["a2"]?.by = day("2027-01-22")
    #expect(
      text(plan, next: Sample.meeting, roster: roster) == """
        Minun suunnitelmani
        ===================

        Aino, tässä on suunnitelmasi lyhyesti. Teimme sen yhdessä sinun kanssasi.

        Mitä sinä haluat
        ----------------

        Haluan töihin puutarhalle.

        En takaisin luokkaan.

        Sinun tavoitteesi
        -----------------

        - Työkokeilu taimistolla
          - Näin huomaamme, että onnistuit: kolme päivää viikossa
          - Haluat päästä tähän viimeistään maanantaina 15.2.2027.

        Mitä sinä teet
        --------------

        - Käydä tutustumassa
          - Tee tämä viimeistään perjantaina 22.1.2027.

        Mitä muut tekevät
        -----------------

        - Teppo Esimerkki (Esimerkin työllisyyspalvelut)
          - Soittaa taimistolle
            - Viimeistään perjantaina 22.1.2027.

        Apu ja palvelut
        ---------------

        - Työhönvalmennus
          - Esimerkin työllisyyspalvelut, Teppo Esimerkki
          - Tätä suunnitellaan.
          - Alkaa maanantaina 1.2.2027.

        Milloin tapaamme
        ----------------

        Katsomme yhdessä, miten sinulla menee: perjantaina 12.3.2027.

        Ryhmä tapaa sinut: perjantaina 15.1.2027 klo 9.00. Paikka: Huone 12.

        Kuka auttaa sinua
        -----------------

        Vastuutyöntekijäsi  Teppo Esimerkki (Esimerkin työllisyyspalvelut)
        Puhelin             040 123 4567

        Jos jokin muuttuu
        -----------------

        Suunnitelmaa voi muuttaa. Kerro, jos et voi tehdä jotain tai jos haluat muuta.

        Voit pyytää itsellesi koko suunnitelman.

        Soita: Teppo Esimerkki.

        """)
  }

  @Test func saysPlainlyWhatIsNotAgreed() {
    let text = text(Plan(id: "pc1", client: "c1", revision: 1, language: .finnish))
    for words in [
      "Sinulla ei ole nyt tehtäviä.", "Muilla ei ole nyt tehtäviä.", "Päivää ei ole vielä sovittu.",
      "Vastuutyöntekijää ei ole vielä sovittu.",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func whatIsDoneIsNotAskedForAgain() {
    var plan = Sample.plan
    plan.actions["a1"]?.state = .done
    plan.services["s1"]?.state = .dropped
    let text = text(plan)
    #expect(!text.contains("Soittaa taimistolle") && !text.contains("Työhönvalmennus"))
  }

  @Test func theFamilysTasksStandTogether() {
    var plan = Sample.plan
    plan.familyDoings = "Äiti herättää."
    plan.actions["a1"]?.owner = .family
    #expect(
      text(plan).contains(
        """
        - Läheisesi
          - Äiti herättää.
          - Soittaa taimistolle

        """))
  }

  @Test(arguments: [
    (Language.swedish, "fredag 22.1.2027", "Vad du gör"),
    (.english, "Friday 22.1.2027", "What you do"),
  ])
  func everyLanguageSpeaksToTheStudent(_ language: Language, _ day: String, _ heading: String) {
    let text = text(in: language)
    #expect(text.contains(day) && text.contains(heading))
    for other in Language.allCases where other != language {
      #expect(!text.contains(Texts.of(other).papers.plain.title))
    }
  }

  /// Plain language keeps its sentences short.
  @Test(arguments: Language.allCases)
  func sentencesAreShort(_ language: Language) {
    let words = Texts.of(language).papers.plain
    let all = [
      words.hello("Aino"), words.changesWords, words.noDay, words.nobody, words.nothingForYou,
      words.nothingForOthers, words.callWhom("Aino", true), words.callWhom("Aino", false),
      words.followUp("x"),
    ]
    for sentence in all.flatMap({ $0.split { ".:\n".contains($0) } }) {
      #expect(sentence.split(separator: " ").count <= 16, "\(sentence)")
    }
  }
}
