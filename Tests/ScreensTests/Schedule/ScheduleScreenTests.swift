import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// The convener plans the year on Friday 20 November 2026.
@Suite("The year's times") struct ScheduleScreenTests {
  private static let rule = ScheduleRule(
    months: 2, weekday: 5, week: .first, starts: ClockTime(9, 0)!, length: 120, place: "Huone 12")

  private func book(_ change: (inout Casebook) -> Void = { _ in }) -> Casebook {
    var book = Office.casebook()
    var meeting = Meeting(
      id: Office.january, starts: LocalTime(day: Day(2027, 1, 15)!, time: ClockTime(9, 0)!),
      length: 120, place: "Huone 12")
    meeting.state = .agreed
    book.meetings = [meeting.id: Held(meeting, version: 2)]
    change(&book)
    return book
  }

  private func planned() -> Casebook {
    book { book in
      var schedule = Schedule()
      schedule.rule = Self.rule
      schedule.breaks = Rows([
        SchoolBreak(
          id: "b1", order: "n", name: "Talviloma", from: Day(2027, 3, 1)!, until: Day(2027, 3, 5)!)
      ])
      book.schedule = Held(schedule, version: 1)
    }
  }

  private func worker(_ book: Casebook, size: Size = .standard) -> Worker {
    Worker(Office.world(book, size: size), at: .schedule)
  }

  /// Goes down to the row that shows a text, from the top where it stands above.
  private func go(to text: String, _ worker: inout Worker) {
    for key in [Key.down, .up] {
      for _ in 0..<40 where !focused(worker).contains(text) { worker.press(key) }
    }
    #expect(focused(worker).contains(text))
  }

  /// The line with the sign of the focus.
  private func focused(_ worker: Worker) -> Substring {
    worker.screen.split(separator: "\n").first { $0.drop { $0 == " " }.first == ">" } ?? ""
  }

  @Test func theRuleIsProposedFromTheLatestMeetingAndAgreed() {
    var worker = worker(book())
    #expect(worker.screen.contains("Sääntöä ei ole vielä sovittu."))
    #expect(worker.screen.contains("● joka toinen kuukausi"))
    #expect(worker.screen.contains("● perjantai"))
    #expect(worker.screen.contains("Huone 12"))
    go(to: "Mikä päivä kuukaudessa", &worker)
    for _ in 0..<5 { worker.press(.left) }
    #expect(worker.changes.isEmpty, "nothing is agreed before it is taken into use")
    go(to: "Ota sääntö käyttöön", &worker)
    worker.press(.enter)
    #expect(worker.changes == [.schedule(.setRule(Self.rule))])
    #expect(worker.screen.contains("Sääntö on käytössä."))
    #expect(!worker.screen.contains("Sääntöä ei ole vielä sovittu."))
    #expect(worker.drafts.isEmpty)
  }

  @Test func theYearIsProposedWithTheReasonsForWhatIsPassedOver() {
    var worker = worker(planned())
    worker.press(.end)
    let screen = worker.screen
    #expect(screen.contains("pe 15.1.2027 klo 9.00 (vk 2)    sovittu"))
    #expect(screen.contains("[x] pe 12.3.2027 klo 9.00 (vk 10)   ehdotus"))
    #expect(screen.contains("ei pe 5.3.2027: Talviloma"))
    #expect(screen.contains("[x] pe 7.5.2027 klo 9.00 (vk 18)    ehdotus"))
    #expect(screen.contains("[x] pe 12.11.2027 klo 9.00 (vk 45)  ehdotus"))
    #expect(screen.contains("ei pe 5.11.2027: pyhäinpäivän aatto"))
  }

