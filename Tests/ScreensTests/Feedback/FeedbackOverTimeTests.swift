import Canvas
import Casework
import TestSupport
import Testing
import Texts
import Workplace

@testable import Screens

/// Feedback over time as it is read: a table, bars, a line, definitions, and a file.
@Suite struct FeedbackOverTimeTests {
  private func world(
    size: Size = .standard, in language: Language = .finnish, readable: Bool = true
  ) -> World {
    var world = World.sample(as: Sample.teacher, size: size, in: language)
    world.casebook.isLoaded = true
    world.casebook.meetings[Sample.meetingID] = Held(Sample.heldMeeting, version: 2)
    for one in readable ? [Sample.feedback, Sample.coachsFeedback] : [] {
      world.casebook.feedback[one.id] = Held(one, version: 3)
    }
    let before = Meeting(
      id: "mnov", starts: Sample.time(Sample.day(2026, 11, 20), 9, 0), length: 120,
      place: Sample.meeting.place)
    world.casebook.meetings["mnov"] = Held(before, version: 1)
    return world
  }

  /// What the store's thread has counted.
  private func published(below limit: Int = 5) -> PublishedFeedback {
    func figures(
      _ day: Day, _ about: FeedbackAbout, _ giver: Int, _ ratings: [FeedbackQuestion: Rating]
    ) -> FeedbackFigures {
      FeedbackFigures(
        day: day, isStudents: true, about: about, meeting: about == .meeting ? "mnov" : nil,
        ratings: ratings, giver: giver)
    }
    let (spring, autumn) = (Sample.day(2026, 2, 9), Sample.day(2026, 11, 20))
    var all = [Sample.feedback, Sample.coachsFeedback].compactMap(\.figures)
    for place in 0..<7 {
      all.append(
        figures(
          autumn, .meeting, place,
          place < 2 ? [.heard: .four, .clear: .one] : [.heard: .four, .helped: .five]))
    }
    for place in 0..<6 {
      all.append(figures(spring, .meeting, place, [.heard: .two]))
      all.append(
        figures(Sample.day(2026, 9, 9), .service, place, [.heard: .three, .helped: .four]))
    }
    return PublishedFeedback(
      all, met: MeasureDocuments.met(40, on: spring), on: Sample.today, below: limit)
  }

  private func desk(_ world: World) -> ScreenDriver<FeedbackOverTime> {
    var desk = ScreenDriver(FeedbackOverTime.self, FeedbackOverTime.open(world), world)
    desk.tell(.feedback(ticket: desk.state.ticket ?? 0, published()))
    return desk
  }

  private func desk(
    size: Size = .standard, in language: Language = .finnish, readable: Bool = true
  ) -> ScreenDriver<FeedbackOverTime> {
    desk(world(size: size, in: language, readable: readable))
  }

