import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// Following up on the screen: what is open across students, and what became of it.
@Suite struct FollowUpScreenTests {
  private static let eetuPlan = Plan.id(for: SampleGroup.eetu)

  /// Aino's plan with a task that is late, one that is near and a follow-up; Eetu's with one of mine.
  static var casebook: Casebook {
    var aino = SampleGroup.ainoPlan
    aino.responsible = Responsibility(member: "mmaija", agreedOn: Day(2027, 1, 4)!)
    aino.actions["t2"]?.by = Day(2027, 1, 8)
    aino.followUps["f1"] = FollowUp(id: "f1", order: "n", planned: Day(2027, 1, 12)!)
    var casebook = SampleGroup.casebook(plan: aino)
    var eetu = Plan(id: eetuPlan, client: SampleGroup.eetu, revision: 1, language: .finnish)
    var mine = Action(id: "t5", order: "n", what: "Varaan Kela-ajan")
    (mine.owner, mine.by) = (.member(SampleGroup.me), Day(2027, 3, 1))
    eetu.actions["t5"] = mine
    casebook.plans[eetuPlan] = Held(eetu, version: 3)
    return casebook
  }

  static func person(_ size: Size = .standard, _ language: Language = .finnish) -> Person {
    var person = Person(
      SampleGroup.world(casebook, language, size: size), at: .comingTimes)
    person.press(.character("u"))
    return person
  }

  private func plan(_ person: Person, _ id: ID<Plan> = SampleGroup.plan) -> Plan? {
    person.app.world.casebook.plans[id]?.value
  }

  /// The late steps and follow-ups of transfers stand among the tasks, and Enter opens the transfer.
  @Test(arguments: [Size.standard, .small])
  func whatIsDueOfTransfers(_ size: Size) throws {
    var transfer = Transfer(
      id: "xaino", client: SampleGroup.aino, direction: .toSchool, openedOn: Day(2027, 1, 4)!)
    transfer.steps[.contactCounsellor] = StepRecord()
    transfer.steps[.contactCounsellor]?.by = Day(2027, 1, 9)!
    transfer.steps[.contactCounsellor]?.owner = .member("mmaija")
    var casebook = Self.casebook
    casebook.transfers["xaino"] = Held(transfer, version: 2)
    var person = Person(
      SampleGroup.world(casebook, .finnish, size: size), at: .comingTimes)
    #expect(person.screen.contains("Myöhässä 2 tehtävää"), "\(person.screen)")
    person.press(.character("u"))
    let lines = person.screen.split(separator: "\n").map(String.init)
    let late = try #require(lines.firstIndex { $0.contains("MYÖHÄSSÄ (3)") })
    #expect(lines[late + 2].contains("Yhteydenotto opinto"), "by its day\n\(person.screen)")
    #expect(lines[late + 2].contains("myöhässä 6 pv"), "\(person.screen)")
    person.press(.down)
    #expect(person.screen.contains("(siirto"), "\(person.screen)")
    person.press(.character("e"))
    #expect(person.screen.contains("Tämä kuuluu siirtoon"), "\(person.screen)")
    person.press(.enter)
    #expect(person.app.top?.destination == .transfer("xaino"))
  }

  @Test(arguments: [Size.standard, .small])
  func whatIsOverdueStandsFirstAndIsSaidInWords(_ size: Size) throws {
    let person = Self.person(size)
    #expect(person.app.top?.destination == .followUps)
    let lines = person.screen.split(separator: "\n").map(String.init)
    let late = try #require(lines.firstIndex { $0.contains("MYÖHÄSSÄ (2)") })
    #expect(lines[late + 1].contains("myöhässä 7 pv"), "\(person.screen)")
    #expect(lines[late + 1].contains("Tekee työkokeil"), "\(person.screen)")
    #expect(lines[late + 2].contains("myöhässä 3 pv"), "\(person.screen)")
    #expect(lines[late + 2].contains("Seuranta"), "\(person.screen)")
    let soon = try #require(lines.firstIndex { $0.contains("TÄNÄÄN JA 7 PÄIVÄN AIKANA") })
    #expect(soon > late && lines[soon + 1].contains("Soitan taimistolle"), "\(person.screen)")
    #expect(person.cursorLine.contains("Tekee työkokeil"), "\(person.screen)")
    #expect(person.screen.contains("Aino Esimerkki"), "\(person.screen)")
  }

