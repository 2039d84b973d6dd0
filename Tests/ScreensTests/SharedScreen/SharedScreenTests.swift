import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

@Suite struct SharedScreenTests {
  private static func screen(
    size: Size = .standard, turn change: (inout Turn) -> Void = { _ in },
    book alter: (inout Casebook) -> Void = { _ in }
  ) -> String {
    var meeting = SampleGroup.runningMeeting
    change(&meeting.turns[SampleGroup.turn]!)
    var book = SampleGroup.casebook(meeting)
    alter(&book)
    return Person(SampleGroup.world(book, size: size), at: .sharedScreen(nil)).screen
  }

  /// A picture that does not follow the meeting any more says so, in one line.
  @Test(arguments: [Size.standard, .small])
  func aPictureThatStandsStillSaysSo(_ size: Size) {
    func screen(_ connection: Connection, _ alter: (inout Casebook) -> Void = { _ in }) -> String {
      var book = SampleGroup.casebook(SampleGroup.runningMeeting)
      alter(&book)
      var person = Person(SampleGroup.world(book, size: size), at: .sharedScreen(nil))
      person.hear(.connection(connection))
      return person.screen
    }
    let away = Trouble(.directoryLost)
    #expect(
      screen(.broken(away)).contains("Yhteinen kansio ei ole paikallaan. Näyttö ei päivity."))
    #expect(screen(.silent).contains("Yhteinen kansio ei vastaa. Näyttö ei päivity."))
    let damaged = screen(.good) { book in
      book.meetings[SampleGroup.meeting]?.readOnly = Trouble(.damaged)
    }
    #expect(damaged.contains("Uusinta tiedostoa ei voi lukea. Näyttö ei päivity."))
    #expect(!screen(.good).contains("Näyttö ei päivity"))
  }

  /// Where there is no plan the words on the table are still a student's: their opening is logged.
  @Test func whosePapersAreOnTheTableIsTold() {
    func documents(plan: Plan?, _ alter: (inout Casebook) -> Void = { _ in }) -> [Document] {
      var book = SampleGroup.casebook(plan: plan)
      alter(&book)
      return SharedScreen.documents(SharedScreen.open(nil, SampleGroup.world(book)))
    }
    let meeting = Document.meeting(SampleGroup.meeting)
    #expect(documents(plan: SampleGroup.ainoPlan) == [meeting, .plan(SampleGroup.plan)])
    #expect(documents(plan: nil) == [meeting, .client(SampleGroup.aino)])
    let closed = documents(plan: nil) { $0.clients[SampleGroup.aino]?.value.consents = Rows() }
    #expect(closed == [meeting])
  }

  @Test func theStudentFirst() {
    #expect(
      Self.screen(turn: { $0.item = .student }) == """

            Aino E.                                           24 / 45 min   klo 9.24

            1   OPISKELIJAN OMA ASIA
            ────────────────────────────────────────────────────────────────────────
            OMA TOIVE
              ”Haluan töihin puutarhalle, en takaisin luokkaan.”

            TARVE
              Työpaikka, jossa saa tehdä käsillä













                                                                          F10 Lopeta
        """)
  }

  @Test func whatIsLateSaysSo() {
    for (by, isLate) in [(Day(2027, 1, 8), true), (SampleGroup.today, false)] {
      let screen = Self.screen(
        turn: { $0.item = .summary },
        book: { $0.plans[SampleGroup.plan]?.value.actions["t2"]?.by = by })
      #expect(screen.contains("myöhässä") == isLate, "\(screen)")
    }
  }

  @Test func theMattersFollowTheTypingOnASmallScreen() {
    let screen = Self.screen(
      size: .small,
      book: { book in
        book.drafts = [
          DraftNote(
            document: .meeting(SampleGroup.meeting),
            path: "turns/\(SampleGroup.turn)/entries/euusi/text",
            text: "Taimisto tarvitsee tekijän huhtik", basedOn: 7, author: "mmaija", machine: "b",
            time: SampleGroup.now)
        ]
      })
    #expect(
      screen == """
          Aino E.                           24 / 45 min   klo 9.24
          4   ASIAT, KATSE ETEENPÄIN
          ────────────────────────────────────────────────────────

            Muuta sovittua                                        ↑
            Tehtävä  Soitan taimistolle   Aino   22.1.
            Tehtävä  Tekee työkokeilusopimuksen   Maija Mäki
              29.1.

          POLKU
            ! ei vielä sovittu

          ASIA
            Työkokeilu ennen kesää
            Päätös: Työkokeilu haetaan taimistolta helmikuuksi.

            Taimisto tarvitsee tekijän huhtik▏  (Maija Mäki)
                                            PgUp Selaa  F10 Lopeta
        """)
  }

  @Test func whoDoesWhatFromTheBackOfTheRoom() {
    #expect(
      Self.screen(size: .small, turn: { $0.item = .summary }) == """
          Aino E.                           24 / 45 min   klo 9.24
          5   YHTEENVETO: KUKA TEKEE MITÄ
          ────────────────────────────────────────────────────────

          AINO
            Käyn taimistolla tutustumassa.

            Soitan taimistolle   22.1.

          MAIJA MÄKI
            Tekee työkokeilusopimuksen   29.1.






                                                        F10 Lopeta
        """)
  }

  @Test func aGoalBeingWrittenStandsInItsPlace() {
    let screen = Self.screen(book: { book in
      book.drafts = [
        DraftNote(
          document: .plan(SampleGroup.plan), path: "goals/g1/text", text: "Työkokeilu helm",
          basedOn: 5, author: "mleena", machine: "b", time: SampleGroup.now)
      ]
    })
    #expect(screen.contains("Työkokeilu helm▏  (Leena Lumi)"))
    #expect(!screen.contains("Työkokeilu taimistolla helmikuussa"))
  }

  @Test func theChairsNotesAreNeverShown() {
    for item in AgendaItem.allCases {
      #expect(!Self.screen(turn: { $0.item = item }).contains("äidistä"))
    }
  }

  @Test func somebodyInTheRoomWithoutPermissionHidesThePlan() {
    for item in AgendaItem.allCases {
      let screen = Self.screen(turn: { turn in
        turn.item = item
        turn.attendance["a9"] = Attendance(
          id: "a9", order: "z", party: .other, member: nil, name: "Vieras", presence: .present,
          why: "")
      })
      #expect(screen.contains("Osa tiedoista on piilossa"))
      for secret in ["puutarhalle", "taimisto", "Työhönvalmennus"] {
        #expect(!screen.contains(secret), "\(item)")
      }
    }
  }

  /// Why somebody is here says something of the student: only where the plan may be shown.
  @Test func reasonsForBeingHereNeedThePermission() {
    func screen(_ party: Party) -> String {
      Self.screen(turn: { turn in
        turn.item = .present
        turn.attendance["a9"] = Attendance(
          id: "a9", order: "z", party: party, member: nil, name: "Vieras", presence: .present,
          why: "velkaneuvonta")
      })
    }
    #expect(screen(.school).contains("velkaneuvonta"))
    #expect(screen(.other).contains("Vieras"))
    #expect(!screen(.other).contains("velkaneuvonta"))
  }

  @Test func checklistDetailsOnlyWhenSomebodyPresentAsks() {
    let answer: (inout Casebook) -> Void = { book in
      book.clients[SampleGroup.aino]?.value.checklist.situations[.mentalHealth] =
        ChecklistAnswer(.yes, note: "Lääkitys kunnossa")
    }
    #expect(!Self.screen(book: answer).contains("mielenterveys"))
    let asked = Self.screen(turn: { $0.detailsShownBy = "Aino" }, book: answer)
    #expect(asked.contains("TARKISTUSLISTA (Aino pyysi näyttämään)"))
    #expect(asked.contains("mielenterveys"))
  }

  @Test func betweenTurnsNobodyIsNamed() {
    let screen = Self.screen(turn: { $0.state = .closed })
    #expect(screen.contains("Seuraava vuoro klo 10.00"))
    #expect(!screen.contains("Eetu"))
    #expect(!screen.contains("Aino"))
  }

  /// Of a turn that is not shown to who holds the screen nobody knows whether it is still to come.
  @Test(arguments: [(false, "Seuraava vuoro klo 10.00"), (true, "Osa vuoroista ei näy täällä.")])
  func aHiddenTurnIsNotSaidToBeNext(_ hidesAll: Bool, _ words: String) {
    let screen = Self.screen(
      turn: { $0.state = .waiting },
      book: { book in
        book.clients[SampleGroup.aino] = nil
        if hidesAll { book.clients[SampleGroup.eetu] = nil }
      })
    #expect(screen.contains(words), "\(screen)")
    #expect(!screen.contains("9.00"), "\(screen)")
    #expect(!screen.contains("Kaikki vuorot on käyty"), "\(screen)")
  }

  @Test func aNextTurnWithoutATimeOfItsOwnIsToldWhole() {
    let screen = Self.screen(
      turn: { $0.state = .closed },
      book: { book in
        for id in SampleGroup.runningMeeting.turns.byID.keys {
          book.meetings[SampleGroup.meeting]?.value.turns[id]?.starts = nil
        }
      })
    #expect(screen.contains("Seuraava vuoro alkaa pian."), "\(screen)")
  }

  @Test func aMeetingWithoutTurnsIsNotSaidToBeOver() {
    let screen = Self.screen(
      turn: { _ in },
      book: { book in
        for id in SampleGroup.runningMeeting.turns.byID.keys {
          book.meetings[SampleGroup.meeting]?.value.turns[id] = nil
        }
      })
    #expect(screen.contains("Vuoroja ei ole vielä varattu."), "\(screen)")
    #expect(!screen.contains("Kiitos"))
  }

  @Test func withoutARunningMeetingTheNextTimeStands() {
    let book = SampleGroup.casebook(SampleGroup.agreedMeeting)
    #expect(
      Person(SampleGroup.world(book, size: .small), at: .sharedScreen(nil)).screen == """
          Kokkolan ryhmä






          SEURAAVA TAPAAMINEN
            pe 15.1.2027 klo 9.00

            Kokkola, huone 12






                                                        F10 Lopeta
        """)
  }

  @Test func aDraftIsToldToNobody() {
    var book = SampleGroup.casebook(SampleGroup.agreedMeeting)
    for id in book.meetings.keys where book.meetings[id]?.value.state == .agreed {
      book.meetings[id]?.value.state = .draft
    }
    let screen = Person(SampleGroup.world(book), at: .sharedScreen(nil)).screen
    #expect(!screen.contains("SEURAAVA TAPAAMINEN") && !screen.contains("15.1.2027"), "\(screen)")
  }

  @Test func twoTextsOfOneFieldAreReadWithoutMarks() {
    let person = Self.person(.standard) { plan in
      plan.ownWords = "Haluan ⟪metsään⟫⟪taimistolle⟫."
    }
    #expect(person.screen.contains("metsään / taimistolle."), "\(person.screen)")
    #expect(person.screen.contains("toinen valitaan") && !person.screen.contains("⟪"))
  }

  @Test(arguments: [Size.standard, .small])
  func theChainSaysWhatIsNotThoughtOf(_ size: Size) {
    var person = Self.person(size) { plan in
      plan.needs["n1"]?.area = .work
      var need = Need(id: "n2", order: "z", text: "Ajokortti", area: .living)
      need.whyNot = "Rahaa ei ole nyt."
      plan.needs["n2"] = need
    }
    func seen() -> String {
      person.press(.pageUp, .pageUp)
      var screens = person.screen
      for _ in 0..<4 {
        person.press(.down, .down, .down)
        screens += "\n" + person.screen
      }
      return screens
    }
    let before = seen()
    for words in [
      "✓ työ  ✓ arki  ! puhumatta: oppiminen", "Tarve  Ajokortti   arki",
      "Ei nyt: Rahaa ei ole nyt.",
      "POLKU", "! ei vielä sovittu",
    ] { #expect(before.contains(words), "\(words)\n\(before)") }
    person = Self.person(size) { plan in
      plan.path = .rehabilitation
      plan.needs["n1"]?.whyNot = "Ei kysytä, kun tavoite on"
    }
    let after = seen()
    #expect(after.contains(person.app.world.texts.common.path(.rehabilitation)))
    #expect(!after.contains("Ei kysytä"))
  }

  /// The key that shows the rest stands below what is cut.
  @Test func theKeyForScrollingIsSaid() {
    var person = Self.person(.small) { plan in
      for number in 1...9 {
        let id = ID<Need>("x\(number)") ?? "x0"
        plan.needs[id] = Need(id: id, order: "z\(number)", text: "Tarve \(number)", area: .work)
      }
    }
    #expect(person.screen.contains("PgUp Selaa  F10 Lopeta"), "\(person.screen)")
    for _ in 0..<5 { person.press(.pageUp) }
    #expect(person.screen.contains("PgDn Selaa  F10 Lopeta"), "\(person.screen)")
    #expect(person.screen.contains("OMA TOIVE"))
    #expect(!Self.screen(turn: { $0.item = .student }).contains("Selaa"))
  }

  private static func person(_ size: Size, _ change: (inout Plan) -> Void) -> Person {
    var plan = SampleGroup.ainoPlan
    change(&plan)
    let book = SampleGroup.casebook(plan: plan)
    return Person(SampleGroup.world(book, size: size), at: .sharedScreen(nil))
  }
}
