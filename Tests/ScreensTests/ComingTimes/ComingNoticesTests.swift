import Canvas
import Casework
import Testing
import Texts
import Workplace

@testable import Screens

/// A meeting to which nobody comes is told at the next look, on Friday 20 November 2026.
@Suite struct ComingNoticesTests {
  private func meeting(_ id: ID<Meeting>, _ day: Day?, _ state: MeetingState) -> Held<Meeting> {
    var meeting = Meeting(
      id: id, starts: LocalTime(day: day!, time: ClockTime(9, 0)!), length: 120, place: "Huone 12")
    meeting.state = state
    return Held(meeting, version: 1)
  }

  private func worker(
    next: MeetingState? = .agreed, as me: ID<Member> = "meeva", languages: [Language] = [],
    size: Size = .standard
  ) -> Worker {
    var book = Office.casebook()
    book.meetings = ["mempty": meeting("mempty", Day(2026, 11, 26), .agreed)]
    if let next { book.meetings["mnext"] = meeting("mnext", Day(2027, 1, 21), next) }
    for (id, language) in zip(["molli", "mmaija"] as [ID<Member>], languages) {
      book.roster?.value.members[id]?.language = language
    }
    var world = Office.world(book, size: size)
    world.me = me
    return Worker(world, at: .comingTimes)
  }

  @Test func theConvenerIsToldWithTheNextTime() {
    let screen = worker().screen
    #expect(
      screen.contains(
        "! to 26.11.2026 klo 9.00: ei yhtään opiskelijaa. Sinä kutsut ryhmän koolle."))
    #expect(screen.contains("Ilmoitus on valmis, seuraava aika on to 21.1.2027 klo 9.00. (I)"))
    #expect(screen.contains("I Ilmoitus"))
  }

  @Test func itIsToldOnTheSmallScreenToo() {
    let screen = worker(size: .small).screen
    #expect(screen.contains("! to 26.11.2026 klo 9.00: ei yhtään opiskelijaa."))
    #expect(screen.contains("to 21.1.2027 klo 9.00. (I)"))
  }

  @Test func theOthersSeeWhoConvenes() {
    #expect(worker(as: Office.olli).screen.contains("Koollekutsuja: Eeva Etsivä."))
  }

  @Test func aMissingNextTimeIsPutRightFirst() {
    #expect(worker(next: nil).screen.contains("Seuraavaa aikaa ei ole. Sovi se ensin (N tai Y)."))
    #expect(
      worker(next: .draft).screen.contains(
        "Vahvista ensin seuraava aika: to 21.1.2027 klo 9.00 on"))
    #expect(
      worker(next: .cancelled).screen.contains("Seuraavaa aikaa ei ole."),
      "a cancelled time is no next time")
  }

  @Test func theNoticeIsReadyInTheLanguagesOfTheGroup() {
    var worker = worker(languages: [.swedish])
    worker.press("i")
    let screen = worker.screen
    #expect(screen.contains("Ilmoitus peruttavasta tapaamisesta"))
    #expect(
      screen.contains("Hei! Tapaamista to 26.11.2026 klo 9.00 ei pidetä (Rannikon ryhmä)."))
    #expect(screen.contains("Seuraava tapaaminen: to 21.1.2027 klo 9.00, Huone 12."))
    #expect(screen.contains("Hej! Mötet to 26.11.2026 kl. 9.00 hålls inte (Rannikon ryhmä)."))
    #expect(screen.contains("Nästa möte: to 21.1.2027 kl. 9.00, Huone 12."))
    #expect(!screen.contains("Hello"))
    #expect(screen.contains("P Peru tapaaminen   ? Ohje   Esc Takaisin"))
    worker.press(.escape)
    #expect(worker.screen.contains("Tulossa"))
  }

  @Test func theMeetingIsCancelledFromTheNotice() {
    var worker = worker()
    worker.press("i")
    worker.press("p")
    worker.type("Ei asiakkaita")
    worker.press(.enter)
    #expect(worker.changes == [.meeting("mempty", .cancel(reason: "Ei asiakkaita"))])
    #expect(!worker.screen.contains("ei yhtään opiskelijaa"), "it is told no more")
  }

  @Test func aLongNoticeIsReadToItsEndOnTheSmallScreen() {
    var worker = worker(languages: [.swedish, .english], size: .small)
    worker.press("i")
    for _ in 0..<12 { worker.press(.down) }
    #expect(worker.screen.contains("Next meeting:"))
    #expect(worker.screen.contains("Huone 12."))
  }

  @Test func theKeyForTheYearOpensIt() {
    var worker = worker()
    worker.press("y")
    #expect(worker.app.top?.destination == .schedule)
  }
}
