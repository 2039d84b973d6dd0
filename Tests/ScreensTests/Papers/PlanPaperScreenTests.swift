import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// The plan's papers on the screen: looked at, parts left out, written to a file, copied.
@Suite struct PlanPaperScreenTests {
  private typealias Driver = ScreenDriver<PlanPaperScreen>

  private func driver(
    _ plan: Plan? = Sample.plan, client: Client = Sample.client, at kind: PlanPaperKind = .plan,
    as member: ID<Member> = Sample.coach, size: Size = .standard, in language: Language = .finnish
  ) -> Driver {
    let world = World.sample(plan: plan, client: client, as: member, size: size, in: language)
    return Driver(
      PlanPaperScreen.self, PlanPaperScreen.open(client.id, at: kind, world), world)
  }

  private func text(_ order: FileOrder?) -> String {
    String(decoding: order?.bytes ?? [], as: UTF8.self)
  }

  @Test func thePlanToBeSignedAtStandardSize() {
    let driver = driver()
    #expect(driver.screen == PlanPaperPictures.standard)
  }

  @Test func theStudentsCopyOnASmallScreen() {
    let driver = driver(at: .studentCopy, size: .small)
    #expect(driver.screen == PlanPaperPictures.small)
  }

  @Test(arguments: [Size.standard, .small], Language.allCases)
  func everyPaperFitsTheScreen(_ size: Size, _ language: Language) {
    for kind in PlanPaperKind.allCases {
      let driver = driver(at: kind, size: size, in: language)
      #expect(driver.screen.contains("> " + kind.words(Texts.of(language).planPapers)))
      // The paper itself stays in the plan's own language.
      #expect(driver.screen.contains("Opiskelija") || driver.screen.contains("Minun suunn"))
    }
  }

  @Test func enterTwiceWritesTheFileInTheFormatOfItsName() throws {
    var driver = driver()
    driver.press(.enter)
    #expect(driver.screen.contains("~/suunnitelma-2027-01-15-0900.html"))
    driver.press(.enter)
    let order = try #require(driver.written.first)
    #expect(order.path == "~/suunnitelma-2027-01-15-0900.html" && !order.mayReplace)
    #expect(text(order).hasPrefix("<!DOCTYPE html>") && text(order).contains("Allekirjoitukset"))
    // It stands in the log that the papers were taken out.
    #expect(order.opens == [.client(Sample.clientID), .plan(Sample.planID)])
    driver.press(.enter)
    for _ in 0..<4 { driver.press(.backspace) }
    driver.type("docx")
    driver.press(.enter)
    #expect(driver.written.last?.bytes.prefix(2) == [0x50, 0x4B])
  }