  @Test func theWantedTimesBecomeDraftsAndThenAgreedMeetings() {
    var worker = worker(planned())
    go(to: "pe 2.7.2027", &worker)
    worker.press(.character(" "))
    #expect(worker.screen.contains("[ ] pe 2.7.2027"))
    go(to: "Lisää 4 ehdotusta luonnoksiksi", &worker)
    worker.press(.enter)
    #expect(worker.changes.count == 4)
    #expect(worker.screen.contains("4 aikaa lisättiin luonnoksiksi."))
    let drafts = worker.book.meetings.values.map(\.value).filter { $0.state == .draft }
    #expect(
      drafts.map(\.starts.day.isoText).sorted()
        == ["2027-03-12", "2027-05-07", "2027-09-03", "2027-11-12"])
    #expect(drafts.allSatisfy { $0.length == 120 && $0.place == "Huone 12" && !$0.isExtra })
    go(to: "Vahvista 4 luonnosta sovituiksi", &worker)
    worker.press(.enter)
    #expect(worker.screen.contains("4 aikaa on sovittu."))
    #expect(worker.book.meetings.values.allSatisfy { $0.value.state == .agreed })
  }

  @Test func aSettingIsSavedWhenItIsLeft() {
    var worker = worker(planned())
    worker.press(.right, .down)
    var rule = Self.rule
    rule.months = 3
    #expect(worker.changes == [.schedule(.setRule(rule))])
    go(to: "Kellonaika", &worker)
    worker.press(.enter)
    worker.retype("13")
    worker.press(.enter)
    rule.starts = ClockTime(13, 0)!
    #expect(worker.changes.last == .schedule(.setRule(rule)))
    go(to: "Muistutus", &worker)
    worker.retype("kymmenen")
    worker.press(.enter)
    #expect(worker.screen.contains("Kirjoita päivät numerona"))
    worker.press(.up)
    worker.retype("10")
    worker.press(.enter)
    #expect(worker.changes.last == .schedule(.setNotice(days: 10)))
  }

  @Test func aBreakIsAddedChangedAndRemoved() {
    var worker = worker(planned())
    go(to: "Lisää loma", &worker)
    worker.press(.enter)
    worker.type("Syysloma")
    worker.press(.enter)
    worker.type("18.10.")
    #expect(worker.screen.contains("= ma 18.10.2027, vk 42"))
    worker.press(.enter)
    worker.type("vk 42 pe")
    #expect(worker.screen.contains("= pe 22.10.2027, vk 42"))
    worker.press(.enter, .enter)
    guard case .schedule(.addBreak(let added))? = worker.changes.last else {
      Issue.record("no break")
      return
    }
    #expect(added.name == "Syysloma" && added.until == Day(2027, 10, 22))
    #expect(worker.screen.contains("Syysloma   ma 18.10.2027 – pe 22.10.2027"))
    #expect(worker.drafts.isEmpty)
    worker.press(.enter)
    go(to: "Poista loma", &worker)
    worker.press(.enter)
    #expect(worker.changes.last == .schedule(.removeBreak(added.id)))
    #expect(worker.screen.contains("Loma on poistettu."))
  }

  @Test func aBreakThatIsWrongIsSaidAndKept() {
    var worker = worker(planned())
    go(to: "Talviloma", &worker)
    worker.press(.enter, .down, .down)
    worker.retype("31.2.2027")
    worker.press(.ctrl("s"))
    #expect(worker.screen.contains("Sellaista päivää ei ole kalenterissa."))
    worker.retype("28.2.2027")
    worker.press(.ctrl("s"))
    #expect(worker.screen.contains("loppu on ennen alkua"))
    #expect(worker.changes.isEmpty)
    worker.press(.escape, .escape)
    #expect(worker.screen.contains("Talviloma   ma 1.3.2027 – pe 5.3.2027"))
  }

  @Test func everyThingIsThereOnTheSmallScreen() {
    var worker = worker(planned(), size: .small)
    worker.press(.end)
    #expect(worker.screen.contains("[x] pe 12.11.2027 klo 9.00 (vk 45)"))
    #expect(worker.screen.contains("[ Lisää 5 ehdotusta luonnoksiksi ]"))
  }

  @Test func aTypedNameIsTakenUpAgain() {
    let draft = DraftNote(
      document: .schedule, path: "breaks/buusi/name", text: "Hiihtolo", basedOn: 1,
      author: Office.olli, machine: "kone", time: Office.now, isLeftBehind: true)
    var book = planned()
    book.drafts = [draft]
    var worker = Worker(Office.world(book), at: .comingTimes)
    worker.press(.enter)
    #expect(worker.app.top?.destination == .schedule)
    #expect(worker.screen.contains("Hiihtolo"))
  }

  private func draft(_ path: String, _ text: String, isLeftBehind: Bool = false) -> DraftNote {
    DraftNote(
      document: .schedule, path: path, text: text, basedOn: 0, author: Office.olli,
      machine: "kone", time: Office.now, isLeftBehind: isLeftBehind)
  }

  /// What is chosen for a rule that is not in use yet is there again, in every language.
  @Test func aRuleThatIsNotInUseYetIsKept() {
    var worker = Worker(Office.world(book()), at: .comingTimes)
    worker.press("y")
    worker.press(.left)
    go(to: "Viikonpäivä", &worker)
    worker.press(.left)
    #expect(worker.drafts == ["rule/choices": "joka kuukausi; torstai"])
    go(to: "Paikka", &worker)
    worker.retype("Kirjasto")
    worker.press(.escape, .escape)
    #expect(worker.app.top?.destination == .comingTimes)
    worker.press("y")
    #expect(worker.app.top?.destination == .schedule)
    #expect(worker.screen.contains("● joka kuukausi"))
    #expect(worker.screen.contains("● torstai") && worker.screen.contains("Kirjasto"))
    #expect(worker.changes.isEmpty)
    go(to: "Ota sääntö käyttöön", &worker)
    worker.press(.enter)
    var rule = Self.rule
    (rule.months, rule.weekday, rule.week, rule.place) = (1, 4, .nearest, "Kirjasto")
    #expect(worker.changes == [.schedule(.setRule(rule))])
    #expect(worker.drafts.isEmpty)
  }

  @Test func aRuleLeftBehindIsOfferedInWords() {
    var book = book()
    book.drafts = [
      draft("rule/choices", "joka kuukausi; torsdag", isLeftBehind: true),
      draft("rule/place", "Kirjasto", isLeftBehind: true),
    ]
    var worker = Worker(Office.world(book), at: .comingTimes)
    #expect(worker.screen.contains("”joka kuukausi; torsdag”"))
    worker.press(.enter)
    #expect(worker.app.top?.destination == .schedule)
    #expect(worker.screen.contains("● joka kuukausi") && worker.screen.contains("Kirjasto"))
    #expect(worker.screen.contains("● torstai"))
    #expect(worker.app.overlay == nil)
  }

  /// A new break that was left half filled goes on where it was.
  @Test func aHalfFilledBreakGoesOn() {
    var worker = worker(planned())
    go(to: "Lisää loma", &worker)
    worker.press(.enter)
    worker.type("Hiihtolo")
    worker.press(.escape, .escape)
    #expect(!worker.screen.contains("Loman nimi"))
    go(to: "Lisää loma", &worker)
    worker.press(.enter)
    #expect(worker.screen.contains("Hiihtolo") && worker.screen.contains("Loman nimi"))
  }

  /// Two members changed the rule at once: both stand in words, and one is chosen whole.
  @Test func twoRulesAreChosenBetweenOnTheScreen() {
    var other = Self.rule
    (other.months, other.weekday, other.week) = (1, 2, .nearest)
    var book = planned()
    book.schedule?.questions = [
      OpenQuestion(
        id: "qrule", path: "rule",
        candidates: [
          .init(key: "v1", text: "{}", value: .rule(Self.rule), author: Office.olli, time: nil),
          .init(key: "v2", text: "{}", value: .rule(other), author: "meeva", time: nil),
        ], state: "s")
    ]
    var worker = worker(book)
    let run = worker.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(run.contains("joka toinen kuukausi, kuukauden ensimmäinen perjantai, klo 9.00"))
    go(to: "joka kuukausi, tiistai", &worker)
    worker.press(.enter)
    #expect(worker.changes == [.settle(.schedule, "qrule", choice: "v2.s")])
  }

  /// A draft on a day that is not free is marked, and is not agreed along with the others.
  @Test func whatStandsAgainstADraftIsMarkedAndItIsAgreedAlone() {
    var book = planned()
    let days =
      [
        ("ma", Day(2027, 1, 15)!), ("mb", Day(2027, 3, 2)!), ("mc", Day(2027, 4, 9)!),
      ] as [(ID<Meeting>, Day)]
    for (id, day) in days {
      let meeting = Meeting(
        id: id, starts: LocalTime(day: day, time: ClockTime(9, 0)!), length: 120, place: "")
      book.meetings[id] = Held(meeting, version: 1)
    }
    var worker = worker(book, size: Size(rows: 60, columns: 80))
    #expect(worker.screen.contains("! sinä päivänä on jo tapaaminen"))
    #expect(worker.screen.contains("! Talviloma"))
    go(to: "Vahvista luonnos sovituksi", &worker)
    worker.press(.enter)
    #expect(worker.changes == [.meeting("mc", .agree)])
  }
}