  @Test func itIsCountedAwayFromTheScreen() {
    let world = world(readable: false)
    var desk = ScreenDriver(FeedbackOverTime.self, FeedbackOverTime.open(world), world)
    #expect(desk.shown.contains("Lasketaan…"), "\(desk.shown)")
    let ticket = desk.state.ticket
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.state.ticket == ticket, "the count that is on its way is waited for")
    desk.tell(.feedback(ticket: (ticket ?? 0) + 1, published()))
    #expect(desk.shown.contains("Lasketaan…"), "another screen's answer")
    desk.tell(.feedback(ticket: ticket ?? 0, published()))
    #expect(desk.shown.contains("9–12/2026"), "\(desk.shown)")
    #expect(desk.state.ticket == nil)
    desk.world.casebook.meetings["mnov"] = nil
    desk.tell(.casebook(desk.world.casebook))
    #expect(desk.state.ticket != nil, "somebody has changed something")
    #expect(desk.shown.contains("9–12/2026"), "what was counted stands meanwhile")
  }

  @Test func theTable() {
    #expect(
      desk().shown == """
         Tapaamiset   alle 5 ei näy
                     opiskelijat             tahot
                     lkm kuultu selvää apua  lkm kuultu selvää apua
          1–4/2027    kesken, näkyy jakson jälkeen
        > 15.1.2027
          9–12/2026   5+    4,0      ·  5,0    ·      ·      ·    ·
          5–8/2026     ·      ·      ·    ·    ·      ·      ·    ·
          1–4/2026    5+    2,0      ·    ·    ·      ·      ·    ·











         Keskiarvo 1–5, kunkin viimeisin vastaus   · alle 5 vastaajaa
        """)
    #expect(
      desk(size: .small, in: .swedish).shown.contains(
        """
                     studerande              parter
                     antal hörd klart hjälp  antal hörd klart hjälp
          1–4/2027    pågår, syns efter perioden
        > 15.1.2027
          9–12/2026     5+  4,0     ·   5,0      ·    ·     ·     ·
        """))
    #expect(desk(in: .english).shown.contains("9–12/2026   5+   4.0     ·    5.0"))
  }

  @Test(arguments: Language.allCases) func theTableFitsANarrowScreen(_ language: Language) {
    let shown = desk(size: .small, in: language).shown
    #expect(!shown.contains("…"), "\(shown)")
  }

  @Test func servicesAndTransfersHaveTheirOwn() {
    var desk = desk()
    desk.press(.character("a"))
    #expect(desk.shown.contains("Palvelut") && desk.shown.contains("9–12/2026   5+    3,0"))
    desk.press(.character("a"))
    #expect(
      desk.shown.contains("Tiedonsiirrot")
        && desk.shown.contains("Palautetta on vielä liian vähän näytettäväksi."))
    desk.press(.character("a"))
    #expect(desk.shown.contains("15.1.2027"))
  }

  @Test func bars() {
    var desk = desk(size: .small)
    desk.press(.character("p"))
    #expect(
      desk.shown == """
         Tapaamiset   alle 5 ei näy
         9–12/2026   opiskelijat 5+, tahot ·

         > opiskelijat: kuultu ██████████████████████████ 4,0
           opiskelijat: selvää  ·
           opiskelijat: apua   ████████████████████████████████ 5,0

           tahot: kuultu        ·
           tahot: selvää        ·
           tahot: apua          ·



         1–5, viimeisin vastaus  · alle 5
        """)
    desk.press(.left, .left)
    #expect(desk.shown.contains("1–4/2026   opiskelijat 5+, tahot ·"), "\(desk.shown)")
    desk.press(.left)
    #expect(desk.shown.contains("1–4/2026"), "there is nothing before it")
    desk.press(.right, .right, .right)
    #expect(desk.shown.contains("1–4/2027   kesken, näkyy jakson jälkeen"), "\(desk.shown)")
    desk.press(.right)
    #expect(desk.shown.contains("1–4/2027"))
  }

  @Test func aLineOverTime() {
    var desk = desk()
    desk.press(.character("v"))
    let lines = desk.shown.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == " opiskelijat: kuultu, kolmanneksittain")
    #expect(lines.contains { $0.contains("2,0") && $0.contains("4,0") }, "\(desk.shown)")
    #expect(desk.shown.contains("●") && desk.shown.contains("5┤"))
    desk.press(.up)
    #expect(desk.shown.contains("opiskelijat: lkm, kolmanneksittain"), "\(desk.shown)")
    desk.press(.escape)
    #expect(desk.shown.contains("15.1.2027") && !desk.hasLeft)
  }

  @Test(arguments: Language.allCases)
  func everyFigureHasItsDefinitionOneKeyAway(_ language: Language) {
    for about in FeedbackAbout.allCases {
      var desk = desk(size: .small, in: language)
      desk.state.about = about
      let texts = desk.world.texts.feedback
      desk.state.figure = FeedbackFigure.all[0]
      desk.press(.character("m"))
      for figure in FeedbackFigure.all {
        let words =
          Wrap.lines(texts.overTime.definition(figure.question, about), width: 58)
          + Wrap.lines(
            [texts.overTime.rule(5), texts.overTime.steps(about, 5)].compactMap(\.self)
              .joined(separator: " "), width: 58)
        var seen = desk.shown
        #expect(seen.contains(texts.name(of: figure)))
        desk.press(.character(" "))
        seen += desk.shown
        for line in words { #expect(seen.contains(line), "\(line)\n\(seen)") }
        desk.press(.right)
      }
      desk.press(.escape)
      #expect(!desk.shown.contains(texts.name(of: FeedbackFigure.all[7])) && !desk.hasLeft)
    }
  }

  @Test func aFileForTheSpreadsheet() throws {
    var desk = desk()
    desk.press(.character("x"), .enter)
    let order = try #require(desk.written.first)
    #expect(order.path.hasSuffix("palaute.csv"))
    let text = String(decoding: order.bytes, as: UTF8.self)
    #expect(
      text.contains("Tapaamiset;1.9.2026;31.12.2026;opiskelijat;vähintään 5;\"4,0\";;\"5,0\""),
      "\(text)")
    #expect(text.contains("Palvelut;1.9.2026;31.12.2026;tahot;alle 5;;;"))
  }

  @Test func wordsAreReadByWhoeverMay() {
    var desk = desk()
    desk.press(.enter)
    #expect(
      desk.shown == """
         Aino E.   Opiskelija
         5 Kuinka hyvin sinua kuunneltiin? erittäin hyvin
         4 Kuinka hyvin tapaaminen auttoi sinua? hyvin
         ”Kiva kun
         kuunneltiin”

         Aino E.   Maija Mallikas, Työllisyyspalvelut
         3 Kuinka hyvin kaikki tietävät, kuka tekee mitä? siltä väliltä
        """)
    #expect(FeedbackOverTime.documents(desk.state) == [.feedback("f1"), .feedback("f2")])
    desk.press(.escape)
    #expect(FeedbackOverTime.documents(desk.state).isEmpty)
    var closed = self.desk(readable: false)
    #expect(closed.shown.contains("9–12/2026   5+"))
    #expect(!closed.shown.contains("20.11.2026"), "no meeting whose feedback is closed")
    closed.press(.enter)
    #expect(FeedbackOverTime.documents(closed.state).isEmpty)
  }

  /// What was said of a service and of a transfer is read by whoever may, too.
  @Test func wordsOnServicesAndTransfers() {
    var world = world()
    for (id, subject) in [("f8", FeedbackSubject.service("Työpaja")), ("f9", .transfer)] {
      var one = Feedback(
        id: ID(id) ?? "f0", client: Sample.clientID, subject: subject, party: .student,
        language: .finnish, day: Sample.today)
      one.words = "Sanat \(id)"
      world.casebook.feedback[one.id] = Held(one, version: 1)
    }
    var desk = desk(world)
    desk.press(.character("a"))
    #expect(desk.shown.contains("> Työpaja"), "\(desk.shown)")
    desk.press(.enter)
    #expect(desk.shown.contains("”Sanat f8”") && !desk.shown.contains("f9"))
    desk.press(.escape, .character("a"), .enter)
    #expect(desk.shown.contains("”Sanat f9”"), "\(desk.shown)")
    #expect(FeedbackOverTime.documents(desk.state) == [.feedback("f9")])
  }

  /// From the measures and back: the period, the line and the picture stay as they were.
  @Test func besideTheMeasures() {
    var person = Person(world(), at: .comingTimes)
    person.press(.ctrl("p"))
    person.type("mittarit")
    person.press(.enter)
    let measures = MeasureDocuments.example.published(on: Sample.today)
    for case .measures(let ticket) in person.effects {
      person.hear(.measures(ticket: ticket, measures))
    }
    #expect(person.screen.contains("Y Palaute"), "\(person.screen)")
    person.press(.character("1"), .left, .down, .down, .enter)
    let before = person.screen
    #expect(before.contains("1.1.–30.4.2025"), "\(before)")
    person.press(.character("y"))
    #expect(person.screen.contains("Palaute ajan mittaan"), "\(person.screen)")
    for case .feedback(let limit, let ticket) in person.effects {
      person.hear(.feedback(ticket: ticket, published(below: limit)))
    }
    person.press(.character("v"), .escape, .escape)
    #expect(person.screen == before)
    person.press(.ctrl("p"))
    person.type("palaute ajan mittaan")
    person.press(.enter)
    #expect(person.screen.contains("Tapaamiset"), "\(person.screen)")
  }
}