  @Test func theSummaryAsTextHasWholeLines() throws {
    var driver = driver(at: .summary)
    driver.press(.enter, .enter)
    let order = try #require(driver.written.first)
    #expect(order.path == "~/yhteenveto-2027-01-15-0900.txt")
    #expect(
      text(order).contains(
        "- Kuka: Maija Mallikas; Mitä: Soittaa taimistolle; Viimeistään: 29.1.2027; Tila: avoin\n"))
  }

  @Test func partsAreTickedAndWhatIsLeftOutIsNotSaid() throws {
    var driver = driver()
    driver.press(.character("o"))
    #expect(driver.screen.contains("> [x] Mitä itse haluan"))
    #expect(driver.screen.contains("[ ] Terveys ja työkyky tarkistuslistasta"))
    driver.press(.character(" "), .enter, .enter, .enter)
    let paper = text(driver.written.first)
    #expect(!paper.contains("Haluan töihin puutarhalle") && !paper.contains("Mitä itse haluan"))
    #expect(paper.contains("Osa suunnitelmasta ei ole tässä tulosteessa."))
  }

  @Test func escKeepsTheTicksAndLeavesStepByStep() {
    var driver = driver()
    driver.press(.character("o"), .character(" "), .escape)
    #expect(!driver.screen.contains("Haluan töihin puutarhalle") && !driver.hasLeft)
    driver.press(.character("v"))
    #expect(!driver.screen.contains("Suunnitelma allekirjoitettavaksi"))
    driver.press(.escape)
    #expect(driver.screen.contains("> Suunnitelma allekirjoitettavaksi") && !driver.hasLeft)
    driver.press(.escape)
    #expect(driver.hasLeft)
  }

  @Test func healthIsPrintedOnlyWhereItIsTickedAndSeen() {
    var client = Sample.client
    client.checklist.situations[.mentalHealth] = ChecklistAnswer(.yes, note: "Jännittää")
    func printed(_ client: Client, as member: ID<Member>) -> String {
      var driver = driver(client: client, as: member)
      driver.press(.character("o"), .end, .character(" "), .enter, .enter, .enter)
      return text(driver.written.first)
    }
    var plain = driver(client: client)
    plain.press(.enter, .enter)
    #expect(!text(plain.written.first).contains("Jännittää"))
    #expect(printed(client, as: Sample.coach).contains("Jännittää"))
    // Without permission for health the same tick prints nothing of it.
    client.consents[Sample.consent.id]?.matters.remove(.health)
    let blind = printed(client, as: Sample.coach)
    #expect(blind.contains("Haluan töihin") && !blind.contains("Jännittää"))
    #expect(blind.contains("Osa suunnitelmasta ei ole tässä tulosteessa."))
  }

  @Test func copyingHandsOverWholeHarmlessLines() throws {
    var plan = Sample.plan
    plan.ownWords = "Haluan \u{1B}]52;c;eA==\u{7} töihin 👩‍🌾 " + String(repeating: "sana ", count: 60)
    var driver = driver(plan)
    driver.press(.character("c"))
    let order = try #require(driver.copied.first)
    #expect(
      !order.text.unicodeScalars.contains {
        $0 != "\n" && $0.properties.generalCategory == .control
      })
    #expect(order.text.contains("👩‍🌾 sana sana") && order.text.contains("\nMITÄ ITSE HALUAN\n"))
    let longest = order.text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(longest > 300)
    #expect(order.opens == [.client(Sample.clientID), .plan(Sample.planID)])
  }

  @Test func nobodyIsToldThatTheClipboardTookTheText() {
    var app = App(world: .sample(), start: .comingTimes)
    app.handle(CopyOutcome.sent)
    #expect(app.view().text.contains("Jos sitä ei voi liittää"))
    app.handle(CopyOutcome.cannot)
    #expect(app.view().text.contains("ei tunne leikepöytää"))
    app.handle(CopyOutcome.tooLong)
    #expect(app.view().text.contains("liian pitkä"))
  }

  @Test func aPlanThatIsClosedGivesNoPaper() {
    var client = Sample.client
    client.consents = Rows()
    var driver = driver(client: client)
    driver.world.casebook.clients[client.id] = nil
    driver.world.casebook.hidden = [client.id]
    driver.tell(.casebook(driver.world.casebook))
    #expect(!driver.screen.contains("Haluan töihin") && !driver.screen.contains("Aino"))
    driver.press(.enter, .character("c"), .character("v"), .character("o"))
    #expect(driver.written.isEmpty && driver.copied.isEmpty && driver.said.count == 4)
    let none = self.driver(nil)
    #expect(none.screen.contains(Texts.finnish.plan.notes.noPlan))
  }

  /// Permission is withdrawn while the papers are on the screen.
  @Test func aPlanThatClosesTakesItsPapersAlong() {
    var driver = driver()
    driver.press(.enter)
    driver.world.casebook.plans = [:]
    driver.tell(.casebook(driver.world.casebook))
    driver.press(.enter)
    #expect(driver.written.isEmpty && !driver.screen.contains("Haluan töihin"))
  }

  @Test func thePapersOpenFromThePlanWhereNothingIsMarked() {
    var plan = ScreenDriver(
      PlanEditor.self, .init(client: Sample.clientID), .sample())
    plan.press(.shiftLeft, .ctrl("x"))
    #expect(plan.went.isEmpty)
    plan.press(.ctrl("x"))
    #expect(plan.went == [.planPapers(Sample.clientID)])
  }

  /// A draft beside it does not keep the plan in force from being printed.
  @Test func theNamedPlanIsPrinted() {
    var world = World.sample(plan: Sample.fullPlan)
    var draft = Plan(
      id: Plan.id(for: Sample.clientID, revision: 2), client: Sample.clientID, revision: 2,
      language: .finnish)
    draft.ownWords = "Luonnoksen sanat"
    world.casebook.plans[draft.id] = Held(draft, version: 1)
    func lines(_ named: ID<Plan>?) -> String {
      let state = PlanPaperScreen.open(Sample.clientID, of: named, world)
      return PlanPaperScreen.lines(state, world).joined(separator: "\n")
    }
    #expect(lines(nil).contains("Luonnoksen sanat"))
    #expect(!lines(Sample.planID).contains("Luonnoksen sanat"))
    #expect(lines(Sample.planID).contains("Haluan töihin"))
  }

  @Test func theStudentsCopyOpensFromTheLastItemOfTheTurn() {
    var world = World.sample()
    let turn = Turn.id(for: Sample.clientID)
    world.casebook.meetings[Sample.meetingID]?.value.state = .inProgress
    world.casebook.meetings[Sample.meetingID]?.value.turns[turn]?.state = .inProgress
    world.casebook.meetings[Sample.meetingID]?.value.turns[turn]?.item = .followUp
    var meeting = ScreenDriver(
      MeetingScreen.self, MeetingScreen.open(Sample.meetingID, world), world)
    meeting.press(.character("x"))
    #expect(meeting.went == [.studentCopy(Sample.clientID)])
    let app = App(world: world, start: .studentCopy(Sample.clientID))
    #expect(app.view().text.contains("> Helppolukuinen kopio opiskelijalle"))
  }

  /// The student's copy is shown in the language that the student asks for, at once.
  @Test(arguments: [Size.standard, .small])
  func aKeyShowsThePaperInTheNextLanguage(_ size: Size) {
    var driver = driver(at: .studentCopy, size: size)
    let titles = Language.allCases.map { Texts.of($0).planPapers.shownIn($0) }
    #expect(Set(titles).count == 3)
    func isIn(_ language: Language) -> Bool {
      driver.screen.contains(Texts.of(language).papers.plain.title)
    }
    #expect(isIn(.finnish))
    driver.press(.character("l"))
    #expect(isIn(.swedish) && !isIn(.finnish), "\(driver.screen)")
    driver.press(.character("l"))
    #expect(isIn(.english), "\(driver.screen)")
    driver.press(.enter, .enter)
    #expect(text(driver.written.last).contains(Texts.of(.english).papers.plain.title))
    driver.press(.character("l"))
    #expect(isIn(.finnish), "\(driver.screen)")
  }

  /// Everybody who was in the room has a line to sign on, once.
  @Test func whoWasPresentSigns() throws {
    var world = World.sample(plan: Sample.fullPlan)
    let turn = Turn.id(for: Sample.clientID)
    world.casebook.meetings[Sample.meetingID]?.value.turns[turn]?.state = .closed
    func note(_ id: ID<Attendance>, _ member: ID<Member>?, _ name: String, _ presence: Presence) {
      world.casebook.meetings[Sample.meetingID]?.value.turns[turn]?.attendance[id] = Attendance(
        id: id, order: id.text, party: .other, member: member, name: name, presence: presence,
        why: "")
    }
    note("x1", Sample.nurse, "", .present)
    note("x2", Sample.kela, "", .absent)
    note("x3", nil, "Taimiston Tiina", .remote)
    note("x4", Sample.fullPlan.responsible?.member, "", .present)
    let state = PlanPaperScreen.open(Sample.clientID, world)
    let lines = PlanPaperScreen.lines(state, world)
    let start = try #require(lines.firstIndex { $0.contains("Allekirjoitukset") })
    let signed = lines[start...].joined(separator: "\n")
    func count(_ name: String) -> Int { signed.ranges(of: name).count }
    let nurse = try #require(Sample.roster.members[Sample.nurse]?.name)
    let kela = try #require(Sample.roster.members[Sample.kela]?.name)
    let responsible = try #require(
      (Sample.fullPlan.responsible?.member).flatMap { Sample.roster.members[$0]?.name })
    #expect(count(nurse) == 1 && count("Taimiston Tiina") == 1, "\(signed)")
    #expect(count(kela) == 0 && count(responsible) == 1, "\(signed)")
  }
}
