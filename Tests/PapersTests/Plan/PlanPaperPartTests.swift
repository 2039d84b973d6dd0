import Casework
import Papers
import Testing
import Texts

/// What is printed of the plan and what is left out, and what the paper says of that.
@Suite struct PlanPaperPartTests {
  private let left = Texts.finnish.papers.print.notPrinted

  private var client: Client {
    var client = Sample.client
    client.checklist.situations[.mentalHealth] = ChecklistAnswer(.yes, note: "Jännittää")
    client.checklist.situations[.autismSpectrum] = ChecklistAnswer(.unwilling)
    client.checklist.situations[.housing] = ChecklistAnswer(.yes, source: "Keskustelu")
    client.checklist.signs[.neverAssessed] = ChecklistAnswer(.yes)
    client.checklist.strengths = "Kärsivällinen"
    return client
  }

  private func text(
    _ parts: Set<PlanPart>, _ matters: Set<ConsentMatter> = Set(ConsentMatter.allCases),
    plan: Plan = Sample.plan
  ) -> String {
    let sees = Visibility(client: true, plan: true, matters: matters)
    let paper = PlanPaper.paper(
      of: plan, client: client, roster: Sample.roster, PlanPaper.Choice(parts, sees: sees),
      lacks: ["Polku puuttuu."], on: day("2027-01-15"), isDemo: false, texts: .finnish)
    return TextWriter(safety: plain).text(paper)
  }