  /// Told where the day begins, apart from what is new.
  @Test(arguments: [Size.standard, .small])
  func whatIsOverdueIsToldAmongTheComingTimes(_ size: Size) {
    var person = Person(SampleGroup.world(Self.casebook, size: size), at: .comingTimes)
    #expect(
      person.screen.contains("! Myöhässä 1 tehtävä ja 1 seuranta. U näyttää."), "\(person.screen)")
    var mine = Self.casebook
    mine.plans[SampleGroup.plan]?.value.responsible?.member = SampleGroup.me
    person = Person(SampleGroup.world(mine, size: size), at: .comingTimes)
    #expect(person.screen.contains("niistä 1 sinun."), "\(person.screen)")
    #expect(!Person(SampleGroup.world(), at: .comingTimes).screen.contains("Myöhässä"))
  }

  /// A window made smaller or larger has its rows laid out again, with the owner in each.
  @Test func theRowsFollowTheWindow() {
    let (small, standard) = (Self.person(.small), Self.person())
    for (size, same) in [(Size.small, small), (.standard, standard)] {
      var person = Self.person(size == .small ? .standard : .small)
      _ = person.app.resize(size)
      #expect(person.screen == same.screen)
    }
    let late = small.screen.split(separator: "\n").first { $0.contains("myöhässä 7 pv") } ?? ""
    #expect(late.contains("Aino") && late.contains("Maija"), "\(small.screen)")
  }

  @Test func theNamesStandBelowOneAnother() throws {
    var casebook = Self.casebook
    casebook.plans[SampleGroup.plan]?.value.actions["t1"]?.by = SampleGroup.today.adding(days: 10)
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    person.press(.character("u"))
    let columns = person.screen.split(separator: "\n").compactMap { line in
      line.contains("Soitan taimistolle") || line.contains("Tekee työkok")
        ? line.firstRange(of: "Aino E.").map {
          line.distance(from: line.startIndex, to: $0.lowerBound)
        } : nil
    }
    #expect(columns.count >= 2 && Set(columns).count == 1, "\(person.screen)")
  }

  @Test func theListIsFilteredByOwner() {
    var person = Self.person()
    person.press(.character("m"))
    #expect(person.screen.contains("Näkyvissä: omat"), "\(person.screen)")
    #expect(person.screen.contains("Varaan Kela-ajan") && !person.screen.contains("MYÖHÄSSÄ"))
    person.press(.character("o"))
    #expect(person.screen.contains("Kenen tehtävät"), "\(person.screen)")
    while !person.cursorLine.contains("Maija Mäki") { person.press(.down) }
    #expect(person.cursorLine.contains("3"))
    person.press(.enter)
    #expect(person.screen.contains("Näkyvissä: Maija Mäki"), "\(person.screen)")
    #expect(!person.screen.contains("Varaan Kela-ajan"))
    // What the student does is the responsible worker's to see to.
    #expect(person.screen.contains("Soitan taimistolle"), "\(person.screen)")
    person.press(.character("o"), .escape)
    #expect(person.screen.contains("Näkyvissä: Maija Mäki"))
  }

  @Test(arguments: [Size.standard, .small])
  func whatHappenedIsWrittenWhereItIsSeen(_ size: Size) {
    var person = Self.person(size)
    person.press(.enter)
    #expect(person.screen.contains("MITÄ TAPAHTUI"), "\(person.screen)")
    person.press(.right, .tab, .tab)
    person.type("Sopimus on tehty.")
    person.answer()
    // A killed program would find the words again.
    #expect(person.drafts.values.contains("Sopimus on tehty."))
    person.press(.enter)
    #expect(person.cursorLine.contains("Kirjaa suunnitelmaan"), "\(person.screen)")
    person.pressAndAnswer(.enter)
    let action = plan(person)?.actions["t2"]
    #expect(action?.state == .done && action?.happened == "Sopimus on tehty.")
    #expect(action?.doneOn == SampleGroup.today)
    #expect(person.screen.contains("Kirjattu suunnitelmaan: "), "\(person.screen)")
    #expect(person.screen.contains("MYÖHÄSSÄ (1)"), "\(person.screen)")
    #expect(person.drafts.isEmpty)
  }

  /// A draft of the next version hides nothing of the plan in force, and gets what is recorded there.
  @Test func thePlanInForceIsFollowedWhileADraftStandsBesideIt() throws {
    var casebook = Self.casebook
    var plan = try #require(casebook.plans[SampleGroup.plan]?.value)
    (plan.state, plan.inForceFrom) = (.inForce, SampleGroup.today)
    var draft = Plan(
      id: Plan.id(for: plan.client, revision: 2), client: plan.client, revision: 2,
      language: .finnish)
    (draft.actions, draft.responsible) = (plan.actions, plan.responsible)
    draft.actions["t9"] = Action(id: "t9", order: "z", what: "Vasta luonnoksessa")
    casebook.plans[plan.id]?.value = plan
    casebook.plans[draft.id] = Held(draft, version: 1)
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    person.press(.character("u"))
    #expect(person.screen.contains("MYÖHÄSSÄ (2)"), "\(person.screen)")
    #expect(!person.screen.contains("Vasta luonnoksessa"))
    person.press(.enter, .right, .tab, .tab)
    person.type("Sopimus on tehty.")
    person.answer()
    person.press(.enter)
    person.pressAndAnswer(.enter)
    #expect(self.plan(person)?.actions["t2"]?.state == .done)
    #expect(self.plan(person, draft.id)?.actions["t2"]?.state == .done)
    #expect(self.plan(person, draft.id)?.actions["t2"]?.happened == "Sopimus on tehty.")
    #expect(person.screen.contains("MYÖHÄSSÄ (1)"), "\(person.screen)")
  }

  @Test func whatHappenedMayBeWrittenWhileItIsStillOpen() {
    var person = Self.person()
    person.press(.enter, .tab, .tab)
    person.type("Odottaa lääkäriä.")
    person.press(.enter)
    person.pressAndAnswer(.enter)
    #expect(plan(person)?.actions["t2"]?.state == .open)
    #expect(plan(person)?.actions["t2"]?.happened == "Odottaa lääkäriä.")
    #expect(person.screen.contains("Odottaa lääkäriä."), "\(person.screen)")
  }

  /// Esc leaves what was begun as it is: the row opens with it again.
  @Test func escLosesNothing() {
    var person = Self.person()
    person.press(.enter, .right, .tab, .tab)
    person.type("Soitin, ei vastannut")
    person.press(.escape)
    #expect(!person.screen.contains("Soitin"), "\(person.screen)")
    person.press(.down, .enter)
    #expect(!person.screen.contains("Soitin"), "\(person.screen)")
    person.press(.escape, .up, .enter)
    #expect(person.screen.contains("Soitin, ei vastannut"), "\(person.screen)")
  }

  @Test func aFollowUpWasHeldOrNot() {
    var person = Self.person()
    person.press(.down, .enter)
    #expect(person.screen.contains("SEURANTA"), "\(person.screen)")
    person.press(.tab, .tab, .enter, .enter)
    #expect(person.screen.contains("Valitse ensin, pidettiinkö seuranta."), "\(person.screen)")
    person.press(.right, .right, .tab, .tab, .enter)
    person.pressAndAnswer(.enter)
    // That nobody met takes a reason, and the form stays.
    #expect(person.screen.contains("Kirjoita syy."), "\(person.screen)")
    person.press(.up)
    person.type("Sairaana")
    person.press(.enter)
    person.pressAndAnswer(.enter)
    #expect(plan(person)?.followUps["f1"]?.isNotHeld == true, "\(person.screen)")
    #expect(plan(person)?.followUps["f1"]?.note == "Sairaana")
  }

  @Test func aTaskSleepsUntilItsTimeIsNear() {
    var person = Self.person()
    person.press(.end, .character("z"))
    #expect(person.screen.contains("Mihin asti tehtävä odottaa?"), "\(person.screen)")
    person.type("7")
    person.pressAndAnswer(.enter)
    #expect(plan(person, Self.eetuPlan)?.actions["t5"]?.sleepsUntil == Day(2027, 2, 22))
    #expect(person.screen.contains("1 tehtävä odottaa (U näyttää)"), "\(person.screen)")
    // What was said of it goes with the next key.
    person.press(.home)
    #expect(!person.screen.contains("Varaan Kela-ajan"))
    person.press(.character("u"), .end)
    #expect(person.screen.contains("ODOTTAVAT"), "\(person.screen)")
    #expect(person.cursorLine.contains("Varaan Kela-ajan"), "\(person.screen)")
    #expect(person.screen.contains("22.2.2027"), "\(person.screen)")
    person.press(.character("z"))
    for _ in 0..<12 { person.press(.backspace) }
    person.pressAndAnswer(.enter)
    #expect(plan(person, Self.eetuPlan)?.actions["t5"]?.sleepsUntil == nil)
    person.press(.home, .down, .character("z"))
    #expect(person.screen.contains("Vain tehtävän voi siirtää odottamaan."), "\(person.screen)")
  }

  @Test func aPlanEndsHereAndIsOpenedAgainForAReason() {
    var person = Self.person()
    person.press(.end, .character("e"))
    #expect(person.screen.contains("PÄÄTÄ SUUNNITELMA"), "\(person.screen)")
    person.press(.right, .down, .down)
    for _ in 0..<6 where !person.cursorLine.contains("[ Päätä") { person.press(.down) }
    person.pressAndAnswer(.enter)
    #expect(plan(person, Self.eetuPlan)?.state == .ended, "\(person.screen)")
    #expect(!person.screen.contains("Varaan Kela-ajan"))
    person.press(.character("r"))
    #expect(person.screen.contains("Valitse ensin päättynyt suunnitelma"), "\(person.screen)")
    person.press(.character("l"), .end)
    #expect(person.screen.contains("PÄÄTTYNEET SUUNNITELMAT"), "\(person.screen)")
    person.press(.enter)
    #expect(person.screen.contains("R avaa sen uudelleen."), "\(person.screen)")
    person.press(.character("r"))
    person.pressAndAnswer(.enter)
    #expect(person.screen.contains("Kirjoita syy."), "\(person.screen)")
    person.type("Opinnot keskeytyivät")
    person.pressAndAnswer(.enter)
    #expect(plan(person, Self.eetuPlan)?.state == .draft, "\(person.screen)")
    #expect(
      plan(person, Self.eetuPlan)?.reopenings.sorted.map(\.reason) == ["Opinnot keskeytyivät"])
    #expect(person.screen.contains("Varaan Kela-ajan"), "\(person.screen)")
  }

  /// Only students whose plans are open to the member stand in the list.
  @Test func closedPlansAreNotThere() {
    var casebook = Self.casebook
    casebook.plans[SampleGroup.plan] = nil
    casebook.clients[SampleGroup.aino] = nil
    casebook.hidden = [SampleGroup.aino]
    var person = Self.person()
    person.press(.enter)
    person.hear(.casebook(casebook))
    #expect(!person.screen.contains("Aino") && !person.screen.contains("taimistolle"))
    #expect(!person.screen.contains("MITÄ TAPAHTUI"), "\(person.screen)")
    #expect(person.screen.contains("Varaan Kela-ajan"), "\(person.screen)")
  }

  /// What became of it is kept over a kill as the words are: half a form would be recorded as undone.
  @Test(arguments: [([Key.enter], "● tehty"), ([.down, .enter], "● pidetty")])
  func whatWasChosenComesBackWithTheWords(_ keys: [Key], _ chosen: String) {
    var person = Self.person()
    for key in keys { person.press(key) }
    for _ in 0..<4 where !person.screen.contains(chosen) { person.press(.right) }
    #expect(person.screen.contains(chosen), "\(person.screen)")
    person.press(.tab, .tab)
    person.type("Soitettu")
    var book = Self.casebook
    var notes: [String: DraftNote] = [:]
    for case .draft(let document, let path, let text, let version) in person.effects {
      notes[path] = DraftNote(
        document: document, path: path, text: text, basedOn: version, author: SampleGroup.me,
        machine: "a", time: SampleGroup.now, isLeftBehind: true)
    }
    book.drafts = notes.values.sorted { $0.path < $1.path }
    var next = Person(SampleGroup.world(book), at: .comingTimes)
    next.press(.enter)
    #expect(next.screen.contains(chosen) && next.screen.contains("Soitettu"), "\(next.screen)")
  }

  @Test func wordsLeftBehindComeBackHere() {
    var casebook = Self.casebook
    casebook.drafts = [
      DraftNote(
        document: .plan(SampleGroup.plan), path: "followUps/f1/note", text: "Ei tullut paik",
        basedOn: 5, author: SampleGroup.me, machine: "kone", time: SampleGroup.now,
        isLeftBehind: true)
    ]
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    person.press(.enter)
    #expect(person.app.top?.destination == .followUps, "\(person.screen)")
    #expect(person.screen.contains("Ei tullut paik"), "\(person.screen)")
    #expect(person.screen.contains("SEURANTA"), "\(person.screen)")
    // They stay while it is chosen what became of it, and are what is saved.
    person.press(.backTab, .backTab, .right, .right)
    #expect(person.screen.contains("● ei pidetty"), "\(person.screen)")
    #expect(person.screen.contains("Ei tullut paik"), "\(person.screen)")
    person.press(.tab, .tab, .enter)
    person.pressAndAnswer(.enter)
    #expect(plan(person)?.followUps["f1"]?.note == "Ei tullut paik", "\(person.screen)")
  }

  @Test(arguments: Language.allCases, [Size.standard, .small])
  func everythingHasItsWords(_ language: Language, _ size: Size) {
    var person = Self.person(size, language)
    person.press(.character("?"))
    #expect(person.screen.contains(Texts.of(language).followUp.keys.sleepWords), "\(person.screen)")
  }

  /// Five hundred students and five thousand tasks: a key is answered at once.
  @Test func aLongListStaysQuick() {
    var casebook = Self.casebook
    for number in 0..<500 {
      let client = ID<Client>("c\(number)x")!
      casebook.clients[client] = Held(
        SampleGroup.client(client, "Oppilas\(number)", "Keksitty"), version: 1)
      var plan = Plan(id: Plan.id(for: client), client: client, revision: 1, language: .finnish)
      for index in 0..<10 {
        var action = Action(id: ID("t\(index)")!, order: "n\(index)", what: "Tehtävä \(index)")
        action.by = Day(2027, 1, 1)!.adding(days: index * 5)
        plan.actions[action.id] = action
      }
      casebook.plans[plan.id] = Held(plan, version: 1)
    }
    var person = Person(SampleGroup.world(casebook), at: .followUps)
    _ = person.screen
    let time = ContinuousClock().measure {
      for _ in 0..<20 {
        person.press(.down)
        _ = person.screen
      }
    }
    #expect(time < .seconds(4), "\(time)")
  }

  // MARK: An offered responsibility

  /// Aino's plan in force is offered to the reader by its responsible worker.
  private static func offered(
    substitute: Bool = false, in language: Language = .finnish, _ size: Size = .standard
  ) -> Person {
    var casebook = casebook
    casebook.plans[SampleGroup.plan]?.value.state = .inForce
    casebook.plans[SampleGroup.plan]?.value.inForceFrom = Day(2027, 1, 4)
    var offer = Handover(
      id: "b1", order: "n", to: SampleGroup.me, offeredOn: Day(2027, 1, 14)!)
    offer.offeredBy = "mmaija"
    casebook.plans[SampleGroup.plan]?.value.handovers["b1"] = offer
    if substitute { casebook.plans[SampleGroup.plan]?.value.substitute = SampleGroup.me }
    return Person(SampleGroup.world(casebook, language, size: size), at: .comingTimes)
  }

  @Test(arguments: Language.allCases, [Size.standard, .small])
  func anOfferStandsOnTheFirstScreenWithItsKey(_ language: Language, _ size: Size) {
    var person = Self.offered(in: language, size)
    let words = person.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let texts = Texts.of(language).followUp.offer
    let told = texts.told(
      "Aino E.", "Maija Mäki", Texts.of(language).dates.shortDay(Day(2027, 1, 14)!))
    #expect(words.contains("! \(told) \(texts.answerHere)"), "\(person.screen)")
    person.press(.character("a"))
    #expect(person.app.top?.destination == .followUps)
    #expect(person.screen.contains(texts.accept) && person.screen.contains(texts.decline))
    // A second Enter takes nothing on.
    person.pressAndAnswer(.enter)
    #expect(plan(person)?.responsible?.member == "mmaija")
    #expect(person.screen.contains(texts.heading), "\(person.screen)")
  }

  @Test func anOfferIsAcceptedFromTheList() {
    var person = Self.offered(substitute: true)
    person.press(.character("u"))
    #expect(person.cursorLine.contains("Vastuuta tarjottu"), "\(person.screen)")
    person.press(.enter)
    person.pressAndAnswer(.character("k"))
    #expect(plan(person)?.responsible?.member == SampleGroup.me, "\(person.screen)")
    #expect(plan(person)?.openHandover == nil && plan(person)?.substitute == nil)
    // Who was the substitute is that no more: it is said.
    #expect(person.screen.contains("Nyt sijaista ei ole"), "\(person.screen)")
    #expect(!person.screen.contains("ODOTTAA VASTAUSTA"), "\(person.screen)")
    person.press(.f(2), .character("a"))
    #expect(person.screen.contains("Sinulle ei ole tarjottu vastuuta."), "\(person.screen)")
  }

  @Test func anOfferIsDeclinedWithTheReasonThatWasBegun() {
    var person = Self.offered()
    person.press(.character("a"), .character("e"))
    person.type("En ehdi")
    person.answer()
    #expect(person.drafts.values.contains("En ehdi"))
    person.press(.escape)
    #expect(plan(person)?.openHandover != nil)
    person.press(.enter)
    #expect(person.screen.contains("En ehdi"), "\(person.screen)")
    person.pressAndAnswer(.enter)
    #expect(plan(person)?.handovers["b1"]?.answer == .declined, "\(person.screen)")
    #expect(plan(person)?.handovers["b1"]?.note == "En ehdi")
    #expect(plan(person)?.responsible?.member == "mmaija" && person.drafts.isEmpty)
  }

  @Test func nobodyElseAnswersAnOffer() {
    var casebook = Self.casebook
    casebook.plans[SampleGroup.plan]?.value.handovers["b1"] = Handover(
      id: "b1", order: "n", to: "mtiina", offeredOn: Day(2027, 1, 14)!)
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    #expect(!person.screen.contains("vastuuta"), "\(person.screen)")
    person.press(.character("u"))
    #expect(person.screen.contains("ODOTTAA VASTAUSTA"), "\(person.screen)")
    person.press(.enter)
    #expect(person.screen.contains("Tarjoukseen vastaa Tiina Taivas."), "\(person.screen)")
  }

  /// Who sits in the room answers there, and the question names whom it is about.
  @Test func whoIsInTheRoomAnswersThere() {
    var casebook = Self.casebook
    casebook.plans[SampleGroup.plan]?.value.handovers["b1"] = Handover(
      id: "b1", order: "n", to: "motto", offeredOn: Day(2027, 1, 14)!)
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    person.press(.character("u"), .enter)
    #expect(person.screen.contains("Ottaako Otto Oras vastuun"), "\(person.screen)")
    person.pressAndAnswer(.character("k"))
    #expect(plan(person)?.responsible?.member == "motto")
    #expect(person.screen.contains("Otto Oras on nyt vastuutyöntekijä."), "\(person.screen)")
  }

  // MARK: Evaluations and other owners

  private static func coached() -> Person {
    var casebook = casebook
    var service = PlannedService(id: "s9", order: "n", goal: nil, name: "Työhönvalmennus")
    service.person = "Valma Valmentaja"
    var coaching = Coaching(
      step: .findingWork,
      stages: [.findingWork: CoachingStage(since: Day(2027, 1, 4)!, who: "Valma")])
    var module = CoachingModule(id: "m1", order: "n", name: "Työnhaku")
    module.ends = Day(2027, 1, 13)
    module.evaluations[.buyer] = ModuleEvaluation(day: Day(2027, 1, 14)!, words: "Hyvin")
    coaching.modules["m1"] = module
    service.coaching = coaching
    casebook.plans[SampleGroup.plan]?.value.services["s9"] = service
    var person = Person(SampleGroup.world(casebook), at: .comingTimes)
    person.press(.character("u"))
    return person
  }

  @Test func aMissingEvaluationIsWrittenWhereItIsSeen() {
    var person = Self.coached()
    #expect(person.screen.contains("MYÖHÄSSÄ (4)"), "\(person.screen)")
    while !person.cursorLine.contains("Asiakkaan arvio: Työnhaku") { person.press(.down) }
    #expect(person.cursorLine.contains("myöhässä 2 pv"), "\(person.screen)")
    person.press(.enter)
    #expect(person.screen.contains("MODUULIN ARVIO"), "\(person.screen)")
    person.press(.tab, .tab)
    person.pressAndAnswer(.enter)
    #expect(person.screen.contains("Kirjoita ensin, miten moduuli meni."), "\(person.screen)")
    person.type("Sain rohkeutta")
    person.press(.enter, .tab)
    person.pressAndAnswer(.enter)
    let module = plan(person)?.services["s9"]?.coaching?.modules["m1"]
    #expect(module?.evaluations[.client]?.words == "Sain rohkeutta", "\(person.screen)")
    #expect(person.screen.contains("MYÖHÄSSÄ (3)"), "\(person.screen)")
    #expect(!person.screen.contains("Asiakkaan arvio"), "\(person.screen)")
  }

  /// The student, the family and people outside the group have tasks too.
  @Test func ownersOutsideTheGroupAreChosenToo() {
    var person = Self.coached()
    for name in ["Opiskelija", "Valma Valmentaja"] {
      person.press(.character("o"), .home)
      while !person.cursorLine.contains(name) { person.press(.down) }
      person.press(.enter)
      #expect(person.screen.contains("Näkyvissä: \(name)"), "\(person.screen)")
      #expect(!person.screen.contains("Varaan Kela-ajan"), "\(person.screen)")
    }
    #expect(person.screen.contains("Tuottajan arvio: Työnhaku"), "\(person.screen)")
    #expect(!person.screen.contains("Asiakkaan arvio"), "\(person.screen)")
  }

  /// A reason that was left behind and is cleared now does not come back at the next start.
  @Test func aClearedReasonIsNothingToComeBackTo() {
    var person = Self.offered()
    person.press(.character("a"), .character("e"))
    person.type("En")
    person.press(.backspace, .backspace, .escape)
    let last = person.effects.last { if case .dropDraft = $0 { true } else { false } }
    guard case .dropDraft(.plan(SampleGroup.plan), "handovers/b1/note")? = last else {
      Issue.record("\(person.effects.suffix(3))")
      return
    }
    person.answer()
    #expect(person.drafts.isEmpty)
  }
}