  @Test func whatIsSignedHoldsThePlanAndNothingOfTheChecklist() {
    let text = text(PlanPart.forSigning)
    #expect(!text.contains(left))
    for word in ["Jännittää", "Asuminen", "Kärsivällinen", "Polku puuttuu."] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("Allekirjoitukset\n----------------\n"))
    #expect(text.contains("______________________________  _____"))
    #expect(text.contains("Paikka ja päivä                 Aino Esimerkki, opiskelija"))
    #expect(text.contains("Teppo Esimerkki (Esimerkin"))
  }

  @Test(arguments: PlanPart.ofThePlan.sorted { $0.rawValue < $1.rawValue })
  func aPartThatIsLeftOutIsNotNamed(_ part: PlanPart) {
    var plan = Sample.plan
    plan.aids = "Tulkki"
    plan.views["v1"] = DifferingView(id: "v1", order: "b", topic: "Aamut")
    plan.otherPlans["o1"] = OtherPlan(id: "o1", order: "b", name: "HOKS", keeper: "")
    let (whole, text) = (
      text(PlanPart.forSigning, plan: plan),
      text(PlanPart.forSigning.subtracting([part]), plan: plan)
    )
    #expect(!whole.contains(left) && text.contains(left))
    let heading = heading(part)
    #expect(whole.contains("\n\(heading)\n--") && !text.contains("\n\(heading)\n--"))
    // What is not there is not missed.
    let empty = Plan(id: "pc1", client: "c1", revision: 1, language: .finnish)
    #expect(!self.text(PlanPart.forSigning.subtracting([part]), plan: empty).contains(left))
  }

  private func heading(_ part: PlanPart) -> String {
    let words = Texts.finnish.papers
    return switch part {
    case .ownWords: words.ownWords
    case .chain: words.chain
    case .doings: words.whoDoesWhat
    case .views: words.views
    case .aids: words.aids
    case .otherPlans: words.otherPlans
    case .followUps: words.followUps
    case .agreements: words.agreements
    case .signatures, .missing, .checklist, .health: "?"
    }
  }

  @Test func theChecklistIsPrintedOnlyWhereItIsAskedForAndHealthApart() {
    let checklist = text(PlanPart.forSigning.union([.checklist]))
    #expect(checklist.contains("Kärsivällinen") && checklist.contains("Keskustelu"))
    #expect(!checklist.contains("Jännittää"))
    let health = text(PlanPart.forSigning.union([.health]))
    #expect(health.contains("Jännittää") && !health.contains("Keskustelu"))
  }

  @Test func whatTheStudentDoesNotWantOnRecordIsNotNamed() {
    let situation = Texts.finnish.checklist.situation(.autismSpectrum).name
    let unwilling = Texts.finnish.checklist.answer(.unwilling)
    let printed = text(PlanPart.forSigning.union([.checklist, .health]))
    #expect(!printed.contains(situation) && !printed.contains(unwilling), "\(printed)")
  }

  @Test func whoMayNotSeeAMatterPrintsNothingOfIt() {
    let asked = PlanPart.forSigning.union([.checklist, .health])
    let all = Set(ConsentMatter.allCases)
    #expect(!text(asked).contains(left))
    let blind = text(asked, all.subtracting([.health]))
    #expect(!blind.contains("Jännittää") && !blind.contains("työkyky"))
    #expect(blind.contains("Keskustelu") && blind.contains(left))
    let poor = text(asked, all.subtracting([.livingAndMoney]))
    #expect(!poor.contains("Keskustelu") && poor.contains("Jännittää") && poor.contains(left))
  }

  /// Who was asked and who answered before, why a need has no goal, where nothing is needed, how far
  /// coaching has come, and what did not take place.
  @Test func whatBelongsToTheAgreedPartsStandsWithThem() {
    var plan = Sample.plan
    plan.handovers["h1"] = Handover(id: "h1", order: "b", to: "m1", offeredOn: day("2027-01-20"))
    plan.formerResponsible["w1"] = FormerResponsibility(
      id: "w1", order: "b", member: "m1", agreedOn: day("2026-09-01"), until: day("2027-01-15"))
    plan.needs["n2"] = Need(id: "n2", order: "c", text: "Ajokortti", area: .living)
    plan.needs["n2"]?.whyNot = "Ei vielä rahaa"
    plan.notNeeded = [.learning]
    plan.services["s1"]?.coaching = Coaching(
      step: .comingIn,
      stages: [.comingIn: CoachingStage(since: day("2027-02-01"), who: "Teppo", note: "Kahvit")])
    plan.followUps["f1"]?.isNotHeld = true
    let text = text(PlanPart.forSigning, plan: plan).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for words in [
      "Vastuuta tarjottu Maija Esimerkki (Oppilaitos), 20.1.2027",
      "Vastasi aiemmin Maija Esimerkki (Oppilaitos), 1.9.2026–15.1.2027",
      "Tarve: Ajokortti (arki) - Ei nyt: Ei vielä rahaa", "Ei tarvetta: oppiminen",
      "Vaihe 1/5: Palveluun tulo, 1.2.2027 alkaen, Teppo - Kahvit", "12.3.2027 ei pidetty",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
  }

  @Test func aSummaryIsShortAndCallsItselfOne() {
    let sees = Visibility(client: true, plan: true, matters: [])
    let paper = PlanPaper.paper(
      of: Sample.plan, client: client, roster: Sample.roster, .summary(sees), isDemo: false,
      texts: .finnish)
    let text = PasteWriter(safety: plain).text(paper)
    #expect(
      text == """
        Yhteenveto: kuka tekee mitä

        Opiskelija: Aino Esimerkki
        Tila: luonnos
        Versio: 1
        Suunnitelmakausi: ei vielä sovittu
        Polku: Avoimille työmarkkinoille
        Vastuutyöntekijä: Teppo Esimerkki (Esimerkin työllisyyspalvelut), suostunut 15.1.2027

        KUKA TEKEE MITÄ
        - Kuka: Opiskelija; Mitä: Käydä tutustumassa; Viimeistään: ei vielä sovittu; Tila: avoin
        - Kuka: Teppo Esimerkki; Mitä: Soittaa taimistolle; Viimeistään: 22.1.2027; Tila: avoin

        SEURANTA
        - Sovittu: 12.3.2027; Pidetty: –

        """)
  }

  /// The plan and the student's copy call a service by one name.
  @Test func pickedServicesAreNamedInTheLanguageOfThePaper() {
    var plan = Sample.plan
    let name = plan.services["s1"]?.name ?? ""
    plan.services["s1"]?.catalogue = CatalogueEntry(
      service: "coaching", edition: "sample", version: 0, name: name)
    var service = CatalogueService(id: "coaching", order: "n")
    service.texts[.name] = Wording(finnish: name, swedish: "Arbetsträning", english: "")
    let paper = PlanPaper.paper(
      of: plan, client: Sample.client, roster: Sample.roster,
      catalogue: ServiceCatalogue(id: "sample", services: [service]), isDemo: false,
      texts: .swedish)
    let text = TextWriter(safety: plain).text(paper)
    #expect(text.contains("Arbetsträning") && !text.contains(name), "\(text)")
  }

  @Test func aDraftSaysWhichVersionIsInForce() {
    var plan = Sample.plan
    func text(_ language: Language) -> String {
      let paper = PlanPaper.paper(
        of: plan, client: Sample.client, roster: Sample.roster, inForce: 1, isDemo: false,
        texts: .of(language))
      return TextWriter(safety: plain).text(paper)
    }
    #expect(text(.finnish).contains("luonnos; voimassa on versio 1"))
    #expect(text(.swedish).contains("utkast; version 1 gäller"))
    #expect(text(.english).contains("draft; version 1 is in force"))
    plan.state = .inForce
    #expect(!text(.finnish).contains("versio 1"))
  }
}
